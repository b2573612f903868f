package org.proviso.core.text.syntax.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.proviso.core.text.PartOfSpeech;

class ModelFileTest {
    private static final Labels LABELS =
            new Labels(List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB), List.of("NN", "VBD"), List.of("nsubj", "obj"));

    @Test
    void aModelComesBackAsItWas() throws IOException {
        Model model = model();
        Model back = ModelFile.read(ModelFile.write(model, "ours"));
        assertThat(back.sizes()).isEqualTo(model.sizes());
        assertThat(back.labels()).isEqualTo(model.labels());
        for (Feature feature : Feature.values()) {
            assertThat(back.vocabulary(feature).values())
                    .isEqualTo(model.vocabulary(feature).values());
            assertThat(back.vectors(feature).values())
                    .isEqualTo(model.vectors(feature).values());
        }
        for (Part part : Part.values()) {
            assertThat(back.get(part).values()).isEqualTo(model.get(part).values());
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        assertThat(ModelFile.write(model(), "ours")).isEqualTo(ModelFile.write(model(), "ours"));
    }

    @Test
    void oneChangedByteIsFound() {
        byte[] bytes = ModelFile.write(model(), "ours");
        bytes[bytes.length / 2] ^= 1;
        assertThatThrownBy(() -> ModelFile.read(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void halfAModelIsRefused() {
        byte[] bytes = ModelFile.write(model(), "ours");
        assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> ModelFile.read(new byte[100]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(ModelFile.MAGIC.strip());
        assertThatThrownBy(() -> ModelFile.read(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void wordsThatAreNotListedAreNumberZero() {
        Vocabulary vocabulary = new Vocabulary(List.of("waive", "freeze"));
        assertThat(vocabulary.number("freeze")).isEqualTo(2);
        assertThat(vocabulary.number("thaw")).isZero();
        assertThat(vocabulary.size()).isEqualTo(3);
    }

    /** Numbers that 16 bits can hold. */
    static Model model() {
        Map<Feature, Vocabulary> vocabularies = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            vocabularies.put(feature, new Vocabulary(List.of("a", "naïve", "漢")));
        }
        Model model = new Model(Sizes.of(4, 4, 4, 4, LABELS), LABELS, vocabularies);
        SplittableRandom random = new SplittableRandom(5);
        for (Part part : Part.values()) {
            float[] values = model.get(part).values();
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(-64, 64) / 64f;
            }
        }
        return model;
    }
}
