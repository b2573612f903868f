package org.proviso.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;

/**
 * A word by which one thing was said to belong to another, as {@code past.sql} keeps it.
 *
 * @param about the thing, by the number that the digits of its id are
 * @param sequence of the event that says so
 * @param other where it belongs; itself where it was said to stand alone
 */
record PastWord(Kind kind, long about, long sequence, long other) {
    /** What is about what. */
    enum Kind {
        /** A telling was placed in another. */
        TELLING(0),
        /** A matter was placed in another. */
        MATTER(1),
        /** A claim was moved to a telling. */
        CLAIM(2),
        /** A telling may be one with another. */
        LINK(3),
        /** A document derives from another. */
        ORIGIN(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** As it is kept. */
        int number() {
            return number;
        }
    }

    private static final Map<Integer, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::number, kind -> kind));
    private static final int DIGITS = 16;

    /** The names of events that say such words, as patterns of SQLite's {@code glob}. */
    static final List<String> NAMES =
            List.of("entry-placed/*", "matter-placed/*", "claim-moved/*", "link-proposed/*", "origin-found/*");

    /** What an event says of where something belongs. */
    static Optional<PastWord> of(long sequence, Event event) {
        return switch (event) {
            case Event.EntryPlaced place ->
                of(Kind.TELLING, PageIds.of(place.entry()), sequence, PageIds.of(place.into()));
            case Event.MatterPlaced place ->
                of(Kind.MATTER, PageIds.of(place.matter()), sequence, PageIds.of(place.into()));
            case Event.ClaimMoved move -> of(Kind.CLAIM, PageIds.of(move.claim()), sequence, PageIds.of(move.into()));
            case Event.LinkProposed link -> of(Kind.LINK, PageIds.of(link.entry()), sequence, PageIds.of(link.other()));
            case Event.OriginFound found -> of(Kind.ORIGIN, key(found.document()), sequence, key(found.origin()));
            default -> Optional.empty();
        };
    }

    private static Optional<PastWord> of(Kind kind, long about, long sequence, long other) {
        return Optional.of(new PastWord(kind, about, sequence, other));
    }

    static PastWord of(ResultSet row) throws SQLException {
        return new PastWord(kind(row.getInt(1)), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    private static Kind kind(int number) {
        return Optional.ofNullable(KINDS.get(number)).orElseThrow();
    }

    /** Two documents may have one: what is found by it is looked at. */
    static long key(DocumentId id) {
        return Long.parseUnsignedLong(id.value().substring(0, DIGITS), DIGITS);
    }
}
