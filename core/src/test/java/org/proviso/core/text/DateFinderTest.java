package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;

class DateFinderTest {
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 28);

    private static List<String> read(String text, Optional<LocalDate> published) {
        return new DateFinder()
                .find(text, new Span(0, text.length()), published).stream()
                        .map(m -> m.span().of(text).replace('\n', ' ') + " = "
                                + m.date().value() + (m.relative() ? " relative" : ""))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Friday, July 12, 2019 they met        | Friday, July 12, 2019 = 2019-07-12
            On 12 July 2019 they met                 | 12 July 2019 = 2019-07-12
            On Jan. 8, 2025 they met                 | Jan. 8, 2025 = 2025-01-08
            On the 8th of January, 2025 they met     | 8th of January, 2025 = 2025-01-08
            dated 2025-02-14 here                    | 2025-02-14 = 2025-02-14
            dated 02/14/2025 here                    | 02/14/2025 = 2025-02-14
            JANUARY 24, 2025                         | JANUARY 24, 2025 = 2025-01-24
            by order of August 31<sup>st</sup>, 2022 | August 31<sup>st</sup>, 2022 = 2022-08-31
            in February 2025                         | February 2025 = 2025-02
            in early 2020                            | early 2020 = 2020
            in mid-2023                              | mid-2023 = 2023
            in all of 2021                           | 2021 = 2021
            the 2013 reform bill                     | 2013 = 2013
            in fiscal year 2022                      | fiscal year 2022 = 2021-10-01/2022-09-30
            in FY2022                                | FY2022 = 2021-10-01/2022-09-30
            in FY 22                                 | FY 22 = 2021-10-01/2022-09-30
            in the first quarter of 2024             | first quarter of 2024 = 2024-33
            in Q1 2024                               | Q1 2024 = 2024-33
            in spring 2024                           | spring 2024 = 2024-21
            in the 1990s                             | 1990s = 1990/1999
            in 2019-2021                             | 2019-2021 = 2019/2021
            the budget of 2025-26                    | 2025-26 = 2025/2026
            held since April 2, 2025                 | since April 2, 2025 = 2025-04-02/..
            until October 14, 2019                   | until October 14, 2019 = ../2019-10-14
            from March 5 to April 2, 2025            | from March 5 to April 2, 2025 = 2025-03-05/2025-04-02
            between 2015 and 2018                    | between 2015 and 2018 = 2015/2018
            on March 17-18, 2016                     | March 17-18, 2016 = 2016-03-17/2016-03-18
            open June 3 through 9, 2020              | June 3 through 9, 2020 = 2020-06-03/2020-06-09
            open from 3 to 9 June 2020               | from 3 to 9 June 2020 = 2020-06-03/2020-06-09
            signed 05-Aug-2016                       | 05-Aug-2016 = 2016-08-05
            signed 23/05/2024                        | 23/05/2024 = 2024-05-23
            signed 2024-Feb-9                        | 2024-Feb-9 = 2024-02-09
            the table for 7/2021                     | 7/2021 = 2021-07
            the ninth of March, 2003                 | ninth of March, 2003 = 2003-03-09
            on May the twenty-third, 2003            | May the twenty-third, 2003 = 2003-05-23
            in May of nineteen sixty-four            | May of nineteen sixty-four = 1964-05
            in two thousand and nineteen             | two thousand and nineteen = 2019
            in August '98                            | August '98 = 1998-08
            the second half of 2023                  | second half of 2023 = 2023-07/2023-12
            the first week of March 2024             | first week of March 2024 = 2024-03-04/2024-03-10
            the last week of 2021                    | last week of 2021 = 2021-12-27/2022-01-02
            the first Monday of October 2024         | first Monday of October 2024 = 2024-10-07
            the last Friday of May 2024              | last Friday of May 2024 = 2024-05-31
            the week of March 11, 2024               | week of March 11, 2024 = 2024-03-11/2024-03-17
            in the 19th century                      | 19th century = 1800/1899
            in the nineteen sixties                  | nineteen sixties = 1960/1969
            by the end of 2024                       | end of 2024 = 2024
            in 2022 Q4                               | 2022 Q4 = 2022-36
            in the third quarter of fiscal 2025      | third quarter of fiscal 2025 = 2025-04-01/2025-06-30
            in Japan's fiscal year 2024              | fiscal year 2024 = 2024-04-01/2025-03-31
            Britain's financial year 2023            | financial year 2023 = 2023-04-01/2024-03-31
            that border in fiscal year 2023          | fiscal year 2023 = 2022-10-01/2023-09-30
            this twenty-second day of July, in the year of our Lord two thousand twenty | twenty-second day of July, in the year of our Lord two thousand twenty = 2020-07-22
            Directive 9 of March 4, 2019             | March 4, 2019 = 2019-03-04
            Australia's fiscal 2024                  | fiscal 2024 = 2023-07-01/2024-06-30
            for 30 days beginning June 1, 2024       | 30 days beginning June 1, 2024 = 2024-06-01/2024-06-30
            due two weeks after June 1, 2024         | two weeks after June 1, 2024 = 2024-06-15
            """)
    void writtenDatesNeedNoPublicationDate(String text, String expected) {
        assertThat(read(text, Optional.empty())).containsExactly(expected);
        assertThat(read(text, Optional.of(PUBLISHED))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On July 12 they met           | July 12 = 2025-07-12 relative
            On January 5 they will meet   | January 5 = 2026-01-05 relative
            in late March                 | late March = 2025-03 relative
            said today                    | today = 2025-08-28 relative
            said yesterday                | yesterday = 2025-08-27 relative
            opens tomorrow                | tomorrow = 2025-08-29 relative
            said on Thursday              | Thursday = 2025-08-28 relative
            said on Monday                | Monday = 2025-08-25 relative
            said Friday                   | Friday = 2025-08-22 relative
            said last Friday              | last Friday = 2025-08-22 relative
            meets next Monday             | next Monday = 2025-09-01 relative
            due by this coming Friday     | by this coming Friday = ../2025-08-29 relative
            said last week                | last week = 2025-08-18/2025-08-24 relative
            this week                     | this week = 2025-08-25/2025-08-31 relative
            said last month               | last month = 2025-07 relative
            next year                     | next year = 2026 relative
            earlier this year             | earlier this year = 2025-01-01/2025-08-28 relative
            so far this fiscal year       | so far this fiscal year = 2024-10-01/2025-08-28 relative
            this past December            | this past December = 2024-12 relative
            came two weeks ago            | two weeks ago = 2025-08-14 relative
            came three months ago         | three months ago = 2025-05 relative
            came a year ago               | a year ago = 2024 relative
            within 90 days of it          | within 90 days = 2025-08-28/2025-11-26 relative
            in the past two weeks         | past two weeks = 2025-08-14/2025-08-28 relative
            on December 22, last year     | December 22, last year = 2024-12-22 relative
            until October 14              | until October 14 = ../2025-10-14 relative
            opens this Friday             | this Friday = 2025-08-29 relative
            opens next Saturday           | next Saturday = 2025-09-06 relative
            opens Tuesday of next week    | Tuesday of next week = 2025-09-02 relative
            held Thursday the 21st        | Thursday the 21st = 2025-08-21 relative
            on the 15th of next month     | 15th of next month = 2025-09-15 relative
            the second Monday of the month | second Monday of the month = 2025-08-11 relative
            returns in three weeks        | in three weeks = 2025-09-18 relative
            returns in two years          | in two years = 2027 relative
            two days from now             | two days from now = 2025-08-30 relative
            in 3 business days            | in 3 business days = 2025-09-02 relative
            1 month and 8 days ago        | 1 month and 8 days ago = 2025-07-20 relative
            one and a half years ago      | one and a half years ago = 2024-02 relative
            over the next five days       | next five days = 2025-08-29/2025-09-02 relative
            over the weekend              | the weekend = 2025-08-23/2025-08-24 relative
            the week after next           | week after next = 2025-09-08/2025-09-14 relative
            later this year               | later this year = 2025-08-28/2025-12-31 relative
            earlier in the week           | earlier in the week = 2025-08-25/2025-08-28 relative
            for the rest of the month     | rest of the month = 2025-08-28/2025-08-31 relative
            at the end of the month       | end of the month = 2025-08 relative
            early next month              | early next month = 2025-09 relative
            in the first half of this year | first half of this year = 2025-01/2025-06 relative
            during Q3                     | Q3 = 2025-35 relative
            in the 80s                    | 80s = 1980/1989 relative
            over the next decade          | next decade = 2025-08-29/2035-08-28 relative
            in this decade                | this decade = 2020/2029 relative
            in the summer                 | summer = 2025-22 relative
            between now and October 3     | between now and October 3 = 2025-08-28/2025-10-03 relative
            """)
    void otherDatesAreToldFromTheDayOfPublication(String text, String expected) {
        assertThat(read(text, Optional.of(PUBLISHED))).containsExactly(expected);
        assertThat(read(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may march on.",
                "It cost $2019 then.",
                "some 2019 people left",
                "Title 2020 of it",
                "USA Today wrote it",
                "of 2,020 votes",
                "May I ask?",
                "February 30, 2021",
                "the first visit in three years",
                "the largest in two decades",
                "12 million views in two days",
                "twice in a year",
                "the summer driving season",
                "temperatures in her 70s",
                "The third quarter was better.",
                "They went 9-18-15 and 4/22.",
                "the second man",
                "the next day and three days later",
                "now",
                "https://example.org/2022/03/24/statement",
            })
    void otherWordsAndNumbersAreNotDates(String text) {
        assertThat(read(text, Optional.of(PUBLISHED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paid 08/04/2025, asked 03/14/2025 | 2025-08-04 | 2025-03-14
            asked 25/03/2025, paid 08/04/2025 | 2025-03-25 | 2025-04-08
            paid 08/04/2025, asked 25/03/2025 | 2025-04-08 | 2025-03-25
            """)
    void whichNumberIsTheDayIsToldByTheDatesAround(String text, String first, String second) {
        assertThat(new DateFinder().find(text, new Span(0, text.length()), Optional.empty()))
                .extracting(mention -> mention.date().value())
                .containsExactly(first, second);
    }

    @Test
    void aDateMayGoAcrossALineBreak() {
        assertThat(read("Order 14257 of April 2,\n2025, by", Optional.empty()))
                .containsExactly("April 2, 2025 = 2025-04-02");
    }

    @Test
    void aDayThatAYearLacksGoesToAYearThatHasIt() {
        assertThat(read("On February 29 they met", Optional.of(LocalDate.of(2023, 6, 1))))
                .containsExactly("February 29 = 2024-02-29 relative");
    }
}
