package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;

/** To whom a letter is written, whom "you" in it means: by a line near its top, "Letter to the mayor of Lima", "To: the mayor", "Dear Ms Ruiz,". */
final class Addressee {
    /** In characters from the beginning. */
    private static final int TOP = 600;

    private static final int LONGEST = 90;

    private static final Pattern LINE = Pattern.compile(
            "^(?:(?:open )?letter to|memo(?:randum)? to|to:|dear)\\s+(?:the )?([^\\n,;:]{2," + LONGEST + "})",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Addressee() {}

    /** Whom the first such line names, by a name where there is one, else in its words. */
    static Optional<Party> of(String text, List<NameMention> names) {
        Matcher line = LINE.matcher(text).region(0, Math.min(TOP, text.length()));
        if (!line.find()) {
            return Optional.empty();
        }
        Span words = new Span(line.start(1), line.end(1));
        return Ordered.in(names, NameMention::span, words).stream()
                .filter(name -> name.kind() == NameMention.Kind.PERSON
                        || name.span().start() == words.start() && name.span().end() == words.end())
                .map(NameMention::party)
                .findFirst()
                .or(() -> Optional.of(Party.named(Slots.plain(words.of(text)).strip())));
    }
}
