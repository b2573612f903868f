package org.proviso.core.register.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.core.register.counts.SmallRegister;

/** Balances against a model that only adds and subtracts; in any order of arrival, on any day. */
class BalancesPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-10");

    /** What one document tells: of the whole so much went on that day, or so much went in all, or is left. */
    private record Event(String kind, LocalDate day, long amount) {}

    private record Story(long whole, List<Event> events) {
        static Story of(Random random) {
            long whole = 90_000_001 + 2L * random.nextInt(4_000_000);
            List<Event> events = new ArrayList<>();
            LocalDate day = FIRST;
            long gone = 0;
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                day = day.plusDays(1 + random.nextInt(60));
                // each amount of its own, so that two steps never look like one
                long amount = 1_000_003 + i * 2_000_006L + random.nextInt(900_000);
                gone += amount;
                for (int teller = 0; teller <= random.nextInt(3); teller++) {
                    events.add(new Event("step", day.plusDays(teller), amount));
                }
                if (random.nextInt(4) == 0) {
                    day = day.plusDays(5);
                    events.add(new Event("total", day, gone));
                }
                if (random.nextInt(3) == 0) {
                    day = day.plusDays(5);
                    events.add(new Event("left", day, whole - gone - (random.nextBoolean() ? 0 : 7_000_007)));
                }
            }
            return new Story(whole, events);
        }

        long gone(LocalDate until) {
            Event total = events.stream()
                    .filter(event -> event.kind.equals("total") && !event.day.isAfter(until))
                    .reduce((first, second) -> second)
                    .orElse(new Event("total", LocalDate.MIN, 0));
            long later = 0;
            List<Long> seen = new ArrayList<>();
            for (Event event : events) {
                if (event.kind.equals("step") && !event.day.isAfter(until) && !seen.contains(event.amount)) {
                    seen.add(event.amount);
                    later += event.day.isAfter(total.day) ? event.amount : 0;
                }
            }
            return total.amount + later;
        }

        long wrong(LocalDate until) {
            return events.stream()
                    .filter(event -> event.kind.equals("left") && !event.day.isAfter(until))
                    .filter(event -> event.amount != whole - gone(event.day))
                    .count();
        }

        boolean isTold(LocalDate until) {
            return events.stream().anyMatch(event -> !event.day.isAfter(until));
        }

        SmallRegister register() {
            SmallRegister register = new SmallRegister();
            tell(register, "whole", new Event("froze", FIRST, whole), "money/withheld", "froze %s for clinics in Rosk");
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                String named = dollars(whole);
                switch (event.kind) {
                    case "step" -> tell(register, "e" + i, event, "money/paid", "released %s of the " + named);
                    case "total" ->
                        tell(register, "e" + i, event, "money/paid", "released %s of the " + named + " so far");
                    default -> tell(register, "e" + i, event, "money/withheld", "still holds %s of the " + named);
                }
            }
            return register;
        }

        private static void tell(SmallRegister register, String name, Event event, String move, String form) {
            String words = "The Health Agency " + form.formatted(dollars(event.amount));
            register.document(name, event.day.toString(), "", words + ".")
                    .claim(name, move, words)
                    .by("Health Agency")
                    .object(dollars(event.amount))
                    .number(Long.toString(event.amount), "USD")
                    .in(name, "matter " + name);
        }

        private static String dollars(long amount) {
            return String.format(Locale.ROOT, "$%,d", amount);
        }
    }

    @Test
    void balancesAreThoseOfANaiveModel() {
        for (long seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Story story = Story.of(random);
            var register = story.register();
            var whole = register.shuffled(seed);
            for (int i = 0; i < 6; i++) {
                LocalDate day = FIRST.plusDays(random.nextInt(400));
                var found = Balances.of(whole, SmallRegister.all(whole), day).balances();
                String asked = "seed " + seed + ", " + day + ", " + story;
                if (!story.isTold(day)) {
                    assertThat(found).as(asked).isEmpty();
                    continue;
                }
                assertThat(found).as(asked).hasSize(1);
                Balance balance = found.getFirst();
                long gone = story.gone(day);
                assertThat(balance.gone()
                                .map(each -> each.value().longValueExact())
                                .orElse(0L))
                        .as(asked)
                        .isEqualTo(gone);
                if (gone > 0) {
                    assertThat(balance.computed().orElseThrow().value().longValueExact())
                            .as(asked)
                            .isEqualTo(story.whole() - gone);
                }
                assertThat(balance.said().stream().filter(Balance.Said::differs).count())
                        .as(asked)
                        .isEqualTo(story.wrong(day));
            }
        }
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        for (long seed = 0; seed < 40; seed++) {
            Story story = Story.of(new Random(seed));
            var register = story.register();
            var one = register.register();
            var other = register.shuffled(seed + 1);

            assertThat(Balances.of(other, SmallRegister.all(other), LocalDate.MAX))
                    .as("seed %d", seed)
                    .isEqualTo(Balances.of(one, SmallRegister.all(one), LocalDate.MAX));
        }
    }
}
