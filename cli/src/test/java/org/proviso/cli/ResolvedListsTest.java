package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists say of a dispute that a person resolved. */
class ResolvedListsTest {
    private static final Pattern DISPUTE = Pattern.compile("d-[0-9a-f]{10}");
    private static final String RESOLVED = "resolved: not stopped, by A. Holm (the site report)";

    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    @BeforeEach
    void twoPagesContradictEachOther() throws IOException {
        desk().read(
                        "one.md",
                        "2025-03-03",
                        "Work on the Lunda dam in Zambia was halted on Monday, an official of the energy ministry said.");
        desk().read(
                        "two.md",
                        "2025-03-03",
                        "Work on the Lunda dam in Zambia was not halted on Monday, the energy ministry said.");
    }

    private String dispute() {
        Matcher id = DISPUTE.matcher(desk().line("show", matter(), "--all"));
        assertThat(id.find()).isTrue();
        return id.group();
    }

    private String matter() {
        Matcher id = Pattern.compile("m-[0-9a-f]{10}").matcher(desk().line("register"));
        assertThat(id.find()).isTrue();
        return id.group();
    }

    private void resolve(String dispute) {
        assertThat(desk().run("judge", "resolve", dispute, "not stopped", "--by", "A. Holm", "--why", "the site report")
                        .exitCode())
                .isZero();
    }

    @Test
    void listsSayHowItWasResolved() {
        assertThat(desk().line("register")).contains("stopped, disputed").doesNotContain("resolved");
        String dispute = dispute();

        resolve(dispute);

        assertThat(desk().line("register")).contains("stopped, disputed", RESOLVED + " [" + dispute + "]");
        assertThat(desk().line("show", matter())).contains(RESOLVED).doesNotContain("nobody has decided");
        assertThat(desk().run("register", "--json").out())
                .contains("\"resolved\":[{\"dispute\":\"" + dispute + "\"", "\"position\":\"not stopped\"");
    }

    @Test
    void whatWasKnownBeforeSaysNothingOfIt() {
        resolve(dispute());

        assertThat(desk().line("register", "--known", "2020-01-01")).doesNotContain("resolved");
        assertThat(desk().line("register", "--known", "2999-01-01")).contains(RESOLVED);
        assertThat(desk().line("register", "--limit", "5000")).contains(RESOLVED);
    }

    @Test
    void whatIsTakenBackIsOpenAgain() {
        resolve(dispute());
        Matcher judgement = Pattern.compile("j-[0-9a-f]{10}").matcher(desk().line("judgements"));
        assertThat(judgement.find()).isTrue();

        desk().run("judge", "undo", judgement.group(), "--why", "the wrong report");

        assertThat(desk().line("register")).contains("stopped, disputed").doesNotContain("resolved");
    }
}
