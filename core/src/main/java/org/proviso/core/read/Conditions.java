package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;

/** Finds the words of a condition ("in exchange for", "unless", "pending") by the cues of {@code conditions.tsv}. */
final class Conditions {
    private static final Set<String> UNTIL = Set.of("until", "till");
    private static final Set<String> AGAIN = Set.of("again", "more");
    private static final Set<String> LACKS = WordLists.read("fronted lacks");
    private static final int NEAR = 4;
    private static final int DEEPEST = 30;

    private static final Set<String> HOURS = Set.of("midnight", "noon");
    private static final Set<String> DAY_OF_HOUR = Set.of("on", "of");
    /** "on 28 September 2026" behind the hour. */
    private static final int MOST_OF_DAY = 4;

    private final Lexicon lexicon;

    Conditions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The condition inside the evidence, directly behind it, or at the head of its sentence.
     *
     * @param trigger the words from which the claim is read: "subject to" of "are subject to a duty" opens no condition, "until" of "put off
     *     until spring" does
     */
    Optional<Span> of(Syntax syntax, Span evidence, List<Integer> trigger) {
        for (int t = 0; t < syntax.tokens().size(); t++) {
            for (List<String> cue : lexicon.conditionsFrom(syntax.lower(t))) {
                if (matches(syntax, t, cue)
                        && !isOwn(syntax, t, cue, trigger)
                        && opens(syntax, t, cue)
                        && !isAgain(syntax, t)
                        && belongs(syntax, t, evidence)) {
                    int end = end(syntax, t, t + cue.size());
                    return Optional.of(syntax.span(t, isFirst(syntax, t) ? beforeMain(syntax, t, end, trigger) : end));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether all of a cue is what the claim is read from; not "in" of "send in" before "in exchange for". */
    private static boolean isOwn(Syntax syntax, int token, List<String> cue, List<Integer> trigger) {
        return !UNTIL.contains(syntax.lower(token))
                && IntStream.range(token, token + cue.size()).allMatch(trigger::contains);
    }

    private static boolean matches(Syntax syntax, int token, List<String> cue) {
        for (int i = 0; i < cue.size(); i++) {
            if (!syntax.lower(token + i).equals(cue.get(i))) {
                return false;
            }
        }
        return token + cue.size() < syntax.tokens().size();
    }

    /** "Once more suspended", "once again": nothing waits for that. */
    private static boolean isAgain(Syntax syntax, int word) {
        return syntax.lower(word).equals("once") && AGAIN.contains(syntax.lower(word + 1));
    }

    /** "a pending request", "$2 million pending" and "a bill barring traders" hang on nothing: the cue leads in what follows it. */
    private static boolean opens(Syntax syntax, int word, List<String> cue) {
        if (cue.size() == 1 && LACKS.contains(cue.getFirst())) {
            return word == 0 && Headlines.isFrontedLack(syntax.tokens());
        }
        boolean inGroup = syntax.is(word, PartOfSpeech.ADJ)
                || syntax.tree().node(word).is(Relation.AMOD)
                || syntax.tree().node(word).is(Relation.ACL)
                        && cue.size() == 1
                        && !syntax.lower(word).equals("pending")
                || syntax.tree().node(word).is(Relation.COMPOUND);
        int next = word + cue.size();
        return !inGroup && (cue.size() > 1 || !syntax.is(next, PartOfSpeech.PUNCT));
    }

    /** With nothing before it but the number of a point: "3. Unless the council". */
    private static boolean isFirst(Syntax syntax, int token) {
        return token <= 2
                && IntStream.range(0, token)
                        .noneMatch(word -> syntax.lower(word).chars().anyMatch(Character::isLetter));
    }

    private static boolean belongs(Syntax syntax, int token, Span evidence) {
        int start = syntax.tokens().get(token).span().start();
        if (evidence.contains(start) || isFirst(syntax, token)) {
            return true;
        }
        int behind = 0;
        for (int t = token - 1; t >= 0 && syntax.tokens().get(t).span().start() >= evidence.end(); t--) {
            if (syntax.is(t, PartOfSpeech.VERB) && !LastingClauses.isOfNoun(syntax, t)) {
                // "a waiver to banks that had been closed until 6 March": it belongs to what is told between
                return false;
            }
            behind++;
        }
        return start >= evidence.end() && behind <= NEAR;
    }

    /** The last word of what hangs on the condition: of the highest word at or behind the cue's end whose words all follow the cue. */
    private static int end(Syntax syntax, int cue, int from) {
        int at = Math.min(from, syntax.size() - 1);
        int last = at;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            Stretch whole = syntax.all(at);
            if (whole.first() < cue) {
                break;
            }
            last = Math.max(last, whole.last());
            at = syntax.tree().node(at).head();
        }
        return beforeSource(syntax, cue, withDay(syntax, last));
    }

    /** "Until midnight on 28 September": a tree may take the day for one of the deed. */
    private static int withDay(Syntax syntax, int last) {
        boolean day = HOURS.contains(syntax.lower(last))
                && DAY_OF_HOUR.contains(syntax.lower(last + 1))
                && LastingClauses.isDate(syntax, last + 2);
        return day ? Math.min(syntax.all(last + 2).last(), last + MOST_OF_DAY) : last;
    }

    /** "If it is not paid by 12 July, the permit is revoked": what hangs on it, behind the comma, is no part of it. */
    private static int beforeMain(Syntax syntax, int cue, int end, List<Integer> trigger) {
        OptionalInt main = trigger.stream().mapToInt(word -> word).min();
        if (main.isEmpty() || main.getAsInt() <= cue || main.getAsInt() > end) {
            return end;
        }
        int above = syntax.tree().node(cue).head();
        if (above == Node.ROOT) {
            return beforeSubject(syntax, cue, end, main.getAsInt());
        }
        Stretch own = syntax.all(above);
        if (own.first() >= cue && own.last() < main.getAsInt()) {
            return syntax.is(own.last(), PartOfSpeech.PUNCT) ? own.last() - 1 : own.last();
        }
        OptionalInt subject = syntax.subject(main.getAsInt());
        int from = subject.isPresent() && subject.getAsInt() > cue && subject.getAsInt() < main.getAsInt()
                ? syntax.core(subject.getAsInt()).first()
                : main.getAsInt();
        return IntStream.iterate(from - 1, word -> word > cue + 1, word -> word - 1)
                .filter(word -> syntax.lower(word).equals(","))
                .map(word -> word - 1)
                .findFirst()
                .orElse(end);
    }

    /** "Pending your answer we have paid the nurses", where the tree takes the cue for the verb: the main clause begins with its subject. */
    private static int beforeSubject(Syntax syntax, int cue, int end, int main) {
        OptionalInt subject = syntax.subject(main);
        int last = subject.isPresent() ? syntax.core(subject.getAsInt()).first() - 1 : end;
        return last > cue ? last : end;
    }

    /** Whether the condition opens its sentence: what its main clause tells hangs on it. */
    static boolean isAhead(Syntax syntax, Span condition) {
        return isFirst(syntax, syntax.wordFrom(condition.start()));
    }

    /** "until Mexico acts, according to the official": who says so is no part of it. */
    private static int beforeSource(Syntax syntax, int cue, int last) {
        for (int word = cue + 1; word <= last; word++) {
            if (syntax.lower(word).equals("according")) {
                boolean comma = syntax.is(word - 1, PartOfSpeech.PUNCT);
                return Math.max(cue, comma ? word - 2 : word - 1);
            }
        }
        return last;
    }
}
