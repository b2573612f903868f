package org.proviso.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sets with claims, each read once for all tests; skips the test where there is no gold. */
final class GoldReadings {
    static final Gold GOLD = Gold.shared();

    private static final Map<String, ClaimSet> READ = new ConcurrentHashMap<>();
    private static final ProductPath PRODUCT = new ProductPath();

    private GoldReadings() {}

    static ClaimSet of(String name) {
        requireGold();
        return READ.computeIfAbsent(name, first -> ClaimSet.read(GOLD, first, PRODUCT));
    }

    static void requireGold() {
        assumeTrue(GOLD.isThere(), GOLD.absence());
    }
}
