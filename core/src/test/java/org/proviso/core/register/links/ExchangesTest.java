package org.proviso.core.register.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.proviso.core.register.counts.SmallRegister;
import org.proviso.core.register.links.Exchange.Explicitness;
import org.proviso.core.register.links.Exchange.Kind;

/** What is given in return for what. */
class ExchangesTest {
    private static Exchanges exchanges(SmallRegister register) {
        return Exchanges.of(SmallRegister.all(register.register()));
    }

    private static SmallRegister troops() {
        return new SmallRegister()
                .document(
                        "wire",
                        "2025-02-03",
                        "",
                        "Norland will send 10,000 troops to its border in exchange for a one-month pause of the tariffs. Sudland"
                                + " suspended the 25 percent tariffs on goods of Norland. It promised to repair the bridges.")
                .claim(
                        "wire",
                        "commitment/made",
                        "Norland will send 10,000 troops to its border in exchange for a one-month pause of the tariffs")
                .by("Norland")
                .to("Sudland")
                .object("send 10,000 troops to its border")
                .number("10000", "troops")
                .condition("in exchange for a one-month pause of the tariffs")
                .in("troops")
                .claim("wire", "commitment/made", "It promised to repair the bridges")
                .by("Sudland")
                .object("repair the bridges")
                .in("bridges")
                .claim("wire", "measure/suspended", "Sudland suspended the 25 percent tariffs on goods of Norland")
                .by("Sudland")
                .to("Norland")
                .object("the 25 percent tariffs")
                .in("tariffs");
    }

    @Test
    void troopsAreGivenForAPauseOfTariffs() {
        assertThat(exchanges(troops()).exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.entry()).isEqualTo(SmallRegister.entry("troops"));
            assertThat(exchange.returned()).contains(SmallRegister.entry("tariffs"));
            assertThat(exchange.kind()).isEqualTo(Kind.EXCHANGE);
            assertThat(exchange.explicitness()).isEqualTo(Explicitness.EXPLICIT);
            assertThat(exchange.givers()).containsExactly("Norland");
            assertThat(exchange.getters()).containsExactly("Sudland");
            assertThat(exchange.deadline()).contains("1 month");
            assertThat(exchange.denied()).isEmpty();
        });
    }

    @Test
    void theOrderOfFilingChangesNothing() {
        var register = troops();
        for (long seed = 0; seed < 20; seed++) {
            assertThat(Exchanges.of(SmallRegister.all(register.shuffled(seed))).exchanges())
                    .as("seed %d", seed)
                    .isEqualTo(exchanges(register).exchanges());
        }
    }

    @Test
    void aDenialStandsBesideTheExchange() {
        var register = troops().document("denial", "2025-02-04", "", "Norland denied that there was a quid pro quo.")
                .claim("denial", "dispute/denied", "Norland denied that there was a quid pro quo")
                .by("Norland")
                .in("denial");

        assertThat(exchanges(register).exchanges())
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.denied()).hasSize(1));
    }

    @Test
    void whatIsAskedInReturnIsGivenByTheOneWhoIsAsked() {
        var register = new SmallRegister()
                .document(
                        "wire",
                        "2025-02-03",
                        "",
                        "Sudland asks Norland to open the port in return for grain. Sudland sends grain to Norland.")
                .claim("wire", "commitment/sought", "Sudland asks Norland to open the port in return for grain")
                .by("Sudland")
                .to("Norland")
                .object("open the port")
                .condition("in return for grain")
                .in("port")
                .claim("wire", "commitment/made", "Sudland sends grain to Norland")
                .by("Sudland")
                .object("grain")
                .in("grain");

        assertThat(exchanges(register).exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.givers()).containsExactly("Norland");
            assertThat(exchange.getters()).containsExactly("Sudland");
            assertThat(exchange.returned()).contains(SmallRegister.entry("grain"));
        });
    }

    @Test
    void whatIsHeldWaitsForAPromise() {
        var register = new SmallRegister()
                .document(
                        "wire",
                        "2025-02-14",
                        "",
                        "The notice is held until Norland makes further pledges on border security. Norland makes further pledges on border security.")
                .claim("wire", "publicity/held", "The notice is held")
                .object("the notice")
                .condition("until Norland makes further pledges on border security")
                .in("notice")
                .claim("wire", "commitment/made", "Norland makes further pledges on border security")
                .by("Norland")
                .object("further pledges on border security")
                .in("pledges");

        assertThat(exchanges(register).exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.kind()).isEqualTo(Kind.UNTIL);
            assertThat(exchange.explicitness()).isEqualTo(Explicitness.CONDITIONAL);
            assertThat(exchange.returned()).contains(SmallRegister.entry("pledges"));
        });
    }

    @Test
    void aConditionThatNamesNoEntryStaysInItsWords() {
        var register = new SmallRegister()
                .document("wire", "2025-02-14", "", "Norland will pay if the moon is blue. Norland opens a school.")
                .claim("wire", "money/approved", "Norland will pay")
                .by("Norland")
                .condition("if the moon is blue")
                .in("payment")
                .claim("wire", "work/started", "Norland opens a school")
                .by("Norland")
                .in("school");

        assertThat(exchanges(register).exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.returned()).isEmpty();
            assertThat(exchange.condition()).isEqualTo("if the moon is blue");
        });
    }

    @Test
    void actsToldSideBySideAreAnImpliedExchange() {
        var register = new SmallRegister()
                .document(
                        "wire",
                        "2025-02-14",
                        "",
                        "Norland promised to stop fentanyl. Sudland, for its part, agreed to stop the flow of weapons.")
                .claim("wire", "commitment/made", "Norland promised to stop fentanyl")
                .by("Norland")
                .object("stop fentanyl")
                .in("fentanyl")
                .claim("wire", "commitment/made", "Sudland, for its part, agreed to stop the flow of weapons")
                .by("Sudland")
                .object("stop the flow of weapons")
                .in("weapons");

        assertThat(exchanges(register).exchanges()).singleElement().satisfies(exchange -> {
            assertThat(exchange.explicitness()).isEqualTo(Explicitness.IMPLIED);
            assertThat(exchange.entry()).isEqualTo(SmallRegister.entry("fentanyl"));
            assertThat(exchange.returned()).contains(SmallRegister.entry("weapons"));
        });
    }

    @Test
    void moreConditionsThanTheLimitAreLeftOutAndThatIsSaid() {
        var register =
                new SmallRegister().document("wire", "2025-02-14", "", "word ".repeat(Exchanges.MOST_CONDITIONS + 5));
        for (int i = 0; i < Exchanges.MOST_CONDITIONS + 5; i++) {
            register.claim("wire", "measure/ordered", "word")
                    .condition("unless number" + i + " comes")
                    .object("thing " + i)
                    .in("entry " + i);
        }

        assertThat(exchanges(register).bounds()).hasSize(1);
    }
}
