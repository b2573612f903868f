package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;

/**
 * Idioms of an answer that does not come: told of a letter, a request or a question, and not of an attack, the phone or a door bell; who
 * waits for one about a permit waits for a decision.
 */
final class Unanswered {
    private static final Set<String> TO_ANSWER = WordLists.read("things to answer");
    private static final Set<String> DECIDED = WordLists.read("things that are decided");
    private static final Set<String> ANSWERS = Set.of("answer", "reply", "response");
    private static final Set<String> LEFT = Set.of("unanswered", "unheeded");
    private static final Set<String> NEVER = Set.of("replied", "responded", "answered");
    private static final Set<NounClass> WHO_ANSWERS = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Move MADE = new Move(Lane.COMMITMENT, Act.MADE);
    private static final int FARTHEST = 8;

    private Unanswered() {}

    /** True also for every other idiom. */
    static boolean holds(Syntax syntax, PhraseFrames.Found found) {
        List<String> words = found.phrase().words();
        Optional<Move> move = found.phrase().move();
        String last = words.getLast();
        boolean made = move.filter(MADE::equals).isPresent();
        if (words.getFirst().equals("wait") && ANSWERS.contains(last)) {
            return made || isDecided(syntax, found);
        }
        if (made && words.getFirst().equals("never") && NEVER.contains(last)) {
            return isBehind(syntax, found.last() + 1) || isEnd(syntax, found.last() + 1);
        }
        if (made && last.equals("to") && words.stream().anyMatch(ANSWERS::contains)) {
            return isBehind(syntax, found.last() + 1) && !isDecided(syntax, found);
        }
        if (made && last.equals("from") && words.getFirst().equals("wait")) {
            OptionalInt who = syntax.groupFrom(found.last() + 1);
            return who.isPresent()
                    && WHO_ANSWERS.stream().anyMatch(kind -> syntax.is(who.getAsInt(), kind))
                    && !isDecided(syntax, found);
        }
        return !made || !isLeft(words) || isOfSubject(syntax, found);
    }

    /** "never replied.", and not "never responded in kind". */
    private static boolean isEnd(Syntax syntax, int word) {
        return word >= syntax.size() || syntax.is(word, PartOfSpeech.PUNCT);
    }

    /** "go unanswered", "be left without a reply". */
    private static boolean isLeft(List<String> words) {
        return !words.getFirst().equals("remain")
                && (LEFT.contains(words.getLast())
                        || words.contains("without") && words.stream().anyMatch(ANSWERS::contains));
    }

    private static boolean isOfSubject(Syntax syntax, PhraseFrames.Found found) {
        return IntStream.rangeClosed(found.first(), found.last())
                .mapToObj(syntax::predicate)
                .flatMap(Optional::stream)
                .map(predicate -> syntax.subject(predicate.word()))
                .anyMatch(thing -> thing.isPresent() && isToAnswer(syntax, thing.getAsInt()));
    }

    /** "to the letter", "the letter" */
    private static boolean isBehind(Syntax syntax, int from) {
        int start = from < syntax.size() && syntax.lower(from).equals("to") ? from + 1 : from;
        OptionalInt thing = start < syntax.size() ? syntax.groupFrom(start) : OptionalInt.empty();
        return thing.isPresent() && isToAnswer(syntax, thing.getAsInt());
    }

    private static boolean isToAnswer(Syntax syntax, int thing) {
        return TO_ANSWER.contains(syntax.lower(thing));
    }

    /** "waits for an answer on its permit", "the permit application waits": such a thing stands in the clause. */
    private static boolean isDecided(Syntax syntax, PhraseFrames.Found found) {
        int from = Math.max(0, found.first() - FARTHEST);
        return IntStream.range(from, Math.min(syntax.size(), found.last() + FARTHEST))
                .filter(word -> syntax.is(word, PartOfSpeech.NOUN))
                .anyMatch(word -> DECIDED.contains(syntax.lower(word)));
    }
}
