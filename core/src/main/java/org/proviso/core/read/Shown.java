package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Stretch;

/** "…, interior ministry data show": what figures tell, and whose they are, behind the comma that parts them from it. */
final class Shown {
    private static final Set<String> FIGURES = WordLists.read("figures");
    private static final Set<String> SHOWING = WordLists.read("showing verbs");
    /** No words of whose figures they are are more. */
    private static final int LONGEST = 9;

    private Shown() {}

    /**
     * The attribution that ends at a verb of showing; none where the figures stand anywhere else.
     */
    static Optional<Attribution> at(Syntax syntax, Parties parties, int verb) {
        boolean shows = verb > 2
                && SHOWING.contains(syntax.lower(verb))
                && FIGURES.contains(syntax.lower(verb - 1))
                && (verb + 1 == syntax.size() || syntax.is(verb + 1, PartOfSpeech.PUNCT));
        int comma = shows ? comma(syntax, verb) : 0;
        if (comma == 0) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>();
        Contents.trimmed(syntax.text(), syntax.span(0, comma - 1)).ifPresent(content::add);
        if (verb + 1 < syntax.size()) {
            Contents.trimmed(syntax.text(), syntax.span(verb + 1, syntax.size() - 1))
                    .ifPresent(content::add);
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attribution(
                        List.of(syntax.span(comma + 1, verb - 1)),
                        List.of(syntax.span(new Stretch(verb, verb))),
                        content,
                        whose(syntax, parties, comma + 1, verb - 1),
                        Optional.empty(),
                        true));
    }

    private static int comma(Syntax syntax, int verb) {
        for (int word = verb - 2; word > Math.max(0, verb - LONGEST); word--) {
            if (syntax.is(word, PartOfSpeech.PUNCT)) {
                return syntax.lower(word).equals(",") ? word : 0;
            }
        }
        return 0;
    }

    /** Who is named before the figures, else the words before them, with the figures where these say only of which kind they are. */
    private static Optional<Party> whose(Syntax syntax, Parties parties, int first, int figures) {
        Optional<Party> named = parties.namesIn(syntax.span(first, figures)).stream()
                .map(NameMention::party)
                .reduce((one, other) -> other);
        int from = syntax.is(first, PartOfSpeech.DET) ? first + 1 : first;
        if (named.isPresent() || from >= figures) {
            return named;
        }
        int to = syntax.is(figures - 1, PartOfSpeech.NOUN) ? figures - 1 : figures;
        return Optional.of(Party.named(Slots.plain(syntax.span(from, to).of(syntax.text()))));
    }
}
