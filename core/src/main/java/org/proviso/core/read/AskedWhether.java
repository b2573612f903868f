package org.proviso.core.read;

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
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/** "Asked whether the council would pay, she said it would": what it would do stands in the question, and so does who would. */
final class AskedWhether {
    private static final Set<String> ASKED = WordLists.read("asking verbs");
    private static final Set<String> OPEN = Set.of("whether", "if");
    private static final Set<String> POINTING = Set.of("it", "they");

    private AskedWhether() {}

    /** The promise or refusal of an answer that leaves its verb out. */
    static Optional<Draft> answer(Syntax syntax, Parties parties, Predicate answer) {
        OptionalInt subject = syntax.subject(answer.word());
        boolean pointed = ImpliedFrames.isLeftOut(syntax, answer)
                && subject.isPresent()
                && POINTING.contains(syntax.lower(subject.getAsInt()));
        return pointed
                ? question(syntax, answer.word())
                        .flatMap(question ->
                                who(syntax, parties, question).map(who -> draft(syntax, answer, question, who)))
                : Optional.empty();
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
