package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.pipeline.OriginJudgements;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;

/** What people decided, as rows of an export. */
final class ExportJudgements {
    private ExportJudgements() {}

    /** Of origins first, then all others, each in the order of the log; what was taken back, too. */
    static Stream<Map<String, Object>> rows(Register register) {
        JudgementStanding standing = new JudgementStanding(register);
        return Stream.concat(
                standing.origins().stream().map(judged -> origin(register, judged, standing.words(judged))),
                register.judgements().stream().map(told -> row(told, standing.words(told.event()))));
    }

    /** What the judgements that hold make of a claim: accepted or rejected, and corrected where that changes it. */
    static List<String> judged(Entry entry, Filing filing) {
        List<String> judged = new ArrayList<>();
        if (entry.struck().contains(filing)) {
            judged.add("rejected");
        } else if (filing.judgements().stream().anyMatch(made -> made.judgement() instanceof Judgement.Accept)) {
            judged.add("accepted");
        }
        if (filing.asRead().isPresent()) {
            judged.add("corrected");
        }
        return judged;
    }

    private static Map<String, Object> origin(Register register, OriginJudgements.Numbered numbered, String standing) {
        Event.OriginJudged judged = numbered.event();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "judgement");
        fields.put("id", numbered.id());
        fields.put(
                "kind",
                judged.undoes().isPresent() ? "undo" : judged.judgement().name().toLowerCase(Locale.ROOT));
        fields.put("words", OriginJudging.words(register, judged));
        fields.put(
                "documents", List.of(judged.document().value(), judged.other().value()));
        fields.put("who", judged.who());
        fields.put("why", judged.why());
        fields.put("made", numbered.told().recordedAt().value().toString());
        JudgementStanding.put(fields, standing);
        judged.undoes().ifPresent(id -> fields.put("undone", id));
        fields.put("recordedAt", numbered.told().recordedAt().value().toString());
        return fields;
    }

    private static Map<String, Object> row(Told<Event.JudgementMade> told, String standing) {
        Event.JudgementMade made = told.event();
        Map<String, Object> fields = JudgementText.fields(made);
        JudgementStanding.put(fields, standing);
        about(fields, made.judgement());
        fields.put("recordedAt", told.recordedAt().value().toString());
        return fields;
    }

    private static void about(Map<String, Object> fields, Judgement judgement) {
        switch (judgement) {
            case Judgement.Accept accept -> claims(fields, List.of(accept.claim()));
            case Judgement.Reject reject -> claims(fields, List.of(reject.claim()));
            case Judgement.Correct correct -> {
                claims(fields, List.of(correct.claim()));
                fields.put("field", correct.field().wireName());
                correct.value().ifPresent(value -> fields.put("value", value));
            }
            case Judgement.Merge merge -> entries(fields, merge.entry(), merge.other());
            case Judgement.Part part -> entries(fields, part.entry(), part.other());
            case Judgement.Split split -> {
                entries(fields, split.from(), split.into());
                claims(fields, split.claims());
            }
            case Judgement.Resolve resolve -> {
                fields.put("dispute", resolve.dispute());
                fields.put("position", resolve.position());
            }
            case Judgement.Free free -> entries(fields, free.by(), free.held());
            case Judgement.Alias alias -> fields.put("names", alias.names());
            case Judgement.Undo undo -> fields.put("undone", undo.judgement());
        }
    }

    private static void claims(Map<String, Object> fields, List<ClaimId> claims) {
        fields.put("claims", claims.stream().map(ClaimId::value).toList());
    }

    private static void entries(Map<String, Object> fields, EntryId entry, EntryId other) {
        fields.put("entries", List.of(entry.value(), other.value()));
    }
}
