package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a reference scorer of {@code shared/tools}; skips the test where there is no Python or no such tool. */
final class Python {
    private static final long TIMEOUT_SECONDS = 120;

    private Python() {}

    /** What {@code python3 tool arguments} prints. */
    static String run(Gold gold, String tool, Object... arguments) throws IOException, InterruptedException {
        Path script = gold.folder().resolveSibling("tools").resolve(tool);
        assumeTrue(script.toFile().isFile(), "no reference scorer at " + script);
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, "no python3: " + e.getMessage());
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError(tool + " failed: " + said);
        }
        return said;
    }
}
