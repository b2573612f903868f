package org.proviso.core.resolve;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Letterheads;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;

/**
 * What a matter is called: by the programme that its claims name; by the thing that they pause; by the words of the document's title, where
 * they are what the document is about; else by the object that says most of what they have in common.
 */
final class MatterName {
    /** Kinds of measures whose targets give a name. */
    private static final List<String> KINDS = List.of("tariff", "sanction");

    private static final int MOST_TARGETS = 3;

    /** So many of the parties give a name where only an amount is told. */
    private static final int MOST_PARTIES = 2;

    /** A programme that one in so many claims names gives the name. */
    private static final int CLAIMS_OF_A_PROGRAMME = 3;

    /** What a claim's object must have in common with a title, by the rarity of words, to be what the document is about. */
    private static final double TITLED = .5;

    /** "Statement by the Minister on the Harbour Act": the form of a document, and who speaks, before what it is about. */
    private static final Pattern FORM = Pattern.compile(
            Tables.cells(MatterName.class, "title-forms.tsv", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.joining(
                            "|",
                            "^(?:(?:an? |the )?(?:",
                            ")s?\\b[^:]{0,120}?(?:: ?| (?:on|regarding|concerning|about) (?:the )?|$))+")),
            Pattern.CASE_INSENSITIVE);

    /** "No. 38: " before what a question is about. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:no|nr|item|question)\\.? ?\\d+: ", Pattern.CASE_INSENSITIVE);

    /** "LIVE: ", "Correction: ": what kind of piece it is. */
    private static final Pattern LABEL = Pattern.compile(
            Tables.cells(MatterName.class, "title-labels.tsv", 1).stream()
                    .map(List::getFirst)
                    .collect(Collectors.joining("|", "^(?:(?:", ") ?[:|\u2013\u2014] ?)+")),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST = Pattern.compile(
            "^(?:the|an?|any|such|how many|how much|this|that|these|those|his|her|their|its|our|your|my|all|new|more than|over|nearly|about) ",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Act> ASKED = EnumSet.of(Act.SOUGHT, Act.REQUESTED);

    private MatterName() {}

    /**
     * @param claims of the matter, in order
     * @param strand the same as they are compared
     * @param title of their document
     * @param document all claims that it makes
     */
    static String of(List<Keyed> claims, Strand strand, Optional<String> title, List<Keyed> document) {
        return aim(document, strand)
                .or(() -> programme(claims).filter(MatterName::tells))
                .or(() -> title.map(MatterName::about)
                        .filter(about -> tells(about)
                                && !isLetterhead(about)
                                && !BareAmount.is(about)
                                && (isAbout(claims, about, document.size()) || isAsideOf(claims, about))))
                .or(() -> foremost(claims).map(MatterName::plain).filter(name -> tells(name) && !BareAmount.is(name)))
                .or(() -> programme(claims))
                .or(() ->
                        foremost(claims).map(MatterName::plain).filter(name -> !name.isEmpty() && !BareAmount.is(name)))
                .or(() -> counted(claims))
                .or(() -> title.filter(line -> !NoName.is(line) && !isLetterhead(line) && !BareAmount.is(line))
                        .filter(line -> BareAmount.is(object(naming(claims)))))
                .map(Titles::cut)
                .orElseGet(() -> Titles.said(naming(claims).claim()));
    }

    /** The thing that is paused, or the countries or goods that measures are on: "Tariffs on steel". */
    private static Optional<String> aim(List<Keyed> document, Strand strand) {
        if (strand.aims().isEmpty() || strand.aims().stream().anyMatch(Things::are)) {
            Set<Long> paused = document.stream()
                    .flatMap(keyed -> Things.of(keyed).stream().boxed())
                    .collect(Collectors.toSet());
            return strand.aims().stream()
                    .boxed()
                    .filter(paused::contains)
                    .flatMap(aim -> Things.name(aim).stream())
                    .findFirst()
                    .map(name -> name + " pause")
                    .or(() -> strand.aims().stream()
                            .boxed()
                            .flatMap(aim -> Things.forgivenName(aim).stream())
                            .findFirst())
                    .map(MatterName::plain);
        }
        Map<String, Long> acting = counts(document.stream());
        Map<String, Long> measuring =
                counts(document.stream().filter(keyed -> keyed.facet().lane() == Lane.MEASURE));
        Set<String> others =
                document.stream().flatMap(MatterName::named).collect(Collectors.toCollection(TreeSet::new));
        others.addAll(acting.keySet());
        Set<Long> on = document.stream()
                .flatMap(keyed -> keyed.facet().targets().stream().boxed())
                .collect(Collectors.toSet());
        Set<String> first = others.stream()
                .filter(country -> on.contains(Hashes.of(country)))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(first, others).forEach(countries -> countries.remove(most(measuring.isEmpty() ? acting : measuring)));
        return Stream.of(first, others)
                .flatMap(countries -> KINDS.stream().map(kind -> targets(kind, countries, acting.keySet(), strand)))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    /** How often each country acts. */
    private static Map<String, Long> counts(Stream<Keyed> claims) {
        return claims.flatMap(MatterName::acting)
                .collect(Collectors.groupingBy(country -> country, TreeMap::new, Collectors.counting()));
    }

    /** Whoever acts most takes the measures, and is not the one that they are on. */
    private static String most(Map<String, Long> acting) {
        return acting.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String targets(String kind, Set<String> countries, Set<String> acting, Strand strand) {
        Longs kinds = Longs.of(LongStream.of(Hashes.of(kind)));
        List<Long> homes = Stream.concat(
                        Stream.of(strand.parties().home()), acting.stream().map(Hashes::of))
                .toList();
        Stream<String> named = countries.stream()
                .filter(country -> homes.stream()
                        .flatMapToLong(home -> Aims.of(kinds, Longs.of(LongStream.of(Hashes.of(country))), home))
                        .anyMatch(strand.aims()::contains))
                .flatMap(country -> ActorTable.standard().nameOf(new ActorId(country)).stream());
        Stream<String> goods = strand.aims().stream().boxed().flatMap(aim -> Goods.name(aim).stream());
        String names =
                Stream.concat(named, goods).distinct().limit(MOST_TARGETS).collect(Collectors.joining(", "));
        return names.isEmpty() ? names : plain(kind + "s on " + names);
    }

    /** The ids of the countries that act. */
    private static Stream<String> acting(Keyed keyed) {
        return countries(keyed.claim().roles().actors());
    }

    /** The ids of the other countries that a claim names. */
    private static Stream<String> named(Keyed keyed) {
        Claim claim = keyed.claim();
        return Stream.of(
                        countries(claim.roles().counterparts()),
                        ObjectWords.countries(claim.roles().object().orElse("")).stream(),
                        ObjectWords.countries(claim.evidence().exact()).stream())
                .flatMap(ids -> ids);
    }

    private static Stream<String> countries(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.id().stream())
                .map(id -> ActorTable.standard().countryOf(id).orElse(id).value());
    }

    /** The programme that few documents name and a good part of the claims do, as they first write it. */
    private static Optional<String> programme(List<Keyed> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new HashMap<>();
        Set<String> parties = parties(claims);
        for (Keyed keyed : claims) {
            for (String term : Strands.about(keyed)) {
                if (Strand.isTelling(term) && !parties.contains(term)) {
                    counts.merge(term, 1, Integer::sum);
                    written.putIfAbsent(term, Titles.capitals(term, keyed.claim()));
                }
            }
        }
        return counts.entrySet().stream()
                .filter(term -> term.getValue() * CLAIMS_OF_A_PROGRAMME >= claims.size())
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .flatMap(term -> Optional.ofNullable(written.get(term.getKey())));
    }

    /** The words of the names of whoever acts, or is acted on: "M23" of "the M23 administration" is no programme. */
    private static Set<String> parties(List<Keyed> claims) {
        return claims.stream()
                .map(keyed -> keyed.claim().roles())
                .flatMap(roles -> Stream.of(roles.actors(), roles.counterparts()))
                .flatMap(List::stream)
                .flatMap(
                        party -> Stream.of(party.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .collect(Collectors.toSet());
    }

    /** The title without what kind of piece it is, its number, the form of the document, who writes and who speaks. */
    private static String about(String title) {
        String named = LABEL.matcher(Letterheads.about(title.strip())).replaceFirst("");
        String words = NUMBER.matcher(named).replaceFirst("");
        Matcher form = FORM.matcher(words);
        String rest = form.find() ? words.substring(form.end()) : words;
        return plain(rest);
    }

    /** One word says too little, where claims say more: "Waivers"; and a copy list, a date or a folio says nothing. */
    private static boolean tells(String name) {
        return name.indexOf(' ') > 0 && !NoName.is(name);
    }

    /** Most of the document's claims are of the matter, or one of them says what the title says. */
    private static boolean isAbout(List<Keyed> claims, String about, int all) {
        if (claims.size() * 2 >= all) {
            return true;
        }
        Words words = words(about);
        return claims.stream().anyMatch(keyed -> keyed.facet().topic().words().shared(words) >= TITLED);
    }

    /** Nothing is told but what is asked or not so, and the title names a country that has to do with it: "Notice to grantees: Norland portfolio". */
    private static boolean isAsideOf(List<Keyed> claims, String about) {
        return claims.stream().allMatch(keyed -> isAside(keyed.claim()))
                && claims.stream()
                        .map(keyed -> keyed.claim().roles())
                        .flatMap(roles -> Stream.concat(countries(roles.actors()), countries(roles.counterparts())))
                        .flatMap(country -> ActorTable.standard().nameOf(new ActorId(country)).stream())
                        .anyMatch(about::contains);
    }

    /** It says who writes, and not what about. */
    private static boolean isLetterhead(String about) {
        return Letterheads.isOne(about)
                || ActorTable.standard().party(about).flatMap(Party::id).isPresent();
    }

    /** What is asked of somebody, and what is told not to be so, is a part of a story. */
    private static boolean isAside(Claim claim) {
        return ASKED.contains(claim.move().act()) || claim.modality() == Modality.NEGATED;
    }

    private static Words words(String text) {
        return new Words(Longs.of(ObjectWords.words(text, List.of(), ObjectWords.MOST_WORDS * 4).stream()
                .mapToLong(word -> Hashes.of(ObjectWords.root(word)))));
    }

    /** The object whose words most claims have; of equals the first. */
    private static Optional<String> foremost(List<Keyed> claims) {
        Map<Long, Integer> counts = new HashMap<>();
        claims.forEach(keyed ->
                keyed.facet().topic().words().keys().stream().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return claims.stream()
                .filter(keyed -> keyed.claim().move().lane() != Lane.DISPUTE
                        && !keyed.facet().topic().words().isEmpty())
                .max(Comparator.<Keyed, Boolean>comparing(
                                keyed -> tells(object(keyed)) && !BareAmount.is(object(keyed)))
                        .thenComparing(keyed -> !BareAmount.is(object(keyed)))
                        .thenComparing(keyed -> !isAside(keyed.claim()))
                        .thenComparingDouble(keyed -> keyed.facet().topic().words().keys().stream()
                                .mapToDouble(word -> counts.getOrDefault(word, 0) * Rarity.of(word))
                                .sum())
                        .thenComparingInt(keyed -> -keyed.claim().evidence().start()))
                .flatMap(keyed -> keyed.claim().roles().object());
    }

    private static String object(Keyed keyed) {
        return plain(keyed.claim().roles().object().orElse(""));
    }

    /** Where no claim says more than how many or how much: what is counted, and who has to do with it. */
    private static Optional<String> counted(List<Keyed> claims) {
        if (claims.stream().noneMatch(keyed -> BareAmount.is(object(keyed)))) {
            return Optional.empty();
        }
        Optional<String> noun = foremost(claims).flatMap(BareAmount::noun);
        String parties = Stream.concat(Stream.of(naming(claims)), claims.stream())
                .map(keyed -> keyed.claim().roles())
                .flatMap(roles -> Stream.concat(roles.anyActors().stream(), roles.anyCounterparts().stream()))
                .map(Party::name)
                .filter(name -> noun.filter(name::equalsIgnoreCase).isEmpty())
                .distinct()
                .limit(MOST_PARTIES)
                .collect(Collectors.joining(noun.isPresent() ? ", " : " and "));
        if (noun.isEmpty()) {
            return Optional.of(parties).filter(names -> !names.isEmpty()).map(MatterName::plain);
        }
        return noun.map(MatterName::plain).map(name -> parties.isEmpty() ? name : name + " (" + parties + ")");
    }

    private static String plain(String text) {
        String line = NoName.withoutDay(text.strip().replaceAll("\\s+", " "));
        for (Matcher first = FIRST.matcher(line);
                first.find() && line.length() > first.end();
                first = FIRST.matcher(line)) {
            line = line.substring(first.end());
        }
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** The claim that names a matter where nothing else does: one that says what it is about; a dispute is about what the others tell. */
    private static Keyed naming(List<Keyed> claims) {
        List<Keyed> others = claims.stream()
                .filter(keyed -> keyed.claim().move().lane() != Lane.DISPUTE)
                .toList();
        return others.stream()
                .filter(keyed -> keyed.claim().roles().object().isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst())
                .orElse(claims.getFirst());
    }
}
