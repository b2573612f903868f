package org.proviso.sources;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Stage;

/**
 * Bytes to document: unpacks, decodes, reads the format, marks furniture, dates. A pure function: the same bytes give the same
 * document, byte for byte. Every step takes time linear in the bytes and refuses what is beyond its limit.
 *
 * <p>A document's id is the SHA-256 of the bytes as they were given, still packed if they were, so that whoever keeps the
 * bytes can check them against it. A plain text's {@code text} is the decoded bytes unchanged, line ends, zeros and byte-order
 * mark included, as other programs count its offsets.
 */
public final class Intake implements Stage<Given, Taking> {
    private final IntakeSettings settings;
    private final DatesInText dates;

    public Intake(IntakeSettings settings, DatesInText dates) {
        this.settings = settings;
        this.dates = dates;
    }

    @Override
    public Taking apply(Given given) {
        return check(given)
                .<Taking>map(reason -> new Taking.Refused(given.name(), reason))
                .orElseGet(() -> unpack(given));
    }

    private Optional<String> check(Given given) {
        int length = given.bytes().length;
        if (length == 0) {
            return Optional.of("it is empty; nothing to read");
        }
        return length > settings.maxFileBytes()
                ? Optional.of("its " + Unpacking.megabytes(length) + " are more than the limit of "
                        + Unpacking.megabytes(settings.maxFileBytes()) + "; split it, or raise the limit")
                : BinaryKinds.byOpening(given.bytes());
    }

    private Taking unpack(Given given) {
        return switch (Unpacking.of(given.bytes(), settings.maxUnpackedBytes())) {
            case Unpacking.Refused(var reason) -> new Taking.Refused(given.name(), reason);
            case Unpacking.Unpacked(var bytes) ->
                BinaryKinds.byOpening(bytes)
                        .<Taking>map(reason -> new Taking.Refused(given.name(), reason))
                        .orElseGet(() -> decode(given, bytes));
        };
    }

    private Taking decode(Given given, byte[] bytes) {
        if (ConlluIntake.recognises(given.name(), bytes)) {
            return new Taking.Refused(given.name(), ConlluIntake.NO_DOCUMENT);
        }
        Format format = Format.of(given.name(), bytes);
        Decoded decoded = Decoding.of(bytes, format.declaredCharset(bytes));
        Optional<String> refusal = BinaryKinds.byControls(decoded.text()).or(() -> unreadable(decoded.text(), format));
        return refusal.<Taking>map(reason -> new Taking.Refused(given.name(), reason))
                .orElseGet(() -> read(given, format, decoded));
    }

    private Optional<String> unreadable(String text, Format format) {
        if (Blanks.isBlank(text)) {
            return Optional.of("it holds only white space; nothing to read");
        }
        return format != Format.TEXT && text.length() > settings.maxMarkupChars()
                ? Optional.of("its " + text.length() + " characters of markup are more than the limit of "
                        + settings.maxMarkupChars() + "; split it, save it as plain text, or raise the limit")
                : Optional.empty();
    }

    private Taking read(Given given, Format format, Decoded decoded) {
        Page page = switch (format) {
            case TEXT -> PlainText.read(decoded.text(), settings.maxFurnitureChars());
            case MARKDOWN -> MarkdownText.read(decoded.text(), settings);
            case HTML -> HtmlText.read(decoded.text());
        };
        if (Blanks.isBlank(page.text())) {
            return new Taking.Refused(given.name(), "its markup holds no text; nothing to read");
        }
        List<String> notes = new ArrayList<>(decoded.notes());
        notes.addAll(page.notes());
        int controls = BinaryKinds.controls(page.text());
        if (controls > 0) {
            notes.add(controls + " control characters stand in the text");
        }
        Document document = document(given, decoded, page);
        if (document.published().isEmpty()) {
            Publication.undecided(page, captured(given)).ifPresent(notes::add);
        }
        return new Taking.Taken(document, notes);
    }

    private Document document(Given given, Decoded decoded, Page page) {
        Provenance provenance =
                new Provenance(given.name(), given.address().or(page::address), given.capturedAt(), decoded.encoding());
        List<Furniture> furniture = Furnishing.of(page.text(), page.units());
        Optional<PublicationDate> published = Publication.of(page, furniture, dates, captured(given))
                .map(date -> PublicationDates.check(date, page.text(), furniture, dates));
        return new Document(
                DocumentId.ofBytes(given.bytes()), provenance, page.text(), page.title(), published, furniture);
    }

    private static LocalDate captured(Given given) {
        return LocalDate.ofInstant(given.capturedAt().value(), ZoneOffset.UTC);
    }
}
