package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.core.model.Quantity;
import org.proviso.core.text.QuantityMention;

/** "8 million of the 21 million dollars", "40 of 57 deadlines": so many of a whole, whose unit they share. */
final class Wholes {
    private static final Pattern OF =
            Pattern.compile("\\s+of\\s+(?:(?:the|these|those|its|their|his|her|all|some)\\s+)?");
    /** "Of the 57", "out of 57": as a sentence or a clause begins. */
    private static final Pattern LED_IN =
            Pattern.compile("(?:^|[.;:,\\s])(?:Of|of|out of|Out of)\\s+(?:the|these|those|its|their)?\\s*$");
    /** No words of "of" are longer. */
    private static final int LONGEST = 20;

    private Wholes() {}

    /** So many of the number, in its unit; empty where it is no whole. */
    static Optional<QuantityMention> partOf(String text, QuantityMention whole, List<QuantityMention> numbers) {
        return numbers.stream()
                .filter(part -> isPart(text, part, whole))
                .findFirst()
                .map(part -> in(part, whole.quantity().unit()));
    }

    /** The number, in the unit of the whole that it is a part of. */
    static QuantityMention ofWhole(String text, QuantityMention part, List<QuantityMention> numbers) {
        return numbers.stream()
                .filter(whole -> isPart(text, part, whole))
                .findFirst()
                .map(whole -> in(part, whole.quantity().unit()))
                .orElse(part);
    }

    /**
     * "Of 57 applications from 4 firms it approved 31": a bare number, in the unit of the last whole that "of" leads in before it, else of
     * the last that is counted.
     */
    static QuantityMention ofNamed(String text, QuantityMention part, List<QuantityMention> numbers) {
        if (!part.quantity().unit().isEmpty()) {
            return part;
        }
        List<QuantityMention> wholes = numbers.reversed().stream()
                .filter(whole -> whole.span().end() <= part.span().start()
                        && !whole.quantity().isTime()
                        && !whole.quantity().isMoney()
                        && !whole.quantity().unit().isEmpty())
                .toList();
        return wholes.stream()
                .filter(whole -> isLedIn(text, whole))
                .findFirst()
                .or(() -> wholes.stream().findFirst())
                .map(whole -> in(part, whole.quantity().unit()))
                .orElse(part);
    }

    private static boolean isLedIn(String text, QuantityMention whole) {
        int end = whole.span().start();
        return LED_IN.matcher(text).region(Math.max(0, end - LONGEST), end).find();
    }

    private static QuantityMention in(QuantityMention part, String unit) {
        Quantity quantity = part.quantity();
        return quantity.unit().isEmpty()
                ? new QuantityMention(part.span(), new Quantity(quantity.value(), unit, quantity.approx()))
                : part;
    }

    private static boolean isPart(String text, QuantityMention part, QuantityMention whole) {
        int from = part.span().end();
        int to = whole.span().start();
        return from < to
                && to - from <= LONGEST
                && OF.matcher(text).region(from, to).matches();
    }
}
