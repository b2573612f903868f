package org.proviso.core.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Predicate;

/**
 * The courts of a document that only rule on what others have done, and who challenges it: "the court upheld the ban, which took effect
 * on Monday" is no ban of the court.
 */
final class Judges {
    private static final Set<String> COURTS = WordLists.read("courts");
    private static final Set<Act> RULED = EnumSet.of(Act.BLOCKED, Act.UPHELD);
    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);

    private final Set<String> ruling;

    private Judges(Set<String> ruling) {
        this.ruling = ruling;
    }

    static Judges of(List<Notes.Told> told) {
        Set<String> ruling = new HashSet<>();
        Set<String> ordering = new HashSet<>();
        for (Notes.Told each : told) {
            Claim claim = each.claim();
            boolean ruled = RULED.contains(claim.move().act());
            boolean challenged = ruled && claim.modality() == Modality.ATTEMPTED;
            for (Party actor : claim.roles().actors()) {
                if (ruled && (challenged || isCourt(actor))) {
                    ruling.add(Cast.keyOf(actor));
                } else if (claim.move().equals(ORDERED)) {
                    ordering.add(Cast.keyOf(actor));
                }
            }
        }
        ruling.removeAll(ordering);
        return new Judges(ruling);
    }

    private static boolean isCourt(Party party) {
        return Lexicon.words(party.name()).stream().anyMatch(COURTS::contains);
    }

    /** Whether it is a measure of somebody else. */
    boolean onlyRule(CastFrame frame, Cast.Member member) {
        return isOrder(frame) && member.isAmong(ruling);
    }

    boolean onlyRules(CastFrame frame, Party party) {
        return isOrder(frame) && ruling.contains(Cast.keyOf(party));
    }

    private static boolean isOrder(CastFrame frame) {
        return frame.acting() && frame.told().claim().move().equals(ORDERED) && !isSaidOfSomebody(frame.told());
    }

    /** "It obliges the ministry to pay": that may be the court, as "the ban took effect" is not. */
    private static boolean isSaidOfSomebody(Notes.Told told) {
        return told.syntax()
                .predicate(told.draft().anchor())
                .flatMap(Predicate::subject)
                .filter(subject -> told.syntax().is(subject.word(), PartOfSpeech.PRON))
                .isPresent();
    }
}
