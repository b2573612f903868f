package org.proviso.core.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
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

    private static final Set<String> SHARES = WordLists.read("shares of a whole");
    /** "most of the", "half its" */
    private static final Pattern SHARE = Pattern.compile(
            "\\b(\\w+)\\s+(?:of\\s+)?(?:the|these|those|its|their|his|her)\\s+(?:\\p{Sc}|US\\p{Sc})?$",
            Pattern.CASE_INSENSITIVE);

    private static final int SHARE_LONGEST = 30;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Pattern SCALE =
            Pattern.compile("(thousand|million|billion|trillion)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", THOUSAND,
            "million", THOUSAND.pow(2),
            "billion", THOUSAND.pow(3),
            "trillion", THOUSAND.pow(4));

    private Wholes() {}

    /** So many of the number, in its unit; empty where it is no whole. */
    static Optional<QuantityMention> partOf(String text, QuantityMention whole, List<QuantityMention> numbers) {
        return numbers.stream()
                .filter(part -> isPart(text, part, whole))
                .findFirst()
                .map(part -> ofPart(text, part, whole));
    }

    /** The number, in the unit of the whole that it is a part of. */
    static QuantityMention ofWhole(String text, QuantityMention part, List<QuantityMention> numbers) {
        return numbers.stream()
                .filter(whole -> isPart(text, part, whole))
                .findFirst()
                .map(whole -> ofPart(text, part, whole))
                .orElse(part);
    }

    /**
     * "Of the 15 million dollars promised, 4 million have been paid": a bare number, in the money of the larger whole that "of" leads in
     * before it.
     */
    static QuantityMention ofMoney(String text, QuantityMention part, List<QuantityMention> numbers) {
        return !part.quantity().unit().isEmpty()
                ? part
                : numbers.reversed().stream()
                        .filter(whole -> whole.span().end() <= part.span().start()
                                && whole.quantity().isMoney()
                                && isScaled(text, part)
                                && whole.quantity()
                                                .value()
                                                .compareTo(part.quantity().value())
                                        > 0
                                && isLedIn(text, whole))
                        .findFirst()
                        .map(whole -> in(part, whole.quantity().unit()))
                        .orElse(part);
    }

    /**
     * "Half of the 30 million dollars" is 15 million; "most of the 30 million" is no number: empty where the words before a whole say that
     * only some of it is meant.
     *
     * @param words those of the claim: in "most of the 30 million that it owed" the whole is owed
     */
    static Optional<QuantityMention> shareOf(String text, QuantityMention whole, Span words) {
        int start = whole.span().start();
        int from = Math.max(words.start(), start - SHARE_LONGEST);
        Matcher share = SHARE.matcher(text).region(Math.min(from, start), start);
        if (!share.find() || !SHARES.contains(share.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(whole);
        }
        Quantity quantity = whole.quantity();
        BigDecimal half = quantity.value().divide(BigDecimal.TWO).stripTrailingZeros();
        return share.group(1).equalsIgnoreCase("half") && half.scale() <= 0
                ? Optional.of(new QuantityMention(
                        whole.span(), new Quantity(half.setScale(0), quantity.unit(), quantity.approx())))
                : Optional.empty();
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

    /** "2 of the 6 million dollars" are 2 million. */
    private static QuantityMention ofPart(String text, QuantityMention part, QuantityMention whole) {
        Matcher scale = SCALE.matcher(whole.span().of(text));
        boolean bare =
                part.quantity().unit().isEmpty() && whole.quantity().isMoney() && !isScaled(text, part) && scale.find();
        BigDecimal value = bare
                ? part.quantity().value().multiply(SCALES.get(scale.group(1).toLowerCase(Locale.ROOT)))
                : part.quantity().value();
        boolean smaller = value.compareTo(whole.quantity().value()) <= 0;
        Quantity scaled = bare && smaller
                ? new Quantity(
                        value.stripTrailingZeros().setScale(0),
                        "",
                        part.quantity().approx())
                : part.quantity();
        return in(new QuantityMention(part.span(), scaled), whole.quantity().unit());
    }

    /** It names thousands or more by a word, or is as large by its digits. */
    private static boolean isScaled(String text, QuantityMention part) {
        return part.quantity().value().compareTo(THOUSAND) >= 0
                || SCALE.matcher(part.span().of(text)).find();
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
