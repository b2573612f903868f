package org.proviso.core.register.foremost;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One act that a document tells twice, once on its own date and once with the day from which it holds ("… to 50 percent", "… to 50 percent from 4 June"): told
 * on that day.
 */
final class StatedDays {
    /** What is to hold so many days later was ordered for that day. */
    private static final int TWO_MONTHS = 60;

    private StatedDays() {}

    /** Those items, some of them put together; in no order. */
    static List<Foremost.Item> of(List<Foremost.Item> items) {
        List<Foremost.Item> left = new ArrayList<>(items);
        for (Foremost.Item item : items) {
            Optional<Foremost.Item> dated =
                    left.stream().filter(other -> isOneWith(item, other)).findFirst();
            if (dated.isPresent() && left.remove(item)) {
                left.set(left.indexOf(dated.get()), item.onDayOf(dated.get()));
            }
        }
        return List.copyOf(left);
    }

    private static boolean isOneWith(Foremost.Item page, Foremost.Item dated) {
        long ahead = ChronoUnit.DAYS.between(page.line().day(), dated.line().day());
        return !page.transition().isStated()
                && dated.transition().isStated()
                && ahead > 0
                && ahead <= TWO_MONTHS
                && page.line().entry().id().equals(dated.line().entry().id())
                && page.transition().act() == dated.transition().act()
                && page.transition().modality() == dated.transition().modality()
                && !Collections.disjoint(page.documents(), dated.documents())
                && page.transition().amounts().stream()
                        .filter(Weighing::isRate)
                        .anyMatch(rate -> dated.transition().amounts().stream().anyMatch(rate::sameAmount));
    }
}
