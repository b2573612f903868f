package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a waiver office or a reporter asks of the register: which request was granted and which refused, what is frozen again, and what was wrong. */
class RequestsApartTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk = new NewsDesk(folder);

    @BeforeEach
    void open() {
        desk = new NewsDesk(folder);
    }

    private String register(String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "register";
        System.arraycopy(more, 0, words, 1, more.length);
        return desk.run(words).out();
    }

    @Test
    void whatIsGrantedToOneAndRefusedToAnotherIsTwo() throws IOException {
        desk.read(
                "a.txt",
                "2026-02-11",
                "The Ministry of Education of Peru granted Bozal University a tuition waiver and refused one to Kalkan College.");
        desk.read(
                "b.txt",
                "2026-02-12",
                "Kalkan College was refused a tuition waiver by the Ministry of Education of Peru, its rector said.");

        assertThat(register("--lane", "waiver", "--state", "granted"))
                .contains("Bozal University", "1 entry")
                .doesNotContain("Kalkan");
        assertThat(register("--lane", "waiver", "--state", "denied"))
                .contains("Kalkan College", "2 origins", "1 entry")
                .doesNotContain("Bozal");
    }

    @Test
    void requestsThatAreOnlyCountedStandApartByWhatBecameOfThem() throws IOException {
        desk.read(
                "a.txt",
                "2026-04-02",
                "The Mercy Commission of Fiji received 30 petitions. 12 petitions were granted, 10 were rejected and 8 are"
                        + " pending.");

        assertThat(register("--lane", "waiver", "--state", "granted")).contains("12 petitions", "1 entry");
        assertThat(register("--lane", "waiver", "--state", "denied")).contains("10", "1 entry");
        assertThat(register("--lane", "waiver", "--state", "pending")).contains("1 entry");
    }

    @Test
    void oneRequestThatIsRefusedAndGrantedLaterIsOne() throws IOException {
        desk.read(
                "a.txt",
                "2026-03-12",
                "The Ministry of Transport of Peru refused Visal Lines a waiver of the night sailing ban on 11 March 2026.");
        desk.read(
                "b.txt",
                "2026-05-03",
                "The Ministry of Transport of Peru granted Visal Lines a waiver of the night sailing ban on 2 May 2026.");

        assertThat(register("--lane", "waiver")).contains("granted", "since 2026-05-02", "1 entry");
    }

    @Test
    void whatIsFrozenAgainBehindItsReleaseIsFrozen() throws IOException {
        desk.read(
                "a.txt",
                "2026-01-10",
                "The Ministry of Finance of Peru froze 12 million euros for the harbour police of Callao.");
        desk.read(
                "b.txt",
                "2026-04-14",
                "The Ministry of Finance of Peru released 12 million euros for the harbour police of Callao.");
        desk.read(
                "c.txt",
                "2026-06-20",
                "The Ministry of Finance of Peru has again frozen 12 million euros for the harbour police of Callao.");

        assertThat(register("--lane", "money"))
                .contains("withheld", "since 2026-06-20", "1 entry")
                .doesNotContain("paid, withheld", "does not fit");
        assertThat(register("--lane", "money", "--as-of", "2026-05-01"))
                .contains("withheld 12,000,000 EUR, released 12,000,000");
    }

    @Test
    void aBanThatIsImposedOnceMoreIsInForce() throws IOException {
        desk.read("a.txt", "2026-10-02", "Iraq's Ministry of Agriculture lifted its ban on tomato imports from Iran.");
        desk.read(
                "b.txt",
                "2026-11-11",
                "Iraq's Ministry of Agriculture has once more banned tomato imports from Iran. It lifted the ban in October.");

        assertThat(register("--lane", "measure"))
                .contains("ordered", "since 2026-11-11", "1 entry")
                .doesNotContain("condition");
    }

    @Test
    void anAmountThatWasWrongIsNotSubtracted() throws IOException {
        desk.read(
                "a.txt",
                "2026-05-01",
                "Denmark pledged 60 million kroner for grain to Somalia on 3 March 2026. Denmark paid 20 million kroner for"
                        + " grain to Somalia on 30 April 2026.");
        desk.read(
                "b.txt",
                "2026-05-03",
                "Denmark paid 15 million kroner for grain to Somalia on 30 April 2026. An earlier version of this article"
                        + " wrongly said 20 million kroner.");

        assertThat(register("--lane", "commitment"))
                .contains("paid 15,000,000, left 45,000,000 DKK")
                .doesNotContain("20,000,000");
    }

    @Test
    void anotherPaymentIsNotCorrected() throws IOException {
        desk.read(
                "a.txt",
                "2026-05-01",
                "Denmark pledged 60 million kroner for grain to Somalia on 3 March 2026. Denmark paid 20 million kroner for"
                        + " grain to Somalia on 30 April 2026.");
        desk.read(
                "b.txt",
                "2026-05-07",
                "Denmark paid 15 million kroner for grain to Somalia on 30 April 2026. An earlier version of this article"
                        + " wrongly said 20 million kroner.");
        desk.read("c.txt", "2026-05-03", "Denmark paid 20 million kroner for tents to Somalia on 30 April 2026.");

        assertThat(register("--lane", "commitment")).doesNotContain("perhaps 15,000,000");
    }

    @Test
    void whatIsFrozenForTheThirdTimeIsFrozenWhole() throws IOException {
        desk.read(
                "a.txt",
                "2026-03-02",
                "Kenya freezes 40 million dollars for the Lamu port\n\nKenya's transport ministry froze 40 million dollars for the Lamu port on 2 March 2026.");
        desk.read(
                "b.txt",
                "2026-03-10",
                "Kenya releases 40 million dollars for the Lamu port\n\nKenya's transport ministry released the 40 million dollars for the Lamu port on 10 March 2026.");
        desk.read(
                "c.txt",
                "2026-04-05",
                "Lamu port money frozen again\n\nKenya's transport ministry again froze the 40 million dollars for the Lamu port on 5 April 2026.");
        desk.read(
                "d.txt",
                "2026-04-09",
                "Lamu port money released once more\n\nKenya's transport ministry released the 40 million dollars for the Lamu port on 9 April 2026.");
        desk.read(
                "e.txt",
                "2026-05-05",
                "Lamu port money frozen a third time\n\nKenya's transport ministry froze the 40 million dollars for the Lamu port for the third time on 5 May 2026.");

        assertThat(register("--lane", "money"))
                .contains("withheld", "since 2026-05-05")
                .doesNotContain("left 0");
    }

    @Test
    void whatIsPromisedAgainIsTheSamePromise() throws IOException {
        desk.read("a.txt", "2026-03-02", "Kenya promised 40 million dollars for the Lamu port on 2 March 2026.");
        desk.read(
                "b.txt",
                "2026-03-10",
                "Kenya paid 15 million dollars to the Lamu port of the 40 million dollars that it promised.");
        desk.read("c.txt", "2026-04-05", "Kenya again promised 40 million dollars to the Lamu port on 5 April 2026.");

        assertThat(register("--lane", "commitment")).contains("left 25,000,000 USD");
    }

    @Test
    void whatIsLiftedBehindWhatWasImposedAgainIsLifted() throws IOException {
        desk.read(
                "a.txt",
                "2026-11-11",
                "Kenya's Interior Ministry reimposed the curfew in Lamu and has since lifted it.");
        assertThat(register("--lane", "measure")).contains("lifted").doesNotContain("ordered");
    }

    @Test
    void whatWasLiftedBeforeItWasImposedAgainIsInForce() throws IOException {
        desk.read(
                "a.txt",
                "2026-11-11",
                "Kenya's Interior Ministry imposed the curfew in Lamu again, two weeks after it had lifted it.");
        assertThat(register("--lane", "measure")).contains("ordered").doesNotContain("lifted  ");
    }

    @Test
    void aListOfADaySaysNothingOfUndatedPagesWhereItLacksNone() throws IOException {
        desk.read("a.txt", "2026-03-02", "Kenya promised 40 million dollars for the Lamu port on 2 March 2026.");
        String undated = "pages without a date";
        assertThat(register("--as-of", "2026-03-05").replaceAll("\\s+", " "))
                .contains("40 million")
                .doesNotContain(undated);
        assertThat(register().replaceAll("\\s+", " ")).doesNotContain(undated);
    }
}
