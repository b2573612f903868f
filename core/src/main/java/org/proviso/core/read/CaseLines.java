package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/**
 * Lists of cases, each with sentences that open with how it stands: "- Kete Clinic. Granted on 4 May for the full EUR 2 m. Unpaid.",
 * "- Lake School. Denied." Such a sentence names nobody; it tells of whom its line names.
 */
final class CaseLines {
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*(?:[-*+\u2022\u00b7\u2013\u25aa]|\\(?(?:[a-z]|\\d{1,2})[.)])[ \\t]+"
                    + "(?<name>\\p{Lu}[^.:;|()\\n]{1,80})[.][ \\t]+(?<told>\\p{Lu}.*)");

    private static final Set<String> BEHIND = WordLists.read("behind states on boards");
    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE);
    /** "Approved by 40 votes", "approved as a bus lane", "suspended for two games" are told of other things. */
    private static final Set<String> MANNER = Set.of("by", "as");

    private static final Set<String> CASES = WordLists.read("headings of cases");
    private static final Set<String> BEFORE = WordLists.read("before states on lines");
    private static final int FEWEST = 2;

    private final String text;
    private final Lexicon lexicon;
    private final QuantityFinder quantities = new QuantityFinder();
    private final List<ApplicantLines.Line> found = new ArrayList<>();
    private final List<ApplicantLines.Line> list = new ArrayList<>();
    /** What is applied for by the lines so far, with how often each is named. */
    private final Map<String, Integer> files = new LinkedHashMap<>();

    private int below;
    /** Whether the line above says that cases, or what is applied for, follow. */
    private boolean headed;

    private CaseLines(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * What sentences of such lists tell, each at its own place.
     *
     * @param limit what stands behind it is not looked at
     */
    static List<ApplicantLines.Line> in(String text, int limit, Lexicon lexicon) {
        CaseLines cases = new CaseLines(text, lexicon);
        for (int start = 0; start < limit; ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > limit ? limit : newline;
            cases.read(start, end);
            start = end + 1;
        }
        cases.end();
        return cases.found;
    }

    private void read(int start, int end) {
        Matcher line = LINE.matcher(text).region(start, end);
        if (line.matches()) {
            List<DecisionTable.Row> rows = rows(line, end);
            if (!rows.isEmpty()) {
                list.add(new ApplicantLines.Line(new Span(start, end), below, rows));
            }
        } else if (!text.substring(start, end).isBlank()) {
            end();
            below = end;
            List<String> words = Lexicon.words(text.substring(start, end));
            headed = words.stream().anyMatch(CASES::contains);
            IntStream.range(0, words.size())
                    .filter(word -> lexicon.classesOf(words, 0, word).stream().anyMatch(FILES::contains))
                    .forEach(word -> {
                        files.merge(words.get(word), 1, Integer::sum);
                        headed = true;
                    });
        }
    }

    /** One line alone may be of anything. */
    private void end() {
        found.addAll(list.size() < FEWEST ? List.of() : list);
        list.clear();
    }

    private List<DecisionTable.Row> rows(Matcher line, int end) {
        Optional<String> thing = files.entrySet().stream()
                .reduce((one, later) -> later.getValue() >= one.getValue() ? later : one)
                .map(Map.Entry::getKey);
        if (thing.isEmpty() || !headed) {
            return List.of();
        }
        Span name = new Span(line.start("name"), name(line.start("name"), line.end("name")));
        List<DecisionTable.Row> rows = new ArrayList<>();
        int start = line.start("told");
        while (start < end) {
            int stop = sentenceEnd(start, end);
            Span told = new Span(start, stop);
            boolean first = start == line.start("told");
            move(told.of(text)).map(move -> row(told, first, name, move, thing)).ifPresent(rows::add);
            start = stop + 1;
            while (start < end && !Character.isLetter(text.charAt(start))) {
                start++;
            }
        }
        return rows;
    }

    /** Before the stop or semicolon that ends the sentence. */
    private int sentenceEnd(int start, int end) {
        int at = start;
        while (at < end
                && text.charAt(at) != ';'
                && !(text.charAt(at) == '.' && (at + 1 == end || Character.isWhitespace(text.charAt(at + 1))))) {
            at++;
        }
        return at;
    }

    /** "Kete Clinic, Eastern Region": the place is no part of the name. */
    private int name(int start, int end) {
        int comma = text.indexOf(", ", start);
        return comma > start && comma < end ? comma : end;
    }

    /** A sentence that opens with a state, and goes on, if at all, with when, for what or why. */
    private static Optional<Move> move(String sentence) {
        List<String> words =
                Lexicon.words(sentence).stream().dropWhile(BEFORE::contains).toList();
        return DecisionStates.opening(words)
                .filter(state -> state.size() == words.size() || goesOn(words.get(state.size())))
                .flatMap(state -> state.in(Lane.WAIVER));
    }

    private static boolean goesOn(String word) {
        return BEHIND.contains(word) && !MANNER.contains(word) || Character.isDigit(word.charAt(0));
    }

    private DecisionTable.Row row(Span told, boolean first, Span name, Move move, Optional<String> thing) {
        Optional<QuantityMention> amount = quantities.find(text, told).stream()
                .filter(number -> number.quantity().isMoney())
                .findFirst();
        return new DecisionTable.Row(
                told,
                first ? name.union(told) : told,
                move,
                Optional.of(name),
                true,
                move.act() == Act.REQUESTED,
                thing,
                amount,
                Optional.of(told),
                Optional.empty(),
                Optional.empty());
    }
}
