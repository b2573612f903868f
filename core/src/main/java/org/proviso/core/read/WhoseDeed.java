package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/**
 * Who acts by what hangs on the nouns of a claim whose verb names nobody: "the truce between Norland and Quito held", "spraying by the ministry was
 * broken off", "the bill died in the House", "the institute counted 40".
 */
final class WhoseDeed {
    private static final Set<String> CHAMBERS = WordLists.read("houses of bills");
    private static final Set<String> BODIES = WordLists.read("bodies that give notice");
    /** What somebody else does to the thing. */
    private static final Set<Act> DECIDED = Set.of(Act.BLOCKED, Act.UPHELD, Act.PROPOSED, Act.REFUSED);

    /** A row of what a rule itself does: "took effect". */
    private static final String HOLDS = "subject:rule";

    private static final String IS_IN = "<be> in ";

    private static final Set<Lane> SHARED = Set.of(Lane.ARRANGEMENT, Lane.WORK);

    private final Syntax syntax;
    private final Parties parties;

    WhoseDeed(Syntax syntax, Parties parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /** Nobody where no noun tells. */
    List<Party> of(Draft draft) {
        List<Party> between = SHARED.contains(draft.move().lane()) ? between(draft) : List.of();
        if (!between.isEmpty()) {
            return between;
        }
        List<Party> maker = maker(draft);
        return maker.isEmpty() && draft.move().lane() == Lane.MEASURE ? chamber(draft) : maker;
    }

    /** "A ban on bags went into force in Norland": in whose land a rule holds. */
    List<Party> land(Draft draft) {
        boolean holds = draft.move().lane() == Lane.MEASURE
                && draft.move().act() == Act.ORDERED
                && (draft.rule().contains(HOLDS) || draft.rule().contains(IS_IN));
        Optional<Predicate> verb = syntax.predicate(draft.anchor()).filter(predicate -> holds);
        return verb.flatMap(predicate -> predicate.oblique("in"))
                .map(Argument::word)
                .or(() -> verb.flatMap(predicate -> predicate.oblique("into"))
                        .flatMap(force -> Optional.ofNullable(
                                syntax.complements(force.word()).get("in"))))
                .flatMap(word -> parties.one(syntax, word))
                .filter(party -> party.id().filter(id -> id.is("country")).isPresent())
                .map(List::of)
                .orElse(List.of());
    }

    /** "talks between the two ministries collapsed" */
    private List<Party> between(Draft draft) {
        for (int thing : things(draft)) {
            Integer sides = syntax.complements(thing).get("between");
            if (sides != null) {
                boolean named = syntax.views().spread(sides).size() > 1;
                List<Party> all =
                        named || draft.move().lane() == Lane.ARRANGEMENT ? parties.all(syntax, sides) : List.of();
                return all.size() > 1 ? all : together(sides);
            }
        }
        return List.of();
    }

    private List<Party> together(int sides) {
        List<Party> all = new ArrayList<>();
        for (int each : syntax.views().spread(sides)) {
            somebody(each).ifPresent(all::add);
        }
        return all.size() > 1 ? all : List.of();
    }

    private Optional<Party> somebody(int word) {
        boolean some = syntax.is(word, NounClass.AUTHORITY)
                || syntax.is(word, NounClass.PEOPLE)
                || syntax.is(word, NounClass.FORCE)
                || syntax.is(word, PartOfSpeech.PROPN);
        return parties.one(syntax, word)
                .or(() -> some ? Optional.of(Party.named(parties.description(syntax, word))) : Optional.empty());
    }

    /** "a survey by the ministry", "an amendment by Ana Ruiz": who did or made the thing. */
    private List<Party> maker(Draft draft) {
        for (int thing : things(draft)) {
            int by = syntax.complements(thing).getOrDefault("by", -1);
            boolean own = by >= 0 && syntax.tree().node(by).head() == thing && !syntax.isTime(by);
            if (own
                    && (thing == draft.anchor()
                            || !DECIDED.contains(draft.move().act()))) {
                List<Party> all = parties.all(syntax, by);
                return all.isEmpty() ? somebody(by).map(List::of).orElse(List.of()) : all;
            }
        }
        return List.of();
    }

    /** "was voted down in parliament", "failed in the House": where a bill is decided. */
    private List<Party> chamber(Draft draft) {
        return syntax.predicate(draft.anchor())
                .filter(verb -> draft.move().act() == Act.BLOCKED)
                .flatMap(verb -> verb.oblique("in"))
                .map(Argument::word)
                .filter(word -> CHAMBERS.contains(syntax.lower(word)))
                .flatMap(this::somebody)
                .map(List::of)
                .orElse(List.of());
    }

    /** The noun that tells, or what its verb is about. */
    private List<Integer> things(Draft draft) {
        List<Integer> things = new ArrayList<>();
        if (syntax.group(draft.anchor()).isPresent()) {
            things.add(draft.anchor());
        }
        Optional<Predicate> verb = syntax.predicate(draft.anchor());
        verb.flatMap(Predicate::subject)
                .map(Argument::word)
                .filter(word -> !isSomebody(word))
                .ifPresent(things::add);
        verb.flatMap(Predicate::undergoer)
                .map(Argument::word)
                .filter(word -> !isSomebody(word))
                .ifPresent(things::add);
        return things;
    }

    private boolean isSomebody(int word) {
        return syntax.is(word, NounClass.PEOPLE) || syntax.is(word, NounClass.AUTHORITY);
    }

    /** "The institute had counted 40", where no other verb takes it for the one who does it. */
    static List<Party> counting(Syntax syntax, Parties parties, Draft draft) {
        OptionalInt doer = syntax.predicate(draft.anchor())
                .filter(verb -> !syntax.isPassive(verb))
                .flatMap(Predicate::doer)
                .map(argument -> OptionalInt.of(argument.word()))
                .orElse(OptionalInt.empty());
        boolean body = doer.isPresent()
                && BODIES.contains(syntax.lower(doer.getAsInt()))
                && !isPlural(syntax, doer.getAsInt());
        return body ? List.of(Party.named(parties.description(syntax, doer.getAsInt()))) : List.of();
    }

    private static boolean isPlural(Syntax syntax, int word) {
        return syntax.tree().node(word).penn().endsWith("S");
    }
}
