package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class QuietLoggingTest {
    @Test
    void librariesSpeakOnlyFromWarningsUp() throws IOException {
        try {
            assertThat(new QuietLogging()).isNotNull();
            var library = Logger.getLogger("opennlp.tools");
            assertThat(library.isLoggable(Level.WARNING)).isTrue();
            assertThat(library.isLoggable(Level.INFO)).isFalse();
        } finally {
            LogManager.getLogManager().readConfiguration();
        }
    }
}
