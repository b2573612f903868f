package org.proviso.core.register.lanes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Move;
import org.proviso.core.tables.Tables;

/** How what claims tell comes to its end, by {@code endings.tsv}: of itself, or until a day. */
public final class Endings {
    private static final Naming RAN_OUT = Naming.of("ran-out", "called");
    private static final Naming PAUSED = Naming.of("paused", "called-paused");
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)\\b(?:" + words("until") + ")\\s+(?:the end of |midnight (?:on |of )?)?" + WrittenDays.DAY_OR_MONTH);

    private static final Pattern PROLONGED = Pattern.compile(
            "(?i)\\b(?:" + words("prolonged") + ")\\b[^.;]{0,60}?\\bto\\s+(?:the end of )?" + WrittenDays.DAY_OR_MONTH);

    private static final Set<Move> OVER = moves("over");

    private Endings() {}

    /**
     * Verbs that say more exactly than an act does what happened.
     *
     * @param verbs found in what a claim rests on
     * @param as how a list calls what each of them tells
     * @param called of which acts
     */
    private record Naming(Pattern verbs, Map<String, String> as, Set<Move> called) {
        static Naming of(String kind, String called) {
            return new Naming(
                    Pattern.compile("\\b(?:" + words(kind) + ")\\b"),
                    cells(kind).stream()
                            .flatMap(row -> Tables.parts(row.get(1)).stream().map(verb -> Map.entry(verb, row.get(2))))
                            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                    moves(called));
        }

        Optional<String> of(Claim claim) {
            Matcher matcher = verbs.matcher(claim.why());
            return called.contains(claim.move()) && matcher.find()
                    ? Optional.ofNullable(as.get(matcher.group()))
                    : Optional.empty();
        }
    }

    /** Whether it is told to have ended of itself, since nobody prolonged it: by the verb that the claim rests on. */
    public static boolean ranOut(Claim claim) {
        return RAN_OUT.verbs.matcher(claim.why()).find();
    }

    /**
     * By which word that is said, where its act says less than happened: {@code expired}, since nobody revoked or lifted what ran out;
     * {@code suspended}, of a licence that is taken away for a time.
     */
    public static Optional<String> called(Claim claim) {
        return RAN_OUT.of(claim).or(() -> pausedAs(claim));
    }

    /** The same of what is taken away for a time alone. */
    public static Optional<String> pausedAs(Claim claim) {
        return PAUSED.of(claim);
    }

    /** Whether what it is told of is over with it. */
    public static boolean isOver(Move move) {
        return OVER.contains(move);
    }

    private static Set<Move> moves(String kind) {
        return cells(kind).stream()
                .flatMap(row -> Tables.parts(row.get(1)).stream())
                .map(Move::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All such words. */
    public static Set<String> names() {
        return Stream.of(RAN_OUT, PAUSED)
                .flatMap(naming -> naming.as.values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether it is told to hold until a day that was still to come.
     *
     * @param told the day on which that is told
     */
    public static boolean lastsBeyond(Claim claim, LocalDate told) {
        Optional<LocalDate> ofTime =
                claim.terms().when().filter(when -> when.earliest().isEmpty()).flatMap(Edtf::latest);
        Stream<LocalDate> written = Stream.of(
                        claim.terms().condition().orElse(""), claim.evidence().exact())
                .flatMap(words -> until(words, told).stream());
        return Stream.concat(ofTime.stream(), written).anyMatch(last -> last.isAfter(told));
    }

    /**
     * Whether it is told to hold until a day behind another: "which was to end on 30 June, has been extended until 30 September".
     *
     * @param told the day on which that is told
     */
    public static boolean lastsBeyond(Claim claim, LocalDate told, LocalDate day) {
        String words =
                claim.evidence().exact() + " ; " + claim.terms().condition().orElse("");
        WrittenDays.Reference reference = new WrittenDays.Reference(told, false, false);
        return Stream.of(UNTIL, PROLONGED).anyMatch(pattern -> {
            Matcher matcher = pattern.matcher(words);
            boolean beyond = false;
            while (!beyond && matcher.find()) {
                beyond = WrittenDays.last(matcher, reference)
                        .filter(last -> last.isAfter(day))
                        .isPresent();
            }
            return beyond;
        });
    }

    private static Optional<LocalDate> until(String words, LocalDate told) {
        Matcher matcher = UNTIL.matcher(words);
        return matcher.find()
                ? WrittenDays.last(matcher, new WrittenDays.Reference(told, false, false))
                : Optional.empty();
    }

    private static List<List<String>> cells(String kind) {
        return Tables.cells(Endings.class, "endings.tsv", 4).stream()
                .filter(row -> row.getFirst().equals(kind))
                .toList();
    }

    private static String words(String kind) {
        return cells(kind).stream()
                .flatMap(row -> Tables.parts(row.get(1)).stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
