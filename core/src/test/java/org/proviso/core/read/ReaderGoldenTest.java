package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;

/** A short document for every act of every lane that a reader can tell, with what it must give. */
class ReaderGoldenTest {
    /** Move, modality, actors (nothing when the text names none), document. */
    private static final String CASES = """
            measure/proposed | actual | Kenya | Kenya proposed a ban on plastic bags.
            measure/ordered | actual | Peru | Peru imposed a curfew in the capital on Monday.
            measure/ordered | planned | Chile | Chile will impose a tariff on steel.
            measure/ordered | possible | Norway | Norway may impose a tariff on steel.
            measure/ordered | negated | Norway | Norway did not impose a tariff on steel.
            measure/narrowed | actual | Ghana | Ghana eased its travel ban on Thursday.
            measure/suspended | actual | India | India suspended the import ban for a month.
            measure/suspended | actual | India; Japan | India and Japan agreed to suspend the tariffs.
            measure/blocked | actual | federal judge | A federal judge blocked the order.
            measure/upheld | actual | Supreme Court | The Supreme Court upheld the travel ban.
            measure/lifted | actual | Canada | Canada lifted the embargo.
            measure/lifted | attempted | Canada | Canada has tried to lift the embargo.
            waiver/requested | actual | Texas | Texas asked for an exemption from the rule.
            waiver/pending | actual |  | The waiver request is under review.
            waiver/returned | actual | ministry | The ministry returned the application for a licence.
            waiver/granted | actual | Brazil | Brazil granted a waiver to two farms.
            waiver/denied | actual | ministry | The ministry denied the waiver.
            waiver/revoked | actual | Brazil | Brazil revoked the exemption.
            work/started | actual | Mexico | Mexico deployed 900 soldiers to the coast.
            work/continuing | actual | Kenya | Kenya continues the vaccination programme.
            work/stopped | actual | Kenya | Kenya halted the vaccination programme.
            work/resumed | actual | Egypt | Egypt resumed deliveries of grain.
            work/terminated | actual | Egypt | Egypt ended the mission.
            money/requested | actual | Pentagon | The Pentagon requested $3 million for repairs.
            money/approved | actual | Congress | Congress approved $40 million in aid.
            money/withheld | actual | Sweden | Sweden withheld aid worth $6 million.
            money/paid | actual | Sweden | Sweden paid a grant of $6 million to the clinic.
            money/cut | actual | Sweden | Sweden cut funding for the clinic.
            publicity/held | actual | ministry | The ministry kept the report secret.
            publicity/leaked | actual |  | The memo was leaked on Friday.
            commitment/sought | actual | Peru | Peru urged Chile to accept 300 refugees.
            commitment/made | actual | Chile | Chile promised to accept 300 refugees.
            commitment/made | negated | Chile | Chile did not promise any action.
            commitment/refused | actual | Chile | Chile refused to accept the refugees.
            commitment/refused | actual | Chile | Chile will not accept the refugees.
            commitment/broken | actual | Chile | Chile broke its promise.
            commitment/fulfilled | actual | Chile | Chile kept its promise.
            commitment/withdrawn | actual | Chile | Chile withdrew its offer.
            arrangement/proposed | actual | Oman | Oman proposed a ceasefire.
            arrangement/concluded | actual | Oman; Yemen | Oman and Yemen signed a treaty on fishing.
            arrangement/suspended | actual | Oman | Oman suspended the treaty.
            arrangement/ended | actual | Oman | Oman withdrew from the treaty.
            count/reported | actual |  | Some 4,200 migrants were detained in May.
            dispute/denied | actual | Oman | Oman denied the report.
            """;

    static List<String> cases() {
        return CASES.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPlainSentenceGivesItsClaim(String row) {
        String[] cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        Claim claim = Readings.claim(cells[3], cells[0]);
        assertThat(claim.modality().wireName()).isEqualTo(cells[1]);
        assertThat(Readings.names(claim.roles().actors())).isEqualTo(cells[2]);
    }

    @Test
    void everyLaneHasACase() {
        Set<String> lanes = new TreeSet<>();
        cases().forEach(row -> lanes.add(row.substring(0, row.indexOf('/'))));
        assertThat(lanes).hasSize(Lane.values().length);
        assertThat(cases().stream()
                        .map(row -> row.substring(row.indexOf('/') + 1, row.indexOf(' ')))
                        .distinct())
                .hasSizeGreaterThan(Act.values().length - 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A lorry hit a fence near the river on Monday.
            Shares of the firm rose after the match.
            The senator praised the nurses.
            It rained in the valley.
            """)
    void whatNoAuthorityDoesGivesNoClaim(String text) {
        assertThat(Readings.moves(Readings.claims(text))).isEmpty();
    }

    @Test
    void twoLanesInOneSentenceAreTwoClaims() {
        assertThat(Readings.moves(Readings.claims("Ghana lifted the ban and deployed 300 soldiers to the north.")))
                .contains("measure/lifted", "work/started");
    }

    @Test
    void anAmountIsReadIntoItsClaim() {
        Claim claim = Readings.claim("Sweden withheld aid worth $6.5 million.", "money/withheld");
        assertThat(claim.terms().quantity()).hasValueSatisfying(quantity -> {
            assertThat(quantity.value()).isEqualByComparingTo("6500000");
            assertThat(quantity.unit()).isEqualTo("USD");
        });
    }

    @Test
    void twoAmountsInTwoStatesAreTwoClaims() {
        String text =
                "Two clinics have received waivers, totaling $4.1 million with an additional $1.5 million pending.";
        assertThat(Readings.claim(text, "waiver/granted")
                        .terms()
                        .quantity()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("4100000");
        assertThat(Readings.claim(text, "waiver/pending")
                        .terms()
                        .quantity()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("1500000");
    }

    @Test
    void aConditionKeepsItsWords() {
        Claim claim = Readings.claim(
                "Chile agreed to send 400 soldiers in exchange for a pause of the tariffs.", "commitment/made");
        assertThat(claim.terms().condition()).hasValue("in exchange for a pause of the tariffs");
    }

    @Test
    void aSpeakerOutsideTheArticleIsNamed() {
        Claim claim = Readings.claim("Oman suspended the treaty, a senior diplomat said.", "arrangement/suspended");
        assertThat(claim.said().speaker())
                .hasValueSatisfying(speaker -> assertThat(speaker.name()).isEqualTo("senior diplomat"));
    }

    @Test
    void whatSomebodyRefusesIsNoPromise() {
        assertThat(Readings.moves(Readings.claims("Chile will not accept the refugees.")))
                .doesNotContain("commitment/made");
    }

    @Test
    void whatAProgrammeIsForIsNoClaim() {
        assertThat(Readings.claims("The agency spoke of a programme that trains police."))
                .isEmpty();
        assertThat(Readings.moves(Readings.claims("The programme provides aid to farmers.")))
                .doesNotContain("money/paid");
    }

    @Test
    void anOrderIsToldByWhatItDoes() {
        assertThat(Readings.moves(Readings.claims("President Ruto signed an order lifting the ban.")))
                .containsExactly("measure/lifted");
    }

    @Test
    void whoSignsAnOfficialTextOwnsItsActs() {
        String text = "Memorandum on the Export of Salt\n\nI hereby lift the ban on salt.\n\n        MARIA L. ORTEGA\n";
        assertThat(Readings.names(Readings.claim(text, "measure/lifted").roles().actors()))
                .containsIgnoringCase("Ortega");
    }
}
