package org.proviso.core.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Span;

/**
 * Finds what {@link QuantityFinder} and {@link DateFinder} find. Both must know where the dates stand; whoever asks for both
 * has a text gone through for that only once.
 */
public final class FigureFinder {
    private final QuantityFinder quantities = new QuantityFinder();
    private final DateFinder dates = new DateFinder();

    /** The quantities and the dates of a stretch, each in the order of the text. */
    public record Figures(List<QuantityMention> quantities, List<DateMention> dates) {
        public Figures {
            quantities = List.copyOf(quantities);
            dates = List.copyOf(dates);
        }
    }

    public Figures find(String text, Span within, Optional<LocalDate> published) {
        Scan scan = Scan.of(text, within);
        List<DatePoint> points = new DatePointReader(scan).all();
        return new Figures(quantities.find(scan, points), dates.find(scan, points, published));
    }
}
