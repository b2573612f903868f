package org.proviso.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.tables.Letterheads;

/**
 * The place and day before the first words of a release: "Elden, 9 May 2025. The Ministry of Ports informs the public". A story may open so
 * with the day of what it tells ("Elden, 9 May 1911. The bells rang"): it counts behind the name of a body or the form of a release, and where no
 * other paragraph near the top opens with another.
 */
final class ReleaseHead {
    private static final int NEAR_TOP = 12;
    private static final int HEAD = 160;
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'\u2019/-]*";
    private static final Pattern OPENING = Pattern.compile("(" + NAME + "(?: (?:" + NAME
            + "|of|the|de|del|da|do|la|le|el|al)){0,4}(?:, " + NAME + "(?: " + NAME + "){0,2})?), (?i:"
            + WrittenDate.ANY
            + ")[.:] (?=[\\p{Lu}\"\u201c\u2018'])");

    private ReleaseHead() {}

    static Optional<LocalDate> day(String text, List<Unit> units) {
        List<String> heads = units.stream()
                .limit(NEAR_TOP)
                .map(unit -> Blanks.collapse(text.substring(
                        unit.at().start(), Math.min(unit.at().end(), unit.at().start() + HEAD))))
                .toList();
        List<LocalDate> days = IntStream.range(1, heads.size())
                .filter(at -> heads.subList(0, at).stream().anyMatch(ReleaseHead::isOfRelease))
                .mapToObj(heads::get)
                .flatMap(head -> opening(head).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> opening(String head) {
        Matcher matcher = OPENING.matcher(head);
        return matcher.lookingAt() && !HeadLine.isOfOther(matcher.group(1))
                ? WrittenDate.of(matcher, 2)
                : Optional.empty();
    }

    private static boolean isOfRelease(String line) {
        return Letterheads.isForm(line) || Letterheads.isBody(line);
    }
}
