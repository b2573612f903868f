package org.proviso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.register.ChainCheck;
import org.proviso.store.RegisterFile.Mode;

/** Kills a writing process without warning (SIGKILL) again and again, and looks at what it left. */
final class KillTest {
    private static final int ROUNDS = 6;
    private static final long SEED = 20250303;
    private static final int MAX_WAITS = 12_000;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsThereAndNoBatchIsHalf() throws IOException, InterruptedException {
        Path place = folder.resolve("register.db");
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            long acknowledged = appendUntilKilled(place, 1L + random.nextInt(40), random.nextInt(15));

            try (RegisterFile register = RegisterFile.open(place, Mode.READ)) {
                assertThat(register.log().check())
                        .as("round %d, seed %d", round, SEED)
                        .isInstanceOf(ChainCheck.Whole.class);
                long batches = register.log().size() / AppendUntilKilled.BATCH_EVENTS;
                assertThat(register.log().size() % AppendUntilKilled.BATCH_EVENTS)
                        .isZero();
                assertThat(batches).isGreaterThanOrEqualTo(acknowledged);
                assertThat(register.documents().size()).isEqualTo(batches);
                assertThat(register.documents()
                                .bytes(AppendUntilKilled.document(acknowledged - 1)
                                        .id()))
                        .isPresent();
            }
        }
    }

    /** Returns the last batch that the process said was acknowledged. */
    private long appendUntilKilled(Path place, long batches, int graceMillis) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        long before = batchesIn(place);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendUntilKilled.class.getName(),
                        place.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        try {
            for (int wait = 0; lastLine(said) < before + batches; wait++) {
                assertThat(wait).as("5 ms waits for batch %d", before + batches).isLessThan(MAX_WAITS);
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(graceMillis);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lastLine(said);
    }

    private static long batchesIn(Path place) {
        try (RegisterFile register = RegisterFile.open(place, Mode.CREATE)) {
            return register.log().size() / AppendUntilKilled.BATCH_EVENTS;
        }
    }

    /** The number on the last line that was written to its end; 0 when there is none. */
    private static long lastLine(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.lastIndexOf('\n');
        return end < 0 ? 0 : Long.parseLong(text.substring(text.lastIndexOf('\n', end - 1) + 1, end));
    }
}
