package org.proviso.core.register.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Lane;
import org.proviso.core.register.Entry;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.SampleEvents;
import org.proviso.core.register.lists.Wanted.Match;
import org.proviso.core.register.wire.MemoryEventLog;

class WantedTest {
    private final Register register = register();
    private final Entry entry = register.entries().values().iterator().next();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the entry's title, its matter's, an object, evidence, parties
                "for the ferries",
                "norland ferries",
                "Ferry Programme",
                "4.5 MILLION",
                "board",
                "sudland",
                "country:xs"
            })
    void aWordMayOccurAnywhereWithWhateverCapitals(String word) {
        assertThat(accepts(List.of(word), Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana holm", "herald", "pending a review", "waiver.granted.free"})
    void whoSaysSoConditionsAndRulesAreNotSearched(String word) {
        assertThat(accepts(List.of(word), Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erry", "illion", "rland ferries", "5 million", "udland", "ountry:xs"})
    void theMiddleOfAWordIsNoWord(String word) {
        assertThat(accepts(List.of(word), Optional.empty())).isFalse();
    }

    /** By which an index finds no fewer texts than hold a term. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereATermOccursItsWordsAreAmongThoseOfTheText(long seed) {
        Random random = new Random(seed);
        String letters = "abK3.,- $\u0130\u03a3\u0307\u00df";
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = letters(random, letters, 12);
            String term = letters(random, letters, 3).toLowerCase(Locale.ROOT);
            if (!term.isEmpty() && finds(term, text)) {
                found++;
                List<String> words = Wanted.wordsOf(term);
                List<String> known = Wanted.wordsOf(text);
                for (int word = 0; word < words.size(); word++) {
                    String one = words.get(word);
                    boolean mayGoOn = word == words.size() - 1 && Wanted.endsInWord(term);
                    assertThat(known)
                            .as("seed %d: '%s' in '%s'", seed, term, text)
                            .anyMatch(other -> mayGoOn ? other.startsWith(one) : other.equals(one));
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static String letters(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void aWordMayBeTheBeginningOfAnother() {
        for (String title :
                List.of("Ban on salt", "the bans", "salt banned", "a de-facto ban", "(ban)", "Dur-ban", "Durban ban")) {
            assertThat(finds("ban", title)).as(title).isTrue();
        }
        for (String title : List.of("Durban", "urban renewal", "cabana", "2ban", "dur\u0307ban", "B an")) {
            assertThat(finds("ban", title)).as(title).isFalse();
        }
        assertThat(finds("$5", "US$5 million")).isTrue();
        assertThat(finds("5", "about 15 or 5,000")).isTrue();
        assertThat(finds("5", "about 15 or 25")).isFalse();
    }

    /** Against a plain model: a term is where the text has it, and is not within a word there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomWordsAreFoundWhereTheyBegin(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            String title = letters(random, 24);
            String word = letters(random, 4).strip();
            if (!word.isEmpty()) {
                boolean begins = Pattern.compile(
                                "(?<![0-9][.,](?=[0-9]))(?<![a-zA-Z0-9\u00fc\u00dc\u0307](?=[a-zA-Z0-9\u00fc\u00dc\u0307]))"
                                        + Pattern.quote(word),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(title)
                        .find();
                assertThat(finds(word, title))
                        .as("seed %d: '%s' in '%s'", seed, word, title)
                        .isEqualTo(begins);
                found += begins ? 1 : 0;
            }
        }
        assertThat(found).isBetween(500, 4_500);
    }

    private static String letters(Random random, int most) {
        String letters = "aAbn5 -\u00fc.";
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(most); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static boolean finds(String word, String title) {
        return new Wanted(List.of(word), Optional.empty(), Optional.empty())
                .metBy(title)
                .get(0);
    }

    @Test
    void allWordsMustOccurEachSomewhere() {
        assertThat(accepts(List.of("sudland", "million"), Optional.empty())).isTrue();
        assertThat(accepts(List.of("sudland", "billion"), Optional.empty())).isFalse();
    }

    @Test
    void whatOnlyTheMattersTitleSaysIsFoundToo() {
        Wanted named = new Wanted(List.of("norland ferries"), Optional.empty(), Optional.empty());
        Wanted both = new Wanted(List.of("norland ferries", "million"), Optional.empty(), Optional.empty());
        Wanted itself = new Wanted(List.of("norland", "million"), Optional.empty(), Optional.empty());

        assertThat(named.match(register, entry)).isEqualTo(Match.WITH_ITS_MATTER);
        assertThat(both.match(register, entry)).isEqualTo(Match.WITH_ITS_MATTER);
        assertThat(itself.match(register, entry)).isEqualTo(Match.ITSELF);
    }

    @Test
    void anActorIsAPartyAndNoWordOfATitle() {
        assertThat(accepts(List.of(), Optional.of("Ferry Board"))).isTrue();
        assertThat(accepts(List.of(), Optional.of("COUNTRY:XN"))).isTrue();
        assertThat(accepts(List.of(), Optional.of("ferries"))).isFalse();
        assertThat(accepts(List.of("million"), Optional.of("Westmark"))).isFalse();
    }

    @Test
    void theLaneMustBeTheEntrys() {
        assertThat(Wanted.of(Optional.of(Lane.WAIVER)).match(register, entry)).isEqualTo(Match.ITSELF);
        assertThat(Wanted.of(Optional.of(Lane.MONEY)).match(register, entry)).isEqualTo(Match.NONE);
        assertThat(Wanted.of(Optional.empty()).match(register, entry)).isEqualTo(Match.ITSELF);
    }

    private boolean accepts(List<String> words, Optional<String> actor) {
        return new Wanted(words, Optional.empty(), actor).match(register, entry) != Match.NONE;
    }

    private static Register register() {
        MemoryEventLog log = new MemoryEventLog();
        log.append(SampleEvents.all(), new RecordedAt(Instant.parse("2025-03-05T00:00:00Z")));
        return Register.of(log);
    }
}
