package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The register of {@code examples/border} as people see it, whole: its entries, and each matter with timeline, disputes, counts, sums,
 * exchanges, demands and sources. {@code -Dgolden.update} writes it anew; what changed is then to be looked at line by line.
 */
class BorderGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "border");
    private static final Path EXAMPLES = Path.of("..", "examples", "border");
    private static final Pattern MATTER = Pattern.compile("(?m)^\\S.*\\[(m-[0-9a-f]{10})]$");

    /** The id of the line before a sum. */
    private static final Pattern SUM = Pattern.compile("\\$7 million(?: \\(Mexico\\))?  \\[([0-9a-f]{12})]");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void readTheExamples() {
        CommandRun run = CommandRun.of("read", EXAMPLES.toString(), "--register", register());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static String register() {
        return folder.resolve("border.db").toString();
    }

    private static String run(String... arguments) {
        String[] whole = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, whole, 0, arguments.length);
        whole[arguments.length] = "--register";
        whole[arguments.length + 1] = register();
        CommandRun run = CommandRun.of(whole);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static void isGolden(String name, String found) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, found);
        }
        assertThat(found).as(file + "; -Dgolden.update writes it anew").isEqualTo(Files.readString(file));
    }

    @Test
    void theEntriesAreAsTheyWereLookedAt() throws IOException {
        isGolden("register.txt", run("register", "--limit", "200"));
    }

    /** Told in one matter, its parts in another: no amount of its own, and what was granted and what was sent back are not one. */
    @Test
    void theSevenMillionAreASumAcrossStates() {
        String added = "granted 5,200,000 + pending 2,500,000 = 7,700,000";
        assertThat(run("register", "--limit", "200")
                        .split(Pattern.quote("no amount of its own: adds across states: " + added), -1))
                .hasSize(3);
        Matcher sum = SUM.matcher(run("register", "--lane", "money"));
        assertThat(sum.find()).isTrue();
        assertThat(run("show", sum.group(1), "--all").replaceAll("\\s+", " ")).contains("adds across states: " + added);
    }

    @Test
    void theMattersAreAsTheyWereLookedAt() throws IOException {
        Set<String> matters = new LinkedHashSet<>();
        MATTER.matcher(run("register", "--limit", "200"))
                .results()
                .map((MatchResult line) -> line.group(1))
                .forEach(matters::add);
        StringBuilder shown = new StringBuilder();
        matters.forEach(matter -> shown.append(run("show", matter, "--all")));
        isGolden("matters.txt", shown.toString());
    }

    @Test
    void whatIsFoundByWordsIsAsItWasLookedAt() throws IOException {
        isGolden("words.txt", run("register", "INL"));
    }

    /** As known in the far future means as known now, but is answered from the whole log. */
    @ParameterizedTest
    @CsvSource({"INL,", "waiver,Mexico", "MILLION,", "tariff,canad", ",mexico", "\u0130,", "nowhere,"})
    void whatIsFoundByASearchIsWhatTheWholeLogHas(String word, String actor) {
        List<String> asked = new ArrayList<>(List.of("register", "--limit", "200"));
        Optional.ofNullable(word).ifPresent(asked::add);
        Optional.ofNullable(actor).ifPresent(name -> asked.addAll(List.of("--actor", name)));
        String found = run(asked.toArray(String[]::new));
        asked.addAll(List.of("--known", "2999-12-31"));

        assertThat(run(asked.toArray(String[]::new)).replace(", as known on 2999-12-31", ""))
                .isEqualTo(found);
    }
}
