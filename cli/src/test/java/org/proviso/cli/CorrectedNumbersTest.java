package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number that was told wrongly, and corrected, as a reader of the register meets it. */
class CorrectedNumbersTest {
    private static final List<String> DAYS = List.of("2026-05-04", "2026-05-06", "2026-05-07");
    private static final List<String> TEXTS = List.of(
            "Harwick council has closed 168 schools in Harwick after the storm.",
            "The council thanked the fire brigade.\n\nCorrection: The first bulletin said that 168 schools in Harwick were"
                    + " closed. The correct number is 186.",
            "In Harwick 186 schools are still closed, the council said. Parents asked for buses.");

    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk = new NewsDesk(folder);

    @BeforeEach
    void open() {
        desk = new NewsDesk(folder);
    }

    private void read(NewsDesk into, int... order) throws IOException {
        for (int text : order) {
            into.read(text + ".txt", DAYS.get(text), TEXTS.get(text));
        }
    }

    private String id() {
        Matcher found = Pattern.compile("schools.*\\[([0-9a-f]{12})]")
                .matcher(desk.run("register", "--lane", "work", "--state", "stopped")
                        .out());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void theCorrectedNumberStandsAndTheOldOneIsKept() throws IOException {
        read(desk, 0, 1, 2);

        assertThat(desk.line("register", "--lane", "work", "--state", "stopped"))
                .contains("186 schools", "3 origins", "1 entry")
                .doesNotContain("\u00b7 168 schools");
        assertThat(desk.line("register", "--as-of", "2026-05-05", "--lane", "work"))
                .contains("186 schools");
        assertThat(desk.line("show", id(), "--all"))
                .contains(
                        "168 schools was told wrongly: corrected to 186 schools on 2026-05-06",
                        "186 schools (corrects 168 schools)",
                        "told wrongly, corrected to 186 schools");
    }

    @Test
    void beforeTheCorrectionTheOldNumberStands() throws IOException {
        read(desk, 0);

        assertThat(desk.line("register", "--lane", "work")).contains("168 schools");
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() throws IOException {
        read(desk, 0, 1, 2);
        NewsDesk other = new NewsDesk(Files.createDirectory(folder.resolve("other")));
        read(other, 2, 1, 0);

        assertThat(other.run("register", "--limit", "20").out().replaceAll("(?m)^ .*\u201c.*$", ""))
                .isEqualTo(desk.run("register", "--limit", "20").out().replaceAll("(?m)^ .*\u201c.*$", ""));
    }

    @Test
    void anOutletsOwnCorrectedVersionIsNoAlteredCopy() throws IOException {
        String body =
                "The water board of Dale said on Monday that %s meters in the old town had been replaced since March. The work was to"
                        + " last until autumn, and streets would be closed one after the other. Residents had complained about the noise."
                        + " The board has suspended %s permits for building sites along the river. Two engineers watched the gauges all night."
                        + " The mayor thanked the fire brigade, which had pumped out cellars in eleven streets.";
        desk.read("1.txt", "2026-05-04", String.format(body, "400", "52"));
        desk.read(
                "2.txt",
                "2026-05-05",
                String.format(body, "400", "25")
                        + "\n\nCorrection: An earlier version of this article said that the board had suspended 52 permits. The correct"
                        + " number is 25.");

        assertThat(desk.line("register", "--lane", "waiver"))
                .contains("25 permits")
                .doesNotContain("\u00b7 52 permits")
                .contains("1 entry");
    }
}
