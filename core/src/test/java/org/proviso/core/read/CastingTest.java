package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.tables.Tables;

/** Roles that the claim's own sentence leaves open are filled with whom the document names, and only these. */
class CastingTest {
    private static final String BAN = """
            Kenya outlaws plastic bags

            NAIROBI, Kenya - Kenya has outlawed plastic bags, and whoever hands them out can be fined.

            The law took effect on Monday. Exceptions were made for hospitals. Kenya had tried twice before, in 2007 and 2011.
            """;

    private static final String TRADE = """
            Norway and Chile quarrel over salmon

            Norway imposed a duty of 12 percent on Chilean salmon in May. Chile called it an insult.

            The duty was raised again on Friday, and growers in Chile say that they will lose a third of their sales. Norway gave no reason.
            """;

    private static Claim claim(String text, String words) {
        return Readings.claims(text).stream()
                .filter(claim -> claim.evidence().exact().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim with '" + words + "'"));
    }

    @Test
    void aBanIsWhoseTheTitleSaysItIs() {
        Claim.Roles roles = claim(BAN, "took effect").roles();
        assertThat(roles.actors()).isEmpty();
        assertThat(Readings.names(roles.anyActors())).isEqualTo("Kenya");
    }

    @Test
    void whomTheSentenceNamesStays() {
        List<CastQuestion> ruled = Readings.READER.study(Readings.document(TRADE)).stream()
                .filter(CastQuestion::isRuled)
                .toList();
        List<Claim> read = Readings.claims(TRADE);
        assertThat(ruled).isNotEmpty();
        for (CastQuestion question : ruled) {
            assertThat(read).anySatisfy(claim -> {
                assertThat(claim.evidence()).isEqualTo(question.claim().evidence());
                assertThat(claim.move()).isEqualTo(question.claim().move());
                assertThat(
                                question.acting()
                                        ? claim.roles().anyActors()
                                        : claim.roles().anyCounterparts())
                        .isEqualTo(
                                question.acting()
                                        ? question.claim().roles().actors()
                                        : question.claim().roles().counterparts());
            });
        }
    }

    @Test
    void whoseTheLastOneWasIsLikelyOnly() {
        String text = "Norway imposed a duty on salmon in May. The duty was lifted on Friday.";
        Claim.Roles lifted = claim(text, "lifted").roles();
        assertThat(lifted.actors()).isEmpty();
        assertThat(Readings.names(lifted.anyActors())).isEqualTo("Norway");
    }

    @Test
    void whoElseActsInTheSentenceIsNoCounterpartForSure() {
        Claim promise = Readings.claim("Norway raised the levy on salt, and Chile seeks talks.", "commitment/sought");
        assertThat(promise.roles().counterparts()).isEmpty();
    }

    @Test
    void whatWasReceivedWasByWhomTheSentenceBeforeIs() {
        String text =
                "Lake Bank\n\nThe World Food Programme reported that the halls were open. The full 38 million euros had been received.";
        assertThat(Readings.names(claim(text, "received").roles().anyCounterparts()))
                .isEqualTo("World Food Programme");
    }

    @Test
    void whoIsOnlySpokenToDidNotPay() {
        String text =
                "The loans of Norland\n\nIn his answer to the Storting, Minister Arne Dahl said that 49 million kroner had been paid.";
        assertThat(Readings.names(claim(text, "had been paid").roles().anyActors()))
                .doesNotContain("Storting");
    }

    @Test
    void whoOnlyTellsThatItWasPaidDidNotPay() {
        String text =
                "The loans of the fund\n\nIn her answer to the council the minister said that the fund had been paid.";
        assertThat(claim(text, "had been paid").roles().anyActors()).isEmpty();
    }

    @Test
    void nobodyActsTowardsHimselfByALongerName() {
        String text = "ADMINISTRATIVE COURT, LIMA\n\nThe Court orders each party to bear its own costs.";
        assertThat(Readings.claims(text))
                .isNotEmpty()
                .noneSatisfy(claim -> assertThat(Readings.names(claim.roles().anyCounterparts()))
                        .contains("Administrative Court"));
    }

    @Test
    void anAcronymThatNobodyKnowsIsABodyToItsOwnSentence() {
        String text =
                "UNICEF waits for an answer.\n\nLWB had been told by the Ministry on 11 May that its request of 11 million euros was granted.";
        assertThat(Readings.names(claim(text, "was granted").roles().anyCounterparts()))
                .isEqualTo("LWB");
    }

    @Test
    void nobodyStaysNobodyWhereNobodyIsNamed() {
        assertThat(Readings.claims("The road was reopened in May after the ban on lorries was lifted."))
                .isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.roles().anyActors()).isEmpty();
                    assertThat(claim.roles().anyCounterparts()).isEmpty();
                });
    }

    @Test
    void nobodyActsTowardsHimself() {
        for (Claim claim : Readings.claims(TRADE)) {
            assertThat(claim.roles().anyCounterparts())
                    .doesNotContainAnyElementsOf(claim.roles().anyActors());
        }
    }

    @Test
    void whoTellsOfAnActHasNotDoneIt() {
        Claim claim = Readings.claim("Chile criticised the suspension of tariffs.", "measure/suspended");
        assertThat(claim.roles().anyActors()).isEmpty();
    }

    @Test
    void whyTellsThatItWasNotSaid() {
        List<Explanation> explained =
                Readings.READER.explain(Readings.document(BAN)).claims();
        assertThat(explained)
                .anySatisfy(each -> assertThat(each.parts()).anySatisfy(part -> {
                    assertThat(part.field()).isEqualTo(Explanation.Field.ACTOR);
                    assertThat(part.path()).startsWith("not said here; of whom the document names the likeliest (");
                }));
    }

    @Test
    void theSameDocumentIsFilledTheSame() {
        assertThat(Readings.claims(TRADE)).isEqualTo(Readings.claims(TRADE));
    }

    @Test
    void eachSignOfTheTableIsHeardWithItsWeight() {
        for (Tables.Row row : Tables.read(CastWeights.class, "cast-weights.tsv")) {
            for (boolean acting : new boolean[] {true, false}) {
                CastWeights.Sum sum = CastWeights.shipped().new Sum(acting);
                say(row.cell(0), sum);
                String weight = row.cell(acting ? 1 : 2);
                assertThat(sum.value()).as(row.cell(0)).isEqualTo(weight.isEmpty() ? 0 : Double.parseDouble(weight));
            }
        }
    }

    /** As the table writes it: "kind=country; lane=measure". */
    private static void say(String sign, Signs signs) {
        List<String> parts = List.of(sign.split("; ", -1));
        String[] names =
                parts.stream().map(part -> part.substring(0, part.indexOf('='))).toArray(String[]::new);
        String[] values = parts.stream()
                .map(part -> part.substring(part.indexOf('=') + 1))
                .toArray(String[]::new);
        switch (parts.size()) {
            case 1 -> signs.sign(names[0], values[0]);
            case 2 -> signs.sign(names[0], values[0], names[1], values[1]);
            default -> signs.sign(names[0], values[0], names[1], values[1], names[2], values[2]);
        }
    }

    @Test
    void longDocumentsWithManyNamesAreRead() {
        StringBuilder text = new StringBuilder("The council met.\n\n");
        IntStream.range(0, 600)
                .forEach(i -> text.append("Ana Ruiz")
                        .append(i)
                        .append(" of town ")
                        .append(i)
                        .append(" said that a ban on boats was lifted in May.\n\n"));
        assertThat(Readings.claims(text.toString())).isNotEmpty();
    }

    @Test
    void whatIsAskedForIsNotWhoIsAsked() {
        Claim asked = Readings.claim("The governor has asked for 500 soldiers.", "commitment/sought");
        assertThat(asked.roles().likely().counterpart()).isEmpty();
    }

    @Test
    void whoGivesTheNumberOfWhatWasDoneIsNotForThatWhoDidIt() {
        assertThat(Readings.claims(
                                "In a court filing the embassy had put the cut at 92 percent, with nearly 5,800 awards terminated.")
                        .stream()
                        .filter(claim -> claim.move().lane() == Lane.WORK)
                        .flatMap(claim -> claim.roles().anyActors().stream()))
                .isEmpty();
    }
}
