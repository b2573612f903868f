package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.core.model.Span;

/** Keeps why words gave a claim or none. Not for several threads. */
final class KeptNotes implements Notes {
    private static final int LONGEST = 60;

    private final Author author;
    private final Parties parties;
    private final List<Explanation> claims = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();

    /** @param unread what is known of the sentences that are not read at all */
    KeptNotes(Author author, Parties parties, List<NearMiss> unread) {
        this.author = author;
        this.parties = parties;
        misses.addAll(unread);
    }

    @Override
    public boolean areKept() {
        return true;
    }

    @Override
    public void told(Told told) {
        claims.add(new Origins(told, parties, author).explanation());
    }

    @Override
    public void missed(Syntax syntax, Miss miss) {
        misses.add(new NearMiss(syntax.sentence().span(), spans(syntax, miss.trigger()), miss.rows(), miss.reason()));
    }

    @Override
    public void dropped(Syntax syntax, Draft draft, String reason) {
        missed(syntax, new Miss(draft.grounds().trigger(), List.of(draft.rule()), reason));
    }

    @Override
    public void repeated(Syntax syntax, Draft draft, Draft teller) {
        String words = Slots.plain(teller.evidence().of(syntax.text()));
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "\u2026" : words;
        dropped(
                syntax,
                draft,
                "tells again what " + teller.move().toString().toLowerCase(Locale.ROOT) + " \u201c" + shown
                        + "\u201d tells");
    }

    @Override
    public List<Explanation> claims() {
        return claims;
    }

    /** One for a place; none of a trigger that gave a claim after all. */
    @Override
    public List<NearMiss> misses() {
        Set<Integer> seen = new HashSet<>();
        claims.forEach(claim -> claim.trigger().forEach(span -> seen.add(span.start())));
        return misses.stream()
                .sorted(Comparator.comparing(miss -> miss.trigger().getFirst()))
                .filter(miss -> seen.add(miss.trigger().getFirst().start()))
                .toList();
    }

    /** The words' places in the document; neighbours make one. */
    static List<Span> spans(Syntax syntax, List<Integer> words) {
        List<Span> spans = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (int word : words) {
            Span span = syntax.span(word, word);
            if (word == before + 1) {
                span = spans.removeLast().union(span);
            }
            spans.add(span);
            before = word;
        }
        return spans;
    }
}
