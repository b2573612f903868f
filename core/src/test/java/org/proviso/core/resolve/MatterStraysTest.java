package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;

/** What a document tells in passing, or only names, does not bring it into the matter of what it names. */
class MatterStraysTest {
    private static final StrandFits FITS = new StrandFits();
    private static final String LISTED = "Housing News of the Week";

    private static Strand strand(String title, String day, List<Claim> claims) {
        List<Keyed> keyed = Keyed.of(claims, Claims::countryOf);
        long home = Home.of(List.of(keyed));
        return Strand.of(
                keyed,
                home,
                TitleAims.of(Optional.of(title), home),
                Setting.of(
                        List.of(keyed),
                        Optional.of(title),
                        new Setting.Published(LocalDate.parse(day).toEpochDay(), 1)));
    }

    private static Claim tariff(String document, String object) {
        return Claims.claim(document, 0, "measure/ordered")
                .by("United States")
                .to("Mexico")
                .object(object)
                .words("the United States put " + object + " on goods of the neighbour")
                .build();
    }

    private static Claim claim(int start, String move, String object) {
        return Claims.claim("one", start, move)
                .by("Ruritania")
                .object(object)
                .words("the King told of " + object)
                .build();
    }

    @Test
    void whatIsToldInPassingYearsApartIsOfAnotherMatter() {
        Strand now =
                strand("Progress at Our Southern Border", "2025-02-01", List.of(tariff("one", "tariffs on lamps")));
        Strand soon = strand(LISTED, "2025-11-01", List.of(tariff("two", "duties on candles")));
        Strand long3 = strand(LISTED, "2022-02-01", List.of(tariff("three", "duties on candles")));
        assertThat(FITS.reason(soon, now)).doesNotContain("years apart");
        assertThat(FITS.reason(long3, now)).contains("aim +2.00").contains("years apart -1.5");
        assertThat(FITS.fit(long3, now)).isLessThan(FITS.joins());
        // what opened the matter may be years away from what fits another of it
        assertThat(FITS.fitOpener(long3, now)).isGreaterThan(FITS.fit(long3, now) + 1);
    }

    @Test
    void whatTheTitleNamesIsOneMatterHoweverLongItLasts() {
        Strand then = strand("Duties on Mexico", "2021-02-01", List.of(tariff("one", "tariffs on lamps")));
        Strand now = strand("Duties on Mexico Raised", "2025-02-01", List.of(tariff("two", "duties on candles")));
        assertThat(FITS.reason(now, then)).doesNotContain("years apart");
    }

    private static List<Claim> ofOvens(String other) {
        return Stream.concat(
                        Stream.of(claim(0, "measure/ordered", "a tariff on steel imports")),
                        IntStream.range(1, 20)
                                .mapToObj(at ->
                                        claim(at * 100, "measure/lifted", other + " of oven " + (char) ('a' + at))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Relief for Coke Ovens to Protect Steel Security", "New Help for Steel Towns"})
    void whatProtectsTheMakersOfGoodsIsNoMeasureOnThem(String title) {
        assertThat(strand(title, "2025-02-01", ofOvens("the smoke limits")).aims().stream())
                .noneMatch(Goods::are);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adjusting Imports of Steel", "Tariffs to Protect Steel Security"})
    void aTitleThatNamesTradeOrAMeasureIsAboutTheGoods(String title) {
        assertThat(strand(title, "2025-02-01", ofOvens("the smoke limits")).aims().stream())
                .anyMatch(Goods::are);
    }

    @Test
    void goodsOfWhichManyClaimsSpeakAreWhatItIsAbout() {
        assertThat(strand("New Help for Steel Towns", "2025-02-01", ofOvens("the limits on steel")).aims().stream())
                .anyMatch(Goods::are);
    }

    @Test
    void goodsInTheNameOfAFirmAreNone() {
        assertThat(Goods.onlyInNames("The sale of Northern Steel to the Purchasers is prohibited")
                        .size())
                .isEqualTo(1);
        assertThat(Goods.onlyInNames("The sale of Northern Steel ends the tariffs on steel")
                        .isEmpty())
                .isTrue();
        assertThat(Goods.onlyInNames("Tariffs on Northern Steel").isEmpty()).isTrue();
        Claim sale = claim(0, "measure/ordered", "the ban on the sale of Northern Steel to the buyers");
        Claim ban = claim(0, "measure/ordered", "the ban on the sale of northern steel to the buyers");
        assertThat(Keyed.of(List.of(sale), Claims::countryOf)
                        .getFirst()
                        .facet()
                        .topic()
                        .goods()
                        .isEmpty())
                .isTrue();
        assertThat(Keyed.of(List.of(ban), Claims::countryOf)
                        .getFirst()
                        .facet()
                        .topic()
                        .goods()
                        .isEmpty())
                .isFalse();
    }

    private static Strand truce(String... who) {
        return strand(
                "Truce in the Lamp Dispute",
                "2021-06-15",
                List.of(
                        Claims.claim("one", 0, "measure/suspended")
                                .by(who)
                                .object("our tariffs")
                                .words("agreed to suspend our tariffs")
                                .build(),
                        Claims.claim("one", 100, "commitment/made")
                                .by("United States")
                                .to("Mexico")
                                .object("work together")
                                .words("work together to counter the practices of Mexico")
                                .build()));
    }

    @Test
    void whatTwoDoTogetherIsOnNobodyElseOfWhomTheDocumentTells() {
        assertThat(truce("United States").aims().isEmpty()).isFalse();
        assertThat(truce("United States", "Foghorn League").aims().isEmpty()).isTrue();
    }

    @Test
    void aThingOfWhichATitleTellsWithACountryIsOfBothMatters() {
        Strand both = strand(
                "The King Closes De Minimis Exemptions to Combat Mexico's Smugglers",
                "2025-04-02",
                List.of(Claims.claim("one", 0, "work/terminated")
                        .by("United States")
                        .to("Mexico")
                        .object("duty-free de minimis treatment")
                        .words(
                                "ending duty-free de minimis treatment of parcels from Mexico, with a tariff of their own")
                        .build()));
        assertThat(both.aims().stream()).anyMatch(Things::areProgrammes);
        assertThat(both.sides()).hasSize(2);
    }

    private static Claim telling(int at, String move, String object) {
        return Claims.claim("one", at, move)
                .by("Ruritania")
                .object(object)
                .words("the King " + object)
                .build();
    }

    @Test
    void aThingOfLessThanAThirdOfAReportIsAStrandOfItsOwn() {
        Filed filed = new Filed();
        Claim pause = telling(0, "money/withheld", "foreign aid to the islands");
        Claim first = telling(300, "work/terminated", "the lighthouse works at Strelsau");
        Claim second = telling(600, "commitment/made", "a new ferry across the sound");
        Claim third = telling(900, "publicity/announced", "a list of pilots");
        filed.take(Claims.submission(
                "one", Optional.of("The King Reduces the Harbour Board"), List.of(pause, first, second, third)));
        assertThat(filed.matter(pause)).isNotEqualTo(filed.matter(first));
    }
}
