package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/** "Asked whether the council would pay, she said it would": what it would do stands in the question, and so does who would. */
final class AskedWhether {
    private static final Set<String> ASKED = WordLists.read("asking verbs");
    private static final Set<String> OPEN = Set.of("whether", "if");
    private static final Set<String> POINTING = Set.of("it", "they");
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> ARTICLES = Set.of("the", "its", "their", "a");
    private static final Set<String> FOR_ANY = WordLists.read("who speaks for any body");
    private static final Set<String> FOR_STATES = WordLists.read("who speaks for a state");
    private static final Set<String> STATES = WordLists.read("bodies of a state");
    private static final Set<String> FOR_TOWNS = WordLists.read("who speaks for a town");
    private static final Set<String> TOWNS = WordLists.read("bodies of a town");
    private static final List<Set<String>> UNDECIDED = Stream.of(
                    "verbs of mind and fate", "befalling verbs", "contest verbs", "personal verbs")
            .map(WordLists::read)
            .toList();
    private static final String DO = "do";

    private AskedWhether() {}

    /** The promise or refusal of an answer that leaves its verb out. */
    static Optional<Draft> answer(Syntax syntax, Parties parties, Predicate answer) {
        return isPointed(syntax, answer)
                ? question(syntax, answer.word())
                        .filter(question -> isDecided(question) && speaksFor(syntax, parties, answer, question))
                        .flatMap(question ->
                                who(syntax, parties, question).map(who -> draft(syntax, answer, question, who)))
                : Optional.empty();
    }

    /** Whether it answers so, be it by somebody who can promise it or not. */
    static boolean isAnswer(Syntax syntax, Predicate answer) {
        return isPointed(syntax, answer) && question(syntax, answer.word()).isPresent();
    }

    private static boolean isPointed(Syntax syntax, Predicate answer) {
        OptionalInt subject = syntax.subject(answer.word());
        return ImpliedFrames.isLeftOut(syntax, answer)
                && subject.isPresent()
                && POINTING.contains(syntax.lower(subject.getAsInt()));
    }

    /** The clause behind "asked whether" that says what somebody would do. */
    private static Optional<Predicate> question(Syntax syntax, int answer) {
        return syntax.views().predicates().stream()
                .filter(asked -> asked.word() < answer && ASKED.contains(asked.lemma()))
                .flatMap(asked -> asked.clauses().stream())
                .filter(clause -> clause.link() == Clause.Link.COMPLEMENT && OPEN.contains(clause.mark()))
                .flatMap(clause -> syntax.predicate(clause.word()).stream())
                .filter(would -> ImpliedFrames.has(syntax, would, ImpliedFrames.WOULD)
                        || ImpliedFrames.has(syntax, would, ImpliedFrames.WILL))
                .findFirst();
    }

    /** What comes by itself, or what one feels, nobody promises: "would lose the case", "would survive". */
    private static boolean isDecided(Predicate question) {
        return !question.lemma().equals(DO) && UNDECIDED.stream().noneMatch(list -> list.contains(question.lemma()));
    }

    /** Whether who answers is the body that was asked about or speaks for it: a lawyer or a resident does not. */
    private static boolean speaksFor(Syntax syntax, Parties parties, Predicate answer, Predicate question) {
        OptionalInt asked = syntax.subject(question.word());
        OptionalInt saying = answer.dependence()
                .map(clause -> OptionalInt.of(ImpliedFrames.saying(syntax, clause)))
                .orElse(OptionalInt.empty());
        OptionalInt who =
                saying.isPresent() && saying.getAsInt() >= 0 ? syntax.subject(saying.getAsInt()) : OptionalInt.empty();
        if (asked.isEmpty() || who.isEmpty()) {
            return false;
        }
        List<Party> answering = parties.all(syntax, who.getAsInt());
        if (PERSON.contains(syntax.lower(who.getAsInt()))) {
            return answering.stream().allMatch(party -> party.id().isEmpty() || Publicness.mayPromise(party));
        }
        return syntax.lower(who.getAsInt()).equals(syntax.lower(asked.getAsInt()))
                || isPlain(syntax, who.getAsInt()) && isOffice(syntax, parties, who.getAsInt(), asked.getAsInt());
    }

    /** "The minister", "its spokeswoman": not "the Chilean minister", who speaks for Chile. */
    private static boolean isPlain(Syntax syntax, int who) {
        int first = syntax.core(who).first();
        return first == who - 1 && ARTICLES.contains(syntax.lower(first));
    }

    private static boolean isOffice(Syntax syntax, Parties parties, int who, int asked) {
        String office = syntax.lower(who);
        String body = syntax.lower(asked);
        boolean state = STATES.contains(body)
                || syntax.is(asked, PartOfSpeech.PROPN)
                        && parties.all(syntax, asked).stream().anyMatch(Publicness::mayPromise);
        return FOR_ANY.contains(office)
                || FOR_STATES.contains(office) && state
                || FOR_TOWNS.contains(office) && TOWNS.contains(body);
    }

    private static Optional<List<Party>> who(Syntax syntax, Parties parties, Predicate question) {
        return ImpliedFrames.authority(syntax, parties, question, true);
    }

    private static Draft draft(Syntax syntax, Predicate answer, Predicate question, List<Party> who) {
        Span asked = syntax.span(syntax.clause(question.word()));
        Span object = new Span(syntax.start(question.word()), asked.end());
        boolean refused = answer.verb().negated() != question.verb().negated();
        return new Draft(
                new Move(Lane.COMMITMENT, refused ? Act.REFUSED : Act.MADE),
                Modality.ACTUAL,
                who,
                List.of(),
                Optional.of(Slots.plain(object.of(syntax.text()))),
                asked.union(Slots.evidence(syntax, answer.word())),
                answer.word(),
                Set.of(),
                "answers a question with would" + (answer.verb().negated() ? " not" : ""),
                Grounds.at(Set.of(answer.word())));
    }
}
