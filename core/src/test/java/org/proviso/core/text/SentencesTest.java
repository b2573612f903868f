package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(s -> s.span().of(text)).toList();
    }

    @Test
    void anAbbreviationDoesNotEndASentenceUnlessAnOpenerFollows() {
        assertThat(sentences("Gen. Ortiz left the U.S. Senate. He came to the U.S. The talks failed."))
                .containsExactly("Gen. Ortiz left the U.S. Senate.", "He came to the U.S.", "The talks failed.");
    }

    @Test
    void closingQuotesStayWithTheirSentence() {
        assertThat(sentences("\u201cWe agreed.\u201d The minister left. (He was late.) Then, nothing"))
                .containsExactly("\u201cWe agreed.\u201d", "The minister left.", "(He was late.)", "Then, nothing");
    }

    @Test
    void aHardWrappedLineGoesOnAndAShortLineEnds() {
        String wrapped = "The ministry said on Monday that the freeze on grants would be\n"
                + "lifted for hospitals that had filed a request before the end of\nJune.";
        assertThat(sentences(wrapped)).hasSize(1);
        assertThat(sentences("Joe Smith\nThe ministry said that the freeze on grants would be lifted soon."))
                .hasSize(2);
    }

    @Test
    void aTitleAboveItsSourceAndLabelsAreNotWrapped() {
        assertThat(sentences(
                        "Fact sheet: health aid to the northern towns\nMinistry of Works, Exampleton, 2 April 2026"))
                .hasSize(2);
        assertThat(sentences("Waivers granted: four, worth 10.3 million dollars\nPaid under the waivers: 3.7 million"))
                .hasSize(2);
    }

    @Test
    void aStateOrTitleAbbreviatedBeforeASmallLetterGoesOn() {
        assertThat(sentences("He holds a Ph.D. in law and left Washington, D.C. for the U.S. and Peru."))
                .hasSize(1);
    }

    @Test
    void noIsAWordUnlessANumberFollows() {
        assertThat(sentences("The minister said no. Decree No. 14 stays.")).hasSize(2);
    }

    @Test
    void theStopAfterEtcIsTheSentencesBeforeACapital() {
        assertThat(sentences("Send food, water, etc. Trucks wait. Food, water, etc. are short."))
                .hasSize(3);
    }

    @Test
    void aQuotationMayHoldSeveralSentences() {
        assertThat(sentences("\u201cWe waited. Nobody came,\u201d Ruiz said. \u201cWhy? We do not know.\u201d"))
                .containsExactly(
                        "\u201cWe waited.", "Nobody came,\u201d Ruiz said.", "\u201cWhy?", "We do not know.\u201d");
    }

    @Test
    void aQuestionWithinAQuotationDoesNotEndBeforeWhoAsks() {
        assertThat(sentences("\u201cWill they pay?\u201d asked Ruiz.")).hasSize(1);
    }

    @Test
    void aDatelineStandsAlone() {
        assertThat(sentences("MEXICO CITY, March 3 (Reuters) \u2014 The ministry lifted the tariff."))
                .containsExactly("MEXICO CITY, March 3 (Reuters) \u2014", "The ministry lifted the tariff.");
        assertThat(sentences("NEW DELHI - India will wait.")).containsExactly("NEW DELHI -", "India will wait.");
    }

    @Test
    void aDashWithinASentenceDoesNotEndIt() {
        assertThat(sentences("The deal (Reuters) \u2014 The Hague knew it \u2014 Peru signed."))
                .hasSize(1);
        assertThat(sentences("EU - Peru talks failed.")).hasSize(1);
    }

    @Test
    void aHeadlineWithoutAStopEndsBeforeAUsualOpener() {
        assertThat(sentences("Peru drops tariff The ministry said so on Monday."))
                .containsExactly("Peru drops tariff", "The ministry said so on Monday.");
    }

    @Test
    void aListIsCutAtItsPointsAndAPointKeepsItsNumber() {
        assertThat(sentences("It asks for three things: 1. Open the port. 2. Pay the crew."))
                .containsExactly("It asks for three things:", "1. Open the port.", "2. Pay the crew.");
    }

    @Test
    void theNumberOfANoteStaysWithItsSentence() {
        assertThat(sentences("She won in 2014. [3] [4] He lost."))
                .containsExactly("She won in 2014. [3] [4]", "He lost.");
    }

    @Test
    void carelessTextIsCutToo() {
        assertThat(sentences("we left early. they stayed.The bus was late")).hasSize(3);
    }

    @Test
    void anEllipsisThatGoesOnDoesNotEndASentence() {
        assertThat(sentences("The talks ... may fail, and then\u2026 nothing.")).hasSize(1);
    }

    @Test
    void aLetterIsCutAtItsGreetingAndItsClosing() {
        assertThat(sentences("Dear Mr. Ortiz: We accept. Best regards, Ana Ruiz"))
                .containsExactly("Dear Mr. Ortiz:", "We accept.", "Best regards,", "Ana Ruiz");
        assertThat(sentences("Thanks, Ana!")).hasSize(1);
    }

    @Test
    void aLinkBeforeACapitalEndsASentence() {
        assertThat(sentences("More at https://proviso.example/a-b?c=1 The report is long."))
                .hasSize(2);
    }

    @Test
    void aLineThatIsDrawnStandsAlone() {
        assertThat(sentences("The end ---------- The start")).containsExactly("The end", "----------", "The start");
    }

    @Test
    void aBulletIsNeverTheRestOfTheLineBefore() {
        assertThat(sentences("We ask for the opening of all ports\n- pay for the crews of all ships\n- food"))
                .hasSize(3);
    }

    @Test
    void chineseStopsEndSentences() {
        assertThat(sentences("\u4f60\u597d\u3002\u518d\u89c1\u3002")).hasSize(2);
    }

    @Test
    void anOmissionEndsBeforeACapitalAndAnEllipsisOpensWhatFollows() {
        assertThat(sentences("They left [...] We stayed.")).hasSize(2);
        assertThat(sentences("They left. ... We stayed.")).containsExactly("They left.", "... We stayed.");
    }

    @Test
    void theNumberOfADecreeMayStandFarFromItsWord() {
        assertThat(sentences("Determination No.      14 of the President")).hasSize(1);
        assertThat(sentences("Sen. Ruiz (D-Ariz.) Ortiz and (R-Fla.) \u2014 both"))
                .hasSize(1);
    }
}
