package org.proviso.core.register.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgement;
import tools.jackson.core.JsonGenerator;

/** A person's judgement as JSON: its id, its kind, what it is about, who made it, why and when. */
public final class JudgementJson {
    private static final String CLAIM = "claim";
    private static final String ENTRY = "entry";

    private JudgementJson() {}

    /** On one line. */
    public static String line(JudgementMade made) {
        return JsonText.object(out -> write(out, made));
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException saying which field is missing or wrong
     */
    public static JudgementMade read(String json) {
        return read(JsonObject.parse(json));
    }

    static void write(JsonGenerator out, JudgementMade made) {
        out.writeStringProperty("id", made.id());
        out.writeStringProperty("kind", made.judgement().fields().getFirst());
        write(out, made.judgement());
        out.writeStringProperty("who", made.who());
        out.writeStringProperty("why", made.why());
        out.writeStringProperty("made", made.made().toString());
    }

    static JudgementMade read(JsonObject in) {
        return new JudgementMade(in.text("id"), judgement(in), in.text("who"), in.text("why"), made(in));
    }

    private static void write(JsonGenerator out, Judgement judgement) {
        switch (judgement) {
            case Judgement.Accept accept ->
                out.writeStringProperty(CLAIM, accept.claim().value());
            case Judgement.Reject reject ->
                out.writeStringProperty(CLAIM, reject.claim().value());
            case Judgement.Correct correct -> write(out, correct);
            case Judgement.Merge merge -> entries(out, merge.entry(), merge.other());
            case Judgement.Part part -> entries(out, part.entry(), part.other());
            case Judgement.Split split -> {
                out.writeStringProperty(ENTRY, split.from().value());
                texts(out, "claims", split.claims().stream().map(ClaimId::value).toList());
            }
            case Judgement.Resolve resolve -> {
                out.writeStringProperty("dispute", resolve.dispute());
                out.writeStringProperty("position", resolve.position());
            }
            case Judgement.Free free -> entries(out, free.by(), free.held());
            case Judgement.Alias alias -> texts(out, "names", alias.names());
            case Judgement.Undo undo -> out.writeStringProperty("judgement", undo.judgement());
        }
    }

    private static void write(JsonGenerator out, Judgement.Correct correct) {
        out.writeStringProperty(CLAIM, correct.claim().value());
        out.writeStringProperty("field", correct.field().wireName());
        JsonText.optional(out, "value", correct.value());
        if (!correct.ids().isEmpty()) {
            texts(out, "ids", correct.ids());
        }
    }

    private static void texts(JsonGenerator out, String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private static void entries(JsonGenerator out, EntryId entry, EntryId other) {
        out.writeStringProperty(ENTRY, entry.value());
        out.writeStringProperty("other", other.value());
    }

    private static Judgement judgement(JsonObject in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "accept" -> new Judgement.Accept(claim(in));
            case "reject" -> new Judgement.Reject(claim(in));
            case "correct" ->
                new Judgement.Correct(claim(in), field(in.text("field")), in.optionalText("value"), in.texts("ids"));
            case "merge" -> new Judgement.Merge(entry(in, ENTRY), entry(in, "other"));
            case "part" -> new Judgement.Part(entry(in, ENTRY), entry(in, "other"));
            case "split" ->
                new Judgement.Split(
                        entry(in, ENTRY),
                        in.texts("claims").stream().map(ClaimId::new).toList());
            case "resolve" -> new Judgement.Resolve(in.text("dispute"), in.text("position"));
            case "frees", "ends", "leaves" ->
                new Judgement.Free(
                        entry(in, ENTRY), entry(in, "other"), Judgement.Bearing.valueOf(kind.toUpperCase(Locale.ROOT)));
            case "alias" -> new Judgement.Alias(in.texts("names"));
            case "undo" -> new Judgement.Undo(in.text("judgement"));
            default -> throw new IllegalArgumentException("'" + kind + "' is no kind of judgement");
        };
    }

    private static Judgement.Field field(String name) {
        return Judgement.Field.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static ClaimId claim(JsonObject in) {
        return new ClaimId(in.text(CLAIM));
    }

    private static EntryId entry(JsonObject in, String name) {
        return new EntryId(in.text(name));
    }

    private static Instant made(JsonObject in) {
        try {
            return Instant.parse(in.text("made"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'made' is no time such as 2025-02-14T09:30:00Z", e);
        }
    }
}
