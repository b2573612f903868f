package org.proviso.core.register.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.register.counts.SmallRegister;
import org.proviso.core.register.links.Demand.Status;

/** What was asked, and what was answered. */
class DemandsTest {
    private static Demands demands(SmallRegister register) {
        var whole = register.register();
        return Demands.of(whole, SmallRegister.all(whole));
    }

    private static SmallRegister asked() {
        return new SmallRegister()
                .document(
                        "wire",
                        "2022-09-13",
                        "",
                        "Norland asked Sudland to take back more migrants. Sudland did not promise any specific actions.")
                .claim("wire", "commitment/sought", "Norland asked Sudland to take back more migrants")
                .by("Norland")
                .to("Sudland")
                .object("take back more migrants")
                .in("demand");
    }

    @Test
    void whatWasAskedAndNotPromisedIsSoInTwoEntries() {
        var register = asked().claim("wire", "commitment/made", "Sudland did not promise any specific actions")
                .by("Sudland")
                .object("any specific actions")
                .negated()
                .in("answer");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.by()).containsExactly("Norland");
            assertThat(demand.of()).containsExactly("Sudland");
            assertThat(demand.status()).isEqualTo(Status.NOT_PROMISED);
            assertThat(demand.answers())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.entry()).isEqualTo(SmallRegister.entry("answer")));
        });
        assertThat(demands(register).of(SmallRegister.entry("answer"))).hasSize(1);
    }

    @Test
    void theDayByWhichItIsAskedForPassesWithoutAnAnswer() {
        var register = new SmallRegister()
                .document("wire", "2022-09-13", "", "Norland asked Sudland to release the envoys by 20 September 2022.")
                .claim("wire", "commitment/sought", "Norland asked Sudland to release the envoys by 20 September 2022")
                .by("Norland")
                .to("Sudland")
                .object("release the envoys")
                .in("demand")
                .document("later", "2022-09-25", "", "Sudland refused to release the envoys.")
                .claim("later", "commitment/refused", "Sudland refused to release the envoys")
                .by("Sudland")
                .object("release the envoys")
                .in("demand");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.deadline()).contains(LocalDate.parse("2022-09-20"));
            assertThat(demand.status()).isEqualTo(Status.REFUSED);
            assertThat(demand.isOverdue(LocalDate.parse("2022-09-30"))).isFalse();
            Demand before = demand.asOf(LocalDate.parse("2022-09-20"));
            assertThat(before.status()).isEqualTo(Status.UNANSWERED);
            assertThat(before.isOverdue(LocalDate.parse("2022-09-20"))).isFalse();
            assertThat(before.isOverdue(LocalDate.parse("2022-09-21"))).isTrue();
        });
    }

    @Test
    void andInOne() {
        var register = asked().claim("wire", "commitment/made", "Sudland did not promise any specific actions")
                .by("Sudland")
                .negated()
                .in("demand");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.NOT_PROMISED));
    }

    @Test
    void withoutAWordOfTheOneWhoIsAskedItIsUnanswered() {
        var register = asked().document("other", "2022-09-14", "", "Westland promised to take back more migrants.")
                .claim("other", "commitment/made", "Westland promised to take back more migrants")
                .by("Westland")
                .object("take back more migrants")
                .in("other");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.UNANSWERED);
            assertThat(demand.answers()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "commitment/made, PROMISED",
        "commitment/refused, REFUSED",
        "commitment/underway, UNDERWAY",
        "commitment/fulfilled, FULFILLED",
        "commitment/broken, BROKEN",
        "commitment/withdrawn, WITHDRAWN"
    })
    void theLastAnswerSaysHowItStands(String move, Status status) {
        var register = asked().claim("wire", "commitment/made", "Sudland did not promise any specific actions")
                .by("Sudland")
                .object("any specific actions")
                .negated()
                .in("first")
                .document("later", "2022-10-12", "", "Sudland on taking back migrants, many more of them")
                .claim("later", move, "Sudland on taking back migrants, many more of them")
                .by("Sudland")
                .object("taking back more migrants")
                .in("second");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(status);
            assertThat(demand.answers()).hasSize(2);
        });
    }

    @Test
    void anAnswerBeforeTheDemandIsAnEarlierPosition() {
        var register = asked().document(
                        "before", "2022-06-01", "", "Sudland refused to take back migrants without papers")
                .claim("before", "commitment/refused", "Sudland refused to take back migrants without papers")
                .by("Sudland")
                .object("take back migrants without papers")
                .in("demand");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.REFUSED_BEFORE);
            assertThat(demand.answers())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.earlier()).isTrue());
        });
    }

    @Test
    void aRequestThatItsRefusalNamesDoesNotWait() {
        String refusal = "Norland's request for a longer pier was declined by Sudland";
        var register = new SmallRegister()
                .document("note", "2022-07-01", "", refusal)
                .claim("note", "commitment/sought", "Norland's request for a longer pier")
                .by("Norland")
                .object("a longer pier")
                .in("demand")
                .claim("note", "commitment/refused", refusal)
                .by("Sudland")
                .object("Norland's request")
                .in("refusal")
                .register();
        var said = register.entries().values().stream()
                .flatMap(entry -> entry.filings().stream())
                .toList();
        assertThat(Asking.waits(said, false)).isTrue();
        assertThat(Asking.waits(Asking.unanswered(said, said), false)).isFalse();
    }

    @Test
    void demandsToSeveralPartiesAreSeveral() {
        var register = asked().claim("wire", "commitment/sought", "Norland asked Sudland to take back more migrants")
                .by("Norland")
                .to("Westland")
                .object("take back more migrants")
                .in("demand")
                .claim("wire", "commitment/refused", "Sudland did not promise any specific actions")
                .by("Westland")
                .object("take back more migrants")
                .in("refusal");

        assertThat(demands(register).demands())
                .extracting(demand -> demand.of().getFirst() + " " + demand.status())
                .containsExactly("Westland REFUSED", "Sudland UNANSWERED");
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        var register = asked().document("later", "2022-10-12", "", "Sudland promised to repair the great bridge")
                .claim("later", "commitment/made", "Sudland promised to repair the great bridge")
                .by("Sudland")
                .object("repair the great bridge")
                .in("bridge");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.answers()).isEmpty());
    }

    @Test
    void theOrderOfFilingChangesNothing() {
        var register = asked().claim("wire", "commitment/made", "Sudland did not promise any specific actions")
                .by("Sudland")
                .object("any specific actions")
                .negated()
                .in("answer");
        for (long seed = 0; seed < 20; seed++) {
            var shuffled = register.shuffled(seed);
            assertThat(Demands.of(shuffled, SmallRegister.all(shuffled)).demands())
                    .as("seed %d", seed)
                    .isEqualTo(demands(register).demands());
        }
    }

    @Test
    void whatWasThereBeforeMoreWasAskedForIsNoAnswer() {
        var register = new SmallRegister()
                .document(
                        "page",
                        "2025-02-14",
                        "",
                        "Norland wants further pledges on border security. Sudland has already made pledges on border security.")
                .claim("page", "commitment/sought", "Norland wants further pledges on border security")
                .by("Norland")
                .to("Sudland")
                .object("further pledges on border security")
                .in("demand")
                .claim("page", "commitment/made", "Sudland has already made pledges on border security")
                .by("Sudland")
                .object("pledges on border security")
                .in("pledge");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.UNANSWERED);
            assertThat(demand.answers())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.earlier()).isTrue());
        });
    }

    @Test
    void whatPointsBackToSomethingElseThatTheTextTellsOfIsNoAnswer() {
        var register = new SmallRegister()
                .document(
                        "page",
                        "2025-02-14",
                        "",
                        "Norland wants a promise on fish. Sudland once refused training of coast guards. It now takes this training.")
                .claim("page", "commitment/sought", "Norland wants a promise on fish")
                .by("Norland")
                .to("Sudland")
                .object("a promise on fish")
                .in("demand")
                .claim("page", "commitment/refused", "Sudland once refused training of coast guards")
                .by("Sudland")
                .object("training of coast guards")
                .in("refusal")
                .claim("page", "commitment/underway", "It now takes this training")
                .by("Sudland")
                .object("this training")
                .in("change");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.answers()).isEmpty());
    }

    @Test
    void whatACountryAndItsMinisterAskIsOneDemand() {
        var register = asked().claim("wire", "commitment/sought", "Norland asked Sudland to take back more migrants.")
                .by("Anna Holm")
                .to("Sudland")
                .object("the request")
                .in("demand");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.by()).containsExactlyInAnyOrder("Norland", "Anna Holm");
            assertThat(demand.object()).isEqualTo("take back more migrants");
        });
    }

    private static SmallRegister lorries() {
        return new SmallRegister()
                .document(
                        "wire", "2025-03-01", "", "Norland demanded that Sudland release ten lorries by 20 March 2025.")
                .claim(
                        "wire",
                        "commitment/sought",
                        "Norland demanded that Sudland release ten lorries by 20 March 2025")
                .by("Norland")
                .to("Sudland")
                .object("Sudland release ten lorries")
                .number("10", "lorries")
                .when("../2025-03-20")
                .in("demand");
    }

    private static SmallRegister.Telling freed(SmallRegister register, String words, String day) {
        return register.document("later " + day, day, "", words + ".")
                .claim("later " + day, "count/reported", words)
                .by("Sudland")
                .object("lorries");
    }

    @Test
    void whatWasDoneInPartIsAnsweredInPart() {
        var register = freed(lorries(), "Sudland released five of the ten lorries", "2025-03-04")
                .number("5", "lorries")
                .in("released");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.ANSWERED_IN_PART);
            assertThat(demand.extent()).contains("5 of 10 lorries");
            assertThat(demand.isOverdue(LocalDate.parse("2025-03-21"))).isTrue();
            assertThat(demand.asOf(LocalDate.parse("2025-03-03")).status()).isEqualTo(Status.UNANSWERED);
        });
    }

    @Test
    void theRestOfItMakesTheWhole() {
        var part = freed(lorries(), "Sudland released five of the ten lorries", "2025-03-04")
                .number("5", "lorries")
                .in("released");
        var register = freed(part, "Sudland freed the remaining five lorries", "2025-03-09")
                .number("5", "lorries")
                .in("released");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.DONE));
    }

    @ParameterizedTest
    @CsvSource({
        "Sudland released 2 of the remaining lorries, 2 of 10 lorries",
        "Sudland released 2 of all the lorries, 2 of 10 lorries",
        "'Sudland released 2 lorries, but not all of them', 2 of 10 lorries",
        "'Sudland released 2 lorries, not fully checked', 2 of 10 lorries"
    })
    void aWordOfTheRestMakesNoWholeOfAFew(String words, String extent) {
        var register =
                freed(lorries(), words, "2025-03-04").number("2", "lorries").in("released");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.ANSWERED_IN_PART);
            assertThat(demand.extent()).contains(extent);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Sudland released some lorries into the care of all the churches",
        "Sudland released the lorries not in full"
    })
    void norDoesOneThatIsSaidOfAnotherThingOrDenied(String words) {
        var register = freed(lorries(), words, "2025-03-04").in("released");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.UNANSWERED));
    }

    @ParameterizedTest
    @CsvSource({
        "Sudland released all of the lorries",
        "Sudland released the lorries in full",
        "The remaining lorries were released"
    })
    void whatIsSaidOfAllOfItDoes(String words) {
        var register = freed(lorries(), words, "2025-03-04")
                .object(words.startsWith("The") ? "The remaining lorries" : "lorries")
                .in("released");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.DONE);
            assertThat(demand.extent()).contains("in full");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Sudland released 10 lorries, 10, 2030-03-04",
        "Sudland released 40 lorries on its national day, 40, 2025-06-04",
        "Sudland released 4 lorries from Ukraine, 4, 2025-03-04"
    })
    void whatIsDoneMuchLaterOrOfMoreOrOfOthersAnswersNothing(String words, String number, String day) {
        var register = freed(lorries(), words, day).number(number, "lorries").in("released");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.UNANSWERED));
    }

    @ParameterizedTest
    @CsvSource({
        "Sudland holds five of the ten lorries, 2025-03-04, lorries",
        "Sudland released five prisoners, 2025-03-04, prisoners",
        "Sudland released five of the ten lorries, 2025-02-20, lorries"
    })
    void anotherVerbAnotherThingOrAnEarlierDayIsNoPartOfIt(String words, String day, String unit) {
        var register =
                freed(lorries(), words, day).object(unit).number("5", unit).in("other");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.UNANSWERED));
    }

    @Test
    void anotherThanWhoWasAskedAnswersNothing() {
        var register = lorries()
                .document("later", "2025-03-04", "", "Westland released five of the ten lorries.")
                .claim("later", "count/reported", "Westland released five of the ten lorries")
                .by("Westland")
                .object("lorries")
                .number("5", "lorries")
                .in("released");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.UNANSWERED));
    }

    @Test
    void whatIsKeptOrPromisedInPartSaysSo() {
        var kept = lorries()
                .document("later", "2025-03-04", "", "Sudland partly complied with the demand.")
                .claim("later", "commitment/fulfilled", "Sudland partly complied with the demand")
                .by("Sudland")
                .object("the demand")
                .in("demand");
        var promised = lorries()
                .document("later", "2025-03-04", "", "Sudland promised to release half of the lorries.")
                .claim("later", "commitment/made", "Sudland promised to release half of the lorries")
                .by("Sudland")
                .object("release half of the lorries")
                .in("demand");

        assertThat(demands(kept).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.ANSWERED_IN_PART);
            assertThat(demand.extent()).contains("partly");
        });
        assertThat(demands(promised).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.PROMISED_IN_PART);
            assertThat(demand.extent()).contains("half");
        });
    }

    /** For a country its ministry answers, and its minister in the same text. */
    @Test
    void aBodyOfTheCountryThatIsAskedAnswersForIt() {
        var register = repayment("2025-03-03")
                .document("later", "2025-03-18", "", "The Justice Ministry refused to return the 2 million kroner.")
                .claim("later", "commitment/refused", "The Justice Ministry refused to return the 2 million kroner")
                .by("body:xs-justice-ministry")
                .object("return the 2 million kroner")
                .in("refusal");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.REFUSED));
    }

    @Test
    void whatWasRefusedBeforeIsNotUnanswered() {
        var register = repayment("2025-04-22")
                .document("before", "2025-03-18", "", "Sudland refused to return the 2 million kroner.")
                .claim("before", "commitment/refused", "Sudland refused to return the 2 million kroner")
                .by("Sudland")
                .object("return the 2 million kroner")
                .in("refusal");

        assertThat(demands(register).demands()).singleElement().satisfies(demand -> {
            assertThat(demand.status()).isEqualTo(Status.REFUSED_BEFORE);
            assertThat(demand.isOpen()).isTrue();
        });
    }

    private static SmallRegister repayment(String day) {
        return new SmallRegister()
                .document("wire", day, "", "Norland demanded that Sudland return 2 million kroner.")
                .claim("wire", "commitment/sought", "Norland demanded that Sudland return 2 million kroner")
                .by("Norland")
                .to("Sudland")
                .object("return 2 million kroner")
                .number("2000000", "NOK")
                .in("demand");
    }

    @ParameterizedTest
    @CsvSource({
        "Finance Minister Kofi Adu promised to cut the subsidies for power, PROMISED",
        "Economist Kofi Adu promised to cut the subsidies for power, UNANSWERED"
    })
    void aMinisterAnswersForTheCountryOfHisText(String words, Status status) {
        String asks = "The fund asked Sudland to cut subsidies for power";
        var register = new SmallRegister()
                .document("wire", "2025-03-06", "", asks + " by 1 May. " + words + ".")
                .claim("wire", "commitment/sought", asks)
                .by("the fund")
                .to("Sudland")
                .object("cut subsidies for power")
                .in("demand")
                .claim("wire", "commitment/made", words)
                .by("person:kofi-adu")
                .object("cut the subsidies for power")
                .in("answer");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(status));
    }

    /** It names the demand that it answers, and no other close by. */
    @Test
    void whoAcceptsADemandAnswersThatDemand() {
        String text = "Sudland accepted Norland's demand to withdraw its troops. Norland asked Sudland for 30 buses.";
        var register = new SmallRegister()
                .document("wire", "2025-05-15", "", text)
                .claim("wire", "commitment/made", "Sudland accepted Norland's demand to withdraw its troops")
                .by("Sudland")
                .to("Norland")
                .object("Norland's demand")
                .in("answer")
                .claim("wire", "commitment/sought", "Norland's demand to withdraw its troops")
                .by("Norland")
                .to("Sudland")
                .object("withdraw its troops")
                .in("withdraw")
                .claim("wire", "commitment/sought", "Norland asked Sudland for 30 buses")
                .by("Norland")
                .to("Sudland")
                .object("30 buses")
                .in("buses");

        assertThat(demands(register).demands())
                .extracting(demand -> demand.object() + ": " + demand.status())
                .containsExactly("withdraw its troops: PROMISED", "30 buses: UNANSWERED");
    }

    /** What is asked for beside an amount, in words of its own, is not refused with it. */
    @Test
    void moneyAskedForBesideSomethingElseIsADemandOfItsOwn() {
        var register = repayment("2025-03-03")
                .document("list", "2025-03-03", "", "Norland asked Sudland to publish the list of candidates.")
                .claim("list", "commitment/sought", "Norland asked Sudland to publish the list of candidates")
                .by("Norland")
                .to("Sudland")
                .object("publish the list of candidates")
                .in("demand")
                .document("later", "2025-03-18", "", "Sudland refused to hand over the 2 million.")
                .claim("later", "commitment/refused", "Sudland refused to hand over the 2 million")
                .by("Sudland")
                .object("hand over the 2 million")
                .number("2000000", "NOK")
                .in("refusal");

        assertThat(demands(register).demands())
                .extracting(demand -> demand.object() + ": " + demand.status())
                .containsExactly("return 2 million kroner: REFUSED", "publish the list of candidates: UNANSWERED");
    }

    private static SmallRegister levy() {
        return new SmallRegister()
                .document("wire", "2025-03-20", "", "Norland asked Sudland to drop the levy on timber altogether.")
                .claim("wire", "commitment/sought", "Norland asked Sudland to drop the levy on timber altogether")
                .by("Norland")
                .to("Sudland")
                .object("drop the levy on timber altogether")
                .in("demand");
    }

    /** That it was done for that reason nobody tells. */
    @ParameterizedTest
    @CsvSource({
        "measure/lifted, The levy on Norland's timber was withdrawn, DONE",
        "measure/lifted, The levy on wool was withdrawn, UNANSWERED",
        "measure/suspended, The levy on Norland's timber was suspended, UNANSWERED"
    })
    void whatIsLiftedThatWasAskedToBeIsDone(String move, String words, Status status) {
        var register = levy().document("sheet", "2025-03-27", "", words + ".")
                .claim("sheet", move, words)
                .by("Sudland")
                .object(words.substring(0, words.indexOf(" was")))
                .in("levy");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(status));
    }

    @Test
    void whatTwoWhoAreAskedDoTogetherIsOneAnswer() {
        var register = new SmallRegister()
                .document("wire", "2025-03-20", "", "Norland asked Sudland and Westland to lift the levy on timber.")
                .claim("wire", "commitment/sought", "Norland asked Sudland and Westland to lift the levy on timber")
                .by("Norland")
                .to("Sudland", "Westland")
                .object("lift the levy on timber")
                .in("demand")
                .document("sheet", "2025-03-27", "", "Sudland and Westland lifted the levy on timber.")
                .claim("sheet", "measure/lifted", "Sudland and Westland lifted the levy on timber")
                .by("Sudland", "Westland")
                .object("the levy on timber")
                .in("levy");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.answers()).hasSize(1));
    }

    @Test
    void whatIsKeptInTheWordsOfTheDemandAnswersItWhoeverWasRead() {
        var register = new SmallRegister()
                .document("wire", "2025-03-20", "", "Norland asked that inspectors be let into the central mills.")
                .claim("wire", "commitment/sought", "Norland asked that inspectors be let into the central mills")
                .by("Norland")
                .to("inspectors")
                .object("inspectors be let into the central mills")
                .in("demand")
                .document("sheet", "2025-04-02", "", "Sudland has let the inspectors into the central mills.")
                .claim("sheet", "commitment/fulfilled", "Sudland has let the inspectors into the central mills")
                .by("Sudland")
                .object("let the inspectors into the central mills")
                .in("kept");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.status()).isEqualTo(Status.FULFILLED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland asked Sudland to open the mills | Sudland | open the mills | true",
                "Norland called upon all states to open the mills | all states | open the mills | true",
                "Norland sought direct talks with Sudland on the mills | Sudland | direct talks on the mills | true",
                "Norland lobbied Sudland for direct access to mills | Sudland | direct access to mills | true",
                "Norland sought advice on milling law from Sudland | Sudland | advice on milling law | true",
                "Norland demands a new government | Sudland | a new government | true",
                "Norland asked farmers to lift the blockade of the mills | farmers | lift the blockade of the mills | true",
                "The mills were opened at the request of Sudland | Norland | the mills | false",
                "The order directs the mill office to open the mills | mill office | open the mills | false",
                "Sudland must stop treating mills like castles | Sudland | stop treating mills like castles | false",
                "Norland urged residents to stay away from mills | residents | stay away from mills | false",
                "Norland repeated its demands | Sudland | its demands | false"
            })
    void whatWaitsForAnAnswer(String words, String of, String object, boolean waits) {
        var register = new SmallRegister()
                .document("wire", "2025-03-20", "", words + ".")
                .claim("wire", "commitment/sought", words)
                .by("Norland")
                .to(of)
                .object(object)
                .in("demand");

        assertThat(demands(register).demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.isWaiting()).isEqualTo(waits));
    }
}
