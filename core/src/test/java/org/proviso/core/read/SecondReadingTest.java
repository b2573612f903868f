package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.text.ActorTable;

class SecondReadingTest {
    private static final String TEXT =
            "\ud83d\ude00 Kenya mulled\n  the kerbside levy. The Kenyan side spoke of 40 boats,"
                    + " Amina Otieno said. It mulled the lake. It mulled the lake again. Chad lifted the curfew.";

    private record Reader(String name, List<Proposal> propose) implements SecondReader {
        @Override
        public List<Proposal> propose(Document document) {
            return propose;
        }
    }

    private static Proposal proposal(String move, String words, OptionalInt start) {
        int slash = move.indexOf('/');
        return new Proposal(
                move.substring(0, slash),
                move.substring(slash + 1),
                "actual",
                new Claim.Roles(List.of(), List.of(), Optional.empty()),
                new Claim.Terms(Optional.empty(), Optional.empty(), Optional.empty()),
                new Claim.Said(Optional.empty(), Optional.empty()),
                new Proposal.Words(words, start));
    }

    private static Proposal proposal(String words) {
        return proposal("measure/proposed", words, OptionalInt.empty());
    }

    private static Proposal by(Proposal proposal, String actor) {
        return new Proposal(
                proposal.lane(),
                proposal.act(),
                proposal.modality(),
                new Claim.Roles(List.of(Party.named(actor)), List.of(), Optional.empty()),
                proposal.terms(),
                proposal.said(),
                proposal.words());
    }

    private static Proposal on(Proposal proposal, Claim.Terms terms, String speaker) {
        return new Proposal(
                proposal.lane(),
                proposal.act(),
                proposal.modality(),
                proposal.roles(),
                terms,
                new Claim.Said(
                        speaker.isEmpty() ? Optional.empty() : Optional.of(Party.named(speaker)), Optional.empty()),
                proposal.words());
    }

    private static Claim.Terms terms(String amount, String unit, String condition) {
        return new Claim.Terms(
                amount.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Quantity(new BigDecimal(amount), unit, Quantity.Approx.EXACT)),
                Optional.of(condition).filter(words -> !words.isEmpty()),
                Optional.empty());
    }

    private static SecondReading read(String text, Proposal... proposals) {
        Document document = Readings.document(text);
        return SecondReading.of(
                document,
                Readings.READER.apply(document),
                new Reader("model", List.of(proposals)),
                ActorTable.standard());
    }

    private static Claim accepted(Proposal proposal) {
        SecondReading reading = read(TEXT, proposal);
        assertThat(reading.refused()).isEmpty();
        return reading.reading().claims().stream()
                .filter(claim -> claim.why().equals("second reader model"))
                .findFirst()
                .orElseThrow();
    }

    private static String refusal(Proposal proposal) {
        return read(TEXT, proposal).refused().getFirst().reason();
    }

    @Test
    void whiteSpaceMayDifferAndTheClaimHasTheDocumentsOwnWords() {
        Claim claim = accepted(by(proposal(" mulled the kerbside\tlevy "), "Kenya"));
        assertThat(claim.evidence().exact()).isEqualTo("mulled\n  the kerbside levy");
        assertThat(claim.evidence().start()).isEqualTo(8);
        assertThat(claim.roles().actors().getFirst().id()).isPresent();
    }

    @Test
    void anOfficialTextIsItsAuthorsThoughNoSentenceSaysSo() {
        Proposal proposal =
                by(proposal("measure/lifted", "lanterns are free again", OptionalInt.empty()), "Amina Otieno");
        String words = " on the Harbour\n\nIn short, lanterns are free again.\n";
        assertThat(read("Statement by Senator Amina Otieno" + words, proposal).refused())
                .isEmpty();
        assertThat(read("Senator Amina Otieno writes" + words, proposal).refused())
                .hasSize(1);
    }

    @Test
    void aWrongOffsetDoesNoHarmWhenTheWordsStandOnce() {
        assertThat(accepted(proposal("measure/proposed", "the kerbside levy", OptionalInt.of(3)))
                        .evidence()
                        .exact())
                .isEqualTo("the kerbside levy");
    }

    @Test
    void wordsThatStandTwiceNeedTheirOffset() {
        assertThat(refusal(proposal("It mulled the lake"))).contains("stand 2 times");
        int second = TEXT.codePointCount(0, TEXT.lastIndexOf("It mulled"));
        assertThat(accepted(proposal("work/started", "It mulled the lake", OptionalInt.of(second)))
                        .evidence()
                        .start())
                .isEqualTo(second);
        assertThat(refusal(proposal("work/started", "It mulled the lake", OptionalInt.of(second + 1))))
                .contains("2 times", "not at " + (second + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "mulled the kerbside levies, do not stand",
        "kerb, do not stand",
        "mulled the Kerbside levy, do not stand",
    })
    void wordsThatDoNotStandThereAreRefused(String words, String reason) {
        assertThat(refusal(proposal(words))).contains(reason);
    }

    @Test
    void anActOfAnotherLaneIsRefused() {
        assertThat(refusal(proposal("measure/granted", "the kerbside levy", OptionalInt.empty())))
                .isEqualTo("lane measure has no act 'granted'");
        assertThat(refusal(proposal("mesure/lifted", "the kerbside levy", OptionalInt.empty())))
                .isEqualTo("no lane 'mesure'");
    }

    @Test
    void namesMustStandInTheSentenceUnlessAPronounMayMeanThem() {
        assertThat(refusal(by(proposal("the kerbside levy"), "Peru"))).contains("does not name the actor 'Peru'");
        assertThat(refusal(by(proposal("the kerbside levy"), "Chad"))).contains("does not name the actor 'Chad'");
        assertThat(accepted(by(proposal("spoke of 40 boats"), "Kenya")).roles().actors())
                .extracting(Party::name)
                .containsExactly("Kenya");
        assertThat(accepted(by(proposal("the lake again"), "Kenya")).roles().actors())
                .isNotEmpty();
        assertThat(refusal(by(proposal("the lake again"), "Peru"))).contains("Peru");
    }

    @Test
    void amountsConditionsAndSpeakersMustBeThere() {
        Proposal boats = proposal("spoke of 40 boats");
        assertThat(accepted(on(boats, terms("40", "boats", ""), "Amina Otieno"))
                        .said()
                        .speaker()
                        .map(Party::name))
                .contains("Amina Otieno");
        assertThat(refusal(on(boats, terms("41", "boats", ""), ""))).contains("the amount 41 boats");
        assertThat(refusal(on(boats, terms("40", "USD", ""), ""))).contains("the amount 40 USD");
        assertThat(refusal(on(boats, terms("1e999999999", "", ""), ""))).contains("the amount 1E+999999999");
        assertThat(refusal(on(boats, terms("", "", "if it rains"), ""))).contains("the condition 'if it rains'");
        assertThat(refusal(on(boats, terms("", "", ""), "Ann Moss"))).contains("the speaker 'Ann Moss'");
    }

    @Test
    void whatBothReadersFoundIsOneClaimWithBothReasons() {
        SecondReading reading = read(TEXT, proposal("measure/lifted", "lifted the curfew", OptionalInt.empty()));
        assertThat(reading.reading().claims())
                .filteredOn(claim -> claim.move().toString().equals("measure/lifted"))
                .singleElement()
                .extracting(Claim::why)
                .asString()
                .startsWith("verb lift")
                .endsWith("; second reader model");
    }

    @Test
    void withoutProposalsTheReadingStaysAsItIs() {
        Document document = Readings.document(TEXT);
        assertThat(read(TEXT).reading()).isEqualTo(Readings.READER.apply(document));
    }

    /** Evidence of whatever verifies is what the text has there, whole words, and the proposed words but for white space. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void evidenceIsAlwaysTheTextsOwn(long seed) {
        Random random = new Random(seed);
        List<String> pieces =
                List.of("aa", "a", "bun", " ", "\n", "\u00a0 ", "\ud83d\ude00", "\ud83d", ".", "ab", "é", "40");
        int verified = 0;
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder("The ");
            random.ints(40, 0, pieces.size()).forEach(i -> text.append(pieces.get(i)));
            String whole = text.toString();
            List<Proposal> proposals = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int from = random.nextInt(whole.length());
                String words = whole.substring(from, from + random.nextInt(whole.length() - from + 1));
                proposals.add(proposal(
                        "work/started",
                        random.nextBoolean() ? words.replace(' ', '\n') : words,
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(60) - 5) : OptionalInt.empty()));
            }
            SecondReading reading = read(whole, proposals.toArray(Proposal[]::new));
            int[] codePoints = whole.codePoints().toArray();
            for (Claim claim : reading.reading().claims()) {
                int start = claim.evidence().start();
                assertThat(claim.evidence().exact())
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(
                                new String(codePoints, start, claim.evidence().end() - start));
                assertThat(proposals.stream().map(each -> squeezed(each.words().exact())))
                        .as("seed %d, round %d", seed, round)
                        .contains(squeezed(claim.evidence().exact()));
                verified++;
            }
            assertThat(reading.refused()).allMatch(each -> !each.reason().isBlank());
        }
        assertThat(verified).isGreaterThan(50);
    }

    private static String squeezed(String words) {
        return Stream.of(words.split("[\\s\u00a0]+", -1))
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
