package org.proviso.core.register.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.register.counts.SmallRegister;
import org.proviso.core.register.links.Demand.Answer;
import org.proviso.core.register.links.Demand.Status;

/** What texts of other matters tell in answer to a demand. */
class ElsewhereTest {
    private static Demand demand(SmallRegister register) {
        var whole = register.register();
        var matter = whole.entry(SmallRegister.entry("demand")).orElseThrow().matter();
        var part = SmallRegister.all(whole).stream()
                .filter(entry -> entry.matter().equals(matter))
                .toList();
        return Demands.of(whole, part, SmallRegister.all(whole)).demands().getFirst();
    }

    private static SmallRegister asked() {
        var words =
                "The dockers' union asked the Transport Ministry to publish the crane audit of the harbour by 1 June";
        return new SmallRegister()
                .document("first", "2025-05-05", "", words + ".")
                .claim("first", "commitment/sought", words)
                .by("dockers' union")
                .to("Transport Ministry")
                .object("publish the crane audit of the harbour by 1 June")
                .in("demand", "one matter");
    }

    private static SmallRegister.Telling told(String day, String move, String words) {
        return asked().document("second", day, "", words + ".")
                .claim("second", move, words)
                .by("Transport Ministry");
    }

    @Test
    void whoIsAskedAnswersOfItsThingInAnotherMatter() {
        var demand = demand(told(
                        "2025-05-20",
                        "commitment/made",
                        "The Transport Ministry said that it would publish the crane audit")
                .object("publish the crane audit")
                .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.PROMISED);
        assertThat(demand.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.why())
                        .contains(
                                "by the one who is asked", "both speak of \u2018audit\u2019", "of what is asked for"));
        assertThat(demand.isWaiting()).isFalse();
    }

    @Test
    void whoIsAskedTurnsDownTheRequestOfTheOneWhoAsks() {
        var demand = demand(told(
                        "2025-05-20",
                        "commitment/refused",
                        "The Transport Ministry refused the request of the dockers' union")
                .to("dockers' union")
                .object("the request of the dockers' union")
                .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void whatIsPublishedThatWasAskedToBeIsDone() {
        var demand =
                demand(told("2025-06-20", "publicity/announced", "The Transport Ministry published the crane audit")
                        .object("the crane audit")
                        .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.DONE);
    }

    @Test
    void onlyHoldingItBackWithoutAWordIsNoAnswer() {
        var demand =
                demand(told("2025-06-20", "publicity/held", "The Transport Ministry has not published the crane audit")
                        .object("the crane audit")
                        .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.UNANSWERED);
        assertThat(demand.perhaps()).isEmpty();
    }

    @Test
    void whatItSaysOfSomethingElseIsNoAnswer() {
        var demand = demand(
                told("2025-05-20", "commitment/made", "The Transport Ministry promised to repair the bridge at Luma")
                        .object("repair the bridge at Luma")
                        .in("answer", "another matter"));

        assertThat(demand.answers()).isEmpty();
        assertThat(demand.perhaps()).isEmpty();
    }

    @Test
    void norWhatAnotherSaysOfIt() {
        var words = "The city of Luma promised to publish the crane audit";
        var demand = demand(asked().document("second", "2025-05-20", "", words + ".")
                .claim("second", "commitment/made", words)
                .by("city of Luma")
                .object("publish the crane audit")
                .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.UNANSWERED);
    }

    @Test
    void norWhatWasSaidBefore() {
        var demand = demand(
                told("2025-05-01", "commitment/refused", "The Transport Ministry refused to publish the crane audit")
                        .object("publish the crane audit")
                        .in("answer", "another matter"));

        assertThat(demand.answers()).isEmpty();
    }

    @Test
    void anotherMinistryDoesNotAnswer() {
        var words = "The Finance Ministry refused to publish the crane audit";
        var demand = demand(asked().document("second", "2025-05-20", "", words + ".")
                .claim("second", "commitment/refused", words)
                .by("Finance Ministry")
                .object("publish the crane audit")
                .in("answer", "another matter"));

        assertThat(demand.isWaiting()).isTrue();
        assertThat(demand.perhaps()).isEmpty();
    }

    @Test
    void somethingElseThatIsPublishedLeavesItOpen() {
        var demand = demand(told(
                        "2025-06-20",
                        "publicity/announced",
                        "The Transport Ministry published the price list of the crane audit")
                .object("the price list of the crane audit")
                .in("answer", "another matter"));

        assertThat(demand.isWaiting()).isTrue();
    }

    private static SmallRegister applied() {
        var words = "Ridge School applied for 6 million dollars";
        return new SmallRegister()
                .document("first", "2025-03-04", "", words + ".")
                .claim("first", "money/requested", words)
                .by("Ridge School")
                .object("6 million dollars")
                .in("demand", "one matter");
    }

    @Test
    void whatIsGrantedToTheOneWhoAppliedEndsIt() {
        var words = "The Education Ministry granted the application of Ridge School";
        var demand = demand(applied()
                .document("second", "2025-03-20", "", words + ".")
                .claim("second", "money/approved", words)
                .by("Education Ministry")
                .to("Ridge School")
                .object("the application")
                .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.GRANTED);
        assertThat(demand.isWaiting()).isFalse();
        assertThat(demand.by()).containsExactly("Ridge School");
    }

    @Test
    void whatIsGrantedToAnotherDoesNot() {
        var words = "The Education Ministry granted the application of Coral College";
        var register = applied()
                .document("second", "2025-03-20", "", words + ".")
                .claim("second", "money/approved", words)
                .by("Education Ministry")
                .to("Coral College")
                .object("the application")
                .in("answer", "another matter")
                .register();

        assertThat(Demands.of(register, SmallRegister.all(register)).demands()).isEmpty();
    }

    @Test
    void whatMayAnswerItLeavesItOpen() {
        var words = "The Harbour Ministry rejected a request by the dockers' union";
        var demand = demand(asked().document("second", "2025-05-20", "", words + ".")
                .claim("second", "commitment/refused", words)
                .by("Harbour Ministry")
                .to("dockers' union")
                .object("a request by the dockers' union")
                .in("answer", "another matter"));

        assertThat(demand.status()).isEqualTo(Status.UNANSWERED);
        assertThat(demand.isWaiting()).isTrue();
        assertThat(demand.perhaps()).extracting(Answer::status).isEqualTo(List.of(Status.REFUSED));
    }

    private static SmallRegister objected() {
        var refused = "The Education Ministry denied Ridge School the permit for the annex on 21 March";
        var words = "Ridge School lodged an objection to the refusal with the Education Ministry on 2 April";
        return new SmallRegister()
                .document("refused", "2025-03-22", "", refused + ".")
                .claim("refused", "waiver/denied", refused)
                .by("Education Ministry")
                .to("Ridge School")
                .object("the permit for the annex")
                .when("2025-03-21")
                .in("denial", "another matter")
                .document("first", "2025-04-03", "", words + ".")
                .claim("first", "commitment/sought", words)
                .by("Ridge School")
                .to("Education Ministry")
                .object("an objection to the refusal")
                .when("2025-04-02")
                .in("demand", "one matter");
    }

    private static SmallRegister.Telling listed(String words, String decision) {
        return objected()
                .document("list", "2025-04-30", "", words)
                .claim("list", "waiver/denied", decision)
                .to("Ridge School");
    }

    @Test
    void aDenialThatAListRetellsWithoutItsDayDoesNotAnswerTheObjectionToIt() {
        var words = "Ridge School. Denied. The objection will be heard on 22 May.";

        for (var entry : List.of("denial", "third")) {
            var demand = demand(listed(words, "Denied").in(entry, "another matter"));
            assertThat(demand.answers()).isEmpty();
            assertThat(demand.perhaps()).isEmpty();
            assertThat(demand.isWaiting()).isTrue();
        }
    }

    @Test
    void norDoesABareDenialOfWhichNothingTellsTheDay() {
        var words = "Ridge School asked the Education Ministry on 2 April for a review of the refusal";
        var demand = demand(new SmallRegister()
                .document("first", "2025-04-03", "", words + ".")
                .claim("first", "commitment/sought", words)
                .by("Ridge School")
                .to("Education Ministry")
                .object("a review of the refusal")
                .when("2025-04-02")
                .in("demand", "one matter")
                .document("list", "2025-04-30", "", "Ridge School. Denied.")
                .claim("list", "waiver/denied", "Denied")
                .to("Ridge School")
                .in("denial", "another matter"));

        assertThat(demand.isWaiting()).isTrue();
    }

    @Test
    void whatIsDeniedOnALaterDayOrWhereTheObjectionIsNamedDoes() {
        var again = demand(listed("Ridge School. Denied on 28 April.", "Denied on 28 April")
                .when("2025-04-28")
                .in("third", "another matter"));
        var named = demand(objected()
                .document("list", "2025-04-30", "", "Objection of Ridge School denied.")
                .claim("list", "commitment/refused", "Objection of Ridge School denied")
                .by("Education Ministry")
                .to("Ridge School")
                .object("Objection of Ridge School")
                .in("third", "another matter"));

        assertThat(again.status()).isEqualTo(Status.REFUSED);
        assertThat(named.status()).isEqualTo(Status.REFUSED);
    }

    @Test
    void aDenialThatIsRetoldWithoutItsDayAnswersWhatWasAskedBeforeItOnItsOwnDay() {
        var words = "Ridge School applied on 4 March for the permit for the annex";
        var refused = "The Education Ministry denied Ridge School the permit for the annex on 21 March";
        var register = new SmallRegister()
                .document("first", "2025-03-05", "", words + ".")
                .claim("first", "waiver/requested", words)
                .by("Ridge School")
                .object("the permit for the annex")
                .when("2025-03-04")
                .in("demand", "one matter")
                .document("refused", "2025-03-22", "", refused + ".")
                .claim("refused", "waiver/denied", refused)
                .by("Education Ministry")
                .to("Ridge School")
                .object("the permit for the annex")
                .when("2025-03-21")
                .in("denial", "another matter")
                .document("list", "2025-04-30", "", "Ridge School. Denied.")
                .claim("list", "waiver/denied", "Denied")
                .to("Ridge School")
                .in("denial", "another matter");

        assertThat(demand(register).answers())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.day()).isEqualTo("2025-03-21"));
    }
}
