package org.proviso.core.register.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.counts.WordRows;
import org.proviso.core.register.links.Exchange.Explicitness;
import org.proviso.core.register.links.Exchange.Kind;

/**
 * Exchanges of a part of a register: conditions of claims, matched with the entry that their words name, in the same matter
 * or told by the same document; and acts that answer each other without a condition.
 *
 * @param exchanges by the entry that is given, then the other
 * @param bounds which limits were reached, in words; mostly none
 */
public record Exchanges(List<Exchange> exchanges, List<String> bounds) {
    /** Conditions beyond these are left out, and that is said. */
    public static final int MOST_CONDITIONS = 500;
    /** Entries beyond these are not looked at as the other side. */
    public static final int MOST_ENTRIES = 500;

    /** Half of what the condition says must be in the other entry, and two words of it where it has two. */
    private static final double ENOUGH = 0.5;

    private static final int NEAR = 600;
    private static final Set<Lane> ANSWERS =
            Set.of(Lane.COMMITMENT, Lane.MEASURE, Lane.MONEY, Lane.WAIVER, Lane.ARRANGEMENT);

    /** An entry as it is compared. */
    private record Side(
            Entry entry, Set<String> about, Set<String> numbers, Set<String> actors, Set<String> documents) {
        static Side of(Entry entry) {
            List<Filing> filings = LinkWords.filings(entry);
            String words = filings.stream()
                    .limit(20)
                    .map(filing -> filing.claim().evidence().exact())
                    .collect(Collectors.joining(" "));
            return new Side(
                    entry,
                    LinkWords.about(entry),
                    LinkWords.numbers(words),
                    filings.stream()
                            .flatMap(filing ->
                                    LinkWords.keys(filing.claim().roles().actors()).stream())
                            .collect(Collectors.toSet()),
                    filings.stream().map(filing -> filing.document().value()).collect(Collectors.toSet()));
        }
    }

    public Exchanges {
        exchanges = List.copyOf(exchanges);
        bounds = List.copyOf(bounds);
    }

    /**
     * What is found over a part.
     *
     * @param part entries of a register: those of a matter, or of a page
     */
    public static Exchanges of(Collection<Entry> part) {
        List<Side> sides = part.stream()
                .sorted(Comparator.comparing(Entry::id))
                .map(Side::of)
                .filter(side -> !side.documents().isEmpty() && side.entry().lane() != Lane.COUNT)
                .toList();
        List<String> bounds = new ArrayList<>();
        List<Exchange> found = new ArrayList<>();
        for (Side side : sides) {
            for (Filing filing : LinkWords.filings(side.entry())) {
                if (side.entry().lane() != Lane.DISPUTE) {
                    conditional(side, filing, sides).ifPresent(found::add);
                }
                if (found.size() > MOST_CONDITIONS) {
                    bounds.add("of more than " + MOST_CONDITIONS + " conditions the first were looked at");
                    return new Exchanges(withDenials(merged(found), sides), bounds);
                }
            }
        }
        if (sides.size() > MOST_ENTRIES) {
            bounds.add(
                    "of " + sides.size() + " entries the first " + MOST_ENTRIES + " were looked at as the other side");
        }
        found.addAll(implied(sides));
        return new Exchanges(withDenials(merged(found), sides), bounds);
    }

    /** Those that an entry is a side of. */
    public List<Exchange> of(EntryId entry) {
        return exchanges.stream()
                .filter(each -> each.entry().equals(entry)
                        || each.returned().filter(entry::equals).isPresent())
                .toList();
    }

    private static Optional<Exchange> conditional(Side side, Filing filing, List<Side> sides) {
        Claim claim = filing.claim();
        String condition = claim.terms().condition().orElse("");
        String plain = ContentWords.plain(condition);
        Optional<WordRows.Row> marker = LinkWords.TABLE.rows("marker").stream()
                .filter(row -> (plain + " ").startsWith(row.phrase() + " "))
                .findFirst();
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        int least = marker.get().as().equals("exchange") ? 1 : 2;
        Optional<Side> other =
                other(side, filing, plain.substring(marker.get().phrase().length()), least, sides);
        boolean asked = claim.move().act() == Act.SOUGHT;
        List<Party> givers =
                asked ? claim.roles().counterparts() : claim.roles().actors();
        List<Party> getters = asked ? claim.roles().actors() : claim.roles().counterparts();
        Optional<String> deadline = LinkWords.duration(condition)
                .or(() -> other.flatMap(each -> duration(each.entry())))
                .or(() -> LinkWords.duration(claim.evidence().exact()));
        return Optional.of(new Exchange(
                side.entry().id(),
                other.map(each -> each.entry().id()),
                Kind.valueOf(marker.get().as().toUpperCase(Locale.ROOT)),
                Explicitness.valueOf(marker.get().note().toUpperCase(Locale.ROOT)),
                LinkWords.names(givers),
                other.map(each -> actors(each.entry()))
                        .filter(names -> !names.isEmpty())
                        .orElse(LinkWords.names(getters)),
                condition,
                deadline,
                List.of(),
                List.of(filing)));
    }

    private static Optional<String> duration(Entry entry) {
        return LinkWords.filings(entry).stream()
                .flatMap(filing -> LinkWords.duration(filing.claim().evidence().exact()).stream())
                .findFirst();
    }

    private static List<String> actors(Entry entry) {
        return LinkWords.filings(entry).stream()
                .map(filing -> filing.claim().move().act() == Act.SOUGHT
                        ? filing.claim().roles().counterparts()
                        : filing.claim().roles().actors())
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .map(LinkWords::names)
                .orElse(List.of());
    }

    /** The entry that the words of a condition name best; they must hold at least so many words of content. */
    private static Optional<Side> other(Side side, Filing filing, String condition, int least, List<Side> sides) {
        Set<String> wanted = LinkWords.content(condition);
        Set<String> numbers = LinkWords.numbers(condition);
        if (wanted.size() < least) {
            return Optional.empty();
        }
        Side best = null;
        double score = 0;
        for (Side each : sides.subList(0, Math.min(sides.size(), MOST_ENTRIES))) {
            boolean near = each.entry().matter().equals(side.entry().matter())
                    || each.documents().contains(filing.document().value());
            double fit = each.entry().id().equals(side.entry().id()) || !near ? 0 : fit(wanted, numbers, each, filing);
            if (fit > score) {
                best = each;
                score = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** 0 when the entry is not what the words name. */
    private static double fit(Set<String> wanted, Set<String> numbers, Side side, Filing filing) {
        long common = wanted.stream().filter(side.about()::contains).count();
        boolean enough = common >= Math.min(2, wanted.size()) && common >= ENOUGH * wanted.size() && common > 0;
        boolean otherNumber =
                !numbers.isEmpty() && !side.numbers().isEmpty() && !LinkWords.meet(numbers, side.numbers());
        boolean thin = wanted.size() == 1
                && !side.documents().contains(filing.document().value());
        if (!enough || otherNumber || thin || side.entry().lane() == Lane.DISPUTE) {
            return 0;
        }
        double sameText = side.documents().contains(filing.document().value()) ? 0.25 : 0;
        double mirrored = LinkWords.meet(
                        side.actors(), LinkWords.keys(filing.claim().roles().counterparts()))
                ? 0.1
                : 0;
        double counted = LinkWords.meet(numbers, side.numbers()) ? 0.25 : 0;
        return (double) common / wanted.size() + sameText + mirrored + counted;
    }

    /** "The United States, for its part, agreed ...": answers what another party did right before, in the same text. */
    private static List<Exchange> implied(List<Side> sides) {
        Map<String, List<Doing>> byDocument = new LinkedHashMap<>();
        for (Side side : sides) {
            for (Filing filing : LinkWords.filings(side.entry())) {
                Claim claim = filing.claim();
                if (ANSWERS.contains(claim.move().lane())
                        && claim.modality() != Modality.NEGATED
                        && claim.move().act() != Act.SOUGHT
                        && !claim.roles().actors().isEmpty()) {
                    byDocument
                            .computeIfAbsent(filing.document().value(), first -> new ArrayList<>())
                            .add(new Doing(side.entry().id(), filing));
                }
            }
        }
        List<Exchange> found = new ArrayList<>();
        byDocument.values().forEach(acts -> {
            acts.sort(Comparator.comparing(Doing::filing, LinkWords.ORDER));
            for (int i = 1; i < acts.size(); i++) {
                implied(acts.subList(0, i), acts.get(i)).ifPresent(found::add);
            }
        });
        return found;
    }

    /** What one claim says that its actors did. */
    private record Doing(EntryId entry, Filing filing) {
        Set<String> actors() {
            return LinkWords.keys(filing.claim().roles().actors());
        }
    }

    private static Optional<Exchange> implied(List<Doing> before, Doing answer) {
        String words = ContentWords.plain(answer.filing().claim().evidence().exact());
        Optional<WordRows.Row> row = LinkWords.TABLE.in("implied", words);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        int start = answer.filing().claim().evidence().start();
        return before.reversed().stream()
                .filter(act -> !act.entry().equals(answer.entry())
                        && !LinkWords.meet(act.actors(), answer.actors())
                        && start - act.filing().claim().evidence().end() <= NEAR)
                .findFirst()
                .map(act -> new Exchange(
                        act.entry(),
                        Optional.of(answer.entry()),
                        Kind.EXCHANGE,
                        Explicitness.IMPLIED,
                        LinkWords.names(act.filing().claim().roles().actors()),
                        LinkWords.names(answer.filing().claim().roles().actors()),
                        row.get().phrase(),
                        LinkWords.duration(answer.filing().claim().evidence().exact()),
                        List.of(),
                        List.of(act.filing(), answer.filing())));
    }

    /** One link is told once, however many claims tell it; the plainest telling gives its words. */
    private static List<Exchange> merged(List<Exchange> found) {
        Map<String, List<Exchange>> same = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing(Exchange::entry)
                        .thenComparing(
                                each -> each.returned().map(EntryId::value).orElse("~"))
                        .thenComparing(Exchange::explicitness)
                        .thenComparing(each -> each.told().getFirst(), LinkWords.ORDER))
                .forEach(each -> same.computeIfAbsent(
                                each.entry().value() + " " + each.kind() + " "
                                        + each.returned()
                                                .map(EntryId::value)
                                                .orElseGet(() -> ContentWords.plain(each.condition())),
                                first -> new ArrayList<>())
                        .add(each));
        return same.values().stream().map(Exchanges::one).toList();
    }

    private static Exchange one(List<Exchange> same) {
        Exchange first = same.getFirst();
        List<Filing> told = same.stream()
                .flatMap(each -> each.told().stream())
                .distinct()
                .sorted(LinkWords.ORDER)
                .toList();
        return new Exchange(
                first.entry(),
                first.returned(),
                first.kind(),
                first.explicitness(),
                longest(same.stream().map(Exchange::givers).toList()),
                longest(same.stream().map(Exchange::getters).toList()),
                first.condition(),
                same.stream().flatMap(each -> each.deadline().stream()).findFirst(),
                List.of(),
                told);
    }

    private static List<String> longest(List<List<String>> names) {
        return names.stream().filter(each -> !each.isEmpty()).findFirst().orElse(List.of());
    }

    /** "It is not a quid pro quo": denies the exchanges that its document, or its matter, tells. */
    private static List<Exchange> withDenials(List<Exchange> exchanges, List<Side> sides) {
        Map<EntryId, Side> byId = new LinkedHashMap<>();
        sides.forEach(side -> byId.put(side.entry().id(), side));
        List<Filing> denials = new ArrayList<>();
        Map<Filing, Side> from = new LinkedHashMap<>();
        for (Side side : sides) {
            LinkWords.filings(side.entry()).stream().filter(Exchanges::denies).forEach(filing -> {
                denials.add(filing);
                from.put(filing, side);
            });
        }
        return exchanges.stream()
                .map(each -> each.deniedBy(denials.stream()
                        .filter(filing -> concerns(
                                filing,
                                Optional.ofNullable(from.get(filing)),
                                Optional.ofNullable(byId.get(each.entry())),
                                each))
                        .sorted(LinkWords.ORDER)
                        .toList()))
                .toList();
    }

    private static boolean concerns(Filing denial, Optional<Side> denier, Optional<Side> side, Exchange exchange) {
        return denier.isPresent() && side.isPresent() && concerns(denial, denier.get(), side.get(), exchange);
    }

    private static boolean concerns(Filing denial, Side denier, Side side, Exchange exchange) {
        boolean link = exchange.kind() == Kind.EXCHANGE && !exchange.told().contains(denial);
        return link
                && (denier.entry().matter().equals(side.entry().matter())
                        || side.documents().contains(denial.document().value()));
    }

    private static boolean denies(Filing filing) {
        Claim claim = filing.claim();
        String words = ContentWords.plain(claim.evidence().exact());
        boolean denied = claim.modality() == Modality.NEGATED
                || claim.move().lane() == Lane.DISPUTE
                || new HashSet<>(ContentWords.words(words)).stream().anyMatch(word -> LinkWords.TABLE.has("not", word));
        return denied && LinkWords.TABLE.in("denial", words).isPresent();
    }
}
