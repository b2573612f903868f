package org.proviso.core.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.GivenNames;
import org.proviso.core.text.NameMention;

/** Whom "he" and "she" can mean by the "Mr" or "Ms" that a text puts before a name once, and by given names. */
final class Courtesies {
    private static final Set<String> MEN = WordLists.read("courtesies of men");
    private static final Set<String> WOMEN = WordLists.read("courtesies of women");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    /** The longest of them, with its point and a blank. */
    private static final int LONGEST = 8;

    private final Set<Party> men = new HashSet<>();
    private final Set<Party> women = new HashSet<>();

    Courtesies(String text, List<NameMention> names) {
        for (NameMention name : names) {
            if (name.kind() == NameMention.Kind.PERSON) {
                String word = before(text, name);
                if (MEN.contains(word)) {
                    men.add(name.party());
                } else if (WOMEN.contains(word)) {
                    women.add(name.party());
                }
            }
        }
        Set<Party> both = new HashSet<>(men);
        both.retainAll(women);
        men.removeAll(both);
        women.removeAll(both);
    }

    /** The first word of the mention, where it is no part of the name, else the word before it. */
    private static String before(String text, NameMention name) {
        List<String> own = Lexicon.words(name.span().of(text));
        String first = own.isEmpty() ? "" : own.getFirst();
        if (MEN.contains(first) || WOMEN.contains(first)) {
            return first;
        }
        int start = name.span().start();
        List<String> words = Lexicon.words(text.substring(Math.max(0, start - LONGEST), start));
        return words.isEmpty() ? "" : words.getLast();
    }

    /** Whether a singular pronoun of the third person can stand for somebody; also where nothing tells. */
    boolean mayBe(String pronoun, Party party) {
        if (men.contains(party)) {
            return !SHE.contains(pronoun);
        }
        return women.contains(party) ? !HE.contains(pronoun) : GivenNames.mayBe(pronoun, party.name());
    }
}
