package org.proviso.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.resolve.Gathering.Gathered;
import org.proviso.core.resolve.groups.Longs;

/**
 * The tellings of one document, parted in strands, each of one matter: a pure function of them. In their order, each
 * telling belongs to a strand by the first of these that holds:
 *
 * <ol>
 *   <li>it is about a country, goods or a thing that is paused, and the document tells of measures on several ("tariffs on Mexico, and on
 *       steel"), or of much else: what is about the same is one strand, and joins no other;
 *   <li>it names a programme ("INL", "Title 42") that an earlier one names, too;
 *   <li>it has a party and a content word in common with an earlier one (a word is enough when it names no party itself);
 *   <li>its object has no content words ("these waivers"): the last strand with a party in common, unless it names a programme of which the title says nothing;
 *   <li>it names no such programme, the document is a short report, and has told of a matter: a short report is about one thing, and the strand that
 *       most of its tellings belong to is it (page furniture points elsewhere, and is left out);
 *   <li>otherwise a strand begins.
 * </ol>
 */
final class Strands {
    private static final long ANYBODY = 0;

    /** A document with no more claims than this is a short report. */
    private static final int SHORT_REPORT_CLAIMS = 50;

    /** Of so many tellings, one is told in passing. */
    private static final int PASSING = 5;

    /** Of so many tellings, one at least is of the thing whose pause a document is about; with fewer it is told in passing. */
    private static final int TELLINGS_OF_A_THING = 3;

    private final boolean shortReport;
    private final List<List<Told>> strands = new ArrayList<>();
    private final Map<Integer, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> byTerm = new HashMap<>();
    private final Map<Long, Integer> byPartyAndWord = new HashMap<>();
    private final Map<Long, Integer> lastByParty = new HashMap<>();
    private final Map<Long, Integer> byTarget = new HashMap<>();
    /** How many tellings of measures are about a country, or goods. */
    private final Map<Long, Integer> aimed = new HashMap<>();

    /** In lower case. */
    private final String title;

    private final int told;

    /** How many tellings name a programme. */
    private final Map<String, Integer> named = new HashMap<>();

    private final long home;
    private final Set<Long> apart;

    /** A telling, and why it belongs to its strand. */
    record Told(Gathered telling, String reason) {}

    private record Chosen(int strand, String reason) {}

    private Strands(List<Gathered> tellings, String title) {
        this.title = title;
        this.told = tellings.size();
        tellings.stream().flatMap(Strands::programmes).forEach(term -> named.merge(term, 1, Integer::sum));
        int claims = tellings.stream().mapToInt(each -> each.claims().size()).sum();
        this.shortReport = claims <= SHORT_REPORT_CLAIMS;
        this.home = Home.of(tellings.stream().map(Gathered::all).toList());
        tellings.stream()
                .filter(this::hasAim)
                .flatMap(telling -> Stream.of(Aims.country(facets(telling), home), goods(telling)))
                .filter(target -> target != Aims.NOWHERE)
                .forEach(target -> aimed.merge(target, 1, Integer::sum));
        Set<Long> targets = tellings.stream()
                .filter(this::hasAim)
                .map(this::target)
                .filter(target -> target != Aims.NOWHERE)
                .collect(Collectors.toSet());
        this.apart = targets.size() > 1 || !shortReport || isAside(targets, tellings.size()) ? targets : Set.of();
    }

    /** Whether the one that measures are on is a thing of which the document tells in passing, and nothing in its title. */
    private boolean isAside(Set<Long> targets, int tellings) {
        Longs titled = Things.in(title);
        return targets.stream()
                .allMatch(target -> Things.are(target)
                        && !titled.contains(target)
                        && aimed.getOrDefault(target, 0) * TELLINGS_OF_A_THING <= tellings);
    }

    private boolean hasAim(Gathered telling) {
        return telling.all().stream()
                .anyMatch(keyed -> LongStream.concat(Aims.of(keyed.facet(), home), things(keyed).stream())
                        .findAny()
                        .isPresent());
    }

    /** The thing that is paused, or the one country or the goods that it is about; of these two that of which the document tells more. */
    private long target(Gathered telling) {
        long country = Aims.country(facets(telling), home);
        long goods = goods(telling);
        return Things.are(goods) || aimed.getOrDefault(goods, 0) > aimed.getOrDefault(country, 0) ? goods : country;
    }

    private static List<Facet> facets(Gathered telling) {
        return telling.all().stream().map(Keyed::facet).toList();
    }

    /** The goods, or the one thing, that all of its claims are about that say so. */
    private static long goods(Gathered telling) {
        return Aims.one(telling.all().stream().map(keyed -> things(keyed).stream()));
    }

    /** The programmes that a claim names, and laws that it does not only name as what something is done under. */
    static List<String> about(Keyed keyed) {
        return keyed.terms().stream()
                .filter(term -> !Laws.isOnlyCited(term, keyed.claim()))
                .toList();
    }

    /** Whether it names a programme that few documents have, and that its document names in passing and not in its title. */
    private boolean namesAnother(Gathered telling) {
        return programmes(telling)
                .anyMatch(term -> !title.contains(term)
                        && named.getOrDefault(term, 0) * PASSING <= told
                        && telling.all().stream().noneMatch(keyed -> isShortFor(term, keyed.claim())));
    }

    /** Whether a name is what the claim calls one of its parties for short: "the Harbour Office (HAO)". */
    private static boolean isShortFor(String term, Claim claim) {
        String words = claim.evidence().exact().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.concat(claim.roles().actors().stream(), claim.roles().counterparts().stream())
                .anyMatch(party -> words.contains(party.name().toLowerCase(Locale.ROOT) + " (" + term + ")"));
    }

    private static Stream<String> programmes(Gathered telling) {
        return telling.all().stream()
                .flatMap(keyed -> about(keyed).stream())
                .filter(Strand::isTelling)
                .distinct();
    }

    private static Longs things(Keyed keyed) {
        return keyed.facet().topic().goods().with(Things.of(keyed));
    }

    /** @param title of the document */
    static List<List<Told>> of(List<Gathered> tellings, Optional<String> title) {
        Strands strands = new Strands(tellings, title.orElse("").toLowerCase(Locale.ROOT));
        tellings.forEach(strands::take);
        return strands.strands;
    }

    private void take(Gathered telling) {
        Claim first = telling.first();
        long target = target(telling);
        boolean isApart = apart.contains(target);
        Chosen chosen = (isApart ? byTarget(target) : byWords(telling))
                .orElseGet(() -> new Chosen(
                        strands.size(),
                        "new matter: no programme term, party or word leads to another of the document"));
        if (chosen.strand == strands.size()) {
            strands.add(new ArrayList<>());
        }
        strands.get(chosen.strand).add(new Told(telling, chosen.reason));
        if (isApart) {
            byTarget.put(target, chosen.strand);
        } else if (!first.furniture()) {
            remember(telling, chosen.strand);
        }
    }

    private void remember(Gathered telling, int strand) {
        if (!namesAnother(telling)) {
            counts.merge(strand, 1, Integer::sum);
        }
        for (Keyed keyed : telling.all()) {
            Facet facet = keyed.facet();
            about(keyed).forEach(term -> byTerm.putIfAbsent(term, strand));
            LongStream.concat(partiesAndWords(facet.parties(), facet), partiesAndWords(LongStream.of(ANYBODY), facet))
                    .forEach(key -> byPartyAndWord.putIfAbsent(key, strand));
            facet.parties().forEach(party -> lastByParty.put(party, strand));
        }
    }

    private Optional<Chosen> byWords(Gathered telling) {
        boolean another = namesAnother(telling);
        Facet facet = telling.all().getFirst().facet();
        return byTerm(telling)
                .or(() -> another && facet.topic().words().isEmpty() ? Optional.empty() : byWord(facet))
                .or(() -> another || telling.first().furniture() ? Optional.empty() : main());
    }

    private Optional<Chosen> byTarget(long target) {
        return Optional.ofNullable(byTarget.get(target))
                .map(strand -> new Chosen(
                        strand,
                        "same matter: of the countries and goods that measures are told of, it is about the same"));
    }

    private Optional<Chosen> byTerm(Gathered telling) {
        for (Keyed keyed : telling.all()) {
            for (String term : about(keyed)) {
                Integer strand = byTerm.get(term);
                if (strand != null) {
                    return Optional.of(new Chosen(strand, "same matter: it names '" + term + "' too"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Chosen> byWord(Facet facet) {
        boolean nobody = facet.actor().isEmpty() && facet.counterpart().isEmpty();
        Optional<Chosen> byWord = partiesAndWords(nobody ? LongStream.of(ANYBODY) : facet.parties(), facet)
                .filter(byPartyAndWord::containsKey)
                .mapToObj(byPartyAndWord::get)
                .findFirst()
                .map(strand ->
                        new Chosen(strand, "same matter: the document tells of it with the same party and word"));
        if (byWord.isPresent() || !facet.topic().words().isEmpty()) {
            return byWord;
        }
        return facet.parties()
                .filter(lastByParty::containsKey)
                .mapToObj(lastByParty::get)
                .findFirst()
                .map(strand ->
                        new Chosen(strand, "same matter: it refers back to what the document tells of the same party"));
    }

    /** The strand that most tellings of a short report belong to; of equals the first told. */
    private Optional<Chosen> main() {
        return shortReport
                ? counts.entrySet().stream()
                        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                        .map(most -> new Chosen(most.getKey(), "same matter: it is told in the same short report"))
                : Optional.empty();
    }

    private static LongStream partiesAndWords(LongStream parties, Facet facet) {
        return parties.flatMap(party -> facet.topic().words().keys().stream().map(word -> Hashes.of(party, word)));
    }
}
