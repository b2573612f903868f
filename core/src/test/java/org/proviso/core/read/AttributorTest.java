package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

class AttributorTest {
    /** "source | cue | content / content" of each attribution. */
    private static List<String> in(String text) {
        return read(text).attributions().stream()
                .map(each -> words(each.source(), text) + " | " + words(each.cue(), text) + " | "
                        + words(each.content(), text))
                .toList();
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" / ", spans.stream().map(span -> span.of(text)).toList());
    }

    private static Reading read(String text) {
        return Readings.READER.apply(Readings.document(text));
    }

    @Test
    void aClauseIsTheContentOfAVerbOfSaying() {
        assertThat(in("The minister has said that the harbour would close in May."))
                .containsExactly("The minister | has said | that the harbour would close in May");
    }

    @Test
    void theCueHoldsItsAuxiliariesAndTheAdverbsBesideIt() {
        assertThat(in("The union did not say who would pay."))
                .containsExactly("The union | did not say | who would pay");
        assertThat(in("The mayor later added that the bridge was safe."))
                .containsExactly("The mayor | later added | that the bridge was safe");
    }

    @Test
    void aSourceHoldsTitleAndApposition() {
        assertThat(in("Governor Ana Ruiz, a former judge, said the road was closed."))
                .containsExactly("Governor Ana Ruiz, a former judge | said | the road was closed");
    }

    @Test
    void aQuotationBeforeTheCueIsTakenWholeAcrossSentences() {
        assertThat(in("\u201cThe road is shut. Nobody will get through tonight,\u201d the mayor said."))
                .containsExactly("the mayor | said | The road is shut. Nobody will get through tonight,");
    }

    @Test
    void aQuotationThatGoesOnBehindTheCueBelongsToIt() {
        assertThat(in("\"We will rebuild,\" said the mayor of Lund. \"It may take a year.\""))
                .containsExactly("the mayor of Lund | said | We will rebuild, / It may take a year.");
    }

    @Test
    void aSentenceInQuotationMarksIsNotTheContentOfTheNextCue() {
        assertThat(in("The mayor said: \"We will rebuild.\" The governor added that money was short."))
                .containsExactly("The mayor | said | We will rebuild.", "The governor | added | that money was short");
    }

    @Test
    void aCueMayStandInsideItsContent() {
        assertThat(in("The bill, the senator said, has no chance this year."))
                .containsExactly("the senator | said | The bill / has no chance this year");
    }

    @Test
    void accordingToNamesASource() {
        assertThat(in("Prices rose by a third last year, according to the central bank."))
                .containsExactly("the central bank | according to | Prices rose by a third last year");
    }

    @Test
    void amountsBehindASourceAreNoPartOfIt() {
        assertThat(in("Peru cut its aid: according to the Herald, $4 million for roads, and $2 million for ports."))
                .containsExactly(
                        "the Herald | according to | Peru cut its aid / $4 million for roads, and $2 million for ports");
        assertThat(in("It closed, according to the union, some 40 schools."))
                .containsExactly("the union | according to | It closed / some 40 schools");
    }

    @Test
    void anObjectIsTheContentOfPraiseAndBlameWithWhatCompletesIt() {
        assertThat(in("The opposition accused the minister of hiding the report."))
                .containsExactly("The opposition | accused | the minister of hiding the report");
    }

    @Test
    void anInfinitiveIsTheContentOfAPledgeAndOfARequest() {
        assertThat(in("The company pledged to repair the dam."))
                .containsExactly("The company | pledged | to repair the dam");
        assertThat(in("The bishop urged both sides to stop the shelling."))
                .containsExactly("The bishop | urged | both sides to stop the shelling");
    }

    @Test
    void aPrepositionThatLeadsTheContentInBelongsToTheCue() {
        assertThat(in("The council called for a new inquiry."))
                .containsExactly("The council | called for | a new inquiry");
    }

    @Test
    void aPassiveMayHaveNoSource() {
        assertThat(in("The strike is expected to last a week."))
                .containsExactly(" | is expected | The strike / to last a week");
    }

    @Test
    void anAdjectiveSaysWhatItsSubjectHolds() {
        assertThat(in("The coach was confident that the team would win."))
                .containsExactly("The coach | was confident | that the team would win");
    }

    @Test
    void ofAttributionsInsideEachOtherTheOutermostIsGiven() {
        assertThat(in("The envoy said that the rebels had promised to leave."))
                .containsExactly("The envoy | said | that the rebels had promised to leave");
    }

    @Test
    void whatIsSaidBetweenQuotationMarksIsNoAttributionOfTheText() {
        assertThat(in("\"My doctor said that I should rest,\" the singer told reporters."))
                .containsExactly("the singer | told | My doctor said that I should rest,");
    }

    @Test
    void theSpeakerIsThePlainName() {
        assertThat(read("Governor Ana Ruiz said the road was closed.").attributions())
                .extracting(each -> each.speaker().map(Party::name).orElse(""))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void aDayBeforeTheNameIsNoPartOfTheSource() {
        assertThat(in("On Monday, Ana Ruiz, the mayor, said that it was late."))
                .containsExactly("Ana Ruiz, the mayor | said | that it was late");
    }

    @Test
    void aDocumentHasEachInformantOnceWithItsKind() {
        String text = "Ana Ruiz said the road was closed. Ruiz added that it was late.\n\n"
                + "A senior official said the bridge was weak. The report found that nobody had checked it.";
        assertThat(read(text).informants())
                .extracting(each -> each.party().name() + " " + each.kind() + " " + each.attributions())
                .containsExactly("Ana Ruiz NAMED_PERSON 2", "senior official ANONYMOUS 1", "report DOCUMENT 1");
    }

    @Test
    void someOfficialsOfACountrySpeakForThemselves() {
        assertThat(read("""
                        Two Peruvian officials, who asked not to be named, said that the ban would end.

                        A pair of Kenyan officials said that the port was shut.

                        Chilean officials said that the mine was open.
                        """).informants())
                .extracting(each -> each.party().name() + " " + each.kind())
                .containsExactly("Two Peruvian officials ANONYMOUS", "Kenyan officials ANONYMOUS", "Chile AGENCY");
    }

    @Test
    void aLongSentenceOfNestedSpeechCostsNoMoreThanItsWords() {
        String text = "The mayor said that the envoy said ".repeat(2_000) + "that it was late.";
        assertThat(read(text).attributions()).hasSizeLessThan(4_001);
    }

    @Test
    void aClauseBehindAnInsertedCueIsNotWhatIsSaid() {
        assertThat(in(
                        "The soldiers will leave the north by spring, the mission's spokesman said, bringing an end to a long"
                                + " deployment."))
                .containsExactly("the mission's spokesman | said | The soldiers will leave the north by spring");
    }

    @Test
    void aQuotationThatEndsASentenceIsSaidWithTheWordsBeforeIt() {
        assertThat(in("The mayor paid nobody and the plan was \u201ca mistake,\u201d officials said."))
                .containsExactly("officials | said | The mayor paid nobody and the plan was \u201ca mistake,");
    }

    @Test
    void aSpeakerMayStandBehindTheVerbOrBesideAColon() {
        assertThat(speakers("Over $7 million for the dam already authorised, say officials"))
                .containsExactly("officials");
        assertThat(speakers("Minister: aid to Sudan is frozen")).containsExactly("Minister");
        assertThat(speakers("Aid to Sudan is frozen: officials")).containsExactly("officials");
        assertThat(speakers("Iran: bridge to Sudan is shut")).isEmpty();
    }

    @Test
    void whoIssuesThePaperSpeaksNotWhoHasSeenIt() {
        assertThat(speakers(
                        "Per numbers reported by the finance ministry, 415 thousand priests are subject to the levy."))
                .contains("finance ministry");
        assertThat(speakers("According to a memo seen by the Daily Star, the bridge is shut."))
                .containsExactly("memo");
    }

    @Test
    void onlyPeopleBodiesAndPapersSpeak() {
        assertThat(speakers("Mudslides show that Peru has not paid.")).isEmpty();
        assertThat(speakers("A dashboard shows that Peru has not paid.")).containsExactly("dashboard");
        assertThat(speakers("Two critics say that Peru has not paid.")).containsExactly("Two critics");
    }

    @Test
    void theySaysWhoSpokeBefore() {
        assertThat(speakers("Two officials said that Mexico had paid. They said the money was spent."))
                .containsExactly("Two officials", "Two officials");
    }

    private static List<String> speakers(String text) {
        return read(text).attributions().stream()
                .flatMap(each -> each.speaker().stream())
                .map(Party::name)
                .toList();
    }

    @Test
    void whatGoesOnBehindWordsPutInBetweenIsSaidToo() {
        assertThat(in("The system has been shut, the officials said, and requests go unanswered."))
                .containsExactly("the officials | said | The system has been shut / and requests go unanswered");
    }

    @Test
    void twoModalsAreOfOneVerb() {
        assertThat(in("The mayor said he can and may close the port."))
                .containsExactly("The mayor | said | he can and may close the port");
    }

    @Test
    void theyAreThosePeopleWhoToldBefore() {
        String text = "Two senior officials said the ban was lifted. They said Kenya had paid. One of them added that "
                + "Kenya had opened the port.";
        assertThat(read(text).attributions())
                .extracting(each -> each.speaker().orElseThrow().name())
                .containsExactly("Two senior officials", "Two senior officials", "Two senior officials");
    }
}
