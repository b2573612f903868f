package org.proviso.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.tables.Letterheads;

/**
 * What a plain text is called: its first line, when that stands alone and does not close like a sentence. Where that is a letterhead ("THE
 * KIGOMA WEEKLY", "MINISTRY OF TRADE"), an address or the head of a mail: what the line "Subject:" says, or the headline below, if there is one.
 */
final class PlainTitle {
    private static final int LONGEST = 250;
    private static final int LONGEST_HEADLINE = 200;
    private static final int FEWEST_WORDS = 4;

    /** More words, all with capitals, are a headline that is written so. */
    private static final int MOST_NAMES = 6;

    /** A longer line that ends with a full stop is a sentence; headlines of some archives end so, too. */
    private static final int MOST_WORDS_OF_A_SENTENCE = 16;

    /** No head of a page is longer. */
    private static final int HEAD = 3000;

    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:subject|subj|re|object)\\.?: *(.+)");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:from|to|cc|date|dated|date of \\w+|sent|by|case no\\.?|question no\\.?|ref(?:erence)?\\.?|no\\.? ?\\d+$|issue|prepared by|story and \\w+"
                    + "|posted|published|updated|last updated|issued|contact)\\b.*");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d-])" + WrittenDate.ANY + "(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** "7 September", "Sept 14": a line with a day heads a part, or says when. */
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}\\b");

    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}{4,}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern POINT = Pattern.compile("(?:[-*\u2022\u2013\u2014]|\\(?[\\divxlc]{1,4}[.)]) .*");

    private PlainTitle() {}

    static Optional<String> of(String text, List<Unit> units) {
        if (units.size() < 2) {
            return Optional.empty();
        }
        List<List<String>> blocks = blocks(text);
        String first = blocks.isEmpty() ? "" : blocks.getFirst().getFirst();
        boolean mail = first.regionMatches(true, 0, "from:", 0, "from:".length());
        Optional<String> below =
                mail || HeadAddress.isOne(first) || Letterheads.isOne(first) ? below(blocks) : Optional.empty();
        return below.or(() -> units.stream()
                .map(unit -> unit.at().of(text))
                .filter(line -> !HeadAddress.isOne(line))
                .findFirst()
                .filter(PlainTitle::isTitle)
                .map(Blanks::collapse));
    }

    private static Optional<String> below(List<List<String>> blocks) {
        boolean first = true;
        for (List<String> block : blocks) {
            List<String> lines = first ? block.subList(1, block.size()) : block;
            first = false;
            Optional<String> subject = lines.stream()
                    .map(SUBJECT::matcher)
                    .filter(Matcher::matches)
                    .map(match -> match.group(1))
                    .filter(PlainTitle::isTitle)
                    .findFirst();
            Optional<String> found = subject.or(() -> headline(lines));
            if (found.isPresent() || !lines.stream().allMatch(PlainTitle::isOfHead)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first line of a block, or the one behind lines of the head. */
    private static Optional<String> headline(List<String> lines) {
        return lines.stream().dropWhile(PlainTitle::isOfHead).findFirst().filter(PlainTitle::isHeadline);
    }

    private static boolean isOfHead(String line) {
        return Letterheads.isOne(line)
                || HeadAddress.isOne(line)
                || LABEL.matcher(line).matches()
                || (line.length() <= LONGEST_HEADLINE
                        && (DATE.matcher(line).find()
                                || Character.isLowerCase(line.codePointAt(0))
                                || line.startsWith("(")
                                || areNames(line)));
    }

    /** Not a sentence, not a point of a list, no line of names alone, and of more than a word or two. */
    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && Sentences.words(line) >= FEWEST_WORDS
                && !(Sentences.closes(line) && line.endsWith("."))
                && !line.endsWith(",")
                && !line.endsWith(":")
                && !DAY.matcher(line).find()
                && !POINT.matcher(line).matches();
    }

    /** Whether there are few words, and none but the small ones is written small: a body, a person, a number. */
    private static boolean areNames(String line) {
        String bare = BRACKETS.matcher(line).replaceAll("");
        return Sentences.words(bare) <= MOST_NAMES && !SMALL_WORD.matcher(bare).find();
    }

    private static boolean isTitle(String line) {
        boolean sentence = Sentences.closes(line) && Sentences.words(line) > MOST_WORDS_OF_A_SENTENCE;
        return line.length() <= LONGEST && !line.endsWith(",") && !line.endsWith(":") && !sentence;
    }

    /** The lines between empty ones, of the beginning. */
    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line :
                Arrays.asList(text.substring(0, Math.min(text.length(), HEAD)).split("\\R", -1))) {
            String words = Blanks.collapse(line);
            if (!words.isEmpty()) {
                block.add(words);
            } else if (!block.isEmpty()) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
        return blocks;
    }
}
