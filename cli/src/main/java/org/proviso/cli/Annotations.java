package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.proviso.core.model.Document;
import org.proviso.core.model.Party;
import org.proviso.core.read.Attribution;
import org.proviso.core.read.Proposal;
import org.proviso.core.read.Reader;
import org.proviso.core.read.Reading;
import org.proviso.core.read.SecondReader;
import org.proviso.core.read.SecondReading;
import org.proviso.core.register.wire.ClaimJson;
import org.proviso.core.text.Sentences;

/**
 * One layer of a document as lines of text. Offsets are code points into the document's text, which for a plain-text file is
 * the file's text.
 */
final class Annotations {
    private static final int LONGEST_WORDS = 80;

    private final Layer layer;
    private final Supplier<TableOptions.Tools> reader;
    private final SyntaxLines syntax;
    private final Optional<SecondReader> second;

    /** What is printed of a document, and what a person should know beside it. */
    record Lines(List<String> lines, List<String> refused) {}

    /**
     * @param reader asked for when there is something to read; syntax needs none
     * @param second who proposes more claims, if anybody does
     */
    Annotations(Layer layer, Supplier<TableOptions.Tools> reader, SyntaxLines syntax, Optional<SecondReader> second) {
        this.layer = layer;
        this.reader = reader;
        this.syntax = syntax;
        this.second = second;
    }

    Lines of(Document document) {
        return layer == Layer.CLAIMS && second.isPresent()
                ? claims(document, second.get())
                : new Lines(lines(document), List.of());
    }

    private Lines claims(Document document, SecondReader second) {
        String name = EntryText.fileName(document.provenance().name());
        SecondReading reading =
                SecondReading.of(document, read(document), second, reader.get().actors());
        return new Lines(
                reading.reading().claims().stream()
                        .map(claim -> ClaimJson.line(claim, name))
                        .toList(),
                reading.refused().stream().map(Annotations::refusal).toList());
    }

    /** {@code work/stopped "the words": the reason}. */
    private static String refusal(SecondReading.Refused refused) {
        Proposal proposal = refused.proposal();
        String words = proposal.words().exact().replaceAll("\\s+", " ");
        return proposal.lane() + "/" + proposal.act() + " \""
                + (words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words) + "\": "
                + refused.reason();
    }

    private List<String> lines(Document document) {
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
        return reader.get().reader().apply(document);
    }
}
