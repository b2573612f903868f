package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of money that was frozen, as the commands tell it. */
class BalanceCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    @BeforeEach
    void news() throws IOException {
        desk().read("one.md", "2025-04-02", "Canada froze $40 million in aid for clinics in Haiti on Wednesday.");
        desk().read(
                        "two.md",
                        "2025-05-06",
                        "Canada on Tuesday released $15 million of the $40 million in aid for clinics in Haiti that it froze in April,"
                                + " leaving $25 million still frozen.");
    }

    @Test
    void listsSayWhatIsLeftAndWhereTheRestIsCounted() {
        assertThat(desk().line("register", "--lane", "money"))
                .contains("withheld 40,000,000", "released 15,000,000, left 25,000,000")
                .contains("40,000,000 - 15,000,000 = 25,000,000")
                .contains("part of the 40,000,000", "what is left of the 40,000,000", "and counted there");
        assertThat(desk().run("register", "--lane", "money", "--json").out())
                .contains("\"balances\":[{\"kind\":\"withheld\"", "\"countedIn\":");
    }

    @Test
    void onADayBeforeAllOfItIsFrozen() {
        assertThat(desk().line("register", "--lane", "money", "--as-of", "2025-05-01"))
                .contains("40,000,000")
                .doesNotContain("released 15,000,000");
        assertThat(desk().line("register", "--lane", "money", "--as-of", "2025-05-07"))
                .contains("left 25,000,000");
    }

    @Test
    void asFarAsWasKnown() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(desk().line("register", "--lane", "money", "--known", today)).contains("left 25,000,000");
    }

    @Test
    void anExportHasATableOfThem() {
        assertThat(desk().run("export", "--format", "csv", "--table", "balances")
                        .out())
                .contains("withheld,40000000,", "\"15000000 ", "\"25000000 ");
    }

    @Test
    void aReleaseOfAPartDoesNotFreeTheWhole() {
        assertThat(desk().line("register", "--state", "withheld")).doesNotContain("released on 2025-05-06");
    }
}
