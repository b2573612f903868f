package org.proviso.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateFinder;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/** Words that say how much, how many or when, and no word of what: "3.5 million crowns", "R3 500 per household", "Sixteen classrooms", "5 May 2025". */
final class BareAmount {
    private static final QuantityFinder QUANTITIES = new QuantityFinder();
    private static final DateFinder DATES = new DateFinder();

    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:\\p{Lu}{2,3}\\$? ?|\\p{Sc} ?)?\\p{N}[\\p{N}.,]*(?: (?:thousand|million|billion|trillion))?(?: \\p{L}+)?$",
            Pattern.CASE_INSENSITIVE);

    /** A sign before a number that only its country's texts tell to be money. */
    private static final Pattern RAND = Pattern.compile("\\bR ?(?=\\p{N}{3}|\\p{N}+[ ,.]\\p{N})");

    private static final Pattern EACH = Pattern.compile("(?i)\\b(?:per|an?|each|every) (\\p{L}+)");
    private static final Pattern SMALL = Pattern.compile(
            "(?i)\\b(?:of|the|or|to|and|up|more|less|than|about|around|nearly|almost|over|some|at least|as many as|between|other)\\b");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private BareAmount() {}

    static boolean is(String name) {
        String plain = RAND.matcher(name).replaceAll("");
        return WRITTEN.matcher(plain).find() || isDay(plain) || isAmount(plain);
    }

    /** What is counted, or for whom each amount is; nothing of money that is for nobody. */
    static Optional<String> noun(String name) {
        String plain = RAND.matcher(name).replaceAll("");
        Matcher each = EACH.matcher(plain);
        return each.find()
                ? Optional.of(each.group(1))
                : mentions(plain).stream()
                        .filter(mention -> !mention.quantity().isMoney())
                        .map(mention -> mention.quantity().unit())
                        .filter(unit -> LETTER.matcher(unit).find())
                        .findFirst();
    }

    private static boolean isDay(String name) {
        return DATES.find(name, all(name), Optional.empty()).stream()
                .anyMatch(mention -> mention.span().length() >= name.strip().length());
    }

    private static boolean isAmount(String name) {
        List<QuantityMention> mentions = mentions(name);
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (QuantityMention mention : mentions) {
            rest.append(name, end, mention.span().start()).append(' ');
            end = mention.span().end();
        }
        String words = rest.append(name.substring(end)).toString();
        for (QuantityMention mention : mentions) {
            words = words.replaceFirst(
                    "(?i)\\b" + Pattern.quote(mention.quantity().unit()) + "\\b", " ");
        }
        String left = SMALL.matcher(EACH.matcher(words).replaceAll(" ")).replaceAll(" ");
        return !mentions.isEmpty() && !LETTER.matcher(left).find();
    }

    private static List<QuantityMention> mentions(String name) {
        return QUANTITIES.find(name, all(name));
    }

    private static Span all(String name) {
        return new Span(0, name.length());
    }
}
