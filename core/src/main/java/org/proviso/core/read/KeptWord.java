package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What is done against what was said before: "left the town as it had promised" fulfils, "raised the fare despite its promise to freeze it"
 * breaks. It is told beside what the verb itself tells, and only where whoever acts is who promised.
 */
final class KeptWord {
    private static final Set<String> PROMISING = WordLists.read("words of promise");
    private static final Set<String> SAYING = WordLists.read("saying verbs");
    /** What stops, refuses or breaks something: "as it had promised" behind it is said of what it stops as easily. */
    private static final Set<String> UNDOING = WordLists.read("undoing verbs");

    private static final Set<String> DELIVERING = WordLists.read("delivering verbs");
    private static final Set<String> AS = Set.of("as");
    private static final Set<String> AGAINST = Set.of("despite", "notwithstanding");
    private static final Set<String> ALTHOUGH = Set.of("although", "though");
    private static final Set<String> HAD = Set.of("had");
    private static final Set<String> NEGATIVE = WordLists.read("negative");
    private static final Set<String> FIRMS = WordLists.read("firms");

    private static final Set<String> SEVERAL = Set.of("their");
    private static final Set<NounClass> SOMEBODY = EnumSet.of(NounClass.PEOPLE, NounClass.AUTHORITY, NounClass.FORCE);

    private KeptWord() {}

    /** What the sentence tells of promises, by the acts that keep or break them. */
    static List<Draft> all(Syntax syntax, Parties parties) {
        return syntax.views().predicates().stream()
                .map(predicate -> of(syntax, parties, predicate).or(() -> undone(syntax, parties, predicate)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Draft> of(Syntax syntax, Parties parties, Predicate predicate) {
        boolean done = predicate.verb().form() == Form.STATEMENT
                && predicate.verb().modal().isEmpty()
                && predicate.verb().tense() != Tense.FUTURE
                && !predicate.verb().negated()
                && predicate.clause(Clause.Link.OPEN_COMPLEMENT).isEmpty()
                && !PROMISING.contains(predicate.lemma());
        return done
                ? told(syntax, parties, predicate)
                        .flatMap(found -> ImpliedFrames.authority(syntax, parties, predicate, false)
                                .map(who -> draft(syntax, predicate, predicate.word(), found, who)))
                : Optional.empty();
    }

    /** "has yet to build the pier that it promised": what is given or made was promised by whoever has not done it. */
    private static Optional<Draft> undone(Syntax syntax, Parties parties, Predicate predicate) {
        boolean yet = predicate.lemma().equals("have")
                && predicate.verb().form() == Form.STATEMENT
                && syntax.lower(predicate.word() + 1).equals("yet");
        return (yet ? syntax.infinitive(predicate) : OptionalInt.empty())
                .stream()
                        .mapToObj(syntax::predicate)
                        .flatMap(Optional::stream)
                        .filter(act -> DELIVERING.contains(act.lemma()))
                        .flatMap(act -> thingPromised(syntax, act).stream()
                                .filter(word -> isSame(syntax, parties, predicate, word))
                                .flatMap(word -> ImpliedFrames.authority(syntax, parties, predicate, false).stream()
                                        .map(who -> draft(
                                                syntax, predicate, act.word(), new Told(Act.FULFILLED, word), who))))
                        .findFirst();
    }

    /** "the pier that it promised the islanders", not "the bill that it promised to pass" */
    private static Optional<Integer> thingPromised(Syntax syntax, Predicate act) {
        return act.argument(Role.OBJECT).stream()
                .flatMap(object -> syntax.tree().children(object.word()).stream())
                .filter(clause -> syntax.tree().node(clause).is(Relation.ACL_RELCL)
                        && PROMISING.contains(syntax.lemma(clause))
                        && !isNegated(syntax, clause)
                        && syntax.predicate(clause)
                                .filter(promise -> promise.clauses().isEmpty())
                                .isPresent())
                .findFirst();
    }

    /** What has become of the promise, and the word that tells of it. */
    private record Told(Act act, int promise) {}

    private static Optional<Told> told(Syntax syntax, Parties parties, Predicate predicate) {
        return clause(predicate, AS)
                .filter(word -> !UNDOING.contains(predicate.lemma()))
                .filter(word -> isSame(syntax, parties, predicate, word))
                .filter(word -> isPromised(syntax, word) && isBare(syntax, word) || isSaid(syntax, word))
                .map(word -> new Told(Act.FULFILLED, word))
                .or(() -> clause(predicate, ALTHOUGH)
                        .filter(word -> isSame(syntax, parties, predicate, word))
                        .filter(word -> isPromised(syntax, word) && isNotTo(syntax, word))
                        .map(word -> new Told(Act.BROKEN, word)))
                .or(() -> against(syntax, parties, predicate).map(word -> new Told(Act.BROKEN, word)));
    }

    /** "as it had promised", "although it had promised not to" */
    private static Optional<Integer> clause(Predicate predicate, Set<String> marks) {
        for (Clause clause : predicate.clauses()) {
            if (clause.link() == Clause.Link.ADVERBIAL && marks.contains(clause.mark())) {
                return Optional.of(clause.word());
            }
        }
        return Optional.empty();
    }

    /** Who promises is a pronoun that can only mean the subject of what is done. */
    private static boolean isSame(Syntax syntax, Parties parties, Predicate predicate, int clause) {
        OptionalInt promiser = syntax.subject(clause);
        return promiser.isPresent() && isSubject(syntax, parties, predicate, syntax.lower(promiser.getAsInt()));
    }

    /** Whether the pronoun is of the kind of the subject: "she" of a person, "it" of a body. */
    private static boolean isSubject(Syntax syntax, Parties parties, Predicate predicate, String pronoun) {
        OptionalInt subject = syntax.subject(predicate.word());
        if (subject.isEmpty() || !Pronouns.isOne(pronoun)) {
            return false;
        }
        String doer = syntax.lower(subject.getAsInt());
        List<Party> who = parties.all(syntax, subject.getAsInt());
        boolean person = Pronouns.isOne(doer)
                ? Pronouns.PERSONAL.contains(doer)
                : Pronouns.isHolder(syntax, subject.getAsInt())
                        || !who.isEmpty() && who.stream().allMatch(Parties::isPerson);
        return person == Pronouns.PERSONAL.contains(pronoun);
    }

    /** "it had promised", "it agreed to", not "as it pledged five million". */
    private static boolean isPromised(Syntax syntax, int word) {
        return PROMISING.contains(syntax.lemma(word))
                && !isNegated(syntax, word)
                && syntax.predicate(word)
                        .filter(each -> !each.verb().isPassive())
                        .isPresent()
                && (syntax.auxiliaries(word).stream().anyMatch(HAD::contains) || endsInTo(syntax, word));
    }

    /** Nothing stands behind it but to whom or when. */
    private static boolean isBare(Syntax syntax, int word) {
        return syntax.predicate(word)
                .filter(each ->
                        each.argument(Role.OBJECT).isEmpty() && each.clauses().isEmpty())
                .isPresent();
    }

    /** "had promised not to", and no more. */
    private static boolean isNotTo(Syntax syntax, int word) {
        return endsInTo(syntax, word)
                && syntax.lower(syntax.all(word).last() - 1).equals("not");
    }

    private static boolean endsInTo(Syntax syntax, int word) {
        int last = syntax.all(word).last();
        return last > word && syntax.lower(last).equals("to");
    }

    /** "it said it would", and no more */
    private static boolean isSaid(Syntax syntax, int word) {
        return SAYING.contains(syntax.lemma(word))
                && !isNegated(syntax, word)
                && syntax.tree().children(word).stream()
                        .anyMatch(child -> child > word
                                && ImpliedFrames.WOULD.contains(syntax.lower(child))
                                && !isNegated(syntax, child)
                                && Pronouns.isOne(syntax.lower(child - 1)));
    }

    private static boolean isNegated(Syntax syntax, int word) {
        return syntax.predicate(word).filter(each -> each.verb().negated()).isPresent()
                || syntax.tree().children(word).stream().anyMatch(child -> NEGATIVE.contains(syntax.lower(child)));
    }

    /** "despite his promise to freeze them": his who acts, and nobody else of his kind stands between. */
    private static Optional<Integer> against(Syntax syntax, Parties parties, Predicate predicate) {
        return predicate.arguments().stream()
                .filter(argument -> argument.role() == Role.OBLIQUE
                        && AGAINST.contains(argument.preposition())
                        && syntax.is(argument.word(), NounClass.PROMISE))
                .map(Argument::word)
                .filter(word -> {
                    OptionalInt whose = syntax.possessor(word);
                    return whose.isPresent()
                            && isSubject(syntax, parties, predicate, syntax.lower(whose.getAsInt()))
                            && isNobodyBetween(syntax, predicate.word(), whose.getAsInt());
                })
                .findFirst();
    }

    /** Nobody whom the pronoun could mean as well: of its number, and a person, a body or what is not known to be a thing. */
    private static boolean isNobodyBetween(Syntax syntax, int first, int pronoun) {
        boolean several = SEVERAL.contains(syntax.lower(pronoun));
        return syntax.views().nounGroups().stream()
                .map(NounGroup::head)
                .filter(head -> head > first && head < pronoun && !syntax.isTime(head))
                .filter(head -> syntax.tree().node(head).penn().endsWith("S") == several)
                .noneMatch(head -> syntax.is(head, PartOfSpeech.PROPN)
                        || syntax.classes(head).isEmpty()
                        || FIRMS.contains(syntax.lower(head))
                        || SOMEBODY.stream().anyMatch(kind -> syntax.is(head, kind)));
    }

    private static Draft draft(Syntax syntax, Predicate predicate, int act, Told told, List<Party> who) {
        Span evidence = Slots.evidence(syntax, predicate.word());
        int start = syntax.start(act);
        return new Draft(
                new Move(Lane.COMMITMENT, told.act()),
                act == predicate.word() ? Modality.ACTUAL : Modality.NEGATED,
                who,
                List.of(),
                Optional.of(Slots.plain(new Span(start, Math.max(evidence.end(), start + 1)).of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(told.promise()),
                "done as promised or not",
                Grounds.at(Set.of(predicate.word(), told.promise())));
    }
}
