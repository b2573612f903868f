package org.proviso.core.register.wire;

import static org.proviso.core.register.wire.JsonText.ofWireName;
import static org.proviso.core.register.wire.JsonText.optional;
import static org.proviso.core.register.wire.JsonText.wireName;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.Event.DocumentTaken;
import tools.jackson.core.JsonGenerator;

/** What the register knows of a document, as JSON. */
final class DocumentJson {
    private DocumentJson() {}

    static void write(JsonGenerator out, DocumentTaken taken) {
        Provenance provenance = taken.provenance();
        out.writeStringProperty("document", taken.document().value());
        out.writeStringProperty("name", provenance.name());
        optional(out, "address", provenance.address());
        out.writeStringProperty("captured", provenance.capturedAt().value().toString());
        out.writeObjectPropertyStart("encoding");
        out.writeStringProperty("charset", provenance.encoding().charset());
        out.writeStringProperty("grounds", wireName(provenance.encoding().grounds()));
        out.writeNumberProperty("replacements", provenance.encoding().replacements());
        out.writeEndObject();
        optional(out, "title", taken.title());
        taken.published().ifPresent(published -> {
            out.writeObjectPropertyStart("published");
            out.writeStringProperty("date", published.date().value());
            out.writeStringProperty("grounds", wireName(published.grounds()));
            optional(out, "impossible", published.impossible());
            out.writeEndObject();
        });
        optional(out, "outlet", taken.outlet());
    }

    static DocumentTaken read(JsonObject in) {
        JsonObject encoding = in.object("encoding");
        return new DocumentTaken(
                new DocumentId(in.text("document")),
                new Provenance(
                        in.text("name"),
                        in.optionalText("address"),
                        new Provenance.CapturedAt(instant(in.text("captured"))),
                        new Provenance.Encoding(
                                encoding.text("charset"),
                                ofWireName(Provenance.Encoding.Grounds.class, encoding.text("grounds")),
                                encoding.integer("replacements"))),
                in.optionalText("title"),
                in.optionalObject("published").map(DocumentJson::published),
                in.optionalText("outlet"));
    }

    private static PublicationDate published(JsonObject in) {
        return new PublicationDate(
                new Edtf(in.text("date")),
                ofWireName(PublicationDate.Grounds.class, in.text("grounds")),
                in.optionalText("impossible"));
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time: '" + written + "'", e);
        }
    }
}
