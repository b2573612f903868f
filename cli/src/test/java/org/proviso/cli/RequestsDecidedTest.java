package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that other lines, sentences or documents grant or refuse; conditions with a day. */
class RequestsDecidedTest {
    @TempDir
    private Path folder = Path.of("");

    private NewsDesk desk() {
        return new NewsDesk(folder);
    }

    @Test
    void ofAListOfApplicantsThoseAreOpenForWhomNothingIsDecidedOrIsToBeDecidedAgain() throws IOException {
        desk().read("notice.md", "2025-03-04", """
                Ministry of Ports, Republic of Norland

                Applications (in EUR million):

                - Potters' Guild: applied 5.1; granted 1.9.

                - Ridge Clinic: applied 1.4; refused on 22 February.

                - Reef School: applied 0.9; refused; review requested.

                - Coral Library (EUR 0.3 million): application still pending.
                """);

        assertThat(desk().line("register", "--open", "asked"))
                .contains("Reef School", "Coral Library", "2 entries")
                .doesNotContain("Potters", "Ridge Clinic");
        String id = desk().run("register", "--state", "requested", "Ridge Clinic")
                .out()
                .replaceAll("(?s).*\\[(\\p{XDigit}{12})].*", "$1");
        assertThat(desk().line("show", id, "--all")).contains("2025-02-22: refused");
    }

    @Test
    void aRefusalThatIsTakenBackAndWhatIsGrantedThenAnswersTheRequestForAReview() throws IOException {
        desk().read(
                        "refused.md",
                        "2025-04-04",
                        "The Ministry of Culture refused the Dune Theatre 3 million dollars on 3 April. The Dune Theatre asked the ministry on 4 April for a review of the refusal.");
        assertThat(desk().line("register", "--open", "asked")).contains("review", "1 entry");

        desk().read(
                        "granted.md",
                        "2025-05-03",
                        "The Ministry of Culture withdrew its refusal and granted 3 million dollars to the Dune Theatre on Friday.");
        assertThat(desk().line("register", "--open", "asked")).contains("0 entries");
        assertThat(desk().line("register", "--state", "lifted")).contains("0 entries");
    }

    @Test
    void whatIsRefusedOnADayBeforeThatOfThePageIsNotAskedAgain() throws IOException {
        desk().read(
                        "office.md",
                        "2025-05-12",
                        "The guild asked the Land Office to move the survey to July. On Friday the Land Office refused the guild's request to move the survey to July.");

        assertThat(desk().line("register", "--open", "asked")).contains("0 entries");
    }

    @Test
    void theDayOfAConditionIsAmongWhatEnds() throws IOException {
        desk().read(
                        "quay.md",
                        "2025-05-20",
                        "The licence of Sund Ferries lapses unless the company lodges a bond of 50,000 dollars by 15 June.");

        assertThat(desk().line("register", "--ends-from", "2025-06-01", "--ends-before", "2025-07-01"))
                .contains(
                        "2025-06-15",
                        "condition due (\u201cunless the company lodges a bond of 50,000 dollars by 15 June\u201d)");
        assertThat(desk().line("register", "--as-of", "2025-06-20"))
                .contains("its condition fell due on 2025-06-15", "this entry does not tell whether it was met");
    }

    @Test
    void whatWhoeverIsAskedIsUnableToAccedeToIsNoMoreAsked() throws IOException {
        desk().read(
                        "unable.md",
                        "2025-05-12",
                        "The Dune Theatre asked the Ministry of Culture to move the audit to July. The ministry is not in a position to grant the request.");
        assertThat(desk().line("register", "--open", "asked")).contains("0 entries");
    }

    @Test
    void anObjectionStaysOpenWhereALaterListRetellsTheRefusalWithoutItsDay() throws IOException {
        desk().read(
                        "refused.md",
                        "2025-03-22",
                        "The Ministry of Culture denied the Dune Theatre a permit for the stage on 21 March.");
        desk().read(
                        "objection.md",
                        "2025-04-03",
                        "The Dune Theatre lodged an objection to the refusal with the Ministry of Culture on 2 April.");
        desk().read("list.md", "2025-04-30", """
                The Ministry of Culture decided on requests for permits:

                - Reef School. Granted on 4 April.

                - Dune Theatre. Denied. The objection will be heard on 22 May.
                """);

        assertThat(desk().line("register", "--open", "asked")).contains("an objection", "1 entry");
    }
}
