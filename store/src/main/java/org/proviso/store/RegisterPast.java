package org.proviso.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.core.model.Lane;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;
import org.proviso.core.register.links.Sums;
import org.proviso.core.register.wire.StoredEvent;

/**
 * What a register said of single entries and matters at earlier times, read without the rest of its log: what one costs is what was ever
 * told of it. Answers nothing while what that is found by is missing, of another version, or behind the log; then only the log until that
 * time can tell.
 */
public final class RegisterPast {
    private static final String OPENED_IN =
            "select t.id from page_matter m" + " join page_telling t on t.matter = m.number where m.id in (?)";

    private static final String MATTERS = "select id from page_matter where id between ? and ? and number <= ?";

    /** What was told between two times is looked through where it is no more than these events, or no more than one event in so many. */
    private static final int FEW = 5_000;

    private static final int SHARE = 4;

    private final SqliteFile file;
    private final PageUpkeep pages;
    private final PastUpkeep upkeep;
    private final Rows rows;

    RegisterPast(SqliteFile file, PageUpkeep pages, PastUpkeep upkeep) {
        this.file = file;
        this.pages = pages;
        this.upkeep = upkeep;
        this.rows = new Rows(file);
    }

    /** All that was ever told of what was opened under an id, of the entry that it is part of now, and of those that it was part of. */
    public Optional<Register> history(EntryId id) {
        return file.readAtOnce(connection -> {
            if (!isCurrent(connection)) {
                return Optional.empty();
            }
            PastParts parts = new PastParts(rows, Long.MAX_VALUE, true, false);
            return Optional.of(parts.register(parts.tellings().from(List.of(PageIds.of(id)))));
        });
    }

    /** What {@link RegisterPages#inFull(EntryId)} would have said at a time; no entries where none of this id was known. */
    public Optional<Register> inFull(EntryId id, RecordedAt time) {
        return at(time, until -> new Moment(until).ofEntry(PageIds.of(id)));
    }

    /** What {@link RegisterPages#inFull(MatterId)} would have said at a time; no entries where none of this matter was known. */
    public Optional<Register> inFull(MatterId id, RecordedAt time) {
        return at(time, until -> new Moment(until).ofMatter(PageIds.of(id)));
    }

    /**
     * The whole register as it was at some times. What was told after the last of them is not read.
     *
     * @param times the earliest first
     */
    public List<Register> whole(List<RecordedAt> times) {
        RegisterFold fold = new RegisterFold();
        List<Register> registers = new ArrayList<>(times.size());
        long after = 0;
        List<Recorded> page = page(after);
        while (!page.isEmpty() && registers.size() < times.size()) {
            for (Recorded recorded : page) {
                while (registers.size() < times.size()
                        && recorded.recordedAt().compareTo(times.get(registers.size())) > 0) {
                    registers.add(fold.register());
                }
                if (registers.size() < times.size()) {
                    fold.evolve(recorded);
                }
            }
            after = page.getLast().sequence();
            page = page(after);
        }
        while (registers.size() < times.size()) {
            registers.add(fold.register());
        }
        return registers;
    }

    private List<Recorded> page(long after) {
        return file.read(connection -> SqliteEventLog.page(connection, after)).parallelStream()
                .map(StoredEvent::toRecorded)
                .toList();
    }

    /**
     * What {@link RegisterPages#page} would have said at a time. Nothing also where so much was told since that the log until then is folded
     * in less time.
     */
    public Optional<RegisterPage> page(PageQuery query, RecordedAt time) {
        return file.readAtOnce(connection -> {
            if (!isCurrent(connection) || query.wanted().terms().size() > PageSearch.MOST_TERMS) {
                return Optional.empty();
            }
            long until = upkeep.until(time);
            long last = pages.upTo(connection);
            if (isMuch(last - until, until)) {
                return Optional.empty();
            }
            Set<Long> changed = new PastChanges(rows, last).between(until, last);
            return Optional.of(new PastPages(rows, query, until, changed).page());
        });
    }

    /** Whether it takes longer to look through what some events changed than to fold those of another part of the log. */
    private static boolean isMuch(long events, long others) {
        return events > FEW && events * SHARE > others;
    }

    /**
     * One register at two times.
     *
     * @param then at the earlier time
     * @param now at the later one
     */
    public record Two(Register then, Register now) {}

    /**
     * The entries of which something was told between two times that may have changed what is said of them, and those that they were part
     * of. Nothing also where so much was told that the whole log is folded in less time.
     */
    public Optional<Two> between(RecordedAt first, RecordedAt second) {
        return file.readAtOnce(connection -> {
            if (!isCurrent(connection)) {
                return Optional.empty();
            }
            long after = upkeep.until(first);
            long until = upkeep.until(second);
            if (isMuch(until - after, until)) {
                return Optional.empty();
            }
            PastParts parts = new PastParts(rows, until, true, false);
            Set<Long> entries = new PastChanges(rows, until).between(after, until);
            Register now = parts.register(entries);
            return Optional.of(new Two(parts.only(now.knownAt(first)), now));
        });
    }

    /**
     * The ids that begin with these digits, of matters that belonged to no other at a time; without the letter that they begin with.
     */
    public Optional<List<MatterId>> mattersOf(String digits, RecordedAt time) {
        Optional<PageIds.Range> range = PageIds.range(digits, PageIds.MATTER_DIGITS);
        return at(time, until -> range.isEmpty() ? List.of() : matters(range.get(), until));
    }

    /**
     * The matters that belonged to another at a time and whose ids begin with these digits, each with the one to which it led then.
     */
    public Optional<Map<MatterId, MatterId>> mattersLeading(String digits, RecordedAt time) {
        Optional<PageIds.Range> range = PageIds.range(digits, PageIds.MATTER_DIGITS);
        return at(time, until -> {
            Map<MatterId, MatterId> leading = new LinkedHashMap<>();
            if (range.isPresent()) {
                PastPlaces places = new PastPlaces(rows, PastWord.Kind.MATTER, until, false);
                for (long id :
                        rows.numbers(MATTERS, range.get().first(), range.get().last(), until)) {
                    places.ends(List.of(id)).stream()
                            .filter(end -> end != id)
                            .findFirst()
                            .ifPresent(end -> leading.put(PageIds.matter(id), PageIds.matter(end)));
                }
            }
            return leading;
        });
    }

    /** To which matters that of an id, or whatever was ever told to belong to it, belongs now. */
    public Optional<Set<MatterId>> scattered(MatterId id) {
        return file.readAtOnce(connection -> {
            if (!isCurrent(connection)) {
                return Optional.empty();
            }
            long last = pages.upTo(connection);
            Set<Long> ever = new PastPlaces(rows, PastWord.Kind.MATTER, last, true).leadingTo(List.of(PageIds.of(id)));
            Set<MatterId> now = new TreeSet<>();
            new PastPlaces(rows, PastWord.Kind.MATTER, last, false)
                    .ends(ever)
                    .forEach(end -> now.add(PageIds.matter(end)));
            return Optional.of(now);
        });
    }

    private List<MatterId> matters(PageIds.Range range, long until) throws SQLException {
        List<Long> ids = rows.numbers(MATTERS, range.first(), range.last(), until);
        return new PastPlaces(rows, PastWord.Kind.MATTER, until, false)
                .standing(ids).stream().map(PageIds::matter).toList();
    }

    /** What is asked of a part of the log. */
    @FunctionalInterface
    private interface Asked<T> {
        T until(long last) throws SQLException;
    }

    private <T> Optional<T> at(RecordedAt time, Asked<T> asked) {
        return file.readAtOnce(
                connection -> isCurrent(connection) ? Optional.of(asked.until(upkeep.until(time))) : Optional.empty());
    }

    private boolean isCurrent(Connection connection) throws SQLException {
        return pages.isCurrent(connection) && upkeep.isCurrent(connection);
    }

    /** A register at one moment. */
    private final class Moment {
        private final long until;
        private final PastParts parts;

        Moment(long until) {
            this.until = until;
            this.parts = new PastParts(rows, until, false, true);
        }

        Register ofEntry(long id) throws SQLException {
            Set<Long> ends = parts.tellings().ends(List.of(id));
            Set<Long> entries = new TreeSet<>(ends);
            entries.addAll(parts.tellings().standing(openedIn(ends)));
            return inFull(entries);
        }

        Register ofMatter(long id) throws SQLException {
            return inFull(parts.tellings().ends(openedInMatters(List.of(id))));
        }

        private Register inFull(Collection<Long> entries) throws SQLException {
            Set<Long> all = new TreeSet<>(entries);
            Set<Long> money = inMoney(entries);
            if (!money.isEmpty()) {
                Set<Long> told = parts.told(parts.whole(parts.tellings().leadingTo(money)));
                all.addAll(parts.tellings().standing(openedIn(inMoney(told))));
            }
            return all.isEmpty() ? RegisterFold.ofPart().register() : parts.register(all);
        }

        private Set<Long> inMoney(Collection<Long> entries) throws SQLException {
            Set<Long> money = new TreeSet<>();
            for (PageRow row : parts.ofIds(entries)) {
                Lane lane = PageUpkeep.LANES.get(row.lane);
                if (row.number <= until && Sums.MONEY.contains(lane)) {
                    money.add(row.id);
                }
            }
            return money;
        }

        /** What was opened in the matters that these belong to. */
        private List<Long> openedIn(Collection<Long> tellings) throws SQLException {
            List<Long> matters = rows.ofKeys(
                    row -> row.getLong(1),
                    "select m.id from page_telling t join page_matter m on m.number = t.matter where t.id in (?)",
                    tellings);
            return openedInMatters(matters);
        }

        private List<Long> openedInMatters(Collection<Long> some) throws SQLException {
            return rows.ofKeys(
                    row -> row.getLong(1),
                    OPENED_IN,
                    parts.matters().leadingTo(parts.matters().ends(some)));
        }
    }
}
