package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** Capitals that name a programme, and capitals that name nothing. */
class CapitalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the lamp rule (85 FR 12345)",
                "a notice under 40 CFR part 60",
                "powers of 50 USC \u00a7 1701",
                "the lighthouse of Pittsburgh, PA",
                "to Erie, PA 16501",
                "a member for PA-12",
                "the lamps of part II",
                "the lamps of FY2024",
                "the lamps of FY 2024",
                "NEEDLESS LAMPS were put out",
                "I, RUDOLF J. ELPHBERG, find",
                "AUD 30 for each lamp"
            })
    void sourcesStatesYearsNumeralsAndShoutingAreNoTerms(String text) {
        assertThat(ObjectWords.terms(text)).isEmpty();
    }

    @Test
    void theSameLettersElsewhereAre() {
        assertThat(ObjectWords.terms("the PA and the INL programme")).isEqualTo(List.of("pa", "inl"));
        assertThat(ObjectWords.terms("12 INL programmes")).isEqualTo(List.of("inl"));
        assertThat(ObjectWords.terms("INL, RFLP and 3 others")).isEqualTo(List.of("inl", "rflp"));
        assertThat(ObjectWords.terms("Executive Order 14257 and Title 42"))
                .isEqualTo(List.of("executive order 14257", "title 42"));
    }

    @Test
    void aCitedSourceIsNoWordEither() {
        assertThat(ObjectWords.words("the lamp rule (85 FR 12345; 50 U.S.C. 1701)", List.of(), 9))
                .isEqualTo(Set.of("lamp", "rule"));
        assertThat(ObjectWords.words("the FR lamp", List.of(), 9)).isEqualTo(Set.of("fr", "lamp"));
    }

    /** Each is published in the same register, on another page. */
    @Test
    void aCitedSourceTiesNoMatters() {
        Filed register = new Filed();
        Claim lamps = Claims.claim("one", 0, "measure/ordered")
                .by("Graustark")
                .object("the lamp rule (85 FR 12345)")
                .words("Graustark issued the lamp rule (85 FR 12345)")
                .build();
        Claim barges = Claims.claim("two", 0, "measure/ordered")
                .by("Graustark")
                .object("the barge fee (86 FR 54321)")
                .words("Graustark issued the barge fee (86 FR 54321)")
                .build();
        register.take(Claims.submission("one", lamps));
        register.take(Claims.submission("two", barges));
        assertThat(register.matter(barges)).isNotEqualTo(register.matter(lamps));
        assertThat(register.matters.get(register.matter(lamps))).startsWith("Lamp rule");
    }

    @Test
    void aMatterIsNamedByWhatItIsAbout() {
        Filed register = new Filed();
        Claim open = Claims.claim("one", 0, "measure/ordered")
                .by("Graustark")
                .words("Graustark ordered it")
                .build();
        Claim lamps = Claims.claim("one", 300, "measure/ordered")
                .by("Graustark")
                .object("the lamp rule")
                .words("Graustark ordered the lamp rule")
                .build();
        register.take(Claims.submission("one", open, lamps));
        assertThat(register.matters.get(register.matter(lamps))).isEqualTo("Lamp rule");
        register.take(Claims.submission(
                "two",
                Claims.claim("two", 0, "measure/ordered")
                        .by("Ruritania")
                        .words("Ruritania ordered it on Monday")
                        .build()));
        assertThat(register.matters).containsValue("Ruritania ordered it on Monday");
    }
}
