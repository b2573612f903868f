package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a paper reports and a letter denies, as a reader of the register meets it. */
class DeniedReportTest {
    private static final String REPORT =
            "The Ministry of Ports of Ghana has blocked the whole Harbour Fund of 48 million cedis, two"
                    + " members of the fund's board said.";
    private static final String LETTER =
            "Letter to the editor\n\nDear editor,\n\nYour report of 29 May says that I have blocked the"
                    + " whole Harbour Fund. I have not.\n\nYours sincerely,\n\nAma Serwaa\nMinister of Ports";

    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk = new NewsDesk(folder);

    @BeforeEach
    void open() {
        desk = new NewsDesk(folder);
    }

    @Test
    void oneEntryHoldsTheReportAndItsDenial() throws IOException {
        desk.read("report.txt", "2025-05-29", REPORT);
        desk.read("letter.txt", "2025-06-05", LETTER);

        String list = desk.run("register").out();
        Matcher id = Pattern.compile("withheld, disputed[^\\[]*\\[([0-9a-f]{12})]", Pattern.DOTALL)
                .matcher(list);
        assertThat(id.find()).as(list).isTrue();
        assertThat(desk.line("register")).contains("1 entry");
        assertThat(desk.line("show", id.group(1), "--all"))
                .contains(
                        "whether it was withheld",
                        "two members",
                        "Ama Serwaa",
                        "I have blocked the whole Harbour Fund. I have not");
    }

    @Test
    void theLetterAloneTellsThatItIsNotSo() throws IOException {
        desk.read("letter.txt", "2025-06-05", LETTER);

        assertThat(desk.line("register")).contains("withheld (negated)", "1 entry");
    }

    @Test
    void aNumberThatItsAuthorTakesBackIsDisputed() throws IOException {
        desk.read("first.txt", "2025-06-03", "Harwick council has evicted 640 families from the railway land.");
        desk.read(
                "second.txt", "2025-06-12", "The figure of 640 evicted families was overstated, Harwick council said.");

        assertThat(desk.line("register")).contains("reported, disputed", "640 families", "1 entry");
    }
}
