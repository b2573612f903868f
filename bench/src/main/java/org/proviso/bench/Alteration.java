package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.copies.changes.ChangeKind;
import org.proviso.core.model.Span;

/**
 * One way to falsify a text at one known place. What is altered is found by patterns of our own, not by the product's
 * finders, so that what the product overlooks counts against it.
 */
enum Alteration {
    FIGURE_VALUE("figure: another value") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return altered(source, random, NUMBER, (found, r) -> otherValue(found.group(), r));
        }
    },
    FIGURE_WORD("figure: another number word") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return altered(source, random, NUMBER_WORD, (found, r) -> NUMBER_WORDS.get(r.nextInt(NUMBER_WORDS.size())));
        }
    },
    FIGURE_MAGNITUDE("figure: another magnitude") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return altered(
                    source,
                    random,
                    MAGNITUDE,
                    (found, r) -> found.group(1)
                            + MAGNITUDES.get(
                                    (MAGNITUDES.indexOf(found.group(2)) + 1 + r.nextInt(2)) % MAGNITUDES.size()));
        }
    },
    UNIT("figure: another unit") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return altered(source, random, UNITS, (found, r) -> otherUnit(found.group(), r));
        }
    },
    NAME_OF_TEXT("name: another person of the text") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return person(source, random, source.people());
        }
    },
    NAME_OF_ANOTHER("name: a person of another text") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return person(source, random, source.strangers());
        }
    },
    NAME_MISSPELT("name: misspelt") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            List<Span> places = source.places(source.people());
            if (places.isEmpty()) {
                return Optional.empty();
            }
            Span at = places.get(random.nextInt(places.size()));
            String name = at.of(source.copy());
            int surname = name.lastIndexOf(' ') + 1;
            String bent = name.substring(0, surname) + misspelt(name.substring(surname), random);
            return Optional.of(new Altered(source.replaced(at, bent), new Span(at.start(), at.start() + bent.length())))
                    .filter(altered -> !bent.equals(name) && !source.original().contains(bent.substring(surname)));
        }
    },
    DATE("date: another day, month or year") {
        @Override
        Optional<Altered> of(Source source, Random random) {
            return altered(source, random, DATES, (found, r) -> otherDate(found.group(), r));
        }
    };

    private static final List<String> NUMBER_WORDS = List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
            "thirty");
    private static final List<String> MAGNITUDES = List.of("thousand", "million", "billion", "trillion");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** A number in figures, of no date, name or law: no year, nothing glued to it, no month before it. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,/:#'\u2019\u2018-])(?<!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\. )(?<!(?:"
                    + String.join("|", MONTHS)
                    + "|May|No\\.|Bill|Section|Title|Amendment|Route|Flight) )(?!(?:19|20)\\d\\d\\b)\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?![\\w/:-]|\\.\\d|,\\d| ?[ap]\\.?m| \\w+ (?:ago|earlier|later))");

    private static final Pattern NUMBER_WORD = Pattern.compile("(?<![\\w-])(?:" + String.join("|", NUMBER_WORDS)
            + ")(?![\\w-]| (?:hundred|thousand|million|billion|of|or|from)| \\w+ (?:ago|earlier|later))");
    private static final Pattern MAGNITUDE = Pattern.compile("(?<=\\d)( )(" + String.join("|", MAGNITUDES) + ")\\b");
    private static final Pattern UNITS = Pattern.compile(
            "\\$(?=\\d)|(?<=\\d )(?:miles|hours|days|weeks|months|years|pounds|feet)\\b|(?<=\\d )percent\\b(?!age)");
    private static final Pattern DATES = Pattern.compile("\\b(?:" + String.join("|", DAYS) + ")\\b|\\b(?:"
            + String.join("|", MONTHS) + ") \\d{1,2}\\b|\\b(?<=in )(?:19|20)\\d\\d\\b|(?<=[a-z] )(?:"
            + String.join("|", MONTHS) + ") (?:19|20)\\d\\d\\b");

    private final String told;

    Alteration(String told) {
        this.told = told;
    }

    /** A falsified text, and where. */
    record Altered(String text, Span at) {}

    /**
     * A copy to falsify.
     *
     * @param people the full names of the people of the copy
     * @param strangers full names that neither text has
     */
    record Source(String original, String copy, List<String> people, List<String> strangers) {
        String replaced(Span at, String words) {
            return copy.substring(0, at.start()) + words + copy.substring(at.end());
        }

        /** Where one of the names, or its surname alone, stands in copy and original. */
        List<Span> places(List<String> names) {
            List<Span> places = new ArrayList<>();
            for (String name : names) {
                String surname = name.substring(name.lastIndexOf(' ') + 1);
                Matcher found = Pattern.compile("\\b(?:" + Pattern.quote(name) + "|" + Pattern.quote(surname)
                                + ")\\b(?!['\u2019]?[\\w-])")
                        .matcher(copy);
                while (found.find()) {
                    if (original.contains(found.group())) {
                        places.add(new Span(found.start(), found.end()));
                    }
                }
            }
            return places;
        }
    }

    /** What stands in place of what was found. */
    interface Replacement {
        String of(Matcher found, Random random);
    }

    /** The text falsified at a place that is drawn; nothing where there is none. */
    abstract Optional<Altered> of(Source source, Random random);

    String told() {
        return told;
    }

    /** What the product must call it. */
    Set<ChangeKind> kinds() {
        return switch (this) {
            case FIGURE_VALUE, FIGURE_WORD, FIGURE_MAGNITUDE -> Set.of(ChangeKind.FIGURE);
            case UNIT -> Set.of(ChangeKind.UNIT, ChangeKind.FIGURE);
            case NAME_OF_TEXT, NAME_OF_ANOTHER, NAME_MISSPELT -> Set.of(ChangeKind.NAME);
            case DATE -> Set.of(ChangeKind.DATE);
        };
    }

    private static Optional<Altered> altered(Source source, Random random, Pattern pattern, Replacement replacement) {
        List<Span> places = new ArrayList<>();
        Matcher found = pattern.matcher(source.copy());
        while (found.find()) {
            if (source.original().contains(context(source.copy(), found))) {
                places.add(new Span(found.start(), found.end()));
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Span at = places.get(random.nextInt(places.size()));
        found.find(at.start());
        String words = replacement.of(found, random);
        return words.equals(found.group())
                ? Optional.empty()
                : Optional.of(
                        new Altered(source.replaced(at, words), new Span(at.start(), at.start() + words.length())));
    }

    /** The word with its neighbours as far as white space: the copy must have kept it. */
    private static String context(String text, Matcher found) {
        int start = found.start();
        int end = found.end();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String otherValue(String number, Random random) {
        double value = Double.parseDouble(number.replace(",", ""));
        double factor = new double[] {.5, .7, .8, 1.2, 1.4, 2, 3}[random.nextInt(7)];
        int decimals = number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
        double other = value * factor;
        String told = String.format(
                Locale.ROOT, number.contains(",") ? "%,." + decimals + "f" : "%." + decimals + "f", other);
        return told.equals(number) ? String.valueOf((int) value + 4) : told;
    }

    private static String otherUnit(String unit, Random random) {
        return switch (unit) {
            case "$" -> random.nextBoolean() ? "\u20ac" : "\u00a3";
            case "miles" -> "kilometers";
            case "feet" -> "meters";
            case "pounds" -> "tons";
            case "percent" -> "percentage points";
            default -> {
                List<String> lengths = List.of("hours", "days", "weeks", "months", "years");
                yield lengths.get((lengths.indexOf(unit) + 1 + random.nextInt(3)) % lengths.size());
            }
        };
    }

    private static String otherDate(String date, Random random) {
        int space = date.indexOf(' ');
        String head = space < 0 ? date : date.substring(0, space);
        String tail = space < 0 ? "" : date.substring(space);
        if (DAYS.contains(head)) {
            return DAYS.get((DAYS.indexOf(head) + 1 + random.nextInt(6)) % 7);
        }
        if (MONTHS.contains(head) && (random.nextBoolean() || tail.length() > 4)) {
            return MONTHS.get((MONTHS.indexOf(head) + 1 + random.nextInt(10)) % 11) + tail;
        }
        if (MONTHS.contains(head)) {
            int day = Integer.parseInt(tail.strip());
            return head + " " + (day > 20 ? day - 1 - random.nextInt(15) : day + 1 + random.nextInt(7));
        }
        return String.valueOf(Integer.parseInt(head) + (random.nextBoolean() ? -1 : 1) * (1 + random.nextInt(4)));
    }

    private static Optional<Altered> person(Source source, Random random, List<String> others) {
        List<Span> places = source.places(source.people());
        if (places.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        Span at = places.get(random.nextInt(places.size()));
        String name = at.of(source.copy());
        String other = others.get(random.nextInt(others.size()));
        String surname = other.substring(other.lastIndexOf(' ') + 1);
        if (other.contains(name) || name.contains(surname)) {
            return Optional.empty();
        }
        String words = name.contains(" ") ? other : surname;
        return Optional.of(new Altered(source.replaced(at, words), new Span(at.start(), at.start() + words.length())));
    }

    /** A letter left out, doubled, changed, or two in each other's place; the first stays. */
    private static String misspelt(String name, Random random) {
        if (name.length() < 5) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        String head = name.substring(0, at);
        String rest = name.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> head + rest;
            case 1 -> head + name.charAt(at) + name.charAt(at) + rest;
            case 2 -> head + "aeioumnrlt".charAt(random.nextInt(10)) + rest;
            default -> head + rest.charAt(0) + name.charAt(at) + rest.substring(1);
        };
    }

    /** A seed that is the same on every machine. */
    static long seed(String document, Alteration alteration) {
        long seed = 7;
        for (byte b : (document + alteration.name()).getBytes(UTF_8)) {
            seed = seed * 31 + b;
        }
        return seed;
    }
}
