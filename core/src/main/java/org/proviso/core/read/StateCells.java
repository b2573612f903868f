package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;

/**
 * What a cell of a column of decisions tells: how a thing stands, and what was before: "Granted, with conditions", "Pending; returned 25 March,
 * resubmitted 22 April", "No request filed".
 */
final class StateCells {
    /** How a cell may go on behind what it tells. */
    private static final Set<String> BEHIND = WordLists.read("behind states on boards");

    private static final Set<String> BEFORE = WordLists.read("before states on lines");
    private static final Set<String> MONEY = WordLists.read("public money in tables");
    private static final String DECISION = "decision";
    private static final String TO = "to";
    private static final Set<Act> UNDECIDED = EnumSet.of(Act.RETURNED, Act.PENDING);
    private static final Set<String> IN_PART = Set.of("part", "partly", "partially");
    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.DEMAND);
    private static final Pattern PART = Pattern.compile("[^;,/]+");
    private static final Pattern NONE = Pattern.compile("(?i)(?:no|not?|never)\\b.*");
    private static final Pattern LODGED = Pattern.compile(
            "(?i).*\\b(?:" + String.join("|", WordLists.read("lodged on lines")) + "|applied|made|received)\\b.*");
    /** On which condition. */
    private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:with (?:an? )?conditions?\\b|subject to|"
            + "conditional on|on (?:the )?condition that|provided that|unless|if\\b|pending (?=\\p{L})).*");

    private static final Pattern CONDITIONAL = Pattern.compile("(?i)conditional(?:ly)?\\s+");

    private StateCells() {}

    /**
     * How it stands, or stood.
     *
     * @param negated nothing was asked for
     * @param condition on which
     */
    record Part(
            Span span,
            List<String> words,
            Optional<DecisionStates.State> state,
            boolean negated,
            Optional<Span> condition) {
        /** What is sent back or put off is a request, also one for money. */
        Optional<Move> in(Lane lane) {
            if (negated) {
                return Optional.of(new Move(lane == Lane.MONEY ? lane : Lane.WAIVER, Act.REQUESTED));
            }
            Optional<Move> returned = state.flatMap(told -> told.in(Lane.WAIVER))
                    .filter(move -> UNDECIDED.contains(move.act()) && lane == Lane.MONEY);
            return state.flatMap(told -> told.in(lane)).or(() -> returned);
        }

        /** Of what was asked for. */
        boolean isInPart() {
            return words.stream().anyMatch(IN_PART::contains);
        }
    }

    /** Whether the cell begins with how a thing stands, or says that nothing was asked for. */
    static boolean tells(String text, Span cell, TableSubject subject) {
        return !parts(text, cell, subject).isEmpty();
    }

    /** The parts that tell something; none where the first tells nothing. */
    static List<Part> parts(String text, Span cell, TableSubject subject) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text).region(cell.start(), cell.end());
        while (part.find()) {
            Span span = trimmed(text, new Span(part.start(), part.end()));
            Optional<Part> told = part(text, span, subject);
            if (told.isEmpty() && parts.isEmpty()) {
                return parts;
            }
            told.ifPresentOrElse(parts::add, () -> parts.set(parts.size() - 1, goingOn(text, parts.getLast(), span)));
        }
        return parts;
    }

    /** With what stands behind, and tells no other state. */
    private static Part goingOn(String text, Part part, Span behind) {
        Span whole = part.negated() ? part.span() : part.span().union(behind);
        return new Part(
                whole,
                part.words(),
                part.state(),
                part.negated(),
                part.condition().or(() -> condition(text, behind)));
    }

    private static Optional<Part> part(String text, Span span, TableSubject subject) {
        String words = CONDITIONAL.matcher(span.of(text)).replaceFirst("");
        List<String> lower = Lexicon.words(words);
        boolean none = NONE.matcher(words).matches() && LODGED.matcher(words).matches() && subject.names(lower, FILES);
        if (none) {
            return Optional.of(new Part(span, lower, Optional.empty(), true, Optional.empty()));
        }
        List<String> told = opening(lower, subject);
        return DecisionStates.opening(told)
                .filter(state -> state.size() == told.size()
                        || BEHIND.contains(told.get(state.size()))
                        || told.get(state.size()).equals(TO)
                        || condition(text, span).isPresent()
                        || Character.isDigit(told.get(state.size()).charAt(0)))
                .map(state -> new Part(span, lower, Optional.of(state), false, condition(text, span)));
    }

    /** Without what is applied for before it: "Waiver granted". */
    private static List<String> opening(List<String> words, TableSubject subject) {
        int from = 0;
        while (from < words.size() - 1
                && DecisionStates.opening(words.subList(from, words.size())).isEmpty()
                && (BEFORE.contains(words.get(from))
                        || MONEY.contains(words.get(from))
                        || words.get(from).equals(DECISION)
                        || subject.names(words.subList(from, from + 1), FILES))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    static boolean isCondition(String words) {
        return CONDITION.matcher(words).lookingAt();
    }

    private static Optional<Span> condition(String text, Span part) {
        Matcher condition = CONDITION.matcher(text).region(part.start(), part.end());
        return condition.find() ? Optional.of(new Span(condition.start(), condition.end())) : Optional.empty();
    }

    private static Span trimmed(String text, Span span) {
        String words = span.of(text);
        int start = span.start() + words.length() - words.stripLeading().length();
        return new Span(
                Math.min(start, span.end()),
                Math.max(start, span.start() + words.stripTrailing().length()));
    }
}
