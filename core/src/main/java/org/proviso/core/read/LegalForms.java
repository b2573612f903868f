package org.proviso.core.read;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Lane;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Sentences that orders and proclamations have in common, whatever they order: what a law lets an office do ("Section 4 of the Act authorizes the minister to"),
 * what becomes of the rest where a part is void, that a paper is printed in a gazette, the titles of papers that are cited and headings of points.
 */
final class LegalForms {
    private static final Set<String> EMPOWERING = WordLists.read("empowering verbs");
    private static final Set<String> PARTS_OF_LAWS = WordLists.read("parts of laws");
    private static final Set<String> GAZETTES = WordLists.read("gazettes");
    private static final Set<String> PRINTING = Set.of("publish", "print");
    private static final Set<Lane> OF_POINTS = EnumSet.of(Lane.MONEY, Lane.WORK, Lane.WAIVER);
    private static final Set<String> IF = Set.of("if", "should");
    private static final Set<String> ANY = Set.of("any", "a");
    private static final Set<String> STARTS = Set.of("(", "-lrb-");
    private static final Set<String> ENDS = Set.of(")", "-rrb-");

    /** "(a)", "Sec. 8.", "Severability." may stand before it. */
    private static final int OPENING = 8;

    private LegalForms() {}

    static boolean isOne(Syntax syntax, Draft draft) {
        int anchor = draft.anchor();
        return isOfLaw(syntax, anchor)
                || OF_POINTS.contains(draft.move().lane()) && isInHeading(syntax)
                || isOfSeverance(syntax, anchor)
                || isOfPrinting(syntax, anchor)
                || isInCitedTitle(syntax, anchor);
    }

    /** "Section 4 of the Act authorizes the minister to": it always has. */
    private static boolean isOfLaw(Syntax syntax, int verb) {
        boolean standing = EMPOWERING.contains(syntax.lemma(verb))
                && syntax.predicate(verb)
                        .map(Predicate::verb)
                        .filter(group -> group.tense() == Tense.PRESENT && group.form() == Form.STATEMENT)
                        .isPresent();
        OptionalInt subject = standing ? syntax.subject(verb) : OptionalInt.empty();
        return subject.isPresent() && PARTS_OF_LAWS.contains(syntax.lemma(subject.getAsInt()));
    }

    /** "If any provision of this order is held to be invalid". */
    private static boolean isOfSeverance(Syntax syntax, int anchor) {
        return IntStream.range(0, Math.min(OPENING, syntax.size() - 2))
                .filter(word -> IF.contains(syntax.lower(word)) && word < anchor)
                .anyMatch(word -> ANY.contains(syntax.lower(word + 1))
                        && PARTS_OF_LAWS.contains(syntax.lemma(word + 2))
                        && IntStream.range(word + 2, anchor)
                                .anyMatch(next -> syntax.lower(next).equals("this")));
    }

    /** "is directed to publish this memorandum in the Gazette", "shall be published in the Gazette". */
    private static boolean isOfPrinting(Syntax syntax, int anchor) {
        return IntStream.range(anchor, syntax.size())
                .filter(word -> PRINTING.contains(syntax.lemma(word)))
                .limit(1)
                .filter(word -> syntax.lower(word).equals("published")
                        || syntax.lower(word - 1).equals("to"))
                .flatMap(word -> IntStream.range(word, syntax.size()))
                .anyMatch(word -> GAZETTES.contains(syntax.lower(word)) && syntax.is(word, PartOfSpeech.PROPN));
    }

    /** "(d) Resumption of frozen payments.": what the point is about; whether they are paid it says. */
    private static boolean isInHeading(Syntax syntax) {
        return syntax.size() > 3
                && STARTS.contains(syntax.lower(0))
                && syntax.lower(1).length() == 1
                && ENDS.contains(syntax.lower(2))
                && syntax.views().predicates().stream()
                        .noneMatch(predicate -> predicate.verb().form() == Form.STATEMENT);
    }

    /** "Order 12 of April 2, 2025 (Regulating Imports of Salt)": behind the number or year of a paper stands what it is called. */
    private static boolean isInCitedTitle(Syntax syntax, int anchor) {
        int start = anchor;
        while (start > 0 && !STARTS.contains(syntax.lower(start))) {
            if (ENDS.contains(syntax.lower(start))) {
                return false;
            }
            start--;
        }
        return start > 0
                && STARTS.contains(syntax.lower(start))
                && syntax.is(start - 1, PartOfSpeech.NUM)
                && isCapital(syntax, start + 1)
                && isCapital(syntax, anchor);
    }

    private static boolean isCapital(Syntax syntax, int word) {
        return Character.isUpperCase(syntax.text().codePointAt(syntax.start(word)));
    }
}
