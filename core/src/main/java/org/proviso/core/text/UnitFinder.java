package org.proviso.core.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Finds what a number counts: percent, money, a measure, or the head noun of what follows. */
final class UnitFinder {
    private static final WordTable WORDS = WordTable.read("unit-words.tsv");
    private static final int MOST_WORDS = 6;

    private final Scan scan;
    private final CurrencyReader currencies;
    private final NumeralReader numerals;

    UnitFinder(Scan scan, CurrencyReader currencies, NumeralReader numerals) {
        this.scan = scan;
        this.currencies = currencies;
        this.numerals = numerals;
    }

    /** The word is, or looks like, a plural that can be counted. */
    static boolean isCounted(String word) {
        return switch (WORDS.field(word, 1)) {
            case "noun" -> true;
            case "" -> looksPlural(word);
            default -> false;
        };
    }

    static boolean isKnownNoun(String word) {
        return WORDS.field(word, 1).equals("noun");
    }

    static boolean isMeasure(String word) {
        return WORDS.field(word, 1).equals("measure");
    }

    static boolean isStop(String word) {
        return WORDS.field(word, 1).equals("stop");
    }

    private static boolean looksPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
    }

    Unit after(Numeral numeral) {
        return percent(numeral.end())
                .or(() -> currencies.after(numeral))
                .or(() -> hyphened(numeral))
                .or(() -> measure(numeral.end()))
                .or(() -> weight(numeral.end()))
                .orElseGet(() -> noun(numeral));
    }

    private Optional<Unit> percent(int end) {
        int at = scan.at(end) == '-' ? end + 1 : scan.next(end);
        if (scan.at(at) == '%') {
            return Optional.of(points(at + 1));
        }
        String word = scan.letters(at);
        int after = at + word.length();
        return switch (word) {
            case "percent", "percents", "percentage", "pct" -> Optional.of(points(after));
            case "per" -> {
                int cent = scan.next(after);
                yield scan.letters(cent).equals("cent") ? Optional.of(points(cent + 4)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Unit points(int end) {
        int at = scan.next(scan.at(end) == '-' ? end + 1 : end);
        String word = scan.letters(at);
        return word.equals("point") || word.equals("points")
                ? Unit.of(at + word.length(), "percentage points")
                : Unit.of(end, "percent");
    }

    /** "90-day pause", "30-year prison terms": the noun in the plural. */
    private Optional<Unit> hyphened(Numeral numeral) {
        int at = numeral.end() + 1;
        String word = scan.letters(at);
        if (!Scan.isDash(scan.at(numeral.end())) || word.isEmpty() || isStop(word) || word.equals("plus")) {
            return Optional.empty();
        }
        boolean joined = scan.at(at + word.length()) == '-';
        return Optional.of(Unit.of(numeral.end(), joined && !isTime(word) ? "" : plural(word)));
    }

    static boolean isTime(String word) {
        return WORDS.field(word, 1).equals("singular");
    }

    private static String plural(String word) {
        return switch (word) {
            case "person" -> "people";
            case "man" -> "men";
            case "woman" -> "women";
            case "foot" -> "feet";
            default -> {
                boolean isNoun = isTime(word) || (!WORDS.has(word) && !word.endsWith("ed") && !word.endsWith("ing"));
                String stem =
                        word.endsWith("y") && !word.endsWith("ay") ? word.substring(0, word.length() - 1) + "ie" : word;
                yield !isNoun ? "" : word.endsWith("s") ? word : stem + "s";
            }
        };
    }

    private Optional<Unit> measure(int end) {
        String word = scan.letters(end);
        return isMeasure(word) ? Optional.of(Unit.of(end + word.length(), word)) : Optional.empty();
    }

    /** "60,000 MT": metric tons, as papers of trade and aid write them; "Mt" is a mountain. */
    private Optional<Unit> weight(int end) {
        int at = scan.next(end);
        boolean tonnes = at > end && scan.letters(at).equals("mt") && scan.at(at) == 'M' && scan.at(at + 1) == 'T';
        return tonnes ? Optional.of(Unit.of(at + 2, "tonnes")) : Optional.empty();
    }

    private Unit noun(Numeral numeral) {
        int end = nearnessEnd(numeral.end());
        boolean single = numeral.value().compareTo(BigDecimal.ONE) == 0;
        return Unit.of(numeral.end(), single ? singular(end) : counted(end));
    }

    /** A verb, or the plural verb of a headline, after the noun; "one saying so" has none. */
    private static boolean endsGroup(String word, String noun) {
        return word.endsWith("ing") || (!noun.isEmpty() && (word.endsWith("ed") || word.endsWith("s")));
    }

    /** After the "+" or "or more" between a number and its noun. */
    private int nearnessEnd(int end) {
        if (scan.at(end) == '+') {
            return end + 1;
        }
        if (scan.lower(end, end + ApproximationReader.PLUS.length()).equals(ApproximationReader.PLUS)) {
            return end + ApproximationReader.PLUS.length();
        }
        int or = scan.next(end);
        int word = scan.next(or + 2);
        return switch (scan.letters(or).equals("or") ? scan.letters(word) : "") {
            case "more", "less", "fewer", "so" -> word + scan.letters(word).length();
            default -> end;
        };
    }

    /** "one Syrian refugee": the last word before one that ends the group, if there is one within three. */
    private String singular(int end) {
        String noun = "";
        int at = scan.next(end);
        for (int i = 0; i < 3; i++) {
            int after = wordEnd(at);
            String word = scan.lower(at, after);
            if (word.isEmpty()
                    || isStop(at, word)
                    || word.endsWith("ly")
                    || endsGroup(word, noun)
                    || word.contains("'")) {
                return noun;
            }
            if (WORDS.field(word, 1).equals("singular")) {
                return word;
            }
            noun = WORDS.field(word, 1).equals("skip") ? noun : scan.text().substring(at, after);
            int next = scan.next(after);
            if (next == after) {
                return noun;
            }
            at = next;
        }
        return noun;
    }

    private String counted(int end) {
        int at = scan.next(end);
        boolean first = true;
        for (int i = 0; i < MOST_WORDS; i++) {
            int number = afterNumber(at, i);
            at = number;
            int after = wordEnd(at);
            String word = scan.lower(at, after);
            if (first && word.equals("of")) {
                return whole(scan.next(after));
            }
            if (word.isEmpty() || isStop(at, word)) {
                return "";
            }
            if (isHead(at, after, word)) {
                return scan.text().substring(at, after);
            }
            first = false;
            at = scan.next(after);
            if (at == after) {
                return "";
            }
        }
        return "";
    }

    /** In "two US and two Mexican officials" and "100, 200 or 250 people" the first number counts what the last one does. */
    private int afterNumber(int at, int words) {
        int next = at;
        if (scan.at(at) == ',' && words == 0) {
            next = scan.next(at + 1);
        } else {
            String word = scan.letters(at);
            if (word.equals("and") || word.equals("or")) {
                next = scan.next(at + word.length());
            }
        }
        if (next == at) {
            return at;
        }
        return numerals.isNumber(next)
                ? numerals.at(next, false)
                        .map(n -> n.isPlain() && n.looksLikeYear() ? at : scan.next(n.end()))
                        .orElse(at)
                : at;
    }

    /** "US" is no pronoun. */
    private boolean isStop(int at, String word) {
        return isStop(word) && !(word.equals("us") && Character.isUpperCase(scan.at(at)));
    }

    private boolean isHead(int at, int after, String word) {
        if (!isCounted(word)) {
            return false;
        }
        int next = scan.next(after);
        String following = next == after ? "" : scan.lower(next, wordEnd(next));
        boolean capital = Character.isUpperCase(scan.at(at));
        boolean modifies = !capital || Character.isLowerCase(scan.at(next));
        return !modifies || !isCounted(following);
    }

    /** "3000 of the National Guard": the capitalised name, or the noun after "of the". */
    private String whole(int start) {
        int at = start;
        for (int i = 0; i < MOST_WORDS; i++) {
            int after = wordEnd(at);
            String word = scan.lower(at, after);
            if (word.isEmpty()) {
                return "";
            }
            if (Character.isUpperCase(scan.at(at))) {
                return name(at, after);
            }
            if (isCounted(word)) {
                return word;
            }
            boolean opens = switch (word) {
                case "the", "these", "those", "its", "their", "his", "her", "our", "all", "such" -> true;
                default -> !isStop(word) && i > 0;
            };
            if (!opens) {
                return "";
            }
            at = scan.next(after);
        }
        return "";
    }

    private String name(int start, int firstEnd) {
        int end = firstEnd;
        for (int i = 0; i < MOST_WORDS; i++) {
            int next = scan.next(end);
            boolean goesOn = next > end && (Character.isUpperCase(scan.at(next)) || isCounted(scan.letters(next)));
            if (!goesOn) {
                break;
            }
            end = wordEnd(next);
        }
        return scan.text().substring(start, end).replaceAll("\\s+", " ");
    }

    /** After a word with its inner hyphens, apostrophes and full stops; without a possessive ending. */
    private int wordEnd(int at) {
        int end = at;
        while (end - at < 40 && (scan.isLetterAt(end) || (isInner(end) && end > at))) {
            end++;
        }
        return scan.at(end) == '.' && end - at > 2 && scan.at(end - 2) == '.' ? end + 1 : end;
    }

    private boolean isInner(int at) {
        char c = scan.at(at);
        return (c == '-' || c == '.' || c == '\'' || c == '\u2019') && scan.isLetterAt(at + 1);
    }
}
