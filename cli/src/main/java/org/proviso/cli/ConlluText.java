package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.Token;

/**
 * Sentences in CoNLL-U (https://universaldependencies.org/format.html): ten columns, of which ID, FORM, UPOS and MISC are
 * filled; MISC gives each token's place in the document's text as {@code TokenRange=start:end}, in code points.
 */
final class ConlluText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Zs}\\p{Cntrl}]+");

    private ConlluText() {}

    /** The lines of one sentence, the closing empty one included. */
    static List<String> sentence(String id, String text, List<Token> tokens, CodePoints codePoints) {
        List<String> lines = new ArrayList<>(tokens.size() + 3);
        lines.add("# sent_id = " + id);
        lines.add("# text = " + oneLine(text));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean joined = i + 1 < tokens.size()
                    && tokens.get(i + 1).span().start() == token.span().end();
            Span at = codePoints.ofUnits(token.span());
            lines.add((i + 1) + "\t" + oneLine(token.form()) + "\t_\t" + token.tag() + "\t_\t_\t_\t_\t_\t"
                    + (joined ? "SpaceAfter=No|" : "") + "TokenRange=" + at.start() + ":" + at.end());
        }
        lines.add("");
        return lines;
    }

    /** The format's fields stand on one line, apart by tabs. */
    static String oneLine(String words) {
        String line = WHITE_SPACE.matcher(words).replaceAll(" ").strip();
        return line.isEmpty() ? "_" : line;
    }
}
