package org.proviso.core.register.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.register.ChainCheck;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.SampleEvents;

final class ChainLinksTest {
    private final List<StoredEvent> links = new ArrayList<>(
            Batch.after(Batch.Head.START, SampleEvents.all(), new RecordedAt(Instant.parse("2025-03-03T10:00:00Z")))
                    .links());

    private ChainCheck check() {
        ChainLinks chain = new ChainLinks();
        links.forEach(chain::add);
        return chain.result();
    }

    private void change(int index, EventWire wire, long micros) {
        StoredEvent old = links.get(index);
        links.set(index, new StoredEvent(old.sequence(), micros, wire, old.hash()));
    }

    @Test
    void aChangedPayloadIsFound() {
        EventWire old = links.get(3).wire();
        change(
                3,
                new EventWire(old.name(), old.payload().replace("ferries", "Ferries")),
                links.get(3).recordedAtMicros());

        assertThat(check())
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(4));
    }

    @Test
    void aChangedTimeIsFound() {
        change(2, links.get(2).wire(), links.get(2).recordedAtMicros() + 1);

        assertThat(check())
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(3));
    }

    @Test
    void aMissingEventIsFound() {
        links.remove(1);

        assertThat(check()).isEqualTo(new ChainCheck.Broken(2, "event 2 is missing: event 3 comes next"));
    }

    @Test
    void aChangedEventWithItsHashMadeNewBreaksTheNextLink() {
        StoredEvent forged = StoredEvent.after(
                1, links.get(0).hash(), StoredEvent.recordedAt(links.get(1).recordedAtMicros()), SampleEvents.matter());
        links.set(1, forged);

        assertThat(check())
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(3));
    }
}
