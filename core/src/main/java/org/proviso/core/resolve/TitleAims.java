package org.proviso.core.resolve;

import java.util.Optional;
import org.proviso.core.resolve.groups.Longs;

/**
 * What the title of a document says of its matters.
 *
 * @param targets the goods that it is about, and the things that it names, which measures may pause
 * @param programmes that it names by names of their own, as few documents do; no acronyms, which titles have for much else ("ICYMI")
 */
record TitleAims(Longs targets, Longs programmes) {
    static final TitleAims NONE = new TitleAims(Longs.NONE, Longs.NONE);

    /** @param home the party that the document tells of most */
    static TitleAims of(Optional<String> title, long home) {
        return title.map(text -> new TitleAims(
                        Aims.titled(text, home),
                        Hashes.of(ObjectWords.coined(text).stream()
                                .filter(Strand::isTelling)
                                .toList())))
                .orElse(NONE);
    }
}
