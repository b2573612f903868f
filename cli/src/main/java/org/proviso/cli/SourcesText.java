package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.Event;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.Support;

/** The documents behind an entry, by origin: a text, and below it what derives from it, with the evidence. */
final class SourcesText {
    private static final int INDENT = 4;
    private static final int MOST_PASSAGES = 20;

    private final Register register;
    private final Standing standing;
    private final List<String> lines = new ArrayList<>();

    SourcesText(Register register, Standing standing) {
        this.register = register;
        this.standing = standing;
    }

    List<String> lines() {
        lines.clear();
        lines.add("  Sources");
        Map<DocumentId, Set<DocumentId>> byOrigin = new LinkedHashMap<>();
        documents()
                .forEach(document -> byOrigin.computeIfAbsent(register.origin(document), first -> new LinkedHashSet<>())
                        .add(document));
        byOrigin.forEach(this::origin);
        standing.support().origins().forEach(this::cited);
        passages();
        return lines;
    }

    private Set<DocumentId> documents() {
        Set<DocumentId> documents = new LinkedHashSet<>();
        standing.entry().filings().forEach(filing -> documents.add(filing.document()));
        return documents;
    }

    private void origin(DocumentId origin, Set<DocumentId> documents) {
        if (documents.contains(origin)) {
            lines.addAll(Words.facts(source(origin), INDENT, EntryText.WIDEST));
        } else {
            add(INDENT, EntryText.name(register, origin) + ", which does not tell of this itself");
        }
        documents.stream().filter(document -> !document.equals(origin)).forEach(document -> {
            Event.OriginFound found = register.derived().of(document).orElseThrow();
            List<String> facts = new ArrayList<>(source(document));
            facts.set(0, relation(found.relation()) + ": " + facts.getFirst());
            lines.addAll(Words.facts(facts, INDENT + 2, EntryText.WIDEST));
            add(INDENT + 4, found.reason());
        });
    }

    /** {@code rewrite of it}. */
    static String relation(Event.Relation relation) {
        return switch (relation) {
            case ORIGINAL -> "original";
            case EXACT -> "same words";
            case NEAR -> "near copy";
            case REWRITE -> "rewrite";
            case RETOLD -> "retells it, with a report of its own";
            case UNDECIDED -> "perhaps a copy, and no origin of its own";
            case JUDGED -> "the same by a person\u2019s judgement";
        };
    }

    private void cited(Support.Origin origin) {
        if (origin.voice() instanceof Support.Voice.Cited(var outlet)) {
            List<String> names = origin.pages().stream()
                    .map(page -> EntryText.name(register, page.document()))
                    .toList();
            add(INDENT, outlet + ", whose own report is not here, counts once: cited by " + String.join(", ", names));
        }
    }

    private void passages() {
        Set<Event.PassageFound> passages = new LinkedHashSet<>();
        documents().forEach(document -> passages.addAll(register.derived().passages(document)));
        passages.stream()
                .limit(MOST_PASSAGES)
                .forEach(passage -> add(
                        INDENT,
                        EntryText.name(register, passage.document()) + " quotes a passage of "
                                + EntryText.name(register, passage.other()) + ": " + passage.evidence()));
        if (passages.size() > MOST_PASSAGES) {
            add(INDENT, "and " + (passages.size() - MOST_PASSAGES) + " more such passages");
        }
    }

    private void add(int indent, String words) {
        lines.addAll(Words.hanging(words, indent, EntryText.WIDEST));
    }

    private List<String> source(DocumentId id) {
        Event.DocumentTaken document = register.document(id).orElseThrow();
        List<String> facts = new ArrayList<>();
        facts.add(EntryText.fileName(document.provenance().name()));
        document.title().ifPresent(title -> facts.add("\u201c" + Words.shortened(title, 80) + "\u201d"));
        facts.add(document.published().map(SourcesText::dated).orElse("no publication date"));
        document.provenance().address().ifPresent(facts::add);
        facts.add("sha256 " + id.value().substring(0, 12));
        return facts;
    }

    private static String dated(PublicationDate published) {
        String grounds = switch (published.grounds()) {
            case METADATA -> "metadata";
            case DATELINE -> "dateline";
            case DATELINE_WITHOUT_YEAR -> "dateline, the year by what it tells as past";
            case DATELINE_BY_WEEKDAY -> "dateline, the year by the weekday that it tells";
            case TEXT -> "text";
        };
        return "published " + published.date().value() + " (by its " + grounds + ")"
                + published
                        .impossible()
                        .map(reason -> ", impossible: " + reason)
                        .orElse("");
    }
}
