package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Stretch;

/** Which classes of {@code nouns.tsv} a noun group belongs to, by its head and the words around it. */
final class GroupClasses {
    private static final Set<String> CURRENCY =
            Set.of("$", "us$", "c$", "a$", "\u20ac", "\u00a3", "\u00a5", "dollars", "euros", "pounds", "pesos", "yen");
    /** So much of anything else has its noun behind it. */
    private static final Set<String> HUGE = Set.of("billion", "trillion", "bn");

    private static final Set<String> DRAWING = WordLists.read("drawing on money");

    private static final int LONGEST_OF_TERM = 3;

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final List<String> lower;

    private GroupClasses(Syntax syntax, Lexicon lexicon, List<String> lower) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.lower = lower;
    }

    /** @param lower the sentence's words in small letters */
    static Set<NounClass> of(Syntax syntax, Lexicon lexicon, List<String> lower, int head) {
        return new GroupClasses(syntax, lexicon, lower).of(head);
    }

    /** The first word of the core that belongs to no possessor, at most the head. */
    static int first(Syntax syntax, int head) {
        Stretch core = syntax.core(head);
        int first = core.first();
        OptionalInt possessor = syntax.possessor(head);
        if (possessor.isPresent() && core.contains(possessor.getAsInt())) {
            first = possessor.getAsInt() + 1;
            first = syntax.lower(first).equals("'s") || syntax.lower(first).equals("\u2019s") ? first + 1 : first;
        }
        return Math.min(first, head);
    }

    private Set<NounClass> of(int head) {
        Stretch core = syntax.core(head);
        int first = first(syntax, head);
        Set<NounClass> found = EnumSet.noneOf(NounClass.class);
        found.addAll(inGroup(head, first, core));
        if (found.isEmpty() && Demonyms.isPeople(syntax.lower(head))) {
            found.add(NounClass.PEOPLE);
        }
        if (found.isEmpty() && (isMoney(core) || isOfMoney(head))) {
            found.add(NounClass.MONEY);
        }
        int longest = syntax.lower(core.last() + 1).equals("of") ? core.last() + LONGEST_OF_TERM : Node.ROOT;
        for (int last = core.last() + 2; last <= longest; last++) {
            if (last < syntax.size()) {
                found.addAll(lexicon.classesOfTerm(lower, first, last));
            }
        }
        return found;
    }

    /** "The drawdown of up to $275 million"; one of troops is no money. */
    private boolean isOfMoney(int head) {
        return DRAWING.contains(syntax.lower(head))
                && syntax.complements(head).entrySet().stream()
                        .filter(each ->
                                each.getKey().equals("of") || each.getKey().startsWith("of "))
                        .map(Map.Entry::getValue)
                        .anyMatch(drawn -> isMoney(syntax.core(drawn)) || syntax.is(drawn, NounClass.MONEY));
    }

    /** A drawdown that is money, and so no force that comes home. */
    static boolean isDrawnMoney(Syntax syntax, int head) {
        return DRAWING.contains(syntax.lower(head)) && syntax.is(head, NounClass.MONEY);
    }

    private Set<NounClass> inGroup(int head, int first, Stretch core) {
        Set<NounClass> found = lexicon.classesOf(lower, Math.min(first, core.last()), core.last());
        if (found.isEmpty() && head < core.last() && !isGivenName(head)) {
            found = lexicon.classesOf(lower, Math.min(first, head), head);
        }
        return found.isEmpty() && isNumbered(head)
                ? lexicon.classesOf(lower, Math.min(first, head - 1), head - 1)
                : found;
    }

    private boolean isMoney(Stretch core) {
        for (int word = core.first(); word <= core.last(); word++) {
            if (CURRENCY.contains(syntax.lower(word)) || syntax.isMoney(word)) {
                return true;
            }
        }
        return HUGE.contains(syntax.lower(core.last()))
                && !syntax.lower(core.last() + 1).equals("of");
    }

    /** "HB 77", "Proposition 12": a name and its number. */
    private boolean isNumbered(int head) {
        return head > 0 && Character.isDigit(syntax.lower(head).charAt(0)) && isCapital(head - 1);
    }

    /** "Bill" in "Bill Carter": what comes first of several names is a name too, whatever else it means. */
    private boolean isGivenName(int head) {
        return syntax.is(head, PartOfSpeech.PROPN)
                && syntax.is(head + 1, PartOfSpeech.PROPN)
                && isCapital(head)
                && isCapital(head + 1);
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(syntax.tokens().get(word).form().charAt(0));
    }
}
