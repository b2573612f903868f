package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.ChainCheck;
import org.proviso.core.register.EventLog;
import org.proviso.core.register.EventLogContract;
import org.proviso.core.register.SampleEvents;

final class SqliteEventLogTest extends EventLogContract {
    @TempDir
    private Path folder;

    private final List<SqliteFile> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(SqliteFile::close);
    }

    @Override
    protected EventLog emptyLog() {
        return log();
    }

    private SqliteFile file() {
        SqliteFile file = SqliteFile.open(folder.resolve("register.db"), false, 200);
        opened.add(file);
        RegisterSchema.prepare(file, true, true);
        RegisterSchema.letReadersGoOn(file, Duration.ofSeconds(10));
        return file;
    }

    private SqliteEventLog log() {
        return new SqliteEventLog(file(), (connection, events) -> {});
    }

    private static void tamper(SqliteFile file, String... statements) {
        file.read(connection -> {
            for (String statement : statements) {
                SqliteFile.execute(connection, statement);
            }
            return true;
        });
    }

    @Test
    void aLogIsThereAgainWhenOpenedAgain() {
        log().append(SampleEvents.all(), MONDAY);
        closeAll();

        assertThat(everything(log(), 0)).hasSize(6);
    }

    @Test
    void aWriterThatDidNotReadWhatAnotherAddedIsRefused() {
        EventLog first = log();
        EventLog second = log();
        first.append(SampleEvents.all(), MONDAY);

        assertThatThrownBy(() -> second.append(List.of(SampleEvents.skipped()), MONDAY))
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining("Another process added 6 events")
                .extracting("category")
                .isEqualTo(ProvisoException.Category.CONFLICT);
        assertThat(first.size()).isEqualTo(6);
    }

    @Test
    void aWriterThatReadOnMayAppend() {
        EventLog first = log();
        EventLog second = log();
        first.append(SampleEvents.all(), MONDAY);
        everything(second, 0);

        second.append(List.of(SampleEvents.skipped()), MONDAY);

        assertThat(first.check())
                .isInstanceOfSatisfying(
                        ChainCheck.Whole.class,
                        whole -> assertThat(whole.records()).isEqualTo(7));
    }

    @Test
    void writersThatCompeteNeverForkTheChain() {
        List<SqliteEventLog> writers = List.of(log(), log(), log());

        writers.parallelStream().forEach(writer -> {
            for (int batch = 0; batch < 10; batch++) {
                appendStubbornly(writer);
            }
        });

        assertThat(log().check())
                .isInstanceOfSatisfying(
                        ChainCheck.Whole.class,
                        whole -> assertThat(whole.records()).isEqualTo(180));
    }

    private static void appendStubbornly(EventLog writer) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                writer.append(SampleEvents.all(), MONDAY);
                return;
            } catch (ProvisoException e) {
                assertThat(e.category()).isEqualTo(ProvisoException.Category.CONFLICT);
                writer.replay(0, record -> assertThat(record.sequence()).isPositive());
            }
        }
        throw new AssertionError("never had its turn");
    }

    @Test
    void aSecondWriterWaitsThenSaysWhoIsInTheWay() {
        SqliteFile busy = file();
        EventLog second = log();

        busy.write(connection -> {
            assertThatThrownBy(() -> second.append(List.of(SampleEvents.skipped()), MONDAY))
                    .isInstanceOf(ProvisoException.class)
                    .hasMessageContaining("Another process is writing to the register")
                    .extracting("category")
                    .isEqualTo(ProvisoException.Category.CONFLICT);
            return true;
        });

        assertThat(second.append(List.of(SampleEvents.skipped()), MONDAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set payload = '{}' where sequence = 2",
                "delete from event where sequence = 6",
                "insert or replace into event select sequence, recorded_at, name, '{}', hash from event where sequence = 2",
                "insert into event select sequence + 2, recorded_at, name, payload, hash from event where sequence = 6"
            })
    void theLogRefusesAnythingButTheNextEvent(String statement) {
        SqliteFile file = file();
        new SqliteEventLog(file, (connection, events) -> {}).append(SampleEvents.all(), MONDAY);

        assertThatThrownBy(() -> tamper(file, statement)).hasRootCauseInstanceOf(SQLException.class);
        assertThat(new SqliteEventLog(file, (connection, events) -> {}).check()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void tamperingBehindTheTriggersIsFound() {
        SqliteFile file = file();
        EventLog log = new SqliteEventLog(file, (connection, events) -> {});
        log.append(SampleEvents.all(), MONDAY);

        tamper(
                file,
                "drop trigger event_never_changes",
                "update event set payload = replace(payload, 'empty', 'fine') where sequence = 2");

        assertThat(log.check())
                .isInstanceOfSatisfying(
                        ChainCheck.Broken.class,
                        broken -> assertThat(broken.sequence()).isEqualTo(2));
    }

    @Test
    void aReaderSeesWholeBatchesWhileAWriterWorks() {
        SqliteFile writer = file();
        SqliteEventLog log = new SqliteEventLog(writer, (connection, events) -> {});
        EventLog reader = log();

        writer.write(connection -> {
            log.append(connection, SampleEvents.all(), MONDAY);
            assertThat(reader.size()).isZero();
            return true;
        });

        assertThat(reader.size()).isEqualTo(6);
    }
}
