package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Inflections;
import org.proviso.core.text.table.Complaint;
import org.proviso.core.text.table.Entry;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Merge;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.Sections;
import org.proviso.core.text.table.TableFile;

/** The rows of the lexicon: those that ship with the program, and before them those of a user. All pass the same checks. */
final class LexiconRows {
    private LexiconRows() {}

    private static final class Shipped {
        private static final List<Entry> ROWS = read();

        private static List<Entry> read() {
            Problems problems = new Problems();
            List<Entry> rows = Arrays.stream(LexiconTable.values())
                    .flatMap(table -> Sections.parse(file(table), table.layout(), problems).stream())
                    .toList();
            if (!problems.isEmpty()) {
                throw new IllegalStateException("the lexicon is broken:\n" + problems);
            }
            return rows;
        }

        private static TableFile file(LexiconTable table) {
            return new TableFile(table.file(), Tables.lines(LexiconRows.class, table.file()));
        }
    }

    /** Those of the program alone, in the order of its tables. */
    static List<Entry> shipped() {
        return Shipped.ROWS;
    }

    /** The rows of the files, then those of the program that they leave standing. */
    static Loaded<List<Entry>> extended(List<TableFile> files) {
        Problems problems = new Problems();
        List<Entry> own = new ArrayList<>();
        files.forEach(file -> own.addAll(Sections.parse(file, LexiconTable.LAYOUTS, problems)));
        List<Entry> merged = Merge.replacing(shipped(), own, problems);
        requireSense(own, merged, problems);
        return problems.isEmpty() ? new Loaded.Ready<>(merged) : new Loaded.Refused<>(problems);
    }

    /** What only all rows together can tell: verbs are written as lemmas, and a noun is made from a verb that has rows. */
    static void requireSense(List<Entry> rows, List<Entry> all, Problems problems) {
        Set<String> moving = firstWords(all, LexiconTable.VERBS);
        Set<String> lemmas = new HashSet<>(moving);
        lemmas.addAll(firstWords(all, LexiconTable.SPEECH));
        Map<String, String> lemmaOfForm = lemmaOfForm(lemmas);
        for (Entry entry : rows) {
            if (!entry.out() && LexiconTable.NOMINALS.holds(entry)) {
                requireRows(entry, moving, problems);
            } else if (!entry.out() && (LexiconTable.VERBS.holds(entry) || LexiconTable.SPEECH.holds(entry))) {
                requireLemma(entry, lemmaOfForm, problems);
            }
        }
    }

    private static Set<String> firstWords(List<Entry> rows, LexiconTable table) {
        return rows.stream()
                .filter(table::holds)
                .map(entry -> firstWord(entry.cell(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, String> lemmaOfForm(Set<String> lemmas) {
        Inflections inflections = Inflections.shipped();
        Map<String, String> lemmaOfForm = new HashMap<>();
        lemmas.forEach(lemma -> inflections.ofVerb(lemma).keySet().stream()
                .filter(form -> !form.equals(lemma))
                .forEach(form -> lemmaOfForm.putIfAbsent(form, lemma)));
        return lemmaOfForm;
    }

    private static void requireRows(Entry nominal, Set<String> moving, Problems problems) {
        if (!moving.contains(firstWord(nominal.cell(1)))) {
            problems.add(nominal.problem(
                    1,
                    new Complaint(
                            "no row of [verbs] has the verb '" + nominal.cell(1) + "'",
                            "write a verb of that table, or give it a row under [verbs]")));
        }
    }

    /** "lifted" is most likely meant as lift; "found" may be a lemma, so only what a rule inflects is looked at. */
    private static void requireLemma(Entry entry, Map<String, String> lemmaOfForm, Problems problems) {
        String word = firstWord(entry.cell(0));
        String lemma = lemmaOfForm.getOrDefault(word, word);
        boolean inflected = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("s");
        if (inflected && !lemma.equals(word)) {
            problems.add(entry.problem(
                    0,
                    new Complaint(
                            "'" + word + "' is a form of " + lemma,
                            "write " + lemma + ": its forms are found by themselves")));
        }
    }

    private static String firstWord(String term) {
        int space = term.indexOf(' ');
        return space < 0 ? term : term.substring(0, space);
    }
}
