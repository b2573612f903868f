package org.proviso.core.register.wire;

import org.proviso.core.model.ClaimId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.ClaimLapsed;
import org.proviso.core.register.Event.ClaimMoved;
import org.proviso.core.register.Event.EntryPlaced;
import org.proviso.core.register.Event.LinkProposed;
import org.proviso.core.register.Event.MatterPlaced;
import org.proviso.core.register.MatterId;
import tools.jackson.core.JsonGenerator;

/** What is told of where entries, matters and claims belong, as JSON. */
final class PlaceJson {
    private static final String REASON = "reason";

    private PlaceJson() {}

    static void write(JsonGenerator out, EntryPlaced placed) {
        write(out, "entry", placed.entry().value(), "into", placed.into().value());
        out.writeStringProperty(REASON, placed.reason());
    }

    static EntryPlaced entryPlaced(JsonObject in) {
        return new EntryPlaced(new EntryId(in.text("entry")), new EntryId(in.text("into")), in.text(REASON));
    }

    static void write(JsonGenerator out, MatterPlaced placed) {
        write(out, "matter", placed.matter().value(), "into", placed.into().value());
        out.writeStringProperty(REASON, placed.reason());
    }

    static MatterPlaced matterPlaced(JsonObject in) {
        return new MatterPlaced(new MatterId(in.text("matter")), new MatterId(in.text("into")), in.text(REASON));
    }

    static void write(JsonGenerator out, LinkProposed link) {
        write(out, "entry", link.entry().value(), "other", link.other().value());
        out.writeStringProperty(REASON, link.reason());
    }

    static LinkProposed linkProposed(JsonObject in) {
        return new LinkProposed(new EntryId(in.text("entry")), new EntryId(in.text("other")), in.text(REASON));
    }

    static void write(JsonGenerator out, ClaimMoved moved) {
        write(out, "claim", moved.claim().value(), "from", moved.from().value());
        out.writeStringProperty("into", moved.into().value());
        out.writeStringProperty(REASON, moved.reason());
    }

    static ClaimMoved claimMoved(JsonObject in) {
        return new ClaimMoved(
                new ClaimId(in.text("claim")),
                new EntryId(in.text("from")),
                new EntryId(in.text("into")),
                in.text(REASON));
    }

    static void write(JsonGenerator out, ClaimLapsed lapsed) {
        write(out, "claim", lapsed.claim().value(), "entry", lapsed.entry().value());
        out.writeStringProperty(REASON, lapsed.reason());
    }

    static ClaimLapsed claimLapsed(JsonObject in) {
        return new ClaimLapsed(new ClaimId(in.text("claim")), new EntryId(in.text("entry")), in.text(REASON));
    }

    private static void write(JsonGenerator out, String name, String value, String otherName, String otherValue) {
        out.writeStringProperty(name, value);
        out.writeStringProperty(otherName, otherValue);
    }
}
