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
    void anUnknownOptionIsNamedInOneShortMessage() {
        assertThat(run("--versoin")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'--versoin'", "Try 'proviso --help'.")
                .doesNotContain("\tat ");
    }
}
