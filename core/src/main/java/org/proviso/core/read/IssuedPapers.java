package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** "I signed an order which suspends 6 million dollars of the grant": what a paper does that somebody has signed or passed, is done, and by them. */
final class IssuedPapers {
    private static final Set<String> MAKING = WordLists.read("making rules");
    private static final Set<String> NOT_YET = Set.of("propose", "draft", "demand");
    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<NounClass> PAPERS = EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT);

    private IssuedPapers() {}

    /** Whether a verb says in a relative clause what such a paper does. */
    static boolean isOfOne(Syntax syntax, Predicate predicate, Draft draft) {
        return issuing(syntax, predicate, draft).isPresent();
    }

    /** The verb by which it was issued, of money that is told to be cut, withheld or paid by it. */
    static Optional<Predicate> issuing(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.MONEY && draft.modality() == Modality.ACTUAL
                ? issuing(syntax, predicate)
                : Optional.empty();
    }

    /** The same with whoever has issued the paper, where the verb names nobody else. */
    static Draft acting(Syntax syntax, Parties parties, Predicate predicate, Draft draft) {
        if (!draft.actors().isEmpty() || !isOfOne(syntax, predicate, draft)) {
            return draft;
        }
        OptionalInt issuer = issuing(syntax, predicate)
                .map(issued -> syntax.subject(issued.word()))
                .orElse(OptionalInt.empty());
        List<Party> issuers = issuer.isEmpty() ? List.of() : parties.all(syntax, issuer.getAsInt());
        return issuers.isEmpty() ? draft : withPaper(syntax, predicate, draft).by(issuers);
    }

    /** With the words for the paper, where others stand between. */
    private static Draft withPaper(Syntax syntax, Predicate predicate, Draft draft) {
        return issuing(syntax, predicate)
                .flatMap(issued -> issued.argument(Role.OBJECT))
                .map(Argument::word)
                .filter(paper -> paper < predicate.word())
                .map(paper -> draft.withEvidence(syntax.span(syntax.core(paper)).union(draft.evidence())))
                .orElse(draft);
    }

    /** The verb by which the paper was issued. */
    private static Optional<Predicate> issuing(Syntax syntax, Predicate predicate) {
        Node node = syntax.tree().node(predicate.word());
        if (node.head() == Node.ROOT || !(node.is(Relation.ACL_RELCL) || isAfterPronoun(syntax, predicate))) {
            return Optional.empty();
        }
        int head = node.head();
        return IntStream.concat(
                        IntStream.of(head, syntax.tree().node(head).head()).filter(verb -> holdsPaper(syntax, verb)),
                        isPaper(syntax, head)
                                ? syntax.tree().children(head).stream()
                                        .mapToInt(Integer::intValue)
                                        .filter(child -> child != predicate.word() && syntax.isRelative(child))
                                : IntStream.empty())
                .mapToObj(syntax::predicate)
                .flatMap(Optional::stream)
                .filter(IssuedPapers::isDone)
                .findFirst();
    }

    /** "Signed an order on Monday that freezes", where the tree hangs the clause on the verb. */
    private static boolean isAfterPronoun(Syntax syntax, Predicate predicate) {
        return syntax.tree().node(predicate.word()).is(Relation.CCOMP)
                && predicate
                        .subject()
                        .filter(subject -> RELATIVE.contains(syntax.lower(subject.word())))
                        .isPresent();
    }

    private static boolean holdsPaper(Syntax syntax, int verb) {
        return verb != Node.ROOT
                && syntax.predicate(verb)
                        .flatMap(issued -> issued.argument(Role.OBJECT))
                        .filter(object -> isPaper(syntax, object.word()))
                        .isPresent();
    }

    private static boolean isPaper(Syntax syntax, int word) {
        return PAPERS.stream().anyMatch(kind -> syntax.is(word, kind));
    }

    private static boolean isDone(Predicate verb) {
        return MAKING.contains(verb.lemma())
                && !NOT_YET.contains(verb.lemma())
                && (verb.verb().tense() == Tense.PAST || verb.verb().perfect())
                && verb.verb().modal().isEmpty();
    }
}
