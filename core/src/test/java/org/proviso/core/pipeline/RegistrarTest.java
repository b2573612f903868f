package org.proviso.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.MemoryCopyIndex;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.Event;
import org.proviso.core.resolve.MemoryResolveIndex;
import org.proviso.core.text.ActorTable;

final class RegistrarTest {
    private static final String REPORT = """
            The harbour board of Port Elden waived the ferry toll for fishing crews on Tuesday. Its chair, Mira Valdane, \
            said that 240 boats would benefit. The toll had stood at 18 crowns a crossing since the storm of 2019. \
            Crews from Saltmere had petitioned the board in January. A second petition, from the oyster growers of Lowfen, \
            is still open. The treasurer put the cost of the waiver at 310,000 crowns a year. Opponents on the board wanted a \
            limit of two seasons. They lost the vote by five to four. Valdane promised a review before the autumn. \
            The ferry company had asked for compensation and was refused. Its director called the decision a blow. \
            Passengers without a fishing licence go on paying the toll.
            """;

    private static final String COLUMN = """
            Nobody asked the gulls, of course. I have crossed to Saltmere every summer for thirty years, and each year the \
            queue is longer, the coffee weaker and the railings rustier. My grandmother used to row. PASSAGE \
            So much for the news. What it leaves out is the smell of the engine room, the boy who sells paper boats, and the \
            bell that nobody has rung since the old captain died. Tolls come and go. Rust stays, and so do the gulls, which \
            eat for nothing and complain about it at dawn. My neighbour keeps a list of the mornings on which they woke her, \
            and she means to send it to the board when it is long enough to frighten them.
            """;

    private static final String COPY = REPORT + "More news tonight at nine on this channel.\n";
    private static final String LATE = "From our reporters. " + REPORT;

    private final Map<DocumentId, Fingerprint> taken = new LinkedHashMap<>();
    private final List<Event> log = new ArrayList<>();
    private final Registrar registrar = new Registrar();

    private static Document document(String text) {
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "ferry.txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                Optional.of(new PublicationDate(
                        new Edtf(text.equals(REPORT) ? "2025-03-04" : "2025-03-05"),
                        PublicationDate.Grounds.METADATA,
                        Optional.empty())),
                List.of());
    }

    private static DocumentId id(String text) {
        return document(text).id();
    }

    private List<Event> register(Registrar by, String text) {
        Document document = document(text);
        Fingerprint fingerprint = Fingerprint.of(document);
        Event.DocumentTaken event =
                new Event.DocumentTaken(document.id(), document.provenance(), document.title(), document.published());
        List<Event> events =
                by.register(new ReadDocument(event, fingerprint, List.of())).events();
        taken.put(document.id(), fingerprint);
        log.addAll(events);
        return events;
    }

    private List<Event> judge(Event.Verdict judgement, String one, String other) {
        List<Event> events = registrar
                .judge(new Event.OriginJudged(id(one), id(other), judgement, "Ana Holm", "seen both"))
                .events();
        log.addAll(events);
        return events;
    }

    private static Event.OriginFound origin(List<Event> events, String text) {
        return events.stream()
                .filter(event -> event instanceof Event.OriginFound found
                        && found.document().equals(id(text)))
                .map(Event.OriginFound.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A registrar that starts from what is kept, as the next run of the program does. */
    private Registrar replayed() {
        CopyIndex index = new MemoryCopyIndex();
        Origins origins = new Origins(index, RewriteModel.shipped());
        taken.forEach(origins::add);
        Registrar next = new Registrar(ActorTable.standard(), index, new MemoryResolveIndex());
        log.forEach(next::fold);
        return next;
    }

    @Test
    void aCopyIsToldWithItsRelationAndEvidence() {
        register(registrar, REPORT);

        Event.OriginFound copy = origin(register(registrar, COPY), COPY);

        assertThat(copy.relation()).isEqualTo(Event.Relation.NEAR);
        assertThat(copy.reason()).contains("5-grams");
    }

    @Test
    void aPassageIsToldAndJoinsNothing() {
        register(registrar, REPORT);
        String passage = REPORT.substring(0, REPORT.indexOf("Opponents")).strip();
        String column = COLUMN.replace("PASSAGE", passage);

        List<Event> events = register(registrar, column);

        assertThat(origin(events, column).relation()).isEqualTo(Event.Relation.ORIGINAL);
        assertThat(events)
                .filteredOn(Event.PassageFound.class::isInstance)
                .map(Event.PassageFound.class::cast)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.document()).isEqualTo(id(column));
                    assertThat(found.other()).isEqualTo(id(REPORT));
                    assertThat(found.evidence()).contains("sentences");
                });
    }

    @Test
    void aJudgementTakesACopyApartAndAnotherPutsItBack() {
        register(registrar, REPORT);
        register(registrar, COPY);

        List<Event> apart = judge(Event.Verdict.APART, REPORT, COPY);

        assertThat(apart.getFirst()).isInstanceOf(Event.OriginJudged.class);
        assertThat(origin(apart, REPORT).origin()).isEqualTo(id(REPORT));
        assertThat(origin(apart, COPY).origin()).isEqualTo(id(COPY));

        List<Event> same = judge(Event.Verdict.SAME, REPORT, COPY);

        assertThat(same)
                .filteredOn(Event.OriginFound.class::isInstance)
                .map(event -> ((Event.OriginFound) event).relation())
                .contains(Event.Relation.JUDGED);
        assertThat(origin(same, COPY).origin()).isEqualTo(origin(same, REPORT).origin());
    }

    @Test
    void documentsThatComeAfterAReplayRespectTheJudgement() {
        register(registrar, REPORT);
        register(registrar, COPY);
        judge(Event.Verdict.APART, REPORT, COPY);

        List<Event> direct = register(registrar, LATE);
        List<Event> again = new ArrayList<>();
        taken.remove(id(LATE));
        log.removeAll(direct);
        again.addAll(register(replayed(), LATE));

        assertThat(again).isEqualTo(direct);
        assertThat(origin(direct, LATE).relation().isCopy()).isTrue();
        assertThat(direct)
                .noneMatch(event -> event instanceof Event.OriginFound found
                        && found.document().equals(id(COPY))
                        && found.origin().equals(id(REPORT)));
    }

    @Test
    void aJudgementNeedsDocumentsThatAreThere() {
        register(registrar, REPORT);

        assertThatThrownBy(() -> judge(Event.Verdict.SAME, REPORT, COPY)).isInstanceOf(IllegalArgumentException.class);
    }
}
