package org.proviso.core.read;

import java.util.HashSet;
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
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * What an auxiliary alone asserts: an authority that "must" or "shall" do something is asked to; one that "will" do
 * something promises it; what "may not" be done is forbidden.
 */
final class ImpliedFrames {
    private static final Set<String> MUST = Set.of("must", "shall", "should");
    private static final Set<String> SHOULD = Set.of("should");
    private static final Set<String> WILL = Set.of("will", "'ll", "\u2019ll", "wo");
    private static final Set<String> NEED = Set.of("need");
    private static final Set<String> MAY = Set.of("may", "shall", "can", "must", "ca");
    private static final Set<String> BY_LAW = Set.of("by", "under", "per", "pursuant to", "in accordance with");
    private static final Set<String> IDLE = WordLists.read("idle verbs");

    private ImpliedFrames() {}

    /**
     * An authority must do something: whoever says so asks for it.
     *
     * @param speaker who says so
     */
    static Optional<Draft> demand(Syntax syntax, Parties parties, Predicate predicate, Optional<Party> speaker) {
        Optional<List<Party>> who = authority(syntax, parties, predicate);
        boolean needs = NEED.contains(predicate.lemma())
                && speaker.isPresent()
                && syntax.infinitive(predicate).isPresent()
                && !predicate.verb().negated();
        if (who.isEmpty() || !needs && !has(syntax, predicate, MUST)) {
            return Optional.empty();
        }
        boolean opinion = has(syntax, predicate, SHOULD) && speaker.isEmpty();
        boolean rulePerson = speaker.isPresent() && who.get().contains(speaker.get());
        return rulePerson || opinion || syntax.isRelative(predicate.word())
                ? Optional.empty()
                : Optional.of(draft(
                        syntax,
                        predicate,
                        Act.SOUGHT,
                        speaker.map(List::of).orElse(List.of()),
                        who.get(),
                        "auxiliary must"));
    }

    /** An authority will do something, or will not. */
    static Optional<Draft> promise(Syntax syntax, Parties parties, Predicate predicate) {
        Optional<List<Party>> who = authority(syntax, parties, predicate);
        boolean bare = predicate.argument(Role.OBJECT).isEmpty()
                && predicate.argument(Role.OBLIQUE).isEmpty()
                && syntax.infinitive(predicate).isEmpty();
        if (who.isEmpty() || !has(syntax, predicate, WILL) || bare || syntax.isRelative(predicate.word())) {
            return Optional.empty();
        }
        boolean refused = predicate.verb().negated();
        return Optional.of(draft(
                syntax,
                predicate,
                refused ? Act.REFUSED : Act.MADE,
                who.get(),
                List.of(),
                refused ? "auxiliary will not" : "auxiliary will"));
    }

    /** "By law, residents must register", "under the order no one may": a rule says what must be done. */
    static Optional<Draft> rule(Syntax syntax, Parties parties, Predicate predicate) {
        boolean bound = has(syntax, predicate, MUST) && !has(syntax, predicate, SHOULD)
                || has(syntax, predicate, MAY) && predicate.verb().negated();
        if (!bound
                || predicate.verb().form() != Form.STATEMENT
                || syntax.subject(predicate.word()).isEmpty()) {
            return Optional.empty();
        }
        for (Argument argument : predicate.arguments()) {
            boolean law = argument.role() == Role.OBLIQUE
                    && BY_LAW.contains(argument.preposition())
                    && (syntax.is(argument.word(), NounClass.RULE) || syntax.is(argument.word(), NounClass.BILL));
            if (law) {
                Span evidence = Slots.evidence(syntax, predicate.word());
                return Optional.of(new Draft(
                        new Move(Lane.MEASURE, Act.ORDERED),
                        Modality.ACTUAL,
                        parties.owners(syntax, argument.word()),
                        List.of(),
                        Optional.of(Slots.plain(evidence.of(syntax.text()))),
                        evidence,
                        predicate.word(),
                        Set.of(argument.word()),
                        "must by a rule",
                        grounds(syntax, predicate)));
            }
        }
        return Optional.empty();
    }

    /** "No position may be filled", "victims cannot be returned": a rule forbids. */
    static Optional<Draft> ban(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean finite = predicate.verb().form() == Form.STATEMENT;
        if (subject.isEmpty() || !finite || predicate.copular() || !has(syntax, predicate, MAY)) {
            return Optional.empty();
        }
        int head = subject.getAsInt();
        int first = syntax.core(head).first();
        boolean nobody = syntax.lower(first).equals("no") && head > first;
        boolean forbidden = predicate.verb().isPassive()
                && predicate.verb().negated()
                && (syntax.is(head, NounClass.PEOPLE) || syntax.lower(head).equals("they"));
        if (!nobody && !forbidden || syntax.is(head, NounClass.RULE)) {
            return Optional.empty();
        }
        Span evidence = Slots.evidence(syntax, predicate.word());
        return Optional.of(new Draft(
                new Move(Lane.MEASURE, Act.ORDERED),
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(Slots.plain(evidence.of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(head),
                "no one may",
                grounds(syntax, predicate)));
    }

    private static Draft draft(
            Syntax syntax, Predicate predicate, Act act, List<Party> actors, List<Party> counterparts, String rule) {
        Span evidence = Slots.evidence(syntax, predicate.word());
        Span object = new Span(syntax.start(predicate.word()), evidence.end());
        return new Draft(
                new Move(Lane.COMMITMENT, act),
                Modality.ACTUAL,
                actors,
                counterparts,
                Optional.of(Slots.plain(object.of(syntax.text()))),
                evidence,
                predicate.word(),
                Set.of(),
                rule,
                grounds(syntax, predicate));
    }

    /** The verb, and those auxiliaries before it that assert something by themselves. */
    private static Grounds grounds(Syntax syntax, Predicate predicate) {
        Set<Integer> words = new HashSet<>(Set.of(predicate.word()));
        for (int auxiliary : syntax.auxiliaryWords(predicate.word())) {
            String word = syntax.lower(auxiliary);
            if (MUST.contains(word) || WILL.contains(word) || MAY.contains(word)) {
                words.add(auxiliary);
            }
        }
        return Grounds.at(words);
    }

    /** The authority that is the subject of an active, finite verb that does something. */
    private static Optional<List<Party>> authority(Syntax syntax, Parties parties, Predicate predicate) {
        boolean finite = predicate.verb().form() == Form.STATEMENT;
        boolean idle = IDLE.contains(predicate.lemma()) && !NEED.contains(predicate.lemma());
        if (!finite || predicate.copular() || predicate.verb().isPassive() || idle) {
            return Optional.empty();
        }
        OptionalInt subject = predicate
                .subject()
                .filter(argument -> argument.origin() == Origin.STATED || argument.origin() == Origin.SHARED)
                .map(argument -> OptionalInt.of(argument.word()))
                .orElse(OptionalInt.empty());
        if (subject.isEmpty() || syntax.lower(subject.getAsInt()).equals("it")) {
            return Optional.empty(); // "it" is a bill or a programme far more often than a country
        }
        List<Party> who = parties.all(syntax, subject.getAsInt());
        boolean authority = !who.isEmpty()
                && (who.stream().allMatch(Publicness::mayPromise)
                        || syntax.is(subject.getAsInt(), NounClass.AUTHORITY));
        return authority ? Optional.of(who) : Optional.empty();
    }

    private static boolean has(Syntax syntax, Predicate predicate, Set<String> auxiliaries) {
        return syntax.auxiliaries(predicate.word()).stream().anyMatch(auxiliaries::contains);
    }
}
