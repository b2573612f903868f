package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Relation;

/** What is decided of one thing, and of "another", "the second", "three others" in the next clause: "granted one school a waiver and denied one to two others". */
final class Ellipses {
    private static final Set<String> OTHERS = WordLists.read("the others of a kind");
    private static final Set<NounClass> DECIDED =
            EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.DEMAND, NounClass.MONEY);

    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.DEMAND);

    private static final Set<String> POINTING = Set.of("it", "this", "that");
    private static final Set<String> REQUESTING = WordLists.read("requesting verbs");
    private static final Set<String> DECIDING = WordLists.read("verbs of decision");

    private Ellipses() {}

    /** "The guild asked the council to lower the fee. The council declined this": what was asked for right before. */
    static boolean pointsToAsked(Syntax syntax, int head, Set<NounClass> wanted) {
        int verb = syntax.tree().node(head).head();
        return wanted.contains(NounClass.DEMAND)
                && POINTING.contains(syntax.lower(head))
                && verb != Node.ROOT
                && syntax.tree().node(head).is(Relation.OBJ)
                && DECIDING.contains(syntax.lemma(verb))
                && (asks(syntax, verb)
                        || syntax.sentenceBefore()
                                .filter(before -> asks(before, before.size()))
                                .isPresent());
    }

    private static boolean asks(Syntax syntax, int end) {
        return syntax.views().predicates().stream()
                .anyMatch(predicate -> predicate.word() < end
                        && REQUESTING.contains(predicate.lemma())
                        && (predicate.argument(Argument.Role.OBJECT).isPresent()
                                || !predicate.clauses().isEmpty()
                                || predicate.oblique("for").isPresent()));
    }

    /** Whether the word leaves out the noun of what the verb before did something to, which is of one of the classes. */
    static boolean meansOf(Syntax syntax, int head, Set<NounClass> wanted) {
        if (!OTHERS.contains(syntax.lower(head)) && !syntax.is(head, PartOfSpeech.NUM)) {
            return false;
        }
        boolean number = syntax.is(head, PartOfSpeech.NUM);
        return lastBefore(syntax, head)
                .or(() -> number ? fileBefore(syntax, head) : Optional.empty())
                .or(() -> syntax.sentenceBefore()
                        .filter(before -> isOfOneDoer(syntax, head, before))
                        .flatMap(before -> lastBefore(before, before.size())))
                .filter(classes -> classes.stream().anyMatch(each -> DECIDED.contains(each) && wanted.contains(each)))
                .isPresent();
    }

    /** "The office granted the first. It refused the other": guards who wounded two decide nothing of what an office approved. */
    private static boolean isOfOneDoer(Syntax syntax, int head, Syntax before) {
        OptionalInt doer = syntax.tree().node(head).head() == Node.ROOT
                ? OptionalInt.empty()
                : syntax.subject(syntax.tree().node(head).head());
        if (doer.isEmpty()) {
            return false;
        }
        String name = syntax.lower(doer.getAsInt());
        return syntax.is(doer.getAsInt(), PartOfSpeech.PRON)
                || before.views().predicates().stream()
                        .map(predicate -> before.subject(predicate.word()))
                        .anyMatch(subject -> subject.isPresent()
                                && before.lower(subject.getAsInt()).equals(name));
    }

    /** "Of 15 requests for berths the office approved 9". */
    private static Optional<Set<NounClass>> fileBefore(Syntax syntax, int end) {
        return syntax.views().nounGroups().stream()
                .filter(group -> group.head() < end)
                .map(group -> syntax.classes(group.head()))
                .filter(classes -> classes.stream().anyMatch(FILES::contains))
                .reduce((first, second) -> second);
    }

    private static Optional<Set<NounClass>> lastBefore(Syntax syntax, int end) {
        return syntax.views().predicates().stream()
                .filter(predicate -> predicate.word() < end)
                .flatMap(predicate -> predicate.undergoer().map(Argument::word).stream())
                .filter(word -> word < end)
                .map(syntax::classesWithin)
                .filter(classes -> classes.stream().anyMatch(DECIDED::contains))
                .reduce((first, second) -> second);
    }
}
