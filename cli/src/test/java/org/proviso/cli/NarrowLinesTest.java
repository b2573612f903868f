package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.register.Register;
import org.proviso.core.register.lists.Listing;
import org.proviso.store.RegisterFile;

/** Lines of lists on terminals of any width. */
class NarrowLinesTest {
    private static final String LONG =
            "The transport ministry has not paid the drivers of the harbour of Rosk for the work of last winter";

    @TempDir
    private static Path folder = Path.of("");

    private static List<Listing> listings = List.of();

    @BeforeAll
    static void read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Drivers\nDate: 2025-03-01\n\n" + LONG + ".\n");
        String register = folder.resolve("r.db").toString();
        CommandRun.of("read", file.toString(), "--register", register);
        try (RegisterFile opened = RegisterFile.open(Path.of(register), RegisterFile.Mode.READ)) {
            listings = EntryText.listings(Register.of(opened.log()), LocalDate.MAX);
        }
        assertThat(listings).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100, 120, 140})
    void noLineIsWiderThanTheTerminal(int columns) {
        for (Listing listing : listings) {
            List<String> lines = EntryText.heading(listing, 2, Optional.of(columns));

            assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
            assertThat(String.join(" ", lines))
                    .contains("money", "paid", "[" + listing.head().id().value() + "]");
        }
        assertThat(Words.onScreen("  " + LONG + " and " + LONG, Optional.of(columns)))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns))
                .allSatisfy(line -> assertThat(line).startsWith("  "));
    }

    @Test
    void columnsStandWhereThereIsRoom() {
        assertThat(EntryText.heading(listings.getFirst(), 2, Optional.of(140)))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("  money        paid"));
        assertThat(EntryText.heading(listings.getFirst(), 2, Optional.of(80)))
                .satisfies(lines ->
                        assertThat(lines.getFirst()).startsWith("  money paid").contains(" \u00b7 "));
    }

    @Test
    void toAFileLinesGoAsTheyAre() {
        assertThat(Words.onScreen(LONG + " and " + LONG, Optional.empty())).hasSize(1);
        assertThat(EntryText.heading(listings.getFirst(), 2, Optional.empty()))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("  money        paid"));
    }
}
