package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Publication dates that a text wears openly, each with its year: a line of its own near the top, or the head of a paragraph. */
final class Datelines {
    private static final int NEAR_TOP = 12;
    private static final int LONGEST_DATELINE = 120;
    private static final int HEAD = 160;
    private static final String ZONE =
            "(?:,? (?:at )?\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{1,4}T?\\)?)?)?";

    /** A place before or behind the date of a line of its own; no word that says what is due or planned then. */
    private static final String PLACE =
            "(?!(?:the(?! hague)|done|signed|dated|deadline|due|next|effective|valid|expir|until|from|by|closing|closes|meeting|starts"
                    + "|ends|hearing)\\b)\\p{L}[\\p{L}\\p{M} .'\u2019/-]{1,40}";

    private static final Pattern OWN_LINE = Pattern.compile(
            "(?:" + PLACE
                    + "(?:, [\\p{L}. ]{2,30})?, )?(?:(?:created|published|publication date|posted|date|issued|released|for immediate release)(?: on| at)?:? ?[\u2013\u2014-]? ?)?"
                    + WrittenDate.ANY + ZONE + "(?:, " + PLACE + ")?(?: ?[|\u2022\u00b7].{0,60})?\\.?",
            Pattern.CASE_INSENSITIVE);
    /** "The Daily Ledger, 4 March 2025": an outlet and its day, alone on a line. */
    private static final Pattern OUTLET_LINE = Pattern.compile(
            "The (?!(?i:deadline|due|next|closing|meeting|hearing|vote|election|summit)\\b)(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]+ ){0,4}\\p{Lu}[\\p{L}\\p{M}'\u2019-]+, (?i:"
                    + WrittenDate.ANY + ")\\.?");

    /** "From: Ana Ruiz, Northern Relief, 10 March 2026", "By Ana Ruiz, 4 March 2025": who writes, and when. */
    private static final Pattern WRITER_LINE = Pattern.compile(
            "(?:(?i:from|by|sent by|author): ?|By )(?!(?i:the|\\w+day|deadline)\\b)\\p{Lu}[\\p{L}\\p{M}\\p{N} .'\u2019()&/-]{1,60}(?:, \\p{Lu}[\\p{L}\\p{M}\\p{N} .'\u2019()&/-]{1,60}){0,2}, (?i:"
                    + WrittenDate.ANY + ")\\.?");

    private static final Pattern PARAGRAPH_HEAD = Pattern.compile(
            "\\(?\\p{Lu}[\\p{Lu}\\p{M} .'\u2019/-]{2,40}(?:, [\\p{L}. ]{2,30})?,? (?:\\([^()]{2,30}\\) )?(?i:"
                    + WrittenDate.ANY + ")(?: ?\\([^()]{2,40}\\))? ?[\u2013\u2014:-]");
    /** "Lusaka, 24 March 2025 (wire) - ": a place in ordinary letters needs the dash; "24 March 2025:" begins a row of a table of events. */
    private static final Pattern PLACE_HEAD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .'\u2019/-]{2,30}, (?i:"
            + WrittenDate.ANY + ")(?: ?\\([^()]{2,40}\\))? ?[\u2013\u2014-]");
    /** "March 5, 2025 (Agency) - " */
    private static final Pattern OUTLET_HEAD =
            Pattern.compile("(?i:" + WrittenDate.ANY + ") ?\\([^()]{2,40}\\) ?[\u2013\u2014-]");

    /** "WASHINGTON (June 18, 2026) - " */
    private static final Pattern BRACKETED_HEAD =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M} .'\u2019/-]{2,40}(?:, [\\p{L}. ]{2,30})? ?\\((?i:" + WrittenDate.ANY
                    + ")\\) ?[\u2013\u2014:-]");

    /** A line with one of these says something, and is no line of a place, an occasion or an outlet. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?i:will|would|shall|must|can|is|are|was|were|be|been|has|have|had|meets?|met|says?|said)\\b");

    /** "Monday 31 March \u2013 Tuesday 1 April 2025", "31 March to 1 April 2025 (all times local)": the days of a page that is written on. */
    private static final Pattern RANGE_LINE = Pattern.compile(
            "(?i)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:" + WrittenDate.WITHOUT_YEAR
                    + "|\\d{1,2}) ?(?:[\u2013\u2014-]|to|and) ?(?=mon|tue|wed|thu|fri|sat|sun)(?<days>"
                    + WrittenDate.ANY
                    + ")(?: ?\\([^()]{2,40}\\))?|(?:" + WrittenDate.WITHOUT_YEAR
                    + "|\\d{1,2}) ?(?:[\u2013\u2014-]|to|and) ?(?<times>" + WrittenDate.ANY
                    + ") ?\\([^()]{0,20}\\btimes?\\b[^()]{0,20}\\))\\.?");

    /** A line of a page that is written on: it opens with a time, or is the heading of a day. */
    private static final Pattern WRITTEN_ON = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*+(?:\\d{1,2}[:.h]\\d\\d\\b.*|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?)?(?:"
                    + WrittenDate.WITHOUT_YEAR + "|" + WrittenDate.ANY
                    + ")|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[^\\p{L}\\p{N}]*");

    private static final int FEWEST_WRITTEN_ON = 2;

    private static final List<Pattern> HEADS = List.of(PARAGRAPH_HEAD, PLACE_HEAD, OUTLET_HEAD, BRACKETED_HEAD);
    /** A signature's date: the only date in running text that is beyond doubt the document's own. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:THE WHITE HOUSE|Done at \\p{L}[\\p{L} .]{2,40}|(?i:signed|dated)(?i: at| in| on)?(?: \\p{Lu}[\\p{L} .]{2,40})?),? ?(?i:"
                    + WrittenDate.ANY + ")\\.?");

    /** A line that ends so goes on in the next. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:^| )(?:on|by|until|till|from|since|before|after|of|to|the|and|or|in|for|at|with|between|through|is|was|a|an)$|^.{60,},$");

    /** So does one that is long, unless it is of names alone: "Ministry of Ports and Inland Waters, Department for Licences". */
    private static final Pattern LONG = Pattern.compile("^.{60,}\\p{Ll}$");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[\\p{L}\\p{N})][.!?]) (?=\\p{Lu})");

    /** The line before one that begins so goes on in it; "by Ana Ruiz" names who writes. */
    private static final Pattern BEGINS_SMALL = Pattern.compile("(?!by )\\p{Ll}");

    private Datelines() {}

    /** Whether a word of the line says something. */
    static boolean isSentence(String line) {
        return SENTENCE.matcher(line).find();
    }

    static Optional<LocalDate> dateline(String text, List<Unit> units) {
        return units.stream()
                .limit(NEAR_TOP)
                .flatMap(unit -> dateline(text, unit).stream())
                .findFirst();
    }

    /**
     * The day of a line of names near the top; that of a change only where there is no other, and one as of which is told only behind that.
     *
     * @param last a later one is that of something to come
     */
    static Optional<LocalDate> headLine(String text, List<Unit> units, LocalDate last) {
        return Stream.of(HeadLine.Rank.values())
                .flatMap(rank -> headLine(text, units, last, rank).stream())
                .findFirst();
    }

    private static Optional<LocalDate> headLine(String text, List<Unit> units, LocalDate last, HeadLine.Rank rank) {
        List<String> lines = units.stream()
                .limit(NEAR_TOP)
                .filter(unit -> unit.role() != Unit.Role.ROW)
                .flatMap(unit -> rank == HeadLine.Rank.CHANGED
                        ? Stream.concat(ownLines(text, unit), sentences(text, unit))
                        : ownLines(text, unit))
                .toList();
        Stream<LocalDate> ofParts = units.stream()
                .limit(NEAR_TOP)
                .filter(unit -> unit.role() != Unit.Role.ROW)
                .flatMap(unit -> parts(text, unit))
                .flatMap(part -> HeadLine.labelled(part, rank).stream());
        List<LocalDate> days = Stream.concat(
                        lines.stream()
                                .filter(line -> !isRow(line, lines))
                                .flatMap(line -> HeadLine.dated(line, rank).stream()),
                        ofParts)
                .filter(day -> !day.isAfter(last))
                .distinct()
                .toList();
        // "Decision of 3 March", "Decision of 9 May": a list of them is of neither day
        return rank == HeadLine.Rank.DECIDED && days.size() > 1
                ? Optional.empty()
                : days.stream().findFirst();
    }

    /** A line with bars, as many as another has, is one of a table. */
    private static boolean isRow(String line, List<String> lines) {
        long bars = bars(line);
        return bars > 0 && lines.stream().filter(other -> bars(other) == bars).count() > 1;
    }

    private static long bars(String line) {
        return line.chars().filter(c -> c == '|').count();
    }

    /** The last of the days over which a page near whose top they stand alone on a line is written on; not those of an event or of what is to come. */
    static Optional<LocalDate> lastOfRange(String text, List<Unit> units, LocalDate last) {
        List<String> lines = units.stream()
                .limit(NEAR_TOP)
                .filter(unit -> unit.role() != Unit.Role.ROW)
                .flatMap(unit -> ownLines(text, unit))
                .toList();
        return lines.stream().anyMatch(HeadLine::isOfEvent) || !isWrittenOn(text)
                ? Optional.empty()
                : lines.stream()
                        .map(RANGE_LINE::matcher)
                        .filter(Matcher::matches)
                        .map(found -> Optional.ofNullable(found.group("days")).orElseGet(() -> found.group("times")))
                        .flatMap(day -> WrittenDate.opening(day).stream())
                        .filter(day -> !day.isAfter(last))
                        .findFirst();
    }

    private static boolean isWrittenOn(String text) {
        return text.lines()
                        .map(line -> line.substring(0, Math.min(line.length(), HEAD)))
                        .filter(line -> WRITTEN_ON.matcher(line).matches())
                        .limit(FEWEST_WRITTEN_ON)
                        .count()
                == FEWEST_WRITTEN_ON;
    }

    /** A date with the place or office of signing, alone on one of the last lines. */
    static Optional<LocalDate> signed(String text, List<Unit> units) {
        return units.reversed().stream()
                .limit(NEAR_TOP)
                .filter(unit -> unit.at().length() <= LONGEST_DATELINE)
                .flatMap(unit -> whole(SIGNED, Blanks.collapse(unit.at().of(text))).stream())
                .findFirst();
    }

    private static Optional<LocalDate> dateline(String text, Unit unit) {
        return ownLines(text, unit)
                .flatMap(line -> Optional.of(line)
                        .filter(names -> !isSentence(names))
                        .flatMap(names -> whole(OWN_LINE, names))
                        .or(() -> whole(OUTLET_LINE, line))
                        .or(() -> whole(WRITER_LINE, line))
                        .stream())
                .findFirst()
                .or(() -> head(text, unit));
    }

    /** Whether none of the lines goes on in the next. */
    static boolean areApart(List<String> lines) {
        return IntStream.range(1, lines.size()).allMatch(at -> isApart(lines.get(at - 1), lines.get(at)));
    }

    private static boolean goesOn(String line) {
        return GOES_ON.matcher(line).find()
                || LONG.matcher(line).matches() && (isSentence(line) || !HeadLine.areNames(line));
    }

    private static boolean isApart(String line, String next) {
        return !goesOn(line) && !BEGINS_SMALL.matcher(next).lookingAt();
    }

    /** The lines that are whole: not those of a sentence that goes on over several. */
    static Stream<String> ownLines(String text, Unit unit) {
        if (unit.at().length() > 4 * LONGEST_DATELINE) {
            return Stream.empty();
        }
        List<String> lines = unit.at().of(text).lines().map(Blanks::collapse).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> i == 0 || !goesOn(lines.get(i - 1)))
                .filter(i -> i + 1 == lines.size()
                        || !BEGINS_SMALL.matcher(lines.get(i + 1)).lookingAt())
                .mapToObj(lines::get)
                .filter(line -> line.length() <= LONGEST_DATELINE);
    }

    /** Those of a line that is no line of names: "Kept by the members of the forum. Last updated: 9 May 2025." */
    private static Stream<String> sentences(String text, Unit unit) {
        String words = unit.at().length() > 4 * LONGEST_DATELINE
                ? ""
                : Blanks.collapse(unit.at().of(text));
        return words.length() > LONGEST_DATELINE
                ? SENTENCES.splitAsStream(words).filter(sentence -> sentence.length() <= LONGEST_DATELINE)
                : Stream.empty();
    }

    /** Those between the bars or points of a line that is longer than one of names: "Last updated: 9 May 2025 \u00b7 Kept by ... \u00b7 Sources: ...". */
    private static Stream<String> parts(String text, Unit unit) {
        return unit.at().length() > 4 * LONGEST_DATELINE
                ? Stream.empty()
                : unit.at()
                        .of(text)
                        .lines()
                        .map(Blanks::collapse)
                        .filter(line -> line.length() > LONGEST_DATELINE)
                        .flatMap(HeadParts::of);
    }

    private static Optional<LocalDate> head(String text, Unit unit) {
        int end = Math.min(unit.at().end(), unit.at().start() + HEAD);
        String head = Blanks.collapse(text.substring(unit.at().start(), end));
        return HEADS.stream()
                .map(pattern -> pattern.matcher(head))
                .filter(Matcher::lookingAt)
                .findFirst()
                .flatMap(matcher -> WrittenDate.of(matcher, 1));
    }

    private static Optional<LocalDate> whole(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? WrittenDate.of(matcher, 1) : Optional.empty();
    }
}
