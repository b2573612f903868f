package org.proviso.core.read;

import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/** What authorities measure of a country: "a jobless rate of 5 percent", "the deficit fell to $2 billion"; their number is official, whoever tells it. */
final class Indicators {
    private static final Set<String> NAMES = WordLists.read("indicators");
    private static final Set<String> RATED = WordLists.read("rated things");
    private static final String RATE = "rate";

    private Indicators() {}

    /**
     * Whether a share or a sum is the number of an indicator: of the same group, of the noun that the group hangs on, or of the subject
     * of its verb.
     *
     * @param group the noun group that holds the number
     */
    static boolean isTold(Syntax syntax, QuantityMention number, int group) {
        boolean measured =
                number.quantity().isMoney() || number.quantity().unit().equals("percent");
        if (!measured) {
            return false;
        }
        if (isIndicator(syntax, group)) {
            return true;
        }
        int above = syntax.tree().node(group).head();
        if (above >= 0 && syntax.is(above, PartOfSpeech.NOUN)) {
            return isIndicator(syntax, above);
        }
        Optional<Predicate> predicate = syntax.views().predicateOf(group);
        return predicate
                .flatMap(Predicate::subject)
                .map(Argument::word)
                .filter(subject -> subject != group && isIndicator(syntax, subject))
                .isPresent();
    }

    private static boolean isIndicator(Syntax syntax, int head) {
        String noun = syntax.lemma(head);
        return NAMES.contains(noun)
                || noun.equals(RATE)
                        && syntax.before(head).stream().anyMatch(word -> RATED.contains(syntax.lower(word)));
    }
}
