package org.proviso.core.copies.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.tables.Tables;

/**
 * What a translation there and back leaves behind: words of grammar of another language, endings of a sentence that stand
 * alone ("Masu."), letters of another script, two words of the original glued together. Only where the original has no such
 * thing.
 */
final class Residue {
    /** Above this share of other letters the text is not in Latin script, and they say nothing. */
    private static final double MOST_OTHER = .1;

    private static final int SHORTEST_GLUED = 7;
    private static final int SHORTEST_PART = 3;

    private final Map<String, String> languages = new HashMap<>();
    private final Set<String> endings = new HashSet<>();

    Residue() {
        for (List<String> cells : Tables.cells(Residue.class, "residue.tsv", 3)) {
            for (String word : cells.get(2).split("\\|", -1)) {
                if (cells.get(0).equals("ending")) {
                    endings.add(word);
                }
                languages.put(word, cells.get(1));
            }
        }
    }

    List<Change> in(Article original, Article copy) {
        Set<String> before = words(original);
        Set<String> pairs = pairs(original);
        boolean latin = otherShare(copy.text()) < MOST_OTHER && otherShare(original.text()) < MOST_OTHER;
        List<Change> changes = new ArrayList<>();
        for (Passage passage : copy.passages()) {
            for (int i = 0; i < passage.marks().size(); i++) {
                Mark mark = passage.marks().get(i);
                if (!mark.lower().isEmpty() && !before.contains(mark.lower())) {
                    reason(passage, i, latin, pairs)
                            .ifPresent(reason -> changes.add(Change.added(ChangeKind.RESIDUE, mark.span(), reason)));
                }
            }
        }
        return changes;
    }

    private Optional<String> reason(Passage passage, int place, boolean latin, Set<String> pairs) {
        Mark mark = passage.marks().get(place);
        String lower = mark.lower();
        if (latin && lower.codePoints().anyMatch(Residue::isOther)) {
            return Optional.of("letters of another script");
        }
        if (endings.contains(lower) && passage.marks().size() == 1) {
            return Optional.of("an ending of a " + languages.get(lower) + " sentence, by itself");
        }
        boolean besideName = mark.mayBeName() || isName(passage, place + 1) || isName(passage, place - 1);
        if (languages.containsKey(lower) && !endings.contains(lower) && !besideName) {
            return Optional.of("a word of " + languages.get(lower));
        }
        return lower.length() >= SHORTEST_GLUED && isGlued(lower, pairs)
                ? Optional.of("two words of the original in one")
                : Optional.empty();
    }

    private static boolean isName(Passage passage, int place) {
        return place >= 0
                && place < passage.marks().size()
                && passage.marks().get(place).mayBeName();
    }

    private static boolean isGlued(String word, Set<String> pairs) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            if (pairs.contains(word.substring(0, cut) + " " + word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(Article article) {
        Set<String> words = new HashSet<>();
        article.passages().forEach(passage -> passage.marks().forEach(mark -> words.add(mark.lower())));
        return words;
    }

    private static Set<String> pairs(Article article) {
        Set<String> pairs = new HashSet<>();
        for (Passage passage : article.passages()) {
            for (int i = 1; i < passage.marks().size(); i++) {
                pairs.add(passage.marks().get(i - 1).lower() + " "
                        + passage.marks().get(i).lower());
            }
        }
        return pairs;
    }

    private static double otherShare(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long other = text.codePoints().filter(Residue::isOther).count();
        return letters == 0 ? 0 : (double) other / letters;
    }

    private static boolean isOther(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED;
    }
}
