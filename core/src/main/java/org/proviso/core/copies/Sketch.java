package org.proviso.core.copies;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.Document;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.tables.OfficialSites;

/**
 * A document's article boiled down to under 2 kB, enough to find exact and near copies without the texts. Exact copies
 * share a hash over all their words; near copies are found and verified over runs of words outside quotation marks.
 * Page furniture is left out of both.
 */
public final class Sketch {
    /** How many runs of four words are kept to find candidates by. */
    static final int FINDERS = 32;
    /** How many runs of five words are kept to verify them by. */
    static final int SAMPLE = 128;
    /** How many numbers and names are kept to tell like acts apart by. */
    static final int NUMBERS = 24;

    static final int NAMES = 48;
    /** How many pairs of names and figures that stand close together are kept to find rewrites by. */
    static final int PAIRS = 64;

    private static final int LISTS = 6;
    /** About; blanks count. */
    private static final int CHARACTERS_A_WORD = 6;

    static final int VERSION = 5;
    private static final int MOST_BYTES = 2_048;

    private final Size size;
    private final Days days;
    private final Source source;
    private final long allWords;
    private final Samples samples;

    /**
     * How much there is to compare.
     *
     * @param words all words of the article
     * @param freeRuns runs of five words outside quotation marks
     */
    record Size(int words, int freeRuns) {}

    /**
     * When the document says it was published, as days since 1970; the widest span when it does not say, or cannot be right.
     */
    record Days(int first, int last) {
        static final Days UNKNOWN = new Days(Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2);

        static Days of(PublicationDate published) {
            return new Days(
                    published
                            .date()
                            .earliest()
                            .map(day -> (int) day.toEpochDay())
                            .orElse(UNKNOWN.first),
                    published.date().latest().map(day -> (int) day.toEpochDay()).orElse(UNKNOWN.last));
        }

        boolean isKnown() {
            return first != UNKNOWN.first;
        }

        /** Whether it is known to the day. */
        boolean isDay() {
            return isKnown() && first == last;
        }

        /** How many days lie between them at least. */
        int apart(Days other) {
            return Math.max(0, Math.max(first - other.last, other.first - last));
        }
    }

    /**
     * Whose page it is.
     *
     * @param host a hash of the address's host; 0 when it has none
     * @param official whether the host is an authority's own
     * @param title a hash of the letters and digits of the page's title; 0 when it has none
     */
    record Source(int host, boolean official, int title) {
        static final Source UNKNOWN = new Source(0, false, 0);

        static Source of(Document document) {
            Optional<String> address = document.provenance().address();
            return new Source(
                    address.flatMap(Provenance::site).map(String::hashCode).orElse(0),
                    address.flatMap(OfficialSites::country).isPresent(),
                    document.title().map(Sketch::letters).orElse(0));
        }

        /** Whether both are known to have addresses, and not on one site. */
        boolean isOfOtherHost(Source other) {
            return host != 0 && other.host != 0 && host != other.host;
        }

        /** Whether both are known to have titles, and not the same words in them. */
        boolean isTitledOtherwise(Source other) {
            return title != 0 && other.title != 0 && title != other.title;
        }
    }

    /** Hashes in ascending unsigned order (and the keys of the bands), each list in its place. */
    record Samples(List<int[]> all) {
        int[] finders() {
            return all.get(0);
        }

        int[] bands() {
            return all.get(1);
        }

        int[] fives() {
            return all.get(2);
        }

        int[] numbers() {
            return all.get(3);
        }

        int[] names() {
            return all.get(4);
        }

        int[] pairs() {
            return all.get(5);
        }
    }

    Sketch(Size size, Days days, Source source, long allWords, Samples samples) {
        this.size = size;
        this.days = days;
        this.source = source;
        this.allWords = allWords;
        this.samples = samples;
    }

    /** The sketch of a document's article; one pass, linear in the length of the text. */
    public static Sketch of(Document document) {
        Sketcher sketcher = new Sketcher(
                document.published()
                        .filter(published -> published.impossible().isEmpty())
                        .map(Days::of)
                        .orElse(Days.UNKNOWN),
                Source.of(document),
                document.text().length() / CHARACTERS_A_WORD);
        ArticleWords.read(document, sketcher);
        return sketcher.sketch();
    }

    private static int letters(String title) {
        return title.chars()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .reduce(0, (hash, letter) -> 31 * hash + letter);
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when the bytes are not a sketch, or one of another version
     */
    public static Sketch ofBytes(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES || bytes[0] != VERSION) {
            throw new IllegalArgumentException("not a sketch of version " + VERSION + " (" + bytes.length
                    + " bytes): make it again from the text");
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
            Size size = new Size(in.getInt(), in.getInt());
            Days days = new Days(in.getInt(), in.getInt());
            Source source = new Source(in.getInt(), in.get() != 0, in.getInt());
            long allWords = in.getLong();
            List<int[]> lists = new ArrayList<>();
            for (int i = 0; i < LISTS; i++) {
                lists.add(array(in));
            }
            return new Sketch(size, days, source, allWords, new Samples(List.copyOf(lists)));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a sketch that ends too early: make it again from the text", e);
        }
    }

    /** The sketch as bytes, under 2 kB, the same on every machine. */
    public byte[] toBytes() {
        int numbers = samples.all.stream().mapToInt(array -> array.length).sum();
        ByteBuffer out =
                ByteBuffer.allocate(2 + 6 * Integer.BYTES + Long.BYTES + LISTS * Short.BYTES + numbers * Integer.BYTES);
        out.put((byte) VERSION).putInt(size.words).putInt(size.freeRuns);
        out.putInt(days.first).putInt(days.last);
        out.putInt(source.host)
                .put((byte) (source.official ? 1 : 0))
                .putInt(source.title)
                .putLong(allWords);
        for (int[] array : samples.all) {
            out.putShort((short) array.length);
            Arrays.stream(array).forEach(out::putInt);
        }
        return out.array();
    }

    Size size() {
        return size;
    }

    Days days() {
        return days;
    }

    /** Whether both are known to come from one site: nobody rewrites what he published himself. */
    boolean isOfSamePublisher(Sketch other) {
        return source.host != 0 && source.host == other.source.host;
    }

    Source source() {
        return source;
    }

    /**
     * A hash that two documents share as good as only when nothing tells them apart that could decide what they have to do with
     * a third: the same words of the same days, and for an authority's pages the same site and title.
     */
    public long twins() {
        long source = this.source.official ? Hash.mix(this.source.host * 31L + this.source.title) : 0;
        return Hash.mix(Hash.mix(allWords + days.first) + days.last) ^ source;
    }

    /** A hash over all words in order: the same for exact copies, and as good as never for others. */
    public long words() {
        return allWords;
    }

    Samples samples() {
        return samples;
    }

    /** What candidates are found by: texts that share many are likely to hang together. */
    public int[] keys() {
        return Stream.of(samples.finders(), samples.bands(), samples.pairs())
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(toBytes(), sketch.toBytes());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(allWords);
    }

    private static int[] array(ByteBuffer in) {
        int[] array = new int[Math.clamp(in.getShort(), 0, MOST_BYTES)];
        for (int i = 0; i < array.length; i++) {
            array[i] = in.getInt();
        }
        return array;
    }
}
