package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;

/**
 * Who made what is refused, blocked or upheld: "an offer from Quito"; of rules also "a fee that the council had imposed", "an ordinance adopted
 * by Norland".
 */
final class RuleMakers {
    private static final Set<Act> TRIED = EnumSet.of(Act.BLOCKED, Act.UPHELD);
    private static final Set<String> MAKING = WordLists.read("making rules");
    private static final Set<Modifier.Kind> CLAUSES = EnumSet.of(Modifier.Kind.RELATIVE_CLAUSE, Modifier.Kind.CLAUSE);

    private final Syntax syntax;
    private final Parties parties;

    RuleMakers(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /** Nobody where neither what stands behind it nor its clauses tell. */
    List<Party> of(Draft draft, int rule) {
        List<Party> named = maker(rule).map(word -> parties.all(syntax, word)).orElse(List.of());
        if (!named.isEmpty() || !TRIED.contains(draft.move().act())) {
            return named;
        }
        List<Party> behind = behind(draft, rule);
        return behind.isEmpty() ? ofClauses(rule) : behind;
    }

    /** "an offer from Quito", "a claim by the ministry" */
    private Optional<Integer> maker(int thing) {
        Map<String, Integer> complements = syntax.complements(thing);
        return Optional.ofNullable(complements.get("by"))
                .or(() -> Optional.ofNullable(complements.get("from")))
                .or(() -> Slots.of(syntax, thing).group("by"));
    }

    private List<Party> ofClauses(int rule) {
        return syntax.group(rule).map(NounGroup::modifiers).orElse(List.of()).stream()
                .filter(modifier -> CLAUSES.contains(modifier.kind()))
                .flatMap(modifier -> syntax.predicate(modifier.word()).stream())
                .filter(verb -> MAKING.contains(verb.lemma()))
                .flatMap(verb -> doer(verb, rule).stream())
                .map(this::parties)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "quashed an order by the ministry", where the tree hangs the ministry on the verb. */
    private List<Party> behind(Draft draft, int rule) {
        return syntax.predicate(draft.anchor())
                .filter(verb -> !syntax.isPassive(verb))
                .flatMap(verb -> verb.oblique("by"))
                .map(Argument::word)
                .filter(word -> syntax.lower(rule + 1).equals("by"))
                .map(this::parties)
                .orElse(List.of());
    }

    private Optional<Integer> doer(Predicate verb, int rule) {
        return verb.doer().map(Argument::word).filter(word -> word != rule && !syntax.isTime(word));
    }

    private List<Party> parties(int word) {
        List<Party> known = parties.all(syntax, word);
        boolean somebody = syntax.is(word, NounClass.AUTHORITY) || syntax.is(word, PartOfSpeech.PROPN);
        return known.isEmpty() && somebody ? List.of(Party.named(parties.description(syntax, word))) : known;
    }
}
