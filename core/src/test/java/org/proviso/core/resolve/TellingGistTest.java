package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

class TellingGistTest {
    private static final String[] MOVES = {
        "waiver/granted",
        "waiver/denied",
        "money/paid",
        "money/withheld",
        "commitment/sought",
        "commitment/made",
        "commitment/refused",
        "measure/ordered",
        "count/reported",
        "arrangement/concluded"
    };
    private static final String[] PARTIES = {
        "Ruritania", "Graustark", "Mexico", "United States", "Rudolf Elphberg", "Marco Rubio", "Nobody Known"
    };
    private static final String[] WORDS = {
        "river", "patrols", "Bravo", "INL", "programme", "tariff", "waiver", "steel", "Title 42", "this order", "visas",
                "vaccines",
        "bridge", "harbour", "2023", "2024", "zymurgy", "barges", "other", "Canada", "Norland", "prorogation",
                "dredging", "lanterns"
    };
    private static final String[] AMOUNTS = {"1000000", "2000000", "52", "310"};

    private static Telling telling(Random random, String document) {
        List<Claim> claims = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            Claims.Builder claim = Claims.claim(document, 60 * left, MOVES[random.nextInt(MOVES.length)]);
            if (random.nextInt(4) > 0) {
                claim.by(PARTIES[random.nextInt(PARTIES.length)]);
            }
            if (random.nextInt(4) > 0) {
                claim.to(PARTIES[random.nextInt(PARTIES.length)]);
            }
            if (random.nextInt(2) == 0) {
                claim.quantity(AMOUNTS[random.nextInt(AMOUNTS.length)], random.nextBoolean() ? "USD" : "people");
            }
            if (random.nextInt(6) > 0) {
                claim.object(words(random, 1 + random.nextInt(3)));
            }
            if (random.nextInt(2) == 0) {
                claim.when("2024-05-0" + (1 + random.nextInt(3)));
            }
            claims.add(claim.words("they said of " + words(random, 1 + random.nextInt(6)))
                    .build());
        }
        List<Keyed> keyed = Keyed.of(claims, Claims::countryOf);
        long whole = random.nextInt(8) == 0 ? 7 : Telling.ALONE;
        Optional<String> title = random.nextInt(3) == 0 ? Optional.of(words(random, 4)) : Optional.empty();
        // one of two sites, or of none known; days over a year
        Setting.Published published = new Setting.Published(20_000 + random.nextInt(365), random.nextInt(3));
        return Telling.of(keyed, Setting.of(List.of(keyed), title, published), whole);
    }

    /** Of a few of the words each telling has some. */
    private static String words(Random random, int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            words.add(WORDS[random.nextInt(random.nextInt(2) == 0 ? WORDS.length : WORDS.length / 2)]);
        }
        return String.join(" ", words);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatAGistRulesOutFitsTooLittle(long seed) {
        Random random = new Random(seed);
        TellingFits fits = new TellingFits();
        int never = 0;
        int ruledOut = 0;
        int joining = 0;
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            Telling node = telling(random, "one");
            Telling earlier = telling(random, random.nextInt(8) == 0 ? "one" : "two");
            double most = fits.most(node).applyAsDouble(fits.gist(earlier));
            boolean out = most < fits.proposes();
            double fit = fits.fit(node, earlier);
            assertThat(fit)
                    .as("seed %d, pair %d: %s against %s", seed, i, node.facets(), earlier.facets())
                    .isLessThan(out ? fits.proposes() : Math.nextUp(most));
            near += !out && fit >= fits.joins() && most - fit < 2 ? 1 : 0;
            joining += fit >= fits.joins() ? 1 : 0;
            never += fit < fits.proposes() ? 1 : 0;
            ruledOut += out ? 1 : 0;
        }
        assertThat(ruledOut)
                .as("seed %d, of %d that fit too little", seed, never)
                .isGreaterThan(never / 3);
        assertThat(near)
                .as("seed %d: bounds that are near, of %d that join", seed, joining)
                .isGreaterThan(joining / 20);
    }
}
