package org.proviso.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                    + "|posted|published|updated|last updated|issued|contact|(?:copy|copies|copied|c\\.c\\.?|distribution|circulation)(?: (?:to|list))?:"
                    + "|(?:attention|attn|through|thru|tel|fax|e-?mail|enclosures?|enc|annex(?:es)?|classification):)(?:(?<!\\w)|\\b).*"
                    + "|(?:page|p\\.) ?\\d+\\b.*");

    /** "on the suspension of ...", below "Order no. 58/2026": what it is about. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:on|regarding|concerning|relating to|amending|approving|repealing|establishing) (?:\\p{L}+ ){2,}.*");

    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:with (?:regard|respect|reference)|in relation) to (?:the )?([^:()]{3,120}?)[:,]? *\\((?:a|i|1)\\)");

    /** "EXAMPLETON MILLS ........ PETITIONER" */
    private static final Pattern LEADERS = Pattern.compile("(?:\\.{4,}|\u2026{2,}|_{4,})");

    /** "(a) how many ...; (b) which ...": questions in points are what is asked, no headline. */
    private static final Pattern POINTS = Pattern.compile("\\([abi1]\\) .*\\((?:[bc2]|ii)\\) ");

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d-])" + WrittenDate.ANY + "(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** "7 September", "Sept 14": a line with a day heads a part, or says when. */
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\b"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}\\b");

    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'\u2019-])\\p{Ll}{4,}");
    private static final Pattern BYLINE = Pattern.compile("(?i)by \\p{L}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern POINT = Pattern.compile("(?:[-*\u2022\u2013\u2014]|\\(?[\\divxlc]{1,4}[.)]) .*");

    private static final Pattern GREETING =
            Pattern.compile("(?i)(?:dear|hello|hi|good (?:morning|day|evening)|to whom it may concern)\\b");
    private static final Pattern ISSUE = Pattern.compile(
            "(?i)(?:(?:issue|vol(?:ume)?|no|nr|number|edition)\\b[. ]*\\d|\\d+(?:st|nd|rd|th) (?:issue|edition)).*");
    /** "BY HAND AND BY E-MAIL", "TO WHOM IT MAY CONCERN" */
    private static final Pattern SENT =
            Pattern.compile("(?:BY|VIA|TO|FROM|FOR|ATTN|NOT|STRICTLY|EMBARGOED|PRIVATE|TEL)\\b");

    /** In so many lines the form of a document stands. */
    private static final int LINES = 8;

    private PlainTitle() {}

    /** @param text with the lines that its author wrote */
    static Optional<String> of(String text, List<Unit> units) {
        if (units.size() < 2) {
            return Optional.empty();
        }
        List<List<String>> blocks = blocks(text);
        String first = blocks.isEmpty() ? "" : blocks.getFirst().getFirst();
        boolean mail = first.regionMatches(true, 0, "from:", 0, "from:".length());
        if (mail || HeadAddress.isOne(first) || isLetterhead(blocks)) {
            return subject(blocks)
                    .or(() -> ofForm(blocks))
                    .or(() -> asked(blocks))
                    .or(() -> below(blocks))
                    .or(() -> inCapitals(blocks))
                    .or(() -> line(blocks, Letterheads::isOfSeries))
                    .or(() -> line(blocks, Letterheads::isForm))
                    .or(() -> mail || HeadAddress.isOne(first) ? first(text, units) : Optional.empty());
        }
        return first(text, units);
    }

    private static Optional<String> first(String text, List<Unit> units) {
        return units.stream()
                .map(unit -> unit.at().of(text))
                .filter(line -> !HeadAddress.isOne(line) && !HeadLine.isDayAlone(Blanks.collapse(line)))
                .findFirst()
                .filter(PlainTitle::isTitle)
                .map(Blanks::collapse)
                .filter(line -> !Letterheads.isOne(line));
    }

    /** "THE FREIGHT LETTER" above "No. 211 \u00b7 19 May 2025", "La Voz de Quilla" above "Opinion": a name in front of an issue or a section. */
    private static boolean isLetterhead(List<List<String>> blocks) {
        if (blocks.isEmpty()) {
            return false;
        }
        List<String> head = blocks.getFirst();
        return Letterheads.isOne(head.getFirst())
                || head.size() > 1
                        && areNames(head.getFirst())
                        && (ISSUE.matcher(head.get(1)).lookingAt() || Letterheads.isSection(head.get(1)));
    }

    /** What a letter or mail says that it is about, above its greeting. */
    private static Optional<String> subject(List<List<String>> blocks) {
        return blocks.stream()
                .flatMap(List::stream)
                .takeWhile(line -> !GREETING.matcher(line).lookingAt())
                .map(SUBJECT::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .filter(PlainTitle::isTitle)
                .findFirst();
    }

    /** "With regard to the ferry fund: (a) ...; (b) ...": what a question in points is about. */
    private static Optional<String> asked(List<List<String>> blocks) {
        return blocks.stream()
                .flatMap(List::stream)
                .filter(line -> POINTS.matcher(line).find())
                .map(ASKED::matcher)
                .filter(Matcher::lookingAt)
                .map(match -> match.group(1))
                .filter(PlainTitle::isTitle)
                .findFirst();
    }

    /** "Order no. 58/2026" above "on the suspension of ...": both together, as such a decision is cited. */
    private static Optional<String> ofForm(List<List<String>> blocks) {
        List<String> lines = blocks.stream().flatMap(List::stream).limit(LINES).toList();
        return IntStream.range(1, lines.size())
                .filter(at -> ABOUT.matcher(lines.get(at)).matches()
                        && (Letterheads.isForm(lines.get(at - 1)) || Letterheads.isOfSeries(lines.get(at - 1))))
                .mapToObj(at -> lines.get(at - 1) + " " + lines.get(at))
                .filter(PlainTitle::isTitle)
                .findFirst();
    }

    /** "WELLS OF EXAMPLETON TO REOPEN": names are written so, too, but stand together with others, or tell how it is sent. */
    private static Optional<String> inCapitals(List<List<String>> blocks) {
        return blocks.stream()
                .skip(1)
                .takeWhile(block -> block.stream().allMatch(PlainTitle::isOfHead))
                .filter(block -> block.size() == 1
                        || block.size() == 2 && BYLINE.matcher(block.getLast()).lookingAt())
                .map(List::getFirst)
                .filter(line -> isHeadline(line)
                        && line.equals(line.toUpperCase(Locale.ROOT))
                        && !Letterheads.isOne(line)
                        && !SENT.matcher(line).lookingAt())
                .findFirst();
    }

    private static Optional<String> line(List<List<String>> blocks, Predicate<String> wanted) {
        return blocks.stream()
                .flatMap(List::stream)
                .limit(LINES)
                .filter(line -> line.length() <= LONGEST_HEADLINE && wanted.test(line))
                .findFirst();
    }

    private static Optional<String> below(List<List<String>> blocks) {
        boolean first = true;
        for (List<String> block : blocks) {
            List<String> lines = first ? block.subList(1, block.size()) : block;
            first = false;
            Optional<String> found = headline(lines);
            if (found.isPresent() || !lines.stream().allMatch(PlainTitle::isOfHead)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first line of a block, or the one behind lines of the head. */
    private static Optional<String> headline(List<String> lines) {
        return lines.stream()
                .dropWhile(PlainTitle::isOfHead)
                .findFirst()
                .filter(line -> isHeadline(line) || isSeriesOfThing(line));
    }

    /** "Exampleton floods \u2013 Update 7": the form's name, and what it is about. */
    private static boolean isSeriesOfThing(String line) {
        return Letterheads.isOfSeries(line) && !Letterheads.isOne(Letterheads.about(line));
    }

    private static boolean isOfHead(String line) {
        if (isSeriesOfThing(line)) {
            return false;
        }
        return Letterheads.isOne(line)
                || LEADERS.matcher(line).find()
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
                && !LEADERS.matcher(line).find()
                && !POINTS.matcher(line).find()
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
            boolean opens = blocks.isEmpty() && block.isEmpty();
            if (!words.isEmpty() && !(opens && HeadLine.isDayAlone(words))) {
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
