package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Quantity;

/** Whose money a bare "$", "Rs" or "Shs" means. */
class HomeDollarsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAD | OTTAWA, Feb. 6, 2026 (Elk Wire) - The ministry released $30 million for roads. Ottawa said so.
            CAD | Canada released about $30 million for roads. Canada has many roads.
            CAD | The ministry released 30 million dollars for roads. Canada has many roads, and Canada needs more.
            AUD | Australia released $30 million for roads. Australia has many roads.
            USD | The ministry released $30 million for roads.
            USD | Jamaica released $30 million for roads. Jamaica has many roads.
            USD | Fiji released $30 million for roads. Fiji has many roads.
            USD | The World Bank released $30 million for roads in Canada. Canada has many roads.
            USD | Canada released $30 million for roads to UNICEF. Canada has many roads.
            USD | Canada released $30 million for roads. Canada spent US$50 million on roads before.
            USD | Canada released $30 million for roads. Canada spent 50 million U.S. dollars on roads before.
            CAD | Canada released $30 million for roads. Canada has many roads. Canada is in the United Nations.
            USD | OTTAWA, Feb. 6, 2026 (Reuters) - Canada released $30 million for roads. Ottawa said so.
            USD | Canada released $30 million for roads. Canada has many roads, and the United States has more.
            USD | Canada released $30 million to Mali. Canada has many roads, and Mali has none.
            USD | Canada released $30 million for roads. Canada spent C$50 million on roads before.
            USD | Norway released $30 million for roads. Norway has many roads.
            NZD | New Zealand released NZ$30 million for roads. New Zealand has many roads.
            """)
    void thatOfTheOneCountryOfTheText(String unit, String text) {
        assertThat(Readings.claim(text, "money/paid").terms().quantity())
                .hasValueSatisfying(amount -> assertThat(amount.unit()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INR | The ministry released Rs 20 crore for roads.
            PKR | Pakistan released Rs 20 crore for roads. Pakistan has many roads.
            UGX | The ministry released Shs12 billion for roads.
            KES | Kenya released Sh12 billion for roads. Kenya has many roads.
            TZS | Tanzania released Shs12 billion for roads. Tanzania has many roads.
            MWK | Malawi released K12 million for roads. Malawi has many roads.
            NGN | Nigeria released N12,000 for roads. Nigeria has many roads.
            NGN | The ministry released N12 million for roads.
            """)
    void lettersBeforeAnAmountAreMoneyOfTheCountryOfTheText(String unit, String text) {
        assertThat(Readings.claim(text, "money/paid").terms().quantity())
                .hasValueSatisfying(amount -> assertThat(amount.unit()).isEqualTo(unit));
    }

    @Test
    void aLetterBeforeAnAmountWithoutAScaleOrACountryIsNoMoney() {
        assertThat(Readings.claims("The road R102,000 is closed."))
                .allMatch(claim -> claim.terms().quantity().isEmpty());
        assertThat(Readings.claims("The agency banned model N1,000 heaters."))
                .allMatch(claim -> claim.terms().quantity().isEmpty());
    }

    @Test
    void noMoneyIsGuessedOfALetterThatSeveralHave() {
        assertThat(Readings.claims("The ministry released K12 million for roads."))
                .allMatch(claim ->
                        claim.terms().quantity().filter(Quantity::isMoney).isEmpty());
    }
}
