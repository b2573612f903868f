package org.proviso.store;

import java.nio.ByteBuffer;
import java.util.List;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.resolve.groups.Node;
import org.proviso.core.resolve.groups.Place;
import org.proviso.core.resolve.groups.Rank;

/** Nodes as bytes, and back: numbers of eight bytes, in the order that {@code resolve.sql} names, then the keys. */
final class NodeBytes {
    private static final List<Place.Grounds> GROUNDS = List.of(Place.Grounds.values());

    /** Of a node besides its blocks and keys. */
    private static final int FIXED = 9 * Long.BYTES;

    private NodeBytes() {}

    static <K> byte[] of(Node<K> node, byte[] keys) {
        ByteBuffer out = ByteBuffer.allocate(FIXED + node.blocks().size() * Long.BYTES + keys.length);
        Rank rank = node.rank();
        Place place = node.place();
        out.putLong(rank.id()).putLong(rank.first()).putLong(rank.second());
        out.putLong(node.judged() ? 1 : 0).putLong(place.into()).putLong(place.via());
        out.putLong(GROUNDS.indexOf(place.grounds())).putLong(place.proposed());
        out.putLong(node.blocks().size());
        node.blocks().stream().forEach(out::putLong);
        return out.put(keys).array();
    }

    /** @param rest of the bytes of a node, behind its id */
    static <K> Node<K> node(long id, ByteBuffer rest, SqliteNodeIndex.Form<K> form) {
        Rank rank = new Rank(rest.getLong(), rest.getLong(), id);
        boolean judged = rest.getLong() == 1;
        Place place =
                new Place(rest.getLong(), rest.getLong(), GROUNDS.get(Math.toIntExact(rest.getLong())), rest.getLong());
        long[] blocks = new long[Math.toIntExact(rest.getLong())];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = rest.getLong();
        }
        return new Node<>(rank, Longs.taken(blocks), form.keys().apply(rest), judged, place);
    }
}
