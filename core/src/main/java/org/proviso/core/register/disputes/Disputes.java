package org.proviso.core.register.disputes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;

/** The disputes within a part of a register, such as the entries of one matter; a pure view of that part. */
public final class Disputes {
    private Disputes() {}

    /** All of them, those that a person judged with the judgement; by entry and id. */
    public static List<Dispute> of(Register register, Iterable<Entry> part) {
        return of(register, part, id -> register.resolution(id.value()).flatMap(Resolution::of));
    }

    /** The same by other judgements. */
    public static List<Dispute> of(
            Register register, Iterable<Entry> part, Function<DisputeId, Optional<Resolution>> judged) {
        List<EntryTold> told = new ArrayList<>();
        part.forEach(entry -> told.add(EntryTold.of(register, entry)));
        Map<DisputeId, Dispute> found = new LinkedHashMap<>();
        told.forEach(one -> new Contradictions(one, id -> judged.apply(id).isPresent())
                .find()
                .forEach(dispute -> found.put(dispute.id(), dispute)));
        new Amounts(told).find().forEach(dispute -> found.put(dispute.id(), dispute));
        List<Dispute> same = List.copyOf(found.values());
        new Denials(told)
                .find().stream()
                        .filter(denial -> judged.apply(denial.id()).isPresent()
                                || same.stream().noneMatch(denial::repeats))
                        .forEach(dispute -> found.put(dispute.id(), dispute));
        return found.values().stream()
                .map(dispute ->
                        judged.apply(dispute.id()).map(dispute::resolved).orElse(dispute))
                .sorted(Comparator.comparing(Dispute::entry).thenComparing(Dispute::id))
                .toList();
    }
}
