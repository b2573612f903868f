package org.proviso.bench;

import java.util.Optional;
import org.proviso.bench.CodedClaim.Amount;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.QuantityMention;

/**
 * How many of the quantities that coded claims carry the product finds, with a unit, in their evidence or close by.
 *
 * @param found the number and its unit
 * @param wanted claims with a quantity
 */
record QuantityShare(int found, int wanted) {
    /** So many code points around the evidence are searched. */
    private static final int NEAR = 60;

    static QuantityShare of(ClaimSet set) {
        int found = 0;
        int wanted = 0;
        for (CodedClaim claim : set.coded()) {
            if (claim.quantity().isPresent()) {
                wanted++;
                found += isFound(set.reading(claim.document()), claim) ? 1 : 0;
            }
        }
        return new QuantityShare(found, wanted);
    }

    private static boolean isFound(ProductPath.Read read, CodedClaim claim) {
        CodePoints points = CodePoints.of(read.document().text());
        Span near = new Span(Math.max(0, claim.start() - NEAR), claim.end() + NEAR);
        return read.reading().quantities().stream()
                .filter(mention -> points.ofUnits(mention.span()).overlaps(near))
                .map(QuantityMention::quantity)
                .filter(quantity -> !quantity.unit().isEmpty())
                .anyMatch(quantity -> Likeness.ofQuantities(claim.quantity().orElseThrow(), amount(quantity)));
    }

    private static Optional<Amount> amount(Quantity quantity) {
        return Optional.of(new Amount(quantity.value().doubleValue(), quantity.unit()));
    }

    double share() {
        return Rate.share(found, wanted);
    }
}
