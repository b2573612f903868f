package org.proviso.core.copies.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * Which words are names, learned from two documents together: a word that both write with a capital wherever it stands, and
 * at least once where no sentence opens and no headline shouts. A name that a copy has bent is still such a word.
 */
final class Capitals {
    /** Above this share of capitalised words a sentence is a headline, where capitals say nothing. */
    private static final double HEADLINE = .6;

    private static final int SHORTEST_HEADLINE = 4;

    private final Words words;
    private final Set<String> small = new HashSet<>();
    private final Set<String> certain = new HashSet<>();

    Capitals(Words words) {
        this.words = words;
    }

    void learn(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            boolean headline = isHeadline(sentence);
            boolean opens = true;
            for (Token token : sentence.tokens()) {
                String folded = Words.fold(token.form());
                if (!isWord(token)) {
                    opens |= opensSentence(token);
                    continue;
                }
                if (!isCapital(token)) {
                    small.add(folded);
                } else if (!opens && !headline) {
                    certain.add(folded);
                }
                opens = false;
            }
        }
    }

    /** A colon or a quotation mark lets the next word begin with a capital, as a full stop does. */
    static boolean opensSentence(Token token) {
        return switch (token.form()) {
            case ".",
                    ":",
                    ";",
                    "!",
                    "?",
                    "\"",
                    "\u201c",
                    "\u201d",
                    "\u2018",
                    "'",
                    "(",
                    "\u2014",
                    "-",
                    "\u2013",
                    "...",
                    "\u2026",
                    "*",
                    "\u2022" -> true;
            default -> false;
        };
    }

    boolean isName(String folded) {
        return certain.contains(folded) && !small.contains(folded) && !words.isOrdinary(folded);
    }

    /** Whether a capitalised word where any word is capitalised may be a name. */
    boolean mayBeName(String folded) {
        return !small.contains(folded) && !words.isOrdinary(folded) && folded.length() > 2;
    }

    static boolean isHeadline(Sentence sentence) {
        List<Token> long_ = sentence.tokens().stream()
                .filter(token -> isWord(token) && token.form().length() > 3)
                .toList();
        long capitals = long_.stream().filter(Capitals::isCapital).count();
        return long_.size() >= SHORTEST_HEADLINE && capitals > HEADLINE * long_.size();
    }

    static boolean isWord(Token token) {
        return Character.isLetter(token.form().codePointAt(0));
    }

    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }
}
