package org.proviso.core.copies.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Span;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;

/**
 * Names of the copy that the original does not have, but writes in a like way somewhere, be it in a caption: "Sinbaum" for
 * "Sheinbaum". Wherever the copy has them, since a bent name is bent all through a text.
 */
final class BentNames {
    /** Where the copy has more names that the original lacks, it is no copy of it. */
    private static final int MOST_OPEN = 300;

    private static final int MOST_NAMES = 5_000;

    private BentNames() {}

    /** @param told where changes of names were told already */
    static List<Change> in(Article original, Article copy, Set<Span> told) {
        List<Mark> open = copy.passages().stream()
                .flatMap(passage -> passage.marks().stream())
                .filter(mark -> mark.mayBeName() && mark.lower().length() > Spelling.SHORTEST_BENT)
                .filter(mark -> !original.has(mark.key()))
                .filter(mark -> told.stream().noneMatch(mark.span()::overlaps))
                .limit(MOST_OPEN)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, Span> names = names(original);
        return open.stream().flatMap(mark -> change(mark, names).stream()).toList();
    }

    private static Optional<Change> change(Mark mark, Map<String, Span> names) {
        String folded = Words.fold(mark.lower());
        if (names.keySet().stream().anyMatch(name -> Spelling.isForm(name, folded))) {
            return Optional.empty();
        }
        int most = mark.is(Mark.Kind.NAME) ? Spelling.MOST_EDITS : 1;
        return names.entrySet().stream()
                .filter(name -> Spelling.isBent(name.getKey(), folded, most))
                .findFirst()
                .map(name -> Change.altered(
                        ChangeKind.NAME, name.getValue(), mark.span(), "the name is written in another way"));
    }

    /** Where the whole document, furniture too, first has each of its names. */
    private static Map<String, Span> names(Article original) {
        Map<String, Span> names = new LinkedHashMap<>();
        Sentences.of(original.text()).stream()
                .limit(Article.MOST_SENTENCES)
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Capitals.isWord(token) && Capitals.isCapital(token))
                .filter(token -> isName(original, token))
                .limit(MOST_NAMES)
                .forEach(token -> names.putIfAbsent(Words.fold(token.form()), token.span()));
        return names;
    }

    private static boolean isName(Article original, Token token) {
        return token.form().length() >= Spelling.SHORTEST_BENT && original.isCertainName(Words.fold(token.form()));
    }
}
