package org.proviso.core.text;

import java.util.Set;

/**
 * Tells a number that counts something from one that names, orders or dates: "Title 42", "No. 4", "B-2", "(2)", "9:30",
 * "5-4", "Khan, 45,", "in 2021".
 */
final class NumberContext {
    private static final Set<String> PLACED = Set.of("located", "situated");
    private static final WordTable LABELS = WordTable.read("labels.tsv");
    private static final int LONGEST_ASIDE = 80;
    private static final int AGE = "-year-old".length();
    private static final int OLDEST = 119;

    /** More digits without a comma are an identifier or a time stamp. */
    private static final int LONGEST_COUNT = 10;

    private final Scan scan;

    NumberContext(Scan scan) {
        this.scan = scan;
    }

    /** Whether a word, with a capital or not, may stand before the number of something. */
    static boolean isLabel(String word) {
        return !LABELS.field(word, 1).isEmpty();
    }

    /** Whether the number, to be judged without what follows its scale, can be a quantity. */
    boolean isQuantity(Numeral numeral) {
        if (numeral.style() == Numeral.Style.SHARE) {
            return !isLabelled(numeral);
        }
        if (numeral.style() == Numeral.Style.FRACTION || numeral.style() == Numeral.Style.FORMULA) {
            return false;
        }
        if (numeral.style() == Numeral.Style.WORDS) {
            return !isFraction(numeral) && !isPronoun(numeral) && !isLabelled(numeral) && !isClockTime(numeral.end());
        }
        return !isGluedBefore(numeral.start())
                && !isGluedAfter(numeral)
                && !isLabelled(numeral)
                && !isClockTime(numeral.end())
                && !isFraction(numeral)
                && !(numeral.isPlain() && isNameOrListNumber(numeral));
    }

    /** Whether the numeral stands by itself and is not glued to other letters or digits ("1m"), nor a pronoun ("the one"). */
    boolean isNumeral(Numeral numeral) {
        return numeral.style() == Numeral.Style.WORDS
                ? signedStart(numeral.start()) < numeral.start() || !isPronoun(numeral)
                : !Character.isLetter(scan.at(numeral.end()));
    }

    private boolean isNameOrListNumber(Numeral numeral) {
        return isListNumber(numeral)
                || isDay(numeral)
                || numeral.end() - numeral.start() >= LONGEST_COUNT
                || isAge(numeral)
                || isCitation(numeral.end())
                || isYear(numeral);
    }

    /** "31 February": a number before the name of a month is a day of it, also where there is no such day. */
    private boolean isDay(Numeral numeral) {
        int month = scan.next(numeral.end());
        return numeral.end() - numeral.start() <= 2
                && month > numeral.end()
                && new WrittenDateReader(scan).monthAt(month) > 0;
    }

    private boolean isGluedBefore(int start) {
        char before = scan.at(start - 1);
        char earlier = scan.at(start - 2);
        return switch (before) {
            case '_', '#', '/', '@', '\\', '=', '№', '§', '.' -> true;
            case ':', ',' -> Character.isLetterOrDigit(earlier);
            case '-', '\u2013', '\u2011', '\u2010' -> Character.isLetterOrDigit(earlier);
            case '\'', '\u2019' -> true;
            case '"' -> earlier == '=';
            default -> Character.isLetterOrDigit(before);
        };
    }

    private boolean isGluedAfter(Numeral numeral) {
        int end = numeral.end();
        char after = scan.at(end);
        if (Character.isLetter(after)) {
            return !isUnitGlued(end);
        }
        boolean joins = after == '/'
                || after == ':'
                || (Scan.isDash(after) && after != '\u2014')
                || after == ','
                || after == '_';
        return (joins
                        && scan.isDigitAt(end + 1)
                        && !(after == ',' && numeral.end() - numeral.start() <= 3 && !isThousands(end)))
                || after == '@';
    }

    private boolean isThousands(int comma) {
        return scan.digitsEnd(comma + 1, 3) - comma == 4;
    }

    private boolean isUnitGlued(int end) {
        String word = scan.letters(end);
        return UnitFinder.isMeasure(word)
                || CurrencyReader.isCode(word)
                || word.equals("pct")
                || word.equals("percent");
    }

    private boolean isLabelled(Numeral numeral) {
        if (numeral.isScaled()) {
            return scan.wordBefore(numeral.start()).equals("lord");
        }
        int end = scan.previous(numeral.start());
        if (scan.at(end - 1) == '.') {
            end--;
        }
        int start = scan.wordStart(end);
        String word = scan.lower(start, end);
        if (end == numeral.start() || word.isEmpty()) {
            return false;
        }
        boolean capital = Character.isUpperCase(scan.at(start));
        return switch (LABELS.field(word, 1)) {
            case "any" -> !word.equals("no") || capital || scan.at(end) == '.';
            case "capital" -> capital && numeral.style() != Numeral.Style.FIGURE;
            default -> false;
        };
    }

    private boolean isClockTime(int end) {
        int at = scan.next(end);
        String word = scan.letters(at);
        if (word.equals("am") || word.equals("pm") || word.equals("o")) {
            return true;
        }
        boolean dotted = (word.equals("a") || word.equals("p")) && scan.at(at + 1) == '.';
        return dotted && scan.letters(scan.next(at + 2)).equals("m");
    }

    private boolean isListNumber(Numeral numeral) {
        char before = scan.at(numeral.start() - 1);
        char after = scan.at(numeral.end());
        boolean isShort = numeral.end() - numeral.start() <= 3;
        if (isShort && ((before == '(' && after == ')') || (before == '[' && after == ']') || before == '^')) {
            return true;
        }
        boolean apart = isShort && Scan.isSpace(scan.at(numeral.end() + 1));
        return apart && ((after == '.' && startsLine(numeral.start())) || (after == ')' && !isOpen(numeral.start())));
    }

    /** A bracket opens not far before. */
    private boolean isOpen(int at) {
        int start = at;
        while (at - start < LONGEST_ASIDE && scan.at(start) != '(' && scan.at(start) != 0) {
            start--;
        }
        return scan.at(start) == '(';
    }

    private boolean startsLine(int at) {
        int start = at;
        while (at - start < 24 && isMargin(scan.at(start - 1))) {
            start--;
        }
        char before = scan.at(start - 1);
        return before == '\n' || before == 0;
    }

    /** Where the minus sign, or "minus" or "negative", before a number begins; {@code start} itself without one. */
    int signedStart(int start) {
        char before = scan.at(start - 1);
        char earlier = scan.at(start - 2);
        boolean apart = earlier == 0 || Scan.isSpace(earlier) || earlier == '(';
        if ((before == '-' || before == '\u2212') && apart) {
            return start - 1;
        }
        int word = scan.startBefore(start);
        return switch (scan.wordBefore(start)) {
            case "minus" -> word;
            case "negative" -> isTest(scan.wordBefore(word)) ? start : word;
            default -> start;
        };
    }

    /** "tested negative three times". */
    private static boolean isTest(String word) {
        return word.startsWith("test");
    }

    private static boolean isMargin(char c) {
        return c == ' ' || c == '\t' || c == '*' || c == '#' || c == '>';
    }

    private boolean isAge(Numeral numeral) {
        int comma = scan.previous(numeral.start()) - 1;
        boolean apart = comma < numeral.start() - 1 && scan.at(comma) == ',' && Character.isLetter(scan.at(comma - 1));
        char after = scan.at(numeral.end());
        return apart
                && numeral.mantissa().intValue() <= OLDEST
                && (after == ',' || after == '.' || after == ';')
                && Character.isUpperCase(scan.at(scan.wordStart(comma)));
    }

    /** "8 U.S.C. 1182", "50 CFR 17", "410 U.S. 113". */
    private boolean isCitation(int end) {
        int at = scan.next(end);
        String text = scan.lower(at, at + 6);
        return text.startsWith("u.s.c")
                || text.startsWith("c.f.r")
                || text.startsWith("cfr ")
                || text.startsWith("usc ")
                || text.startsWith("fed. ")
                || text.startsWith("stat. ")
                || text.startsWith("f.3d");
    }

    /** Four digits are a year unless a known counted noun follows and nothing before makes a date of them. */
    private boolean isYear(Numeral numeral) {
        return numeral.looksLikeYear()
                && (!UnitFinder.isKnownNoun(scan.letters(scan.next(numeral.end())))
                        || YearReader.isYear(scan, numeral.start()));
    }

    /** "two-thirds", "three quarters", "twenty-first". */
    private boolean isFraction(Numeral numeral) {
        int at = Scan.isDash(scan.at(numeral.end())) ? numeral.end() + 1 : scan.next(numeral.end());
        String word = scan.letters(at);
        return switch (word) {
            case "third",
                    "thirds",
                    "quarters",
                    "half",
                    "halves",
                    "fifth",
                    "fifths",
                    "sixth",
                    "sixths",
                    "eighth",
                    "eighths",
                    "tenth",
                    "tenths",
                    "hundredths",
                    "thousandths",
                    "quarter",
                    "fourth",
                    "fourths",
                    "ninth",
                    "ninths",
                    "seventh",
                    "first" -> true;
            case "second" -> scan.at(numeral.end()) == '-' && numeral.style() == Numeral.Style.WORDS;
            default -> false;
        };
    }

    /**
     * A number without a noun after a capitalised word is a name ("Channel 4", "Intermediate School 285"); so are
     * "Ground Zero" and an age ("63-year-old").
     */
    boolean isName(Numeral numeral, Unit unit) {
        int start = scan.startBefore(numeral.start());
        String before = scan.wordBefore(numeral.start());
        boolean named = Character.isUpperCase(scan.at(start)) && !UnitFinder.isStop(before) && numeral.isPlain();
        boolean zero = numeral.value().signum() == 0 && numeral.style() == Numeral.Style.WORDS;
        boolean age = scan.at(numeral.end()) == '-'
                && scan.lower(numeral.end(), numeral.end() + AGE).endsWith("-old");
        return age || (unit.isEmpty() && (named || zero || isOfHouse(numeral, before)) && !before.isEmpty());
    }

    /** "located at 308 West Street": the number of a house. */
    private boolean isOfHouse(Numeral numeral, String before) {
        return before.equals("at")
                && PLACED.contains(scan.wordBefore(scan.startBefore(numeral.start())))
                && numeral.isPlain();
    }

    /** "no one", "the one", "one of them", "one another"; as a count "one" has its noun right after it. */
    private boolean isPronoun(Numeral numeral) {
        if (!scan.letters(numeral.start()).equals("one") || numeral.end() - numeral.start() > 3) {
            return false;
        }
        boolean meant = switch (scan.wordBefore(numeral.start())) {
            case "no", "the", "this", "that", "any", "every", "each", "another", "which", "some", "not" -> true;
            default -> false;
        };
        int next = scan.next(numeral.end());
        String word = scan.letters(Scan.isDash(scan.at(next)) ? next + 1 : next);
        boolean alone =
                (next == numeral.end() && !Scan.isDash(scan.at(next))) || word.isEmpty() || UnitFinder.isStop(word);
        boolean measured = word.equals("percent") || word.equals("per") || scan.at(next) == '%';
        return (meant || alone) && !measured;
    }
}
