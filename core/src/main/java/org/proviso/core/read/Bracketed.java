package org.proviso.core.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Span;

/** "Approval (Lower Lake programme)": a paper that names no thing by itself is of the programme or work in the brackets behind it; "(see below)" and "(Kete Clinic)" are none. */
final class Bracketed {
    private static final Pattern PAPER = Pattern.compile("(?iu)(?:(?:the|an?|its|their|this) )?(?:"
            + String.join("|", WordLists.read("papers that name no thing")) + ")");

    private static final Pattern BEHIND = Pattern.compile(
            "\\s*[(\\[](?!(?:see|as|cf|under|in|for|of|by)\\b)(?<thing>\\p{L}[^()\\[\\]\\d\\n]{0,60}?(?iu:"
                    + String.join("|", WordLists.read("things in brackets")) + "))[)\\]]");
    private static final Pattern WHOLE = Pattern.compile("(?u)(?<paper>[\\p{L} ]{4,40}?)" + BEHIND.pattern());

    private Bracketed() {}

    /** The thing of a paper that stretches over the words, or that the words name with it. */
    static Optional<String> thing(String text, Span words) {
        String named = words.of(text).strip();
        Matcher behind = BEHIND.matcher(text).region(words.end(), text.length());
        Matcher whole = WHOLE.matcher(named);
        if (PAPER.matcher(named).matches() && behind.lookingAt()) {
            return Optional.of(behind.group("thing").strip());
        }
        return whole.matches() && PAPER.matcher(whole.group("paper")).matches()
                ? Optional.of(whole.group("thing").strip())
                : Optional.empty();
    }

    /** The thing of a paper that is named somewhere in the words. */
    static Optional<String> thing(String text, Span words, String paper) {
        if (!PAPER.matcher(paper).matches()) {
            return Optional.empty();
        }
        int at = text.indexOf(paper, words.start());
        return at >= 0 && at < words.end() ? thing(text, new Span(at, at + paper.length())) : Optional.empty();
    }
}
