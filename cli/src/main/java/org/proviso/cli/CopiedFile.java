package org.proviso.cli;

import java.util.Optional;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.PublicationDate;
import org.proviso.sources.ShownDay;

/**
 * What is kept of a file whose copies are looked for; its text is not.
 *
 * @param name the file's name relative to the folder that was given
 */
record CopiedFile(
        String name,
        DocumentId document,
        Optional<String> title,
        Optional<PublicationDate> published,
        Optional<ShownDay> shown) {
    OriginDates.Dated dated() {
        return new OriginDates.Dated(name, published, shown);
    }

    CopiedFile named(String other) {
        return new CopiedFile(other, document, title, published, shown);
    }
}
