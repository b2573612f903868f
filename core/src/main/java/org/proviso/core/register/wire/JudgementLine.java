package org.proviso.core.register.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Move;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Event.OriginJudged;
import tools.jackson.core.JsonGenerator;

/**
 * A judgement as a line of a file that teams share: the judgement, and where the words stand that it is about, so that it can be
 * made again in a register of the same documents, and after a better reading of them. One JSON object; see docs/judgements.md.
 *
 * @param event a {@link JudgementMade} or an {@link OriginJudged}
 * @param made when
 * @param about the claims that it speaks of, or that open the entries that it speaks of
 */
public record JudgementLine(Event event, Instant made, List<About> about) {
    /**
     * Where a claim stands.
     *
     * @param entry the entry that is meant by it, when the judgement speaks of that
     */
    public record About(ClaimId claim, Optional<EntryId> entry, DocumentId document, int start, int end, Move move) {}

    public JudgementLine {
        if (!(event instanceof JudgementMade || event instanceof OriginJudged)) {
            throw new IllegalArgumentException("no judgement: " + event);
        }
        about = List.copyOf(about);
    }

    public String json() {
        return JsonText.object(out -> {
            out.writeStringProperty("made", made.toString());
            EventWire wire = EventWire.of(event);
            out.writeStringProperty("event", wire.name());
            out.writeName("judgement");
            out.writeRawValue(wire.payload());
            if (!about.isEmpty()) {
                out.writeArrayPropertyStart("about");
                about.forEach(one -> write(out, one));
                out.writeEndArray();
            }
        });
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException saying which field is missing or wrong
     */
    public static JudgementLine read(String json) {
        JsonObject in = JsonObject.parse(json);
        Event event = switch (in.text("event")) {
            case "judgement-made/1" -> JudgementJson.read(in.object("judgement"));
            case "origin-judged/1", "origin-judged/2" -> EventWire.judged(in.object("judgement"));
            default ->
                throw new IllegalArgumentException(
                        "'event' is '" + in.text("event") + "': not a judgement, or one that a newer Proviso wrote");
        };
        List<About> about = new ArrayList<>();
        in.objects("about").forEach(one -> about.add(about(one)));
        return new JudgementLine(event, made(in), about);
    }

    private static void write(JsonGenerator out, About about) {
        out.writeStartObject();
        out.writeStringProperty("claim", about.claim().value());
        JsonText.optional(out, "entry", about.entry().map(EntryId::value));
        out.writeStringProperty("document", about.document().value());
        out.writeNumberProperty("start", about.start());
        out.writeNumberProperty("end", about.end());
        out.writeStringProperty("move", about.move().toString());
        out.writeEndObject();
    }

    private static About about(JsonObject in) {
        return new About(
                new ClaimId(in.text("claim")),
                in.optionalText("entry").map(EntryId::new),
                new DocumentId(in.text("document")),
                in.integer("start"),
                in.integer("end"),
                Move.parse(in.text("move")));
    }

    private static Instant made(JsonObject in) {
        try {
            return Instant.parse(in.text("made"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'made' is no time such as 2025-02-14T09:30:00Z", e);
        }
    }
}
