package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** Claims that say no more than that something is asked. */
final class BareSayingsTest {
    private final Filed register = new Filed();

    @Test
    void whatIsAskedByItsNameIsNoPartOfWhatIsToldNotToBeAsked() {
        Claim none = asked("note", 0, "", "no request for review came from the clinic", "no request");
        Claim tents = asked("note", 60, "", "the desk requested tents from the store", "tents");
        register.take(Claims.submission("note", none, tents));
        assertThat(register.entry(tents)).isNotEqualTo(register.entry(none));
    }

    @Test
    void aReviewIsAskedForAnew() {
        Claim all = asked("note", 0, "Erst", "Erst asked for all of it", "all of it");
        Claim review = asked("note", 60, "Zenda", "Zenda asked for a review", "a review");
        register.take(Claims.submission("note", all, review));
        assertThat(register.entry(review)).isNotEqualTo(register.entry(all));
    }

    @Test
    void whatPointsBackStaysWithWhatWasTold() {
        Claim dredger = asked("note", 0, "Erst", "Erst asked for a dredger", "a dredger");
        Claim it = asked("note", 60, "Erst", "what it had asked for", "it");
        register.take(Claims.submission("note", dredger, it));
        assertThat(register.entry(it)).isEqualTo(register.entry(dredger));
    }

    private static Claim asked(String document, int start, String by, String words, String object) {
        Claims.Builder claim = Claims.claim(document, start, "commitment/sought")
                .object(object)
                .words(words);
        return (by.isEmpty() ? claim : claim.by(by)).build();
    }
}
