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
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What came of a demand, in a clause behind a comma: "asked for a list, which the bank submitted in May", "told the port to close, which it
 * did". Who hands in what was asked for does as he was asked; what has a row of its own in another lane is told by that.
 */
final class RelativeAnswers {
    private static final Set<String> HANDING_IN = WordLists.read("verbs that hand in");
    private static final Set<Move> REQUESTS =
            Set.of(new Move(Lane.COMMITMENT, Act.SOUGHT), new Move(Lane.MEASURE, Act.ORDERED));
    private static final Set<String> TOWARDS = Set.of("to", "with");
    private static final String DO = "do";
    private static final Move FULFILLED = new Move(Lane.COMMITMENT, Act.FULFILLED);
    /** What rows take such a verb for when they know nothing of the demand. */
    private static final Set<Act> MISTAKEN = EnumSet.of(Act.REQUESTED, Act.STARTED);

    private RelativeAnswers() {}

    /** Adds the answers in a sentence to what it tells. */
    static void tell(Syntax syntax, Parties parties, List<Draft> drafts) {
        for (Predicate predicate : syntax.views().predicates()) {
            OptionalInt which = isAnswer(syntax, predicate) ? which(syntax, predicate.word()) : OptionalInt.empty();
            Optional<Draft> request = which.isEmpty()
                    ? Optional.empty()
                    : drafts.stream()
                            .filter(draft -> isOfThing(syntax, predicate, draft)
                                    && REQUESTS.contains(draft.move())
                                    && draft.modality() == Modality.ACTUAL
                                    && draft.anchor() < predicate.word()
                                    && draft.object().isPresent())
                            .reduce((one, next) -> next);
            request.flatMap(asked -> answer(syntax, parties, predicate, asked)).ifPresent(answer -> {
                drafts.removeIf(draft -> draft.anchor() == predicate.word()
                        && MISTAKEN.contains(draft.move().act()));
                if (drafts.stream().noneMatch(draft -> draft.anchor() == predicate.word())) {
                    drafts.add(answer);
                }
            });
        }
    }

    /** Not "which it had returned in 2001": that was before. */
    private static boolean isAnswer(Syntax syntax, Predicate predicate) {
        return !syntax.auxiliaries(predicate.word()).contains("had")
                && HANDING_IN.contains(predicate.lemma())
                && (predicate.verb().tense() == Tense.PAST || predicate.verb().perfect())
                && predicate.verb().modal().isEmpty();
    }

    /** "asked for the list", "asked to send it": a thing to be handed in, where "which it did" is said of any deed. */
    private static boolean isOfThing(Syntax syntax, Predicate answer, Draft request) {
        OptionalInt deed =
                syntax.predicate(request.anchor()).map(syntax::infinitive).orElse(OptionalInt.empty());
        return answer.lemma().equals(DO)
                || deed.isEmpty()
                || HANDING_IN.contains(
                        syntax.predicate(deed.getAsInt()).map(Predicate::lemma).orElse(""));
    }

    /** "gave to the press", "shared with its rival": not to who asked. */
    private static boolean isForAnother(Syntax syntax, Parties parties, Predicate answer, Draft request) {
        return answer.arguments().stream()
                .filter(argument -> argument.role() == Argument.Role.INDIRECT_OBJECT
                        || argument.role() == Argument.Role.OBLIQUE && TOWARDS.contains(argument.preposition()))
                .map(Argument::word)
                .filter(word -> !syntax.isTime(word))
                .anyMatch(word -> !isAsker(syntax, parties, word, request));
    }

    private static boolean isAsker(Syntax syntax, Parties parties, int word, Draft request) {
        List<Party> named = parties.owners(syntax, word);
        List<Party> whom = named.isEmpty() ? List.of(Party.named(parties.description(syntax, word))) : named;
        return Pronouns.isOne(syntax.lower(word))
                || request.actors().stream()
                        .map(Party::name)
                        .anyMatch(asker -> whom.stream().map(Party::name).anyMatch(asker::equals));
    }

    /** The "which" that is handed in, behind a comma: without one, it says which list is meant. */
    private static OptionalInt which(Syntax syntax, int verb) {
        return syntax.tree().children(verb).stream()
                .filter(child -> child < verb
                        && syntax.lower(child).equals("which")
                        && syntax.tree().node(child).is(Relation.OBJ)
                        && syntax.lower(child - 1).equals(","))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Optional<Draft> answer(Syntax syntax, Parties parties, Predicate predicate, Draft request) {
        OptionalInt doer = syntax.subject(predicate.word());
        if (doer.isEmpty() || isForAnother(syntax, parties, predicate, request)) {
            return Optional.empty();
        }
        boolean pointed = Pronouns.isOne(syntax.lower(doer.getAsInt()));
        if (pointed && request.counterparts().isEmpty()) {
            return Optional.empty();
        }
        List<Party> named = pointed ? request.counterparts() : parties.owners(syntax, doer.getAsInt());
        List<Party> actors =
                named.isEmpty() ? List.of(Party.named(parties.description(syntax, doer.getAsInt()))) : named;
        return Optional.of(new Draft(
                FULFILLED,
                predicate.verb().negated() ? Modality.NEGATED : Modality.ACTUAL,
                actors,
                request.actors(),
                request.object().map(RelativeAnswers::withoutAnswer),
                Slots.evidence(syntax, predicate.word()),
                predicate.word(),
                Set.of(),
                "handed in what was asked for",
                Grounds.at(Set.of(predicate.word()))));
    }

    /** What was asked for, without the clause that tells what came of it. */
    static String withoutAnswer(String object) {
        int which = object.indexOf(", which ");
        return which < 0 ? object : object.substring(0, which);
    }
}
