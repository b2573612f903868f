package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.proviso.core.model.Document;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Attribution;
import org.proviso.core.read.Reading;
import org.proviso.core.register.wire.ClaimJson;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;

/**
 * One layer of a reading as lines of text. Offsets are code points into the document's text, which for a plain-text file is
 * the file's text.
 */
final class Annotations {
    private final Layer layer;
    private final boolean json;
    private final Supplier<Tagger> tagger;

    /**
     * @param json whether syntax is wanted as JSON too, not as CoNLL-U
     * @param tagger tags the sentences that the reader had no need to tag; asked for when there is one
     */
    Annotations(Layer layer, boolean json, Supplier<Tagger> tagger) {
        this.layer = layer;
        this.json = json;
        this.tagger = tagger;
    }

    List<String> lines(Document document, Reading reading) {
        String name = EntryText.fileName(document.provenance().name());
        Page page = new Page(name, document.text(), CodePoints.of(document.text()));
        return switch (layer) {
            case CLAIMS ->
                reading.claims().stream()
                        .map(claim -> ClaimJson.line(claim, name))
                        .toList();
            case ATTRIBUTIONS ->
                reading.attributions().stream()
                        .map(attribution -> EntryJson.line(attribution(page, attribution)))
                        .toList();
            case QUANTITIES ->
                reading.quantities().stream()
                        .map(mention -> {
                            Map<String, Object> fields = page.quoted(mention.span());
                            fields.putAll(EntryJson.quantity(mention.quantity()));
                            return EntryJson.line(fields);
                        })
                        .toList();
            case DATES ->
                reading.dates().stream()
                        .map(mention -> {
                            Map<String, Object> fields = page.quoted(mention.span());
                            fields.put("edtf", mention.date().value());
                            return EntryJson.line(fields);
                        })
                        .toList();
            case SENTENCES ->
                reading.sentences().stream()
                        .map(sentence -> EntryJson.line(page.quoted(sentence.span())))
                        .toList();
            case SYNTAX -> syntax(page, reading.sentences());
        };
    }

    /** A document's name and text, with its offsets as they leave the program. */
    private record Page(String name, String text, CodePoints codePoints) {
        Map<String, Object> quoted(Span span) {
            Map<String, Object> fields = new LinkedHashMap<>();
            Span at = codePoints.ofUnits(span);
            fields.put("document", name);
            fields.put("start", at.start());
            fields.put("end", at.end());
            fields.put("exact", span.of(text));
            return fields;
        }

        List<List<Integer>> offsets(List<Span> spans) {
            return spans.stream()
                    .map(codePoints::ofUnits)
                    .map(span -> List.of(span.start(), span.end()))
                    .toList();
        }
    }

    private static Map<String, Object> attribution(Page page, Attribution attribution) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", page.name());
        fields.put("source", page.offsets(attribution.source()));
        fields.put("cue", page.offsets(attribution.cue()));
        fields.put("content", page.offsets(attribution.content()));
        attribution.speaker().map(Party::name).ifPresent(speaker -> fields.put("speaker", speaker));
        attribution.via().ifPresent(via -> fields.put("via", via));
        return fields;
    }

    private List<String> syntax(Page page, List<Sentence> sentences) {
        List<String> lines = new ArrayList<>();
        if (!json) {
            lines.add("# newdoc id = " + ConlluText.oneLine(page.name()));
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Token> tokens = tagged(sentence.tokens());
            if (json) {
                Map<String, Object> fields = page.quoted(sentence.span());
                fields.put(
                        "tokens",
                        tokens.stream().map(token -> token(page, token)).toList());
                lines.add(EntryJson.line(fields));
            } else {
                String id = ConlluText.oneLine(page.name()) + "-" + (i + 1);
                lines.addAll(ConlluText.sentence(id, sentence.span().of(page.text()), tokens, page.codePoints()));
            }
        }
        return lines;
    }

    private static Map<String, Object> token(Page page, Token token) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Span at = page.codePoints().ofUnits(token.span());
        fields.put("start", at.start());
        fields.put("end", at.end());
        fields.put("form", token.form());
        fields.put("upos", token.tag().name());
        return fields;
    }

    /** Triage keeps a sentence that cannot hold a claim from the tagger; here it is wanted all the same. */
    private List<Token> tagged(List<Token> tokens) {
        return tokens.stream().allMatch(token -> token.is(PartOfSpeech.X))
                ? tagger.get().tag(tokens)
                : tokens;
    }
}
