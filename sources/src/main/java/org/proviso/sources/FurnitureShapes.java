package org.proviso.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Furniture;
import org.proviso.core.tables.Tables;

/**
 * Furniture told by its shape and place, where a copy has lost the page's markup. Four shapes, all in a text that is
 * mostly paragraphs and shows no sign of an official document (whose short lines are headings, addressees, signatures):
 *
 * <ol>
 *   <li><b>label and caption</b>: where paragraphs stand apart by empty lines, a short label with a sentence right under it
 *       which says again what a paragraph elsewhere says;
 *   <li><b>name</b>: "Ann Lee", "Ann Lee in Peru" alone between paragraphs, when the paragraph under it does not go on about her
 *       (then it would be a heading) and its words are names in this text, never written small;
 *   <li><b>headline</b>: seven words or more without a closing mark between paragraphs, when the paragraph under it is about
 *       something else;
 *   <li><b>dated caption</b>: one sentence that ends with a full date, next to another piece of furniture.
 * </ol>
 *
 * Wrongly marked text hides claims, unmarked furniture only doubles them: in doubt a line stays unmarked.
 */
final class FurnitureShapes {
    private static final int MOST_LINES = 5_000;
    private static final double SAYS_AGAIN = 0.5;
    private static final double SAME_SUBJECT = 0.3;
    private static final int SHORTEST_HEADLINE = 7;
    private static final Pattern NAME = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}.'\u2019-]+ ?){2,4})(?:\\b(?:in|of|at|on|from|with|and) (?:the )?((?:\\p{Lu}[\\p{L}.'\u2019-]+(?: of| the)? ?){1,4}))?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern DATED = Pattern.compile(
            "[^.!?]{20,300}(?:\\b\\p{Lu}\\.[^.!?]{0,200}){0,3}\\bon " + WrittenDate.ANY + "\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final List<Pattern> OFFICIAL = Tables.cells(FurnitureShapes.class, "official.tsv", 3).stream()
            .map(row -> Pattern.compile(row.getFirst()))
            .toList();

    private final String text;
    private final List<Line> lines;
    private final List<Set<String>> stems;

    private FurnitureShapes(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.stems = lines.stream().map(Line::stems).toList();
    }

    static void mark(String text, List<Line> lines) {
        if (lines.size() > MOST_LINES || lines.size() < 4 || !isArticle(lines)) {
            return;
        }
        FurnitureShapes shapes = new FurnitureShapes(text, lines);
        shapes.captionsUnderLabels();
        shapes.namesAndHeadlines();
        shapes.datedCaptions();
    }

    /** Mostly paragraphs; not a list of names or headlines, not an official document. */
    private static boolean isArticle(List<Line> lines) {
        long open = lines.stream().filter(Line::isOpen).count();
        long prose = lines.stream().filter(Line::isOpen).filter(Line::isProse).count();
        return prose * 2 > open && lines.stream().noneMatch(FurnitureShapes::isOfficial);
    }

    private static boolean isOfficial(Line line) {
        return OFFICIAL.stream().anyMatch(sign -> sign.matcher(line.words()).find());
    }

    private void captionsUnderLabels() {
        if (!standApart()) {
            return;
        }
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line label = lines.get(i);
            Line caption = lines.get(i + 1);
            boolean pair = label.isOpen()
                    && label.isLabel()
                    && label.count() < SHORTEST_HEADLINE
                    && caption.isOpen()
                    && caption.closes()
                    && !emptyLineBefore(i + 1);
            if (pair && saidElsewhere(i + 1)) {
                label.mark(Furniture.Kind.CAPTION);
                caption.mark(Furniture.Kind.CAPTION);
            }
        }
    }

    private boolean standApart() {
        long apart =
                IntStream.range(1, lines.size()).filter(this::emptyLineBefore).count();
        return apart * 10 >= (lines.size() - 1) * 7L;
    }

    private boolean emptyLineBefore(int index) {
        String between = text.substring(
                lines.get(index - 1).unit().at().end(),
                lines.get(index).unit().at().start());
        return between.lines().count() > 2
                || between.chars().filter(c -> c == '\n').count() > 1;
    }

    private boolean saidElsewhere(int index) {
        return IntStream.range(0, lines.size())
                .filter(other -> other != index
                        && lines.get(other).isOpen()
                        && lines.get(other).isProse())
                .anyMatch(other -> Line.share(stems.get(index), stems.get(other)) >= SAYS_AGAIN);
    }

    private void namesAndHeadlines() {
        Set<String> small = smallWords();
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isOpen() || !line.isLabel() || !betweenParagraphs(i)) {
                continue;
            }
            if (isName(i, small)) {
                line.mark(Furniture.Kind.CAPTION);
            } else if (line.count() >= SHORTEST_HEADLINE && Line.share(stems.get(i), stems.get(i + 1)) < SAME_SUBJECT) {
                line.mark(Furniture.Kind.RELATED);
            }
        }
    }

    private boolean betweenParagraphs(int index) {
        Line before = lines.get(index - 1);
        Line after = lines.get(index + 1);
        return (before.isProse() || !before.isOpen()) && (after.isProse() || !after.isOpen());
    }

    private boolean isName(int index, Set<String> small) {
        Matcher matcher = NAME.matcher(lines.get(index).words());
        if (!matcher.matches()) {
            return false;
        }
        Set<String> names =
                Set.of(matcher.group(1).strip().toLowerCase(Locale.ROOT).split(" "));
        String after = lines.get(index + 1).words().toLowerCase(Locale.ROOT);
        return names.stream().noneMatch(small::contains) && names.stream().noneMatch(after::contains);
    }

    /** The words that the text writes small. */
    private Set<String> smallWords() {
        Set<String> small = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (Character.isLowerCase(text.charAt(matcher.start()))) {
                small.add(matcher.group());
            }
        }
        return small;
    }

    private void datedCaptions() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean beside = !lines.get(i - 1).isOpen() || !lines.get(i + 1).isOpen();
            if (line.isOpen()
                    && line.isProse()
                    && beside
                    && line.words().length() <= FurniturePatterns.LONGEST_LINE
                    && DATED.matcher(line.words()).matches()) {
                line.mark(Furniture.Kind.CAPTION);
            }
        }
    }
}
