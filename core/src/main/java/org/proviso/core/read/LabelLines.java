package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * Lines of lists and boards that tell how the thing of their label stands: "Lamu clinic: closed", "Erez crossing | closed since 3 March",
 * "Curfew: 8 pm to 5 am". They are read as if the mark behind the label were "is" or "was"; its place in the text stays.
 */
final class LabelLines {
    private static final Set<String> MARKS = Set.of(":", "|", "-", "\u2013", "\u2014");
    private static final Set<String> STATES = WordLists.read("states on boards");
    private static final Set<String> DONE = WordLists.read("deeds on boards");
    private static final Set<String> BEHIND = WordLists.read("behind states on boards");
    private static final Set<String> FIELDS = WordLists.read("fields of boards");
    private static final Set<String> OF_HOURS = WordLists.read("rules of hours");
    private static final Set<String> WEEKLY = WordLists.read("days of every week");
    private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.");
    private static final int LONGEST_LABEL = 7;
    private static final int LONGEST = 16;
    private static final int FEWEST_OF_CLOCK = 4;

    private LabelLines() {}

    /** The line as a statement, where it is such a line. */
    static Optional<Sentence> stated(String text, Sentence line, Lexicon lexicon) {
        OptionalInt mark =
                line.tokens().size() <= LONGEST && isWholeLine(text, line) ? mark(line) : OptionalInt.empty();
        return mark.isPresent() && isOfThing(line.tokens().subList(0, mark.getAsInt()), lexicon)
                ? verb(line, mark.getAsInt()).map(verb -> with(line, mark.getAsInt(), verb))
                : Optional.empty();
    }

    private static boolean isWholeLine(String text, Sentence line) {
        int end = line.span().end();
        return LeadIns.beginsLine(text, line.span().start())
                && (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r');
    }

    /** The only mark of its sort, behind a label that begins with a capital or a number. */
    private static OptionalInt mark(Sentence line) {
        List<Integer> marks = IntStream.range(0, line.tokens().size())
                .filter(at -> MARKS.contains(line.tokens().get(at).form()))
                .boxed()
                .toList();
        boolean label = marks.size() == 1
                && marks.getFirst() > 0
                && marks.getFirst() <= LONGEST_LABEL
                && !Character.isLowerCase(line.tokens().getFirst().form().codePointAt(0));
        return label ? OptionalInt.of(marks.getFirst()) : OptionalInt.empty();
    }

    /** A label that names a thing of the tables; "Status" and "Opening hours" name what is told, and not of what. */
    private static boolean isOfThing(List<Token> label, Lexicon lexicon) {
        return !FIELDS.contains(label.getLast().lower())
                && label.stream()
                        .anyMatch(word -> !lexicon.classesEndingIn(word.lower()).isEmpty());
    }

    private static Optional<String> verb(Sentence line, int mark) {
        List<Token> told = line.tokens().subList(mark + 1, line.tokens().size());
        if (told.isEmpty() || isAsked(told) || isEveryWeek(told)) {
            return Optional.empty();
        }
        if (isHours(told)) {
            return OF_HOURS.contains(line.tokens().get(mark - 1).lower()) ? Optional.of("is") : Optional.empty();
        }
        boolean done = DONE.contains(told.getFirst().lower());
        boolean state = done || STATES.contains(told.getFirst().lower());
        String next = told.size() < 2 ? "" : told.get(1).lower();
        boolean ends = next.isEmpty() || BEHIND.contains(next);
        return state && ends ? Optional.of(done || next.equals("on") ? "was" : "is") : Optional.empty();
    }

    /** "approved by whom?". */
    private static boolean isAsked(List<Token> told) {
        return told.getLast().form().equals("?");
    }

    /** "closed on Saturdays": so it is in any week. */
    private static boolean isEveryWeek(List<Token> told) {
        return told.stream().anyMatch(token -> WEEKLY.contains(token.lower()));
    }

    /** "8 pm to 5 am", and nothing behind. */
    private static boolean isHours(List<Token> told) {
        return told.size() >= FEWEST_OF_CLOCK
                && (CLOCK.contains(told.getLast().lower())
                        || told.getLast().form().equals("."))
                && Character.isDigit(told.getFirst().form().charAt(0))
                && told.stream().filter(token -> CLOCK.contains(token.lower())).count() == 2;
    }

    private static Sentence with(Sentence line, int mark, String verb) {
        List<Token> tokens = new ArrayList<>(line.tokens());
        tokens.set(mark, new Token(tokens.get(mark).span(), verb, PartOfSpeech.AUX));
        return new Sentence(line.span(), tokens);
    }
}
