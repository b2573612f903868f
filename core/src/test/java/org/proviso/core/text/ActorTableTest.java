package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;

class ActorTableTest {
    private static final ActorTable ACTORS = ActorTable.standard();

    @ParameterizedTest
    @ValueSource(strings = {"Mexico", "Mexican", "Mexicans", "Mexico City", "United Mexican States"})
    void aCountryIsFoundByAnyOfItsNames(String name) {
        assertThat(ACTORS.country(name)).contains(new ActorId("country:MX"));
    }

    @Test
    void whatIsNotACountryIsNotFound() {
        assertThat(ACTORS.country("NATO")).isEmpty();
        assertThat(ACTORS.country("nowhere at all")).isEmpty();
        assertThat(ACTORS.country("")).isEmpty();
    }

    @Test
    void anActorHasACountryWhereSomebodyKnowsIt() {
        assertThat(ACTORS.countryOf(new ActorId("person:marco-rubio"))).contains(new ActorId("country:US"));
        assertThat(ACTORS.countryOf(new ActorId("body:us-state-department"))).contains(new ActorId("country:US"));
        assertThat(ACTORS.countryOf(new ActorId("body:ke-army"))).contains(new ActorId("country:KE"));
        assertThat(ACTORS.countryOf(new ActorId("country:KE"))).contains(new ActorId("country:KE"));
        assertThat(ACTORS.countryOf(new ActorId("body:nato"))).isEmpty();
        assertThat(ACTORS.countryOf(new ActorId("person:nobody-known"))).isEmpty();
    }

    @Test
    void theTablesAgreeWithEachOther() {
        NameTables tables = NameTables.standard();
        assertThat(tables.countries).hasSizeGreaterThan(195);
        assertThat(tables.actors.values())
                .allSatisfy(entry -> assertThat(entry.country()
                                .map(tables.countries::containsKey)
                                .orElse(true))
                        .as(entry.party().name())
                        .isTrue());
    }

    @Test
    void aPlainNameIsKnownById() {
        assertThat(ACTORS.nameOf(new ActorId("country:CI"))).contains("Ivory Coast");
        assertThat(ACTORS.party("USAID").orElseThrow().id()).contains(new ActorId("body:us-usaid"));
    }

    @Test
    void donorAgenciesAreBodiesOfTheirCountries() {
        assertThat(Stream.of(
                                "Sida",
                                "Norad",
                                "Danida",
                                "GIZ",
                                "KfW",
                                "JICA",
                                "FCDO",
                                "DFAT",
                                "AusAID",
                                "Global Affairs Canada")
                        .map(name -> ACTORS.party(name)
                                .flatMap(Party::id)
                                .flatMap(ACTORS::countryOf)
                                .orElseThrow()
                                .value()))
                .containsExactly(
                        "country:SE",
                        "country:NO",
                        "country:DK",
                        "country:DE",
                        "country:DE",
                        "country:JP",
                        "country:GB",
                        "country:AU",
                        "country:AU",
                        "country:CA");
        assertThat(ACTORS.party("NORAD").orElseThrow().id()).contains(new ActorId("body:us-norad"));
    }
}
