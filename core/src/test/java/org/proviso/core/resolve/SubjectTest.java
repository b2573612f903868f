package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.groups.Longs;

/** On whom the measures of a document are. */
class SubjectTest {
    private static Longs subject(String title, Claim... claims) {
        return Subject.of(List.of(Keyed.of(List.of(claims), Claims::countryOf)), Optional.of(title))
                .aims();
    }

    private static Longs keys(String... countries) {
        return Longs.of(Stream.of(countries).mapToLong(Hashes::of));
    }

    private static Claim by(String actor, int start, String object, String words) {
        return Claims.claim("one", start, "measure/ordered")
                .by(actor)
                .object(object)
                .words(words)
                .build();
    }

    private static Claim duties(int start) {
        return by("United States", start, "duties", "the United States put duties on everything");
    }

    @Test
    void aTitleSaysItBesidesTheCountryThatActs() {
        assertThat(subject("Duties of the United States on Goods of Peru", duties(0)))
                .isEqualTo(keys("country:PE"));
        assertThat(subject("Duties to Offset Peruvian Discrimination", duties(0)))
                .isEqualTo(keys("country:PE"));
        assertThat(subject("The United States-Peru Pact and Duties", duties(0))).isEqualTo(keys("country:PE"));
        assertThat(subject("The United States-Kenya-Peru Pact and Duties", duties(0))
                        .isEmpty())
                .isTrue();
        assertThat(subject("Duties on Steel", duties(0))).isEqualTo(Goods.of(Hashes.of(List.of("steel")), true));
    }

    @Test
    void whereTheTitleDoesNotTheClaimsSayIt() {
        Claim peru = by("United States", 300, "trade", "goods of Peru are to be shown at the border");
        Claim again = by("United States", 600, "ships", "ships from Peru are to wait");
        assertThat(subject("Duties at Our Border", duties(0), peru, again)).isEqualTo(keys("country:PE"));
    }

    @Test
    void whereTheClaimsNameManyCountriesItIsAboutNone() {
        Claim[] claims = {
            duties(0),
            by("United States", 300, "ships", "ships from Peru, Kenya and Chile are to wait"),
            by("United States", 600, "ships", "ships from Ghana, India and Japan are to wait")
        };
        assertThat(subject("Duties at Our Border", claims).isEmpty()).isTrue();
    }

    @Test
    void withoutMeasuresATitleSaysNothing() {
        Claim visit = by("United States", 0, "a lighthouse", "the United States opened a lighthouse");
        assertThat(subject("A Lighthouse for Peru", visit).isEmpty()).isTrue();
    }

    @Test
    void whereTwoActAlikeWhoeverDoesWhatTheTitleSaysIsAtHome() {
        Claim pause = by("United States", 0, "duties", "Pause of Duties");
        Claim answer = by("Mexico", 300, "duties", "Mexico put duties on everything");
        assertThat(subject("Pause of Duties to Offset Mexican Charges on the United States", pause, answer))
                .isEqualTo(keys("country:MX"));
    }

    @Test
    void whereTwoActAlikeNeitherIsAtHome() {
        Claim answer = by("Mexico", 300, "duties", "Mexico put duties on everything");
        assertThat(subject("Duties between the United States and Mexico", duties(0), answer))
                .isEqualTo(keys("country:US", "country:MX"));
    }
}
