package org.proviso.core.register.links;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Party;
import org.proviso.core.register.Filing;
import org.proviso.core.register.counts.ContentWords;

/** Whether what is told to be asked or promised can wait for an answer, or for being kept; by the words of {@code links.tsv}. */
public final class Asking {
    private Asking() {}

    /** Whether one of the claims asks somebody for something who could answer, and does not tell at once that it was done. */
    public static boolean waits(Collection<Filing> told, boolean due) {
        return told.stream()
                .map(Filing::claim)
                .filter(claim ->
                        claim.move().act() == Act.SOUGHT || claim.move().act() == Act.REQUESTED || isToBeDecided(claim))
                .anyMatch(claim -> waits(claim, due));
    }

    /**
     * Of some claims those that no answer names in its own words: "Smith's request for a hearing was refused".
     *
     * @param around claims among which the answer may be
     */
    public static List<Filing> unanswered(Collection<Filing> told, Collection<Filing> around) {
        return told.stream()
                .filter(filing -> around.stream()
                        .noneMatch(answer -> Demands.status(answer.claim()).isPresent()
                                && isWithin(
                                        filing.claim().evidence(),
                                        answer.claim().evidence())))
                .toList();
    }

    /** Who asks; of what is pending, or sent back, those for whom it is to be decided. */
    static List<Party> askers(Claim claim) {
        return isToBeDecided(claim)
                ? claim.roles().counterparts()
                : claim.roles().actors();
    }

    /** Who is asked. */
    static List<Party> asked(Claim claim) {
        return isToBeDecided(claim) ? claim.roles().actors() : claim.roles().counterparts();
    }

    static boolean isToBeDecided(Claim claim) {
        return switch (claim.move().act()) {
            case PENDING, RETURNED -> true;
            default -> false;
        };
    }

    /** Whether words stand within others, which say more. */
    static boolean isWithin(Evidence words, Evidence around) {
        return around.document().equals(words.document())
                && around.start() <= words.start()
                && words.end() <= around.end()
                && around.end() - around.start() > words.end() - words.start();
    }

    /** @param due whether a day is told by which it is asked for */
    private static boolean waits(Claim claim, boolean due) {
        String words = ContentWords.plain(claim.evidence().exact());
        boolean ordered = LinkWords.TABLE.in("ordered", words).isPresent();
        boolean wished = !due && LinkWords.TABLE.in("wished", words).isPresent();
        boolean asked = LinkWords.TABLE.in("ask", words).isPresent();
        return LinkWords.TABLE.in("done-at", words).isEmpty()
                && (asked || !(ordered || wished))
                && !isOfThePublic(claim)
                && says(claim);
    }

    /** "Urged residents to stay at home": nobody can answer for them. */
    private static boolean isOfThePublic(Claim claim) {
        return !claim.roles().counterparts().isEmpty()
                && claim.roles().counterparts().stream()
                        .allMatch(party -> party.id().isEmpty() && isPublic(ContentWords.plain(party.name())));
    }

    private static boolean isPublic(String name) {
        return LinkWords.TABLE.has("public", name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether one of the claims that promise something says what. */
    public static boolean promises(Collection<Filing> told) {
        return told.stream()
                .map(Filing::claim)
                .filter(claim -> claim.move().act() == Act.MADE || claim.move().act() == Act.UNDERWAY)
                .anyMatch(Asking::says);
    }

    /** Whether it says what is asked or promised: "their demands", "as promised", "it pledged" do not. */
    private static boolean says(Claim claim) {
        if (claim.terms().quantity().isPresent()) {
            return true;
        }
        String object = claim.roles().object().orElseGet(() -> claim.evidence().exact());
        Set<String> words = new HashSet<>(LinkWords.content(object));
        LinkWords.TABLE.rows("saying").forEach(row -> words.removeAll(LinkWords.content(row.phrase())));
        Stream.concat(claim.roles().actors().stream(), claim.roles().counterparts().stream())
                .forEach(party -> words.removeAll(LinkWords.content(party.name())));
        return !words.isEmpty();
    }
}
