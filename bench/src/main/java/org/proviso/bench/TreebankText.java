package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.proviso.core.model.Span;

/**
 * The raw text of a treebank with the places of its tokens, words and sentences, to score a tokeniser on. The sentences of a
 * paragraph are joined by one space, unless SpaceAfter=No closes the former; paragraphs and documents stand apart by an
 * empty line. Where a file marks no documents, they are told by the names of its sentences ({@code DOCUMENT-NUMBER}).
 *
 * @param tokens as written: {@code didn't} is one
 * @param words what has a place in a tree: {@code did} and {@code n't}
 */
record TreebankText(String text, List<Span> tokens, List<Span> words, List<Span> sentences) {
    private static final String MEANT = "# text = ";
    private static final String NAME = "# sent_id = ";

    TreebankText {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /** Of a treebank in CoNLL-U, gzipped. */
    static TreebankText read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Of a treebank in CoNLL-U.
     *
     * @throws IllegalArgumentException where a sentence's tokens are not in its text
     */
    static TreebankText of(String treebank) {
        Builder builder = new Builder();
        treebank.lines().forEach(builder::line);
        return new TreebankText(builder.text.toString(), builder.tokens, builder.words, builder.sentences);
    }

    /** Reads line by line. */
    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> tokens = new ArrayList<>();
        private final List<Span> words = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();
        private String gap = "";
        private String document = "";
        /** Where the next token and the next word are looked for, and where the sentence starts. */
        private int token;

        private int word;
        private int start;
        /** The number of the last word of the range that was read last. */
        private int rangeEnd;

        void line(String line) {
            if (line.startsWith(NAME)) {
                String name = line.substring(NAME.length());
                String parent = name.substring(0, Math.max(0, name.lastIndexOf('-')));
                gap = parent.equals(document) ? gap : "\n\n";
                document = parent;
            } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                gap = "\n\n";
            } else if (line.startsWith(MEANT)) {
                text.append(text.isEmpty() ? "" : gap);
                start = text.length();
                token = start;
                word = start;
                rangeEnd = 0;
                text.append(line.substring(MEANT.length()));
            } else if (line.isBlank()) {
                sentences.add(new Span(start, token));
            } else if (line.charAt(0) != '#') {
                row(line.split("\t", -1));
            }
        }

        private void row(String[] cells) {
            if (cells[0].contains(".")) {
                return;
            }
            int hyphen = cells[0].indexOf('-');
            if (hyphen > 0) {
                rangeEnd = Integer.parseInt(cells[0].substring(hyphen + 1));
                tokens.add(next(cells[1], token));
                token = tokens.getLast().end();
            } else {
                words.add(next(cells[1], word));
                word = words.getLast().end();
                if (Integer.parseInt(cells[0]) > rangeEnd) {
                    tokens.add(words.getLast());
                    token = word;
                }
            }
            gap = cells[9].contains("SpaceAfter=No") ? "" : " ";
        }

        /** The form's place: the next in the text, white space passed over. */
        private Span next(String form, int from) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int end = at + form.length();
            if (end > text.length() || !text.substring(at, end).equals(form)) {
                throw new IllegalArgumentException("token \"" + form + "\" is not next in: " + text.substring(start));
            }
            return new Span(at, end);
        }
    }
}
