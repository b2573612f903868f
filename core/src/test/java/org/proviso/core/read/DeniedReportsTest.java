package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;

/** What somebody reports and somebody else denies. */
class DeniedReportsTest {
    private static List<String> told(String text) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.move().lane() != Lane.DISPUTE)
                .map(claim -> claim.move() + " " + claim.modality().wireName() + " "
                        + claim.said().speaker().map(Party::name).orElse("-"))
                .toList();
    }

    private static String letter(String words) {
        return "Letter to the editor\n\nDear editor,\n\n" + words
                + "\n\nYours sincerely,\n\nAna Ruiz\nMinister of Ports\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your report of 3 May says that I have frozen the grants for schools. I have not.",
                "Your report of 3 May says that I have frozen the grants for schools. I did no such thing.",
                "You wrote on 3 May that I have frozen the grants for schools. This is untrue.",
                "Your paper claims that I have frozen the grants for schools. That is simply not the case.",
                "You reported that I have frozen the grants for schools. None of this is true.",
                "Your report says that I have frozen the grants for schools. There is no truth in this."
            })
    void whatALetterDeniesIsToldAsNotSoByItsAuthorAlone(String words) {
        assertThat(told(letter(words))).containsExactly("money/withheld negated Ana Ruiz");
    }

    @Test
    void theWordsGoFromWhatIsReportedToTheDenial() {
        Claim claim = Readings.claim(
                letter(
                        "Your report of 3 May says that I have frozen the grants for schools. I have not. They are paid."),
                "money/withheld");

        assertThat(claim.evidence().exact()).isEqualTo("I have frozen the grants for schools. I have not");
        assertThat(claim.why()).endsWith("denied in the next sentence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry has lifted the ban on rice, the millers said. It has not, said the minister, Ana Ruiz."
                        + "| measure/lifted actual millers; measure/lifted negated Ana Ruiz",
                "The council has approved the loan, its chairman told reporters. That is untrue, according to the clerk of the house."
                        + "| money/approved actual chairman; money/approved negated clerk",
                "Ana Ruiz claims that the loan was repaid. This is false."
                        + "| money/paid actual Ana Ruiz; money/paid negated -"
            })
    void inAReportOnBothEachSaysWhatHeSays(String text, String told) {
        assertThat(String.join("; ", told(text)))
                .matches(told.replace("millers", "[\\p{L} ]*millers")
                        .replace("chairman", "[\\p{L} ]*chairman")
                        .replace("clerk", "[\\p{L} ]*clerk[\\p{L} ]*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your report says that the ministry has promised to pay the nurses. It has not.",
                "The ministry has frozen the grants for schools. It has not said why.",
                "The ministry has frozen the grants for schools, the mayor said. It has not said why.",
                "The mayor said that the ministry has frozen the grants for schools. The answer is not known.",
                "The ministry has frozen the grants for schools. This is false economy.",
                "The ministry said it had frozen the grants to the harbour schools. It did not, however, tell them why.",
                "The ministry said it had frozen the grants to the harbour schools. It has not, so far, printed the order.",
                "The ministry said it had frozen the grants to the harbour schools. It has not, a clerk said by phone, printed it.",
                "The envoy said that Borland had lifted the ban on rice. Norland has not.",
                "The general said that the army had withdrawn 90 soldiers. The navy did not.",
                "The envoy said that Borland had lifted the ban on rice. Norland did no such thing.",
                "The mayor said that the council has frozen the grants for schools. The other councils have not.",
                "The premier said that the state would lift the ban on rice. The senate will not.",
                "The union said that the council was freezing the grants for schools. The others are not."
            })
    void whatLeavesNothingOutDeniesNothing(String text) {
        assertThat(Readings.claims(text))
                .isNotEmpty()
                .noneMatch(claim -> claim.why().contains("denied in the next sentence"));
    }

    @Test
    void whatABodySaysOfItselfIsKeptWhereItAddsWhatItHasNotDone() {
        assertThat(
                        told(
                                "MINISTRY OF PORTS\n\nPress release\n\n3 May 2026\n\nThe Ministry of Ports announced that it has paid"
                                        + " the teachers of the harbour 2 million euros. It has not, to date, paid the nurses.\n"))
                .anyMatch(told -> told.startsWith("money/paid actual"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council said it had cut the grants for 40 schools. \"This is wrong,\" said opposition leader Ana Ruiz.",
                "The council said it had frozen the grants for schools. \"It's wrong,\" said Ana Ruiz, a teacher.",
                "The council said it had frozen the grants for schools. \"It's not right,\" said Ana Ruiz, a teacher.",
                "The council said it had frozen the grants for schools. It's not right, and we will sue, the union said.",
                "The union said it is wrong that the council has frozen the grants for schools."
            })
    void whoCallsADeedWrongDoesNotDenyIt(String text) {
        assertThat(Readings.claims(text)).isNotEmpty().noneMatch(claim -> claim.modality() == Modality.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your report says that I have frozen the grants for schools. This is wrong.",
                "Your paper claims that I have frozen the grants for schools. Your report is mistaken."
            })
    void whoIsSaidToHaveDoneItDeniesItSo(String words) {
        assertThat(told(letter(words))).containsExactly("money/withheld negated Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said that the council has frozen the grants for schools. The council has not.",
                "The mayor said that the council has frozen the grants for schools. It has not, a clerk said on Friday.",
                "The mayor said that the council has frozen the grants for schools. \"It has not,\" said a clerk."
            })
    void whoIsNamedOrMeantMayLeaveTheVerbOut(String text) {
        assertThat(told(text))
                .anyMatch(told -> told.startsWith("money/withheld actual"))
                .anyMatch(told -> told.startsWith("money/withheld negated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report said that the agency had suspended the licence of Larch because its records were false.",
                "The report claims that the council has frozen the grants because the figures were wrong.",
                "The statement said that the port had suspended the licence of Larch because its papers were fake.",
                "Reports that the port had suspended the licence of Larch after its papers were fake."
            })
    void aReasonThatIsFalseDeniesNoReport(String text) {
        assertThat(Readings.claims(text))
                .isNotEmpty()
                .noneMatch(claim -> claim.why().contains("said not to be so"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports that the ministry has frozen the grants are untrue, the minister said.",
                "Reports in the Beacon that the ministry has frozen the grants are wrong, the minister said.",
                "The minister said it was not true that the ministry had frozen the grants.",
                "It is a lie that the ministry has frozen the grants, the minister said.",
                "The ministry rejected claims that it had frozen the grants.",
                "There is no truth in reports that the ministry has frozen the grants.",
                "Contrary to the report that the ministry had frozen the grants, schools are open.",
                "The ministry denied reports that it had frozen the grants."
            })
    void aReportIsDeniedInItsOwnSentence(String text) {
        assertThat(Readings.claims(text))
                .filteredOn(claim -> claim.move().toString().equals("money/withheld"))
                .extracting(Claim::modality)
                .containsExactly(Modality.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry did not deny that it had frozen the grants.",
                "It is true that the ministry has frozen the grants, the minister said.",
                "The ministry has frozen the grants, the minister said after he had rejected the report."
            })
    void whatIsNotDeniedIsTold(String text) {
        assertThat(Readings.claims(text))
                .filteredOn(claim -> claim.move().toString().equals("money/withheld"))
                .extracting(Claim::modality)
                .containsExactly(Modality.ACTUAL);
    }

    @Test
    void aDenialThatOnlyPointsIsOfWhatWasToldRightBefore() {
        Claim denial = Readings.claim(
                "The ministry has suspended the licences of 37 mills, the millers said. The ministry rejected the claim.",
                "dispute/denied");

        assertThat(denial.roles().object())
                .hasValueSatisfying(object -> assertThat(object).contains("licences"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nor was the bridge closed by the governor. | measure/ordered negated -",
                "Neither has the council approved the loan. | money/approved negated -"
            })
    void aHelperBeforeItsSubjectIsNoVerbOfItsOwn(String text, String told) {
        assertThat(told(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The interior minister will mend the harbour wall within days, people close to the ministry said.",
                "The interior minister will mend the harbour wall within days, two sources said.",
                "The interior minister will mend the harbour wall within days, a man who did not want to be named told the Beacon."
            })
    void whatUnnamedSourcesForetellIsNobodysPromise(String text) {
        assertThat(Readings.claims(text)).noneMatch(claim -> claim.move().lane() == Lane.COMMITMENT);
    }

    @Test
    void whatAMinistersSpokesmanSaysThatHeWillDoIsPromised() {
        assertThat(
                        Readings.moves(
                                Readings.claims(
                                        "The interior minister will mend the harbour wall within days, a spokesman for the ministry said.")))
                .contains("commitment/made");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry denied a report by a Quilla radio station that Peru had agreed to joint patrols.",
                "The ministry rejected a radio report according to which Norland had agreed to joint patrols."
            })
    void whatIsDeniedIsWhatTheReportSays(String text) {
        assertThat(Readings.claim(text, "dispute/denied").roles().object()).hasValue("joint patrols");
    }
}
