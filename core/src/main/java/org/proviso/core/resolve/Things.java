package org.proviso.core.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;

/** Programmes, payments and powers that measures pause, lift or let run again, by the common words of {@code things.tsv}: foreign aid, student loans. */
final class Things {
    private static final int LONGEST = 400;

    private static final Map<String, Long> KEYS = Tables.cells(Things.class, "things.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Hashes.of("thing " + row.get(1))));

    private static final String BEHIND = Tables.cells(Things.class, "things-behind.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.joining("|"));

    /** The words, the longest first, and neither before the rest of the name of a law nor before who has to do with it. */
    private static final Pattern NAMED = Pattern.compile(KEYS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining(
                    "|", "\\b(", ")s?\\b(?! (?:\\p{L}+ ){0,2}(?:act|law|code)\\b)(?! (?:" + BEHIND + ")\\b)")));

    private static final List<String> STOPPING = List.of("halt", "pause", "suspend", "freeze", "stop", "withhold");

    /** The same close behind a verb that stops. */
    private static final Pattern STOPPED = Pattern.compile(
            "\\b(?:" + String.join("|", STOPPING) + ")(?:s|ed|ing)?\\s+(?:\\p{L}+\\s+){0,2}" + NAMED.pattern());

    private static final long PAUSE = Hashes.of("pause");

    private static final Set<Act> STOPS = Set.of(Act.SUSPENDED, Act.RESUMED, Act.WITHHELD);

    private Things() {}

    private static final Map<Long, String> NAMES = Tables.cells(Things.class, "things.tsv", 2).stream()
            .map(row -> row.get(1))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(thing -> Hashes.of("thing " + thing), thing -> thing));

    /** What the key of one stands for. */
    static Optional<String> name(long key) {
        return Optional.ofNullable(NAMES.get(key));
    }

    /** Whether a key is that of debts that are forgiven. */
    static boolean areForgiven(long key) {
        return FORGIVEN_NAMES.containsKey(key);
    }

    /** What it is called that a debt is forgiven, by its key. */
    static Optional<String> forgivenName(long key) {
        return Optional.ofNullable(FORGIVEN_NAMES.get(key));
    }

    private static final Set<Long> PROGRAMMES = Tables.cells(Things.class, "programme-things.tsv", 1).stream()
            .map(row -> Hashes.of("thing " + row.getFirst()))
            .collect(Collectors.toUnmodifiableSet());

    /** What of debts that are forgiven is one programme, by the debt. */
    private static final Map<Long, Long> FORGIVEN = Tables.cells(Things.class, "forgiven-things.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Hashes.of("thing " + row.getFirst()), row -> Hashes.of("thing " + row.get(1))));

    private static final Map<Long, String> FORGIVEN_NAMES =
            Tables.cells(Things.class, "forgiven-things.tsv", 2).stream()
                    .map(row -> row.get(1))
                    .collect(Collectors.toUnmodifiableMap(name -> Hashes.of("thing " + name), name -> name));

    private static final Pattern FORGIVING =
            Pattern.compile(Tables.cells(Things.class, "forgiving-words.tsv", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.joining("|", "\\b(?:", ")")));

    /** Those that are one programme whatever is done to them, as far as a claim names them; of a debt also that it is forgiven. */
    static Longs programmes(Keyed keyed) {
        return programmes(keyed.claim().roles().object().orElse("") + " "
                + keyed.claim().evidence().exact());
    }

    /** The same of a text. */
    static Longs programmes(String text) {
        Longs named = in(text);
        boolean forgives = !named.isEmpty()
                && FORGIVING.matcher(cut(text).toLowerCase(Locale.ROOT)).find();
        return Longs.of(named.stream()
                .flatMap(key -> LongStream.of(
                        PROGRAMMES.contains(key) ? key : 0, forgives ? FORGIVEN.getOrDefault(key, 0L) : 0))
                .filter(key -> key != 0));
    }

    /** Whether a key is of one that is one programme whatever is done to it; debts that are forgiven are none. */
    static boolean areProgrammes(long key) {
        return PROGRAMMES.contains(key);
    }

    /** Whether a key is one of them. */
    static boolean are(long key) {
        return KEYS.containsValue(key) || areForgiven(key);
    }

    /** What it says that stops, is held back or runs again; an exception from that is its programme's. */
    static Longs of(Keyed keyed) {
        Facet facet = keyed.facet();
        if (facet.lane() == Lane.WAIVER) {
            return Longs.NONE;
        }
        String words = keyed.claim().evidence().exact();
        if (STOPS.contains(facet.act()) || saysPause(facet.topic())) {
            Longs named = in(keyed.claim().roles().object().orElse(""));
            if (!named.isEmpty() || facet.topic().words().isEmpty()) {
                return named.isEmpty() ? in(words) : named;
            }
        }
        return stopped(words);
    }

    private static boolean saysPause(Topic topic) {
        return topic.kinds().contains(PAUSE) || topic.told().kinds().contains(PAUSE);
    }

    /** Those that a text says to stop, whatever the claim is about: "shall halt foreign aid". */
    private static Longs stopped(String text) {
        String words = cut(text).toLowerCase(Locale.ROOT);
        // most claims have no such verb
        if (STOPPING.stream().noneMatch(words::contains)) {
            return Longs.NONE;
        }
        Matcher matcher = STOPPED.matcher(words);
        return Longs.of(matcher.results().mapToLong(found -> KEYS.getOrDefault(found.group(1), 0L)));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Those that a text names. */
    static Longs in(String text) {
        Matcher matcher = NAMED.matcher(cut(text).toLowerCase(Locale.ROOT));
        return Longs.of(matcher.results().mapToLong(found -> KEYS.getOrDefault(found.group(1), 0L)));
    }
}
