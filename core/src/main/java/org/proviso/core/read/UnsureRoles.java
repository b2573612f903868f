package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.model.Modality;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;

/**
 * Roles for which somebody of the cast is not asked, because whoever was guessed so was nearly always another or nobody (on coded texts that are
 * read, 1 of 10 was right): towards whom what is only possible would be; whoever is only spoken to; whoever only tells that something was done; and whoever has the other role under a
 * shorter name.
 */
final class UnsureRoles {
    private static final Set<String> ADDRESSING = WordLists.read("words to somebody");
    private static final Set<String> TO = Set.of("nmod to", "obl to");

    private static final Set<Cast.Kind> PEOPLE = EnumSet.of(Cast.Kind.PERSON, Cast.Kind.OFFICE);

    private UnsureRoles() {}

    static boolean isOne(CastFrame frame, Cast.Member member) {
        return isCalledSo(frame, member)
                || onlyReports(frame, member)
                || frame.acting() && onlyCounts(frame, member)
                || (frame.acting()
                        ? isOnlyAddressed(frame, member)
                        : frame.told().claim().modality() == Modality.POSSIBLE);
    }

    /** "In his answer to the council the minister said that the fund had been paid": the council paid nothing. */
    private static boolean isOnlyAddressed(CastFrame frame, Cast.Member member) {
        Syntax syntax = frame.told().syntax();
        return member.places().stream()
                .filter(place -> place.sentence() == frame.sentence() && place.word() >= 0)
                .anyMatch(place -> TO.contains(place.role())
                        && ADDRESSING.contains(
                                syntax.lemma(syntax.tree().node(place.word()).head())));
    }

    /** "The minister said that the fund had been paid": he who tells what was done need not have done it, as a body may have. */
    static boolean onlyReports(CastFrame frame, Cast.Member member) {
        Syntax syntax = frame.told().syntax();
        return frame.acting()
                && frame.voice().startsWith("passive")
                && !Casting.isBody(member)
                && PEOPLE.contains(member.kind())
                && syntax.predicate(frame.told().draft().anchor())
                        .flatMap(Predicate::dependence)
                        .filter(clause -> clause.link() == Clause.Link.COMPLEMENT)
                        .flatMap(clause -> syntax.predicate(clause.governor()))
                        .flatMap(Predicate::doer)
                        .filter(teller -> member.places().stream()
                                .anyMatch(
                                        place -> place.sentence() == frame.sentence() && place.word() == teller.word()))
                        .isPresent();
    }

    /** "The embassy had put the cut at 92 percent, with 5,800 awards terminated": it gives a number. */
    private static boolean onlyCounts(CastFrame frame, Cast.Member member) {
        return member.places().stream()
                .anyMatch(place -> place.sentence() == frame.sentence()
                        && place.word() >= 0
                        && Numbering.isBy(
                                frame.told().syntax(), frame.told().draft().anchor(), place.word()));
    }

    /** "The court ordered" of the Administrative Court: nobody acts towards himself. */
    private static boolean isCalledSo(CastFrame frame, Cast.Member member) {
        String name = member.party().name().toLowerCase(Locale.ROOT);
        int last = name.lastIndexOf(' ');
        return last > 0 && frame.others().contains(name.substring(last + 1));
    }
}
