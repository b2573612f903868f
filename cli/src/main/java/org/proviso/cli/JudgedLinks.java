package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.links.JudgedFreeings;

/** What people decided of what frees what, as a command asks a register for it. */
final class JudgedLinks {
    private JudgedLinks() {}

    /** @param known as far as was known at this time */
    static JudgedFreeings of(AskedRegister register, Optional<RecordedAt> known) {
        Judgements decided = register.decided();
        boolean any = decided.made().stream().anyMatch(told -> told.event().judgement() instanceof Judgement.Free);
        if (!any) {
            return JudgedFreeings.NONE;
        }
        Judgements then = known.map(time -> new Judgements(decided.made().stream()
                        .filter(told -> told.recordedAt().compareTo(time) <= 0)
                        .toList()))
                .orElse(decided);
        return JudgedFreeings.of(then, id -> entry(register, id, known).orElse(id));
    }

    private static Optional<EntryId> entry(AskedRegister register, EntryId id, Optional<RecordedAt> known) {
        Register part =
                known.isPresent() ? register.inFull(id, known) : register.part(List.of(id), List.of(), List.of());
        return part.entry(id).map(Entry::id);
    }

    /** @throws ProvisoException with INVALID where the two are not what may free and be freed */
    static Judgement judgement(AskedRegister register, String by, String held, boolean frees) {
        EntryId one = register.entry(by);
        EntryId other = register.entry(held);
        Register part = register.part(List.of(one, other), List.of(), List.of());
        List<Holding> own = Holding.of(part, part.entries().values());
        List<Holding> all = new ArrayList<>(own);
        all.addAll(register.holdings(own));
        Optional<EntryId> freeing = part.entry(one).map(Entry::id);
        Optional<EntryId> freed = part.entry(other).map(Entry::id);
        boolean found = Freeings.of(all, LocalDate.MAX).freeings().stream()
                .anyMatch(each -> freeing.filter(each.by().entry()::equals).isPresent()
                        && freed.filter(each.held().entry()::equals).isPresent());
        if (!found && !isJudged(register, freeing, freed)) {
            throw new ProvisoException(
                    ProvisoException.Category.INVALID,
                    "Nothing tells that entry " + one.value() + " may free what " + other.value()
                            + " holds back: \u2018show\u2019 of either lists what may, under \u2018Held back and freed\u2019.");
        }
        return new Judgement.Free(one, other, frees);
    }

    private static boolean isJudged(AskedRegister register, Optional<EntryId> by, Optional<EntryId> held) {
        return by.isPresent()
                && held.isPresent()
                && of(register, Optional.empty()).words().containsKey(new JudgedFreeings.Two(held.get(), by.get()));
    }
}
