package org.proviso.core.register.clocks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.register.Filing;
import org.proviso.core.register.lanes.WordsWithin;
import org.proviso.core.register.lanes.WrittenDays;
import org.proviso.core.tables.Tables;

/**
 * The last days that claims tell: until when it holds, by when it is due. Of which acts they are told, and what is said of them when they
 * are past, has {@code lengths.tsv}.
 */
final class LastDays {
    private static final Map<Move, String> ENDS = words("ends");
    private static final Map<Move, String> DUE = words("due");

    /** What is said of an end that was planned, when its day is past. */
    static final String PLANNED = "was to end";

    private static final String FELL_DUE = "its condition fell due";

    private static final Set<Move> OVER = Lengths.rows("over").stream()
            .flatMap(row -> Tables.parts(row.cell(1)).stream())
            .map(Move::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final String THE_END = "\\s+(?:the end of |midnight (?:on |of )?)?";
    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("until") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);
    /** "Extended to 30 June", "valid from 3 March to 7 April"; not "extended to goods shipped from 3 March to 7 April". */
    private static final Pattern LASTING_TO = Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("to")
            + ")\\b(?:\\s+from\\b)?(?:(?!\\bfrom\\b)[^.;]){0,80}?\\bto" + THE_END + WrittenDays.DAY_OR_MONTH);

    /** "Granted from 3 March to 7 April", "was in force from 3 March to 7 April"; not "aid to towns flooded from 3 March to 7 April". */
    private static final Pattern STRETCH = Pattern.compile(
            "(?i)(?:^|\\b(?:" + Lengths.alternatives("be") + ")\\s+)(?:" + Lengths.alternatives("stretched")
                    + ")\\s+from\\s+[^;]{0,20}\\d[^;]{0,20}?\\bto" + THE_END + WrittenDays.DAY_OR_MONTH);

    /** "After talks that ran to 3 June", "because the hearing was extended to 3 June": what else lasted till then. */
    private static final Pattern ASIDE = Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("aside") + ")\\b[^,;]*");

    /** "Moved from 3 March to 7 April": when it begins, and not until when it lasts. */
    private static final Pattern MOVED = Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("moved") + ")\\b");

    private static final Pattern BY =
            Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("by") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);

    /** "Unless it pays by 15 June", "if it has not paid before 15 June". */
    private static final Pattern HINGE = Pattern.compile("(?i)(?:" + Lengths.alternatives("hinge") + ")\\b");

    private static final Pattern IN_TIME = Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("by") + "|"
            + Lengths.alternatives("in-time") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);

    /** "Gave Mali until 10 March to release them": what is asked for is due then. */
    private static final Pattern GIVEN = Pattern.compile("(?i)\\b(?:(?:" + Lengths.alternatives("given")
            + ")\\b[^.;]{1,60}?|(?:" + Lengths.alternatives("has") + ")\\s+(?:(?:only|just|time|now)\\s+)?)\\b(?:"
            + Lengths.alternatives("until") + ")" + THE_END + WrittenDays.DAY_OR_MONTH);

    /** "Promised to reopen the bridge on 7 April": a day to come, for which it is promised. */
    private static final Pattern ON =
            Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("on") + ")\\s+" + WrittenDays.DAY_OR_MONTH);

    /**
     * What is told of a noun: "banks that had been closed until 6 March", "hotels which stay open until 6 March"; not "a ban on salt which runs
     * until 6 March".
     */
    private static final Pattern OF_A_NOUN = Pattern.compile("(?i)(?<held>\\b(?:" + Lengths.alternatives("held")
            + ")(?:\\s+(?:on|for)\\s+\\w*[^s\\W])?,?\\s+(?=(?:that|" + Lengths.alternatives("relative") + ")\\s+(?:"
            + Lengths.alternatives("lasting") + ")\\b))?\\b(?:" + Lengths.alternatives("relative") + ")\\b[^,;]*");

    /** What is not to be done: "not to dismiss staff before 5 May"; "not later than" is no such thing. */
    private static final Pattern NOT_DONE = Pattern.compile("(?i)\\b(?!(?:" + Lengths.alternatives("by") + ")\\b)(?:"
            + Lengths.alternatives("not") + ")\\b.*?(?=;|\\bbut\\b|$)");

    /** A day that belongs to the words behind it: "sought by Sept. 11 victims". */
    private static final Pattern NAMING =
            Pattern.compile(BY.pattern() + "\\b(?! (?:" + Lengths.alternatives("behind") + ")\\b) (?!\\d)\\w+");

    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:" + Lengths.alternatives("past")
            + ")\\b(?!\\s+(?:to|" + Lengths.alternatives("until") + ")\\b)");

    /** One of these stands before every last day that words tell. */
    private static final WordsWithin BEFORE_DAYS = WordsWithin.of(
            Stream.of("until", "to", "stretched", "by", "on", "in-time").flatMap(Lengths::words));

    /** One of these begins what is told of a noun. */
    private static final WordsWithin RELATIVES = WordsWithin.of(Lengths.words("relative"));

    /** The longest time of which it can be told that something is of a day in it. */
    private static final int ONE_MONTH = 31;

    private LastDays() {}

    /** What is said of an act when a last day of this kind is past: {@code lapsed}; nothing where it has none such. */
    static Optional<String> passed(Move move, Clock.Kind kind) {
        return switch (kind) {
            case END -> Optional.ofNullable(ENDS.get(move));
            case DEADLINE -> Optional.ofNullable(DUE.get(move));
            case CONDITION -> Optional.of(FELL_DUE);
            case AGE -> Optional.empty();
        };
    }

    /** Whether with it what stood before is over. */
    static boolean isEnd(Move move) {
        return OVER.contains(move);
    }

    /** Whether a claim looks back on what was so before: "had first granted". */
    static boolean isPast(Filing filing) {
        return PAST.matcher(own(filing.claim())).find();
    }

    /**
     * Those that a claim of something that holds tells.
     *
     * @param told when it was told first
     * @param undated whether that is known of the capture alone, which can be long after
     */
    static Stream<LastDay.Told> of(Filing filing, LocalDate told, boolean undated) {
        if (!mayTell(filing.claim())) {
            return Stream.empty();
        }
        WrittenDays.Reference reference = reference(filing, told, undated);
        return Stream.of(end(filing, reference), due(filing, reference, undated), hinge(filing, reference))
                .flatMap(Optional::stream);
    }

    /** Whether anything can be found: that is asked of every claim, and most tell none. */
    private static boolean mayTell(Claim claim) {
        return claim.terms().condition().filter(LastDays::mayTell).isPresent()
                || (ENDS.containsKey(claim.move()) || DUE.containsKey(claim.move()))
                        && (mayTell(claim.evidence().exact())
                                || claim.terms()
                                        .when()
                                        .filter(when -> when.earliest().isEmpty())
                                        .isPresent());
    }

    private static boolean mayTell(String words) {
        return WrittenDays.mayBeIn(words) && BEFORE_DAYS.areIn(words);
    }

    /** The claim's own day, where it tells one that a page could look back on; no year is known of a page that nobody dates. */
    private static WrittenDays.Reference reference(Filing filing, LocalDate told, boolean undated) {
        Optional<LocalDate> own = filing.claim()
                .terms()
                .when()
                .flatMap(when -> when.earliest()
                        .filter(day -> !day.isAfter(told))
                        .filter(day -> when.latest()
                                .filter(day.plusDays(ONE_MONTH)::isAfter)
                                .isPresent()));
        return new WrittenDays.Reference(own.orElse(told), own.isPresent(), isPast(filing), undated && own.isEmpty());
    }

    /** The words of the claim without what they tell of a noun. */
    private static String own(Claim claim) {
        return withoutRelatives(claim.evidence().exact());
    }

    private static String withoutRelatives(String words) {
        return !RELATIVES.areIn(words)
                ? words
                : OF_A_NOUN
                        .matcher(words)
                        .replaceAll(told -> told.group("held") == null ? " " : Matcher.quoteReplacement(told.group()));
    }

    private static Optional<LastDay.Told> end(Filing filing, WrittenDays.Reference reference) {
        Claim claim = filing.claim();
        if (!ENDS.containsKey(claim.move())) {
            return Optional.empty();
        }
        // "until May" may be the condition, and stand outside the words that prove the rest
        String outside = claim.terms()
                .condition()
                .filter(condition -> !claim.evidence().exact().contains(condition))
                .map(LastDays::withoutRelatives)
                .orElse("");
        String own = own(claim);
        return Stream.of(outside, own)
                .flatMap(words -> found(UNTIL, words, reference).stream())
                .findFirst()
                .or(() -> lastOfStretch(own, reference))
                .map(found -> new LastDay.Told(Clock.Kind.END, found.day, found.exact, filing));
    }

    private static Optional<Found> lastOfStretch(String words, WrittenDays.Reference reference) {
        if (MOVED.matcher(words).find()) {
            return Optional.empty();
        }
        String told = ASIDE.matcher(words).replaceAll(" ");
        return found(LASTING_TO, told, reference).or(() -> found(STRETCH, told, reference));
    }

    private static Optional<LastDay.Told> due(Filing filing, WrittenDays.Reference reference, boolean undated) {
        Claim claim = filing.claim();
        if (!DUE.containsKey(claim.move())) {
            return Optional.empty();
        }
        String words = NOT_DONE.matcher(own(claim)).replaceAll(" ");
        if (NAMING.matcher(words).find()) {
            return Optional.empty();
        }
        Optional<Found> written = found(BY, words, reference);
        return ofTerms(claim, written)
                .filter(due -> words.equals(claim.evidence().exact()))
                .or(() -> written)
                .or(() -> found(GIVEN, words, reference))
                .or(() -> claim.move().lane() == Lane.COMMITMENT ? found(ON, words, reference) : Optional.empty())
                .filter(due -> due.day.isAfter(reference.from())
                        || (isOfTerms(claim, due.day) && (undated || isPromisedFor(claim, due))))
                .map(due -> new LastDay.Told(Clock.Kind.DEADLINE, due.day, due.exact, filing));
    }

    /** By when that is to be so, or not, on which it hangs; the words of the condition prove it. */
    private static Optional<LastDay.Told> hinge(Filing filing, WrittenDays.Reference reference) {
        return filing.claim()
                .terms()
                .condition()
                .filter(LastDays::isHinge)
                .flatMap(words -> found(IN_TIME, words, reference)
                        .map(found -> new LastDay.Told(Clock.Kind.CONDITION, found.day, words, filing)));
    }

    /** "If", "unless", "provided that"; not "until", "in exchange for". */
    static boolean isHinge(String condition) {
        return HINGE.matcher(condition).lookingAt();
    }

    /** "The report that the ministry promised by 31 March", told in April: the day is not that of the promise. */
    private static boolean isPromisedFor(Claim claim, Found due) {
        return claim.move().act() == Act.MADE
                && claim.terms()
                        .when()
                        .filter(when -> when.earliest().isEmpty())
                        .isPresent()
                && claim.evidence().exact().endsWith(due.exact);
    }

    private static boolean isOfTerms(Claim claim, LocalDate day) {
        return claim.terms().when().flatMap(Edtf::latest).filter(day::equals).isPresent();
    }

    private record Found(LocalDate day, String exact) {}

    private static Optional<Found> found(Pattern pattern, String words, WrittenDays.Reference reference) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find()
                ? WrittenDays.last(matcher, reference).map(day -> new Found(day, matcher.group()))
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
