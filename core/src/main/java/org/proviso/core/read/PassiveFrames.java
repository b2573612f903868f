package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** What must or will be done, as an authority says: it asks for it, it promises it. */
final class PassiveFrames {
    /** Who is the subject of these is done something to, and asks nothing. */
    private static final Set<String> SELF = Set.of("i", "we", "he", "she");

    private static final Set<String> IDLE = WordLists.read("idle verbs");
    private static final Set<String> SAYING = WordLists.read("saying verbs");
    private static final Set<String> FELT = WordLists.read("felt verbs");
    private static final Set<String> PERSONAL = WordLists.read("personal verbs");

    private PassiveFrames() {}

    /**
     * "Oslo said that the fee must be paid": it is asked for.
     *
     * @param speakers those who can have said so
     */
    static Optional<Draft> demand(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        if (!isDone(syntax, predicate)
                || predicate.verb().negated()
                || FELT.contains(predicate.lemma())
                || !ImpliedFrames.has(syntax, predicate, ImpliedFrames.MUST)
                || ImpliedFrames.isSupposed(syntax, predicate)) {
            return Optional.empty();
        }
        List<Party> asked = predicate
                .argument(Role.AGENT)
                .map(agent -> parties.all(syntax, agent.word()))
                .orElse(List.of());
        return speakers.around(syntax.start(predicate.word()))
                .flatMap(Attribution::speaker)
                .filter(Publicness::mayGovern)
                .map(speaker ->
                        ImpliedFrames.draft(syntax, predicate, Act.SOUGHT, List.of(speaker), asked, "must be done"));
    }

    /** "Oslo said that the fee would be paid": it is promised. */
    static Optional<Draft> promise(Syntax syntax, Parties parties, Predicate predicate) {
        boolean will = ImpliedFrames.has(syntax, predicate, ImpliedFrames.WILL)
                || ImpliedFrames.has(syntax, predicate, ImpliedFrames.WOULD);
        if (!will
                || !isDone(syntax, predicate)
                || predicate.argument(Role.AGENT).isPresent()
                || PERSONAL.contains(predicate.lemma())) {
            return Optional.empty();
        }
        OptionalInt said = predicate.dependence().stream()
                .mapToInt(clause -> ImpliedFrames.saying(syntax, clause))
                .filter(word -> word >= 0 && SAYING.contains(syntax.lemma(word)))
                .findFirst();
        boolean refused = predicate.verb().negated();
        return said.isEmpty()
                ? Optional.empty()
                : syntax.predicate(said.getAsInt())
                        .flatMap(says -> ImpliedFrames.authority(syntax, parties, says, false))
                        .map(who -> ImpliedFrames.draft(
                                syntax,
                                predicate,
                                refused ? Act.REFUSED : Act.MADE,
                                who,
                                List.of(),
                                refused ? "will not be done" : "will be done"));
    }

    /** A finite passive of a verb that says what is done, no question and no relative clause. */
    private static boolean isDone(Syntax syntax, Predicate predicate) {
        return predicate.verb().isPassive()
                && predicate.verb().form() == Form.STATEMENT
                && !predicate.verb().perfect()
                && !IDLE.contains(predicate.lemma())
                && predicate
                        .subject()
                        .map(Argument::word)
                        .filter(word -> !isSelf(syntax, word))
                        .isPresent()
                && !syntax.isRelative(predicate.word())
                && !IndirectQuestions.has(syntax, predicate.word());
    }

    private static boolean isSelf(Syntax syntax, int word) {
        return SELF.contains(syntax.lower(word));
    }
}
