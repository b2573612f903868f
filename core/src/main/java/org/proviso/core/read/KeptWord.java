package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What is done or left undone against what was said before: "left the town as it had promised" fulfils, "raised the fare despite its promise
 * to freeze it" breaks, "has yet to build the pier that it promised" has not fulfilled.
 */
final class KeptWord {
    private static final Set<String> PROMISING = WordLists.read("words of promise");
    private static final Set<String> SAYING = WordLists.read("saying verbs");
    private static final Set<String> AS = Set.of("as");
    private static final Set<String> AGAINST = Set.of("despite", "against", "contrary");
    private static final Set<String> ALTHOUGH = Set.of("although", "though", "despite");

    private KeptWord() {}

    /** A claim about the promise where the sentence ties the act to one. */
    static Optional<Draft> of(Syntax syntax, Parties parties, Predicate predicate) {
        boolean done = predicate.verb().form() == Form.STATEMENT
                && predicate.verb().modal().isEmpty()
                && predicate.verb().tense() != Tense.FUTURE
                && !PROMISING.contains(predicate.lemma());
        Predicate act = done ? act(syntax, predicate) : predicate;
        boolean undone = act.word() != predicate.word() || predicate.verb().negated();
        Optional<Told> told = done ? told(syntax, predicate, act, undone) : Optional.empty();
        return told.flatMap(found -> ImpliedFrames.authority(syntax, parties, predicate, false)
                .map(who -> draft(syntax, predicate, act, found, undone, who)));
    }

    /** What has become of the promise, and the word that tells of it. */
    private record Told(Act act, int promise) {}

    private static Optional<Told> told(Syntax syntax, Predicate predicate, Predicate act, boolean undone) {
        return promised(syntax, predicate, AS)
                .or(() -> promised(syntax, act, AS))
                .or(() -> thingPromised(syntax, act))
                .map(word -> new Told(Act.FULFILLED, word))
                .or(() -> promised(syntax, predicate, ALTHOUGH)
                        .or(() -> undone ? Optional.empty() : against(syntax, predicate))
                        .map(word -> new Told(Act.BROKEN, word)));
    }

    /** "has yet to build": what is not done is told by the infinitive. */
    private static Predicate act(Syntax syntax, Predicate predicate) {
        boolean yet = predicate.lemma().equals("have")
                && syntax.lower(predicate.word() + 1).equals("yet");
        return yet
                ? syntax.infinitive(predicate).stream()
                        .mapToObj(syntax::predicate)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(predicate)
                : predicate;
    }

    /** "as it had promised", "as agreed", "as it said it would", "although it had promised to". */
    private static Optional<Integer> promised(Syntax syntax, Predicate predicate, Set<String> marks) {
        return predicate.clauses().stream()
                .filter(clause -> clause.link() == Clause.Link.ADVERBIAL && marks.contains(clause.mark()))
                .map(Clause::word)
                .filter(word -> isPromise(syntax, word))
                .findFirst();
    }

    private static boolean isPromise(Syntax syntax, int word) {
        Node node = syntax.tree().node(word);
        boolean past = node.penn().equals("VBN") || node.penn().equals("VBD");
        boolean said = SAYING.contains(syntax.lemma(word))
                && syntax.tree().children(word).stream()
                        .anyMatch(child -> child > word && ImpliedFrames.WOULD.contains(syntax.lower(child)));
        return past && PROMISING.contains(syntax.lemma(word)) || said;
    }

    /** "despite his promise to freeze them" */
    private static Optional<Integer> against(Syntax syntax, Predicate predicate) {
        return predicate.arguments().stream()
                .filter(argument -> argument.role() == Role.OBLIQUE
                        && AGAINST.contains(argument.preposition())
                        && syntax.is(argument.word(), NounClass.PROMISE)
                        && syntax.possessor(argument.word()).isPresent())
                .map(Argument::word)
                .findFirst();
    }

    /** "the pier that it promised the islanders" */
    private static Optional<Integer> thingPromised(Syntax syntax, Predicate act) {
        return act.argument(Role.OBJECT).stream()
                .flatMap(object -> syntax.tree().children(object.word()).stream())
                .filter(clause -> syntax.tree().node(clause).is(Relation.ACL_RELCL))
                .filter(clause -> PROMISING.contains(syntax.lemma(clause)))
                .filter(clause -> syntax.tree().children(clause).stream()
                        .anyMatch(child ->
                                syntax.tree().node(child).is(Relation.NSUBJ) && Pronouns.isOne(syntax.lower(child))))
                .findFirst();
    }

    private static Draft draft(
            Syntax syntax, Predicate predicate, Predicate act, Told told, boolean undone, List<Party> who) {
        Span evidence = Slots.evidence(syntax, predicate.word());
        int start = syntax.start(act.word());
        return new Draft(
                new Move(Lane.COMMITMENT, told.act()),
                undone && told.act() == Act.FULFILLED ? Modality.NEGATED : Modality.ACTUAL,
                who,
                List.of(),
                Optional.of(Slots.plain(new Span(start, Math.max(evidence.end(), start + 1)).of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(act.word(), told.promise()),
                "done as promised or not",
                Grounds.at(Set.of(predicate.word(), told.promise())));
    }
}
