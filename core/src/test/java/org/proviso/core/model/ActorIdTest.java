package org.proviso.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "country:MX",
                "body:us-state-department",
                "person:m",
                "region:são-tomé",
                "org:3-m",
                "place:a_b.c",
                "x:y--"
            })
    void isOne(String text) {
        assertThat(ActorId.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "body",
                "body:",
                ":mx",
                "Body:mx",
                "body:-mx",
                "body:a:b",
                "b-d:mx",
                "b1:mx",
                "body:a b",
                "body:_a"
            })
    void isNone(String text) {
        assertThat(ActorId.isOne(text)).isFalse();
    }

    @Test
    void whatHasNotTheFormIsRefused() {
        assertThatThrownBy(() -> new ActorId("body:")).hasMessageContaining("not an actor id: 'body:'");
        assertThat(new ActorId("body:mint").is("body")).isTrue();
    }
}
