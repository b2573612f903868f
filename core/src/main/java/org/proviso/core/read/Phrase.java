package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;

/**
 * One row of {@code phrases.tsv}: a fixed idiom.
 *
 * @param subject what the subject of its clause must be, where the row says so
 * @param words lower-case words; {@code <be>} for a form of be, {@code ~} for up to four words
 * @param modality what the idiom itself says of the act
 * @param closing whether it must end its clause, but for where, when and why
 * @param move nothing when the idiom is no claim and hides what it covers
 */
record Phrase(
        Optional<NounClass> subject,
        List<String> words,
        boolean closing,
        Optional<Move> move,
        RoleMap roles,
        Modality modality,
        String rule) {
    Phrase {
        words = List.copyOf(words);
    }
}
