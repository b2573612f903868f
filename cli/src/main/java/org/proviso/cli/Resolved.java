package org.proviso.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Resolution;
import org.proviso.core.register.lists.Listing;

/**
 * How people resolved disputes of listed entries. What documents tell stays as it is, and so does "disputed": a list says beside it what a person
 * decided.
 *
 * @param of by entry, those of its disputes that are resolved
 */
record Resolved(Map<EntryId, List<Dispute>> of) {
    static final Resolved NONE = new Resolved(Map.of());

    Resolved {
        of = Map.copyOf(of);
    }

    /**
     * Of entries that are listed. Only those are looked up that are disputed, or were before their verb's own word was told ("suspended"), and none where no dispute was ever resolved.
     *
     * @param known as far as was known at this time
     */
    static Resolved of(AskedRegister register, Collection<Listing> listings, Optional<RecordedAt> known) {
        List<EntryId> disputed = listings.stream()
                .filter(listing -> listing.stand().disputed() || listing.stand().isCalledOtherwise())
                .map(listing -> listing.head().id())
                .toList();
        if (disputed.isEmpty() || !isAny(register.decided())) {
            return NONE;
        }
        Map<EntryId, List<Dispute>> found = new LinkedHashMap<>();
        if (known.isPresent()) {
            disputed.forEach(id -> add(register.inFull(id, known), id, found));
        } else {
            Register part = register.part(disputed, List.of(), List.of());
            disputed.forEach(id -> add(part, id, found));
        }
        return new Resolved(found);
    }

    /** Those of these disputes that are resolved, by their entries. */
    static Resolved of(Collection<Dispute> disputes) {
        return new Resolved(disputes.stream()
                .filter(dispute -> !dispute.isOpen())
                .collect(Collectors.groupingBy(Dispute::entry, LinkedHashMap::new, Collectors.toList())));
    }

    private static boolean isAny(Judgements decided) {
        return decided.made().stream().anyMatch(told -> told.event().judgement() instanceof Judgement.Resolve);
    }

    private static void add(Register part, EntryId id, Map<EntryId, List<Dispute>> found) {
        part.entry(id)
                .map(entry -> resolved(part, entry))
                .filter(disputes -> !disputes.isEmpty())
                .ifPresent(disputes -> found.put(id, disputes));
    }

    private static List<Dispute> resolved(Register part, Entry entry) {
        return MatterViews.disputes(part, List.of(entry)).stream()
                .filter(dispute -> !dispute.isOpen())
                .toList();
    }

    /** What a list says of an entry. */
    List<String> lines(EntryId entry) {
        return of.getOrDefault(entry, List.of()).stream()
                .flatMap(dispute -> dispute.resolution().map(judged -> line(dispute, judged)).stream())
                .toList();
    }

    /** The same for programs. */
    List<Map<String, Object>> objects(EntryId entry) {
        return of.getOrDefault(entry, List.of()).stream()
                .flatMap(dispute -> dispute.resolution().stream().map(judged -> object(dispute, judged)))
                .toList();
    }

    /** {@code resolved: not revoked, by A. Holm (the gazette has it) [d-1147827557]}. */
    private static String line(Dispute dispute, Resolution judged) {
        return words(judged) + " [" + dispute.id().value() + "]";
    }

    static String words(Resolution judged) {
        return "resolved: " + judged.position() + ", by " + judged.who() + " (" + judged.why() + ")";
    }

    private static Map<String, Object> object(Dispute dispute, Resolution judged) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dispute", dispute.id().value());
        fields.put("about", dispute.about());
        fields.put("position", judged.position());
        fields.put("who", judged.who());
        fields.put("when", judged.when().value().toString());
        fields.put("why", judged.why());
        return fields;
    }
}
