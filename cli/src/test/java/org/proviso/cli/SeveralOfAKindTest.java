package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Licences, crossings and curfews, of which one text tells several, as a reader of the register meets them. */
class SeveralOfAKindTest {
    private static final List<String> DAYS = List.of("2026-05-04", "2026-05-05", "2026-05-12", "2026-05-15");
    private static final List<String> TEXTS = List.of(
            "The Drug Authority on Monday revoked the import licence of Larch Medical and the export licence of Quill Pharma. It"
                    + " also suspended the licence of Tern Foods until its kitchens have been inspected.",
            "Borland on Tuesday closed the border crossings at Erst and Zemel to lorries from Norland. A curfew was imposed in"
                    + " Dale, Harwick and Quay Point.",
            "The Drug Authority gave the licence of Tern Foods back on Tuesday. The licence of Larch Medical remains revoked, it"
                    + " said.",
            "Borland reopened the crossing at Erst on Friday. The crossing at Zemel is still closed, the interior ministry said."
                    + " The curfew in Dale was lifted on Thursday. The curfew in Harwick remains in force.");

    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk(String name, int... order) throws IOException {
        NewsDesk desk = new NewsDesk(Files.createDirectory(folder.resolve(name)));
        for (int text : order) {
            desk.read(text + ".txt", DAYS.get(text), TEXTS.get(text));
        }
        return desk;
    }

    private static List<String> states(NewsDesk desk) {
        return desk.run("register", "--limit", "50")
                .out()
                .lines()
                .filter(line -> line.startsWith("  ") && line.endsWith("]"))
                .map(line -> line.replaceAll("\\(.*|\\[.*", "").strip().replaceAll("\\s+", " "))
                .sorted()
                .toList();
    }

    @Test
    void eachIsAnEntryThatOtherReportsOfItJoin() throws IOException {
        assertThat(states(desk("one", 0, 1, 2, 3)))
                .hasSize(8)
                .anyMatch(line -> line.matches("waiver revoked .*Larch Medical.*"))
                .anyMatch(line -> line.matches("waiver revoked .*Quill Pharma.*"))
                .anyMatch(line -> line.matches("waiver granted .*Tern Foods.*"))
                .anyMatch(line -> line.matches("measure lifted .*Erst.*"))
                .anyMatch(line -> line.matches("measure ordered .*Zemel.*"))
                .anyMatch(line -> line.matches("measure lifted .*Dale.*"))
                .anyMatch(line -> line.matches("measure ordered .*Harwick.*"))
                .anyMatch(line -> line.matches("measure ordered .*Quay Point.*"));
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() throws IOException {
        assertThat(states(desk("other", 3, 2, 1, 0))).isEqualTo(states(desk("one", 0, 1, 2, 3)));
    }
}
