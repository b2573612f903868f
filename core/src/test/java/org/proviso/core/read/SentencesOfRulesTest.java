package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** Sentences about measures, waivers, money and what is public, with the claims that each makes. */
class SentencesOfRulesTest {
    private static final String FILE = "sentences-of-rules.tsv";
    private static final String GAP = "gap";

    /** @param gap whether the reader is known not to find just these claims */
    private record Row(List<Wanted> claims, boolean gap, String sentence) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            List<Wanted> claims = cells[0].equals("-")
                    ? List.of()
                    : Arrays.stream(cells[0].split(" ; "))
                            .map(Wanted::of)
                            .sorted((one, other) -> Boolean.compare(one.optional(), other.optional()))
                            .toList();
            return new Row(claims, cells[1].equals(GAP), cells[2]);
        }

        boolean isRight() {
            List<Claim> found = new ArrayList<>(Readings.claims(sentence));
            for (Wanted wanted : claims) {
                boolean told = found.stream()
                        .filter(wanted::is)
                        .findFirst()
                        .map(found::remove)
                        .orElse(false);
                if (!told && !wanted.optional()) {
                    return false;
                }
            }
            return found.isEmpty();
        }

        @Override
        public String toString() {
            return sentence + " => "
                    + Readings.claims(sentence).stream()
                            .map(claim -> claim.move() + " " + claim.modality().wireName() + " "
                                    + Readings.names(claim.roles().anyActors()))
                            .toList();
        }
    }

    /** A claim that a sentence makes; of an optional one the sentence may leave the reader in doubt. */
    private record Wanted(boolean optional, String move, String modality, String actor) {
        static Wanted of(String cell) {
            boolean optional = cell.startsWith("?");
            String[] words = cell.substring(optional ? 1 : 0).split(" ", 3);
            return new Wanted(optional, words[0], words[1], words[2]);
        }

        boolean is(Claim claim) {
            return claim.move().toString().equals(move)
                    && claim.modality().wireName().equals(modality)
                    && (actor.equals("_")
                            || plain(Readings.names(claim.roles().anyActors())).equals(plain(actor)));
        }

        private static String plain(String name) {
            return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "");
        }
    }

    private static List<Row> rows() {
        try (var in = new BufferedReader(
                new InputStreamReader(SentencesOfRulesTest.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everySentenceButTheKnownGapsGivesItsClaims() {
        assertThat(rows().stream().filter(row -> !row.gap() && !row.isRight()).toList())
                .isEmpty();
    }

    @Test
    void aGapThatClosesIsTakenOffTheList() {
        assertThat(rows().stream().filter(row -> row.gap() && row.isRight()).toList())
                .isEmpty();
    }

    @Test
    void mostSentencesHold() {
        List<Row> rows = rows();
        long gaps = rows.stream().filter(Row::gap).count();
        assertThat(gaps).isLessThan(rows.size() / 4);
    }
}
