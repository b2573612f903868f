package org.proviso.core.register.wire;

import static org.proviso.core.register.wire.JsonText.wireName;

import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Event.ClaimFiled;
import org.proviso.core.register.Event.ClaimLapsed;
import org.proviso.core.register.Event.ClaimMoved;
import org.proviso.core.register.Event.DocumentSkipped;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Event.EntryOpened;
import org.proviso.core.register.Event.EntryPlaced;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Event.LinkProposed;
import org.proviso.core.register.Event.MatterOpened;
import org.proviso.core.register.Event.MatterPlaced;
import org.proviso.core.register.Event.OriginFound;
import org.proviso.core.register.Event.OriginJudged;
import org.proviso.core.register.Event.PassageFound;
import org.proviso.core.register.MatterId;
import tools.jackson.core.JsonGenerator;

/**
 * An event as it is kept: a name with a version, and compact JSON with explicit field names in a fixed order, so that the
 * same event gives the same bytes. A name and its fields never change once published: a changed format gets the next
 * version, and the old one is still read.
 *
 * @param name such as {@code claim-filed/1}
 * @param payload one JSON object on one line
 */
public record EventWire(String name, String payload) {
    private static final String DOCUMENT_TAKEN = "document-taken/1";

    /** The same fields, and the outlet. */
    private static final String DOCUMENT_TAKEN_2 = "document-taken/2";

    private static final String DOCUMENT_SKIPPED = "document-skipped/1";
    private static final String ORIGIN_FOUND = "origin-found/2";

    /** The same fields, of a retelling. */
    private static final String ORIGIN_FOUND_3 = "origin-found/3";

    /** The same fields, with fewer relations. */
    private static final String ORIGIN_FOUND_1 = "origin-found/1";

    private static final String ORIGIN_JUDGED = "origin-judged/1";
    private static final String ORIGIN_JUDGED_2 = "origin-judged/2";
    private static final String PASSAGE_FOUND = "passage-found/1";
    private static final String MATTER_OPENED = "matter-opened/1";
    private static final String ENTRY_OPENED = "entry-opened/1";
    private static final String CLAIM_FILED = "claim-filed/1";
    private static final String ENTRY_PLACED = "entry-placed/1";
    private static final String MATTER_PLACED = "matter-placed/1";
    private static final String LINK_PROPOSED = "link-proposed/1";
    private static final String CLAIM_MOVED = "claim-moved/1";
    private static final String CLAIM_LAPSED = "claim-lapsed/1";
    private static final String JUDGEMENT_MADE = "judgement-made/1";

    public static EventWire of(Event event) {
        return switch (event) {
            case DocumentTaken taken ->
                new EventWire(
                        taken.outlet().isPresent() ? DOCUMENT_TAKEN_2 : DOCUMENT_TAKEN,
                        JsonText.object(out -> DocumentJson.write(out, taken)));
            case DocumentSkipped skipped ->
                new EventWire(DOCUMENT_SKIPPED, JsonText.object(out -> write(out, skipped)));
            case OriginFound found ->
                new EventWire(
                        found.relation() == Event.Relation.RETOLD ? ORIGIN_FOUND_3 : ORIGIN_FOUND,
                        JsonText.object(out -> write(out, found)));
            case OriginJudged judged ->
                new EventWire(
                        judged.judgement() == Event.Verdict.NEITHER
                                        || judged.undoes().isPresent()
                                ? ORIGIN_JUDGED_2
                                : ORIGIN_JUDGED,
                        JsonText.object(out -> write(out, judged)));
            case PassageFound passage -> new EventWire(PASSAGE_FOUND, JsonText.object(out -> write(out, passage)));
            case MatterOpened opened -> new EventWire(MATTER_OPENED, JsonText.object(out -> write(out, opened)));
            case EntryOpened opened -> new EventWire(ENTRY_OPENED, JsonText.object(out -> write(out, opened)));
            case ClaimFiled filed -> new EventWire(CLAIM_FILED, JsonText.object(out -> write(out, filed)));
            case EntryPlaced placed ->
                new EventWire(ENTRY_PLACED, JsonText.object(out -> PlaceJson.write(out, placed)));
            case MatterPlaced placed ->
                new EventWire(MATTER_PLACED, JsonText.object(out -> PlaceJson.write(out, placed)));
            case LinkProposed link -> new EventWire(LINK_PROPOSED, JsonText.object(out -> PlaceJson.write(out, link)));
            case ClaimMoved moved -> new EventWire(CLAIM_MOVED, JsonText.object(out -> PlaceJson.write(out, moved)));
            case ClaimLapsed lapsed ->
                new EventWire(CLAIM_LAPSED, JsonText.object(out -> PlaceJson.write(out, lapsed)));
            case JudgementMade made -> new EventWire(JUDGEMENT_MADE, JudgementJson.line(made));
        };
    }

    /**
     * The event that was written.
     *
     * @throws ProvisoException with INVALID when a newer Proviso wrote it, or when it is damaged
     */
    public Event toEvent() {
        try {
            return read();
        } catch (IllegalArgumentException e) {
            throw new ProvisoException(
                    ProvisoException.Category.INVALID,
                    "An event '" + name + "' of the register cannot be read (" + e.getMessage()
                            + "): the register is damaged. 'verify' says where; go back to a sound copy.",
                    e);
        }
    }

    private Event read() {
        return switch (name) {
            case DOCUMENT_TAKEN, DOCUMENT_TAKEN_2 -> DocumentJson.read(JsonObject.parse(payload));
            case DOCUMENT_SKIPPED -> skipped(JsonObject.parse(payload));
            case ORIGIN_FOUND_3, ORIGIN_FOUND, ORIGIN_FOUND_1 -> found(JsonObject.parse(payload));
            case ORIGIN_JUDGED, ORIGIN_JUDGED_2 -> judged(JsonObject.parse(payload));
            case PASSAGE_FOUND -> passage(JsonObject.parse(payload));
            case MATTER_OPENED -> matter(JsonObject.parse(payload));
            case ENTRY_OPENED -> entry(JsonObject.parse(payload));
            case CLAIM_FILED -> filed(JsonObject.parse(payload));
            case ENTRY_PLACED -> PlaceJson.entryPlaced(JsonObject.parse(payload));
            case MATTER_PLACED -> PlaceJson.matterPlaced(JsonObject.parse(payload));
            case LINK_PROPOSED -> PlaceJson.linkProposed(JsonObject.parse(payload));
            case CLAIM_MOVED -> PlaceJson.claimMoved(JsonObject.parse(payload));
            case CLAIM_LAPSED -> PlaceJson.claimLapsed(JsonObject.parse(payload));
            case JUDGEMENT_MADE -> JudgementJson.read(payload);
            default ->
                throw new ProvisoException(
                        ProvisoException.Category.INVALID,
                        "The register holds an event '" + name + "' that this Proviso does not know: "
                                + "the register was written by a newer Proviso. Open it with that version, or a later one.");
        };
    }

    private static void write(JsonGenerator out, DocumentSkipped skipped) {
        out.writeStringProperty("name", skipped.name());
        out.writeStringProperty("reason", skipped.reason());
    }

    private static DocumentSkipped skipped(JsonObject in) {
        return new DocumentSkipped(in.text("name"), in.text("reason"));
    }

    private static void write(JsonGenerator out, OriginFound found) {
        out.writeStringProperty("document", found.document().value());
        out.writeStringProperty("origin", found.origin().value());
        out.writeStringProperty("relation", wireName(found.relation()));
        out.writeStringProperty("reason", found.reason());
    }

    private static OriginFound found(JsonObject in) {
        return new OriginFound(
                new DocumentId(in.text("document")),
                new DocumentId(in.text("origin")),
                JsonText.ofWireName(Event.Relation.class, in.text("relation")),
                in.text("reason"));
    }

    private static void write(JsonGenerator out, OriginJudged judged) {
        out.writeStringProperty("document", judged.document().value());
        out.writeStringProperty("other", judged.other().value());
        out.writeStringProperty("judgement", wireName(judged.judgement()));
        out.writeStringProperty("who", judged.who());
        out.writeStringProperty("why", judged.why());
        JsonText.optional(out, "undoes", judged.undoes());
    }

    static OriginJudged judged(JsonObject in) {
        return new OriginJudged(
                new DocumentId(in.text("document")),
                new DocumentId(in.text("other")),
                JsonText.ofWireName(Event.Verdict.class, in.text("judgement")),
                in.text("who"),
                in.text("why"),
                in.optionalText("undoes"));
    }

    private static void write(JsonGenerator out, PassageFound passage) {
        out.writeStringProperty("document", passage.document().value());
        out.writeStringProperty("other", passage.other().value());
        out.writeStringProperty("evidence", passage.evidence());
    }

    private static PassageFound passage(JsonObject in) {
        return new PassageFound(
                new DocumentId(in.text("document")), new DocumentId(in.text("other")), in.text("evidence"));
    }

    private static void write(JsonGenerator out, MatterOpened opened) {
        out.writeStringProperty("matter", opened.matter().value());
        out.writeStringProperty("title", opened.title());
    }

    private static MatterOpened matter(JsonObject in) {
        return new MatterOpened(new MatterId(in.text("matter")), in.text("title"));
    }

    private static void write(JsonGenerator out, EntryOpened opened) {
        out.writeStringProperty("entry", opened.entry().value());
        out.writeStringProperty("lane", opened.lane().wireName());
        out.writeStringProperty("title", opened.title());
        out.writeStringProperty("matter", opened.matter().value());
        out.writeStringProperty("reason", opened.reason());
    }

    private static EntryOpened entry(JsonObject in) {
        return new EntryOpened(
                new EntryId(in.text("entry")),
                Lane.ofWireName(in.text("lane")),
                in.text("title"),
                new MatterId(in.text("matter")),
                in.text("reason"));
    }

    private static void write(JsonGenerator out, ClaimFiled filed) {
        out.writeStringProperty("id", filed.id().value());
        out.writeStringProperty("entry", filed.entry().value());
        out.writeStringProperty("reason", filed.reason());
        out.writeObjectPropertyStart("claim");
        ClaimJson.writeForRegister(out, filed.claim());
        out.writeEndObject();
    }

    private static ClaimFiled filed(JsonObject in) {
        return new ClaimFiled(
                new ClaimId(in.text("id")),
                ClaimJson.read(in.object("claim")),
                new EntryId(in.text("entry")),
                in.text("reason"));
    }
}
