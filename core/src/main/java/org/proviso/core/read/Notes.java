package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.QuantityMention;

/** Who is told, while a document is read, why words gave a claim or none. Usually nobody: then telling costs nothing. */
interface Notes {
    /** Nobody listens. */
    Notes NONE = new Notes() {};

    /**
     * A claim with all that it was made of.
     *
     * @param towards who was taken for the counterpart because no place of the row gave one
     * @param acting who was taken for the actor because the sentence names nobody
     * @param guessed whom a role names though the words do not say so
     */
    record Told(
            Syntax syntax,
            Draft draft,
            Claim claim,
            Optional<QuantityMention> amount,
            Optional<Span> condition,
            Optional<DateMention> date,
            Optional<Attribution> said,
            Optional<Counterparts.Found> towards,
            Optional<Counterparts.Found> acting,
            Guessed guessed) {
        /** Told by what stands in a cell or by a number: nobody says it, and nobody is looked for elsewhere. */
        Told(
                Syntax syntax,
                Draft draft,
                Claim claim,
                Optional<QuantityMention> amount,
                Optional<Span> condition,
                Optional<DateMention> date) {
            this(
                    syntax,
                    draft,
                    claim,
                    amount,
                    condition,
                    date,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Guessed.NOBODY);
        }

        /** The same, of another draft and with other parties. */
        Told with(Draft changed, Claim.Roles roles, Optional<Counterparts.Found> found) {
            Claim other = new Claim(
                    changed.move(),
                    claim.modality(),
                    roles,
                    claim.terms(),
                    claim.said(),
                    claim.evidence(),
                    claim.furniture(),
                    claim.why());
            return new Told(syntax, changed, other, amount, condition, date, said, found, acting, guessed);
        }

        /** The same told otherwise. */
        Told as(Claim other) {
            return new Told(syntax, draft, other, amount, condition, date, said, towards, acting, guessed);
        }

        /** The same with another number, told in more words. */
        Told corrected(Claim told, QuantityMention number, Span words) {
            return new Told(
                    syntax,
                    draft.withEvidence(words),
                    told,
                    Optional.of(number),
                    condition,
                    date,
                    said,
                    towards,
                    acting,
                    guessed);
        }

        /** The same told as not so, in more words. */
        Told denied(Claim other, Span words) {
            return new Told(
                    syntax,
                    draft.as(draft.move(), other.modality()).withEvidence(words),
                    other,
                    amount,
                    condition,
                    date,
                    said,
                    towards,
                    acting,
                    guessed);
        }

        /** The same with somebody who acts. */
        Told acting(Claim.Roles roles, Counterparts.Found found) {
            Told other = with(draft, roles, towards);
            return new Told(
                    syntax, draft, other.claim, amount, condition, date, said, towards, Optional.of(found), guessed);
        }

        /** The same with the roles empty that name nobody but whom the words do not say. */
        Told asSaid() {
            Claim.Roles roles = claim.roles();
            Guessed still = new Guessed(
                    guessed.acting().filter(found -> found.parties().equals(roles.actors())),
                    towards.filter(Counterparts.Found::isGuess)
                            .or(guessed::towards)
                            .filter(found -> found.parties().equals(roles.counterparts())));
            Claim.Roles left = new Claim.Roles(
                    still.acting().isPresent() ? List.of() : roles.actors(),
                    still.towards().isPresent() ? List.of() : roles.counterparts(),
                    roles.object(),
                    roles.likely());
            Told other = with(draft, left, still.towards().isPresent() ? Optional.empty() : towards);
            return new Told(syntax, draft, other.claim, amount, condition, date, said, other.towards, acting, still);
        }

        /** Whom the rules of reading take for a role without its being said. */
        Optional<Counterparts.Found> guess(boolean isActor) {
            return isActor ? guessed.acting() : guessed.towards();
        }

        /** The same with somebody towards whom. */
        Told towards(Claim.Roles roles, Counterparts.Found found) {
            return with(draft, roles, Optional.of(found));
        }
    }

    /** A trigger that gave no claim, by the rows that were tried. */
    record Miss(List<Integer> trigger, List<String> rows, String reason) {
        public Miss {
            trigger = List.copyOf(trigger);
            rows = List.copyOf(rows);
        }
    }

    /** Whether it is worth the work to find a reason. */
    default boolean areKept() {
        return false;
    }

    default void told(Told told) {}

    /** The claims of the document as its sentences have them, and whom it names, before roles are filled from it. */
    default void cast(List<Told> told, Cast cast, Optional<Party> author) {}

    default void missed(Syntax syntax, Miss miss) {}

    /** The draft is no claim for a reason. */
    default void dropped(Syntax syntax, Draft draft, String reason) {}

    /** The draft would only tell again what the other one tells. */
    default void repeated(Syntax syntax, Draft draft, Draft teller) {}

    /** Why each claim is one, in the order in which they were told. */
    default List<Explanation> claims() {
        return List.of();
    }

    /** The triggers that gave no claim, in the order of the text. */
    default List<NearMiss> misses() {
        return List.of();
    }
}
