package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/** Whose a number is that somebody speaks of: "we do not accept the council's figure of 310 farms" is a number of the council. */
final class Figures {
    private static final Set<String> NAMES = WordLists.read("names of numbers");
    private static final Set<String> CONTESTING = WordLists.read("contesting verbs");
    private static final Set<String> ACCEPTING = WordLists.read("accepting verbs");
    private static final Set<String> OF_TELLERS = Set.of("of", "by", "from");

    private Figures() {}

    /** Whom the words name as the one who tells the number, at "the council's figure of 310 farms", "the number of 310 farms of the council". */
    static List<Party> tellers(Syntax syntax, Parties parties, int group) {
        Node node = syntax.tree().node(group);
        Optional<Integer> figure = Optional.of(node)
                .filter(each -> each.is(Relation.NMOD))
                .map(Node::head)
                .filter(head -> NAMES.contains(syntax.lemma(head)));
        List<Party> owners =
                figure.map(head -> parties.possessors(syntax, head)).orElse(List.of());
        return figure.isPresent() && owners.isEmpty()
                ? Stream.of(figure.get(), group)
                        .flatMap(head -> syntax.complements(head).entrySet().stream())
                        .filter(each -> OF_TELLERS.contains(each.getKey()) && each.getValue() != group)
                        .filter(each -> syntax.is(each.getValue(), PartOfSpeech.PROPN)
                                || syntax.is(each.getValue(), NounClass.AUTHORITY))
                        .findFirst()
                        .map(each -> parties.all(syntax, each.getValue()))
                        .orElse(List.of())
                : owners;
    }

    /** "Rejects the figure of 310 farms": whoever does so does not tell it. */
    static boolean isContesting(Predicate predicate) {
        boolean negated = Modalities.own(predicate.verb()) == Modality.NEGATED;
        return (negated ? ACCEPTING : CONTESTING).contains(predicate.lemma());
    }
}
