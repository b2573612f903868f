package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that were printed once, as documents come that put things together. */
class PastIdsTest {
    private static final List<String> TEXTS = List.of(
            "Waiver for Kenya\nDate: 2025-02-03\n\nThe United States granted Kenya a waiver for HIV programmes on 3 February 2025. The"
                    + " waiver covers 40 clinics.\n",
            "Clinics go on\nDate: 2025-02-05\n\nKenya's clinics for HIV may go on: the United States granted Kenya a waiver for HIV"
                    + " programmes on 3 February 2025, the health ministry said.\n",
            "Waiver for HIV programmes\nDate: 2025-02-04\n\nA waiver for HIV programmes in Kenya was granted by the United States on 3"
                    + " February 2025. Nurses return to work.\n",
            "Kenya told\nDate: 2025-02-03\n\nWashington granted Kenya a waiver for HIV programmes on 3 February 2025. It covers 50"
                    + " nurses and 40 clinics.\n",
            "Fish\nDate: 2025-02-03\n\nNorway froze aid for fishing ports in Ghana on 3 February 2025.\n");

    private static final Pattern MATTER = Pattern.compile("\"matter\":\"(m-[0-9a-f]{10})\"");
    private static final Pattern ENTRY = Pattern.compile("\"id\":\"([0-9a-f]{12})\"");

    @TempDir
    private Path folder = Path.of("");

    private Set<String> idsAfterEach(String register, List<Integer> order) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (int text : order) {
            Path file = Files.writeString(folder.resolve(text + ".txt"), TEXTS.get(text));
            assertThat(CommandRun.of("read", file.toString(), "--register", register)
                            .exitCode())
                    .isZero();
            String listed =
                    CommandRun.of("register", "--json", "--register", register).out();
            for (Pattern kind : List.of(MATTER, ENTRY)) {
                Matcher found = kind.matcher(listed);
                while (found.find()) {
                    ids.add(found.group(1));
                }
            }
        }
        return ids;
    }

    private static String shown(String register, String id) {
        CommandRun run = CommandRun.of("show", id, "--all", "--register", register);
        assertThat(run.exitCode()).as(id + run.err()).isZero();
        Pattern own = id.startsWith("m-") ? Pattern.compile("m-[0-9a-f]{10}") : Pattern.compile("\\[([0-9a-f]{12})]");
        String told = run.out().startsWith("Matter " + id) || run.out().startsWith("Entry " + id)
                ? run.out().substring(run.out().indexOf(" part of "))
                : run.out();
        Matcher found = own.matcher(told);
        assertThat(found.find()).as(told).isTrue();
        return found.group().replaceAll("[\\[\\]]", "");
    }

    @Test
    void anIdThatWasPrintedOnceIsFoundAndLeadsTheSameWayInWhateverOrderDocumentsCame() throws IOException {
        Map<String, String> leads = new TreeMap<>();
        int led = 0;
        for (int seed = 0; seed < 3; seed++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(order, new Random(seed));
            String register = folder.resolve(seed + ".db").toString();
            for (String id : idsAfterEach(register, order)) {
                String now = shown(register, id);
                led += now.equals(id) ? 0 : 1;
                assertThat(leads.merge(id, now, (one, other) -> one))
                        .as("seed " + seed + " " + id)
                        .isEqualTo(now);
            }
        }
        assertThat(led).as("ids that lead elsewhere").isPositive();
    }

    @Test
    void whatLeadsElsewhereSaysSo() throws IOException {
        String register = folder.resolve("said.db").toString();
        Set<String> ids = idsAfterEach(register, List.of(0, 1, 2, 3));
        List<String> matters = ids.stream().filter(id -> id.startsWith("m-")).toList();
        String now = shown(register, matters.getFirst());
        String old = matters.stream().filter(id -> !id.equals(now)).findFirst().orElseThrow();

        assertThat(CommandRun.of("show", old, "--register", register).out())
                .startsWith("Matter " + old + " is part of " + now + " now:");
        CommandRun json = CommandRun.of("show", old, "--json", "--register", register);
        assertThat(json.out()).startsWith("{");
        assertThat(json.err()).contains("is part of " + now);
        assertThat(CommandRun.of("show", old, "--known", "2100-01-01", "--register", register)
                        .out())
                .startsWith("Matter " + old + " was part of " + now + " then:");
        assertThat(CommandRun.of("show", "m-0000000000", "--register", register).err())
                .contains("no matter 'm-0000000000'");
    }

    private Path lexicon(String name, String move) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "[verbs]\ngreenstamp\trule|*\t" + move + "\t\tputs forward\tThe mayor greenstamped the plan.\n");
    }

    @Test
    void anEntryWhoseDocumentIsReadDifferentlyLeadsToWhatIsReadOfItsWords() throws IOException {
        String register = folder.resolve("reread.db").toString();
        Path text = Files.writeString(
                folder.resolve("plan.txt"),
                "Ferry\nDate: 2025-03-03\n\nThe government of Norway greenstamped the harbour plan of Rosk on Monday.\n");
        String first = lexicon("first.tsv", "measure/proposed").toString();
        CommandRun.of("read", text.toString(), "--lexicon", first, "--register", register);
        String old = id(register);
        String second = lexicon("second.tsv", "measure/ordered").toString();
        CommandRun.of("reread", "--lexicon", second, "--register", register);
        String now = id(register);

        assertThat(now).isNotEqualTo(old);
        assertThat(CommandRun.of("show", old, "--register", register).out().replaceAll("\\s+", " "))
                .startsWith("Entry " + old + " has no claims left")
                .contains("is in " + now + ":");
    }

    private static String id(String register) {
        Matcher found = ENTRY.matcher(
                CommandRun.of("register", "--json", "--register", register).out());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
