package org.proviso.core.read;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Stretch;

/**
 * The country towards which another acts where the claim's own words name none: the only other one in the sentence, else,
 * for what one country promises, the one that the text has spoken of most.
 */
final class OtherCountries {
    static final String OTHER = "the other country of the sentence";

    static final String MOST = "the country spoken of most";

    private static final Set<String> LANDS = Set.of("country", "nation");
    private static final Set<String> OURS = Set.of("our", "my");
    private static final Set<Kind> COUNTRIES = EnumSet.of(Kind.COUNTRY, Kind.DEMONYM);
    /** Lanes in which the only other country of a sentence is the other side. */
    private static final Set<Lane> SHARED = EnumSet.of(Lane.MONEY, Lane.WAIVER);

    private static final Set<String> UNIONS = WordLists.read("unions of countries");
    private static final Set<String> OURSELVES = Set.of("we", "i");
    /** How far it is looked for, in characters. */
    private static final int FAR = 20_000;

    private final Syntax syntax;
    private final Parties parties;
    private final ActorTable table;
    private final List<Party> actors;
    private final Optional<Party> speaker;

    OtherCountries(Syntax syntax, Parties parties, ActorTable table, List<Party> actors, Optional<Party> speaker) {
        this.syntax = syntax;
        this.parties = parties;
        this.table = table;
        this.actors = actors;
        this.speaker = speaker;
    }

    /** A country does not act towards itself through those who lead it. */
    static boolean isOwn(ActorTable table, Party country, List<Party> actors) {
        List<ActorId> known =
                actors.stream().flatMap(actor -> actor.id().stream()).toList();
        return isCountry(country)
                && !known.isEmpty()
                && known.stream().allMatch(id -> table.countryOf(id).equals(country.id()));
    }

    /** "The country", "his nation"; "our nation" is the speaker's, who may be from anywhere. */
    static boolean isSpokenOf(Syntax syntax, int head, boolean pointing) {
        Stretch core = syntax.core(head);
        return LANDS.contains(syntax.lower(head))
                && core.size() == 2
                && (pointing || syntax.possessor(head).isPresent())
                && !OURS.contains(syntax.lower(core.first()))
                && syntax.complements(head).isEmpty();
    }

    private static boolean isCountry(Party party) {
        return party.id().filter(id -> id.is("country")).isPresent();
    }

    Optional<Counterparts.Found> of(Draft draft) {
        Lane lane = draft.move().lane();
        Act act = draft.move().act();
        Optional<Counterparts.Found> only =
                SHARED.contains(lane) && act != Act.REQUESTED ? onlyOther() : Optional.empty();
        return only.or(() -> act == Act.MADE && isState() && !isSpoken(draft) ? mostNamed(draft) : Optional.empty());
    }

    private Optional<Counterparts.Found> onlyOther() {
        List<NameMention> others = others(syntax.sentence().span()).toList();
        return others.stream().map(NameMention::party).distinct().count() == 1
                ? Optional.of(new Counterparts.Found(
                        List.of(others.getFirst().party()), others.getFirst().span(), OTHER))
                : Optional.empty();
    }

    /** One country, or a union of several, acts. */
    private boolean isState() {
        return actors.size() == 1
                        && actors.getFirst().id().filter(id -> id.is("country")).isPresent()
                || actors.size() == 1
                        && Lexicon.words(actors.getFirst().name()).stream().anyMatch(UNIONS::contains);
    }

    /** "We will send ships": who speaks for a country need not speak of another. */
    private boolean isSpoken(Draft draft) {
        return syntax.predicate(draft.anchor())
                .flatMap(Predicate::doer)
                .filter(doer -> OURSELVES.contains(syntax.lower(doer.word())))
                .isPresent();
    }

    private Optional<Counterparts.Found> mostNamed(Draft draft) {
        int end = draft.evidence().start();
        Map<Party, Integer> counts = new LinkedHashMap<>();
        others(new Span(Math.max(0, end - FAR), end)).forEach(name -> counts.merge(name.party(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(most -> new Counterparts.Found(List.of(most.getKey()), draft.evidence(), MOST));
    }

    private Stream<NameMention> others(Span span) {
        return parties.namesIn(span).stream()
                .filter(name -> COUNTRIES.contains(name.kind()))
                .filter(name -> !actors.contains(name.party())
                        && !speaker.filter(name.party()::equals).isPresent()
                        && !isOwn(table, name.party(), actors)
                        && speaker.filter(who -> isOwn(table, name.party(), List.of(who)))
                                .isEmpty());
    }
}
