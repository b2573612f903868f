package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Whose act it is by the head of a notice, by a label, by nouns and by countries, and towards whom by who made, asked or is paid. */
class WhoseNoticeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted  | Consulate General of Norland | Consulate General of Norland, Lima. Student visas\\n\\n212 visas were issued in the last fortnight.
            measure/lifted  | Fisheries office             | Fisheries office, Castries, radio spot\\n\\nThe ban on catching lobster is lifted.
            measure/ordered | Kansa Road Authority         | Notice of the Kansa Road Authority\\n\\nBattery rickshaws are banned from the bridge.
            work/stopped    | Kansa Ministry of Forests    | KANSA MINISTRY OF FORESTS\\nNotice 14\\n\\nThe planting programme was suspended on 3 May.
            measure/lifted  | Kansa City Council           | KANSA CITY COUNCIL\\n\\nA note for all who live in \u0130zmir, \u0130znik and the wide valley behind the old lighthouse road.\\n\\nThe Kansa City Council met on Monday. The ban on carts is lifted.
            work/stopped    | Department of Agriculture    | UNITED STATES DEPARTMENT OF AGRICULTURE\\nNotice 14\\n\\nThe planting programme was suspended on 3 May.
            measure/lifted  | General Directorate of Roads | REPUBLICA DE KANSA\\nGeneral Directorate of Roads\\nRESOLUTION DGR-07-2026\\n\\nThe ban on carts is lifted.
            measure/lifted  | Ministry of Forests          | GOVERNMENT OF KANSA\\nMinistry of Forests\\n\\nThe ban on carts is lifted.
            measure/lifted  | Peruvian Ministry of Health  | MINISTRY OF HEALTH, PERU\\n\\nThe ban on carts is lifted.
            measure/lifted  | Norwegian Ministry of Trade  | Notice to firms: Peru rules\\nNorwegian Ministry of Trade, Oslo\\n\\nThe ban on carts is lifted.
            work/resumed    | Regional health unit         | Regional health unit: weekly note\\n\\nThe eye clinic was reopened on Monday.
            """)
    void anActOfNobodyIsOfWhoseNoticeItIs(String move, String actor, String text) {
        assertThat(actor(text.replace("\\n", "\n"), move)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/stopped  | Kansa Forest Office shuts nursery\\n\\nLIMA - The planting programme was suspended on 3 May.
            work/stopped  | Press office\\n\\nThe planting programme was suspended on 3 May.
            work/stopped  | Kansa Wire Service\\n\\nThe planting programme was suspended on 3 May.
            work/stopped  | Kansa Morning Post\\n\\nThe planting programme was suspended on 3 May.
            work/stopped  | KANSA CITY COUNCIL - HANSARD\\n\\nThe planting programme was suspended on 3 May.
            work/stopped  | Growers sue ministry\\n\\nThe planting programme was suspended on 3 May.
            """)
    void headlinesAndBareOfficesGiveNoNotice(String move, String text) {
        Claim claim = Readings.claim(text.replace("\\n", "\n"), move);
        assertThat(claim.roles().likely().actor()).isEmpty();
    }

    /** The land that a text is dated from is named once, and counts for more than one that it is about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korea | Seoul Daily\\nSEOUL, March 12, 2026\\n\\nJapan is angry. The government banned exports of salt.
            Peru        | Lima, 9 May 2025\\n\\nChile is angry. The government banned exports of salt.
            Colombia    | Cucuta, Colombia (Wire) - Venezuela is angry. The government banned exports of salt.
            Chile       | Notes\\n\\nChile is angry. The government banned exports of salt.
            """)
    void theGovernmentIsThatOfTheCountryThatATextIsDatedFrom(String country, String text) {
        assertThat(actor(text.replace("\\n", "\n"), "measure/ordered")).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/lifted  | Kansa District Municipality  | KANSA DISTRICT MUNICIPALITY\\nOffice of the Mayor\\n\\nThe Municipality has lifted the ban on carts.
            measure/lifted  | Kansa Forest Centre          | KANSA FOREST CENTRE\\nUpdate 7\\n\\nThe Centre lifted the ban on carts.
            measure/lifted  | Ministry of Forests          | GOVERNMENT OF KANSA\\nMINISTRY OF FORESTS\\n\\nThe Ministry lifted the ban on carts.
            measure/lifted  | Ministry of Forests          | Ministry of Forests\\n\\nTo: all holders of permits\\n\\nThe Ministry lifted the ban on carts.
            measure/lifted  | Ministry of Ports            | MINISTRY OF FORESTS\\nKansa\\n\\nThe Ministry of Ports met on Monday. The Ministry lifted the ban on carts.
            measure/lifted  | police                       | KANSA POLICE UNION\\nKansa\\n\\nThe police lifted the ban on carts.
            measure/lifted  | Port                         | PORT AUTHORITY OF KANSA\\nKansa\\n\\nThe Port lifted the ban on carts.
            measure/lifted  | Port Authority of Kansa      | PORT AUTHORITY OF KANSA\\nKansa\\n\\nThe Authority lifted the ban on carts.
            measure/lifted  | Centre                       | KANSA HEALTH CENTRE FUND\\nKansa\\n\\nThe Centre lifted the ban on carts.
            measure/lifted  | Department                   | Kansa Fire Department & Department of Ports\\nKansa\\n\\nThe Department lifted the ban on carts.
            """)
    void theBodyOfTheHeadIsMeantByItsKind(String move, String actor, String text) {
        Claim claim = Readings.claim(text.replace("\\n", "\n"), move);

        assertThat(claim.roles().likely().actor()).isEmpty();
        assertThat(claim.roles().actors()).extracting(Party::name).containsExactly(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted | Harbour News Agency (HNA)\\nFerries return\\n\\nTwo tugs are exempt.
            waiver/granted | Kansa Press Agency\\nFerries return\\n\\nKansa Press Agency asked on Monday. Two tugs are exempt.
            """)
    void whoTellsTheNewsLikelyDidNothing(String move, String text) {
        assertThat(Readings.claim(text.replace("\\n", "\n"), move)
                        .roles()
                        .likely()
                        .actor())
                .isEmpty();
    }

    @Test
    void whoseNameOpensTheLineActs() {
        assertThat(actor("Gazette watch, week 14\n\nPeru: The tax on salt was repealed on Monday.", "measure/lifted"))
                .isEqualTo("Peru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ugandan Ministry of Health  | Sweden has supported clinics in Uganda since 2019. In March Sweden found that money was missing. Sweden demanded that the Ministry of Health repay 2 million dollars.
            Ugandan Ministry of Health  | Swedish aid to Uganda was frozen in May. Sweden asked the Ministry of Health to repay the money. Sweden waits.
            Ugandan Ministry of Health  | Sweden is the largest donor. The Swedish embassy in Kampala asked the Ministry of Health to repay 2 million dollars.
            Ministry of Health          | Norway works in Malawi, Uganda and Kenya. Norway demanded that the Ministry of Health repay 2 million dollars.
            """)
    void aMinistryIsNotOfTheCountryThatAsksItForSomething(String counterpart, String text) {
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/sought").roles().counterparts()))
                .isEqualTo(counterpart);
    }

    @Test
    void aMinistryStaysOfTheCountryThatIsNotOpposed() {
        String text = "Sweden has a new cabinet. Sweden is calm. The finance ministry froze aid to Uganda.";
        assertThat(actor(text, "money/withheld")).isEqualTo("Swedish finance ministry");
    }

    @Test
    void aChamberIsAskedByItsOwnCountry() {
        String text = "Peru elected a new chamber in May. Peru asked the Congress to approve the loan.";
        assertThat(Readings.names(
                        Readings.claim(text, "commitment/sought").roles().counterparts()))
                .doesNotContain("Congress of");
    }

    @Test
    void whoseProgrammesAreWaivedGrantsNoWaiver() {
        String text =
                "Some programmes of the Bureau of International Narcotics and Law Enforcement Affairs (INL) in Peru have been waived "
                        + "from the freeze on foreign aid.";
        Claim claim = Readings.claim(text, "waiver/granted");
        assertThat(Readings.names(claim.roles().anyActors())).doesNotContain("Narcotics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            work/resumed    | Kansa Transport Department | The ferry is back in service, the Kansa Transport Department said.
            measure/ordered | Kenya                      | A ban on plastic bags went into force in Kenya on Monday.
            """)
    void aBodyTellsWhatItDoesAndARuleIsOfTheLandWhereItHolds(String move, String actor, String text) {
        assertThat(actor(text, move)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure/lifted | Peru           | Peru's interior minister, Ana Ruiz, met growers. "We have lifted the ban on carts," Ruiz said.
            measure/lifted | Road Authority | The Road Authority met growers. "We have lifted the ban on carts," said its deputy director, Ana Ruiz.
            measure/lifted | Ana Ruiz       | The Road Authority closed the bridge after criticism by Amnesty International. "We have lifted the ban on carts," said its deputy director, Ana Ruiz.
            measure/lifted | Ana Ruiz       | Ana Ruiz, a senator from Oregon, met growers. "We have lifted the ban on carts," Ruiz said.
            """)
    void weOfAnOfficeIsTheBodyOrCountryWhoseOfficeItIs(String move, String actor, String text) {
        assertThat(actor(text, move)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/granted    | Pupils may cross the bridge at noon.
            waiver/granted    | You may collect the vaccine from Monday.
            measure/ordered   | Pharmacies must return the syrup within seven days.
            commitment/sought | Please report stocks every Friday.
            commitment/sought | Do not open the boxes.
            """)
    void aNoticeBindsLetsAndAsks(String move, String sentence) {
        String notice = "Kansa Ministry of Health\nNotice 14\n\n" + sentence;
        assertThat(actor(notice, move)).isEqualTo("Kansa Ministry of Health");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kansa Ministry of Health | Questions may be put to the office.
            Kansa Ministry of Health | The fever may spread next week.
            Kansa Ministry of Health | The bridge may fall.
            Kansa Ministry of Health | Trains may be cancelled.
            Kansa Ministry of Health | Residents may be asked for papers.
            Kansa Ministry of Health | Readers may recall the flood.
            A letter from Kansa      | Pupils may cross the bridge at noon.
            """)
    void whatMayBefallIsNotLet(String head, String sentence) {
        assertThat(Readings.claims(head + "\nNotice 14\n\n" + sentence))
                .noneMatch(claim -> claim.why().equals("people may"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            commitment/refused | Peru declined to renew the agreement on salt.
            measure/blocked    | Peru declined to renew the ban on salt.
            money/paid         | The treasury has let go of the grant for clinics.
            measure/ordered    | The ministry raised the alert to red.
            measure/narrowed   | The ministry lowered the alert by one step.
            """)
    void whatIsNotRenewedAndOtherIdioms(String move, String text) {
        assertThat(Readings.claim(text, move).roles().anyActors()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arrangement/operating | Norland; Quito Front   | The truce between Norland and the Quito Front held on Monday.
            work/stopped          | ministry               | The survey by the ministry was suspended after two days.
            measure/proposed      | Ana Ruiz               | A bill by Sen. Ana Ruiz that would ban ferries got nowhere in June.
            count/reported        | forestry service       | The forestry service counted 1,930 trees in May.
            waiver/requested      | Clinics                | Clinics in Gulu asked the ministry for a waiver.
            """)
    void whoActsByWhatHangsOnNouns(String move, String actor, String text) {
        assertThat(actor(text, move)).isEqualTo(actor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waiver/denied   | hauliers      | The hauliers' request for an exemption was turned down by the ministry.
            money/paid      | growers       | The ministry paid growers 3 million shillings.
            money/approved  | youth centre  | The council granted 40,000 pounds to the youth centre.
            measure/blocked | ministry      | The High Court quashed an order by the ministry closing the mine.
            measure/blocked | council       | The High Court quashed a fee that the council had imposed.
            waiver/denied   | Two reporters | Two reporters were refused entry at the border.
            waiver/revoked  | drivers       | Three lorries went home because the drivers' permits ran out at noon.
            """)
    void towardsWhomByWhoMadeAskedOrIsPaid(String move, String counterpart, String text) {
        assertThat(Readings.names(Readings.claim(text, move).roles().anyCounterparts()))
                .isEqualTo(counterpart);
    }

    @Test
    void whoeverIsRefusedEntryRefusesNothing() {
        assertThat(actor("Two reporters were refused entry at the border.", "waiver/denied"))
                .isEmpty();
    }

    private static String actor(String text, String move) {
        return Readings.names(Readings.claim(text, move).roles().anyActors());
    }

    private static final String TO_THE_EDITOR = "Letter to the Editor: What I decided\n\nSir,\n\n"
            + "I refused her request to move the market. The grants I have approved are safe, "
            + "and I released $3 million on 12 May. Nor have I decided to close the clinic.\n\n"
            + "Yours faithfully,\n\nBela Koro\n";

    @ParameterizedTest
    @CsvSource({"commitment/refused", "money/approved", "money/paid", "work/terminated"})
    void anOfficialWhoWritesToTheEditorActsHimself(String move) {
        assertThat(Readings.names(Readings.claim(TO_THE_EDITOR + "Minister for Ports\n", move)
                        .roles()
                        .actors()))
                .isEqualTo("Bela Koro");
    }

    @Test
    void whoeverElseWritesToTheEditorHasNoOffice() {
        assertThat(Readings.claims(TO_THE_EDITOR + "Dune Street, Lima\n"))
                .noneMatch(claim -> claim.roles().actors().stream()
                        .anyMatch(party -> party.name().equals("Bela Koro")));
    }
}
