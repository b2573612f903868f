package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.State;
import org.proviso.core.register.Transition;
import org.proviso.core.register.counts.CountFlag;
import org.proviso.core.register.counts.CountIdentity.Unit;
import org.proviso.core.register.counts.CountSeries;
import org.proviso.core.register.counts.CountView;
import org.proviso.core.register.course.Courses;
import org.proviso.core.register.course.Remark;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Disputes;
import org.proviso.core.register.disputes.Position;
import org.proviso.store.RegisterFile;

/**
 * What the field argues about, from text to view: the documents in {@code field} tell, in words of their own, cases that people who follow
 * these things know. Each folder is read as one register.
 */
class FieldCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "field");

    @TempDir
    private Path folder = Path.of("");

    private record Read(Register register, CountView counts) {
        List<Entry> entries() {
            return List.copyOf(register.entries().values());
        }

        List<Entry> of(Lane lane) {
            return entries().stream().filter(entry -> entry.lane() == lane).toList();
        }

        Entry only(Lane lane) {
            assertThat(of(lane)).hasSize(1);
            return of(lane).getFirst();
        }

        State state(Entry entry) {
            return register.state(entry, LocalDate.MAX);
        }

        List<Dispute> disputes() {
            return Disputes.of(register, entries());
        }

        /** The documents behind a position, by name. */
        Set<String> documents(Position position) {
            return position.filings().stream()
                    .map(filing -> register.document(filing.document())
                            .orElseThrow()
                            .provenance()
                            .name())
                    .map(name -> Path.of(name).getFileName().toString())
                    .collect(Collectors.toSet());
        }

        CountSeries series(Predicate<CountSeries> wanted) {
            List<CountSeries> found = counts.series().stream().filter(wanted).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }

    private Read read(String name) {
        String file = folder.resolve(name + ".db").toString();
        CommandRun run = CommandRun.of("read", CASES.resolve(name).toString(), "--register", file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (RegisterFile opened = RegisterFile.open(Path.of(file), RegisterFile.Mode.READ)) {
            Register register = Register.of(opened.log());
            StoredTexts texts = new StoredTexts(register, opened.documents()::bytes);
            return new Read(register, CountView.of(register, register.entries().values(), texts));
        }
    }

    private static List<String> amounts(CountSeries series) {
        return series.vintages().stream()
                .map(vintage -> vintage.amount().value().toPlainString())
                .toList();
    }

    private static List<LocalDate> days(CountSeries series) {
        return series.vintages().stream().map(CountSeries.Vintage::asOf).toList();
    }

    /** The permission is there, the money is not: two lanes, two states, and the one says so of the other. */
    @Test
    void grantedIsNotPaid() {
        Read read = read("granted-not-paid");
        Entry waiver = read.only(Lane.WAIVER);
        Entry money = read.only(Lane.MONEY);

        assertThat(read.state(waiver).label()).isEqualTo("granted");
        assertThat(read.state(waiver).since()).contains(LocalDate.parse("2025-02-04"));
        assertThat(read.state(waiver).amounts()).isEmpty();
        assertThat(read.state(money).label()).isEqualTo("paid (negated)");
        assertThat(read.state(money).amounts())
                .extracting(Quantity::value)
                .containsExactly(new BigDecimal("1200000").stripTrailingZeros());
        assertThat(read.disputes()).isEmpty();
        assertThat(money.matter()).isEqualTo(waiver.matter());
        assertThat(new Courses(read.register(), read.entries()).of(waiver))
                .flatExtracting(step -> step.remarks())
                .extracting(Remark::words)
                .anyMatch(words -> words.startsWith("granted is not paid: no payment was made"));
    }

    /** One memo, two reports: approved, and not approved. Neither page's date decides. */
    @Test
    void theSeventyTwoActivitiesAreApprovedAndAreNot() {
        Read read = read("72-activities");
        Entry waiver = read.of(Lane.WAIVER).stream()
                .filter(entry -> !read.state(entry).label().equals("requested"))
                .reduce((one, other) -> {
                    throw new AssertionError("the 72 activities are told in one entry");
                })
                .orElseThrow();

        assertThat(read.state(waiver).label()).isEqualTo("granted, disputed");
        assertThat(read.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(Dispute.Kind.HAPPENED);
            assertThat(dispute.isOpen()).isTrue();
            assertThat(dispute.entry()).isEqualTo(waiver.id());
            assertThat(dispute.positions()).extracting(Position::label).containsExactly("granted", "not granted");
            assertThat(read.documents(dispute.positions().getFirst()))
                    .containsExactly("2025-03-02-approved-by-secretary.md");
            assertThat(dispute.positions().getFirst().support().speakers()).anyMatch(name -> name.contains("memo"));
            assertThat(read.documents(dispute.positions().getLast())).containsExactly("2025-03-01-none-approved.txt");
            assertThat(dispute.positions().getLast().support().speakers()).containsExactly("reporter");
        });
        assertThat(read.state(read.only(Lane.MONEY)).label()).isEqualTo("paid (negated)");
        assertThat(read.register().support(read.only(Lane.MONEY)).origins()).hasSize(2);
    }

    /** By the day of the event: a copy of the denial that comes after the confirmation is no later denial. */
    @Test
    void ugandasAgreementIsDeniedOnOneDayAndConfirmedOnTheNext() {
        Read read = read("uganda");
        Entry deal = read.only(Lane.ARRANGEMENT);

        assertThat(read.state(deal).label()).isEqualTo("concluded, disputed");
        assertThat(read.disputes()).singleElement().satisfies(dispute -> {
            Position concluded = dispute.positions().getFirst();
            Position denied = dispute.positions().getLast();
            assertThat(dispute.entry()).isEqualTo(deal.id());
            assertThat(concluded.label()).isEqualTo("concluded");
            assertThat(concluded.first()).isEqualTo(LocalDate.parse("2025-08-19"));
            assertThat(concluded.last()).isEqualTo(LocalDate.parse("2025-08-21"));
            assertThat(concluded.support().origins()).hasSize(2);
            assertThat(concluded.support().speakers()).contains("Vincent Bagiire Waiswa");
            assertThat(denied.label()).isEqualTo("not concluded");
            assertThat(denied.last()).isEqualTo(LocalDate.parse("2025-08-20"));
            assertThat(read.documents(denied)).hasSize(2);
            assertThat(denied.support().origins()).hasSize(1);
            assertThat(denied.support().speakers()).containsExactly("Henry Okello Oryem");
        });
        assertThat(read.register().transitions(deal))
                .extracting(Transition::effective)
                .doesNotContain(LocalDate.parse("2025-08-25"));
    }

    /** 92, 83 and 86 percent are three vintages of one share, by number of awards; 34 percent is one by money. */
    @Test
    void sharesOfAwardsAreOneSeriesAndTheShareOfMoneyIsAnother() {
        Read read = read("share-of-awards");
        CountSeries awards = read.series(each -> each.identity().unit() == Unit.SHARE);
        CountSeries money = read.series(each -> each.identity().unit() == Unit.SHARE_OF_MONEY);

        assertThat(amounts(awards)).containsExactly("92", "83", "86");
        assertThat(days(awards))
                .containsExactly(
                        LocalDate.parse("2025-02-26"), LocalDate.parse("2025-03-10"), LocalDate.parse("2025-03-26"));
        assertThat(amounts(money)).containsExactly("34");
        assertThat(read.disputes()).isEmpty();
        assertThat(read.counts().flags())
                .extracting(CountFlag::kind, CountFlag::words)
                .contains(tuple(CountFlag.Kind.CHECKS, "5,341 of 6,200 awards is 86.1 %, told: 86 %: checks"));
        assertThat(read.counts().flags()).noneMatch(flag -> flag.kind().isWrong());
    }

    @Test
    void fourThousandOneHundredAndTwoThousandSevenHundredAreNotNineThousandOneHundred() {
        Read read = read("grants-9100");

        assertThat(read.counts().flags()).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(CountFlag.Kind.PARTS_FALL_SHORT);
            assertThat(flag.words())
                    .isEqualTo("4,100 terminated + 2,700 kept = 6,800, told: 9,100 reviewed: 2,300 not accounted for");
            assertThat(flag.documents()).hasSize(1);
        });
    }

    /** 30,000 papers to travel, 30,000 people taken back, 30,000 encounters: equal numbers, and never one. */
    @Test
    void thirtyThousandOfTwoUnitsAreNeverOne() {
        Read read = read("thirty-thousand");

        for (Entry entry : read.entries()) {
            assertThat(entry.filings().stream()
                            .flatMap(filing -> filing.claim().terms().quantity().stream())
                            .filter(quantity -> quantity.value().intValue() == 30_000)
                            .map(quantity -> Unit.of(quantity.unit()))
                            .collect(Collectors.toSet()))
                    .as(entry.title())
                    .hasSizeLessThan(2);
        }
        assertThat(units(read)).contains(Unit.PERSONS, Unit.ITEMS, Unit.EVENTS);
        assertThat(read.counts().series())
                .allSatisfy(series -> assertThat(series.vintages().stream()
                                .flatMap(vintage -> vintage.counts().stream())
                                .map(count -> count.identity().unit())
                                .distinct())
                        .hasSize(1));
        assertThat(read.counts().series())
                .filteredOn(series -> amounts(series).contains("30000"))
                .extracting(series -> series.identity().unit())
                .contains(Unit.EVENTS, Unit.PERSONS);
    }

    /** The ministry denies that Mexico receives 30,000 people; the papers to travel it does not deny, nor its own 16,268. */
    @Test
    void theDenialOfThirtyThousandIsOfThePeopleOnly() {
        Read read = read("thirty-thousand");

        assertThat(read.disputes()).isNotEmpty();
        assertThat(read.disputes().stream()
                        .flatMap(dispute -> dispute.positions().stream())
                        .flatMap(position -> position.filings().stream())
                        .flatMap(filing -> filing.claim().terms().quantity().stream())
                        .map(Quantity::unit)
                        .map(Unit::of)
                        .collect(Collectors.toSet()))
                .containsExactly(Unit.PERSONS);
        assertThat(read.disputes().stream()
                        .flatMap(dispute -> dispute.positions().stream())
                        .flatMap(position -> position.filings().stream())
                        .flatMap(filing -> filing.claim().terms().quantity().stream())
                        .map(quantity -> quantity.value().toPlainString()))
                .containsOnly("30000");
    }

    private static List<Unit> units(Read read) {
        List<Unit> units = new ArrayList<>();
        read.entries()
                .forEach(entry -> entry.filings().stream()
                        .flatMap(filing -> filing.claim().terms().quantity().stream())
                        .filter(quantity -> quantity.value().intValue() == 30_000)
                        .forEach(quantity -> units.add(Unit.of(quantity.unit()))));
        return units;
    }
}
