package org.proviso.core.resolve;

import java.util.Collection;
import org.proviso.core.resolve.groups.Longs;

/** Keys of the index as numbers; the same on every machine. */
final class Hashes {
    private Hashes() {}

    /** FNV-1a over UTF-16 units, then the finaliser of SplitMix64, so that all bits count. */
    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    static Longs of(Collection<String> texts) {
        return Longs.of(texts.stream().mapToLong(Hashes::of));
    }

    static long of(long first, long second) {
        return mix(first * 31 + second);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
