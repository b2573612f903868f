package org.proviso.core.resolve;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.tables.Tables;

/** Which claims go on about what was told just before: what a count was earlier, what becomes of the rest ({@code sequel-words.tsv}). */
final class Sequels {
    private static final Pattern EARLIER = words("counts");
    private static final Pattern REST = words("others");

    private Sequels() {}

    private static Pattern words(String of) {
        return Pattern.compile("(?i)\\b(?:"
                + Tables.cells(Sequels.class, "sequel-words.tsv", 2).stream()
                        .filter(cells -> cells.get(1).equals(of))
                        .map(cells -> Pattern.quote(cells.getFirst()))
                        .collect(Collectors.joining("|"))
                + ")\\b");
    }

    /** Whoever asks for the rest asks for something else, and the rest that is undecided is not what was decided. */
    static boolean goOn(Claim claim) {
        Predicate<String> says = claim.move().lane() == Lane.COUNT ? EARLIER.asPredicate() : REST.asPredicate();
        boolean other = claim.move().act() == Act.SOUGHT || claim.move().act() == Act.PENDING;
        return !other && says.test(claim.evidence().exact());
    }
}
