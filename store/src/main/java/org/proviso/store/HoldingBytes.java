package org.proviso.store;

import java.util.List;
import org.proviso.core.model.Act;
import org.proviso.core.register.links.Holding;
import org.proviso.store.ListingBytes.In;
import org.proviso.store.ListingBytes.Out;

/** What an entry tells of something that is held back or let go, as bytes and back. */
final class HoldingBytes {
    private HoldingBytes() {}

    static void put(Out out, Holding holding) {
        out.list(holding.steps(), step -> {
            out.text(step.act().name());
            out.flag(step.planned());
            out.day(step.day());
            out.day(step.latest());
            out.day(step.begins());
            out.flag(step.stated());
            out.optional(step.denied(), out::day);
            put(out, step.told());
        });
    }

    private static void put(Out out, Holding.Words told) {
        out.optional(told.restraint(), out::text);
        out.texts(told.halts());
        out.optional(told.permission(), out::text);
        out.flag(told.release());
        out.flag(told.money());
        out.texts(told.things());
        out.texts(told.names());
        out.list(told.actors(), named -> put(out, named));
        out.list(told.towards(), named -> put(out, named));
        out.texts(told.amounts());
        out.list(told.places(), place -> {
            out.wide(place.document());
            out.number(place.start());
        });
    }

    private static void put(Out out, Holding.Named named) {
        out.text(named.key());
        out.text(named.name());
    }

    static List<Holding.Step> steps(In in) {
        return in.list(() -> new Holding.Step(
                Act.valueOf(in.text()),
                in.flag(),
                in.day(),
                in.day(),
                in.day(),
                in.flag(),
                in.optional(in::day),
                words(in)));
    }

    private static Holding.Words words(In in) {
        return new Holding.Words(
                in.optional(in::text),
                in.texts(),
                in.optional(in::text),
                in.flag(),
                in.flag(),
                in.texts(),
                in.texts(),
                in.list(() -> new Holding.Named(in.text(), in.text())),
                in.list(() -> new Holding.Named(in.text(), in.text())),
                in.texts(),
                in.list(() -> new Holding.Place(in.wide(), (int) in.number())));
    }
}
