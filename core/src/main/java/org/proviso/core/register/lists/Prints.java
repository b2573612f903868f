package org.proviso.core.register.lists;

import java.time.LocalDate;
import java.util.List;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.Support;
import org.proviso.core.register.Transition;

/** Numbers that are equal where what decides how an entry stands is. */
final class Prints {
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 16;
    private static final int YEAR_BITS = 40;

    private Prints() {}

    /** What counts of a transition that others go before: that it was told, when, and of how much, but not by whom. */
    static long ofOneBehind(long before, Transition transition) {
        long print = mix(before, day(transition.dated().day()));
        print = mix(print, day(transition.dated().earliest()));
        print = mix(print, day(transition.dated().latest()));
        print = mix(print, day(transition.told()));
        print = mix(print, transition.dated().grounds().name().hashCode());
        print = mix(print, transition.act().name().hashCode());
        print = mix(print, transition.modality().name().hashCode());
        print = mix(print, transition.isAltered() ? 1 : 0);
        for (Quantity amount : transition.amounts()) {
            print = of(print, amount.value().toString());
            print = of(print, amount.unit());
            print = of(print, amount.approx().name());
        }
        return print;
    }

    /** All of a transition, with what its documents derive from. */
    static long of(Register register, Transition transition) {
        long print =
                mix(ofOneBehind(0, transition), transition.support().origins().size());
        for (Support.Origin origin : transition.support().origins()) {
            print = mix(
                    print,
                    switch (origin.voice()) {
                        case Support.Voice.Text(DocumentId document) -> number(document.value());
                        case Support.Voice.Cited(String outlet) -> of(1, outlet);
                    });
        }
        for (Filing filing : transition.filings()) {
            print = mix(print, number(register.origin(filing.document()).value()));
            print = of(print, register.relation(filing.document()).name());
        }
        return of(print, transition.filings());
    }

    /** What corrects a number is told of the days before, too; the same where nothing does. */
    static long corrected(long before, List<Transition> transitions) {
        long print = before;
        for (Transition transition : transitions) {
            for (Filing filing : transition.filings()) {
                if (filing.claim().terms().corrects().isPresent()) {
                    print = mix(print, number(filing.id().value()));
                }
            }
        }
        return print;
    }

    static long of(long before, List<Filing> filings) {
        long print = mix(before, filings.size());
        for (Filing filing : filings) {
            print = mix(print, number(filing.id().value()));
            print = mix(print, number(filing.document().value()));
            for (var judgement : filing.judgements()) {
                print = mix(print, of(2, judgement.id()));
            }
        }
        return print;
    }

    private static long of(long before, String text) {
        long print = mix(before, text.length());
        for (int i = 0; i < text.length(); i++) {
            print = mix(print, text.charAt(i));
        }
        return print;
    }

    private static long number(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, 0, Math.min(DIGITS, hexadecimal.length()), HEXADECIMAL);
    }

    private static long day(LocalDate day) {
        return ((long) day.getYear() << YEAR_BITS) + day.getDayOfYear();
    }

    /** The finishing steps of SplitMix64 (Steele, Lea, Flood 2014), which spread every bit over all. */
    static long mix(long before, long next) {
        long mixed = before * 0x9E3779B97F4A7C15L + next + 0x632BE59BD9B4E019L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
