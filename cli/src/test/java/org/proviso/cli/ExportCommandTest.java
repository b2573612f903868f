package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

class ExportCommandTest {
    private static final CsvMapper CSV = CsvMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aRegister() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("a.txt"),
                "OTTAWA, March 4, 2025 - Canada pledged $5.2 million to Haiti on Monday, the minister said.\n\n"
                        + "The court blocked the \"travel\" ban. Mexico agreed to send 400 troops to the border,"
                        + " in exchange for a pause of the tariffs.\n");
        Files.writeString(
                documents.resolve("b.txt"),
                "OSLO, March 4, 2025 - Norway reviewed 9,100 grants. It terminated 4,100 grants and kept 2,700 grants, the ministry"
                        + " said.\n\nThe government of Norway waived the ferry tariff on Monday.\n");
        Files.writeString(
                documents.resolve("c.txt"),
                "OSLO, March 5, 2025 - The government of Norway did not waive the ferry tariff, a minister said.\n");
        Files.writeString(
                documents.resolve("d.txt"),
                "OSLO, March 6, 2025 - Norway has paid Haiti $2 million of the $9 million that it promised in January.\n");
        assertThat(CommandRun.of("read", documents.toString(), "--register", register())
                        .exitCode())
                .isZero();
        judge("reject", claim("blocked"));
    }

    private String claim(String words) {
        return load().entries().values().stream()
                .flatMap(entry -> entry.all().stream())
                .filter(filing -> filing.claim().evidence().exact().contains(words))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private void judge(String... decision) {
        List<String> all = new ArrayList<>(List.of("judge"));
        all.addAll(List.of(decision));
        all.addAll(List.of("--why", "seen", "--by", "A. Holm", "--register", register()));
        assertThat(CommandRun.of(all.toArray(new String[0])).exitCode()).isZero();
    }

    private String register() {
        return folder.resolve("r.db").toString();
    }

    private CommandRun export(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "export";
        arguments[1] = "--register";
        arguments[2] = register();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments);
    }

    private Register load() {
        try (RegisterFile file = RegisterFile.open(Path.of(register()), RegisterFile.Mode.READ)) {
            return Register.of(file.log());
        }
    }

    private static List<Map<String, String>> csv(String text) {
        MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text);
        return rows.readAll();
    }

    @Test
    void jsonLinesHoldAllKindsEachWithItsType() {
        assertThat(export().lines())
                .allMatch(line -> line.matches(
                        "\\{\"type\":\"(entry|transition|claim|dispute|count|arithmetic|balance|judgement)\",.*}"))
                .anyMatch(line -> line.startsWith("{\"type\":\"entry\""))
                .anyMatch(line -> line.startsWith("{\"type\":\"transition\""))
                .anyMatch(line -> line.startsWith("{\"type\":\"claim\"") && line.contains("\"value\":5200000"));
    }

    @ParameterizedTest
    @EnumSource(ExportTable.class)
    void bothFormatsHoldTheSameRows(ExportTable table) {
        List<Map<String, String>> rows =
                csv(export("--format", "csv", "--table", table.toString()).out());
        assertThat(rows)
                .isNotEmpty()
                .hasSameSizeAs(export("--table", table.toString()).lines());
        assertThat(rows.getFirst().keySet()).containsExactlyElementsOf(table.columns());
    }

    @ParameterizedTest
    @EnumSource(ExportTable.class)
    void everyFieldOfARowHasAColumn(ExportTable table) {
        Register whole = load();
        table.rows(whole, () -> new StoredTexts(whole, id -> Optional.empty())).forEach(row -> {
            Map<String, Object> flat = new LinkedHashMap<>();
            row.forEach((name, value) -> {
                if (value instanceof Map<?, ?> inner) {
                    inner.forEach((key, any) -> flat.put(String.valueOf(key), String.valueOf(any)));
                } else {
                    flat.put(name, value);
                }
            });
            flat.remove("type");
            assertThat(table.columns()).containsAll(flat.keySet());
        });
    }

    @ParameterizedTest
    @EnumSource(ExportTable.class)
    void everyColumnIsExplainedInTheDocumentInItsOrder(ExportTable table) throws IOException {
        String document = Files.readString(Path.of("..", "docs", "export.md"));
        String section = document.substring(document.indexOf("## `" + table + "`"));
        List<String> explained = section.lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(explained).containsExactlyElementsOf(table.columns());
    }

    @Test
    void csvIsTheTransitionsUnlessAnotherTableIsNamedAndEndsItsLinesAsTheStandardSays() {
        String text = export("--format", "csv").out();
        assertThat(text)
                .startsWith("entry,matter,lane,title,effective,act,modality,")
                .contains("\r\n");
        assertThat(csv(text)).anySatisfy(row -> assertThat(row).containsEntry("amounts", "5200000 USD"));
    }

    @Test
    void aFileIsWrittenWholeWithNothingLeftBeside() throws IOException {
        Path file = folder.resolve("out.csv");
        Files.writeString(file, "what was there");
        assertThat(export("--format", "csv", "--output", file.toString()).exitCode())
                .isZero();
        assertThat(file).hasContent(export("--format", "csv").out());
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        CommandRun run = export("--output", folder.resolve("none/out.jsonl").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("out.jsonl", "folder exists");
        assertThat(export("--output", folder.toString()).err()).contains("it is a folder");
    }

    @Test
    void whatPeopleDecidedIsThereWithWhoWhenAndWhy() {
        String rejected = claim("blocked");
        String corrected = claim("pledged");
        judge("correct", corrected, "quantity", "5300000 USD");
        judge("accept", corrected);
        List<Map<String, String>> claims =
                csv(export("--format", "csv", "--table", "claims").out());
        assertThat(claims)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("id", rejected)
                        .containsEntry("judged", "rejected")
                        .containsEntry("effective", ""));
        assertThat(claims)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("id", corrected)
                        .containsEntry("judged", "accepted; corrected")
                        .containsEntry("value", "5300000"));

        List<Map<String, String>> judgements =
                csv(export("--format", "csv", "--table", "judgements").out());
        assertThat(judgements)
                .hasSize(3)
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("kind", "correct")
                        .containsEntry("claims", corrected)
                        .containsEntry("field", "quantity")
                        .containsEntry("value", "5300000 USD")
                        .containsEntry("who", "A. Holm")
                        .containsEntry("why", "seen")
                        .containsEntry("holds", "true"));
    }

    @Test
    void aDisputeHasItsPositionsAndWhichHolds() {
        List<Map<String, String>> open =
                csv(export("--format", "csv", "--table", "disputes").out());
        assertThat(open).extracting(row -> row.get("position")).containsExactly("granted", "not granted");
        judge("resolve", open.getFirst().getOrDefault("id", ""), "not granted");
        assertThat(csv(export("--format", "csv", "--table", "disputes").out()))
                .allSatisfy(
                        row -> assertThat(row).containsEntry("open", "false").containsEntry("who", "A. Holm"))
                .extracting(row -> row.get("holds"))
                .containsExactly("false", "true");
    }

    @Test
    void countsHaveTheirSeriesAndWhatArithmeticSaysOfThem() {
        assertThat(csv(export("--format", "csv", "--table", "counts").out()))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("value", "4100").containsEntry("asOf", "2025-03-04"));
        assertThat(csv(export("--format", "csv", "--table", "arithmetic").out()))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("wrong", "true")
                        .hasEntrySatisfying("words", words -> assertThat(words).contains("2,300 not accounted for")));
    }

    @Test
    void whatIsShownAsJsonHasTheIdsOfClaims() {
        String granted = claim("waived");
        CommandRun register = CommandRun.of("register", "ferry", "--json", "--register", register());
        assertThat(register.out()).contains("\"claim\":\"" + granted + "\"");
        String entry = load().entries().values().stream()
                .filter(each -> each.all().stream()
                        .anyMatch(filing -> filing.id().value().equals(granted)))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        CommandRun shown = CommandRun.of("show", entry, "--json", "--register", register());
        assertThat(shown.lines()).anyMatch(line -> line.startsWith("{\"type\":\"claim\",\"id\":\"" + granted));
    }

    @Test
    void jsonAndCsvExcludeEachOther() {
        assertThat(export("--json", "--format", "csv").exitCode()).isEqualTo(2);
        assertThat(export("--json").out()).isEqualTo(export().out());
    }
}
