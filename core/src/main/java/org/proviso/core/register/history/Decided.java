package org.proviso.core.register.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.core.register.names.SameNames;

/** The judgements that were made between two states of knowledge and concern an entry. */
final class Decided {
    private final List<JudgementMade> made;
    private final List<JudgementMade> all;

    Decided(Register then, Register now) {
        this.all = now.judgements().stream().map(Told::event).toList();
        this.made = all.subList(Math.min(all.size(), then.judgements().size()), all.size());
    }

    List<Cause> of(Optional<Entry> old, Optional<Entry> current) {
        if (made.isEmpty()) {
            return List.of();
        }
        Set<String> subjects = new HashSet<>();
        Stream.of(old, current).flatMap(Optional::stream).forEach(entry -> {
            subjects.add(entry.id().value());
            entry.tellings().forEach(telling -> subjects.add(telling.id().value()));
            entry.all().forEach(filing -> subjects.add(filing.id().value()));
        });
        List<Claim> claims = Stream.of(old, current)
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.all().stream())
                .map(Filing::claim)
                .toList();
        return made.stream()
                .filter(one -> concerns(one.judgement(), new Subjects(subjects, claims), all.size()))
                .<Cause>map(Cause.Judged::new)
                .toList();
    }

    /**
     * What judgements may speak of.
     *
     * @param ids of the entry, of what belongs to it, and of its claims
     */
    private record Subjects(Set<String> ids, List<Claim> claims) {
        boolean contains(String id) {
            return ids.contains(id);
        }

        boolean have(Judgement.Alias alias) {
            SameNames names = SameNames.of(List.of(alias.names()));
            return claims.stream().anyMatch(names::areIn);
        }
    }

    /** @param steps so many judgements can take one another back at most */
    private boolean concerns(Judgement judgement, Subjects subjects, int steps) {
        return switch (judgement) {
            case Judgement.Accept accept -> subjects.contains(accept.claim().value());
            case Judgement.Reject reject -> subjects.contains(reject.claim().value());
            case Judgement.Correct correct -> subjects.contains(correct.claim().value());
            case Judgement.Merge merge ->
                subjects.contains(merge.entry().value())
                        || subjects.contains(merge.other().value());
            case Judgement.Part part ->
                subjects.contains(part.entry().value())
                        || subjects.contains(part.other().value());
            case Judgement.Split split ->
                subjects.contains(split.from().value())
                        || subjects.contains(split.into().value());
            case Judgement.Undo undo ->
                steps > 0
                        && all.stream()
                                .filter(one -> one.id().equals(undo.judgement()))
                                .anyMatch(one -> concerns(one.judgement(), subjects, steps - 1));
            case Judgement.Alias alias -> subjects.have(alias);
            case Judgement.Resolve resolve -> false;
            case Judgement.Free free -> false;
        };
    }
}
