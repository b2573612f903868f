package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** What lines of lists and boards tell of the thing of their label, and words of official papers that tell nothing. */
class LabelLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            work/stopped    ! Lamu clinic               ! Lamu clinic: closed
            measure/ordered ! Erez crossing             ! Erez crossing | closed since 3 March
            work/resumed    ! Lamu clinic               ! Lamu clinic – reopened on 12 April
            money/withheld  ! Grant 114                 ! Grant 114: suspended
            work/stopped    ! Food programme            ! Food programme: halted since 3 March
            measure/ordered ! Curfew                    ! Curfew: 8 pm to 5 am
            work/stopped    ! Lamu clinic               ! Lamu clinic: closed on Sunday
            """)
    void aBoardTellsHowItsThingsStand(String move, String object, String line) {
        Claim claim = Readings.claim(line + "\nLamu, 4 March", move);

        assertThat(claim.roles().object()).contains(object);
        assertThat(claim.evidence().exact()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status: suspended",
                "Sudan: frozen",
                "Opening hours: 8 am to 5 pm",
                "School: 8 am to 2 pm",
                "Ban: 8 pm to 10 pm debate on Radio Lamu",
                "Order: 8 pm to 9 pm",
                "Library: closed on Sundays",
                "Clinic: closed on Fridays and holidays",
                "Sanctions: lifted by whom?",
                "Prison term: suspended",
                "Lamu clinic: open questions",
                "Lamu clinic: closed doors and empty shelves"
            })
    void aLabelThatNamesNoThingOrTellsNoStateIsSilent(String line) {
        assertThat(Readings.claims(line)).isEmpty();
    }

    @Test
    void whatIsLeftOfMoneyIsMoney() {
        Claim claim = Readings.claim(
                "Norland released $2 million of the grant. The rest remains withheld until Togo frees the crew.",
                "money/withheld");

        assertThat(claim.roles().object()).contains("The rest");
        assertThat(claim.terms().condition()).contains("until Togo frees the crew");
        assertThat(Readings.claims("The team won two games. The rest remains withheld."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Governor acts in order to terminate the emergency.",
                "The notice was written in order to lift the ban.",
                "The ministry took the step so as to lift the ban."
            })
    void aPurposeIsNotReachedByNamingIt(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("measure/lifted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hospitals | Hospitals may again import insulin.
            Traders   | Traders may now import sugar without a licence.
            Ships     | Ships may again use the canal, the authority said.
            Clinics   | Clinics may order vaccines again.
            Traders   | Traders may sell sugar from 1 May.
            Shops     | Shops may open from Monday.
            """)
    void whatPeopleMayDoAgainIsLetThem(String who, String text) {
        assertThat(Readings.names(Readings.claim(text, "waiver/granted").roles().counterparts()))
                .isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices may rise again.",
                "Hospitals may again run out of insulin.",
                "Traders may again import less sugar.",
                "Hospitals may again import insulin, analysts said.",
                "Nurses may now have a better chance of a rise.",
                "Clinics may again have too many patients.",
                "Citizens may now vote for the Reed Party.",
                "Inmates may now return to crime.",
                "Markets may now move sideways.",
                "Growers may again receive heavy rain from Monday.",
                "Airlines may have strikes from Monday.",
                "Patients may have a fever from the second day.",
                "Hotels may open from the second day.",
                "Patients may now have to wait longer.",
                "Visitors may now meet the mayor online."
            })
    void aChanceIsNoPermission(String text) {
        assertThat(Readings.moves(Readings.claims(text))).doesNotContain("waiver/granted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The memorandum directs the drawdown of up to $275 million in defence articles.",
                "The president authorised a drawdown of $275 million in arms.",
                "A drawdown of $275 million for Norland was announced."
            })
    void aDrawdownOfMoneyIsMoneyApproved(String text) {
        Claim claim = Readings.claim(text, "money/approved");

        assertThat(claim.terms().quantity().orElseThrow().value()).isEqualByComparingTo("275000000");
    }

    @Test
    void aDrawdownOfTroopsIsNone() {
        assertThat(Readings.moves(Readings.claims("The drawdown of 2,000 troops was completed.")))
                .containsExactly("work/terminated");
    }
}
