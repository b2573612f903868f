package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        List<Attribution> joined = new ArrayList<>(attributions);
        BitSet said = new BitSet();
        attributions.stream()
                .filter(each -> !quotations.holds(cue(each)))
                .forEach(each -> each.content().forEach(span -> said.set(span.start(), span.end())));
        int before = -1;
        int next = 0;
        for (Span quotation : quotations.spans()) {
            while (next < joined.size() && cue(joined.get(next)) < quotation.start()) {
                boolean speaks = !joined.get(next).source().isEmpty() && !quotations.holds(cue(joined.get(next)));
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

    /** A whole sentence in quotation marks, in the paragraph of the cue or alone in one. */
    private boolean goesOn(Attribution attribution, Span quotation) {
        int cue = cue(attribution);
        if (quotation.start() - cue > REACH || !beginsSentence(quotation) || !endsSentence(quotation)) {
            return false;
        }
        boolean same = text.indexOf("\n\n", cue) < 0 || text.indexOf("\n\n", cue) > quotation.start();
        return same || beginsParagraph(quotation);
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

    private boolean isOwn(Attribution attribution) {
        Optional<Span> source = attribution.source().stream().findFirst();
        return source.filter(
                        span -> span.length() <= 3 && OWN.contains(span.of(text).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static int cue(Attribution attribution) {
        return attribution.cue().getFirst().start();
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
