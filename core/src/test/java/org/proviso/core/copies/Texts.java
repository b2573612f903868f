package org.proviso.core.copies;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;

/** Documents for tests. */
final class Texts {
    private Texts() {}

    static Document document(String text, Furniture... furniture) {
        return document(text, Optional.empty(), List.of(furniture));
    }

    static Document published(String day, String text) {
        return document(
                text,
                Optional.of(new PublicationDate(new Edtf(day), PublicationDate.Grounds.METADATA, Optional.empty())),
                List.of());
    }

    private static Document document(String text, Optional<PublicationDate> published, List<Furniture> furniture) {
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "test.txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                published,
                furniture);
    }

    /** An invented text of so many words, always the same for a seed; different seeds share words but hardly any run of words. */
    static String invented(long seed, int words) {
        return invented(seed, words, 2_000);
    }

    private static String invented(long seed, int words, int vocabulary) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> Integer.toString(random.nextInt(vocabulary) + 26 * 36 * 36 * 36 * 36, 36)
                        .replaceAll("[0-9]", "q"))
                .collect(Collectors.joining(" "));
    }

    /** Invented sentences of 14 words with a name and a figure each; different seeds share hardly any of them. */
    static List<String> sentences(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String[] words = invented(random.nextLong(), 14, 1_000_000).split(" ");
                    words[4] = "Q" + words[4].substring(1);
                    words[9] = Integer.toString(random.nextInt(10_000));
                    return "The " + String.join(" ", words) + ".";
                })
                .toList();
    }

    /** Sentences of several texts one after the other, as one. */
    @SafeVarargs
    static String joined(List<String>... texts) {
        StringJoiner joined = new StringJoiner(" ");
        for (List<String> text : texts) {
            text.forEach(joined::add);
        }
        return joined.toString();
    }

    /** The same text with every so-and-so-many-th word changed. */
    static String changed(String text, int every) {
        String[] words = text.split(" ");
        for (int i = every - 1; i < words.length; i += every) {
            words[i] = "x" + words[i];
        }
        return String.join(" ", words);
    }
}
