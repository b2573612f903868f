package org.proviso.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Event.JudgementMade;

/** The judgements of a log: which of them hold, and what they say of claims. */
public final class Judgements {
    private final List<Told<JudgementMade>> made;
    private final Set<String> undone = new HashSet<>();
    private final Map<ClaimId, List<JudgementMade>> ofClaims = new HashMap<>();

    /** @param made all of them, in the order of the log */
    public Judgements(List<Told<JudgementMade>> made) {
        this.made = List.copyOf(made);
        for (Told<JudgementMade> told : this.made.reversed()) {
            if (!undone.contains(told.event().id()) && told.event().judgement() instanceof Judgement.Undo undo) {
                undone.add(undo.judgement());
            }
        }
        for (Told<JudgementMade> told : this.made) {
            if (holds(told.event())) {
                told.event()
                        .judgement()
                        .aboutClaim()
                        .ifPresent(claim -> ofClaims.computeIfAbsent(claim, first -> new ArrayList<>(1))
                                .add(told.event()));
            }
        }
    }

    /** These, and one more. */
    public Judgements and(Told<JudgementMade> another) {
        List<Told<JudgementMade>> all = new ArrayList<>(made);
        all.add(another);
        return new Judgements(all);
    }

    /** All, in the order of the log, those taken back too. */
    public List<Told<JudgementMade>> made() {
        return made;
    }

    /** The judgement of an id. */
    public Optional<JudgementMade> of(String id) {
        return made.reversed().stream()
                .map(Told::event)
                .filter(judgement -> judgement.id().equals(id))
                .findFirst();
    }

    /** Whether no other judgement that holds has taken it back. */
    public boolean holds(JudgementMade judgement) {
        return !undone.contains(judgement.id());
    }

    /** The last about the same two entries that holds; in whichever order they are named. */
    public Optional<Judgement> ofTwo(EntryId entry, EntryId other) {
        return made.reversed().stream()
                .map(Told::event)
                .filter(this::holds)
                .map(JudgementMade::judgement)
                .filter(judgement -> Judgement.ofTwo(judgement)
                        .filter(Set.of(entry, other)::equals)
                        .isPresent())
                .findFirst();
    }

    /** Names that mean one thing, of each judgement that says so and holds, in the order of the log. */
    public List<List<String>> aliases() {
        return made.stream()
                .map(Told::event)
                .filter(this::holds)
                .flatMap(one ->
                        one.judgement() instanceof Judgement.Alias alias ? Stream.of(alias.names()) : Stream.empty())
                .toList();
    }

    /** Those that hold of a claim, in the order of the log. */
    List<JudgementMade> of(ClaimId claim) {
        return ofClaims.getOrDefault(claim, List.of());
    }

    /** The last that resolves a dispute and holds. */
    Optional<JudgementMade> resolution(String dispute) {
        return made.reversed().stream()
                .map(Told::event)
                .filter(judgement -> judgement.judgement() instanceof Judgement.Resolve resolve
                        && resolve.dispute().equals(dispute)
                        && holds(judgement))
                .findFirst();
    }
}
