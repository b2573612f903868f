package org.proviso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgement.Bearing;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Freeing;
import org.proviso.core.register.links.Freeings;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.links.JudgedFreeings;
import org.proviso.core.register.links.Ties;

/** What people decided of what frees or ends what, as a command asks a register for it. */
final class JudgedLinks {
    private JudgedLinks() {}

    /** @param known as far as was known at this time */
    static JudgedFreeings of(AskedRegister register, Optional<RecordedAt> known) {
        Judgements decided = register.decided();
        List<EntryId> ids = decided.made().stream()
                .map(told -> told.event().judgement())
                .flatMap(judgement -> judgement instanceof Judgement.Free free
                        ? Stream.of(free.by(), free.held())
                        : Stream.<EntryId>empty())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return JudgedFreeings.NONE;
        }
        if (known.isPresent()) {
            Judgements then = new Judgements(decided.made().stream()
                    .filter(told -> told.recordedAt().compareTo(known.get()) <= 0)
                    .toList());
            return JudgedFreeings.of(then, id -> seen(register.inFull(id, known), id));
        }
        Register part = register.part(ids, List.of(), List.of());
        return JudgedFreeings.of(decided, id -> seen(part, id));
    }

    private static Optional<Ties.Seen> seen(Register part, EntryId id) {
        return part.entry(id).map(entry -> new Ties.Seen(part, entry));
    }

    /**
     * The judgement that an entry frees or ends what another tells, or does neither.
     *
     * @throws ProvisoException with INVALID where the two do not tell what may free and be freed; CONFLICT where they are one
     */
    static Judgement judgement(AskedRegister register, String by, String held, Bearing bearing) {
        EntryId one = register.judged(by);
        EntryId other = register.judged(held);
        Register part = register.part(List.of(one, other), List.of(), List.of());
        Ties.Seen freeing = seen(part, one).orElseThrow(() -> gone(one));
        Ties.Seen freed = seen(part, other).orElseThrow(() -> gone(other));
        Judgement judgement = new Judgement.Free(one, other, bearing);
        if (freeing.entry().id().equals(freed.entry().id())) {
            part.check(judgement);
        }
        boolean fits = bearing == Bearing.LEAVES
                ? Ties.mayBe(freed, freeing)
                : Ties.between(freed, freeing, bearing, LocalDate.MAX).isPresent()
                        || isFound(register, part, freed, freeing, bearing);
        if (!fits) {
            throw new ProvisoException(
                    Category.INVALID,
                    "This cannot be judged: " + Ties.refusal(freed, freeing, bearing)
                            + otherWord(freed, freeing, bearing) + ".");
        }
        return judgement;
    }

    /** Where the program asserts or proposes it. */
    private static boolean isFound(
            AskedRegister register, Register part, Ties.Seen held, Ties.Seen by, Bearing bearing) {
        List<Holding> own = Holding.of(part, List.of(held.entry(), by.entry()));
        return Freeings.of(own, register.around(own), JudgedFreeings.NONE, LocalDate.MAX)
                .of(by.entry().id())
                .stream()
                .filter(each -> each.ends() == (bearing == Bearing.ENDS))
                .map(Freeing::held)
                .anyMatch(side -> side.entry().equals(held.entry().id()));
    }

    /** Whoever says that a waiver is freed means that it ends, and the other way round. */
    private static String otherWord(Ties.Seen held, Ties.Seen by, Bearing bearing) {
        Bearing other = bearing == Bearing.ENDS ? Bearing.FREES : Bearing.ENDS;
        return bearing != Bearing.LEAVES
                        && Ties.between(held, by, other, LocalDate.MAX).isPresent()
                ? "; 'judge " + other.wireName() + "' says of these two what can be so"
                : "";
    }

    private static ProvisoException gone(EntryId id) {
        return new ProvisoException(
                Category.NOT_FOUND,
                "entry " + id.value() + " has no claims left: its document is read differently now; 'show " + id.value()
                        + "' says where they went");
    }
}
