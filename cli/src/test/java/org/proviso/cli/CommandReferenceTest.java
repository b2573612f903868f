package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** docs/cli.md is what the commands say of themselves; {@code -Dgolden.update} writes it anew. */
class CommandReferenceTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "cli.md");
    private static final int WIDTH = 100;

    private static void describe(CommandLine command, StringBuilder document) {
        command.setUsageHelpWidth(WIDTH);
        document.append("\n## ")
                .append(command.getCommandSpec().qualifiedName())
                .append("\n\n```text\n")
                .append(command.getUsageMessage(Ansi.OFF).stripTrailing().replace(System.lineSeparator(), "\n"))
                .append("\n```\n");
        command.getSubcommands().values().forEach(subcommand -> describe(subcommand, document));
    }

    private static String reference() {
        StringBuilder document = new StringBuilder("""
                # Commands

                What `--help` says of each command. Written by `CommandReferenceTest` (`mvn test -pl cli -am -Dgolden.update`); do not
                edit.
                """);
        describe(new CommandLine(new Main()), document);
        return document.toString();
    }

    @Test
    void theDocumentListsEveryCommandWithItsHelp() throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(DOCUMENT, reference());
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/cli.md; -Dgolden.update writes it anew")
                .isEqualTo(reference());
    }

    @Test
    void everyCommandShowsExamples() {
        new CommandLine(new Main())
                .getSubcommands()
                .forEach((name, command) -> assertThat(command.getUsageMessage(Ansi.OFF))
                        .as(name)
                        .contains("Examples:", "proviso " + name));
    }
}
