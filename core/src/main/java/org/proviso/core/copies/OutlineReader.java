package org.proviso.core.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.model.Document;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;

/** Makes the {@link Outline} of one document. */
final class OutlineReader {
    /** Words are alike when their first letters are: "candidate" and "candidacy", whatever a translation did to the ending. */
    private static final int STEM = 6;

    private static final int FEWEST_LETTERS = 4;
    private static final double TITLED = .8;
    private static final Set<String> FILLERS = words("filler-words.tsv");
    private static final Set<String> EVERYDAY = words("everyday-names.tsv");

    private final Document document;
    private final Set<String> names = new HashSet<>();
    private final List<char[]> sentences = new ArrayList<>();
    private final StringBuilder lengths = new StringBuilder();
    private final StringBuilder facts = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    /** Of the sentence that is being read. */
    private final StringBuilder words = new StringBuilder();

    private int quotationEnd;
    private int scanned;

    OutlineReader(Document document) {
        this.document = document;
    }

    Outline read() {
        List<Sentence> article = Sentences.of(document.text()).stream()
                .filter(sentence -> !document.isFurniture(sentence.span()))
                .limit(Outline.MOST_SENTENCES)
                .toList();
        article.forEach(this::learnNames);
        for (Sentence sentence : article) {
            int length = 0;
            boolean titled = isTitled(sentence);
            for (Token token : sentence.tokens()) {
                if (Character.isLetterOrDigit(token.form().codePointAt(0))) {
                    add(token, titled || length == 0);
                    length++;
                }
            }
            if (!words.isEmpty()) {
                sentences.add(ascending(words, Outline.MOST_WORDS));
                lengths.append((char) length);
                words.setLength(0);
            }
        }
        return new Outline(
                sentences,
                lengths.toString().toCharArray(),
                facts.substring(0, Math.min(facts.length(), Outline.MOST_FACTS)).toCharArray(),
                ascending(plain, Outline.MOST_SENTENCES * Outline.MOST_WORDS));
    }

    /** A capital letter says nothing at the head of a sentence, nor in a headline that gives one to every word. */
    private void learnNames(Sentence sentence) {
        if (isTitled(sentence)) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (isCapital(tokens.get(i).form())) {
                names.add(tokens.get(i).form());
            }
        }
    }

    /** Whether nearly all its longer words have a capital letter. */
    private static boolean isTitled(Sentence sentence) {
        int longer = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            String form = token.form();
            if (form.length() >= FEWEST_LETTERS && Character.isLetter(form.codePointAt(0))) {
                longer++;
                capitals += isCapital(form) ? 1 : 0;
            }
        }
        return capitals >= TITLED * longer;
    }

    private void add(Token token, boolean opens) {
        String form = token.form();
        boolean quoted = isQuoted(token.span().start());
        String lower = form.toLowerCase(Locale.ROOT);
        if (hasDigit(form)) {
            char figure = figure(form);
            words.append(figure);
            if (!quoted) {
                facts.append(figure);
            }
        } else if (isCapital(form) && (!opens || names.contains(form)) && !FILLERS.contains(lower)) {
            char name = name(lower);
            words.append(name);
            if (form.length() > 2 && !EVERYDAY.contains(lower)) {
                facts.append(name);
            }
        } else if (!quoted && form.length() >= FEWEST_LETTERS && !FILLERS.contains(lower)) {
            char word = word(lower);
            words.append(word);
            plain.append(word);
        }
    }

    /** How an outline holds a figure, */
    static char figure(String form) {
        return hash('#', form.replace(",", ""), Integer.MAX_VALUE);
    }

    /** a name, by its letters in lower case, */
    static char name(String lower) {
        return hash('N', lower, stem(lower));
    }

    /** and any other word. */
    static char word(String lower) {
        return hash('w', lower, stem(lower));
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(String form) {
        return form.length() > 1 && Character.isUpperCase(form.codePointAt(0));
    }

    /** Places are asked for in ascending order. */
    private boolean isQuoted(int place) {
        String text = document.text();
        while (scanned < place) {
            if (scanned >= quotationEnd) {
                quotationEnd = Math.max(quotationEnd, Quotations.end(text, text.charAt(scanned), scanned));
            }
            scanned++;
        }
        return place < quotationEnd;
    }

    /** How many of a word's letters make its stem. */
    private static int stem(String lower) {
        int length = lower.length();
        return length <= STEM && length >= FEWEST_LETTERS && lower.charAt(length - 1) == 's'
                ? length - 1
                : Math.min(length, STEM);
    }

    /** Of the first letters of a word. */
    private static char hash(char kind, String word, int letters) {
        int hash = 0;
        for (int i = 0; i < Math.min(letters, word.length()); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return (char) (Hash.mix(31L * hash + kind) >>> 48);
    }

    /** The values in ascending order, each once, the first of them. */
    private static char[] ascending(StringBuilder values, int most) {
        char[] all = new char[values.length()];
        values.getChars(0, all.length, all, 0);
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < all.length && kept < most; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        Tables.read(OutlineReader.class, table)
                .forEach(row -> words.addAll(List.of(row.cell(1).split("\\|"))));
        return Set.copyOf(words);
    }
}
