package org.proviso.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Evidence;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.wire.JudgementLine.About;

/**
 * Finds what a judgement of another register, or of an older reading, is about in this one: by id, else by the place of its words:
 * the claim of the same document and lane whose words overlap the most, by half of the shorter at least; of equals, one with the same act.
 */
final class JudgementPlaces {
    private final Register register;
    private final Map<ClaimId, EntryId> entries = new HashMap<>();
    private final Map<ClaimId, Filing> claims = new HashMap<>();

    JudgementPlaces(Register register) {
        this.register = register;
        register.entries()
                .values()
                .forEach(entry -> entry.all().forEach(filing -> {
                    claims.put(filing.id(), filing);
                    entries.put(filing.id(), entry.id());
                }));
    }

    /** The judgement with the ids of this register; under its own id. What is not found keeps the id that it has, and is refused for it. */
    JudgementMade here(JudgementMade made, List<About> about) {
        Judgement judgement = made.judgement();
        Judgement here = switch (judgement) {
            case Judgement.Accept accept -> new Judgement.Accept(claim(accept.claim(), about));
            case Judgement.Reject reject -> new Judgement.Reject(claim(reject.claim(), about));
            case Judgement.Correct correct ->
                new Judgement.Correct(claim(correct.claim(), about), correct.field(), correct.value(), correct.ids());
            case Judgement.Merge merge -> new Judgement.Merge(entry(merge.entry(), about), entry(merge.other(), about));
            case Judgement.Part part -> new Judgement.Part(entry(part.entry(), about), entry(part.other(), about));
            case Judgement.Split split ->
                new Judgement.Split(
                        entry(split.from(), about),
                        split.claims().stream()
                                .map(claim -> claim(claim, about))
                                .toList());
            case Judgement.Resolve resolve -> resolve;
            case Judgement.Free free ->
                new Judgement.Free(entry(free.by(), about), entry(free.held(), about), free.bearing());
            case Judgement.Alias alias -> alias;
            case Judgement.Undo undo -> undo;
        };
        return new JudgementMade(made.id(), here, made.who(), made.why(), made.made());
    }

    private ClaimId claim(ClaimId id, List<About> about) {
        return claims.containsKey(id)
                ? id
                : about.stream()
                        .filter(one -> one.entry().isEmpty() && one.claim().equals(id))
                        .findFirst()
                        .flatMap(this::nearest)
                        .map(Filing::id)
                        .orElse(id);
    }

    private EntryId entry(EntryId id, List<About> about) {
        return register.entry(id).isPresent()
                ? id
                : about.stream()
                        .filter(one -> one.entry().filter(id::equals).isPresent())
                        .findFirst()
                        .flatMap(this::nearest)
                        .map(filing -> entries.getOrDefault(filing.id(), id))
                        .orElse(id);
    }

    /** The entry whose words lie nearest. */
    Optional<EntryId> entry(About about) {
        return nearest(about).flatMap(filing -> Optional.ofNullable(entries.get(filing.id())));
    }

    private Optional<Filing> nearest(About about) {
        return claims.values().stream()
                .filter(filing -> filing.document().equals(about.document())
                        && filing.claim().move().lane() == about.move().lane()
                        && overlap(filing, about) > 0)
                .max(Comparator.comparingDouble((Filing filing) -> overlap(filing, about))
                        .thenComparing(filing ->
                                filing.claim().move().act() == about.move().act())
                        .thenComparing(filing -> filing.id().value()));
    }

    /** The share of the shorter words that both have, 0 below a half. */
    private static double overlap(Filing filing, About about) {
        Evidence evidence = filing.claim().evidence();
        int common = Math.min(evidence.end(), about.end()) - Math.max(evidence.start(), about.start());
        int shorter = Math.min(evidence.end() - evidence.start(), about.end() - about.start());
        return common * 2 < shorter ? 0 : (double) common / Math.max(1, shorter);
    }
}
