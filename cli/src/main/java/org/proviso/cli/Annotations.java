package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.proviso.core.model.Document;
import org.proviso.core.model.Party;
import org.proviso.core.model.Stage;
import org.proviso.core.read.Attribution;
import org.proviso.core.read.Reader;
import org.proviso.core.read.Reading;
import org.proviso.core.register.wire.ClaimJson;
import org.proviso.core.text.Sentences;

/**
 * One layer of a document as lines of text. Offsets are code points into the document's text, which for a plain-text file is
 * the file's text.
 */
final class Annotations {
    private final Layer layer;
    private final Supplier<Stage<Document, Reading>> reader;
    private final SyntaxLines syntax;

    /** @param reader asked for when there is something to read; syntax needs none */
    Annotations(Layer layer, Supplier<Stage<Document, Reading>> reader, SyntaxLines syntax) {
        this.layer = layer;
        this.reader = reader;
        this.syntax = syntax;
    }

    List<String> lines(Document document) {
        Page page = new Page(EntryText.fileName(document.provenance().name()), document.text());
        return switch (layer) {
            case CLAIMS ->
                read(document).claims().stream()
                        .map(claim -> ClaimJson.line(claim, page.name()))
                        .toList();
            case ATTRIBUTIONS ->
                read(document).attributions().stream()
                        .map(attribution -> EntryJson.line(attribution(page, attribution)))
                        .toList();
            case QUANTITIES ->
                read(document).quantities().stream()
                        .map(mention -> {
                            Map<String, Object> fields = page.quoted(mention.span());
                            fields.putAll(EntryJson.quantity(mention.quantity()));
                            return EntryJson.line(fields);
                        })
                        .toList();
            case DATES ->
                read(document).dates().stream()
                        .map(mention -> {
                            Map<String, Object> fields = page.quoted(mention.span());
                            fields.put("edtf", mention.date().value());
                            return EntryJson.line(fields);
                        })
                        .toList();
            case SENTENCES ->
                read(document).sentences().stream()
                        .map(sentence -> EntryJson.line(page.quoted(sentence.span())))
                        .toList();
            case SYNTAX -> syntax.lines(page, Sentences.of(document.text(), Reader.LONGEST));
        };
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

    private Reading read(Document document) {
        return reader.get().apply(document);
    }
}
