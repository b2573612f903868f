package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;

/** What tells claims of two documents apart. */
class FitTest {
    private record Told(Facet facet, Setting setting) {}

    private static Told told(String title, long day, String object, String words) {
        return told(
                title,
                day,
                Claims.claim(title + day, 0, "measure/ordered")
                        .by("Graustark")
                        .object(object)
                        .words(words)
                        .build());
    }

    private static Told told(String title, long day, Claim claim) {
        Keyed keyed = Keyed.of(claim, Claims::countryOf);
        return new Told(keyed.facet(), Setting.of(List.of(List.of(keyed)), Optional.of(title), day));
    }

    private static Optional<Fit> fit(Told one, Told other) {
        return Fit.across(one.facet(), other.facet(), Fit.Settings.of(one.setting(), other.setting()));
    }

    private static double score(Told one, Told other) {
        return fit(one, other).map(Fit::score).orElse(Double.NEGATIVE_INFINITY);
    }

    private static Told lease(String title, long day, String words) {
        return told(title, day, "a lease of the Zemlya quarry", words);
    }

    @Test
    void twoDocumentsThatOrderOrderTwoThings() {
        String clause = "the keeper of Zemlya shall grant no lease of the quarry";
        Told order = lease("Closing the Quarry of Zemlya", 0, clause);
        assertThat(fit(order, lease("Reopening the Harbour of Zemlya", 0, clause)))
                .as("an order in the same words")
                .isEmpty();
        assertThat(fit(order, lease("Closing the Quarry of Zemlya", 3, clause)))
                .as("the order, published again")
                .isPresent();
        assertThat(fit(order, lease("Closing the Quarry of Zemlya", 400, clause)))
                .as("an order of that title in another year")
                .isEmpty();
        assertThat(fit(
                        order,
                        lease("Keepers Welcome Closing", 0, "the keeper of Zemlya is to grant no lease of the quarry")))
                .as("who tells of the order")
                .isPresent();
    }

    @Test
    void twoReportsThatQuoteOneOrderTellOfOne() {
        Told one = quoted("Quarry of Zemlya to close");
        Told other = quoted("Graustark ends leases at Zemlya");
        assertThat(fit(one, other)).isPresent();
    }

    private static Told quoted(String title) {
        return told(
                title,
                0,
                Claims.claim(title, 0, "measure/ordered")
                        .by("Graustark")
                        .object("a lease of the Zemlya quarry")
                        .words("the keeper of Zemlya shall grant no lease of the quarry")
                        .says("Graustark")
                        .build());
    }

    @Test
    void oneHeadlineIsNewsOnce() {
        Told first = lease("Graustark extends lease of Zemlya quarry", 0, "Graustark extends lease of Zemlya quarry");
        assertThat(fit(
                        first,
                        lease(
                                "Graustark extends lease of Zemlya quarry",
                                2,
                                "Graustark extends lease of Zemlya quarry")))
                .isPresent();
        assertThat(fit(
                        first,
                        lease(
                                "Graustark extends lease of Zemlya quarry",
                                370,
                                "Graustark extends lease of Zemlya quarry")))
                .as("another year's")
                .isEmpty();
        assertThat(fit(first, lease("A Year of Graustark", 370, "Graustark extends lease of Zemlya quarry")))
                .as("a document that looks back")
                .isPresent();
    }

    @Test
    void longAfterwardsWhatOneSaysMustStandInTheOther() {
        Told told = lease(
                "Quarry leased", 0, "Graustark leased the Zemlya quarry to basalt exporters of Klow and Strelsau");
        String other = "the Zemlya quarry was leased for a sanatorium with thermal springs, orchards and funiculars";
        double then = score(told, lease("Sanatorium planned at Zemlya", 5, other));
        assertThat(score(told, lease("Sanatorium planned at Zemlya", 29, other)))
                .isEqualTo(then);
        double later = score(told, lease("Sanatorium planned at Zemlya", 200, other));
        assertThat(later).isLessThan(then - .5);
        assertThat(fit(told, lease("Sanatorium planned at Zemlya", 200, other)).map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("unmet -"));
        String same = "Graustark had leased the Zemlya quarry to basalt exporters of Klow";
        assertThat(fit(told, lease("Basalt of Klow", 200, same)).map(Fit::reason))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("unmet"));
    }
}
