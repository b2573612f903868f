package org.proviso.core.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.text.PartOfSpeech;

class LemmasTest {
    private final Lemmas lemmas = Lemmas.shipped();

    @ParameterizedTest
    @CsvSource({
        "waiving, VBG, waive",
        "agreed, VBD, agree",
        "freed, VBN, free",
        "planned, VBN, plan",
        "planning, VBG, plan",
        "focused, VBD, focus",
        "denied, VBD, deny",
        "denies, VBZ, deny",
        "died, VBD, die",
        "dying, VBG, die",
        "buying, VBG, buy",
        "imposes, VBZ, impose",
        "reaches, VBZ, reach",
        "vetoes, VBZ, veto",
        "remains, VBZ, remain",
        "created, VBN, create",
        "treated, VBN, treat",
        "changed, VBD, change",
        "hanging, VBG, hang",
        "invited, VBN, invite",
        "visited, VBN, visit",
        "ignored, VBD, ignore",
        "offered, VBD, offer",
        "cancelled, VBN, cancel",
        "canceled, VBN, cancel",
        "calling, VBG, call",
        "using, VBG, use",
        "froze, VBD, freeze",
        "frozen, VBN, freeze",
        "withheld, VBD, withhold",
        "Signed, VBD, sign",
        "trafficking, VBG, traffic",
    })
    void aVerbIsMadeWhole(String form, String penn, String lemma) {
        assertThat(lemmas.of(form, PartOfSpeech.VERB, penn)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "countries, country",
        "movies, movie",
        "ties, tie",
        "wives, wife",
        "purchases, purchase",
        "losses, loss",
        "buses, bus",
        "causes, cause",
        "heroes, hero",
        "shoes, shoe",
        "headaches, headache",
        "branches, branch",
        "crises, crisis",
        "congressmen, congressman",
        "grandchildren, grandchild",
        "species, species",
        "headquarters, headquarters",
        "people, people",
        "1980s, 1980s",
        "taxis, taxi",
    })
    void aNounIsMadeSingular(String form, String lemma) {
        assertThat(lemmas.of(form, PartOfSpeech.NOUN, "NNS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "better, ADJ, JJR, good",
        "best, ADV, RBS, well",
        "larger, ADJ, JJR, large",
        "biggest, ADJ, JJS, big",
        "earlier, ADV, RBR, early",
        "younger, ADJ, JJR, young",
        "smaller, ADJ, JJR, small",
        "n't, PART, RB, not",
        "n\u2019t, PART, RB, not",
        "an, DET, DT, a",
        "those, DET, DT, that",
        "me, PRON, PRP, I",
        "I, PRON, PRP, I",
        "her, PRON, PRP, she",
        "her, PRON, PRP$, her",
        "wo, AUX, MD, will",
        "\u2019s, PART, POS, '''s'",
        "\u2019s, AUX, VBZ, be",
        "\u2019d, AUX, MD, would",
        "The, DET, DT, the",
        "'10,000', NUM, CD, 10000",
    })
    void aWordOfAClosedClassStandsInTheTable(String form, PartOfSpeech tag, String penn, String lemma) {
        assertThat(lemmas.of(form, tag, penn)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "Rubio, NNP, Rubio",
        "States, NNPS, State",
        "AMERICANS, NNPS, AMERICAN",
        "Philippines, NNPS, Philippines",
        "Sept., NNP, September",
        "NATO, NNP, NATO",
    })
    void aNameKeepsItsCapitals(String form, String penn, String lemma) {
        assertThat(lemmas.of(form, PartOfSpeech.PROPN, penn)).isEqualTo(lemma);
    }

    @Test
    void anythingHasALemma() {
        var random = new Random(20_261_124);
        var letters = "aeiouysdngtlr'\u2019-S1\u0130\u00df\ud83d";
        var tags = PartOfSpeech.values();
        var penns = new String[] {"NNS", "VBZ", "VBD", "VBN", "VBG", "JJR", "RBS", "NNPS", "CD", ""};
        for (int i = 0; i < 200_000; i++) {
            var form = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                form.append(letters.charAt(random.nextInt(letters.length())));
            }
            form.append(random.nextInt(3) == 0 ? "ing" : random.nextInt(2) == 0 ? "es" : "ed");
            var penn = penns[random.nextInt(penns.length)];
            assertThat(lemmas.of(form.toString(), tags[random.nextInt(tags.length)], penn))
                    .as("%s %s, case %d", form, penn, i)
                    .isNotEmpty();
        }
    }
}
