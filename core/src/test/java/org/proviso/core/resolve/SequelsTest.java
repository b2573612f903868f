package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** What a text tells of the thing at hand with another amount, and what it tells of one of before. */
final class SequelsTest {
    private final Filed register = new Filed();

    @Test
    void whatACountWasEarlierIsOfItsSeries() {
        Claim now = seized("note", 0, "Customs report 212 lorries seized", "212");
        Claim earlier = seized("note", 40, "up from 140 a month earlier", "140");
        Claim another = seized("note", 80, "Customs report 97 lorries seized", "97");
        register.take(Claims.submission("note", now, earlier, another));
        assertThat(register.entry(earlier)).isEqualTo(register.entry(now));
        assertThat(register.entry(another)).isNotEqualTo(register.entry(now));
        Claim elsewhere = seized("bulletin", 0, "Customs report 140 lorries seized", "140");
        register.take(Claims.submission("bulletin", elsewhere));
        assertThat(register.entry(elsewhere)).isEqualTo(register.entry(now));
    }

    @Test
    void aCountOfSomethingElseIsNoEarlierOne() {
        Claim lorries = seized("note", 0, "Customs report 212 lorries seized", "212");
        Claim camels = Claims.claim("note", 40, "count/reported")
                .by("Ruritania")
                .object("camels at the wells")
                .words("camels at the wells are up from 140")
                .quantity("140", "camels")
                .build();
        register.take(Claims.submission("note", lorries, camels));
        assertThat(register.entry(camels)).isNotEqualTo(register.entry(lorries));
    }

    @Test
    void whatOthersCountedOrDoIsNoSequel() {
        Claim here = seized("note", 0, "Customs report 212 lorries seized", "212");
        Claim elsewhere = Claims.claim("note", 40, "count/reported")
                .by("Sylvania")
                .object("lorries seized at Erst")
                .words("A week earlier, Sylvania reported 50 lorries seized at Erst")
                .quantity("50", "lorries")
                .build();
        Claim pool = Claims.claim("note", 140, "work/resumed")
                .by("Ruritania")
                .object("the pool")
                .words("Ruritania reopened the pool")
                .build();
        Claim court = Claims.claim("note", 180, "work/resumed")
                .by("Sylvania")
                .object("the outstanding tennis court")
                .words("Sylvania reopened the outstanding tennis court")
                .build();
        register.take(Claims.submission("note", here, elsewhere, pool, court));
        assertThat(register.entry(elsewhere)).isNotEqualTo(register.entry(here));
        assertThat(register.entry(court)).isNotEqualTo(register.entry(pool));
    }

    @Test
    void whatBecomesOfTheRestIsToldOfTheSame() {
        Claim paid = Claims.claim("note", 0, "money/paid")
                .by("Ruritania")
                .object("the grant for church clinics")
                .words("Ruritania paid twelve million of the grant for church clinics")
                .quantity("12000000", "USD")
                .build();
        Claim rest = Claims.claim("note", 70, "money/paid")
                .words("the rest will follow in April")
                .build();
        Claim asked = Claims.claim("note", 110, "commitment/sought")
                .to("Ruritania")
                .words("the bishops asked for the rest")
                .build();
        register.take(Claims.submission("note", paid, rest, asked));
        assertThat(register.entry(rest)).isEqualTo(register.entry(paid));
        assertThat(register.entry(asked)).isNotEqualTo(register.entry(paid));
    }

    @Test
    void oneOfAYearThatIsPastIsAnother() {
        Claim now = ban("wire", 0, "Ruritania bans grain exports from 12 August", "2026-08-12");
        Claim before = ban("wire", 300, "Ruritania imposed a similar ban on grain exports in 2022", "2022");
        register.take(Claims.submission("wire", now, before));
        assertThat(register.entry(before)).isNotEqualTo(register.entry(now));
    }

    @Test
    void whatHasGoneOnSinceAYearIsTheThingAtHand() {
        Claim now = ban("wire", 0, "Ruritania keeps its ban on grain exports", "2026-08-12");
        Claim since = ban("wire", 300, "the ban on grain exports, in force since 2022", "2022");
        register.take(Claims.submission("wire", now, since));
        assertThat(register.entry(since)).isEqualTo(register.entry(now));
    }

    private static Claim seized(String document, int start, String words, String number) {
        return Claims.claim(document, start, "count/reported")
                .by("Ruritania")
                .object("lorries seized by customs")
                .words(words)
                .quantity(number, "lorries")
                .build();
    }

    private static Claim ban(String document, int start, String words, String when) {
        return Claims.claim(document, start, "measure/ordered")
                .by("Ruritania")
                .object("grain exports")
                .words(words)
                .when(when)
                .build();
    }
}
