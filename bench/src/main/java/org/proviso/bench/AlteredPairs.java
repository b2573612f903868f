package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.proviso.bench.Alteration.Altered;
import org.proviso.bench.Alteration.Source;
import org.proviso.core.copies.changes.Change;
import org.proviso.core.copies.changes.ChangeKind;
import org.proviso.core.copies.changes.Changes;
import org.proviso.core.model.Document;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameFinder;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.Sentences;

/**
 * How well the comparison finds falsified figures, names and dates. Every faithful copy of {@code gold/copies} (exact, with
 * advertisements, truncated, spun, rewritten) is falsified at one place by each {@link Alteration}, always the same for the
 * same gold, and compared with its original; the unaltered copies are compared, too. Whatever is told of these kinds at
 * another place is a false alarm. The texts are made in memory and kept nowhere.
 */
final class AlteredPairs {
    private static final Set<String> FAITHFUL = Set.of("exact", "ads", "trunc", "wn", "llm_close");
    private static final Set<ChangeKind> SCORED =
            EnumSet.of(ChangeKind.FIGURE, ChangeKind.UNIT, ChangeKind.DATE, ChangeKind.NAME);
    private static final int STRANGERS = 8;

    private final Gold gold;
    private final ProductPath product;
    private final Changes changes = Changes.shipped();
    private final NameFinder names = NameFinder.standard();
    private final Consumer<String> log;

    private record Row(String document, String group, String story, String kind) {
        int number() {
            return Integer.parseInt(story.substring(1));
        }
    }

    /** Falsified places that were found, of so many. */
    static final class Tally {
        private int right;
        private int told;
        private int found;
        private int made;

        int found() {
            return found;
        }

        int made() {
            return made;
        }

        private void add(Tally other) {
            right += other.right;
            told += other.told;
            found += other.found;
            made += other.made;
        }

        private Rate rate() {
            return new Rate(Rate.share(right, told), Rate.share(found, made));
        }
    }

    /**
     * Figures of a half of the stories.
     *
     * @param made by alteration: how many falsified places there are and how many were found
     * @param told by what the product calls it: how much it told and how much of that is right
     */
    record Figures(Map<Alteration, Tally> made, Map<ChangeKind, Tally> told, int pairs, int unaltered) {
        static Figures empty() {
            return new Figures(new EnumMap<>(Alteration.class), new EnumMap<>(ChangeKind.class), 0, 0);
        }

        /** Precision of all that is told of these kinds, recall of all places of these kinds. */
        Rate rate(Set<ChangeKind> kinds) {
            Tally all = new Tally();
            told.forEach((kind, tally) -> {
                if (kinds.contains(kind)) {
                    all.add(tally);
                }
            });
            made.forEach((alteration, tally) -> {
                if (kinds.containsAll(alteration.kinds())) {
                    all.add(tally);
                }
            });
            return all.rate();
        }
    }

    /** @param log told of every falsified place that was missed and of every false alarm, with the words about it */
    AlteredPairs(Gold gold, ProductPath product, Consumer<String> log) {
        this.gold = gold;
        this.product = product;
        this.log = log;
    }

    /** @param parity of the stories' numbers: 0 for even ones, on which thresholds were chosen, 1 for odd ones */
    Figures score(int parity) {
        List<Row> rows = gold.lines("copies/groups.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3]))
                .toList();
        Map<String, Row> originals = new TreeMap<>();
        rows.stream().filter(row -> row.kind.equals("orig")).forEach(row -> originals.put(row.group, row));
        Figures figures = Figures.empty();
        int pairs = 0;
        int unaltered = 0;
        for (Row row : rows) {
            Row original = originals.get(row.group);
            if (FAITHFUL.contains(row.kind) && row.number() % 2 == parity && original != null) {
                unaltered++;
                pairs += score(row, original, strangers(rows, row), figures);
            }
        }
        return new Figures(figures.made, figures.told, pairs, unaltered);
    }

    private int score(Row row, Row original, List<String> strangers, Figures figures) {
        String before = gold.text("copies/texts/" + original.document);
        String copy = gold.text("copies/texts/" + row.document);
        Document first = document(original.document, before);
        // what is told of the unaltered pair counts once, not with every alteration again
        Set<String> alarms = new LinkedHashSet<>();
        compare(row, first, copy, Optional.empty(), figures, alarms);
        Source source = new Source(
                before,
                copy,
                people(copy),
                strangers.stream().filter(name -> isStranger(name, before)).toList());
        int pairs = 0;
        for (Alteration alteration : Alteration.values()) {
            Optional<Altered> altered = alteration.of(source, new Random(Alteration.seed(row.document, alteration)));
            if (altered.isPresent()) {
                pairs++;
                Tally tally = figures.made.computeIfAbsent(alteration, none -> new Tally());
                tally.made++;
                Falsified falsified = new Falsified(alteration, altered.get());
                boolean found = compare(row, first, altered.get().text(), Optional.of(falsified), figures, alarms);
                tally.found += found ? 1 : 0;
                if (!found) {
                    log.accept("missed " + row + " " + alteration + ": "
                            + around(altered.get().text(), altered.get().at()));
                }
            }
        }
        return pairs;
    }

    private record Falsified(Alteration alteration, Altered altered) {}

    private boolean compare(
            Row row,
            Document original,
            String copy,
            Optional<Falsified> falsified,
            Figures figures,
            Set<String> alarms) {
        boolean found = false;
        for (Change change :
                changes.between(original, document(row.document, copy)).changes()) {
            if (!SCORED.contains(change.kind())) {
                continue;
            }
            boolean right = falsified.isPresent()
                    && falsified.get().alteration().kinds().contains(change.kind())
                    && change.copy()
                            .filter(span ->
                                    span.overlaps(falsified.get().altered().at()))
                            .isPresent();
            String words = change.kind() + "\t" + change.original() + "\t"
                    + change.copy().map(span -> span.of(copy)).orElse("");
            if (!right && !alarms.add(words)) {
                continue;
            }
            Tally tally = figures.told.computeIfAbsent(change.kind(), none -> new Tally());
            tally.told++;
            tally.right += right ? 1 : 0;
            found |= right;
            if (!right) {
                log.accept("false " + row + " "
                        + falsified.map(each -> each.alteration().name()).orElse("UNALTERED") + " "
                        + change.kind() + " "
                        + change.original()
                                .map(span -> around(original.text(), span))
                                .orElse("-") + " => "
                        + change.copy().map(span -> around(copy, span)).orElse("-"));
            }
        }
        return found;
    }

    private static String around(String text, Span at) {
        int start = Math.max(0, at.start() - 50);
        int end = Math.min(text.length(), at.end() + 50);
        return (text.substring(start, at.start()) + "[" + at.of(text) + "]" + text.substring(at.end(), end))
                .replace('\n', ' ');
    }

    private Document document(String name, String text) {
        return product.take(name, text.getBytes(UTF_8));
    }

    private List<String> people(String text) {
        Set<String> people = new LinkedHashSet<>();
        for (NameMention mention : names.find(text, Sentences.of(text))) {
            String name = mention.party().name();
            if (mention.kind() == NameMention.Kind.PERSON
                    && name.matches("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+")
                    && text.contains(name)) {
                people.add(name);
            }
        }
        return List.copyOf(people);
    }

    private static boolean isStranger(String name, String text) {
        return !text.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** People of the originals of other stories. */
    private List<String> strangers(List<Row> rows, Row row) {
        List<Row> others = rows.stream()
                .filter(other -> other.kind.equals("orig") && !other.story.equals(row.story))
                .toList();
        Random random = new Random(Alteration.seed(row.document, Alteration.NAME_OF_ANOTHER));
        List<String> strangers = new ArrayList<>();
        for (int i = 0; i < STRANGERS; i++) {
            List<String> people =
                    people(gold.text("copies/texts/" + others.get(random.nextInt(others.size())).document));
            if (!people.isEmpty()) {
                strangers.add(people.get(random.nextInt(people.size())));
            }
        }
        return strangers;
    }
}
