package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Lane;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;
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
    private static final Set<String> INSTRUMENTS = WordLists.read("instruments");
    private static final Set<String> PRINTING = Set.of("publish", "print");
    private static final Set<Lane> OF_POINTS = EnumSet.of(Lane.MONEY, Lane.WORK, Lane.WAIVER);
    private static final Set<String> IF = Set.of("if", "should");
    private static final Set<String> ANY = Set.of("any", "a");
    private static final Set<String> STARTS = Set.of("(", "-lrb-");
    private static final Set<String> ENDS = Set.of(")", "-rrb-");

    private static final Set<String> VOID = Set.of("invalid", "void", "unenforceable", "unlawful", "unconstitutional");
    /** "if any provision of this". */
    private static final int LENGTH_OF_PART = 5;

    /** "(a)", "Sec. 8.", "Severability." may stand before it. */
    private static final int OPENING = 8;

    private LegalForms() {}

    static boolean isOne(Syntax syntax, Draft draft) {
        int anchor = draft.anchor();
        return isOfLaw(syntax, anchor) && draft.move().lane() != Lane.MONEY
                || OF_POINTS.contains(draft.move().lane()) && isInHeading(syntax)
                || isOfSeverance(syntax, anchor)
                || isOfPrinting(syntax, anchor)
                || isInCitedTitle(syntax, anchor);
    }

    /** "Section 4 of the Act authorizes the minister to": it always has; "this section authorizes $5 million" gives them. */
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
        return IntStream.range(0, Math.min(OPENING, syntax.size() - LENGTH_OF_PART))
                .filter(word -> IF.contains(syntax.lower(word)) && word < anchor)
                .anyMatch(word -> ANY.contains(syntax.lower(word + 1))
                        && PARTS_OF_LAWS.contains(syntax.lemma(word + 2))
                        && syntax.lower(word + 3).equals("of")
                        && syntax.lower(word + 4).equals("this")
                        && IntStream.range(word, syntax.size()).anyMatch(next -> VOID.contains(syntax.lower(next))));
    }

    /** "You are directed to publish this memorandum in the Gazette", "this notice shall be published in the Gazette". */
    private static boolean isOfPrinting(Syntax syntax, int anchor) {
        return IntStream.range(anchor, syntax.size())
                .filter(word -> PRINTING.contains(syntax.lemma(word)))
                .filter(word -> word == anchor || isToldTo(syntax, anchor, word))
                .mapToObj(syntax::predicate)
                .flatMap(Optional::stream)
                .anyMatch(printing -> isOfOwnPaper(syntax, printing) && isInGazette(syntax, printing.word()));
    }

    /** The infinitive hangs on the anchor, or on a verb that is its pair: "authorized and directed to". */
    private static boolean isToldTo(Syntax syntax, int anchor, int infinitive) {
        int governor = syntax.tree().node(infinitive).head();
        return syntax.lower(infinitive - 1).equals("to")
                && (governor == anchor
                        || governor == anchor + 2
                                && syntax.tree().node(governor).is(Relation.CONJ)
                                && syntax.tree().node(governor).head() == anchor);
    }

    private static boolean isOfOwnPaper(Syntax syntax, Predicate printing) {
        return printing.undergoer()
                .map(Argument::word)
                .filter(paper -> INSTRUMENTS.contains(syntax.lower(paper))
                        && syntax.lower(syntax.core(paper).first()).equals("this"))
                .isPresent();
    }

    private static boolean isInGazette(Syntax syntax, int printing) {
        Stretch clause = syntax.all(printing);
        return IntStream.rangeClosed(printing, clause.last())
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
