package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;

class QuantityFinderTest {
    private static List<String> read(String text) {
        return new QuantityFinder()
                .find(text, new Span(0, text.length())).stream()
                        .map(m -> m.span().of(text).replace('\n', ' ') + " = "
                                + (m.quantity().value().toPlainString() + " "
                                                + m.quantity().unit() + " "
                                                + m.quantity().approx().wireName())
                                        .replaceAll("\\s+", " "))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"in ward 7 240 patients waited", "By 8 500 workers had left", "For $20 300 visitors had a meal"})
    void twoNumbersSideBySideAreTwo(String text) {
        assertThat(read(text)).hasSize(2);
    }

    /** Whether there is such a day or not. */
    @Test
    void theDayOfAMonthIsNoAmount() {
        assertThat(read("a waiver until 31 February 2025")).isEmpty();
        assertThat(read("a waiver of 31 trucks")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            freed 31 out of 40 prisoners      | 31 out of 40 = 31 prisoners exact
            about 18 out of 22 schools        | about 18 out of 22 = 18 schools about
            eight out of ten schools          | eight out of ten = 80 percent exact
            """)
    void aPartOfWhatIsCountedIsACount(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nine in ten awards were cut       | nine in ten = 90 percent exact
            two out of three requests         | two out of three = 66.7 percent exact
            about one in five applicants      | about one in five = 20 percent about
            a grant of $5.2M was cut          | $5.2M = 5200000 USD exact
            a grant of $5.2 million was cut   | $5.2 million = 5200000 USD exact
            about US$ 2.5 million more        | about US$ 2.5 million = 2500000 USD about
            some 40.7 million dollars         | some 40.7 million dollars = 40700000 USD about
            worth €1bn this time              | €1bn = 1000000000 EUR exact
            worth £300k this time             | £300k = 300000 GBP exact
            Shs12 billion for the clinics     | Shs12 billion = 12000000000 UGX exact
            a grant of Ksh 3.4bn              | Ksh 3.4bn = 3400000000 KES exact
            paid N500 million                 | N500 million = 500000000 NGN exact
            some Rs. 5 lakh                   | some Rs. 5 lakh = 500000 INR about
            paid K2.5 million                 | K2.5 million = 2500000 ZMW exact
            paid P25,000 to each              | P25,000 = 25000 PHP exact
            paid R45m to them                 | R45m = 45000000 ZAR exact
            Birr 20 million                   | Birr 20 million = 20000000 ETB exact
            released EUR 6.2 m to clinics     | EUR 6.2 m = 6200000 EUR exact
            a loan of $3 bn                   | $3 bn = 3000000000 USD exact
            paid 2.7 m euros                  | 2.7 m euros = 2700000 EUR exact
            paid 5 m USD                      | 5 m USD = 5000000 USD exact
            he won $5 M. Ruiz                 | $5 = 5 USD exact
            a 2 m wall                        | 2 = 2 exact
            approved R4,6 million for food    | R4,6 million = 4600000 ZAR exact
            some USD 12,5 m                   | some USD 12,5 m = 12500000 USD about
            a fee of EUR 12,50                | EUR 12,50 = 12.5 EUR exact
            4,6 million people                | 4,6 million = 4600000 people exact
            R3 500 a month                    | R3 500 = 3500 ZAR exact
            CHF 1'200'000 of it               | CHF 1'200'000 = 1200000 CHF exact
            a fine of €1.200.000              | €1.200.000 = 1200000 EUR exact
            2 140 people left                 | 2 140 = 2140 people exact
            MKD 90 million                    | MKD 90 million = 90000000 MKD exact
            12 000 000 francs CFA             | 12 000 000 francs CFA = 12000000 XOF exact
            lent COP 2,000,000                | COP 2,000,000 = 2000000 COP exact
            moved on May 5 300 people         | 300 = 300 people exact
            the chairs of Room 2 140 people   | 140 = 140 people exact
            some 8 500 workers had left       | some 8 500 = 8500 workers about
            a fine of 1.234,50 euros          | 1.234,50 euros = 1234.5 EUR exact
            TOP 5 million sites               | 5 million = 5000000 sites exact
            lent SDG 4.5 billion to it        | SDG 4.5 billion = 4500000000 SDG exact
            a C$20 million loan               | C$20 million = 20000000 CAD exact
            a HK$ 400 fine                    | HK$ 400 = 400 HKD exact
            an A$ 7m fund                     | A$ 7m = 7000000 AUD exact
            at least 10 billion euros in aid  | at least 10 billion euros = 10000000000 EUR at least
            worth Rs 500 crore now            | Rs 500 crore = 5000000000 INR exact
            worth Rs. 5,00,000 now            | Rs. 5,00,000 = 500000 INR exact
            costs 5.3bn dollars already       | 5.3bn dollars = 5300000000 USD exact
            paid USD 5 million then           | USD 5 million = 5000000 USD exact
            paid 115 EUR then                 | 115 EUR = 115 EUR exact
            up to 450,000 yen each            | up to 450,000 yen = 450000 JPY up to
            a 12-cent tax                     | 12-cent = 0.12 USD exact
            some 300 Canadian dollars         | some 300 Canadian dollars = 300 CAD about
            fined 75 pence a day              | 75 pence = 0.75 GBP exact
            debts of >$7M were found          | >$7M = 7000000 USD more than
            paid $5 million USD yesterday     | $5 million USD = 5000000 USD exact
            half a million dollars            | half a million dollars = 500000 USD exact
            a quarter million Thai baht       | a quarter million Thai baht = 250000 THB exact
            two and a quarter million euros   | two and a quarter million euros = 2250000 EUR exact
            fined 3 million and a half pesos  | 3 million and a half pesos = 3500000 MXN exact
            two thirds of a billion dollars   | two thirds of a billion dollars = 666666666.6666666 USD exact
            paid 12 dollars and 75 cents      | 12 dollars and 75 cents = 12.75 USD exact
            sales of 30 MEUR                  | 30 MEUR = 30000000 EUR exact
            lost 40 USD million               | 40 USD million = 40000000 USD exact
            took 12 BTC                       | 12 BTC = 12 XBT exact
            shares at 7 1/2 dollars           | 7 1/2 dollars = 7.5 USD exact
            it cost $.75 then                 | $.75 = 0.75 USD exact
            """)
    void moneyInItsUsualWritings(String text, String expected) {
        assertThat(read(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sent 10,000 Mexican troops north             | 10,000 = 10000 troops exact
            took about 299,000 migrants from Peru        | about 299,000 = 299000 migrants about
            more than 1.94 million encounters            | more than 1.94 million = 1940000 encounters more than
            ended 5,800 USAID contracts                  | 5,800 = 5800 contracts exact
            called up 3000 of the National Guard         | 3000 = 3000 National Guard exact
            more than two dozen other governors          | more than two dozen = 24 governors more than
            over ten thousand soldiers                   | over ten thousand = 10000 soldiers more than
            one hundred and six cases                    | one hundred and six = 106 cases exact
            two hundred forty-five thousand barrels      | two hundred forty-five thousand = 245000 barrels exact
            one and a half million people                | one and a half million = 1500000 people exact
            a 90-day pause                               | 90 = 90 days exact
            up to 30-year prison terms                   | up to 30 = 30 years up to
            for over four months it ran                  | four = 4 months exact
            180+ countries signed                        | 180+ = 180 countries more than
            50 or more vessels                           | 50 or more = 50 vessels at least
            no fewer than 12 ships                       | no fewer than 12 = 12 ships at least
            nearly 40 judges                             | nearly 40 = 40 judges about
            less than 5 km away                          | less than 5 = 5 less than
            a 5km road                                   | 5km = 5 km exact
            a tax of 25 per cent                         | 25 per cent = 25 percent exact
            cut by 24 percentage points                  | 24 percentage points = 24 percentage points exact
            some 75% of it                               | some 75% = 75 percent about
            twenty-five percent of it                    | twenty-five percent = 25 percent exact
            settle one Syrian refugee from there         | one = 1 refugee exact
            it adds up to 185,000 over time              | 185,000 = 185000 exact
            5m people left                               | 5m = 5000000 people exact
            a panel of three human rights groups         | three = 3 groups exact
            217 million Americans are                    | 217 million = 217000000 Americans exact
            """)
    void countsAndWhatIsCounted(String text, String expected) {
        assertThat(read(text)).containsExactly(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The order of 2019 stands.",
                "It happened in all of 2021.",
                "The budget for 2025-26 is late.",
                "They met on July 12, 2019 at 9:30 and at 10 a.m.",
                "The first of them came 21st.",
                "Title 42 and Executive Order 14257 and section 3161 and No. 4",
                "B-2 and F-16 flew over the G7 after COVID-19.",
                "1. A list item\n2. Another\n(2) And a third",
                "Call 202-555-0143 or 1-800-555-0199 or (202) 555-0143.",
                "the Column 1 rate and paragraphs 3 of it",
                "See https://example.org/2020/31/page?id=500 for more.",
                "Hundreds of thousands came, and dozens stayed.",
                "No one came, and the one who did was one of them.",
                "The court ruled 5-4 on it.",
                "Garcia, 45, was there.",
                "two-thirds of it and three quarters of that",
                "under 8 U.S.C. 1182",
                "in the 1990s and the '80s",
                "<img width=\"3062\">",
                "They met at COP26.",
                "We will: 1) go, 2) see",
                "Public Law 100-402",
                "It was true in 1790 of net-zero plans.",
                "in the year of our Lord two thousand twenty-two",
                "At Ground Zero, on Channel 125, a 63-year-old",
            })
    void numbersThatCountNothingAreNotQuantities(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void rangesGiveTwoMentionsWithOneScaleAndUnit() {
        assertThat(read("between 10 and 20 million people"))
                .containsExactly("10 = 10000000 people at least", "20 million = 20000000 people up to");
        assertThat(read("a plan of $4-5bn"))
                .containsExactly("$4 = 4000000000 USD at least", "5bn = 5000000000 USD up to");
        assertThat(read("raised from 70,000 to 85,000 refugees"))
                .containsExactly("70,000 = 70000 refugees exact", "85,000 = 85000 refugees exact");
        assertThat(read("between $5 and $7 billion"))
                .containsExactly("$5 = 5000000000 USD at least", "$7 billion = 7000000000 USD up to");
        assertThat(read("about 16–17 percent"))
                .containsExactly("about 16 = 16 percent about", "17 percent = 17 percent about");
    }

    @Test
    void numbersThatShareANounHaveItBoth() {
        assertThat(read("two US and two Mexican officials"))
                .containsExactly("two = 2 officials exact", "two = 2 officials exact");
    }

    @Test
    void aLineBreakIsASpaceAndAnEmptyLineIsNot() {
        assertThat(read("rose by 10\npercent")).containsExactly("10 percent = 10 percent exact");
        assertThat(read("totaling $7\n        billion")).containsExactly("$7         billion = 7000000000 USD exact");
        assertThat(read("was 10\n\npercent is")).containsExactly("10 = 10 exact");
        assertThat(read("10\u00a0000 \u00a05\u00a0million people")).contains("5\u00a0million = 5000000 people exact");
    }

    @Test
    void onlyWhatLiesInsideTheSpanIsFound() {
        String text = "5 ships, 6 tanks, 7 planes";
        assertThat(new QuantityFinder().find(text, new Span(9, 16)))
                .extracting(m -> m.span().of(text), m -> m.quantity().unit())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("6", "tanks"));
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        String text = "Between $5m and 6m, or 7, 8 or 9 men; 10 to 20 to 30 percent of $ 40 - 50 or more than 1,2,3.";
        List<Span> spans = new QuantityFinder()
                .find(text, new Span(0, text.length())).stream()
                        .map(QuantityMention::span)
                        .toList();
        assertThat(Stream.iterate(1, i -> i < spans.size(), i -> i + 1))
                .allMatch(i -> spans.get(i - 1).end() <= spans.get(i).start());
    }
}
