package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Who said or wrote what somebody denies: the outlet whose report it is, else who was last heard before the denial: "The mill
 * is shut, Ana Ruiz said. The ministry denies it".
 */
final class Contested {
    static final String HEARD = "who was heard before";

    private static final Set<String> OF_REPORTS = Set.of("in", "by", "from");
    private final Parties parties;
    private final ActorTable table;
    private final Speakers speakers;

    Contested(Parties parties, ActorTable table, Speakers speakers) {
        this.parties = parties;
        this.table = table;
        this.speakers = speakers;
    }

    Optional<Counterparts.Found> whose(Syntax syntax, Draft draft, List<Party> actors, Optional<Party> speaker) {
        if (draft.move().lane() != Lane.DISPUTE) {
            return Optional.empty();
        }
        Span sentence = syntax.sentence().span();
        return outlet(syntax, sentence)
                .or(() -> isEarlier(syntax, draft)
                        ? Optional.empty()
                        : syntax.sentenceBefore()
                                .flatMap(before -> teller(before.sentence().span(), actors, speaker)));
    }

    /** "A day earlier she had denied it": that answers nobody who was heard since. */
    private static boolean isEarlier(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .map(Predicate::verb)
                .filter(verb -> verb.perfect() && verb.tense() == Tense.PAST)
                .isPresent();
    }

    /** "disputed a story in the Beacon", "the Beacon's report" */
    private Optional<Counterparts.Found> outlet(Syntax syntax, Span sentence) {
        return outlets(sentence).stream()
                .filter(name -> {
                    int word = syntax.wordFrom(name.span().start());
                    boolean the = syntax.lower(word - 1).equals("the");
                    return OF_REPORTS.contains(syntax.lower(the ? word - 2 : word - 1))
                            || syntax.lower(syntax.wordFrom(name.span().end())).startsWith("'");
                })
                .map(name -> new Counterparts.Found(List.of(name.party()), name.span(), "whose report it is"))
                .findFirst();
    }

    private List<NameMention> outlets(Span span) {
        return parties.namesIn(span).stream()
                .filter(name -> name.kind() == Kind.OUTLET)
                .toList();
    }

    private Optional<Counterparts.Found> teller(Span before, List<Party> actors, Optional<Party> speaker) {
        return speakers.heard(before.start(), before.end()).reversed().stream()
                .filter(said -> said.speaker()
                        .filter(party -> party.id().isPresent() || isNamed(party.name()))
                        .filter(party -> !actors.contains(party)
                                && !speaker.filter(party::equals).isPresent()
                                && !isOwn(party, actors))
                        .isPresent())
                .map(said -> new Counterparts.Found(
                        List.of(said.speaker().orElseThrow()), said.cue().getFirst(), HEARD))
                .findFirst();
    }

    /** "the daily Correo", not "an email". */
    private static boolean isNamed(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    /** Who speaks for the one who denies. */
    private boolean isOwn(Party party, List<Party> actors) {
        return actors.stream().anyMatch(actor -> OtherCountries.isOwn(table, actor, List.of(party)));
    }
}
