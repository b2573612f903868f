package org.proviso.core.register.course;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.register.Filing;
import org.proviso.core.register.lanes.Guard;

/** Whether claims of one state bring what a guard asks for. */
public final class Guarding {
    private Guarding() {}

    /** Whether they do; what another lane says is not in them. */
    public static boolean holds(Guard.Test test, List<Filing> claims) {
        return switch (test) {
            case Guard.Test.Condition condition ->
                claims.stream()
                        .anyMatch(filing -> filing.claim().terms().condition().isPresent());
            case Guard.Test.End end -> claims.stream().anyMatch(filing -> ends(filing.claim()));
            case Guard.Test.Words(var words) -> says(claims, words);
            case Guard.Test.Beside beside -> false;
        };
    }

    /** A condition, or an interval with an end. */
    private static boolean ends(Claim claim) {
        return claim.terms().condition().isPresent()
                || claim.terms().when().filter(Guarding::ends).isPresent();
    }

    private static boolean ends(Edtf when) {
        return when.value().indexOf('/') >= 0 && when.latest().isPresent();
    }

    /** Whether a claim has one of the words, in its evidence or its object. */
    public static boolean says(List<Filing> claims, List<String> words) {
        Pattern any = Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));
        return claims.stream()
                .map(Filing::claim)
                .anyMatch(claim -> any.matcher(claim.evidence().exact()).find()
                        || claim.roles()
                                .object()
                                .filter(object -> any.matcher(object).find())
                                .isPresent());
    }
}
