package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What plain texts are called. */
class PlainTitleTest {
    private static final String WORDS = "\n\nThe port of Exampleton reopened on Monday, the harbour master said.\n";

    private static Optional<String> title(String head) {
        return Samples.taken("a.txt", (head + WORDS).getBytes(UTF_8)).document().title();
    }

    @Test
    void theFirstLine() {
        assertThat(title("Port reopens after a strike\n\nBy Ana Ruiz")).hasValue("Port reopens after a strike");
        assertThat(title("Port Reopens After Strike\n4 March 2025\n\nShips wait in the roads"))
                .hasValue("Port Reopens After Strike");
    }

    @Test
    void theHeadlineBelowTheNameOfAPaperOrBody() {
        assertThat(title("THE HARBOUR WEEKLY\n18 October 2025\n\nThe last pilot of Exampleton\n\nStory by Ana Ruiz"))
                .hasValue("The last pilot of Exampleton");
        assertThat(title("Coast Ledger\nTuesday, Jan. 21, 2025\n\nPort lays off pilots; town steps in\nBy Ana Ruiz"))
                .hasValue("Port lays off pilots; town steps in");
        assertThat(title("News release\n\nMinistry of Ports opens two ferry lines\n\nFrom: Ministry of Ports"))
                .hasValue("Ministry of Ports opens two ferry lines");
        assertThat(title("THE HARBOUR WEEKLY\n\nPort Of Exampleton Reopens After Long Strike\n\n4 March 2025"))
                .hasValue("Port Of Exampleton Reopens After Long Strike");
    }

    @Test
    void theHeadlineBelowTheNameAndTheSectionOfAPaper() {
        assertThat(title("La Voz de Quilla\nOpinion\n\nTEN MORE DAYS AGAIN\nby Ana Ruiz\n\nFriday, 4 April 2025"))
                .hasValue("TEN MORE DAYS AGAIN");
    }

    @Test
    void theSubjectOfAMailOrNotice() {
        assertThat(title("From: Harbour Desk\nDate: 17 April 2025\nSubject: Ferries are back\n\nGood morning,"))
                .hasValue("Ferries are back");
        assertThat(title("MINISTRY OF PORTS, EXAMPLETON\nPublic Notice No. 7\n\nSubject: Quotas for ferries"))
                .hasValue("Quotas for ferries");
    }

    @Test
    void noAddressIsATitle() {
        assertThat(
                        title(
                                "Source: https://wire.example/ports/7\nMINISTRY OF PORTS\nNotice 7\n\nSubject: Quotas for ferries"))
                .hasValue("Quotas for ferries");
        assertThat(title("https://wire.example/ports/7\n\nFerries are back")).hasValue("Ferries are back");
    }

    @Test
    void theAddressAtTheHeadIsWhereTheTextWasTakenFrom() {
        assertThat(address("Ferries are back\nSource: https://wire.example/ports/7 \n"))
                .hasValue("https://wire.example/ports/7");
        assertThat(address("Ferries are back\nSee https://wire.example/ports/7"))
                .isEmpty();
        assertThat(address("1\n2\n3\n4\nhttps://wire.example/ports/7")).isEmpty();
    }

    private static Optional<String> address(String head) {
        return Samples.taken("a.txt", (head + WORDS).getBytes(UTF_8))
                .document()
                .provenance()
                .address();
    }

    @Test
    void theFormOfTheDocumentWhereNoHeadlineStandsBelow() {
        assertThat(title("GOVERNMENT OF RURITANIA\nMINISTRY OF PORTS\nExampleton, 2 February 2025\n\nNOTIFICATION"))
                .hasValue("NOTIFICATION");
        assertThat(title("MINISTRY OF PORTS\nDirectorate of Ferries\nNotice DF 2025/07\n\nTo: holders of permits"))
                .hasValue("Notice DF 2025/07");
        assertThat(title("JOINT COMMUNIQUE\nof the Republic of Ruritania\n\n1. Ferries shall run daily from May;"))
                .hasValue("JOINT COMMUNIQUE");
    }

    @Test
    void noNameOfAPaperOrBodyIsATitle() {
        assertThat(title("HARBOUR MONITOR\nIssue 31\n\nKey figures, 7 September to 2 October\n\nFerries: 11"))
                .isEmpty();
        assertThat(title("Harbour News Agency (HNA)\nRuling on dredging splits two ports\n4 March 2025"))
                .hasValue("Ruling on dredging splits two ports");
        assertThat(title("Exampleton Herald \u2014 English edition\nFriday 6 June 2025\nJudge lets quarry ban stand"))
                .hasValue("Judge lets quarry ban stand");
        assertThat(title("PORTAL HARBOUR | LIVE\nStrike at the pier: what is happening\nMonday 2 June 2025"))
                .hasValue("Strike at the pier: what is happening");
        assertThat(
                        title(
                                "THE FREIGHT LETTER\nNo. 88 \u00b7 4 March 2025 \u00b7 for members\n\nLocks keep their hours, and the fee"))
                .hasValue("Locks keep their hours, and the fee");
    }

    @Test
    void theSubjectOfALetterBelowItsAddresses() {
        assertThat(title(
                        "Department of Ports\nP.O. Box 1145, 2500 EB Exampleton\n\nFerry Owners' Union\nattn. Mr. T. Gray\n\n"
                                + "Date: 9 June 2025\nRe: your application for a waiver\n\nDear Mr. Gray,"))
                .hasValue("your application for a waiver");
    }

    @Test
    void theHeadlineInCapitalsAndTheSeriesBelowABody() {
        assertThat(title(
                        "REPUBLIC OF RURITANIA\nMINISTRY OF PORTS\nPRESS STATEMENT\n\nFERRIES OF EXAMPLETON TO RETURN"))
                .hasValue("FERRIES OF EXAMPLETON TO RETURN");
        assertThat(title("NATIONAL EMERGENCY CENTRE\nCyclone Ada \u2013 Bulletin 11\nSunday 18 May 2025, 06h00"))
                .hasValue("Cyclone Ada \u2013 Bulletin 11");
    }

    @Test
    void theHeadlineBelowAnEditionAndAPartOfAPaper() {
        assertThat(
                        title(
                                "O Porto, English edition\nPolitics\nOpinion / Against the current\n\nFerries are back, fees stay"))
                .hasValue("Ferries are back, fees stay");
        assertThat(title("Coast Ledger\nBusiness | Page B3\n\nFerries are back, fees stay"))
                .hasValue("Ferries are back, fees stay");
        assertThat(title("Opinion | The fee for ferries must end now"))
                .hasValue("Opinion | The fee for ferries must end now");
    }

    @Test
    void neitherACourtNorItsPartiesNorACopyList() {
        assertThat(title("""
                        REPUBLIC OF RURITANIA
                        IN THE HIGH COURT OF RURITANIA AT STRELSAU
                        PETITION NO. E077 OF 2026

                        HARBOUR MILLS LIMITED ........ PETITIONER
                        VERSUS
                        THE SECRETARY, MINISTRY OF PORTS ........ 1ST RESPONDENT""")).isEmpty();
        assertThat(title("EXAMPLETON COURT OF APPEAL\nFile no. 402/2/2026")).isEmpty();
        assertThat(
                        title(
                                "MINISTRY OF PORTS\n\nCopy: Controller of Budget and the Auditor General\n\nFerries are back, fees stay"))
                .hasValue("Ferries are back, fees stay");
    }

    @Test
    void aDecisionByItsNumberAndWhatItIsOn() {
        assertThat(title("MINISTRY OF PORTS\nOrder no. 58/16.01.2026\n\non the suspension of the ferry contract"))
                .hasValue("Order no. 58/16.01.2026 on the suspension of the ferry contract");
    }

    @Test
    void whatAQuestionInPointsIsAboutAndNotItsPoints() {
        assertThat(
                        title(
                                "HOUSE OF DEPUTIES\n\nWith regard to the Ferry Fund: (a) how many run; (b) what are they paid?"))
                .hasValue("Ferry Fund");
        assertThat(title("HOUSE OF DEPUTIES\n\nMr. Gray asked: (a) how many ferries run; (b) what are they paid?"))
                .isEmpty();
    }
}
