package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.copies.Found;
import org.proviso.core.copies.MemoryCopyIndex;
import org.proviso.core.copies.Origins;
import org.proviso.core.copies.RewriteModel;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.SampleEvents;
import org.proviso.store.RegisterFile.Mode;

final class SqliteCopyIndexTest {
    private static final RecordedAt NOW = new RecordedAt(Instant.parse("2025-03-03T10:00:00Z"));
    private static final RewriteModel MODEL = RewriteModel.shipped();

    /** A sentence that more texts end with than a key leads to. */
    private static final String FORMULA =
            " In witness whereof the undersigned have set their hands to this protocol at the ford.";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> notes = new ArrayList<>();

    private Path place() {
        return folder.resolve("register.db");
    }

    private static Document document(String text, String day) {
        return new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                new Provenance(
                        "test.txt",
                        Optional.empty(),
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                text,
                Optional.empty(),
                Optional.of(new PublicationDate(new Edtf(day), PublicationDate.Grounds.METADATA, Optional.empty())),
                List.of());
    }

    private static String sentence(Random random) {
        List<String> words = IntStream.range(0, 8 + random.nextInt(8))
                .mapToObj(i -> Integer.toString(random.nextInt(40_000) + 36 * 36 * 36 * 36 * 12, 36)
                        .replaceAll("[0-9]", "o"))
                .collect(Collectors.toCollection(ArrayList::new));
        words.set(3, "Q" + words.get(3));
        words.set(5, Integer.toString(random.nextInt(3_000)));
        return "The " + String.join(" ", words) + ".";
    }

    private static List<String> sentences(Random random, int count) {
        return Stream.generate(() -> sentence(random)).limit(count).toList();
    }

    /** Originals and, of some, copies of several kinds; also texts too short to compare. */
    private static List<Document> documents(long seed, int originals) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < originals; i++) {
            List<String> text = sentences(random, 5 + random.nextInt(8));
            String whole = String.join(" ", text) + (i % 3 == 0 ? FORMULA : "");
            documents.add(document(whole, "2025-02-0" + (1 + random.nextInt(9))));
            for (int copy = random.nextInt(8); copy > 3; copy--) {
                List<String> moved = new ArrayList<>(text);
                Collections.swap(moved, 0, 1);
                String made = switch (random.nextInt(5)) {
                    case 0 -> whole + " ".repeat(copy);
                    case 1 -> sentence(random) + " " + whole;
                    case 2 -> String.join(" ", text.subList(0, 4));
                    case 3 -> String.join(" ", moved);
                    default ->
                        String.join(" ", sentences(random, 5)) + " " + String.join(" ", text.subList(0, 3)) + " "
                                + String.join(" ", sentences(random, 5));
                };
                documents.add(document(made, "2025-02-1" + random.nextInt(9)));
            }
        }
        documents.add(document("Too short.", "2025-02-01"));
        Collections.shuffle(documents, random);
        Map<DocumentId, Document> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.putIfAbsent(document.id(), document));
        return List.copyOf(byId.values());
    }

    private CopyIndex copies(RegisterFile register) {
        return register.copies(
                (id, bytes) -> Optional.of(Fingerprint.of(document(text(bytes), "2025-02-05"))), notes::add);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static PackedDocument packed(Document document) {
        return PackedDocument.of(
                document.text().getBytes(StandardCharsets.UTF_8),
                Fingerprint.of(document).toBytes());
    }

    private static List<PackedDocument> packed(List<Document> documents) {
        return documents.stream().map(SqliteCopyIndexTest::packed).toList();
    }

    private static void append(RegisterFile register, List<Document> documents) {
        register.append(packed(documents), List.of(), NOW);
    }

    private static void assertSame(CopyIndex index, CopyIndex reference, List<Document> documents) {
        assertThat(index.size()).isEqualTo(reference.size());
        for (Document document : documents) {
            Fingerprint fingerprint = Fingerprint.of(document);
            assertThat(index.found(document.id())).isEqualTo(reference.found(document.id()));
            assertThat(index.links(document.id())).isEqualTo(reference.links(document.id()));
            assertThat(index.fingerprint(document.id())).isEqualTo(reference.fingerprint(document.id()));
            assertThat(index.twin(fingerprint.sketch().twins()))
                    .isEqualTo(reference.twin(fingerprint.sketch().twins()));
            for (int most : new int[] {1, 7, 1_000}) {
                assertThat(index.sharing(fingerprint.sketch(), most))
                        .isEqualTo(reference.sharing(fingerprint.sketch(), most));
            }
        }
    }

    /** A batch that is decided, forgotten and decided again; judgements; the file closed in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersAreThoseOfTheIndexInMemory(long seed) {
        Random random = new Random(seed);
        List<Document> documents = documents(seed, 120);
        CopyIndex reference = new MemoryCopyIndex();
        Origins expected = new Origins(reference, MODEL);
        int at = 0;
        while (at < documents.size()) {
            try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
                for (int batch = 0; batch < 3 && at < documents.size(); batch++) {
                    List<Document> next =
                            documents.subList(at, Math.min(documents.size(), at + 1 + random.nextInt(30)));
                    Origins forgotten = new Origins(copies(register), MODEL);
                    next.forEach(document -> forgotten.add(document.id(), Fingerprint.of(document)));

                    CopyIndex index = copies(register);
                    Origins origins = new Origins(index, MODEL);
                    for (Document document : next) {
                        Fingerprint fingerprint = Fingerprint.of(document);
                        assertThat(origins.add(document.id(), fingerprint))
                                .isEqualTo(expected.add(document.id(), fingerprint));
                    }
                    Document one = documents.get(random.nextInt(at + next.size()));
                    Document other = documents.get(random.nextInt(at + next.size()));
                    if (!one.equals(other)) {
                        boolean same = random.nextBoolean();
                        assertThat(origins.judge(one.id(), other.id(), same, "seen"))
                                .isEqualTo(expected.judge(one.id(), other.id(), same, "seen"));
                    }
                    assertSame(index, reference, next);
                    append(register, next);
                    at += next.size();
                    assertSame(index, reference, documents.subList(0, at));
                }
            }
            try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
                assertSame(copies(register), reference, documents);
            }
        }
        assertThat(reference.sharing(
                        Fingerprint.of(document("x" + FORMULA, "2025-02-01")).sketch(), 1_000))
                .hasSizeGreaterThan(30);
        assertThat(notes).isEmpty();
    }

    @Test
    void keysThatAreMovedToTheirBucketsLeadToTheSameDocuments() {
        Random random = new Random(5);
        CopyIndex reference = new MemoryCopyIndex();
        List<Document> asked = new ArrayList<>();
        makeRegister(0).forEach(document -> reference.add(document.id(), Fingerprint.of(document)));
        try (SqliteFile file = SqliteFile.open(place(), false, 100)) {
            SqliteCopyIndex index = new SqliteCopyIndex(file, 100);
            for (int batch = 0; batch < 25; batch++) {
                List<PackedDocument> next = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    Document document = document(sentence(random) + (i % 4 == 0 ? FORMULA : ""), "2025-02-01");
                    Fingerprint fingerprint = Fingerprint.of(document);
                    index.add(document.id(), fingerprint);
                    reference.add(document.id(), fingerprint);
                    next.add(packed(document));
                    asked.add(document);
                }
                file.write(connection -> {
                    SqliteDocuments.add(connection, next);
                    index.write();
                    return next;
                });
                index.written();
                assertSame(index, reference, asked.subList(asked.size() - 4, asked.size()));
            }
            long recent =
                    file.read(connection -> SqliteFile.number(connection, "select count(*) from copy_recent_key"));
            assertThat(recent).isLessThan(100);
            assertSame(index, reference, asked);
        }
        try (RegisterFile register = RegisterFile.open(place(), Mode.WRITE)) {
            assertSame(copies(register), reference, asked);
        }
    }

    private List<Document> makeRegister(int originals) {
        List<Document> documents = documents(9, originals);
        try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
            Origins origins = new Origins(copies(register), MODEL);
            documents.forEach(document -> origins.add(document.id(), Fingerprint.of(document)));
            append(register, documents);
        }
        return documents;
    }

    private Map<DocumentId, Found> found(List<Document> documents) {
        try (RegisterFile register = RegisterFile.open(place(), Mode.WRITE)) {
            CopyIndex index = copies(register);
            Map<DocumentId, Found> found = new HashMap<>();
            documents.forEach(document ->
                    found.put(document.id(), index.found(document.id()).orElseThrow()));
            return found;
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table copy_state",
                "update copy_state set format = 0",
                "update copy_state set fingerprint = 0",
                "delete from copy_state; update document set fingerprint = x''",
                "delete from copy_document where number > 40;"
                        + "delete from copy_recent_key where number > 40; delete from copy_link where high > 40"
            })
    void anIndexThatIsNotThereOrBehindIsMadeAgain(String damage) {
        List<Document> documents = makeRegister(30);
        Map<DocumentId, DocumentId> before = origins(found(documents));
        assertThat(notes).isEmpty();
        sql(damage.split(";"));

        assertThatThrownBy(() -> {
                    try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
                        copies(register);
                    }
                })
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining("Run 'read' on it once");
        assertThat(notes).isEmpty();
        if (damage.contains("fingerprint = x")) {
            // its documents are dated anew, by the function that reads them again
            assertThat(origins(found(documents))).hasSameSizeAs(before);
        } else {
            assertThat(origins(found(documents))).isEqualTo(before);
        }
        assertThat(notes).singleElement().asString().contains("working out again", place().toString());
        assertThat(origins(found(documents))).hasSameSizeAs(before);
        assertThat(notes).hasSize(1);
    }

    private static Map<DocumentId, DocumentId> origins(Map<DocumentId, Found> found) {
        return found.values().stream().collect(Collectors.toMap(Found::document, Found::origin));
    }

    @Test
    void aRegisterOfVersionOneGetsFingerprintsFromItsBytes() {
        List<Document> documents = documents(9, 10);
        try (SqliteFile file = SqliteFile.open(place(), false, 100)) {
            file.write(connection -> {
                SqliteFile.execute(connection, RegisterSchema.script("/db/sqlite/V1__register.sql"));
                try (PreparedStatement add =
                        connection.prepareStatement("insert into document values (?, ?, ?, x'0101')")) {
                    for (PackedDocument document : packed(documents)) {
                        add.setString(1, document.id().value());
                        add.setLong(2, document.size());
                        add.setBytes(3, document.packed());
                        add.executeUpdate();
                    }
                }
                return true;
            });
        }
        try (RegisterFile register = RegisterFile.open(place(), Mode.READ)) {
            assertThat(register.documents().size()).isEqualTo(documents.size());
        }

        CopyIndex reference = new MemoryCopyIndex();
        Origins expected = new Origins(reference, MODEL);
        documents.forEach(
                document -> expected.add(document.id(), Fingerprint.of(document(document.text(), "2025-02-05"))));
        Map<DocumentId, Found> found = found(documents);
        assertThat(found)
                .hasSameSizeAs(documents)
                .allSatisfy((id, place) ->
                        assertThat(place).isEqualTo(reference.found(id).orElseThrow()));
    }

    @Test
    void whatIsNotWrittenIsNotThere() {
        List<Document> documents = documents(3, 5);
        try (RegisterFile register = RegisterFile.open(place(), Mode.CREATE)) {
            Origins origins = new Origins(copies(register), MODEL);
            documents.forEach(document -> origins.add(document.id(), Fingerprint.of(document)));
            assertThat(copies(register).size()).isZero();
            // events alone: what is said of documents that were not added is left out
            origins.add(documents.getFirst().id(), Fingerprint.of(documents.getFirst()));
        }
        try (RegisterFile register = RegisterFile.open(place(), Mode.WRITE)) {
            CopyIndex index = copies(register);
            new Origins(index, MODEL).add(documents.getFirst().id(), Fingerprint.of(documents.getFirst()));
            register.append(List.of(), SampleEvents.all(), NOW);
            assertThat(copies(register).size()).isZero();
        }
    }

    @Test
    void documentsThatAnotherProcessAddedAreSeenAfterTheConflict() {
        List<Document> documents = documents(4, 20);
        try (RegisterFile ours = RegisterFile.open(place(), Mode.CREATE);
                RegisterFile theirs = RegisterFile.open(place(), Mode.WRITE)) {
            CopyIndex index = copies(ours);
            Origins origins = new Origins(index, MODEL);
            Origins others = new Origins(copies(theirs), MODEL);
            documents.forEach(document -> others.add(document.id(), Fingerprint.of(document)));
            theirs.append(packed(documents), SampleEvents.all(), NOW);

            documents.subList(0, 10).forEach(document -> origins.add(document.id(), Fingerprint.of(document)));
            assertThat(index.size()).isEqualTo(10);
            assertThatThrownBy(() -> ours.append(List.of(), List.of(), NOW))
                    .isInstanceOf(ProvisoException.class)
                    .extracting("category")
                    .isEqualTo(ProvisoException.Category.CONFLICT);
            assertThat(copies(ours).size()).isEqualTo(documents.size());
        }
    }
}
