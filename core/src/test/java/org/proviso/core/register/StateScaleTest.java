package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.register.lanes.LaneSketch.Say.that;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.register.course.Courses;
import org.proviso.core.register.disputes.Disputes;
import org.proviso.core.register.lanes.LaneSketch;

/** 10,000 claims for one entry: from as many papers, with dates of every kind. */
final class StateScaleTest {
    private static final int CLAIMS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final int TRIES = 5;

    private static LaneSketch many() {
        Random random = new Random(7);
        List<Act> acts = List.of(Act.STARTED, Act.STOPPED, Act.RESUMED, Act.TERMINATED);
        LaneSketch sketch = new LaneSketch().open("work", Lane.WORK);
        for (int i = 0; i < CLAIMS; i++) {
            LocalDate day = LocalDate.parse("2015-01-01").plusDays(random.nextInt(3_000));
            sketch.papers("paper " + i, day.toString());
            LaneSketch.Say say = that(acts.get(random.nextInt(acts.size())).wireName());
            if (random.nextInt(5) == 0) {
                say.as(random.nextBoolean() ? Modality.NEGATED : Modality.PLANNED);
            }
            if (random.nextBoolean()) {
                say.on(random.nextInt(10) == 0 ? day + "/" + day.plusDays(900) : day.toString());
            }
            sketch.file("work", Lane.WORK, "paper " + i, say.by("an official"));
        }
        return sketch;
    }

    @Test
    void tenThousandClaimsFoldInLessThanASecond() {
        LaneSketch sketch = many();
        Register register = sketch.register();
        Entry entry = register.entry(LaneSketch.id("work")).orElseThrow();

        Duration fold = best(() ->
                assertThat(register.state(entry, LocalDate.MAX).positions()).isNotEmpty());
        Duration rest = best(() -> {
            assertThat(new Courses(register, List.of(entry)).of(entry)).hasSizeGreaterThan(CLAIMS / 4);
            assertThat(Disputes.of(register, List.of(entry))).isNotEmpty();
        });

        System.getLogger(StateScaleTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "10,000 claims: state {0} ms, history and disputes {1} ms",
                        fold.toMillis(),
                        rest.toMillis());
        assertThat(fold).isLessThan(LONGEST);
        assertThat(rest).isLessThan(LONGEST.multipliedBy(2));
    }

    /** The time that this thread worked, whatever else the machine does. */
    private static Duration best(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < TRIES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        return best;
    }
}
