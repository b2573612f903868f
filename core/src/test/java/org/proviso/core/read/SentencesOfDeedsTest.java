package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** Sentences on work, commitments, arrangements, counts and disputes, and such as hold no claim, from a table of our own. */
class SentencesOfDeedsTest {
    private static final String TABLE = "sentences-of-deeds.tsv";
    private static final double SHARE = 0.85;

    /** What a cell asks for; the actor is a part of the name that is read, and empty where it does not matter. */
    private record Wanted(String move, String modality, String actor, boolean optional) {
        static Wanted parse(String cell) {
            boolean optional = cell.startsWith("?");
            String[] words = (optional ? cell.substring(1) : cell).split(" ", 3);
            return new Wanted(words[0], words[1], words.length > 2 ? lower(words[2]) : "", optional);
        }

        boolean fits(Claim claim) {
            return claim.move().toString().equals(move)
                    && claim.modality().wireName().equals(modality)
                    && lower(Readings.names(claim.roles().anyActors())).contains(actor);
        }
    }

    private record Row(String sentence, List<Wanted> wanted, boolean gap) {
        /** What is missing or too much; nothing when the sentence is read as it should. */
        Optional<String> fault() {
            List<Claim> left = new ArrayList<>(Readings.claims(sentence));
            left.removeIf(claim -> claim.move().toString().equals("publicity/announced"));
            List<Wanted> missing = new ArrayList<>();
            for (Wanted each : wanted) {
                Optional<Claim> found = left.stream().filter(each::fits).findFirst();
                found.ifPresent(left::remove);
                if (found.isEmpty() && !each.optional()) {
                    missing.add(each);
                }
            }
            return missing.isEmpty() && left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sentence + " misses " + missing + ", has too much " + Readings.moves(left));
        }
    }

    @Test
    void mostSentencesAreReadAsTheyShould() {
        List<Row> rows = rows();
        List<String> faults = rows.stream().flatMap(row -> row.fault().stream()).toList();
        assertThat(1.0 - (double) faults.size() / rows.size())
                .as(String.join("\n", faults))
                .isGreaterThanOrEqualTo(SHARE);
    }

    @Test
    void onlyTheKnownGapsAreReadWrongly() {
        List<String> unexpected = new ArrayList<>();
        for (Row row : rows()) {
            Optional<String> fault = row.fault();
            if (row.gap() && fault.isEmpty()) {
                unexpected.add("no gap any more: " + row.sentence());
            } else if (!row.gap()) {
                fault.ifPresent(unexpected::add);
            }
        }
        assertThat(unexpected).isEmpty();
    }

    private static List<Row> rows() {
        return table().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], wanted(cells[1]), cells.length > 2 && cells[2].equals("gap")))
                .toList();
    }

    private static List<Wanted> wanted(String cell) {
        return cell.equals("-")
                ? List.of()
                : List.of(cell.split("; ")).stream().map(Wanted::parse).toList();
    }

    private static String table() {
        try (var stream = SentencesOfDeedsTest.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
