package org.proviso.core.register.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Quantity.Approx;
import org.proviso.core.register.counts.CountFlag.Kind;
import org.proviso.core.register.counts.CountIdentity.Unit;

/** Which numbers are vintages of one count, and which are never merged. */
class CountSeriesTest {
    private static CountView view(SmallRegister register) {
        var whole = register.register();
        return CountView.of(whole, SmallRegister.all(whole), register.texts());
    }

    private static List<String> numbers(CountSeries series) {
        return series.vintages().stream()
                .map(vintage -> vintage.asOf() + " " + vintage.amount().value().toPlainString())
                .toList();
    }

    private static SmallRegister shares() {
        return new SmallRegister()
                .document("filing", "2025-02-26", "", "The agency ended 92 percent of its awards.")
                .document("post", "2025-03-10", "", "He put it at 83 percent of the programmes, cancelled for good.")
                .document("list", "2025-03-27", "", "By the list 86 percent of the awards were terminated.")
                .document("study", "2025-03-28", "", "Cancelled awards come to 34 percent of the money, a study says.")
                .claim("list", "work/terminated", "86 percent of the awards were terminated")
                .object("86 percent of the awards")
                .number("86", "percent")
                .in("list")
                .claim("filing", "work/terminated", "ended 92 percent of its awards")
                .object("92 percent of its awards")
                .number("92", "percent")
                .in("filing")
                .claim("study", "work/terminated", "Cancelled awards come to 34 percent of the money")
                .object("34 percent of the money")
                .number("34", "percent")
                .in("study")
                .claim("post", "work/terminated", "83 percent of the programmes, cancelled for good")
                .object("83 percent of the programmes")
                .number("83", "percent")
                .in("post");
    }

    @Test
    void threeSharesOfAwardsAreThreeVintagesAndTheShareOfMoneyIsAnotherMeasure() {
        var series = view(shares()).series();

        assertThat(series).hasSize(2);
        assertThat(series)
                .filteredOn(each -> each.identity().unit() == Unit.SHARE)
                .singleElement()
                .satisfies(each ->
                        assertThat(numbers(each)).containsExactly("2025-02-26 92", "2025-03-10 83", "2025-03-27 86"));
        assertThat(series)
                .filteredOn(each -> each.identity().unit() == Unit.SHARE_OF_MONEY)
                .singleElement()
                .satisfies(each -> assertThat(numbers(each)).containsExactly("2025-03-28 34"));
    }

    @Test
    void theOrderOfFilingChangesNothing() {
        var register = shares();
        var first = register.register();
        var expected = CountView.of(first, SmallRegister.all(first), register.texts());

        for (long seed = 0; seed < 20; seed++) {
            var shuffled = register.shuffled(seed);
            assertThat(labels(CountView.of(shuffled, SmallRegister.all(shuffled), register.texts())))
                    .as("seed %d", seed)
                    .isEqualTo(labels(expected));
        }
    }

    private static List<String> labels(CountView view) {
        return view.series().stream()
                .map(series -> series.identity().label() + " " + numbers(series))
                .toList();
    }

    @Test
    void oneNumberInTwoUnitsIsNeverOneCount() {
        var register = new SmallRegister()
                .document(
                        "rule",
                        "2023-01-09",
                        "",
                        "Each month 30,000 people may enter by air; 30,000 people a month are to be returned.")
                .claim("rule", "count/reported", "30,000 people may enter by air")
                .object("30,000 people entering by air")
                .number("30000", "people")
                .in("entries")
                .claim("rule", "count/reported", "30,000 people a month are to be returned")
                .object("30,000 people returned")
                .number("30000", "people")
                .in("returns");

        assertThat(view(register).series())
                .extracting(series -> series.identity().measure())
                .containsExactlyInAnyOrder("entries by air", "returns");
    }

    @Test
    void encountersArrestsAndPersonsStayApart() {
        var register = new SmallRegister()
                .document(
                        "paper",
                        "2022-09-13",
                        "",
                        "There were 1.94 million encounters, or 1.8 million arrests, of 1.3 million unique individuals.")
                .claim("paper", "count/reported", "1.94 million encounters")
                .number("1940000", "encounters")
                .when("2021-10-01/2022-09-13")
                .in("encounters")
                .claim("paper", "count/reported", "1.8 million arrests")
                .number("1800000", "arrests")
                .when("2021-10-01/2022-09-13")
                .in("arrests")
                .claim("paper", "count/reported", "1.3 million unique individuals")
                .number("1300000", "unique individuals")
                .when("2021-10-01/2022-09-13")
                .in("persons");

        var view = view(register);

        assertThat(view.series()).hasSize(3);
        assertThat(view.flags()).noneMatch(flag -> flag.kind().isWrong());
    }

    @Test
    void aRunningPeriodGivesVintagesByTheDayUntilWhichItRuns() {
        var register = new SmallRegister()
                .document("august", "2022-08-15", "", "So far this fiscal year agents counted 1.7 million encounters.")
                .document(
                        "september",
                        "2022-09-13",
                        "",
                        "So far this fiscal year agents counted 1.94 million encounters.")
                .claim("september", "count/reported", "So far this fiscal year agents counted 1.94 million encounters")
                .number("1940000", "encounters")
                .when("2021-10-01/2022-09-13")
                .in("one")
                .claim("august", "count/reported", "So far this fiscal year agents counted 1.7 million encounters")
                .number("1700000", "encounters")
                .when("2021-10-01/2022-08-15")
                .in("two");

        assertThat(view(register).series()).singleElement().satisfies(series -> {
            assertThat(series.identity().period()).isEqualTo("2021-10-01/..");
            assertThat(numbers(series)).containsExactly("2022-08-15 1700000", "2022-09-13 1940000");
        });
    }

    private static SmallRegister twoNumbers(String paperWords) {
        return new SmallRegister()
                .document(
                        "release",
                        "2022-08-15",
                        "https://www.cbp.gov/july",
                        "In July there were 162,792 unique individuals.")
                .document("paper", "2022-08-16", "https://news.example.com/a", paperWords)
                .claim("release", "count/reported", "162,792 unique individuals")
                .number("162792", "unique individuals")
                .when("2022-07")
                .in("release")
                .claim("paper", "count/reported", paperWords)
                .number("166792", "unique individuals")
                .when("2022-07")
                .in("paper");
    }

    @Test
    void twoNumbersForOneEndedPeriodAreFlaggedAndTheOfficialPageIsNamed() {
        var view = view(twoNumbers("In July agents met 166,792 unique individuals"));

        assertThat(view.series())
                .singleElement()
                .satisfies(series -> assertThat(series.vintages()).hasSize(2));
        assertThat(view.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(Kind.TWO_NUMBERS);
            assertThat(flag.words())
                    .contains("162,792 (cbp.gov)", "166,792 (news.example.com)")
                    .contains("one digit")
                    .endsWith("the authority's own page has 162,792");
        });
    }

    @Test
    void aRevisedNumberIsAVintageAndNoContradiction() {
        var view = view(twoNumbers("A revised count has 166,792 unique individuals"));

        assertThat(view.flags()).isEmpty();
        assertThat(view.series().getFirst().vintages().getLast().finality()).isEqualTo(Finality.REVISED);
    }

    @Test
    void twoNumbersOfOnePageAreTwoThings() {
        var register = new SmallRegister()
                .document(
                        "page",
                        "2025-07-08",
                        "",
                        "Police made 21 arrests on Monday. Police made 12 arrests in the north.")
                .claim("page", "count/reported", "Police made 21 arrests")
                .number("21", "arrests")
                .in("one")
                .claim("page", "count/reported", "Police made 12 arrests")
                .number("12", "arrests")
                .in("two");

        assertThat(view(register).series()).hasSize(2);
    }

    @Test
    void nationalitiesAndComponentsTellCountsApart() {
        var register = new SmallRegister()
                .document(
                        "page",
                        "2022-09-13",
                        "",
                        "Patrols expelled 299,000 migrants from Guatemala and Honduras and 9,000 from Cuba; the Border Patrol made 181,552 encounters, the Office of Field Operations 18,424 encounters.")
                .claim("page", "count/reported", "expelled 299,000 migrants from Guatemala and Honduras")
                .object("299,000 migrants from Guatemala and Honduras")
                .number("299000", "migrants", Approx.ABOUT)
                .in("one")
                .claim("page", "count/reported", "9,000 from Cuba")
                .object("migrants from Cuba expelled")
                .number("9000", "migrants")
                .in("two")
                .claim("page", "count/reported", "the Border Patrol made 181,552 encounters")
                .number("181552", "encounters")
                .by("Border Patrol")
                .in("three")
                .claim("page", "count/reported", "the Office of Field Operations 18,424 encounters")
                .object("Office of Field Operations encounters")
                .number("18424", "encounters")
                .in("four");

        assertThat(view(register).series())
                .extracting(series -> series.identity().label())
                .containsExactlyInAnyOrder(
                        "expulsions (persons), Guatemala, Honduras",
                        "expulsions (persons), Cuba",
                        "encounters (events), border patrol",
                        "encounters (events), field operations");
    }

    @Test
    void activitiesAndAwardsAreTwoCounts() {
        var register = new SmallRegister()
                .document("memo", "2025-02-28", "", "The memo lists 72 activities under 31 awards, approved on paper.")
                .claim("memo", "waiver/granted", "72 activities under 31 awards, approved on paper")
                .number("72", "activities")
                .in("activities")
                .claim("memo", "waiver/granted", "31 awards, approved on paper")
                .number("31", "awards")
                .in("awards");

        assertThat(view(register).series())
                .extracting(series -> series.identity().measure())
                .containsExactlyInAnyOrder("granted activity", "granted award");
    }

    @Test
    void whatIsPlannedOrDeniedOrBesideTheArticleCountsNothing() {
        var register = new SmallRegister()
                .document("page", "2025-01-01", "", "No 500 migrants were expelled.")
                .claim("page", "count/reported", "500 migrants were expelled")
                .number("500", "migrants")
                .negated()
                .in("one");

        assertThat(view(register).series()).isEmpty();
    }
}
