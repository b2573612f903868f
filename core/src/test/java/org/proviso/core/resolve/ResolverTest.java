package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Modality;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.register.Event;

class ResolverTest {
    private final Filed register = new Filed();

    private static Claim waiver(String document, int start, String object, String value) {
        return Claims.claim(document, start, "waiver/granted")
                .to("Ruritania")
                .object(object)
                .quantity(value, "USD")
                .build();
    }

    @Test
    void theSameWaiverToldByTwoDocumentsIsOneEntry() {
        Claim article = waiver("article", 0, "waiver", "4100000");
        Claim rewrite = waiver("rewrite", 9, "some Ruritanian programs", "4100000");
        register.take(Claims.submission("article", article));
        register.take(Claims.submission("rewrite", rewrite));
        assertThat(register.entry(rewrite)).isEqualTo(register.entry(article));
        assertThat(register.opening(article).title()).isEqualTo("waiver: waiver (Ruritania), $4.1M");
    }

    @Test
    void differentAmountsAreNeverOneEntry() {
        Claim granted = waiver("article", 0, "waiver for river patrols", "4100000");
        Claim other = waiver("article", 30, "waiver for river patrols", "1700000");
        register.take(Claims.submission("article", granted, other));
        assertThat(register.entry(other)).isNotEqualTo(register.entry(granted));
        assertThat(register.matter(other)).isEqualTo(register.matter(granted));
    }

    @Test
    void lanesAreNeverMerged() {
        Claim waived = waiver("article", 0, "river patrols", "4100000");
        Claim paid = Claims.claim("article", 20, "money/paid")
                .to("Ruritania")
                .object("river patrols")
                .quantity("4100000", "USD")
                .build();
        register.take(Claims.submission("article", waived, paid));
        assertThat(register.entry(paid)).isNotEqualTo(register.entry(waived));
    }

    @Test
    void measuresOfTwoKindsAreTwoHoweverNearTheyAreTold() {
        Claim quota = Claims.claim("minutes", 0, "measure/ordered")
                .by("Ruritania")
                .object("an export quota")
                .build();
        Claim ban = Claims.claim("minutes", 40, "measure/upheld")
                .object("the general ban")
                .build();
        Claim disaster = Claims.claim("bulletin", 0, "measure/ordered")
                .by("Ruritania")
                .object("a local state of disaster")
                .build();
        Claim curfew = Claims.claim("bulletin", 40, "measure/ordered")
                .by("Ruritania")
                .object("a curfew")
                .build();
        register.take(Claims.submission("minutes", quota, ban));
        register.take(Claims.submission("bulletin", disaster, curfew));
        assertThat(register.entry(ban)).isNotEqualTo(register.entry(quota));
        assertThat(register.entry(curfew)).isNotEqualTo(register.entry(disaster));
    }

    @Test
    void aDemandAndItsAnswerAreTwoEntriesAndTwoAnswersAreOne() {
        Claim asked = Claims.claim("article", 0, "commitment/sought")
                .by("United States")
                .to("Ruritania")
                .object("take in stranded migrants")
                .build();
        Claim notPromised = Claims.claim("article", 30, "commitment/made")
                .by("Ruritania")
                .to("United States")
                .object("take in the stranded migrants")
                .modality(Modality.NEGATED)
                .build();
        Claim refused = Claims.claim("rewrite", 0, "commitment/refused")
                .by("Ruritania")
                .to("United States")
                .object("take in the stranded immigrants")
                .build();
        register.take(Claims.submission("article", asked, notPromised));
        register.take(Claims.submission("rewrite", refused));
        assertThat(register.entry(notPromised)).isNotEqualTo(register.entry(asked));
        assertThat(register.entry(refused)).isEqualTo(register.entry(notPromised));
    }

    @Test
    void aMeasureThatOneOrdersAndAnotherBlocksIsOneEntry() {
        Claim ordered = Claims.claim("one", 0, "measure/ordered")
                .by("United States")
                .object("Section 77")
                .build();
        Claim blocked = Claims.claim("two", 0, "measure/blocked")
                .by("a judge in Strelsau")
                .object("the end of Section 77")
                .build();
        register.take(Claims.submission("one", ordered));
        register.take(Claims.submission("two", blocked));
        assertThat(register.entry(blocked)).isEqualTo(register.entry(ordered));
    }

    private static Claim deal(String document, String actor, String counterpart, String object) {
        return Claims.claim(document, 0, "arrangement/concluded")
                .by(actor)
                .to(counterpart)
                .object(object)
                .build();
    }

    @Test
    void arrangementsOfOneCountryWithTwoOthersAreTwo() {
        Claim one = deal("one", "Ruritania", "United States", "take in deported migrants");
        Claim two = deal("two", "Graustark", "United States", "take in deported migrants");
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("two", two));
        assertThat(register.entry(two)).isNotEqualTo(register.entry(one));
    }

    @Test
    void whoJoinsOneBodysArrangementJoinsTheSame() {
        Claim one = deal("one", "Ruritania", "River League", "RiverLeague free transit pact");
        Claim two = deal("two", "Graustark", "River League", "RiverLeague free transit pact");
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("two", two));
        assertThat(register.entry(two)).isEqualTo(register.entry(one));
    }

    @Test
    void howManyTakePartSaysNothingAboutWhichArrangementItIs() {
        Claim signed = Claims.claim("one", 0, "arrangement/concluded")
                .object("the ZORFTA pact")
                .quantity("54", "nations")
                .build();
        Claim ratified = Claims.claim("one", 40, "arrangement/concluded")
                .object("the ZORFTA pact")
                .quantity("27", "nations")
                .build();
        register.take(Claims.submission("one", signed, ratified));
        assertThat(register.entry(ratified)).isEqualTo(register.entry(signed));
    }

    @Test
    void aRoundAmountAloneJoinsNothingAcrossDocuments() {
        Claim bridges = Claims.claim("one", 0, "commitment/made")
                .by("United States")
                .object("rebuild hospitals")
                .quantity("1000000000", "USD")
                .build();
        Claim vaccines = Claims.claim("two", 0, "commitment/made")
                .by("United States")
                .object("vaccinate llamas")
                .quantity("1000000000", "USD")
                .build();
        register.take(Claims.submission("one", bridges));
        register.take(Claims.submission("two", vaccines));
        assertThat(register.entry(vaccines)).isNotEqualTo(register.entry(bridges));
    }

    @Test
    void namesOfTwoProgrammesAreTwo() {
        Claim one = Claims.claim("one", 0, "measure/ordered")
                .by("Ruritania")
                .object("the River Patrol Act")
                .build();
        Claim two = Claims.claim("one", 30, "measure/ordered")
                .by("Ruritania")
                .object("the Barge Safety Act")
                .build();
        register.take(Claims.submission("one", one, two));
        assertThat(register.entry(two)).isNotEqualTo(register.entry(one));
    }

    @Test
    void anObjectThatRefersBackJoinsTheLastEntryOfItsLaneWithTheSameParties() {
        Claim first = Claims.claim("one", 0, "waiver/granted")
                .to("Ruritania")
                .object("river patrols")
                .build();
        Claim back = Claims.claim("one", 20, "waiver/granted")
                .to("Ruritania")
                .object("these exemptions")
                .build();
        Claim elsewhere = Claims.claim("one", 40, "waiver/granted")
                .to("Graustark")
                .object("these exemptions")
                .build();
        register.take(Claims.submission("one", first, back, elsewhere));
        assertThat(register.entry(back)).isEqualTo(register.entry(first));
        assertThat(register.entry(elsewhere)).isNotEqualTo(register.entry(first));
    }

    @Test
    void aProgrammeTermPutsEntriesOfSeveralLanesIntoOneMatter() {
        Claim stopped = Claims.claim("one", 0, "work/stopped")
                .object("RVP programming in Ruritania")
                .build();
        Claim waived = Claims.claim("two", 0, "waiver/granted")
                .to("Ruritania")
                .object("efforts under the RVP program")
                .build();
        Claim other = Claims.claim("three", 30, "measure/ordered")
                .by("Graustark")
                .object("a ban on barges")
                .build();
        register.take(Claims.submission("one", stopped));
        register.take(Claims.submission("two", waived));
        register.take(Claims.submission("three", other));
        assertThat(register.matter(waived)).isEqualTo(register.matter(stopped));
        assertThat(register.matterTitle(stopped)).isEqualTo("Efforts under the RVP program");
        assertThat(register.matter(other)).isNotEqualTo(register.matter(stopped));
    }

    @Test
    void aShortReportIsAboutOneMatter() {
        Claim stopped = Claims.claim("one", 0, "work/stopped")
                .object("ferry service to Ruritania")
                .build();
        Claim ordered = Claims.claim("one", 30, "measure/ordered")
                .by("Graustark")
                .object("a ban on barges")
                .build();
        register.take(Claims.submission("one", stopped, ordered));
        assertThat(register.matter(ordered)).isEqualTo(register.matter(stopped));
        assertThat(register.opening(ordered).reason()).contains("same short report");
    }

    @Test
    void aTermThatNearlyEveryDocumentHasGluesNothing() {
        Claim one = Claims.claim("one", 0, "measure/ordered")
                .object("ban on barges by the US Congress")
                .build();
        Claim two =
                Claims.claim("two", 0, "money/cut").object("US school meals").build();
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("two", two));
        assertThat(register.matter(two)).isNotEqualTo(register.matter(one));
    }

    @Test
    void ofPointersAndTheArticleTheArticleStandsForTheEntry() {
        Claim pointer = Claims.claim("page", 0, "waiver/granted")
                .to("Ruritania")
                .object("river patrols")
                .quantity("4100000", "USD")
                .furniture(true)
                .build();
        Claim article = waiver("article", 0, "waiver for river patrols", "4100000");
        register.take(Claims.submission("page", pointer));
        register.take(Claims.submission("article", article));
        assertThat(register.entry(pointer)).isEqualTo(register.telling(article));
        assertThat(register.entry(article)).isEqualTo(register.telling(article));
    }

    @Test
    void anAmountNeverJoinsAnEntryThatNamesNone() {
        Claim open = Claims.claim("open", 0, "waiver/granted")
                .to("Ruritania")
                .object("waiver for river patrols")
                .build();
        Claim first = waiver("first", 0, "waiver for river patrols", "4100000");
        Claim second = waiver("second", 0, "waiver for river patrols", "1700000");
        register.take(Claims.submission("open", open));
        register.take(Claims.submission("first", first));
        register.take(Claims.submission("second", second));
        assertThat(register.entry(first)).isNotEqualTo(register.entry(second));
        assertThat(register.entry(open)).isIn(register.entry(first), register.entry(second));
    }

    @Test
    void aPersonJoinsPartsAndTakesBack() {
        Claim one = waiver("one", 0, "river patrols", "4100000");
        Claim two = waiver("two", 0, "river patrols", "4100000");
        Claim other = Claims.claim("other", 0, "waiver/granted")
                .to("Graustark")
                .object("school meals")
                .build();
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("two", two));
        register.take(Claims.submission("other", other));
        assertThat(register.entry(one)).isEqualTo(register.entry(two));
        register.apart(one, two);
        assertThat(register.entry(one)).isNotEqualTo(register.entry(two));
        register.same(other, two);
        assertThat(register.entry(other)).isEqualTo(register.entry(two));
        register.forget(two, one);
        register.forget(other, two);
        assertThat(register.entry(one)).isEqualTo(register.entry(two));
        assertThat(register.entry(other)).isEqualTo(register.telling(other));
    }

    @Test
    void entriesOfDifferentLanesAreNeverJudgedOne() {
        Claim waived = waiver("one", 0, "river patrols", "4100000");
        Claim paid =
                Claims.claim("two", 20, "money/paid").object("river patrols").build();
        register.take(Claims.submission("one", waived));
        register.take(Claims.submission("two", paid));
        assertThatThrownBy(() -> register.same(waived, paid)).hasMessageContaining("different lanes");
    }

    @Test
    void readingTheSameDocumentAgainAddsNothing() {
        Submission submission = Claims.submission("article", waiver("article", 0, "waiver", "4100000"));
        assertThat(register.take(submission)).isInstanceOf(Decision.Added.class);
        assertThat(register.take(submission)).isEqualTo(new Decision.Known("already in the register: article"));
    }

    @Test
    void whatWasSkippedIsRecordedOnceForItsNameAndReason() {
        assertThat(register.skip("a.bin", "not a text").events()).hasSize(1);
        assertThat(register.skip("a.bin", "not a text").events()).isEmpty();
        assertThat(register.skip("a.bin", "it cannot be opened").events()).hasSize(1);
    }

    @Test
    void aClaimInFurnitureIsFiledAndFlagged() {
        Claim pointer = Claims.claim("one", 0, "waiver/granted")
                .object("river patrols")
                .furniture(true)
                .build();
        register.take(Claims.submission("one", pointer));
        assertThat(register.opening(pointer).reason()).endsWith("a pointer to another article");
    }

    @Test
    void whatAPointerTellsDrawsNoArticle() {
        Claim article = Claims.claim("page", 0, "measure/ordered")
                .by("Ruritania")
                .object("a freeze on river patrols")
                .words("a freeze on river patrols")
                .build();
        Claim beside = Claims.claim("page", 40, "measure/blocked")
                .by("Judge")
                .object("the lighthouse closures of Zemlya")
                .words("Judge blocks the lighthouse closures of Zemlya")
                .furniture(true)
                .build();
        Claim told = Claims.claim("other", 0, "measure/blocked")
                .by("Judge")
                .object("the lighthouse closures of Zemlya")
                .words("Judge blocks the lighthouse closures of Zemlya")
                .build();
        register.take(Claims.submission("page", article, beside));
        register.take(Claims.submission("other", told));
        assertThat(register.entry(article)).isNotEqualTo(register.entry(told));
    }

    @Test
    void aTermOfTimeIsNoAmountThatTellsEntriesApart() {
        Claim one = Claims.claim("one", 0, "measure/suspended")
                .by("Ruritania")
                .object("the river patrols of Zemlya")
                .quantity("90", "days")
                .build();
        Claim two = Claims.claim("two", 0, "measure/suspended")
                .by("Ruritania")
                .object("the river patrols of Zemlya")
                .quantity("3", "months")
                .build();
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("two", two));
        assertThat(register.entry(two)).isEqualTo(register.entry(one));
    }

    private Claim travelBan(String document, String country) {
        Claim claim = Claims.claim(document, 0, "measure/ordered")
                .by("Graustark")
                .object("the travel ban")
                .words("the continuation of the travel ban")
                .build();
        Submission submission = Claims.submission(
                document,
                Optional.of("Notice on the Continuation of the Travel Ban with Respect to " + country),
                List.of(claim));
        Event.DocumentTaken taken = submission.document();
        register.take(new Submission(
                new Event.DocumentTaken(
                        taken.document(),
                        taken.provenance(),
                        taken.title(),
                        Optional.of(new PublicationDate(
                                new Edtf("2025-03-01"), PublicationDate.Grounds.METADATA, Optional.empty()))),
                submission.origins(),
                submission.claims()));
        return claim;
    }

    /** The claims say the same word for word: what is meant stands in the titles alone. */
    @Test
    void ordersInOneFormAboutTwoThingsAreTwoEntriesOfTwoMatters() {
        Claim borduria = travelBan("one", "Borduria");
        Claim again = travelBan("two", "Borduria");
        Claim klow = travelBan("three", "Klow");
        assertThat(register.entry(again)).isEqualTo(register.entry(borduria));
        assertThat(register.entry(klow)).isNotEqualTo(register.entry(borduria));
        assertThat(register.matter(klow)).isNotEqualTo(register.matter(borduria));
    }

    @Test
    void aRoundNumberInCommonMakesNoEntry() {
        Claim workers = Claims.claim("one", 0, "count/reported")
                .object("100,000 lighthouse keepers")
                .quantity("100000", "keepers")
                .words("100,000 lighthouse keepers were counted")
                .build();
        Claim barges = Claims.claim("two", 0, "count/reported")
                .object("100,000 river barges")
                .quantity("100000", "barges")
                .words("100,000 river barges sank")
                .build();
        register.take(Claims.submission("one", workers));
        register.take(Claims.submission("two", barges));
        assertThat(register.entry(workers)).isNotEqualTo(register.entry(barges));
    }

    @Test
    void claimsOfAnotherDocumentAreRefused() {
        Claim stray = waiver("other", 0, "waiver", "1");
        assertThatThrownBy(() -> Claims.submission("article", stray)).isInstanceOf(IllegalArgumentException.class);
    }
}
