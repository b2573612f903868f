package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Move;
import org.proviso.core.register.Filing;
import org.proviso.core.register.lanes.WrittenDays;
import org.proviso.core.tables.Tables;

/**
 * The last days that claims tell: until when it holds, by when it is due. Of which acts they are told, and what is said of them when they
 * are past, has {@code lengths.tsv}.
 */
final class LastDays {
    private static final Map<Move, String> ENDS = words("ends");
    private static final Map<Move, String> DUE = words("due");
    private static final String THE_END = "\\s+(?:the end of |midnight (?:on |of )?)?";
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("until") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);
    private static final Pattern BY =
            Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("by") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);

    /** "Gave Mali until 10 March to release them": what is asked for is due then. */
    private static final Pattern GIVEN = Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("given")
            + ")\\b[^.;]{1,60}?\\b(?:" + Lengths.alternatives("until") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);

    private LastDays() {}

    /** What is said of an act when a last day of this kind is past: {@code lapsed}; nothing where it has none such. */
    static Optional<String> passed(Move move, Clock.Kind kind) {
        return Optional.ofNullable((kind == Clock.Kind.END ? ENDS : DUE).get(move));
    }

    /**
     * Those that a claim of something that holds tells.
     *
     * @param told when it was told first
     */
    static Stream<LastDay.Told> of(Filing filing, LocalDate told) {
        return Stream.of(end(filing, told), due(filing, told)).flatMap(Optional::stream);
    }

    private static Optional<LastDay.Told> end(Filing filing, LocalDate told) {
        Claim claim = filing.claim();
        if (!ENDS.containsKey(claim.move())) {
            return Optional.empty();
        }
        // "until May" may be the condition, and stand outside the words that prove the rest
        return Stream.of(claim.terms().condition().orElse(""), claim.evidence().exact())
                .flatMap(words -> found(UNTIL, words, told)
                        .map(found -> new LastDay.Told(Clock.Kind.END, found.day, found.exact, filing))
                        .stream())
                .findFirst();
    }

    private static Optional<LastDay.Told> due(Filing filing, LocalDate told) {
        Claim claim = filing.claim();
        if (!DUE.containsKey(claim.move())) {
            return Optional.empty();
        }
        String words = claim.evidence().exact();
        return ofTerms(claim, found(BY, words, told))
                .or(() -> found(BY, words, told))
                .or(() -> found(GIVEN, words, told))
                .filter(due -> due.day.isAfter(told))
                .map(due -> new LastDay.Told(Clock.Kind.DEADLINE, due.day, due.exact, filing));
    }

    private record Found(LocalDate day, String exact) {}

    private static Optional<Found> found(Pattern pattern, String words, LocalDate told) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find()
                ? WrittenDays.last(matcher, told).map(day -> new Found(day, matcher.group()))
                : Optional.empty();
    }

    /**
     * "By Friday", "by the end of the year": a time of which only the end is told, in other words than those that say until when.
     *
     * @param written how the words write a day, where they do
     */
    private static Optional<Found> ofTerms(Claim claim, Optional<Found> written) {
        String words = claim.evidence().exact();
        return claim.terms()
                .when()
                .filter(when ->
                        when.earliest().isEmpty() && !UNTIL.matcher(words).find())
                .flatMap(Edtf::latest)
                .map(day -> new Found(day, written.map(Found::exact).orElse(words)));
    }

    private static Map<Move, String> words(String kind) {
        Map<Move, String> words = new HashMap<>();
        for (Tables.Row row : Lengths.rows(kind)) {
            for (String move : Tables.parts(row.cell(1))) {
                words.put(Move.parse(move), row.cell(2).toLowerCase(Locale.ROOT));
            }
        }
        return Map.copyOf(words);
    }
}
