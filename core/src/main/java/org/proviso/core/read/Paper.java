package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Document;
import org.proviso.core.model.Party;
import org.proviso.core.tables.OfficialSites;

/**
 * What sort of paper a document is.
 *
 * @param official its author's own act or word, as {@link Author} has it
 * @param published an authority's own paper: an official one, or one from an official address
 * @param careers such a paper that says who is appointed, and tells their lives
 * @param signing who signs it as a letter, with an office
 */
record Paper(boolean official, boolean published, boolean careers, Optional<Party> signing) {
    private static final Set<String> APPOINTING = WordLists.read("appointing words");
    private static final int TITLE = 300;

    static Paper of(Document document, Author author) {
        boolean published = author.official()
                || document.provenance()
                        .address()
                        .flatMap(OfficialSites::country)
                        .isPresent();
        String text = document.text();
        int line = text.indexOf('\n');
        String title = text.substring(0, Math.min(line < 0 ? text.length() : line, TITLE));
        return new Paper(
                author.official(),
                published,
                published && Lexicon.words(title).stream().anyMatch(APPOINTING::contains),
                author.letter().filter(Letter::ofOffice).flatMap(Letter::sender));
    }
}
