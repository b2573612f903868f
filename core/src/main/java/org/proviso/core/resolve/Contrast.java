package org.proviso.core.resolve;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Modality;
import org.proviso.core.register.lanes.Endings;
import org.proviso.core.tables.Tables;

/**
 * Of two claims that one document tells near each other, whether they are of two things: what stays is not what ended ("The closure of the east
 * bay was lifted. The closure of the west bay stays"), and who also ends something ends another thing than before. Only where each names
 * its thing by a word that the other has not.
 */
final class Contrast {
    /** {@code staying-words.tsv}. */
    private static final Pattern STAYS = words("stays");

    private static final Pattern ALSO = words("also");

    private Contrast() {}

    private static Pattern words(String kind) {
        return Pattern.compile("(?i)\\b(?:"
                + Tables.cells(Contrast.class, "staying-words.tsv", 2).stream()
                        .filter(cells -> cells.get(1).equals(kind))
                        .map(cells -> Pattern.quote(cells.getFirst()))
                        .collect(Collectors.joining("|"))
                + ")\\b");
    }

    /** @param near whether the text tells one soon behind the other */
    static boolean is(Keyed claim, Keyed earlier, boolean near) {
        return near
                && claim.facet().lane() == earlier.facet().lane()
                && (stays(claim) && isOver(earlier)
                        || stays(earlier) && isOver(claim)
                        || isOver(earlier) && isOver(claim) && says(ALSO, claim))
                && eachHasOwnWord(claim, earlier);
    }

    private static boolean isOver(Keyed keyed) {
        return isSo(keyed.claim()) && Endings.isOver(keyed.claim().move());
    }

    private static boolean stays(Keyed keyed) {
        return isSo(keyed.claim()) && !Endings.isOver(keyed.claim().move()) && says(STAYS, keyed);
    }

    private static boolean isSo(Claim claim) {
        return claim.modality() == Modality.ACTUAL && !claim.furniture();
    }

    private static boolean says(Pattern words, Keyed keyed) {
        return words.matcher(keyed.claim().evidence().exact()).find();
    }

    private static boolean eachHasOwnWord(Keyed one, Keyed other) {
        Words words = one.facet().topic().words();
        Words others = other.facet().topic().words();
        int shared = words.count(others);
        return words.size() > shared && others.size() > shared;
    }
}
