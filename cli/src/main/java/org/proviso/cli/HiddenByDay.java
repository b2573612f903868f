package org.proviso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import org.proviso.store.PageQuery;
import org.proviso.store.RegisterFile;
import org.proviso.store.RegisterPage;

/**
 * Entries that a list of an earlier day lacks because nothing but pages without a date tells of them: these count from the day on which they
 * were taken, and not from that of which they tell. A date at the head of such a page brings them back.
 */
final class HiddenByDay {
    /** So many of the entries are looked at, at most. */
    static final int MOST = 2_000;

    /** So many pages are named. */
    private static final int NAMED = 3;

    private HiddenByDay() {}

    /** What to say of them behind a list, where there are any. */
    static Optional<String> words(RegisterFile file, PageQuery query, Optional<RecordedAt> known) {
        return query.asOf()
                .flatMap(day -> page(file, query, known, 1)
                        .filter(all -> hidden(file, query, known, all))
                        .flatMap(all -> page(file, query, known, MOST))
                        .flatMap(all -> words(all, day)));
    }

    private static Optional<RegisterPage> page(
            RegisterFile file, PageQuery query, Optional<RecordedAt> known, int most) {
        return page(file, new PageQuery(query.wanted(), Optional.empty(), query.states(), 0, most), known);
    }

    private static Optional<RegisterPage> page(RegisterFile file, PageQuery query, Optional<RecordedAt> known) {
        return known.map(time -> file.past().page(query, time))
                .orElseGet(() -> file.pages().page(query));
    }

    /** Whether some begin later; to count them costs little, to look at them more. */
    private static boolean hidden(RegisterFile file, PageQuery query, Optional<RecordedAt> known, RegisterPage all) {
        return page(file, new PageQuery(query.wanted(), query.asOf(), query.states(), 0, 1), known)
                .filter(then -> then.entries() < all.entries())
                .isPresent();
    }

    private static Optional<String> words(RegisterPage all, LocalDate day) {
        List<Listing> hidden = all.listings().stream()
                .filter(listing -> !listing.stand().dated())
                .filter(listing -> listing.stand().since().filter(day::isBefore).isPresent())
                .toList();
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        List<String> pages = hidden.stream()
                .flatMap(listing -> listing.stand().shown().stream())
                .map(Stand.Shown::document)
                .distinct()
                .toList();
        int more = pages.size() - NAMED;
        String named =
                String.join(", ", pages.stream().limit(NAMED).toList()) + (more > 0 ? " and " + more + " more" : "");
        return Optional.of((all.entries() > all.listings().size() ? "At least " : "")
                + Words.count(hidden.size(), "entry", "entries")
                + (hidden.size() == 1 ? " is" : " are")
                + " not shown as of " + day + ": only pages without a date tell of "
                + (hidden.size() == 1 ? "it" : "them")
                + ", and these count from the day on which they were taken. Give the page a line \u201cDate: 2025-05-09\u201d"
                + " at its head and read it again: " + named + ".");
    }
}
