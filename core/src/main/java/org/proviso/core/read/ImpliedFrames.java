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
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.read.Chunk.VerbGroup;

/**
 * What an auxiliary alone asserts: an authority that "must" or "shall" do something is asked to; one that "will" do
 * something promises it; what "may not" be done is forbidden.
 */
final class ImpliedFrames {
    private static final Set<String> MUST = Set.of("must", "shall", "should");
    private static final Set<String> SHOULD = Set.of("should");
    private static final Set<String> WILL = Set.of("will", "'ll", "\u2019ll", "wo");
    private static final Set<String> MAY = Set.of("may", "shall", "can", "must", "could");
    private static final Set<String> IDLE = Set.of(
            "be", "have", "see", "know", "think", "get", "find", "feel", "mean", "look", "need", "come", "go", "remain",
            "become", "seem", "appear", "include", "apply", "enter", "expire", "take", "last", "say", "tell", "speak");

    private ImpliedFrames() {}

    /**
     * An authority must do something: whoever says so asks for it.
     *
     * @param speaker who says so
     */
    static Optional<Draft> demand(Syntax syntax, Parties parties, int verb, Optional<Party> speaker) {
        Optional<List<Party>> who = authority(syntax, parties, verb);
        if (who.isEmpty() || !has(syntax, verb, MUST)) {
            return Optional.empty();
        }
        boolean opinion = has(syntax, verb, SHOULD) && speaker.isEmpty();
        boolean rulePerson = speaker.isPresent() && who.get().contains(speaker.get());
        return rulePerson || opinion || syntax.isRelative(verb)
                ? Optional.empty()
                : Optional.of(draft(
                        syntax,
                        verb,
                        Act.SOUGHT,
                        speaker.map(List::of).orElse(List.of()),
                        who.get(),
                        "auxiliary must"));
    }

    /** An authority will do something, or will not. */
    static Optional<Draft> promise(Syntax syntax, Parties parties, int verb) {
        Optional<List<Party>> who = authority(syntax, parties, verb);
        boolean bare = syntax.object(verb, syntax.chunks().get(verb).last() + 1).isEmpty()
                && syntax.infinitive(verb + 1).isEmpty()
                && syntax.prepositions(verb).isEmpty();
        if (who.isEmpty() || !has(syntax, verb, WILL) || bare || syntax.isRelative(verb)) {
            return Optional.empty();
        }
        boolean refused = syntax.verb(verb).orElseThrow().modality() == Modality.NEGATED;
        return Optional.of(draft(
                syntax,
                verb,
                refused ? Act.REFUSED : Act.MADE,
                who.get(),
                List.of(),
                refused ? "auxiliary will not" : "auxiliary will"));
    }

    /** "No position may be filled", "victims cannot be returned": a rule forbids. */
    static Optional<Draft> ban(Syntax syntax, int verb) {
        OptionalInt subject = syntax.subject(verb);
        VerbGroup group = syntax.verb(verb).orElseThrow();
        if (subject.isEmpty() || !group.isFinite() || !has(syntax, verb, MAY) || has(syntax, verb, Set.of("could"))) {
            return Optional.empty();
        }
        NounGroup noun = syntax.noun(subject.getAsInt()).orElseThrow();
        boolean nobody = syntax.lower(noun.first()).equals("no") && noun.last() > noun.first();
        boolean forbidden = group.passive()
                && group.modality() == Modality.NEGATED
                && (noun.is(NounClass.PEOPLE) || syntax.lower(noun.head()).equals("they"));
        if (!nobody && !forbidden || noun.classes().contains(NounClass.RULE)) {
            return Optional.empty();
        }
        Span evidence = VerbFrames.evidence(syntax, verb, new Slots());
        return Optional.of(new Draft(
                new Move(Lane.MEASURE, Act.ORDERED),
                Modality.ACTUAL,
                List.of(),
                List.of(),
                Optional.of(Slots.plain(evidence.of(syntax.text()))),
                evidence,
                verb,
                Set.of(subject.getAsInt()),
                "no one may"));
    }

    private static Draft draft(
            Syntax syntax, int verb, Act act, List<Party> actors, List<Party> counterparts, String rule) {
        Span evidence = VerbFrames.evidence(syntax, verb, new Slots());
        int head = syntax.tokens()
                .get(syntax.verb(verb).orElseThrow().last())
                .span()
                .start();
        return new Draft(
                new Move(Lane.COMMITMENT, act),
                Modality.ACTUAL,
                actors,
                counterparts,
                Optional.of(Slots.plain(new Span(head, evidence.end()).of(syntax.text()))),
                evidence,
                verb,
                Set.of(),
                rule);
    }

    /** The authority that is the subject of an active, finite verb that does something. */
    private static Optional<List<Party>> authority(Syntax syntax, Parties parties, int verb) {
        VerbGroup group = syntax.verb(verb).orElseThrow();
        boolean idle = group.senses().stream().anyMatch(sense -> IDLE.contains(sense.lemma()));
        if (group.shape() != VerbGroup.Shape.FINITE || group.passive() || idle) {
            return Optional.empty();
        }
        OptionalInt subject = syntax.subject(verb);
        if (subject.isEmpty()
                || syntax.lower(syntax.noun(subject.getAsInt()).orElseThrow().head())
                        .equals("it")) {
            return Optional.empty(); // "it" is a bill or a programme far more often than a country
        }
        List<Party> who = parties.all(syntax, subject.getAsInt());
        boolean authority = !who.isEmpty()
                && (who.stream().allMatch(party -> party.id().isPresent())
                        || syntax.noun(subject.getAsInt()).orElseThrow().is(NounClass.AUTHORITY));
        return authority ? Optional.of(who) : Optional.empty();
    }

    private static boolean has(Syntax syntax, int verb, Set<String> auxiliaries) {
        VerbGroup group = syntax.verb(verb).orElseThrow();
        for (int t = group.first(); t <= group.last(); t++) {
            if (auxiliaries.contains(syntax.lower(t))) {
                return true;
            }
        }
        return false;
    }
}
