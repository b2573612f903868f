package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Explanation;
import org.proviso.core.read.Explanation.Field;
import org.proviso.core.read.Explanation.Part;
import org.proviso.core.read.NearMiss;

/** Reasons as lines for people, no wider than {@value #WIDTH} signs but for a word that is. */
final class WhyText {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int LABEL = 13;
    /** Words that a field was taken from are cut here; the document has the rest. */
    private static final int LONGEST = 150;

    private WhyText() {}

    static List<String> claims(Page page, List<Explanation> explanations) {
        List<String> lines = new ArrayList<>();
        for (Explanation explanation : explanations) {
            Claim claim = explanation.claim();
            lines.add(claim.move() + "  " + claim.modality().wireName() + "  [" + page.name() + "]");
            field(lines, "words", claim.evidence().exact());
            field(lines, "rule", claim.why());
            field(lines, "trigger", quoted(page, explanation.trigger()));
            for (Part part : explanation.parts()) {
                String value = value(claim, part.field());
                field(lines, part.field().wireName(), Words.shortened(value, LONGEST));
                field(lines, "", "from " + from(page, part, value));
            }
            lines.add("");
        }
        return lines;
    }

    /** By sentence, each with its triggers. */
    static List<String> misses(Page page, List<NearMiss> misses) {
        List<String> lines = new ArrayList<>();
        Optional<Span> sentence = Optional.empty();
        for (NearMiss miss : misses) {
            if (!sentence.equals(Optional.of(miss.sentence()))) {
                if (sentence.isPresent()) {
                    lines.add("");
                }
                sentence = Optional.of(miss.sentence());
                lines.add("no claim  [" + page.name() + "]");
                field(lines, "words", miss.sentence().of(page.text()));
            }
            field(lines, "trigger", quoted(page, miss.trigger()));
            field(lines, "tried", String.join("; ", miss.rows()));
            field(lines, "because", miss.reason());
        }
        if (sentence.isPresent()) {
            lines.add("");
        }
        return lines;
    }

    private static String quoted(Page page, List<Span> spans) {
        return spans.stream().map(span -> quoted(span.of(page.text()))).collect(Collectors.joining(" \u2026 "));
    }

    private static String quoted(String words) {
        return "\u201c" + Words.shortened(words, LONGEST) + "\u201d";
    }

    /** The path, and the words where they are not the value itself. */
    private static String from(Page page, Part part, String value) {
        return part.words()
                .map(span -> span.of(page.text()))
                .filter(words -> !Words.shortened(words, LONGEST).equals(Words.shortened(value, LONGEST)))
                .map(words -> part.path() + ": " + quoted(words))
                .orElse(part.path());
    }

    private static String value(Claim claim, Field field) {
        return switch (field) {
            case ACTOR -> names(claim.roles().anyActors());
            case COUNTERPART -> names(claim.roles().anyCounterparts());
            case OBJECT -> claim.roles().object().orElse("");
            case QUANTITY ->
                claim.terms()
                        .quantity()
                        .map(quantity -> EntryJson.plain(quantity.value()).toPlainString() + " " + quantity.unit())
                        .orElse("");
            case CONDITION -> claim.terms().condition().orElse("");
            case WHEN -> claim.terms().when().map(Edtf::value).orElse("");
            case SPEAKER -> names(claim.said().speaker().stream().toList());
            case VIA -> claim.said().via().orElse("");
        };
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static void field(List<String> lines, String label, String words) {
        List<String> wrapped = Words.wrapped(words, LABEL, WIDTH);
        String first = " ".repeat(INDENT) + label;
        lines.add(first
                + " ".repeat(Math.max(1, LABEL - first.length()))
                + wrapped.getFirst().substring(LABEL));
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }
}
