package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.names.SameNames;

/** What people's word that names mean one thing does to where claims belong. */
class AliasTest {
    private static final String SHORT = "NORFAP";
    private static final String LONG = "Norland Fishery Assistance Programme";
    private static final String[] NAMES = {
        SHORT, LONG, "Quay Trust", "Trust of the Quays", "Lantern Scheme", "Bridge Pledge Office"
    };
    private static final SameNames SAID =
            SameNames.of(List.of(List.of(SHORT, LONG), List.of("Quay Trust", "Trust of the Quays")));
    private static final String[] MOVES = {"waiver/granted", "work/stopped", "money/paid", "measure/ordered"};

    private static Claim stopped(String document, int start, String name) {
        return Claims.claim(document, start, "work/stopped")
                .object("work of the " + name)
                .words("Work of the " + name + " stopped.")
                .build();
    }

    @Test
    void entriesThatDifferByTheNameAreJoinedAndPartAgain() {
        Claim one = stopped("one", 0, SHORT);
        Claim other = stopped("other", 0, LONG);
        Filed register = new Filed();
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("other", other));
        assertThat(register.entry(other)).isNotEqualTo(register.entry(one));

        register.call(SAID);
        assertThat(register.entry(other)).isEqualTo(register.entry(one));
        assertThat(register.matter(other)).isEqualTo(register.matter(one));

        register.call(SameNames.NONE);
        assertThat(register.entry(other)).isNotEqualTo(register.entry(one));
    }

    @Test
    void aDocumentThatComesLaterFallsIntoTheEntry() {
        Claim one = stopped("one", 0, SHORT);
        Claim other = stopped("other", 0, LONG);
        Filed register = new Filed();
        register.call(SAID);
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("other", other));
        assertThat(register.entry(other)).isEqualTo(register.entry(one));
    }

    @Test
    void whatOneDocumentTellsUnderTwoNamesIsOneEntry() {
        Claim one = stopped("one", 0, SHORT);
        Claim road = Claims.claim("one", 400, "work/stopped")
                .object("road repairs in Hollin")
                .words("Road repairs in Hollin stopped.")
                .build();
        Claim other = stopped("one", 800, LONG);
        Filed register = new Filed();
        register.take(Claims.submission("one", one, road, other));
        assertThat(register.telling(other)).isNotEqualTo(register.telling(one));
        assertThat(register.entry(other)).isNotEqualTo(register.entry(one));

        register.call(SAID);
        assertThat(register.entry(other)).isEqualTo(register.entry(one));
        assertThat(register.entry(road)).isNotEqualTo(register.entry(one));
    }

    @Test
    void otherAmountsStayTwoEntriesWhateverTheyAreCalled() {
        Claim one = Claims.claim("one", 0, "waiver/granted")
                .object(SHORT)
                .quantity("5200000", "USD")
                .build();
        Claim other = Claims.claim("other", 0, "waiver/granted")
                .object(LONG)
                .quantity("2500000", "USD")
                .build();
        Filed register = new Filed();
        register.call(SAID);
        register.take(Claims.submission("one", one));
        register.take(Claims.submission("other", other));
        assertThat(register.entry(other)).isNotEqualTo(register.entry(one));
    }

    private static List<Submission> submissions(long seed) {
        Random random = new Random(seed);
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = "named " + seed + " " + i;
            List<Claim> claims = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                String called = NAMES[random.nextInt(NAMES.length)];
                Claims.Builder claim = Claims.claim(name, j * 300, MOVES[random.nextInt(MOVES.length)])
                        .object("harbour" + random.nextInt(6) + "x of the " + called)
                        .words("In word" + random.nextInt(40) + "x it was the " + called + " of which they spoke.");
                claims.add(
                        random.nextInt(3) == 0
                                ? claim.quantity(String.valueOf(1 + random.nextInt(5)), "USD")
                                        .build()
                                : claim.build());
            }
            submissions.add(Claims.submission(name, claims));
        }
        return submissions;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void namesBeforeOrAfterTheDocumentsMakeTheSameRegister(long seed) {
        List<Submission> submissions = submissions(seed);
        Filed before = new Filed();
        before.call(SAID);
        submissions.forEach(before::take);
        Filed without = new Filed();
        submissions.forEach(without::take);
        assertThat(before.all()).as("seed %d: the names join something", seed).isNotEqualTo(without.all());

        Random random = new Random(seed);
        for (int run = 0; run < 5; run++) {
            Collections.shuffle(submissions, random);
            int at = random.nextInt(submissions.size() + 1);
            Filed register = new Filed();
            submissions.subList(0, at).forEach(register::take);
            register.call(SAID);
            submissions.subList(at, submissions.size()).forEach(register::take);
            assertSame(register, before, seed);
            register.call(SameNames.NONE);
            assertSame(register, without, seed);
        }
    }

    private static void assertSame(Filed register, Filed expected, long seed) {
        assertThat(register.all()).as("seed %d", seed).isEqualTo(expected.all());
        assertThat(register.allMatters()).as("seed %d", seed).isEqualTo(expected.allMatters());
        assertThat(open(register.proposed)).as("seed %d", seed).isEqualTo(open(expected.proposed));
    }

    private static Map<EntryId, EntryId> open(Map<EntryId, EntryId> proposed) {
        return proposed.entrySet().stream()
                .filter(link -> !link.getKey().equals(link.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
