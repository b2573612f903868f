package org.proviso.core.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;

/**
 * Interviews as they are printed: paragraphs that only ask, and behind each what was answered, without quotation marks.
 * Whoever is named most before the first question answers, but for whoever asks ("Interview: Ana Ruiz"). Where two labels stand before paragraphs
 * ("Q: ...", "A: ...", or two names) they say who asks and who answers. Another text whose paragraphs begin with speakers in capitals ("MS. HALE: ...") is a
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

    private static final Set<String> ANSWER = Set.of("A", "Answer");
    private static final Pattern LABEL =
            Pattern.compile("(?:\\*\\*)?(?<who>\\p{Lu}[\\p{L}\\p{M}.'\u2019 -]{0,38}):(?:\\*\\*)?\\s+(?=\\S)");

    private static final Pattern ASKING = Pattern.compile(
            "(?i)\\b(?:interview(?:ed)?(?: by)?|by|questions?(?: by)?|asked by|reporter|interviewer):? *$");

    private final String text;
    private final List<NameMention> names;

    Interviews(String text, List<NameMention> names) {
        this.text = text;
        this.names = names;
    }

    /**
     * What is asked and answered, in order.
     *
     * @param answering nobody where nobody is named before
     */
    record Turns(List<Span> questions, List<Span> answers, Optional<Party> answering) {
        static final Turns NONE = new Turns(List.of(), List.of(), Optional.empty());

        /** Whom "you" means in a question. */
        Optional<Party> asked(int offset) {
            return questions.stream().anyMatch(question -> question.contains(offset)) ? answering : Optional.empty();
        }

        /** The last question before an answer. */
        Optional<Span> questionOf(Span answer) {
            return questions.stream()
                    .filter(question -> question.start() < answer.start())
                    .reduce((one, other) -> other);
        }

        /** An attribution of each paragraph that answers. */
        List<Attribution> said() {
            List<Attribution> found = new ArrayList<>();
            for (Span answer : answers) {
                Span question = questionOf(answer).orElseThrow();
                Span mark = new Span(question.end() - 1, question.end());
                found.add(
                        new Attribution(List.of(), List.of(mark), List.of(answer), answering, Optional.empty(), true));
            }
            return found;
        }
    }

    /** None where the text is no interview, or nobody is known to answer. */
    Turns turns(int limit) {
        List<Span> paragraphs = paragraphs(limit);
        Turns labelled = labelled(paragraphs);
        return labelled.answering().isPresent() ? labelled : bare(paragraphs);
    }

    private Turns bare(List<Span> paragraphs) {
        List<Span> questions = paragraphs.stream().filter(this::asks).toList();
        if (questions.size() < FEWEST
                || paragraphs.stream().filter(this::isLabelled).count() >= FEWEST) {
            return Turns.NONE;
        }
        int first = questions.getFirst().start();
        List<Span> answers = paragraphs.stream()
                .filter(each -> each.start() > first && !asks(each))
                .toList();
        long own = answers.stream().filter(this::saysI).count();
        Optional<Party> answering = answering(first);
        return own < FEWEST || answering.isEmpty() ? Turns.NONE : new Turns(questions, answers, answering);
    }

    /** "Q: ... A: ...", or two names, of which one mostly asks and the other is that of a person. */
    private Turns labelled(List<Span> paragraphs) {
        Map<String, List<Span>> byLabel = new LinkedHashMap<>();
        String last = "";
        for (Span paragraph : paragraphs) {
            Matcher label = LABEL.matcher(paragraph.of(text));
            boolean opens = label.lookingAt();
            last = opens ? label.group("who") : last;
            if (!last.isEmpty()) {
                Span words = opens ? new Span(paragraph.start() + label.end(), paragraph.end()) : paragraph;
                byLabel.computeIfAbsent(last, who -> new ArrayList<>()).add(words);
            }
        }
        List<String> several = byLabel.keySet().stream()
                .filter(who -> byLabel.getOrDefault(who, List.of()).size() >= FEWEST)
                .toList();
        if (several.size() != 2) {
            return Turns.NONE;
        }
        String asking = several.getFirst();
        List<Span> questions = byLabel.getOrDefault(asking, List.of());
        List<Span> answers = byLabel.getOrDefault(several.getLast(), List.of()).stream()
                .filter(answer -> answer.start() > questions.getFirst().start())
                .toList();
        boolean ask = 2 * questions.stream().filter(this::holdsQuestion).count() > questions.size()
                && 2 * answers.stream().filter(this::holdsQuestion).count() < answers.size();
        return ask
                ? new Turns(
                        questions,
                        answers,
                        called(several.getLast(), questions.getFirst().start()))
                : Turns.NONE;
    }

    private boolean holdsQuestion(Span words) {
        return words.of(text).indexOf('?') >= 0;
    }

    /** Whose answers a label tells: "A", or a name of which it is the last part. */
    private Optional<Party> called(String label, int first) {
        return ANSWER.contains(label)
                ? answering(first)
                : names.stream()
                        .filter(name -> name.kind() == Kind.PERSON)
                        .filter(name -> name.party().name().equalsIgnoreCase(label)
                                || name.party()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith(" " + label.toLowerCase(Locale.ROOT)))
                        .map(NameMention::party)
                        .findFirst();
    }

    private Optional<Party> answering(int before) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        names.stream()
                .takeWhile(name -> name.span().start() < before)
                .filter(name -> name.kind() == Kind.PERSON && !isAsking(name))
                .forEach(name -> counts.merge(name.party(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** "Interview: Ana Ruiz", "by Ana Ruiz". */
    private boolean isAsking(NameMention name) {
        int start = name.span().start();
        return ASKING.matcher(text.substring(Math.max(0, start - LONGEST_LABEL), start))
                .find();
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
