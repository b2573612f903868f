package org.proviso.core.register.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.SampleEvents;

final class EventWireTest {
    private static final Path APPROVED = Path.of("src/test/resources/golden/wire");

    static List<Event> samples() {
        return SampleEvents.ofEveryFormat();
    }

    private static Path approvedFile(EventWire wire) {
        return APPROVED.resolve(wire.name().replace('/', '-') + ".json");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormatIsAsApproved(Event event) throws IOException {
        EventWire wire = EventWire.of(event);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(approvedFile(wire), wire.payload() + "\n");
        }

        assertThat(approvedFile(wire)).content().isEqualTo(wire.payload() + "\n");
    }

    /** Reads files, not what this version writes: they stay when a format gets its next version. */
    @Test
    void everyApprovedFileStillReads() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(EventWireTest::readApproved).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(SampleEvents.ofEveryFormat().stream(), SampleEvents.old().stream())
                                    .toList());
        }
    }

    private static Event readApproved(Path file) {
        String name = file.getFileName().toString().replaceFirst("-(\\d+)\\.json$", "/$1");
        try {
            return new EventWire(name, Files.readString(file)).toEvent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventComesBackEqual(Event event) {
        assertThat(EventWire.of(event).toEvent()).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource(Event.Relation.class)
    void everyRelationComesBack(Event.Relation relation) {
        Event event = new Event.OriginFound(SampleEvents.OTHER, SampleEvents.DOCUMENT, relation, "seen");

        assertThat(EventWire.of(event).toEvent()).isEqualTo(event);
    }

    static List<Judgement> judgements() {
        return SampleEvents.judgements();
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void everyJudgementComesBack(Judgement judgement) {
        Event event = SampleEvents.made(judgement);

        assertThat(EventWire.of(event).toEvent()).isEqualTo(event);
    }

    @Test
    void absentFieldsComeBackAbsent() {
        Event event = SampleEvents.filed(SampleEvents.plainClaim());

        assertThat(EventWire.of(event).toEvent()).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim-filed/2", "judgement-made/2"})
    void anUnknownFormatIsFromANewerProviso(String name) {
        assertThatThrownBy(() -> new EventWire(name, "{}").toEvent())
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("written by a newer Proviso")
                .extracting("category")
                .isEqualTo(ProvisoException.Category.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{\"name\":\"a\"}",
                "{\"name\":\"a\",\"reason\":7}",
                "{\"name\":\"a\",\"reason\":\"b\"} {}",
                "{\"name\":\"a\",\"reason\":\"b\"",
                "{\"a\":[[[[[[[[[[1]]]]]]]]]]}",
                "{\"name\":null}"
            })
    void aDamagedPayloadIsSaidToBeDamaged(String payload) {
        assertThatThrownBy(() -> new EventWire("document-skipped/1", payload).toEvent())
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining("document-skipped/1")
                .hasMessageContaining("damaged");
    }
}
