package org.proviso.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one CoNLL-U file and stops at the first that is broken. */
final class ConlluReader {
    /** The longest sentence, in words. */
    static final int MOST_WORDS = 10_000;

    /** The longest word, in UTF-16 units, as in plain text. */
    static final int LONGEST_WORD = 1_000;

    private static final Pattern ID = Pattern.compile("(\\d{1,9})(?:([-.])(\\d{1,9}))?");
    private static final Optional<String> NO_FAULT = Optional.empty();

    private final StringBuilder text = new StringBuilder();
    private final List<ConlluSentence> sentences = new ArrayList<>();

    /** The sentence that is being read. */
    private final List<ConlluLine> lines = new ArrayList<>();

    private int words;
    private int rangeEnd;
    private int emptyWords;

    private ConlluReader() {}

    static ConlluTaking read(String name, String content) {
        ConlluReader reader = new ConlluReader();
        int number = 0;
        int start = content.startsWith("\uFEFF") ? 1 : 0;
        while (start < content.length()) {
            number++;
            int feed = content.indexOf('\n', start);
            int stop = feed < 0 ? content.length() : feed;
            int end = stop > start && content.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            Optional<String> fault = reader.line(content.substring(start, end));
            if (fault.isPresent()) {
                return new ConlluTaking.Refused(name, "line " + number + ": " + fault.get());
            }
            start = stop + 1;
        }
        Optional<String> fault = reader.endSentence();
        if (fault.isPresent()) {
            return new ConlluTaking.Refused(name, "line " + number + ": " + fault.get());
        }
        return reader.sentences.isEmpty()
                ? new ConlluTaking.Refused(name, "it holds no sentence; nothing to read")
                : new ConlluTaking.Taken(reader.text.toString(), reader.sentences);
    }

    private Optional<String> line(String line) {
        if (line.isEmpty()) {
            return endSentence();
        }
        if (line.startsWith("#")) {
            lines.add(new ConlluLine.Comment(line));
            return NO_FAULT;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != ConlluRow.COLUMNS) {
            return Optional.of("it has " + columns.length + (columns.length == 1 ? " column" : " columns") + ", not "
                    + ConlluRow.COLUMNS + "; set columns apart by one tab each, and sentences by an empty line");
        }
        for (int i = 0; i < columns.length; i++) {
            // most columns of most files say nothing: one string for all of them
            columns[i] = columns[i].equals("_") ? "_" : columns[i];
        }
        return row(new ConlluRow(List.of(columns)));
    }

    private Optional<String> row(ConlluRow row) {
        Matcher id = ID.matcher(row.id());
        if (!id.matches()) {
            return Optional.of("'" + row.id() + "' is no id; number the words 1, 2, 3 ... in each sentence");
        }
        if (Blanks.isBlank(row.form())) {
            return Optional.of(
                    "the form of word " + row.id() + " is empty; write the word, or _, in the second column");
        }
        if (row.form().length() > LONGEST_WORD) {
            return Optional.of("the form of word " + row.id() + " is longer than " + LONGEST_WORD
                    + " characters; cut it into words");
        }
        int first = Integer.parseInt(id.group(1));
        String mark = id.group(2);
        return mark == null
                ? word(row, first)
                : mark.equals("-")
                        ? range(row, first, Integer.parseInt(id.group(3)))
                        : emptyWord(row, first, Integer.parseInt(id.group(3)));
    }

    private Optional<String> word(ConlluRow row, int number) {
        if (number != words + 1) {
            return outOfOrder(row, String.valueOf(words + 1));
        }
        if (words == MOST_WORDS) {
            return Optional.of("the sentence has more than " + MOST_WORDS + " words; split it with an empty line");
        }
        words++;
        emptyWords = 0;
        lines.add(new ConlluLine.Word(row));
        return NO_FAULT;
    }

    private Optional<String> range(ConlluRow row, int first, int last) {
        if (first != words + 1 || first <= rangeEnd || last < first) {
            return Optional.of("the range " + row.id() + " is out of order: a range stands before its first word, here "
                    + (words + 1) + ", and overlaps no other");
        }
        rangeEnd = last;
        lines.add(new ConlluLine.Range(row, last));
        return NO_FAULT;
    }

    private Optional<String> emptyWord(ConlluRow row, int before, int number) {
        if (before != words || number != emptyWords + 1) {
            return outOfOrder(row, words + "." + (emptyWords + 1));
        }
        emptyWords++;
        lines.add(new ConlluLine.Empty(row));
        return NO_FAULT;
    }

    private static Optional<String> outOfOrder(ConlluRow row, String due) {
        return Optional.of("the id " + row.id() + " is out of order, " + due
                + " was due; number the words 1, 2, 3 ... in each sentence, and put an empty line between sentences");
    }

    private Optional<String> endSentence() {
        if (rangeEnd > words) {
            return Optional.of("the sentence ends with word " + words + ", within a range that ends with word "
                    + rangeEnd + "; give the words of the range");
        }
        if (!lines.isEmpty()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            sentences.add(new ConlluSentence(lines, ConlluPlacing.place(lines, text)));
        }
        lines.clear();
        words = 0;
        rangeEnd = 0;
        emptyWords = 0;
        return NO_FAULT;
    }
}
