package org.proviso.core.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Digest;

/**
 * What a person decides about claims, entries and disputes; the decision about two documents' origin is
 * {@link Event.OriginJudged}. A judgement is an event: nothing is deleted, another judgement may take it back
 * ({@link Undo}), and of two that speak of the same thing the later holds.
 */
public sealed interface Judgement {
    /** A field of a claim that a person can correct. The lane is none: in another lane it is another entry's claim. */
    enum Field {
        ACT,
        MODALITY,
        ACTOR,
        COUNTERPART,
        OBJECT,
        QUANTITY,
        CONDITION,
        WHEN,
        SPEAKER,
        VIA;

        /** The name in files and commands: lower case, as the codebook has it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What one entry tells for what another tells. */
    enum Bearing {
        /** It lets go of what is held back. */
        FREES,
        /** It ends what is granted. */
        ENDS,
        /** It does neither. */
        LEAVES;

        /** The name in files and commands. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The claim that it is about; nothing when it is about something else. */
    default Optional<ClaimId> aboutClaim() {
        return switch (this) {
            case Accept accept -> Optional.of(accept.claim());
            case Reject reject -> Optional.of(reject.claim());
            case Correct correct -> Optional.of(correct.claim());
            case Merge merge -> Optional.empty();
            case Part part -> Optional.empty();
            case Split split -> Optional.empty();
            case Resolve resolve -> Optional.empty();
            case Free free -> Optional.empty();
            case Alias alias -> Optional.empty();
            case Undo undo -> Optional.empty();
        };
    }

    /** The claim was looked at and is right. */
    record Accept(ClaimId claim) implements Judgement {}

    /** The claim is misread, or no claim: it is kept and shown, and proves nothing. */
    record Reject(ClaimId claim) implements Judgement {}

    /**
     * A field of the claim is something else than what was read.
     *
     * @param value as the codebook writes it; nothing when the claim has no such field
     * @param ids of the parties in the value, in order, empty where one is not known; only for fields that name parties
     */
    record Correct(ClaimId claim, Field field, Optional<String> value, List<String> ids) implements Judgement {
        public Correct {
            ids = List.copyOf(ids);
        }
    }

    /** Two entries are one. */
    record Merge(EntryId entry, EntryId other) implements Judgement {
        public Merge {
            different(entry, other);
        }
    }

    /** Two entries are not one, whatever a reading makes of them. */
    record Part(EntryId entry, EntryId other) implements Judgement {
        public Part {
            different(entry, other);
        }
    }

    /** Some claims of an entry are an entry of their own. */
    record Split(EntryId from, List<ClaimId> claims) implements Judgement {
        private static final int DIGITS = 12;

        public Split {
            claims = claims.stream()
                    .distinct()
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
            if (claims.isEmpty()) {
                throw new IllegalArgumentException("a split names the claims that leave");
            }
        }

        /** The entry that the claims make: the same for the same claims, in every register. */
        public EntryId into() {
            String all = String.join(" ", claims.stream().map(ClaimId::value).toList());
            return new EntryId(Digest.ofFields(List.of("split/1", all)).substring(0, DIGITS));
        }
    }

    /**
     * A dispute is settled.
     *
     * @param dispute its id
     * @param position the id of the position that holds
     */
    record Resolve(String dispute, String position) implements Judgement {}

    /**
     * What one entry tells lets go of what another tells to be held back, or ends what it tells to be granted; or it does neither.
     *
     * @param by the entry that tells of what lets go or ends
     * @param held the entry that tells of what is held back or granted
     */
    record Free(EntryId by, EntryId held, Bearing bearing) implements Judgement {
        public Free {
            different(by, held);
        }
    }

    /**
     * Names that mean one thing: documents that use either tell of one thing, those that come later too.
     *
     * @param names two or more, in alphabetical order; one may be the id of an actor
     */
    record Alias(List<String> names) implements Judgement {
        private static final int MOST_NAMES = 20;
        private static final int LONGEST = 200;
        private static final int FEWEST_LETTERS = 2;

        public Alias {
            names = names.stream()
                    .map(name -> name.strip().replaceAll("\\s+", " "))
                    .distinct()
                    .sorted()
                    .toList();
            if (names.size() < 2) {
                throw new IllegalArgumentException("names that mean one thing are two or more, and not one twice");
            }
            if (names.size() > MOST_NAMES) {
                throw new IllegalArgumentException(names.size() + " names are more than " + MOST_NAMES
                        + ": make two judgements that share a name");
            }
            names.forEach(Alias::check);
        }

        private static void check(String name) {
            if (name.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
                throw new IllegalArgumentException(
                        "'" + name + "' is no name: a name has " + FEWEST_LETTERS + " letters or more");
            }
            if (name.length() > LONGEST) {
                throw new IllegalArgumentException("a name is at most " + LONGEST + " characters long");
            }
        }
    }

    /** An earlier judgement, named by its id, is taken back; as one may be that took back another. */
    record Undo(String judgement) implements Judgement {}

    /** What it says, as fields that never change their order or form: identity is taken from them. */
    default List<String> fields() {
        return switch (this) {
            case Accept accept -> List.of("accept", accept.claim().value());
            case Reject reject -> List.of("reject", reject.claim().value());
            case Correct correct ->
                List.of(
                        "correct",
                        correct.claim().value(),
                        correct.field().wireName(),
                        correct.value().orElse(""),
                        String.join(" ", correct.ids()));
            case Merge merge ->
                List.of("merge", merge.entry().value(), merge.other().value());
            case Part part -> List.of("part", part.entry().value(), part.other().value());
            case Split split ->
                List.of("split", split.from().value(), split.into().value());
            case Resolve resolve -> List.of("resolve", resolve.dispute(), resolve.position());
            case Free free ->
                List.of(
                        free.bearing().wireName(),
                        free.by().value(),
                        free.held().value());
            case Alias alias ->
                Stream.concat(Stream.of("alias"), alias.names().stream()).toList();
            case Undo undo -> List.of("undo", undo.judgement());
        };
    }

    /** The two entries that are said to be one, or not to be; nothing for other judgements. */
    static Optional<Set<EntryId>> ofTwo(Judgement judgement) {
        return switch (judgement) {
            case Merge merge -> Optional.of(Set.of(merge.entry(), merge.other()));
            case Part part -> Optional.of(Set.of(part.entry(), part.other()));
            case Accept accept -> Optional.empty();
            case Reject reject -> Optional.empty();
            case Correct correct -> Optional.empty();
            case Split split -> Optional.empty();
            case Resolve resolve -> Optional.empty();
            case Free free -> Optional.empty();
            case Alias alias -> Optional.empty();
            case Undo undo -> Optional.empty();
        };
    }

    private static void different(EntryId entry, EntryId other) {
        if (entry.equals(other)) {
            throw new IllegalArgumentException("a judgement about two entries names one twice: " + entry.value());
        }
    }
}
