package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/**
 * The attributions of a document as a layer of their own: what runs on over sentences is joined, and of an attribution
 * inside another one ("A said that B had promised") only the outer stays.
 */
final class AttributionLayer {
    /** How far, in characters, a quotation may stand behind the words that say whose it is. */
    private static final int REACH = 1_500;
    /** What a text says of itself or to its reader is attributed to nobody else. */
    private static final Set<String> OWN = Set.of("i", "we", "you", "us", "me");

    private final String text;
    private final Quotations quotations;

    AttributionLayer(Quotations quotations) {
        this.text = quotations.text();
        this.quotations = quotations;
    }

    /** Every attribution with the quotations that go on behind it in the paragraph, nested ones too, in order. */
    List<Attribution> joined(List<Attribution> attributions) {
        List<Attribution> joined = withThey(attributions);
        BitSet said = new BitSet();
        attributions.stream()
                .filter(each -> !quotations.holds(cue(each)))
                .forEach(each -> each.content().forEach(span -> said.set(span.start(), span.end())));
        int before = -1;
        int next = 0;
        for (Span quotation : quotations.spans()) {
            while (next < joined.size() && cue(joined.get(next)) < quotation.start()) {
                int cue = cue(joined.get(next));
                boolean speaks = !joined.get(next).source().isEmpty() && !quotations.holds(cue) && !said.get(cue);
                before = speaks ? next : before;
                next++;
            }
            boolean unsaid = said.get(quotation.start(), quotation.end()).isEmpty();
            if (unsaid && before >= 0 && goesOn(joined.get(before), quotation)) {
                joined.set(before, joined.get(before).with(quotation));
            }
        }
        return joined;
    }

    /** "Officials said … They added": who spoke before, where they were several in common words. */
    private List<Attribution> withThey(List<Attribution> attributions) {
        List<Attribution> all = new ArrayList<>(attributions.size());
        Optional<Party> several = Optional.empty();
        int last = 0;
        for (Attribution each : attributions) {
            boolean they = each.spoken() && each.source().stream().anyMatch(this::isThey);
            boolean near = cue(each) - last < REACH;
            all.add(they && near && several.isPresent() ? each.by(several.get()) : each);
            if (each.spoken() && !they && each.speaker().isPresent()) {
                several = each.speaker().filter(AttributionLayer::isSeveral);
                last = cue(each);
            }
        }
        return all;
    }

    private boolean isThey(Span source) {
        return source.of(text).equalsIgnoreCase("they");
    }

    private static boolean isSeveral(Party party) {
        String name = party.name();
        String head = name.replaceFirst(Informants.COMPLEMENT, "");
        boolean plural = head.endsWith("s")
                && Informants.isSource(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return party.id().isEmpty() && plural;
    }

    /** A whole sentence in quotation marks, in the paragraph of the cue or alone in one. */
    private boolean goesOn(Attribution attribution, Span quotation) {
        int cue = cue(attribution);
        if (quotation.start() - cue > REACH
                || isParted(cue, quotation)
                || !beginsSentence(quotation)
                || !endsSentence(quotation)) {
            return false;
        }
        boolean same = text.indexOf("\n\n", cue) < 0 || text.indexOf("\n\n", cue) > quotation.start();
        return same || beginsParagraph(quotation);
    }

    /** Whether a place and a quotation stand in two entries of a ticker. */
    boolean isParted(int cue, Span quotation) {
        return LeadIns.isParted(text, Math.min(cue, quotation.start()), Math.max(cue, quotation.start()));
    }

    private boolean beginsSentence(Span quotation) {
        int at = before(quotation);
        return at < 0 || ".!?\"\u201d':\n".indexOf(text.charAt(at)) >= 0;
    }

    private boolean endsSentence(Span quotation) {
        return quotation.end() > 0 && ".!?".indexOf(text.charAt(quotation.end() - 1)) >= 0;
    }

    private boolean beginsParagraph(Span quotation) {
        int at = quotation.start() - 1;
        while (at >= 0 && text.charAt(at) != '\n' && quotation.start() - at < 4) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '\n';
    }

    /** The last character before the quotation's mark that is no blank; negative at the beginning. */
    private int before(Span quotation) {
        int at = quotation.start() - 1;
        while (at >= 0 && "\"\u201c'` ".indexOf(text.charAt(at)) >= 0 && quotation.start() - at < 4) {
            at--;
        }
        return at;
    }

    /**
     * What somebody other than the text is heard to say: of who only praises or wants something, the quotations that go on
     * behind it ("Ruiz welcomed the ruling. “It is late,”").
     */
    List<Attribution> spoken(List<Attribution> joined) {
        List<Attribution> spoken = new ArrayList<>(joined.size());
        for (Attribution each : joined) {
            if (isOwn(each)) {
                continue;
            }
            List<Span> said = each.spoken()
                    ? each.content()
                    : each.content().stream()
                            .filter(quotations.spans()::contains)
                            .toList();
            if (!said.isEmpty()) {
                spoken.add(each.saying(said));
            }
        }
        return spoken;
    }

    /** Those that stand in the words of no other and of no quotation. */
    List<Attribution> outermost(List<Attribution> attributions) {
        List<Attribution> longestFirst = new ArrayList<>(attributions);
        longestFirst.sort(Comparator.comparingInt(AttributionLayer::length).reversed());
        BitSet said = new BitSet();
        List<Attribution> kept = new ArrayList<>();
        for (Attribution each : longestFirst) {
            if (!said.get(cue(each)) && !quotations.holds(cue(each)) && !isOwn(each)) {
                kept.add(each);
                each.content().forEach(span -> said.set(span.start(), span.end()));
            }
        }
        kept.sort(Comparator.comparing(each -> each.cue().getFirst()));
        return kept;
    }

    /** "I said", "you say": the text's own words, unless it is known whom "you" means. */
    private boolean isOwn(Attribution attribution) {
        Optional<Span> source = attribution.source().stream().findFirst();
        boolean known = attribution.speaker().isPresent()
                && source.filter(span -> span.of(text).equalsIgnoreCase("you")).isPresent();
        return !known
                && source.filter(span ->
                                span.length() <= 3 && OWN.contains(span.of(text).toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private static int cue(Attribution attribution) {
        return attribution.cue().getFirst().start();
    }

    private static int length(Attribution attribution) {
        int length = 0;
        for (Span span : attribution.content()) {
            length += span.length();
        }
        return length;
    }
}
