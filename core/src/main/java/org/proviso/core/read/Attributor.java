package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Chunk.Mark;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.read.Chunk.VerbGroup;
import org.proviso.core.text.NameMention;

/** Finds who says what: verbs of speech with a clause or a quotation, and "according to". */
final class Attributor {
    private static final String EDGE = " \t\r\n\u00a0\"'\u201c\u201d\u2018\u2019,.;:!?";

    private final Lexicon lexicon;

    Attributor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The attributions of one sentence, in order of their cues. */
    List<Attribution> in(Syntax syntax, Parties parties) {
        List<Attribution> found = new ArrayList<>();
        for (int c = 0; c < syntax.chunks().size(); c++) {
            int chunk = c;
            if (syntax.verb(c).isPresent()) {
                speech(c, syntax)
                        .flatMap(kind -> ofVerb(syntax, parties, chunk))
                        .ifPresent(found::add);
            } else if (syntax.lower(syntax.chunks().get(c).first()).equals("according")) {
                accordingTo(syntax, parties, c).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> speech(int verb, Syntax syntax) {
        VerbGroup group = syntax.verb(verb).orElseThrow();
        return group.senses().stream()
                .flatMap(sense ->
                        lexicon
                                .speechOf(sense.lemma())
                                .or(() -> withTail(syntax, group.last() + 1, sense.lemma()))
                                .stream())
                .findFirst();
    }

    private Optional<String> withTail(Syntax syntax, int from, String lemma) {
        return lexicon.speechTailsOf(lemma).entrySet().stream()
                .filter(tail -> IntStream.range(0, tail.getKey().size())
                        .allMatch(
                                i -> syntax.lower(from + i).equals(tail.getKey().get(i))))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Attribution> ofVerb(Syntax syntax, Parties parties, int verb) {
        VerbGroup group = syntax.verb(verb).orElseThrow();
        OptionalInt subject = syntax.subject(verb);
        if (subject.isEmpty() || group.passive() && !inverted(syntax, verb)) {
            return Optional.empty();
        }
        int source = subject.getAsInt();
        Optional<Span> content = content(syntax, verb, source);
        return content.map(said -> new Attribution(
                List.of(sourceSpan(syntax, source)),
                List.of(cue(syntax, group)),
                List.of(said),
                speaker(syntax, parties, source),
                via(syntax, parties, verb)));
    }

    private static boolean inverted(Syntax syntax, int verb) {
        return syntax.isMark(verb - 1, Mark.Kind.COMMA, Mark.Kind.QUOTE);
    }

    private static Span cue(Syntax syntax, VerbGroup group) {
        return syntax.tokens().get(group.last()).span();
    }

    /** What is said: in front of the speaker when a comma or quotation mark parts them, else behind the verb. */
    private static Optional<Span> content(Syntax syntax, int verb, int source) {
        int left = Math.min(verb, source);
        int right = Math.max(verb, source);
        Span sentence = syntax.sentence().span();
        boolean behind = right + 1 < syntax.chunks().size() && contentFollows(syntax, right);
        if (left > 1
                && !behind
                && syntax.isMark(left - 1, Mark.Kind.COMMA, Mark.Kind.QUOTE)
                && saysSomething(syntax, left)) {
            return trimmed(
                    syntax, sentence.start(), syntax.spanOf(left - 1, left - 1).start());
        }
        int from = contentStart(syntax, right);
        return from < 0 ? Optional.empty() : trimmed(syntax, from, sentence.end());
    }

    /** "that" shows that the words behind the verb are what is said, whatever stands before the speaker. */
    private static boolean contentFollows(Syntax syntax, int verb) {
        for (int c = verb + 1; c < Math.min(syntax.chunks().size(), verb + 7); c++) {
            if (opensClause(syntax, c)) {
                return true;
            }
            if (syntax.verb(c).isPresent() || syntax.isMark(c, Mark.Kind.COMMA, Mark.Kind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    private static boolean saysSomething(Syntax syntax, int before) {
        for (int c = 0; c < before; c++) {
            if (syntax.verb(c).filter(VerbGroup::isFinite).isPresent() || syntax.isMark(c, Mark.Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause behind the verb begins, its addressee, a date and "that" passed over; -1 when there is none. */
    private static int contentStart(Syntax syntax, int from) {
        int size = syntax.chunks().size();
        for (int c = from + 1; c < Math.min(size, from + 9); c++) {
            if (opensClause(syntax, c)) {
                return startOf(syntax, c + 1);
            }
            if (syntax.isMark(c, Mark.Kind.QUOTE) || syntax.markWord(c).equals(":")) {
                return syntax.spanOf(c, c).end();
            }
            if (isClause(syntax, c)) {
                return syntax.spanOf(c, c).start();
            }
            if (syntax.verb(c).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private static int startOf(Syntax syntax, int chunk) {
        return chunk < syntax.chunks().size() ? syntax.spanOf(chunk, chunk).start() : -1;
    }

    private static boolean isClause(Syntax syntax, int c) {
        return syntax.noun(c).isPresent()
                && nextVerb(syntax, c).filter(VerbGroup::isFinite).isPresent();
    }

    private static boolean opensClause(Syntax syntax, int c) {
        String word = syntax.lower(syntax.chunks().get(c).first());
        return word.equals("that") && syntax.noun(c).isEmpty() || word.equals("how");
    }

    private static Optional<VerbGroup> nextVerb(Syntax syntax, int group) {
        int last = syntax.complements(group).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(group);
        int c = last + 1;
        while (syntax.isMark(c, Mark.Kind.ADVERB)) {
            c++;
        }
        return syntax.verb(c);
    }

    private static Optional<Span> trimmed(Syntax syntax, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && EDGE.indexOf(syntax.text().charAt(first)) >= 0) {
            first++;
        }
        while (last > first && EDGE.indexOf(syntax.text().charAt(last - 1)) >= 0) {
            last--;
        }
        return last - first < 2 ? Optional.empty() : Optional.of(new Span(first, last));
    }

    private static Span sourceSpan(Syntax syntax, int source) {
        int last = source;
        for (var complement : syntax.complements(source).entrySet()) {
            last = complement.getKey().equals("of") ? complement.getValue() : last;
        }
        return syntax.spanOf(source, last);
    }

    private static Optional<Party> speaker(Syntax syntax, Parties parties, int source) {
        List<Party> all = parties.all(syntax, source);
        if (!all.isEmpty()) {
            return Optional.of(
                    all.size() == 1
                            ? all.getFirst()
                            : Party.named(String.join(
                                    "; ", all.stream().map(Party::name).toList())));
        }
        NounGroup group = syntax.noun(source).orElseThrow();
        boolean described = group.last() > group.first()
                || syntax.tokens().get(group.head()).is(org.proviso.core.text.PartOfSpeech.NOUN);
        return described ? Optional.of(Party.named(parties.description(syntax, source))) : Optional.empty();
    }

    private static Optional<String> via(Syntax syntax, Parties parties, int verb) {
        int end = Math.min(syntax.chunks().size() - 1, verb + 3);
        if (end <= verb) {
            return Optional.empty();
        }
        return parties.namesIn(syntax.spanOf(verb + 1, end)).stream()
                .filter(name -> name.kind() == NameMention.Kind.OUTLET)
                .map(name -> name.party().name())
                .findFirst();
    }

    private static Optional<Attribution> accordingTo(Syntax syntax, Parties parties, int according) {
        int source = according + 1;
        while (source < syntax.chunks().size()
                && source < according + 3
                && syntax.noun(source).isEmpty()) {
            source++;
        }
        if (syntax.noun(source).isEmpty()) {
            return Optional.empty();
        }
        Span named = sourceSpan(syntax, source);
        Span cue = syntax.spanOf(according, source - 1);
        Span sentence = syntax.sentence().span();
        Optional<Span> content = cue.start() - sentence.start() > 3
                ? trimmed(syntax, sentence.start(), cue.start())
                : trimmed(syntax, named.end(), sentence.end());
        int speaker = source;
        return content.map(said -> new Attribution(
                List.of(named), List.of(cue), List.of(said), speaker(syntax, parties, speaker), Optional.empty()));
    }
}
