package org.proviso.core.copies;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.proviso.core.model.Document;

/**
 * What the sentences of an article are about, without their wording: for each sentence the stems of its content words, and
 * over the whole article its names and figures in order. A rewrite keeps these where it keeps no run of words. Stems are
 * hashed to 16 bits; two unlike words of an article fall together about once in 200 words, which moves no decision.
 *
 * <p>Bounded: the first {@value #MOST_SENTENCES} sentences, the first {@value #MOST_WORDS} words of each, the first
 * {@value #MOST_FACTS} names and figures.
 */
public final class Outline {
    static final int MOST_SENTENCES = 160;
    static final int MOST_WORDS = 48;
    static final int MOST_FACTS = 400;
    static final int VERSION = 1;

    private final List<char[]> sentences;
    private final char[] lengths;
    private final char[] facts;
    private final char[] plain;

    /**
     * @param sentences the words of each sentence, ascending, each once; furniture and empty sentences left out
     * @param lengths how many words of any kind each sentence has, quoted ones too
     * @param facts the names and figures in the order of the text
     * @param plain the content words outside quotations that are neither, ascending, each once
     */
    Outline(List<char[]> sentences, char[] lengths, char[] facts, char[] plain) {
        this.sentences = List.copyOf(sentences);
        this.lengths = lengths.clone();
        this.facts = facts.clone();
        this.plain = plain.clone();
    }

    /** The outline of a document's article; time is linear in the length of the text. */
    public static Outline of(Document document) {
        return new OutlineReader(document).read();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when the bytes are not an outline, or one of another version
     */
    public static Outline ofBytes(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new IllegalArgumentException("not an outline of version " + VERSION + " (" + bytes.length
                    + " bytes): make it again from the text");
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
            char[] lengths = array(in, MOST_SENTENCES);
            char[] facts = array(in, MOST_FACTS);
            char[] plain = array(in, MOST_SENTENCES * MOST_WORDS);
            List<char[]> sentences = new ArrayList<>(lengths.length);
            for (int i = 0; i < lengths.length; i++) {
                sentences.add(array(in, MOST_WORDS));
            }
            return new Outline(sentences, lengths, facts, plain);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("an outline that ends too early: make it again from the text", e);
        }
    }

    /** The outline as bytes, about two for each content word; the same on every machine. */
    public byte[] toBytes() {
        int words = sentences.stream().mapToInt(sentence -> sentence.length + 2).sum();
        ByteBuffer out = ByteBuffer.allocate(1 + Character.BYTES * (3 + facts.length + plain.length + words));
        out.put((byte) VERSION);
        put(out, lengths);
        put(out, facts);
        put(out, plain);
        sentences.forEach(sentence -> put(out, sentence));
        return out.array();
    }

    int size() {
        return sentences.size();
    }

    /** The words of a sentence, ascending; not to be changed. */
    char[] sentence(int index) {
        return sentences.get(index);
    }

    /** How many words of any kind a sentence has. */
    int length(int index) {
        return lengths[index];
    }

    /** Names and figures in the order of the text; not to be changed. */
    char[] facts() {
        return facts;
    }

    /** Content words that are neither names nor figures nor quoted, ascending; not to be changed. */
    char[] plain() {
        return plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && Arrays.equals(toBytes(), outline.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(facts);
    }

    private static void put(ByteBuffer out, char[] array) {
        out.putShort((short) array.length);
        for (char value : array) {
            out.putChar(value);
        }
    }

    private static char[] array(ByteBuffer in, int most) {
        char[] array = new char[Math.clamp(in.getShort(), 0, most)];
        for (int i = 0; i < array.length; i++) {
            array[i] = in.getChar();
        }
        return array;
    }
}
