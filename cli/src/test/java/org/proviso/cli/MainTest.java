package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void theVersionIsOneLineOnStandardOutput() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("proviso \\S+\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Examples:", "proviso read examples/border", "Exit codes:", "not found");
    }

    @Test
    void noCommandIsAUsageErrorThatShowsTheHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: proviso");
    }

    @Test
    void anUnknownCommandIsNamedWithThoseThatThereAre() {
        assertThat(run("regster")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "there is no command 'proviso regster'; there are: read, reread,",
                        "Did you mean: proviso register");
    }

    @Test
    void anUnknownDecisionIsNamedWithThoseThatThereAre() {
        assertThat(run("judge", "rejct", "5")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no command 'proviso judge rejct'; there are: ", "reject");
    }

    @Test
    void whatIsNoDayOrNumberIsSaidWithWhatToWrite() {
        assertThat(run("register", "--as-of", "14.2.2025")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'14.2.2025' is no day: write YYYY-MM-DD")
                .doesNotContain("java", "LocalDate");
        assertThat(run("register", "--limit", "ten")).isEqualTo(2);
        assertThat(err.toString()).contains("'ten' is no whole number").doesNotContain("an int");
    }

    @Test
    void anUnknownOptionIsNamedInOneShortMessage() {
        assertThat(run("--versoin")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'--versoin'", "Try 'proviso --help'.")
                .doesNotContain("\tat ");
    }
}
