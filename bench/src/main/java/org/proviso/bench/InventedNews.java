package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;

/**
 * As many articles as are asked for, made of the sentences of real texts, always the same ones. Each sentence of an article
 * is drawn at random and gets some of its words, names and figures from elsewhere in the texts, so that articles share what
 * real ones share: common phrases, common names, closing formulas. Three in ten are copies of one of the last originals;
 * each fiftieth original is copied ten times as often.
 */
final class InventedNews {
    /** How a copy is made. */
    enum Kind {
        ORIGINAL,
        EXACT,
        TEMPLATE,
        TRUNCATED,
        WORDS,
        MOVED
    }

    private static final double COPIES = .3;
    private static final double HOT = .5;
    private static final int HOT_EACH = 50;
    private static final int WINDOW = 500;
    private static final double CHANGED = .5;
    private static final double SPUN = .15;
    private static final int TEMPLATES = 400;
    private static final int PER_DAY = 100;
    private static final int SHORTEST_SENTENCE = 60;
    private static final int LONGEST_SENTENCE = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int MOST_SENTENCES = 300_000;
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+(?=[A-Z\u201c])|\\n\\s*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019,.]*(?<![',.\u2019])");

    private final Random random;
    private final List<String> pool;
    private final List<String> templates;
    private final List<Original> originals = new ArrayList<>();
    private int made;

    /** @param story the number of the original that it is, or is a copy of */
    record Article(Document document, int story, Kind kind) {}

    private record Original(int story, List<String> sentences) {}

    InventedNews(List<String> texts, long seed) {
        this.random = new Random(seed);
        this.pool = texts.stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(sentence -> sentence.replaceAll("\\s+", " "))
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE
                        && sentence.length() <= LONGEST_SENTENCE
                        && sentence.endsWith("."))
                .limit(MOST_SENTENCES)
                .toList();
        this.templates =
                random.ints(TEMPLATES, 0, pool.size()).mapToObj(pool::get).toList();
    }

    Article next() {
        made++;
        return originals.size() < HOT_EACH || random.nextDouble() > COPIES ? original() : copy();
    }

    private Article original() {
        int count = 8 + random.nextInt(25);
        List<String> sentences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sentences.add(changed(any(pool), CHANGED));
        }
        int story = originals.isEmpty() ? 0 : originals.getLast().story + 1;
        originals.add(new Original(story, List.copyOf(sentences)));
        if (originals.size() > WINDOW) {
            originals.removeFirst();
        }
        return new Article(document(sentences, " "), story, Kind.ORIGINAL);
    }

    private Article copy() {
        Kind kind = Kind.values()[1 + random.nextInt(Kind.values().length - 1)];
        Original original = any(originals);
        if (random.nextDouble() < HOT) {
            original = originals.stream()
                    .filter(candidate -> candidate.story % HOT_EACH == 0)
                    .skip(random.nextInt(originals.size() / HOT_EACH))
                    .findFirst()
                    .orElse(original);
        }
        List<String> sentences = copied(original.sentences, kind);
        // white space, so that no two documents are the same bytes
        return new Article(
                document(sentences, kind == Kind.EXACT ? " ".repeat(2 + made % 50) : " "), original.story, kind);
    }

    private List<String> copied(List<String> sentences, Kind kind) {
        List<String> copy = new ArrayList<>(sentences);
        switch (kind) {
            case ORIGINAL, EXACT -> {
                // as they are
            }
            case TEMPLATE -> {
                int from = random.nextInt(templates.size() - 6);
                copy.addAll(0, templates.subList(from, from + 2));
                copy.addAll(templates.subList(from + 2, from + 2 + random.nextInt(4)));
            }
            case TRUNCATED ->
                copy.subList((int) (copy.size() * (.4 + .4 * random.nextDouble())), copy.size())
                        .clear();
            case WORDS -> copy.replaceAll(sentence -> changed(sentence, SPUN));
            case MOVED -> {
                copy.removeIf(sentence -> random.nextDouble() < .3);
                for (int i = 0; i < copy.size() / 4; i++) {
                    Collections.swap(copy, random.nextInt(copy.size()), random.nextInt(copy.size()));
                }
            }
        }
        return copy.isEmpty() ? sentences : copy;
    }

    /** Some words are drawn from anywhere, a name for a name, a figure for a figure. */
    private String changed(String sentence, double share) {
        StringBuilder changed = new StringBuilder();
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            String word = words.group();
            if (word.length() > 3 && random.nextDouble() < share) {
                word = like(word).orElse(word);
            }
            words.appendReplacement(changed, Matcher.quoteReplacement(word));
        }
        return words.appendTail(changed).toString();
    }

    private Optional<String> like(String word) {
        String sentence = any(pool);
        Matcher words = WORD.matcher(sentence);
        int at = sentence.indexOf(' ', random.nextInt(sentence.length()));
        while (at >= 0 && words.find(at)) {
            if (words.group().length() > 3 && kind(words.group()) == kind(word)) {
                return Optional.of(words.group());
            }
            at = words.end();
        }
        return Optional.empty();
    }

    private static int kind(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return Character.isUpperCase(word.charAt(0)) ? 1 : 2;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Document document(List<String> sentences, String between) {
        String text = String.join(between, sentences);
        LocalDate day = FIRST_DAY.plusDays(made / PER_DAY);
        return new Document(
                DocumentId.ofBytes(text.getBytes(UTF_8)),
                new Provenance(
                        "invented.txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                Optional.of(new PublicationDate(
                        new Edtf(day.toString()), PublicationDate.Grounds.METADATA, Optional.empty())),
                List.of());
    }
}
