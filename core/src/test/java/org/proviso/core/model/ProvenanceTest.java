package org.proviso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.ledger.example/2026/ban",
                "http://Ledger.example:8080/",
                "https://ledger.example?page=2",
                "//ledger.example"
            })
    void theSiteOfAnAddressIsItsHost(String address) {
        assertThat(Provenance.site(address)).contains("ledger.example");
    }

    @Test
    void whatNamesNoHostHasNone() {
        assertThat(Provenance.site("ban.txt")).isEmpty();
    }
}
