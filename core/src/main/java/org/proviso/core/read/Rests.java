package org.proviso.core.read;

import java.util.Map;
import java.util.Set;
import org.proviso.core.text.syntax.Node;

/** What is left of a thing, named before or behind "of": "the rest remains withheld", "the rest of the aid". */
final class Rests {
    private static final Set<String> WORDS = WordLists.read("what is left");

    private static final Set<String> AMOUNTS = WordLists.read("amounts of money");

    private Rests() {}

    /** "An amount of $3 million", "the balance of $3 million" are money. */
    static boolean isAmount(Syntax syntax, int head, Map<String, Integer> complements) {
        return AMOUNTS.contains(syntax.lower(head)) && syntax.isMoney(complements.getOrDefault("of", Node.ROOT));
    }

    static boolean mayBe(String lower) {
        return WORDS.contains(lower);
    }

    /** "The balance will be paid", "the balance under point 2": of money that is named before it. */
    static boolean isOfMoney(Syntax syntax, int head) {
        return syntax.lower(head).equals("balance")
                && (syntax.complements(head).isEmpty()
                        || syntax.complements(head).keySet().equals(Set.of("under")))
                && syntax.pointedTo(head).contains(NounClass.MONEY);
    }

    /** Whether a noun means the rest of a thing of a kind. */
    static boolean isOf(Syntax syntax, int head, NounClass kind) {
        return mayBe(syntax.lower(head))
                && (syntax.isElliptic(head) ? syntax.stoodFor(head) : syntax.classesWithin(head)).contains(kind);
    }
}
