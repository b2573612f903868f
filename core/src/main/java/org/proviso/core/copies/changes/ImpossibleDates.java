package org.proviso.core.copies.changes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Document;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateFinder;
import org.proviso.core.text.DateMention;

/**
 * A copy that says it was published before something that it or its original dates: both derive from one text, so what one
 * of them shows as past binds the other. A date in a caption is the day a picture was taken; a date in the text counts only
 * where no word points ahead.
 */
final class ImpossibleDates {
    /** A later date than this many days is another matter, or an error of reading. */
    private static final int FARTHEST = 60;
    /** A copy may be dated a day before its original: they may lie in other time zones. */
    private static final int GRACE = 1;

    private static final String AHEAD =
            "(?s).*\\b(?:will|would|by|until|before|deadline|expires?|expected|scheduled|plans?|planned|due|upcoming|next|set to|ahead of|through|is to|are to|effective)\\b.*";

    private final DateFinder dates = new DateFinder();

    List<Change> in(Article original, Article copy) {
        Optional<PublicationDate> published = copy.document().published();
        Optional<LocalDate> day = published.flatMap(said -> said.date().latest());
        Span at = copy.passages().isEmpty()
                ? new Span(0, 0)
                : copy.passages().getFirst().span();
        if (day.isEmpty()) {
            return List.of();
        }
        String says = "the copy says that it was published on " + day.get();
        Optional<String> own = published.flatMap(PublicationDate::impossible);
        if (own.isPresent()) {
            return List.of(Change.added(ChangeKind.IMPOSSIBLE_DATE, at, says + ", but " + own.get()));
        }
        return later(original, day.get())
                .map(pair -> List.of(Change.altered(
                        ChangeKind.IMPOSSIBLE_DATE,
                        pair.span(),
                        at,
                        says + "; the original, of the same text, shows "
                                + pair.date().value())))
                .or(() -> publishedLater(original.document(), day.get())
                        .map(later -> List.of(
                                Change.added(ChangeKind.IMPOSSIBLE_DATE, at, says + "; the original says " + later))))
                .orElse(List.of());
    }

    private static Optional<LocalDate> publishedLater(Document original, LocalDate copy) {
        return Changes.published(original).filter(day -> ChronoUnit.DAYS.between(copy, day) > GRACE);
    }

    /** The latest date that the original shows as past. */
    private Optional<DateMention> later(Article original, LocalDate copy) {
        Document document = original.document();
        return dates.find(document.text(), new Span(0, document.text().length()), Optional.empty()).stream()
                .filter(date -> !date.relative() && date.date().value().length() == "2025-02-06".length())
                .filter(date -> isWithin(date, copy))
                .filter(date -> isPast(original, date.span()))
                .max((one, other) -> one.date().value().compareTo(other.date().value()));
    }

    private static boolean isWithin(DateMention date, LocalDate copy) {
        return date.date()
                .earliest()
                .filter(day -> ChronoUnit.DAYS.between(copy, day) > GRACE)
                .filter(day -> ChronoUnit.DAYS.between(copy, day) <= FARTHEST)
                .isPresent();
    }

    private static boolean isPast(Article article, Span date) {
        boolean caption = article.document().furniture().stream()
                .anyMatch(piece ->
                        piece.kind() == Furniture.Kind.CAPTION && piece.at().contains(date));
        return caption
                || article.passages().stream()
                        .filter(passage -> passage.span().contains(date))
                        .anyMatch(passage -> !passage.span().of(article.text()).matches(AHEAD));
    }
}
