package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.resolve.MemoryResolveIndex;
import org.proviso.core.resolve.Resolver;
import org.proviso.core.resolve.Submission;
import org.proviso.store.RegisterFile.Mode;

/** Documents decided on what the file remembers, and on what memory does, as processes come and go. */
final class SqliteResolveIndexTest {
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2025-03-03T10:00:00Z"));

    @TempDir
    private Path folder;

    private RegisterFile open() {
        return RegisterFile.open(folder.resolve("register.db"), Mode.CREATE);
    }

    private void sql(String statement) {
        try (SqliteFile file = SqliteFile.open(folder.resolve("register.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, statement);
                return true;
            });
        }
    }

    private static Resolver resolver(RegisterFile file, List<String> notes) {
        SqliteResolveIndex index = file.resolving("");
        Resolver resolver = new Resolver(index, actor -> Optional.empty());
        if (!index.isCurrent()) {
            index.begin();
            file.log().replay(0, recorded -> resolver.fold(recorded.event()));
            index.done(resolver.isSettled(), file.log().size());
            notes.add("made anew");
        }
        return resolver;
    }

    private static List<Submission> documents(long seed, int many) {
        List<Submission> documents = new ArrayList<>();
        RandomHistory history = new RandomHistory(seed);
        while (documents.size() < many) {
            List<Claim> claims = new ArrayList<>();
            Optional<Event.DocumentTaken> taken = Optional.empty();
            for (Event event : history.document()) {
                if (event instanceof Event.DocumentTaken document) {
                    taken = Optional.of(document);
                } else if (event instanceof Event.ClaimFiled filed) {
                    claims.add(filed.claim());
                }
            }
            Event.DocumentTaken document = taken.orElseThrow();
            documents.add(new Submission(
                    document,
                    List.of(new Event.OriginFound(
                            document.document(), document.document(), Event.Relation.ORIGINAL, "alone")),
                    claims));
        }
        return documents;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsRememberedInTheFileDecidesAsMemoryDoes(long seed) {
        Random random = new Random(seed);
        Resolver memory = new Resolver(new MemoryResolveIndex(), actor -> Optional.empty());
        List<String> notes = new ArrayList<>();
        int made = 1; // for the new file
        RegisterFile file = open();
        try {
            Resolver resolver = resolver(file, notes);
            for (Submission document : documents(seed, 40)) {
                List<Event> expected = memory.decide(document).events();
                if (random.nextInt(6) == 0) {
                    // decided, and never written: another process was quicker
                    resolver.decide(document);
                    resolver = resolver(file, notes);
                }
                List<Event> events = resolver.decide(document).events();
                assertThat(events).as("seed %d", seed).isEqualTo(expected);
                file.append(List.of(), events, NOW);
                if (random.nextInt(8) == 0) {
                    Event.DocumentSkipped skipped = new Event.DocumentSkipped("odd", "empty");
                    memory.decide(skipped);
                    file.append(List.of(), resolver.decide(skipped).events(), NOW);
                }
                if (random.nextInt(8) == 0) {
                    file.close();
                    if (random.nextInt(3) == 0) {
                        sql("update resolve_state set keys = '0'");
                        made++;
                    }
                    file = open();
                    resolver = resolver(file, notes);
                }
                assertThat(resolver.decide(document).events())
                        .as("seed %d", seed)
                        .isEmpty();
            }
            assertThat(notes).hasSize(made);
        } finally {
            file.close();
        }
    }

    /** Decided and written by a new run of reading, on a register that holds so many documents that blocks are full, and on one of four times as many; forty, as one that is the first to touch a long entry reads it whole. */
    @Test
    void oneMoreDocumentReadsNoMoreFromALargerRegister() {
        List<Submission> documents = documents(5, 1_680);
        long[] rows = new long[2];
        int[] sizes = {400, 1_600};
        for (int i = 0; i < sizes.length; i++) {
            try (RegisterFile file = RegisterFile.open(folder.resolve("register" + i + ".db"), Mode.CREATE)) {
                add(file, documents.subList(0, sizes[i]));
                add(file, documents.subList(1_600, 1_640));
                long before = file.rowsRead();
                documents.subList(1_640, 1_680).forEach(document -> add(file, List.of(document)));
                rows[i] = file.rowsRead() - before;
            }
        }
        assertThat(rows[0]).isPositive();
        assertThat((double) rows[1] / rows[0])
                .as("rows for forty documents: %s", Arrays.toString(rows))
                .isLessThan(1.1);
    }

    private static void add(RegisterFile file, List<Submission> documents) {
        Resolver resolver = resolver(file, new ArrayList<>());
        List<Event> events = new ArrayList<>();
        documents.forEach(document -> events.addAll(resolver.decide(document).events()));
        file.append(List.of(), events, NOW);
    }
}
