package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Modality;

/** Reads the fixed idioms of {@code phrases.tsv}. */
final class PhraseFrames {
    private static final int WIDEST_GAP = 4;
    private static final Set<String> BE = Set.of(
            "be",
            "is",
            "are",
            "am",
            "was",
            "were",
            "been",
            "being",
            "'s",
            "\u2019s",
            "'re",
            "\u2019re",
            "become",
            "became",
            "becomes",
            "remain",
            "remains",
            "remained",
            "remaining",
            "stay",
            "stays",
            "stayed",
            "keep",
            "keeps",
            "kept");

    private static final Set<String> NEGATIVE = Set.of("not", "no", "nothing", "never", "without", "cannot");

    private final Lexicon lexicon;
    private final Modalities modalities;

    PhraseFrames(Lexicon lexicon, Modalities modalities) {
        this.lexicon = lexicon;
        this.modalities = modalities;
    }

    /** A phrase where it stands, as tokens. */
    record Found(Phrase phrase, int first, int last) {
        boolean covers(Chunk chunk) {
            return first <= chunk.last() && chunk.first() <= last;
        }
    }

    /** Every idiom of the sentence; where two begin at one word, the longer. */
    List<Found> find(Syntax syntax) {
        List<Found> all = new ArrayList<>();
        int t = 0;
        while (t < syntax.tokens().size()) {
            Optional<Found> found = at(syntax, t);
            found.ifPresent(all::add);
            t = found.map(each -> each.last() + 1).orElse(t + 1);
        }
        return all;
    }

    private Optional<Found> at(Syntax syntax, int token) {
        String lower = syntax.lower(token);
        List<Phrase> candidates = new ArrayList<>(lexicon.phrasesFrom(lower));
        if (BE.contains(lower)) {
            candidates.addAll(lexicon.phrasesFrom("<be>"));
        }
        Found best = null;
        for (Phrase phrase : candidates) {
            int end = match(syntax, token + 1, phrase.words(), 1);
            if (end >= 0 && (best == null || end > best.last())) {
                best = new Found(phrase, token, end);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The last token of the match of the words from {@code word} on; -1 for none. */
    private static int match(Syntax syntax, int token, List<String> words, int word) {
        if (word == words.size()) {
            return token - 1;
        }
        if (token >= syntax.tokens().size()) {
            return -1;
        }
        String wanted = words.get(word);
        if (wanted.equals("~")) {
            return behindGap(syntax, token, words, word + 1);
        }
        boolean adverb = syntax.tokens().get(token).is(org.proviso.core.text.PartOfSpeech.ADV) && word == 1;
        boolean equal = syntax.lower(token).equals(wanted) || wanted.equals("<be>") && BE.contains(syntax.lower(token));
        if (equal) {
            return match(syntax, token + 1, words, word + 1);
        }
        return adverb ? match(syntax, token + 1, words, word) : -1;
    }

    private static int behindGap(Syntax syntax, int token, List<String> words, int word) {
        for (int gap = 0; gap <= WIDEST_GAP; gap++) {
            int end = match(syntax, token + gap, words, word);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    Optional<Draft> read(Syntax syntax, Parties parties, Found found) {
        return found.phrase().move().map(move -> {
            int anchor = anchor(syntax, found);
            Slots slots = new Slots();
            if (syntax.verb(anchor).isPresent()) {
                syntax.subject(anchor).ifPresent(subject -> slots.put("subject", subject));
            }
            int last = syntax.chunkOf(found.last());
            if (last + 1 < syntax.chunks().size() && syntax.noun(last + 1).isPresent()) {
                slots.put("object", last + 1);
            }
            syntax.prepositions(Math.max(0, syntax.chunkOf(found.first()) - 1)).forEach(slots::put);
            RoleMap roles = found.phrase().roles();
            Modality modality = modality(syntax, anchor, found.phrase());
            int end = Math.max(last, syntax.clauseEnd(last) - 1);
            int first = slots.group("subject")
                    .filter(chunk -> chunk <= anchor && !syntax.isShared(chunk, anchor))
                    .orElse(Math.min(anchor, syntax.chunkOf(found.first())));
            return new Draft(
                    move,
                    modality,
                    slots.parties(syntax, parties, roles, "actor"),
                    slots.parties(syntax, parties, roles, "counterpart"),
                    slots.object(syntax, roles),
                    syntax.spanOf(first, end),
                    anchor,
                    slots.used(roles),
                    found.phrase().rule());
        });
    }

    /** An idiom that holds its own negation asserts what it means. */
    private Modality modality(Syntax syntax, int anchor, Phrase phrase) {
        if (syntax.verb(anchor).isEmpty() || phrase.words().stream().anyMatch(NEGATIVE::contains)) {
            return phrase.modality();
        }
        return Modalities.combine(modalities.ofVerb(syntax, anchor), phrase.modality());
    }

    /** The verb group that the idiom holds or stands in; else its first chunk. */
    private static int anchor(Syntax syntax, Found found) {
        int first = syntax.chunkOf(found.first());
        for (int c = first; c <= syntax.chunkOf(found.last()); c++) {
            if (syntax.verb(c).isPresent()) {
                return c;
            }
        }
        boolean own = syntax.noun(first).isPresent();
        return !own && syntax.verb(first - 1).isPresent() ? first - 1 : first;
    }
}
