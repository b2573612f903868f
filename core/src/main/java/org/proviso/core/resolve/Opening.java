package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;
import org.proviso.core.resolve.groups.Longs;

/**
 * The entries and matters that a document opens: one entry for each telling, one matter for each strand.
 *
 * @param entries their claims, in order
 * @param matters the claims of all their entries, in order
 */
record Opening(List<Event> events, Map<EntryId, List<Keyed>> entries, Map<MatterId, List<Keyed>> matters) {

    /** A document whose matters are to be named. */
    private record Document(Optional<String> title, long home, Setting setting, List<Keyed> claims) {
        String name(List<Keyed> matter) {
            Strand strand = Strand.of(
                    matter, home, title.map(text -> Aims.titled(text, home)).orElse(Longs.NONE), setting);
            return MatterName.of(matter, strand, title, claims);
        }
    }

    /** @param title of the document */
    static Opening of(List<Keyed> claims, Optional<String> title) {
        Opening opening = new Opening(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Gathering.Gathered> tellings = Gathering.of(claims);
        List<List<Keyed>> all = tellings.stream().map(Gathering.Gathered::all).toList();
        Document document = new Document(title, Strand.home(all), Setting.of(all, title), claims);
        for (List<Strands.Told> strand : Strands.of(tellings, title)) {
            opening.open(strand, document);
        }
        return opening;
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

    private void open(List<Strands.Told> strand, Document document) {
        Claim first = strand.getFirst().telling().first();
        MatterId matter = new MatterId("m-"
                + Digest.ofFields(List.of("matter/1", entry(first).value())).substring(0, 10));
        List<Keyed> claims =
                strand.stream().flatMap(told -> told.telling().all().stream()).toList();
        matters.put(matter, claims);
        events.add(new Event.MatterOpened(matter, document.name(claims)));
        strand.forEach(told -> open(told, matter));
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
