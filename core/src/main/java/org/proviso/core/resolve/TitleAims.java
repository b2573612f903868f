package org.proviso.core.resolve;

import java.util.Optional;
import org.proviso.core.resolve.groups.Longs;

/**
 * What the title of a document says of its matters.
 *
 * @param targets the goods that it is about, and the things that it names, which measures may pause
 * @param programmes that it names by names of their own, as few documents do; no acronyms, which titles have for much else ("ICYMI")
 * @param trade whether it says that goods come in, or names a measure: what protects the makers of goods is no measure on them
 */
record TitleAims(Longs targets, Longs programmes, boolean trade) {
    static final TitleAims NONE = new TitleAims(Longs.NONE, Longs.NONE, false);

    /** @param home the party that the document tells of most */
    static TitleAims of(Optional<String> title, long home) {
        return title.map(text -> new TitleAims(
                        Aims.titled(text, home),
                        Hashes.of(ObjectWords.coined(text).stream()
                                .filter(Strand::isTelling)
                                .toList()),
                        Goods.isTrade(text)))
                .orElse(NONE);
    }
}
