package org.proviso.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Bytes that were fetched or given, as text.
 *
 * @param text the text that every span points into: for plain text the decoded bytes, unchanged; for marked-up files the
 *     title, an empty line, and the blocks of the page
 * @param furniture page text that is not the article, in order, not overlapping
 */
public record Document(
        DocumentId id,
        Provenance provenance,
        String text,
        Optional<String> title,
        Optional<PublicationDate> published,
        List<Furniture> furniture) {
    public Document {
        furniture = List.copyOf(furniture);
        for (Furniture piece : furniture) {
            if (piece.at().end() > text.length()) {
                throw new IllegalArgumentException(
                        "furniture " + piece.at() + " lies outside a text of " + text.length() + " characters");
            }
        }
    }

    public boolean isFurniture(Span span) {
        return furniture.stream().anyMatch(piece -> piece.at().overlaps(span));
    }
}
