package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Provenance;

final class OutletsTest {
    private static Event.DocumentTaken document(Optional<String> address, Optional<String> title) {
        return new Event.DocumentTaken(
                Sketch.id("page"),
                new Provenance(
                        "page.html",
                        address,
                        new Provenance.CapturedAt(Instant.EPOCH),
                        new Provenance.Encoding("UTF-8", Provenance.Encoding.Grounds.DETECTED, 0)),
                title,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.reuters.com/world/a,Reuters,true",
        "https://www.foxnews.com/politics/a,Fox News Digital,true",
        "https://www.nytimes.com/2025/a.html,The New York Times,true",
        "https://apnews.com/article/a,Associated Press,true",
        "https://www.bbc.co.uk/news/a,BBC,true",
        "https://timesofindia.indiatimes.com/a,Time,false",
        "https://example.org/reuters,Reuters,false",
        "not an address,Reuters,false",
    })
    void anAddressNamesTheOutletByItsSite(String address, String outlet, boolean own) {
        assertThat(Outlets.isOf(document(Optional.of(address), Optional.empty()), outlet))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "Ferries are freed - Meridian Wire,true",
        "Ferries are freed | Meridian Wire,true",
        "Meridian Wire frees ferries,false"
    })
    void aTitleNamesTheOutletAtItsEnd(String title, boolean own) {
        assertThat(Outlets.isOf(document(Optional.empty(), Optional.of(title)), "Meridian Wire"))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "Strait Press,true",
        "Zemel Chronicle,true",
        "Evening Standard,true",
        "Canada Post,false",
        "Deutsche Post,false",
        "Royal Mail,false",
        "American Express,false",
        "Zemel Land Register,false",
        "Strait Press Institute,false"
    })
    void aNameThatFirmsHaveTooIsNoPapers(String name, boolean outlet) {
        assertThat(Outlets.isOutlet(new Party(name, Optional.of(new ActorId("org:some")))))
                .isEqualTo(outlet);
    }

    @Test
    void spellingsOfOneOutletHaveOneKey() {
        assertThat(Outlets.key("Fox News Digital")).isEqualTo(Outlets.key("Fox News"));
        assertThat(Outlets.key("The Press")).isNotEmpty();
    }

    @Test
    void theHeadOfATextSaysWhoseItIs() {
        Event.DocumentTaken plain = document(Optional.empty(), Optional.empty());
        Event.DocumentTaken own = new Event.DocumentTaken(
                plain.document(), plain.provenance(), plain.title(), plain.published(), Optional.of("Strait Wire"));

        assertThat(Outlets.isOf(own, "The Strait Wire")).isTrue();
        assertThat(Outlets.isOf(own, "Meridian Wire")).isFalse();
    }
}
