package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;

/**
 * Who stands on the other side of a request and its answer: "Lima asked for monitors, and Norland refused", "it applied
 * for two waivers; one was granted". The answer goes to who asked, the request to who answers. Fed in order of the text.
 */
final class Answers {
    static final String BEFORE = "towards whom claims went before";

    private static final Set<Act> COMMITMENTS = EnumSet.of(Act.REFUSED, Act.MADE);
    private static final Set<Act> WAIVERS = EnumSet.of(Act.GRANTED, Act.DENIED, Act.PENDING, Act.RETURNED, Act.REVOKED);

    private static final Set<Act> OFFERS = EnumSet.of(Act.SOUGHT, Act.REQUESTED, Act.MADE, Act.PROPOSED);

    private final Ledger ledger = new Ledger();
    private List<Notes.Told> earlier = List.of();
    private Optional<Notes.Told> waiver = Optional.empty();

    /** The claims of the next sentence, with the counterparts that request and answer give each other. */
    List<Notes.Told> with(List<Notes.Told> told) {
        List<Notes.Told> known = new ArrayList<>();
        for (Notes.Told one : told) {
            known.add(
                    isOpen(one)
                            ? other(one, told)
                                    .or(() -> teller(one))
                                    .or(() -> proposer(one, told))
                                    .or(() -> known(one))
                                    .map(found -> towards(one, found))
                                    .orElse(one)
                            : one);
            ledger.add(known.getLast().claim());
        }
        earlier = known;
        known.stream()
                .filter(one -> isRequest(one.claim()))
                .filter(one -> one.claim().move().lane() == Lane.WAIVER)
                .forEach(one -> waiver = Optional.of(one));
        return known;
    }

    private Optional<Counterparts.Found> known(Notes.Told one) {
        List<Party> parties = one.claim().roles().counterparts().isEmpty() ? ledger.towards(one.claim()) : List.of();
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterparts.Found(parties, one.draft().evidence(), BEFORE));
    }

    private static boolean isOpen(Notes.Told told) {
        return told.claim().roles().counterparts().isEmpty()
                || told.towards().filter(Counterparts.Found::isBeside).isPresent();
    }

    private Optional<Counterparts.Found> other(Notes.Told one, List<Notes.Told> told) {
        if (isRequest(one.claim())) {
            return told.stream()
                    .filter(other -> fits(one.claim(), other.claim()))
                    .findFirst()
                    .flatMap(other -> actors(other, "who answers"));
        }
        List<Notes.Told> near = new ArrayList<>(told);
        near.addAll(earlier);
        waiver.ifPresent(near::add);
        return near.stream()
                .filter(other -> fits(other.claim(), one.claim()))
                .findFirst()
                .flatMap(other -> actors(other, "who asked"));
    }

    /** "Ruiz introduced a bill. The House refused it": who offered or began what is refused. */
    private Optional<Counterparts.Found> proposer(Notes.Told one, List<Notes.Told> told) {
        if (one.claim().move().act() != Act.REFUSED) {
            return Optional.empty();
        }
        List<Party> refusing = one.claim().roles().actors();
        List<Notes.Told> near = new ArrayList<>(told.subList(0, Math.max(0, told.indexOf(one))));
        near.addAll(0, earlier);
        return near.reversed().stream()
                .filter(before -> OFFERS.contains(before.claim().move().act()))
                .filter(before -> before.claim().roles().actors().stream().noneMatch(refusing::contains))
                .flatMap(before -> actors(before, "who offered it").stream())
                .findFirst();
    }

    /** "The mill is shut, Ruiz said. The ministry denied it": who said last what is denied. */
    private Optional<Counterparts.Found> teller(Notes.Told one) {
        if (one.claim().move().lane() != Lane.DISPUTE || one.claim().move().act() != Act.DENIED) {
            return Optional.empty();
        }
        List<Party> denying = one.claim().roles().actors();
        Optional<Party> speaker = one.claim().said().speaker();
        return earlier.reversed().stream()
                .flatMap(before -> before.claim().said().speaker().stream()
                        .filter(party -> !denying.contains(party))
                        .filter(party -> !speaker.filter(party::equals).isPresent())
                        .map(party -> new Counterparts.Found(
                                List.of(party), before.draft().evidence(), "who said it")))
                .findFirst();
    }

    private static Optional<Counterparts.Found> actors(Notes.Told told, String why) {
        List<Party> actors = told.claim().roles().actors();
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterparts.Found(actors, told.draft().evidence(), why));
    }

    private static boolean isRequest(Claim claim) {
        return claim.move().act() == Act.SOUGHT || claim.move().act() == Act.REQUESTED;
    }

    /** Whether the one can answer the other. */
    private static boolean fits(Claim request, Claim answer) {
        List<Party> asking = request.roles().actors();
        List<Party> answering = answer.roles().actors();
        Set<Act> answers = switch (request.move().lane()) {
            case COMMITMENT -> COMMITMENTS;
            case WAIVER -> WAIVERS;
            default -> Set.of();
        };
        List<Party> asked = request.roles().counterparts();
        boolean open = answering.isEmpty()
                ? request.move().lane() == Lane.WAIVER
                : asked.isEmpty() || asked.stream().anyMatch(answering::contains);
        return isRequest(request)
                && request.move().lane() == answer.move().lane()
                && answers.contains(answer.move().act())
                && open
                && asking.stream().noneMatch(answering::contains);
    }

    private static Notes.Told towards(Notes.Told told, Counterparts.Found found) {
        Claim.Roles roles = told.claim().roles();
        return told.with(
                told.draft(), new Claim.Roles(roles.actors(), found.parties(), roles.object()), Optional.of(found));
    }
}
