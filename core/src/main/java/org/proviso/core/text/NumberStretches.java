package org.proviso.core.text;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Span;

/** The stretches of a text between its written dates, whose digits count nothing. */
final class NumberStretches {
    private NumberStretches() {}

    static List<Span> outside(List<DatePoint> dates, Scan scan) {
        List<Span> stretches = new ArrayList<>();
        int start = scan.from();
        for (DatePoint point : dates) {
            if (point.isWritten()) {
                stretches.add(new Span(start, Math.max(start, point.start())));
                start = Math.max(start, point.end());
            }
        }
        stretches.add(new Span(start, scan.to()));
        return stretches;
    }
}
