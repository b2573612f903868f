package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line at the top of a paper's page: a day with its weekday beside a page, an issue or a price, and nothing more: "Friday, May 9, 2025 Page 3 KSh 40". */
final class Folio {
    private static final int NEAR_TOP = 8;
    private static final int LONGEST = 120;

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,? {0,2}.*");
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\p{L}\\d])" + WrittenDate.ANY + "(?!\\d)");
    private static final String PLACE_IN_SERIES =
            "(?i:(?:page|p\\.|pp\\.|no\\.?|nr\\.?|number|issue|vol(?:ume)?\\.?|year|edition) ?(?:no\\.? ?)?(?:\\d[\\d,./-]*|[IVXLC]+\\b))";
    private static final String EDITION =
            "(?i:(?:first|final|late|early|city|national|weekend|morning|evening) edition|free)";
    private static final String PRICE =
            "(?:(?i:price|cover price):? ?)?(?:(?:[A-Z]{1,3}[Ss]?h?s?\\.?|\\p{Sc}) ?\\d[\\d.,]*(?:/[-=]?)?|\\d[\\d.,]* ?(?:\\p{Sc}|[A-Z]{3}\\b))";
    private static final Pattern PARTS = Pattern.compile(
            "(?:[ ,;|/\u00b7\u2022\u2013\u2014-]*(?:" + PLACE_IN_SERIES + "|" + EDITION + "|" + PRICE + "))+[ .]*");

    private Folio() {}

    static Optional<LocalDate> day(String text, List<Unit> units) {
        return units.stream()
                .limit(NEAR_TOP)
                .filter(unit -> unit.role() != Unit.Role.ROW)
                .flatMap(unit -> unit.at().of(text).lines().limit(NEAR_TOP))
                .map(Blanks::collapse)
                .filter(line -> line.length() <= LONGEST)
                .flatMap(line -> onLine(line).stream())
                .findFirst();
    }

    private static Optional<LocalDate> onLine(String line) {
        Matcher date = DATE.matcher(line);
        return date.find()
                        && WEEKDAY.matcher(date.group()).matches()
                        && PARTS.matcher(line.substring(0, date.start()) + " " + line.substring(date.end()))
                                .matches()
                ? WrittenDate.of(date, 1)
                : Optional.empty();
    }
}
