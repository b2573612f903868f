package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * The first other actor named behind the trigger, where nothing says more surely towards whom an act goes; never one who is
 * named only aside.
 */
final class NextName {
    /** It hangs on the trigger, or on what does. */
    private static final String OF_TRIGGER = "the next name behind the trigger";
    /** It only stands there. */
    static final String FURTHER = "a name further behind the trigger";

    private static final int NEAREST = 3;

    private static final Set<Kind> NAMED =
            EnumSet.of(Kind.COUNTRY, Kind.DEMONYM, Kind.PERSON, Kind.AUTHORITY, Kind.ORGANISATION);
    /** Lanes whose next name is most often no other side. */
    private static final Set<Lane> UNTOLD = EnumSet.of(Lane.DISPUTE, Lane.COUNT, Lane.PUBLICITY);

    private static final Set<String> MARKS = WordLists.read("telling marks");
    private static final Set<String> HANGING = WordLists.read("hanging marks");
    private static final Set<String> ASIDE = WordLists.read("words aside");
    private static final int DEEPEST = 8;

    private final Syntax syntax;
    private final Parties parties;
    private final ActorTable table;
    private final Set<Integer> things;

    /** @param things the noun groups that fill the claim's roles */
    NextName(Syntax syntax, Parties parties, ActorTable table, Set<Integer> things) {
        this.syntax = syntax;
        this.parties = parties;
        this.table = table;
        this.things = Set.copyOf(things);
    }

    /** The first other actor named behind the trigger; of "senator Ruiz's offer" Ruiz. */
    Optional<Counterparts.Found> of(Draft draft, Span words, List<Party> actors) {
        if (UNTOLD.contains(draft.move().lane()) || draft.move().act() == Act.PROPOSED) {
            return Optional.empty();
        }
        int from = syntax.start(draft.anchor());
        List<NameMention> names = parties.namesIn(new Span(Math.min(from, words.end()), words.end())).stream()
                .filter(name -> NAMED.contains(name.kind()) && !actors.contains(name.party()))
                .filter(name -> !OtherCountries.isOwn(table, name.party(), actors)
                        && !actsAside(draft, name)
                        && !isWhoseWork(draft, name))
                .filter(name -> !standsAside(draft, name))
                .toList();
        return names.stream()
                .findFirst()
                .map(first -> names.stream()
                        .filter(name -> name.kind() == Kind.PERSON && inOneGroup(first, name))
                        .findFirst()
                        .orElse(first))
                .map(name -> new Counterparts.Found(
                        List.of(meant(name)), name.span(), isOf(draft, name) ? OF_TRIGGER : FURTHER));
    }

    /** "bans Norland Air", "agreed to send troops to Norland": no other clause stands between. */
    private boolean isOf(Draft draft, NameMention name) {
        int word = syntax.groupAt(syntax.wordFrom(name.span().end()) - 1)
                .orElse(syntax.wordFrom(name.span().end()) - 1);
        for (int steps = 0; steps <= NEAREST && word >= 0; steps++) {
            if (word == draft.anchor()) {
                return true;
            }
            if (syntax.predicate(word).isPresent() && !syntax.tree().node(word).is(Relation.XCOMP)) {
                return false;
            }
            word = syntax.tree().node(word).head();
        }
        return false;
    }

    /** "the Iranian airline Mahan Air", "Cuban doctors": whose land it is only says more of those whom the group means. */
    private Party meant(NameMention name) {
        OptionalInt group = name.kind() == Kind.DEMONYM
                ? syntax.groupAt(syntax.wordFrom(name.span().end()) - 1)
                : OptionalInt.empty();
        if (group.isEmpty() || name.span().contains(syntax.start(group.getAsInt()))) {
            return name.party();
        }
        int head = group.getAsInt();
        if (syntax.is(head, PartOfSpeech.PROPN)) {
            int first = head;
            while (syntax.is(first - 1, PartOfSpeech.PROPN)
                    && syntax.start(first - 1) >= name.span().end()) {
                first--;
            }
            return Party.named(Slots.plain(syntax.span(first, head).of(syntax.text())));
        }
        boolean people = syntax.is(head, NounClass.PEOPLE)
                && syntax.tree().node(head).penn().equals("NNS");
        return people ? Party.named(parties.description(syntax, head)) : name.party();
    }

    /** "the halt of Coast Guard patrols": whose work it is that stops. */
    private boolean isWhoseWork(Draft draft, NameMention name) {
        return draft.move().lane() == Lane.WORK
                && things.stream()
                        .anyMatch(head -> name.span().end() < syntax.start(head)
                                && syntax.span(syntax.core(head))
                                        .contains(name.span().start()));
    }

    /**
     * "called for the ban after Ruiz had left", "would spend what Congress allowed": who does something in a clause that only
     * tells when, why or which; not one on which the act hangs ("unless Lima pays").
     */
    private boolean actsAside(Draft draft, NameMention name) {
        OptionalInt group = syntax.groupAt(syntax.wordFrom(name.span().end()) - 1);
        return group.isPresent()
                && syntax.predicate(syntax.tree().node(group.getAsInt()).head())
                        .filter(verb -> verb.word() != draft.anchor())
                        .filter(verb -> verb.subject()
                                .filter(subject -> subject.word() == group.getAsInt())
                                .isPresent())
                        .filter(verb -> tellsAside(verb) || isTold(verb))
                        .isPresent();
    }

    private static boolean tellsAside(Predicate verb) {
        return verb.dependence()
                .filter(clause -> clause.link() == Clause.Link.ADVERBIAL && MARKS.contains(clause.mark()))
                .isPresent();
    }

    private static boolean isTold(Predicate verb) {
        return verb.verb().form() == Form.STATEMENT
                && verb.dependence()
                        .filter(clause -> !HANGING.contains(clause.mark()))
                        .isPresent();
    }

    /**
     * "over the protest of Lima", "weeks after the Quito summit": what stands behind such words is no other side; of a demand
     * neither is where or of what it is, nor what its thing is for: "called for a push to free Lima".
     */
    private boolean standsAside(Draft draft, NameMention name) {
        boolean asked = draft.move().act() == Act.SOUGHT;
        int word = syntax.wordFrom(name.span().end()) - 1;
        for (int depth = 0;
                depth < DEEPEST
                        && word >= 0
                        && word != draft.anchor()
                        && !draft.grounds().trigger().contains(word);
                depth++) {
            boolean aim = asked
                    && syntax.tree().node(word).is(Relation.ACL)
                    && syntax.tree().node(word).penn().equals("VB");
            if (aim || isLedAside(word, asked)) {
                return true;
            }
            word = syntax.tree().node(word).head();
        }
        return false;
    }

    private boolean isLedAside(int word, boolean asked) {
        return syntax.tree().children(word).stream()
                .filter(child -> child < word && syntax.tree().node(child).is(Relation.CASE))
                .map(syntax::lower)
                .anyMatch(preposition -> ASIDE.contains(preposition)
                        || asked && (preposition.equals("in") || preposition.equals("about")));
    }

    private boolean inOneGroup(NameMention one, NameMention other) {
        int last = syntax.wordFrom(other.span().start());
        return syntax.groupAt(last).isPresent()
                && syntax.span(syntax.core(syntax.groupAt(last).getAsInt()))
                        .contains(one.span().start());
    }
}
