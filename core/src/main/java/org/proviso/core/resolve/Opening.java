package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.resolve.groups.Longs;

/**
 * The entries and matters that a document opens: one entry for each telling, one matter for each strand.
 *
 * @param sides the further matters of those that tell of several, each with the one that it is a side of
 * @param also where what was opened in several matters belongs
 * @param entries their claims, in order
 * @param matters the claims of all their entries, in order
 */
record Opening(
        List<Event> events,
        Map<MatterId, MatterId> sides,
        List<Event> also,
        Map<EntryId, List<Keyed>> entries,
        Map<MatterId, List<Keyed>> matters) {

    /** A document whose matters are to be named. */
    private record Document(Optional<String> title, long home, Setting setting, List<Keyed> claims) {
        Strand strand(List<Keyed> matter) {
            return Strand.of(matter, home, TitleAims.of(title, home), setting);
        }

        boolean isTitled(long target) {
            return title.filter(text -> Subject.titled(text, setting.home())
                            .with(Things.in(text))
                            .with(Things.programmes(text))
                            .contains(target))
                    .isPresent();
        }

        String name(List<Keyed> matter, Strand strand) {
            return MatterName.of(matter, strand, title, claims);
        }
    }

    /**
     * What a document opens.
     *
     * @param title of the document
     * @param numbered whether a further matter was opened for it before under its number, as in logs of before: it is the same again
     */
    static Opening of(List<Keyed> claims, Optional<String> title, Predicate<MatterId> numbered) {
        Opening opening = new Opening(
                new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Gathering.Gathered> tellings = Gathering.of(claims);
        List<List<Keyed>> all = tellings.stream().map(Gathering.Gathered::all).toList();
        Document document = new Document(title, Home.of(all), Setting.of(all, title), claims);
        for (List<Strands.Told> strand : Strands.of(tellings, title)) {
            opening.open(strand, document, numbered);
        }
        return opening;
    }

    /** Whether it opens a matter. */
    boolean opens(MatterId matter) {
        return events.stream()
                .anyMatch(event -> event instanceof Event.MatterOpened opened
                        && opened.matter().equals(matter));
    }

    /**
     * What it opens in several matters of a document that is read again.
     *
     * @param matters that the document keeps or opens
     * @param told what was opened in further ones before
     */
    Sides sidesOf(Set<MatterId> matters, Map<EntryId, MatterId> told) {
        Set<MatterId> outside = new HashSet<>(sides.keySet());
        outside.removeIf(side -> matters.contains(sides.get(side)));
        Set<EntryId> opened = new HashSet<>();
        events.forEach(event -> {
            if (event instanceof Event.EntryOpened entry
                    && sides.containsKey(entry.matter())
                    && !outside.contains(entry.matter())
                    && !told.containsKey(entry.entry())) {
                opened.add(entry.entry());
            }
        });
        return new Sides(this, outside, Set.copyOf(told.values()), opened);
    }

    /**
     * What is opened in several matters of a document that is read again.
     *
     * @param outside the further matters of those that are not opened, as the document keeps the ones that it had
     * @param known further ones that were opened before
     * @param opened entries that are opened in them now
     */
    record Sides(Opening opening, Set<MatterId> outside, Set<MatterId> known, Set<EntryId> opened) {
        boolean opens(MatterId matter) {
            return known.contains(matter) || !outside.contains(matter) && opening.opens(matter);
        }

        /** Whether an event opens what is not opened, or was opened before. */
        boolean isIdle(Event event) {
            return switch (event) {
                case Event.MatterOpened matter -> outside.contains(matter.matter()) || known.contains(matter.matter());
                case Event.EntryOpened entry ->
                    (outside.contains(entry.matter()) || known.contains(entry.matter()))
                            && !opened.contains(entry.entry());
                default -> false;
            };
        }

        /** Where what is opened belongs. */
        List<Event> also() {
            return opening.also.stream()
                    .filter(event -> event instanceof Event.EntryPlaced placed && opened.contains(placed.entry()))
                    .toList();
        }
    }

    /** The matter in which it opens an entry. */
    MatterId matter(EntryId entry) {
        return events.stream()
                .filter(event -> event instanceof Event.EntryOpened opened
                        && opened.entry().equals(entry))
                .map(event -> ((Event.EntryOpened) event).matter())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("opens no such entry: " + entry.value()));
    }

    private void open(List<Strands.Told> strand, Document document, Predicate<MatterId> numbered) {
        Claim first = strand.getFirst().telling().first();
        MatterId matter = new MatterId("m-"
                + Digest.ofFields(List.of("matter/1", entry(first).value())).substring(0, 10));
        List<Keyed> claims =
                strand.stream().flatMap(told -> told.telling().all().stream()).toList();
        matters.put(matter, claims);
        Strand compared = document.strand(claims);
        events.add(new Event.MatterOpened(matter, document.name(claims, compared)));
        strand.forEach(told -> open(told, matter));
        List<Strand.Side> several = compared.sides();
        Longs targets = Longs.of(several.stream().mapToLong(Strand.Side::target));
        for (int number = 0; number < several.size(); number++) {
            Strand.Side side = several.get(number);
            boolean titled = document.isTitled(side.target());
            List<Strands.Told> of = strand.stream()
                    .filter(told -> isOf(told, side.target(), targets, titled))
                    .toList();
            if (!of.isEmpty() && (titled || Things.are(side.target()))) {
                long key = numbered.test(matter.also(number)) ? number : side.target();
                MatterId other = matter.also(key);
                sides.put(other, matter);
                events.add(new Event.MatterOpened(other, document.name(claims, compared.on(side))));
                for (Strands.Told told : of) {
                    openAlso(told, other, key);
                }
            }
        }
    }

    /**
     * Whether it tells of one of several countries or goods, or of none of them.
     *
     * @param titled whether the title names it: then it is what tells of none is about, too
     */
    private static boolean isOf(Strands.Told told, long target, Longs targets, boolean titled) {
        Longs on = Longs.of(
                told.telling().all().stream().flatMapToLong(Opening::on).filter(targets::contains));
        return on.contains(target) || (on.isEmpty() && titled);
    }

    /** The countries, goods and paused things that a claim tells of. */
    private static LongStream on(Keyed keyed) {
        Facet facet = keyed.facet();
        return Stream.of(
                        Aims.goods(facet),
                        Things.of(keyed).stream(),
                        Things.programmes(keyed).stream(),
                        LongStream.of(facet.actor().countries()),
                        Aims.named(facet))
                .flatMapToLong(each -> each);
    }

    /** Opens what is told of several matters in another of them, without claims of its own. */
    private void openAlso(Strands.Told told, MatterId matter, long key) {
        Claim first = told.telling().first();
        EntryId entry = entry(first);
        EntryId other = entry.also(key);
        events.add(new Event.EntryOpened(
                other, first.move().lane(), Titles.entry(first), matter, "told of several matters: of this one, too"));
        also.add(new Event.EntryPlaced(other, entry, "the same telling"));
    }

    private void open(Strands.Told told, MatterId matter) {
        Claim first = told.telling().first();
        EntryId entry = entry(first);
        String pointer = first.furniture() ? "; told in page furniture, a pointer to another article" : "";
        events.add(new Event.EntryOpened(
                entry, first.move().lane(), Titles.entry(first), matter, told.reason() + pointer));
        told.telling()
                .claims()
                .forEach(joined -> events.add(new Event.ClaimFiled(
                        joined.keyed().claim().id(), joined.keyed().claim(), entry, joined.reason())));
        entries.put(entry, told.telling().all());
    }

    private static EntryId entry(Claim claim) {
        return new EntryId(Digest.ofFields(List.of(
                        "entry/1",
                        claim.move().lane().wireName(),
                        claim.evidence().document().value(),
                        claim.id().value()))
                .substring(0, 12));
    }
}
