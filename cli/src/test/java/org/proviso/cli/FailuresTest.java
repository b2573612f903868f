package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;

class FailuresTest {
    private final StringWriter words = new StringWriter();
    private final Failures failures = new Failures(new PrintWriter(new StringWriter()), new PrintWriter(words, true));

    @ParameterizedTest
    @EnumSource(Category.class)
    void theCategorySetsTheExitCode(Category category) {
        assertThat(failures.failed(new ProvisoException(category, "no such file: a.txt")))
                .isEqualTo(category.exitCode());
        assertThat(words.toString()).isEqualToNormalizingNewlines("proviso: no such file: a.txt\n");
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledAnInternalError() {
        assertThat(failures.failed(new UncheckedIOException(new IOException("disk full"))))
                .isEqualTo(1);
        assertThat(words.toString()).contains("disk full").doesNotContain("internal");
    }

    @Test
    void runningOutOfMemoryNamesTheRemedy() {
        assertThat(failures.failed(new OutOfMemoryError("heap"))).isEqualTo(1);
        assertThat(words.toString()).contains("-Xmx");
    }

    @Test
    void aDefectIsOneLineAndAsksForAReport() {
        assertThat(failures.failed(new IllegalStateException("unexpected"))).isEqualTo(1);
        assertThat(words.toString()).contains("please report", "unexpected").hasLineCount(1);
    }
}
