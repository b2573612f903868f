package org.proviso.cli;

import java.io.IOException;
import java.util.logging.LogManager;

/**
 * Warnings and errors only, one line each, on standard error. The JDK makes an instance when the first library asks for
 * a logger, so a command that logs nothing pays nothing.
 */
public final class QuietLogging {
    /** Reads {@code logging.properties} beside this class, unless the user named a file of their own. */
    public QuietLogging() throws IOException {
        if (System.getProperty("java.util.logging.config.file") != null) {
            LogManager.getLogManager().readConfiguration();
            return;
        }
        try (var settings = QuietLogging.class.getResourceAsStream("logging.properties")) {
            if (settings == null) {
                throw new IOException("logging.properties is missing from the jar");
            }
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
