package org.proviso.core.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;

/**
 * Interviews as they are printed: paragraphs that only ask, and behind each what was answered, without quotation marks.
 * Whoever is named most before the first question answers. A text whose paragraphs begin with speakers in capitals ("MS. HALE: ...") is a
 * transcript and says itself who speaks.
 */
final class Interviews {
    /** Fewer questions stand in columns and speeches too. */
    private static final int FEWEST = 3;

    private static final int LONGEST_QUESTION = 400;
    /** "Q" and "A" are no names. */
    private static final int SHORTEST_LABEL = 4;

    private static final int LONGEST_LABEL = 40;
    private static final String QUOTES = "\"\u201c\u2018'\u00ab";

    private final String text;
    private final List<NameMention> names;

    Interviews(String text, List<NameMention> names) {
        this.text = text;
        this.names = names;
    }

    /** An attribution of each paragraph that answers; none where the text is no interview. */
    List<Attribution> answers(int limit) {
        List<Span> paragraphs = paragraphs(limit);
        List<Span> questions = paragraphs.stream().filter(this::asks).toList();
        if (questions.size() < FEWEST
                || paragraphs.stream().filter(this::isLabelled).count() >= FEWEST) {
            return List.of();
        }
        int first = questions.getFirst().start();
        List<Span> answers = paragraphs.stream()
                .filter(each -> each.start() > first && !asks(each))
                .toList();
        long own = answers.stream().filter(this::saysI).count();
        Optional<Party> answering = answering(first);
        return own < FEWEST || answering.isEmpty() ? List.of() : said(questions, answers, answering);
    }

    private static List<Attribution> said(List<Span> questions, List<Span> answers, Optional<Party> answering) {
        List<Attribution> found = new ArrayList<>();
        for (Span answer : answers) {
            Span question = questions.stream()
                    .filter(each -> each.start() < answer.start())
                    .reduce((one, other) -> other)
                    .orElseThrow();
            Span mark = new Span(question.end() - 1, question.end());
            found.add(new Attribution(List.of(), List.of(mark), List.of(answer), answering, Optional.empty(), true));
        }
        return found;
    }

    private Optional<Party> answering(int before) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        names.stream()
                .takeWhile(name -> name.span().start() < before)
                .filter(name -> name.kind() == Kind.PERSON)
                .forEach(name -> counts.merge(name.party(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private List<Span> paragraphs(int limit) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < limit) {
            int next = text.indexOf('\n', start);
            int end = next < 0 || next > limit ? limit : next;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                int from = start + line.length() - line.stripLeading().length();
                found.add(new Span(from, start + line.stripTrailing().length()));
            }
            start = end + 1;
        }
        return found;
    }

    private boolean asks(Span paragraph) {
        return paragraph.length() <= LONGEST_QUESTION
                && text.charAt(paragraph.end() - 1) == '?'
                && QUOTES.indexOf(text.charAt(paragraph.start())) < 0;
    }

    /** "MS. HALE: ...", "SENIOR OFFICIAL: ...": its first words say in capitals who speaks. */
    private boolean isLabelled(Span paragraph) {
        String words = paragraph.of(text);
        int colon = words.indexOf(':');
        return colon >= SHORTEST_LABEL
                && colon <= LONGEST_LABEL
                && words.chars().limit(colon).noneMatch(Character::isLowerCase)
                && words.chars().limit(colon).filter(Character::isUpperCase).count() >= SHORTEST_LABEL;
    }

    /** In its first person, outside quotation marks at its beginning. */
    private boolean saysI(Span paragraph) {
        String words = paragraph.of(text);
        return QUOTES.indexOf(words.charAt(0)) < 0 && Lexicon.words(words).contains("i");
    }
}
