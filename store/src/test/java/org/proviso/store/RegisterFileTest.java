package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.ChainCheck;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.SampleEvents;
import org.proviso.store.RegisterFile.Mode;

final class RegisterFileTest {
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2025-03-03T10:00:00Z"));
    private static final byte[] BYTES = "Norland freed 4.5 million crowns.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path place() {
        return folder.resolve("register.db");
    }

    private static void refuses(ThrowingCallable call, Category category, String... words) {
        assertThatThrownBy(call)
                .isInstanceOf(ProvisoException.class)
                .hasMessageContainingAll(words)
                .extracting("category")
                .isEqualTo(category);
    }

    private void sql(String... statements) {
        try (SqliteFile file = SqliteFile.open(place(), false, 100)) {
            for (String statement : statements) {
                file.read(connection -> {
                    SqliteFile.execute(connection, statement);
                    return true;
                });
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private void makeRegister() {
        try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
            register.append(List.of(PackedDocument.of(BYTES, new byte[0])), SampleEvents.all(), NOW);
        }
    }

    @Test
    void bytesAndEventsComeBack() {
        makeRegister();

        try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
            assertThat(register.log().size()).isEqualTo(6);
            assertThat(register.log().check()).isInstanceOf(ChainCheck.Whole.class);
            assertThat(register.documents().size()).isEqualTo(1);
            assertThat(register.documents().bytes(DocumentId.ofBytes(BYTES)))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
            assertThat(register.documents().bytes(DocumentId.ofBytes(new byte[0])))
                    .isEqualTo(Optional.empty());
        }
    }

    @Test
    void theSameBytesAreKeptOnce() {
        try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
            register.append(
                    List.of(PackedDocument.of(BYTES, new byte[0]), PackedDocument.of(BYTES, new byte[0])),
                    SampleEvents.all(),
                    NOW);
            register.append(List.of(PackedDocument.of(BYTES, new byte[0])), List.of(), NOW);

            assertThat(register.documents().size()).isEqualTo(1);
        }
    }

    @Test
    void aClosedRegisterIsOneFile() throws IOException {
        makeRegister();

        assertThat(files()).containsExactly(place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"odd ?#%&;=name.db", "größer.db", "file:x.db", ":memory:"})
    void everyNameIsAFile(String name) {
        Path odd = folder.resolve(name);
        RegisterFile.open(odd, Mode.CREATE).close();

        assertThat(odd).isRegularFile();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"READ", "WRITE"})
    void aMissingRegisterIsNotFoundAndNotMade(Mode mode) throws IOException {
        refuses(() -> RegisterFile.open(place(), mode), Category.NOT_FOUND, place().toString(), "--register");
        assertThat(files()).isEmpty();
    }

    @Test
    void aMissingFolderIsAFailureThatNamesIt() {
        Path nowhere = folder.resolve("no").resolve("such").resolve("register.db");
        refuses(
                () -> RegisterFile.open(nowhere, Mode.CREATE),
                Category.FAILURE,
                folder.resolve("no").resolve("such").toString(),
                "Make it first");
    }

    @Test
    void aFolderIsNotARegister() {
        refuses(() -> RegisterFile.open(folder, Mode.CREATE), Category.INVALID, folder.toString(), "a folder");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 600, 5_000})
    void anotherFileIsLeftAsItIs(int size) throws IOException {
        byte[] text = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
        Files.write(place(), text);

        for (Mode mode : Mode.values()) {
            refuses(
                    () -> RegisterFile.open(place(), mode),
                    Category.INVALID,
                    place().toString(),
                    "not an SQLite database");
        }
        assertThat(place()).hasBinaryContent(text);
        assertThat(files()).containsExactly(place());
    }

    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws IOException {
        sql("create table recipe (name text)", "pragma journal_mode = wal");
        byte[] before = Files.readAllBytes(place());

        for (Mode mode : Mode.values()) {
            refuses(() -> RegisterFile.open(place(), mode), Category.INVALID, place().toString(), "another program");
        }
        assertThat(place()).hasBinaryContent(before);
        assertThat(files()).containsExactly(place());
    }

    @Test
    void anEmptyFileBecomesARegisterOnlyWhereOneIsToBeMade() throws IOException {
        Files.createFile(place());

        refuses(() -> RegisterFile.open(place(), Mode.WRITE), Category.INVALID, place().toString(), "empty");
        RegisterFile.open(place(), Mode.CREATE).close();
        RegisterFile.open(place(), Mode.READ).close();
    }

    @Test
    void aNewerRegisterIsLeftAsItIs() throws IOException {
        makeRegister();
        sql("pragma user_version = 3");
        byte[] before = Files.readAllBytes(place());

        for (Mode mode : Mode.values()) {
            refuses(
                    () -> RegisterFile.open(place(), mode),
                    Category.INVALID,
                    place().toString(),
                    "newer Proviso",
                    "format 3");
        }
        assertThat(place()).hasBinaryContent(before);
    }

    @Test
    void aReaderCannotWrite() {
        makeRegister();

        try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
            refuses(
                    () -> register.log().append(SampleEvents.all(), NOW),
                    Category.FAILURE,
                    place().toString(),
                    "cannot be written");
        }
    }

    @Test
    void aRegisterInAFolderThatNobodyCanWriteToIsStillRead() {
        makeRegister();
        assumeTrue(
                folder.toFile().setWritable(false) && !Files.isWritable(folder),
                "the user of this test may write anywhere");

        try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
            assertThat(register.log().size()).isEqualTo(6);
            refuses(() -> RegisterFile.open(place(), Mode.WRITE), Category.FAILURE, place().toString());
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void damagedBytesAreFound() {
        makeRegister();
        sql("drop trigger document_never_changes", "update document set packed = zeroblob(length(packed))");

        try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
            DocumentId id = DocumentId.ofBytes(BYTES);
            refuses(() -> register.documents().bytes(id), Category.INVALID, id.value(), "damaged");
        }
    }

    @Test
    void aCutFileIsFoundDamagedOrBroken() throws IOException {
        try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
            register.append(List.of(noise(200_000)), SampleEvents.all(), NOW);
        }
        byte[] whole = Files.readAllBytes(place());
        Files.write(place(), Arrays.copyOf(whole, 8_192));

        assertThatThrownBy(() -> {
                    try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
                        register.log().check();
                        register.documents().size();
                    }
                })
                .isInstanceOf(ProvisoException.class)
                .extracting("category")
                .isEqualTo(Category.INVALID);
    }

    @Test
    void aFullDiskKeepsWhatWasAcknowledgedAndNothingElse() {
        try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
            register.append(List.of(PackedDocument.of(BYTES, new byte[0])), SampleEvents.all(), NOW);
            register.limitPages(40);
            refuses(
                    () -> register.append(List.of(noise(1_000_000)), SampleEvents.all(), NOW),
                    Category.FAILURE,
                    place().toString(),
                    "disk is full",
                    "free some space");
            assertThat(register.log().size()).isEqualTo(6);

            register.limitPages(10_000);
            register.append(List.of(noise(1_000_000)), SampleEvents.all(), NOW);
        }

        try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
            assertThat(register.log().check())
                    .isInstanceOfSatisfying(
                            ChainCheck.Whole.class,
                            whole -> assertThat(whole.records()).isEqualTo(12));
            assertThat(register.documents().size()).isEqualTo(2);
        }
    }

    @RepeatedTest(20)
    void manyThreadsMayMakeOneRegisterAtOnce() {
        List<Long> sizes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> {
                    try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE, Duration.ofSeconds(10))) {
                        return register.log().size();
                    }
                })
                .toList();

        assertThat(sizes).hasSize(8).containsOnly(0L);
    }

    private static PackedDocument noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return PackedDocument.of(bytes, new byte[0]);
    }
}
