package org.proviso.core.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.resolve.groups.Longs;

/**
 * What a claim is about, as keys.
 *
 * @param all words of the object and of the evidence
 * @param measures the kinds of measures of {@link Aims} that the object and the evidence say
 * @param goods on which such measures are, or that are said to come in
 */
record Topic(Named named, Told told, Words all, Longs measures, Longs goods) {
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:other(?! than\\b)|another|separate|second)\\b");
    private static final Pattern FRESH = Pattern.compile("(?i)^\\s*(?:an?|another|any|no|some)\\b");
    private static final int MOST_EVIDENCE_WORDS = 24;

    /**
     * What the object says.
     *
     * @param words content words
     * @param kinds of what kind it is
     * @param terms those that alone tell a programme: an acronym, a numbered title
     * @param names all names of programmes
     * @param countries that it names
     * @param other it says that it is another than was told: "other programmes"
     * @param own it is the document itself, a part of it or its day: "this order", "this month"
     * @param fresh it opens as what was not told before does: "a review", "no request"
     */
    record Named(
            Words words,
            Longs kinds,
            Longs terms,
            Longs names,
            Longs countries,
            boolean other,
            boolean own,
            boolean fresh) {}

    /**
     * What the evidence says, the parties' names left out.
     *
     * @param words content words
     * @param kinds of what kind it says that it is
     * @param orders numbered orders, laws and titles
     * @param places countries
     * @param cites it names an act by its number: "Executive Order 13694"
     * @param clause it is a clause of what orders it, and nobody is said to say so: "the Secretary shall report"
     */
    record Told(Words words, Longs kinds, Longs orders, Longs places, boolean cites, boolean clause) {}

    Topic(Named named, Told told) {
        this(
                named,
                told,
                named.words.with(told.words),
                Aims.measures(named.kinds.with(told.kinds)),
                Goods.of(
                        named.words.keys().with(told.words.keys()),
                        !Aims.measures(named.kinds.with(told.kinds)).isEmpty()));
    }

    /** The same where it is known on which measures and goods it is. */
    Topic(Named named, Told told, Longs measures, Longs goods) {
        this(named, told, named.words.with(told.words), measures, goods);
    }

    /** The same, which also names one of a kind: "the crossing at Erst" is as good as the name of a programme. */
    Topic naming(Longs which) {
        return which.isEmpty()
                ? this
                : new Topic(
                        new Named(
                                named.words,
                                named.kinds,
                                named.terms.with(which),
                                named.names,
                                named.countries,
                                named.other,
                                named.own,
                                named.fresh),
                        told,
                        measures,
                        goods);
    }

    /** @param terms the programmes that the claim names */
    static Topic of(Claim claim, List<String> terms) {
        List<Party> parties = Stream.of(claim.roles().actors(), claim.roles().counterparts())
                .flatMap(List::stream)
                .toList();
        boolean quoted =
                claim.said().speaker().isPresent() || claim.said().via().isPresent();
        Topic topic =
                new Topic(named(claim, terms, parties), told(claim.evidence().exact(), parties, quoted));
        Longs names = topic.goods.isEmpty()
                ? Longs.NONE
                : Goods.onlyInNames(claim.roles().object().orElse("") + ". "
                        + claim.evidence().exact());
        return names.isEmpty()
                ? topic
                : new Topic(
                        topic.named,
                        topic.told,
                        topic.measures,
                        Longs.of(topic.goods.stream().filter(goods -> !names.contains(goods))));
    }

    private static Named named(Claim claim, List<String> terms, List<Party> parties) {
        Optional<ObjectWords> object = claim.roles().object().map(text -> ObjectWords.of(text, parties));
        return new Named(
                object.map(ObjectWords::words).map(Hashes::of).map(Words::new).orElse(Words.NONE),
                object.map(ObjectWords::kinds).map(Hashes::of).orElse(Longs.NONE),
                Hashes.of(specific(terms, claim)),
                object.map(ObjectWords::terms).map(Hashes::of).orElse(Longs.NONE),
                object.map(ObjectWords::countries).map(Hashes::of).orElse(Longs.NONE),
                claim.roles()
                        .object()
                        .filter(text -> OTHER.matcher(text).find())
                        .isPresent(),
                claim.roles().object().filter(ObjectWords::pointsToItsDocument).isPresent(),
                claim.roles()
                        .object()
                        .filter(text -> FRESH.matcher(text).find())
                        .isPresent());
    }

    private static Told told(String evidence, List<Party> parties, boolean quoted) {
        Set<String> words = ObjectWords.words(evidence, parties, MOST_EVIDENCE_WORDS);
        return new Told(
                new Words(Longs.of(words.stream().mapToLong(word -> Hashes.of(ObjectWords.root(word))))),
                Hashes.of(ObjectWords.kinds(words)),
                Hashes.of(orders(evidence)),
                Hashes.of(places(evidence, parties)),
                ObjectWords.nameAct(evidence),
                !quoted && ObjectWords.isClause(evidence));
    }

    Words words() {
        return named.words;
    }

    Longs kinds() {
        return named.kinds;
    }

    Longs terms() {
        return named.terms;
    }

    /** Content words of the evidence. */
    Words evidence() {
        return told.words;
    }

    private static List<String> orders(String evidence) {
        return ObjectWords.terms(evidence).stream()
                .filter(term -> Character.isDigit(term.charAt(term.length() - 1)))
                .toList();
    }

    private static List<String> places(String evidence, List<Party> parties) {
        Set<String> own = parties.stream()
                .flatMap(party -> ObjectWords.countries(party.name()).stream())
                .collect(Collectors.toSet());
        parties.stream()
                .flatMap(party -> party.id().stream())
                .map(ActorId::value)
                .forEach(own::add);
        return ObjectWords.countries(evidence).stream()
                .filter(country -> !own.contains(country))
                .toList();
    }

    private static List<String> specific(List<String> terms, Claim claim) {
        String object = claim.roles().object().orElse("").toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(term -> ProgrammeTerms.isSpecific(term) && object.contains(term))
                .toList();
    }
}
