package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Claim;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;

class ResolverPropertyTest {
    private static final String[] MOVES = {
        "waiver/granted",
        "waiver/returned",
        "work/stopped",
        "commitment/sought",
        "commitment/refused",
        "money/paid",
        "count/reported",
        "measure/ordered"
    };
    private static final String[] PARTIES = {"Ruritania", "Graustark", "United States", "Rudolf Elphberg"};

    private static List<Submission> submissions(long seed, int documents, int claimsEach) {
        Random random = new Random(seed);
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String name = "document " + seed + " " + i;
            List<Claim> claims = new ArrayList<>();
            for (int j = 0; j < claimsEach; j++) {
                claims.add(claim(random, name, j * 10));
            }
            submissions.add(Claims.submission(name, claims));
        }
        return submissions;
    }

    private static Claim claim(Random random, String document, int start) {
        Claims.Builder builder = Claims.claim(document, start, MOVES[random.nextInt(MOVES.length)])
                .by(PARTIES[random.nextInt(PARTIES.length)])
                .to(PARTIES[random.nextInt(PARTIES.length)])
                .object("word" + random.nextInt(300) + "x barge" + random.nextInt(300) + "x");
        return random.nextInt(3) == 0
                ? builder.quantity(String.valueOf(1 + random.nextInt(5_000)), "USD")
                        .build()
                : builder.build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyClaimIsFiledOnceAndInItsLane(long seed) {
        Filed register = new Filed();
        List<Submission> submissions = submissions(seed, 200, 6);
        submissions.forEach(register::take);
        List<Event.ClaimFiled> filed = register.log.stream()
                .filter(Event.ClaimFiled.class::isInstance)
                .map(Event.ClaimFiled.class::cast)
                .toList();
        assertThat(filed).hasSize(1_200);
        assertThat(filed.stream().map(Event.ClaimFiled::id).distinct()).hasSize(1_200);
        assertThat(filed)
                .allSatisfy(event -> assertThat(register.opening(event.claim()).lane())
                        .isEqualTo(event.claim().move().lane()));
        assertThat(register.all().values().stream().distinct().count()).isLessThan(1_200);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void addingAgainAddsNothingAndAFoldedLogDecidesAlike(long seed) {
        List<Submission> submissions = submissions(seed, 150, 5);
        Filed register = new Filed();
        submissions.subList(0, 100).forEach(register::take);
        Resolver folded = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        register.log.forEach(folded::fold);
        for (Submission submission : submissions) {
            assertThat(folded.decide(submission).events())
                    .as("seed %d", seed)
                    .isEqualTo(register.take(submission).events());
        }
        long size = register.log.size();
        submissions.forEach(register::take);
        assertThat(register.log).hasSize((int) size);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void amountsThatDifferStayApartWhateverTheOrder(long seed) {
        List<Submission> submissions = new ArrayList<>(submissions(seed, 200, 6));
        Collections.shuffle(submissions, new Random(seed));
        Filed register = new Filed();
        submissions.forEach(register::take);
        Map<EntryId, Set<String>> amounts = register.all().entrySet().stream()
                .filter(filed -> filed.getKey().terms().quantity().isPresent())
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(
                                filed -> filed.getKey()
                                                .terms()
                                                .quantity()
                                                .orElseThrow()
                                                .value() + "",
                                Collectors.toSet())));
        assertThat(amounts.values()).as("seed %d", seed).allMatch(values -> values.size() == 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void anyOrderOfArrivalMakesTheSameRegister(long seed) {
        List<Submission> submissions = new ArrayList<>(submissions(seed, 120, 5));
        Filed inOrder = new Filed();
        submissions.forEach(inOrder::take);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            Collections.shuffle(submissions, new Random(seed * 100 + shuffle));
            Filed shuffled = new Filed();
            submissions.forEach(shuffled::take);
            assertThat(shuffled.all()).as("seed %d", seed).isEqualTo(inOrder.all());
            assertThat(shuffled.allMatters()).as("seed %d", seed).isEqualTo(inOrder.allMatters());
            assertThat(open(shuffled.proposed)).as("seed %d", seed).isEqualTo(open(inOrder.proposed));
        }
    }

    private static Map<EntryId, EntryId> open(Map<EntryId, EntryId> proposed) {
        return proposed.entrySet().stream()
                .filter(link -> !link.getKey().equals(link.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void theSecondTenThousandClaimsCostLittleMoreThanTheFirst() {
        List<Submission> submissions = submissions(9, 2_500, 8);
        Resolver resolver = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        Duration first = filed(resolver, submissions.subList(0, 1_250));
        Duration second = filed(resolver, submissions.subList(1_250, 2_500));
        assertThat(second).isLessThan(first.multipliedBy(3));
        assertThat(first.plus(second)).isLessThan(Duration.ofMinutes(3));
    }

    /** Processor time, so that a busy machine does not fail the build; shares of it, so that a slow one does not. */
    private static Duration filed(Resolver resolver, List<Submission> submissions) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        submissions.forEach(resolver::decide);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
