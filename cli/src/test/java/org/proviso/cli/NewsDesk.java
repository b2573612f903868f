package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short news in a folder, and a register beside them that reads one after the other. */
record NewsDesk(Path folder) {
    /** Reads a text of a day; of no known day where that is empty. */
    void read(String name, String date, String text) throws IOException {
        String head = date.isEmpty() ? "" : "date: " + date + "\n";
        Path file = Files.writeString(folder.resolve(name), "---\ntitle: News\n" + head + "---\n" + text + "\n");
        assertThat(run("read", file.toString()).exitCode()).isZero();
    }

    CommandRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--register";
        all[arguments.length + 1] = folder.resolve("r.db").toString();
        return CommandRun.of(all);
    }

    /** What a command prints as one line: words are broken where the line ends. */
    String line(String... arguments) {
        return run(arguments).out().replaceAll("\\s+", " ");
    }
}
