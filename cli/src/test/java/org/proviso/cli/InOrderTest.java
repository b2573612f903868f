package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.ProvisoException;

class InOrderTest {
    private static List<String> run(List<Integer> inputs, InOrder.Job<Integer, String> job) {
        List<String> results = new ArrayList<>();
        try (InOrder<Integer, String> inOrder = new InOrder<>(job, results::add)) {
            inOrder.addAll(inputs.iterator(), () -> true);
            inOrder.finish();
        }
        return results;
    }

    @Test
    void resultsComeInTheOrderOfTheInputsHoweverLongEachTakes() {
        Random random = new Random(11);
        List<Integer> inputs = IntStream.range(0, 200).boxed().toList();
        List<Integer> naps = inputs.stream().map(i -> random.nextInt(3)).toList();
        List<String> results = run(
                inputs,
                new InOrder.Job<>(
                        input -> {
                            busy(naps.get(input));
                            return "r" + input;
                        },
                        (input, failure) -> "failed",
                        input -> 1));
        assertThat(results)
                .containsExactlyElementsOf(inputs.stream().map(i -> "r" + i).toList());
    }

    private static void busy(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void oneInputThatFailsDoesNotStopTheOthers() {
        List<String> results = run(
                List.of(1, 2, 3),
                new InOrder.Job<>(
                        input -> {
                            if (input == 2) {
                                throw new IllegalStateException("two");
                            }
                            return "ok " + input;
                        },
                        (input, failure) -> input + " failed: " + failure.getMessage(),
                        input -> 1));
        assertThat(results).containsExactly("ok 1", "2 failed: two", "ok 3");
    }

    @Test
    void textNestedTooDeeplyForTheStackFailsAlone() {
        List<String> results = run(
                List.of(1, 2),
                new InOrder.Job<>(
                        input -> {
                            if (input == 1) {
                                throw new StackOverflowError();
                            }
                            return "ok";
                        },
                        (input, failure) -> "failed",
                        input -> 1));
        assertThat(results).containsExactly("failed", "ok");
    }

    @Test
    void whenTheWorldFailsTheRunEnds() {
        InOrder.Job<Integer, String> job = new InOrder.Job<>(
                input -> {
                    throw new ProvisoException(ProvisoException.Category.FAILURE, "disk full");
                },
                (input, failure) -> "failed",
                input -> 1);
        assertThatThrownBy(() -> run(List.of(1), job)).hasMessage("disk full");
    }

    @Test
    void largeInputsAreUnderWayOneAtATime() {
        AtomicLong underWay = new AtomicLong();
        AtomicLong most = new AtomicLong();
        run(
                IntStream.range(0, 20).boxed().toList(),
                new InOrder.Job<>(
                        input -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            busy(1);
                            underWay.decrementAndGet();
                            return "";
                        },
                        (input, failure) -> "failed",
                        input -> 100L << 20));
        assertThat(most).hasValue(1);
    }

    @Test
    void nothingMoreIsBegunOnceItIsToStop() {
        List<String> results = new ArrayList<>();
        InOrder.Job<Integer, String> job = new InOrder.Job<>(String::valueOf, (input, failure) -> "", input -> 1);
        List<Integer> begun = new ArrayList<>();
        try (InOrder<Integer, String> inOrder = new InOrder<>(job, results::add)) {
            inOrder.addAll(IntStream.range(0, 10).peek(begun::add).iterator(), () -> begun.size() < 3);
            inOrder.finish();
        }
        assertThat(results).containsExactly("0", "1", "2");
    }
}
