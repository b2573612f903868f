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
}
