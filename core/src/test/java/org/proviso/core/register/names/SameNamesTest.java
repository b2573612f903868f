package org.proviso.core.register.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;

class SameNamesTest {
    private static final ActorId BOARD = new ActorId("body:xn-ferry-board");

    private static Claim claim(String object, Party actor) {
        return new Claim(
                Move.parse("waiver/granted"),
                Modality.ACTUAL,
                new Claim.Roles(List.of(actor), List.of(), Optional.of(object)),
                new Claim.Terms(Optional.empty(), Optional.empty(), Optional.empty()),
                new Claim.Said(Optional.empty(), Optional.empty()),
                new Evidence(new DocumentId("0".repeat(64)), 0, object.codePointCount(0, object.length()), object),
                false,
                "test");
    }

    private static String read(SameNames names, String object) {
        Claim read = names.read(claim(object, Party.named("Norland")));
        assertThat(read.evidence().exact()).isEqualTo(read.roles().object().orElseThrow());
        return read.roles().object().orElseThrow();
    }

    private static SameNames said(String... names) {
        return SameNames.of(List.of(List.of(names)));
    }

    @Test
    void everyNameIsReadAsTheShortest() {
        SameNames names = said("Northern Ferry Aid Programme", "NFAP");
        assertThat(read(names, "a waiver for the Northern Ferry Aid Programme in Norland"))
                .isEqualTo("a waiver for the NFAP in Norland");
        assertThat(read(names, "NFAP projects")).isEqualTo("NFAP projects");
    }

    @Test
    void caseAccentsAndWhatStandsBetweenWordsDoNotMatter() {
        SameNames names = said("Programme Föhr-Sylt", "PFS");
        assertThat(read(names, "the PROGRAMME FOHR SYLT, now")).isEqualTo("the PFS, now");
        assertThat(read(names, "the programme. Then Föhr-Sylt")).isEqualTo("the programme. Then Föhr-Sylt");
    }

    @Test
    void aNameInCapitalsIsFoundInCapitalsOnly() {
        SameNames names = said("AID", "Overseas Fund");
        assertThat(read(names, "aid from the Overseas Fund")).isEqualTo("aid from the AID");
        assertThat(names.areIn(claim("aid for ferries", Party.named("Norland"))))
                .isFalse();
    }

    @Test
    void namesThatDifferOnlyByAccentsAreReadAlike() {
        SameNames names = said("Peña", "Pena");
        assertThat(read(names, "Peña plan")).isEqualTo(read(names, "Pena plan")).isEqualTo("Pena plan");
    }

    @Test
    void theLongestNameThatStandsThereIsFound() {
        SameNames names =
                SameNames.of(List.of(List.of("Ferry Fund", "FF"), List.of("Ferry Fund for the North", "FFN")));
        assertThat(read(names, "the Ferry Fund for the North and the Ferry Fund"))
                .isEqualTo("the FFN and the FF");
    }

    @Test
    void aPartyOfTheNameIsTheActorOfTheThing() {
        SameNames names = SameNames.of(
                List.of(List.of("Landing Office", BOARD.value())),
                name -> Optional.empty(),
                id -> Optional.of("Norland Ferry Board"));
        assertThat(names.read(claim("ferries", Party.named("landing office")))
                        .roles()
                        .actors()
                        .getFirst()
                        .id())
                .contains(BOARD);
        assertThat(read(names, "the Norland Ferry Board's rule")).isEqualTo("the Landing Office's rule");
        assertThat(names.areIn(claim("ferries", new Party("they", Optional.of(BOARD)))))
                .isTrue();
    }

    @Test
    void ofTwoNamesOfNoKnownActorNeitherPartyHasAnIdOfItsOwn() {
        SameNames names = said("Quay Council", "Council of Quays");
        Party one = new Party("Quay Council", Optional.of(new ActorId("body:quay-council")));
        Party other = Party.named("Council of Quays");
        assertThat(names.read(claim("x", one)).roles().actors())
                .isEqualTo(names.read(claim("x", other)).roles().actors());
    }

    @Test
    void namesThatShareANameAreOneWhateverTheOrder() {
        List<List<String>> said = new ArrayList<>(List.of(
                List.of("Alpha Fund", "Beta Fund"),
                List.of("Gamma Fund", "Delta"),
                List.of("Beta Fund", "Gamma Fund"),
                List.of("Omega Fund", "Psi")));
        SameNames first = SameNames.of(said);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(said, new Random(seed));
            SameNames shuffled = SameNames.of(said);
            assertThat(shuffled.digest()).as("seed %d", seed).isEqualTo(first.digest());
            assertThat(read(shuffled, "the Alpha Fund")).isEqualTo("the Delta");
        }
        assertThat(first.areOne(List.of("alpha fund", "Delta"))).isTrue();
        assertThat(first.areOne(List.of("Alpha Fund", "Psi"))).isFalse();
        assertThat(first.areOne(List.of("Alpha Fund", "Nobody"))).isFalse();
    }

    @Test
    void aCircleAddsNothing() {
        SameNames open = SameNames.of(List.of(List.of("One A", "Two B"), List.of("Two B", "Three C")));
        SameNames closed = SameNames.of(
                List.of(List.of("One A", "Two B"), List.of("Two B", "Three C"), List.of("Three C", "One A")));
        assertThat(closed.digest()).isEqualTo(open.digest());
        assertThat(open.areOne(List.of("Three C", "One A"))).isTrue();
    }

    @Test
    void whatNamesNothingStaysTheSameClaim() {
        Claim claim = claim("roads", Party.named("Norland"));
        assertThat(said("Ferry Fund", "FF").read(claim)).isSameAs(claim);
        assertThat(SameNames.NONE.read(claim)).isSameAs(claim);
    }
}
