package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** What is granted to one and refused to another is two; whether two names are of one holder is not always said. */
class HoldersTest {
    private static Holders holders(Party... parties) {
        Claim claim = Claims.claim("one", 0, "waiver/granted").words("a waiver").build();
        return Holders.of(new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(List.of(), List.of(parties), Optional.empty()),
                claim.terms(),
                claim.said(),
                claim.evidence(),
                false,
                "test"));
    }

    private static Holders named(String name) {
        return holders(Party.named(name));
    }

    private static boolean apart(Holders one, Holders other) {
        assertThat(one.areApartFrom(other)).isEqualTo(other.areApartFrom(one));
        return one.areApartFrom(other);
    }

    @Test
    void othersAreApart() {
        assertThat(apart(named("Zuhara Pelagic Lines"), named("Kessim Ferries")))
                .isTrue();
        assertThat(apart(named("Zuhara Pelagic Lines"), named("Zuhara Lines"))).isFalse();
    }

    @Test
    void anAcronymMeetsTheInitialsOfItsName() {
        assertThat(apart(named("Zuhara Pelagic Lines"), named("ZPL"))).isFalse();
        assertThat(apart(named("Zuhara Pelagic Lines"), named("KVF"))).isTrue();
        // initials alone make nobody one
        assertThat(apart(named("Zuhara Pelagic Lines"), named("Zemel Quarry Lagoons")))
                .isTrue();
        assertThat(apart(named("Zuhara Pelagic Lines"), named("Zemel Pellucid Lanterns")))
                .isTrue();
    }

    @Test
    void aPersonMayBeBehindABody() {
        Party captain = new Party("Omar Velasco", Optional.of(new ActorId("person:omar-velasco")));
        Party other = new Party("Ana Quillota", Optional.of(new ActorId("person:ana-quillota")));
        assertThat(apart(holders(captain), named("Zuhara Lines"))).isFalse();
        assertThat(apart(holders(captain), holders(other))).isTrue();
    }

    @Test
    void aDayIsNoHolder() {
        Claim claim = Claims.claim("one", 0, "waiver/denied")
                .words("The application by Monday was denied")
                .build();
        assertThat(Holders.of(claim)).isEqualTo(Holders.NONE);
    }
}
