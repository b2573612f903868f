package org.proviso.store;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;

/** A program that appends batches of one document and its events, and says each batch that was acknowledged. */
final class AppendUntilKilled {
    static final int BATCH_EVENTS = 200;

    private AppendUntilKilled() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (RegisterFile register = RegisterFile.open(Path.of(arguments[0]), RegisterFile.Mode.CREATE)) {
            for (long batch = register.log().size() / BATCH_EVENTS; ; batch++) {
                List<Event> events = new ArrayList<>();
                for (int i = 0; i < BATCH_EVENTS; i++) {
                    events.add(new Event.DocumentSkipped("batch " + batch + " file " + i, "empty"));
                }
                register.append(List.of(document(batch)), events, new RecordedAt(Instant.now()));
                out.println(batch + 1);
            }
        }
    }

    static PackedDocument document(long batch) {
        return PackedDocument.of(
                ByteBuffer.allocate(20_000).putLong(10_000, batch).array(), new byte[0]);
    }
}
