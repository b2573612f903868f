package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Span;
import org.proviso.core.read.Chunk.Mark;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.read.Chunk.VerbGroup;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * Finds the nearest fitting group for each role of a verb or noun in one sentence. Chunks are named by their index.
 * Everything is a bounded walk to the left or right; a dependency parse will take its place.
 */
final class Syntax {
    /** No role is filled from further away, in groups. */
    static final int FURTHEST = 60;

    private static final Set<String> MEASURES = Set.of("part", "full", "whole", "principle", "effect", "turn", "fact");
    private static final Set<String> THAT = Set.of("that", "how", "whether", ":", "\"", "\u201c");

    /** Participles that only add an amount or a part to what stands before them. */
    private static final Set<String> AMOUNTING =
            Set.of("totaling", "totalling", "worth", "including", "amounting", "valued", "covering");

    /** "it is in the national interest to waive": whoever says so waives. */
    private static final Set<String> EXPLETIVE = Set.of("it", "there");

    private final String text;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Lexicon lexicon;
    private final Set<Integer> temporal;
    private final int[] chunkOfToken;
    private final Subjects subjects;

    /** @param temporal the noun groups that only tell the time ("last week") */
    Syntax(String text, Sentence sentence, List<Chunk> chunks, Lexicon lexicon, Set<Integer> temporal) {
        this.text = text;
        this.sentence = sentence;
        this.chunks = List.copyOf(chunks);
        this.lexicon = lexicon;
        this.temporal = Set.copyOf(temporal);
        this.subjects = new Subjects(this);
        this.chunkOfToken = new int[sentence.tokens().size()];
        for (int c = 0; c < chunks.size(); c++) {
            for (int t = chunks.get(c).first(); t <= chunks.get(c).last(); t++) {
                chunkOfToken[t] = c;
            }
        }
    }

    String text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    List<Chunk> chunks() {
        return chunks;
    }

    int chunkOf(int token) {
        return chunkOfToken[token];
    }

    /** The first token at the offset or behind it; the number of tokens when there is none. */
    int tokenFrom(int offset) {
        return Ordered.firstFrom(tokens(), Token::span, offset);
    }

    String lower(int token) {
        return token >= 0 && token < tokens().size() ? tokens().get(token).lower() : "";
    }

    Optional<NounGroup> noun(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof NounGroup group
                ? Optional.of(group)
                : Optional.empty();
    }

    Optional<VerbGroup> verb(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof VerbGroup group
                ? Optional.of(group)
                : Optional.empty();
    }

    boolean isMark(int chunk, Mark.Kind... kinds) {
        if (chunk < 0 || chunk >= chunks.size() || !(chunks.get(chunk) instanceof Mark mark)) {
            return false;
        }
        for (Mark.Kind kind : kinds) {
            if (mark.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    String markWord(int chunk) {
        return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk) instanceof Mark mark ? mark.lower() : "";
    }

    Span spanOf(int firstChunk, int lastChunk) {
        return new Span(
                tokens().get(chunks.get(firstChunk).first()).span().start(),
                tokens().get(chunks.get(lastChunk).last()).span().end());
    }

    String words(int firstChunk, int lastChunk) {
        return spanOf(firstChunk, lastChunk).of(text);
    }

    // ---- subjects

    /** The noun group that does what the verb says, as its grammatical subject; in a passive the one it is done to. */
    OptionalInt subject(int verb) {
        return subjects.of(verb);
    }

    /** "The court struck down the ban and ordered": another verb of the same subject stands between. */
    boolean isShared(int subject, int verb) {
        boolean conjoined = false;
        boolean finite = false;
        for (int c = subject + 1; c < verb; c++) {
            finite |= verb(c).filter(VerbGroup::isFinite).isPresent();
            conjoined |= finite && isMark(c, Mark.Kind.CONJUNCTION);
        }
        return conjoined;
    }

    /** The verb stands in a relative clause, with its pronoun or without: "the people the country will take". */
    boolean isRelative(int verb) {
        if (relativeBefore(verb) >= 0) {
            return true;
        }
        OptionalInt subject = subject(verb);
        return subject.isPresent()
                && subject.getAsInt() == verb - 1
                && isNoun(verb - 2)
                && !temporal.contains(verb - 2);
    }

    /** "it is in the interest of all to": stands for nobody. */
    boolean isExpletive(int group) {
        boolean light = noun(group).isPresent()
                && EXPLETIVE.contains(lower(chunks.get(group).first()));
        return light
                && verb(group + 1)
                        .filter(next -> next.shape() == VerbGroup.Shape.COPULA)
                        .isPresent();
    }

    /** A noun group that does not only tell the time. */
    boolean isNoun(int chunk) {
        return noun(chunk).isPresent() && !temporal.contains(chunk);
    }

    /** The relative pronoun that opens a verb's clause, adverbs passed over; -1 when there is none. */
    int relativeBefore(int verb) {
        int c = verb - 1;
        while (isMark(c, Mark.Kind.ADVERB)) {
            c--;
        }
        return verb(verb).orElseThrow().isFinite() && isMark(c, Mark.Kind.RELATIVE) ? c : -1;
    }

    // ---- objects and complements

    /** The noun group directly behind the token, adverbs and quotation marks passed over. */
    OptionalInt object(int verb, int fromToken) {
        if (fromToken >= tokens().size()) {
            return OptionalInt.empty();
        }
        int c = chunkOf(fromToken);
        c = c == verb ? c + 1 : c;
        while (c < verb + 6 && (isMark(c, Mark.Kind.ADVERB, Mark.Kind.QUOTE, Mark.Kind.ADJECTIVE) || isAdverbial(c))) {
            c += isAdverbial(c) ? 2 : 1;
        }
        return isNoun(c) ? OptionalInt.of(c) : OptionalInt.empty();
    }

    /** "in part", "in full", "in principle". */
    private boolean isAdverbial(int c) {
        return markWord(c).equals("in")
                && noun(c + 1).filter(group -> group.first() == group.last()).isPresent()
                && MEASURES.contains(lower(chunks.get(c + 1).first()));
    }

    /** The infinitive behind the verb or behind its object. */
    OptionalInt infinitive(int from) {
        for (int c = from; c < Math.min(chunks.size(), from + 8); c++) {
            if (verb(c).isPresent()) {
                return verb(c).orElseThrow().shape() == VerbGroup.Shape.INFINITIVE
                        ? OptionalInt.of(c)
                        : OptionalInt.empty();
            }
            if (isMark(c, Mark.Kind.BREAK, Mark.Kind.SUBORDINATOR)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** A clause follows the chunk: "that", a quotation, or a subject with its verb. */
    boolean clauseFollows(int chunk) {
        if (THAT.contains(markWord(chunk + 1))
                || lower(chunks.get(chunk).last() + 1).equals("that")) {
            return true;
        }
        return isNoun(chunk + 1) && verb(chunk + 2).filter(VerbGroup::isFinite).isPresent();
    }

    /** The first noun group behind each preposition, up to the end of the clause. */
    Map<String, Integer> prepositions(int chunk) {
        Map<String, Integer> found = new LinkedHashMap<>();
        int end = clauseEnd(chunk);
        for (int c = chunk + 1; c < end; c++) {
            if (isMark(c, Mark.Kind.PREPOSITION) && isNoun(c + 1)) {
                found.putIfAbsent(markWord(c), c + 1);
            }
        }
        return found;
    }

    /** The complements of a noun: only what follows it without a verb between. */
    Map<String, Integer> complements(int group) {
        Map<String, Integer> found = new LinkedHashMap<>();
        int c = group + 1;
        while (isMark(c, Mark.Kind.PREPOSITION) && isNoun(c + 1) && found.size() < 4) {
            found.putIfAbsent(markWord(c), c + 1);
            c += 2;
            while (isMark(c, Mark.Kind.CONJUNCTION, Mark.Kind.COMMA) && isNoun(c + 1) && c < group + 20) {
                c += 2;
            }
        }
        return found;
    }

    /** The chunk behind the last one that belongs to the clause of this chunk. */
    int clauseEnd(int chunk) {
        int c = chunk + 1;
        int last = Math.min(chunks.size(), chunk + FURTHEST);
        while (c < last && !endsToTheRight(c)) {
            c++;
        }
        while (c - 1 > chunk
                && isMark(c - 1, Mark.Kind.COMMA, Mark.Kind.CONJUNCTION, Mark.Kind.QUOTE, Mark.Kind.OTHER)) {
            c--;
        }
        return c;
    }

    private boolean endsToTheRight(int c) {
        if (isMark(c, Mark.Kind.BREAK, Mark.Kind.SUBORDINATOR)) {
            return true;
        }
        boolean boundary = isMark(c, Mark.Kind.COMMA, Mark.Kind.CONJUNCTION, Mark.Kind.RELATIVE);
        if (!boundary) {
            return verb(c).filter(VerbGroup::isFinite).isPresent();
        }
        if (AMOUNTING.contains(lower(chunks.get(c).last() + 1))) {
            return false;
        }
        for (int next = c + 1; next < Math.min(chunks.size(), c + 4); next++) {
            if (verb(next)
                    .filter(group -> group.isFinite() || group.shape() == VerbGroup.Shape.GERUND)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What an infinitive or gerund hangs on: a verb, a noun or an adjective. */
    OptionalInt governor(int verb) {
        boolean hangs = verb(verb)
                .filter(group -> !group.isFinite() && group.shape() != VerbGroup.Shape.REDUCED)
                .isPresent();
        if (!hangs) {
            return OptionalInt.empty();
        }
        for (int c = verb - 1; c >= Math.max(0, verb - 6); c--) {
            if (verb(c).isPresent()) {
                return OptionalInt.of(c);
            }
            if (isMark(c, Mark.Kind.ADJECTIVE)) {
                return OptionalInt.of(c);
            }
            if (isNoun(c) && governs(c)) {
                return OptionalInt.of(c);
            }
            if (isMark(c, Mark.Kind.BREAK, Mark.Kind.SUBORDINATOR, Mark.Kind.COMMA)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private boolean governs(int group) {
        NounGroup noun = noun(group).orElseThrow();
        return !lexicon.governorsOf(lower(noun.head())).isEmpty()
                || noun.is(NounClass.PROMISE)
                || noun.is(NounClass.DEMAND);
    }

    /** The noun groups that stand beside this one: "Cuba, Nicaragua and Venezuela"; itself first. */
    List<Integer> coordinates(int group) {
        List<Integer> all = new ArrayList<>(List.of(group));
        int c = group + 1;
        while (all.size() < 12 && isMark(c, Mark.Kind.COMMA, Mark.Kind.CONJUNCTION)) {
            while (isMark(c, Mark.Kind.COMMA, Mark.Kind.CONJUNCTION)) {
                c++;
            }
            if (!isNoun(c)) {
                break;
            }
            all.add(c);
            c++;
        }
        return Collections.unmodifiableList(all);
    }
}
