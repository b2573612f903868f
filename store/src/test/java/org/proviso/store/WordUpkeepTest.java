package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.lists.Wanted;
import org.proviso.store.RegisterFile.Mode;

/** That pages find the same by words as the whole register is tested with pages: here, that nothing is read for it, and what is when it is not kept up. */
final class WordUpkeepTest {
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2025-03-03T10:00:00Z"));

    @TempDir
    private Path folder;

    private RegisterFile open(Mode mode) {
        return RegisterFile.open(folder.resolve("register.db"), mode);
    }

    private void sql(String statement) {
        try (SqliteFile file = SqliteFile.open(folder.resolve("register.db"), false, 100)) {
            file.read(connection -> {
                SqliteFile.execute(connection, statement);
                return true;
            });
        }
    }

    private static PageQuery of(String... words) {
        return new PageQuery(
                new Wanted(Arrays.asList(words), Optional.empty(), Optional.empty()), Optional.empty(), 0, 10_000);
    }

    private static Set<EntryId> found(RegisterFile file, PageQuery query) {
        Set<EntryId> ids = new HashSet<>();
        file.pages()
                .page(query)
                .orElseThrow()
                .listings()
                .forEach(one -> ids.add(one.head().id()));
        return ids;
    }

    private static Set<EntryId> expected(Register whole, PageQuery query) {
        Set<EntryId> ids = new HashSet<>();
        whole.entries().values().stream()
                .filter(entry -> query.wanted().match(whole, entry) != Wanted.Match.NONE)
                .forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    @Test
    void theLogIsNotReadForAWord() {
        RandomHistory history = new RandomHistory(3);
        try (RegisterFile file = open(Mode.CREATE)) {
            for (int document = 0; document < 20; document++) {
                file.append(List.of(), history.document(), NOW);
            }
            assertThat(found(file, of("norland")))
                    .isNotEmpty()
                    .isEqualTo(expected(Register.of(file.log()), of("norland")));
        }
        sql("drop table word_event; create virtual table word_event using fts5 (words, content = '')");
        try (RegisterFile file = open(Mode.READ)) {
            assertThat(found(file, of("norland"))).isEmpty();
            assertThat(found(file, of(" "))).isNotEmpty();
        }
    }

    @Test
    void whatWasNotKeptUpIsSearchedForInTheLogAndMadeAnew() {
        RandomHistory history = new RandomHistory(4);
        List<PageQuery> queries = List.of(of("ferries"), of("waiver", "norland"), of("3"), of("100%"));
        try (RegisterFile file = open(Mode.CREATE)) {
            file.append(List.of(), history.next(300), NOW);
        }
        for (String lost : List.of("drop table word_state", "update word_state set format = 0")) {
            sql(lost);
            try (RegisterFile file = open(Mode.WRITE)) {
                file.append(List.of(), history.next(30), NOW);
                Register whole = Register.of(file.log());
                queries.forEach(query -> assertThat(found(file, query)).as(lost).isEqualTo(expected(whole, query)));
                List<String> notes = new ArrayList<>();
                file.keepPages(notes::add);
                file.keepPages(notes::add);
                assertThat(notes).as(lost).hasSize(1).first().asString().contains("by which words");
                queries.forEach(query -> assertThat(found(file, query)).as(lost).isEqualTo(expected(whole, query)));
            }
        }
    }
}
