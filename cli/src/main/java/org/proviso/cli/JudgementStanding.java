package org.proviso.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.pipeline.OriginJudgements;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;

/** Which judgements hold, in words: taken back, and by which; or set aside by a later one about the same. */
final class JudgementStanding {
    private static final String HOLDS = "holds";
    private static final String TAKEN_BACK = "taken back";
    private static final String TAKES_BACK = "takes one back";

    private final List<JudgementMade> made;
    private final OriginJudgements origins;
    private final Register register;

    JudgementStanding(Register register) {
        this.register = register;
        this.made = register.judgements().stream().map(Told::event).toList();
        this.origins = new OriginJudgements(register.derived().judgements());
    }

    /** {@code holds}, {@code taken back by j-0123456789}, {@code set aside by the later j-0123456789}, {@code takes one back}. */
    String words(JudgementMade judgement) {
        if (!register.holds(judgement)) {
            return TAKEN_BACK + by(judgement).map(JudgementStanding::by).orElse("");
        }
        if (judgement.judgement() instanceof Judgement.Undo) {
            return TAKES_BACK;
        }
        return later(judgement).map(JudgementStanding::later).orElse(HOLDS);
    }

    /** The last that takes it back and holds. */
    private Optional<String> by(JudgementMade judgement) {
        return made.reversed().stream()
                .filter(other -> register.holds(other)
                        && other.judgement() instanceof Judgement.Undo undo
                        && undo.judgement().equals(judgement.id()))
                .map(JudgementMade::id)
                .findFirst();
    }

    /** The last about the same that holds, where that is not itself. */
    private Optional<String> later(JudgementMade judgement) {
        Optional<List<String>> subject = subject(judgement.judgement());
        return made.reversed().stream()
                .filter(register::holds)
                .filter(other -> subject.isPresent() && subject.equals(subject(other.judgement())))
                .findFirst()
                .map(JudgementMade::id)
                .filter(id -> !id.equals(judgement.id()));
    }

    /** What it speaks of, where a later one about that takes its place. */
    private Optional<List<String>> subject(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Accept accept ->
                Optional.of(List.of("claim", accept.claim().value()));
            case Judgement.Reject reject ->
                Optional.of(List.of("claim", reject.claim().value()));
            case Judgement.Correct correct ->
                Optional.of(List.of(correct.field().wireName(), correct.claim().value()));
            case Judgement.Merge merge ->
                Optional.of(sorted(merge.entry().value(), merge.other().value()));
            case Judgement.Part part ->
                Optional.of(sorted(part.entry().value(), part.other().value()));
            case Judgement.Resolve resolve -> Optional.of(List.of("dispute", resolve.dispute()));
            case Judgement.Free free -> Optional.of(List.of("frees", entry(free.by()), entry(free.held())));
            case Judgement.Split split -> Optional.empty();
            case Judgement.Alias alias -> Optional.empty();
            case Judgement.Undo undo -> Optional.empty();
        };
    }

    /** As it is now: entries become part of others. */
    private String entry(EntryId id) {
        return register.entry(id).map(Entry::id).orElse(id).value();
    }

    private static List<String> sorted(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /** What was said of two documents. */
    List<OriginJudgements.Numbered> origins() {
        return origins.all();
    }

    /** The same of what was said of two documents: the last word about them that is not taken back holds. */
    String words(OriginJudgements.Numbered judged) {
        Optional<OriginJudgements.Numbered> by = origins.takenBackBy(judged);
        if (by.isPresent()) {
            return TAKEN_BACK + by(by.get().id());
        }
        if (judged.event().undoes().isPresent() || judged.event().judgement() == Event.Verdict.NEITHER) {
            return TAKES_BACK;
        }
        OriginJudgements.Numbered last = origins.holding(judged.event()).orElse(judged);
        if (last.equals(judged)) {
            return HOLDS;
        }
        return last.event().judgement() == Event.Verdict.NEITHER ? TAKEN_BACK + by(last.id()) : later(last.id());
    }

    private static String by(String id) {
        return " by " + id;
    }

    private static String later(String id) {
        return "set aside by the later " + id;
    }

    /** As JSON and columns. */
    static void put(Map<String, Object> fields, String words) {
        fields.put("holds", isHolding(words));
        fields.put("standing", words);
    }

    /** Whether it counts now; what takes one back is nothing that holds of documents, entries or claims. */
    static boolean isHolding(String words) {
        return words.equals(HOLDS);
    }
}
