package org.proviso.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Span;

class TokensTest {
    private static List<String> forms(String text) {
        return Tokens.of(text, new Span(0, text.length())).stream()
                .map(Token::form)
                .toList();
    }

    @Test
    void aContractionIsTwoTokens() {
        assertThat(forms("Peru didn't pay, and won\u2019t; it cannot."))
                .containsExactly(
                        "Peru", "did", "n't", "pay", ",", "and", "wo", "n\u2019t", ";", "it", "can", "not", ".");
    }

    @Test
    void aPossessiveEndingIsATokenOfItsOwn() {
        assertThat(forms("Rubio's and the workers\u2019 pay"))
                .containsExactly("Rubio", "'s", "and", "the", "workers", "\u2019", "pay");
    }

    /** The words of a line of text, as they are cut, apart by spaces. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "$5.2M for 10,000 posts at 9:30 | $ 5.2 M for 10,000 posts at 9:30",
                "U.S.-Mexico pre-war talks | U.S. - Mexico pre-war talks",
                "up 1.94% to US$3bn | up 1.94 % to US$ 3 bn",
                "a 15-year-old, 5km away by 10am | a 15 - year - old , 5 km away by 10 am",
                "the 1990s, the 80's and '72 | the 1990s , the 80's and '72",
                "10-12 days in 2003-2007 | 10 - 12 days in 2003 - 2007",
                "call 555-0134 or +44 20 on 2026-03-04 | call 555-0134 or +44 20 on 2026-03-04",
                "notes [13,14] on 12,50,000 rupees | notes [ 13 , 14 ] on 12,50,000 rupees",
                "hit .203 and 1/2 on 9/11 | hit .203 and 1/2 on 9/11",
                "AT&T and/or R&D w/o #1 @peru #peace | AT&T and / or R&D w/o # 1 @peru #peace",
                "Wait!! What?! No... (see a) | Wait !! What ?! No ... ( see a )",
                "gonna, wanna; dont | gon na , wan na ; do nt",
                "O'Brien said 'yes' to rock | O'Brien said ' yes ' to rock",
                "write to a.ruiz-p@mail.example.org. | write to a.ruiz-p@mail.example.org .",
                "(see https://proviso.example/a_(b)?c=d-e), then | ( see https://proviso.example/a_(b)?c=d-e ) , then",
                "proviso-news.com/about and minutes-2.pdf | proviso-news.com/about and minutes-2.pdf",
                "U.S.-Amazon.com talks | U.S. - Amazon.com talks",
                "he left.The bus came | he left . The bus came",
                "fine :-) said:(a) | fine :-) said : ( a )",
                "Mr. Ortiz of St. Louis, Inc. | Mr. Ortiz of St. Louis , Inc.",
                "<<a>> --- == ----==== | << a >> --- == ----====",
                "no. No. 5 | no . No. 5",
            })
    void textIsCutAsTheTreebanksCutIt(String text, String cut) {
        assertThat(String.join(" ", forms(text))).isEqualTo(cut);
    }

    /** A family, a flag, a coloured hand, a heart on fire, a key. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83c\uddf5\ud83c\uddea",
                "\ud83d\udc4b\ud83c\udffd",
                "\u2764\ufe0f\u200d\ud83d\udd25",
                "\ud83d\ude00"
            })
    void anEmojiIsOneTokenWhateverItIsMadeOf(String emoji) {
        assertThat(forms("yes " + emoji + "no")).containsExactly("yes", emoji, "no");
    }

    @Test
    void anAccentStaysWithItsLetterAndASoftHyphenWithinItsWord() {
        assertThat(forms("Mu\u0301nich govern\u00adment \u0645\u06cc\u200c\u0631\u0648\u062f a\u200bb"))
                .containsExactly("Mu\u0301nich", "govern\u00adment", "\u0645\u06cc\u200c\u0631\u0648\u062f", "a", "b");
    }

    @Test
    void aLetterOutsideTheBasicPlaneIsALetter() {
        assertThat(forms("\ud835\udc00\ud835\udc01 \ud801\udc00"))
                .containsExactly("\ud835\udc00\ud835\udc01", "\ud801\udc00");
    }

    @Test
    void nothingHasNoTokensAndOneCharacterHasOne() {
        assertThat(forms("")).isEmpty();
        assertThat(forms("\u0000 \u200b\ufeff")).isEmpty();
        assertThat(forms("a")).containsExactly("a");
        assertThat(forms(".")).containsExactly(".");
        assertThat(forms("\ud83d")).containsExactly("\ud83d");
    }
}
