package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every event log must do; each implementation has a test that extends this. */
public abstract class EventLogContract {
    protected static final RecordedAt MONDAY = new RecordedAt(Instant.parse("2025-03-03T10:00:00.123456789Z"));
    protected static final RecordedAt TUESDAY = new RecordedAt(Instant.parse("2025-03-04T10:00:00Z"));

    /** An empty log. */
    protected abstract EventLog emptyLog();

    protected static List<Recorded> everything(EventLog log, long after) {
        List<Recorded> records = new ArrayList<>();
        log.replay(after, records::add);
        return records;
    }

    @Test
    void anEmptyLogIsWholeAndHasNoRecords() {
        EventLog log = emptyLog();

        assertThat(log.size()).isZero();
        assertThat(everything(log, 0)).isEmpty();
        assertThat(log.check())
                .isInstanceOfSatisfying(
                        ChainCheck.Whole.class,
                        whole -> assertThat(whole.records()).isZero());
    }

    @Test
    void whatIsAppendedComesBackInOrderAndEqual() {
        EventLog log = emptyLog();
        List<Recorded> first = log.append(SampleEvents.all(), MONDAY);
        List<Recorded> second = log.append(List.of(SampleEvents.filed(SampleEvents.plainClaim())), TUESDAY);

        List<Recorded> all = everything(log, 0);

        assertThat(all).hasSize(7).startsWith(first.toArray(Recorded[]::new)).endsWith(second.getFirst());
        assertThat(all.stream().map(Recorded::event).limit(6)).isEqualTo(SampleEvents.all());
        assertThat(all.stream().map(Recorded::sequence)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(all.getFirst().recordedAt()).isEqualTo(MONDAY);
        assertThat(all.getLast().recordedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void replayStartsBehindASequence() {
        EventLog log = emptyLog();
        log.append(SampleEvents.all(), MONDAY);

        assertThat(everything(log, 4)).extracting(Recorded::sequence).containsExactly(5L, 6L);
        assertThat(everything(log, 6)).isEmpty();
        assertThat(everything(log, 99)).isEmpty();
    }

    @Test
    void anEmptyBatchAddsNothing() {
        EventLog log = emptyLog();

        assertThat(log.append(List.of(), MONDAY)).isEmpty();
        assertThat(log.size()).isZero();
    }

    @Test
    void theChainEndsWithTheLastHash() {
        EventLog log = emptyLog();
        Recorded last = log.append(SampleEvents.all(), MONDAY).getLast();

        assertThat(log.check()).isEqualTo(new ChainCheck.Whole(6, last.hash()));
    }

    @Test
    void theSameEventsGiveTheSameHashesInEveryLog() {
        EventLog log = emptyLog();
        log.append(SampleEvents.all(), MONDAY);

        assertThat(log.check())
                .isEqualTo(new ChainCheck.Whole(6, "b2e979ede08a1ba0482a44897fbe0249e97f47667509954255020354fe737a5d"));
    }

    @Test
    void aClockThatRunsBackwardsIsHeld() {
        EventLog log = emptyLog();
        log.append(List.of(SampleEvents.matter()), TUESDAY);

        Recorded late = log.append(List.of(SampleEvents.entry()), MONDAY).getFirst();

        assertThat(late.recordedAt()).isEqualTo(TUESDAY);
        assertThat(everything(log, 1)).containsExactly(late);
    }

    @Test
    void aReaderMayAppendWhileItReplays() {
        EventLog log = emptyLog();
        log.append(SampleEvents.all(), MONDAY);
        List<Long> seen = new ArrayList<>();

        log.replay(0, record -> {
            seen.add(record.sequence());
            if (record.sequence() == 6) {
                log.append(List.of(SampleEvents.skipped()), TUESDAY);
            }
        });

        assertThat(seen).startsWith(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(log.size()).isEqualTo(7);
    }

    @Test
    void aBatchOfThousandsIsKeptWhole() {
        EventLog log = emptyLog();
        List<Event> many = new ArrayList<>();
        LongStream.range(0, 5_000).forEach(i -> many.add(new Event.DocumentSkipped("file " + i, "empty")));

        List<Recorded> appended = log.append(many, MONDAY);

        assertThat(everything(log, 0)).isEqualTo(appended);
        assertThat(log.check())
                .isEqualTo(new ChainCheck.Whole(5_000, appended.getLast().hash()));
    }
}
