package org.proviso.sources;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.Document;
import org.proviso.core.model.Furniture;
import org.proviso.core.text.DateMention;

/**
 * The latest day that a document shows: no text that derives from the same original can be older. It is a whole day, written out,
 * that the article tells of as past (by the rule of {@link PublicationDates}), or that stands in the caption of a picture, which
 * was taken by then whatever the caption's tense.
 *
 * @param words the date as the document writes it
 * @param inCaption it stands in a caption
 */
public record ShownDay(LocalDate day, String words, boolean inCaption) {
    /** Dates of centuries past are nobody's news. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final int MOST_CAPTIONS = 200;

    /** Nothing when the document shows no whole day. */
    public static Optional<ShownDay> latest(Document document, DatesInText dates) {
        String text = document.text();
        Stream<ShownDay> told = PublicationDates.latestPast(text, document.furniture(), dates, FIRST, Optional.empty())
                .map(mention -> of(text, mention, false))
                .stream();
        Stream<ShownDay> pictured = document.furniture().stream()
                .filter(piece -> piece.kind() == Furniture.Kind.CAPTION)
                .limit(MOST_CAPTIONS)
                .flatMap(piece -> dates.find(text, piece.at(), Optional.empty()).stream())
                .filter(mention -> !mention.relative() && PublicationDates.isAfter(mention, FIRST))
                .map(mention -> of(text, mention, true));
        return Stream.concat(told, pictured).max((one, other) -> one.day().compareTo(other.day()));
    }

    private static ShownDay of(String text, DateMention mention, boolean inCaption) {
        return new ShownDay(
                PublicationDates.first(mention), Blanks.collapse(mention.span().of(text)), inCaption);
    }
}
