package org.proviso.core.resolve;

import java.util.List;
import java.util.stream.LongStream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.resolve.groups.Longs;

/**
 * What one document says of one entry, as it is compared with what others say; what is compared is at most
 * {@value #MOST_FACETS} of its claims.
 */
public final class Telling {
    /** Of a telling that is a whole. */
    static final long ALONE = 0;

    /** Of a telling of a document that is no copy. */
    static final long OWN = 0;

    private static final int MOST_FACETS = 4;
    private static final int MOST_BLOCKS = 16;
    private static final int MOST_WORDS = 8;

    /** A word of such a weight leads to others of any time; few things have it. */
    private static final double RARE = .6;

    /** A word of such a weight leads to others of its time; a commoner one says too little. */
    private static final double TELLING = .25;

    /** Tells blocks of stories from those of words. */
    private static final String STORY = "story ";

    private static final int MOST_MARKS = 4;

    private final List<Facet> facets;
    private final Setting setting;
    private final Made made;

    Telling(List<Facet> facets, Setting setting, long document, long whole, boolean pointer) {
        this(facets, setting, new Made(document, whole, pointer, goods(facets, setting), about(facets, setting), OWN));
    }

    Telling(List<Facet> facets, Setting setting, Made made) {
        this.facets = List.copyOf(facets);
        this.setting = setting;
        this.made = made;
    }

    /**
     * What it is besides its claims.
     *
     * @param document see {@link #document}
     * @param whole see {@link #whole}
     * @param pointer whether it is page furniture
     * @param goods see {@link #goods}
     * @param about see {@link #about}
     * @param copyOf see {@link #isOfCopyOf}
     */
    record Made(long document, long whole, boolean pointer, Longs goods, Longs about, long copyOf) {}

    /** Those that its claims name; where they name neither goods nor a country that a measure is on, those of its document's title. */
    private static Longs goods(List<Facet> facets, Setting setting) {
        Longs own = Longs.of(facets.stream().flatMapToLong(Aims::goods));
        boolean aimed = !own.isEmpty()
                || facets.stream().anyMatch(facet -> !facet.targets().isEmpty());
        return aimed ? own : Goods.of(setting.title().keys(), true);
    }

    /**
     * The countries and goods on which measures are that its claims tell; where they name neither, those on which the measures of its
     * document are.
     */
    private static Longs about(List<Facet> facets, Setting setting) {
        Longs own = Longs.of(
                facets.stream().flatMapToLong(facet -> LongStream.concat(facet.targets().stream(), Aims.goods(facet))));
        if (!own.isEmpty()) {
            return own;
        }
        Longs named = Longs.of(facets.stream()
                .flatMapToLong(Aims::named)
                .filter(country -> country != Aims.NOWHERE && country != setting.home()));
        return named.isEmpty() ? setting.subject() : Longs.of(named.stream().filter(setting.subject()::contains));
    }

    Lane lane() {
        return facets.getFirst().lane();
    }

    List<Facet> facets() {
        return facets;
    }

    /** What its document is about. */
    Setting setting() {
        return setting;
    }

    /** A key of the document. */
    long document() {
        return made.document;
    }

    /** A key of what its document tells as one, had it used one name for each thing; {@link #ALONE} where that is this alone. */
    long whole() {
        return made.whole;
    }

    /** Whether both are parts of what one document tells as one. */
    boolean isPartOfOneWith(Telling other) {
        return made.document == other.made.document && made.whole != ALONE && made.whole == other.made.whole;
    }

    /** Whether its document is a copy of the other's. */
    boolean isOfCopyOf(Telling other) {
        return made.copyOf != OWN && made.copyOf == other.made.document;
    }

    /** Whether its document is a copy of some other. */
    boolean isOfCopy() {
        return made.copyOf != OWN;
    }

    /** The same of a document that is a copy of another, or {@link #OWN} of none. */
    Telling copyOf(long other) {
        return new Telling(
                facets, setting, new Made(made.document, made.whole, made.pointer, made.goods, made.about, other));
    }

    /** The goods that it is about. */
    Longs goods() {
        return made.goods;
    }

    /** The countries and goods of the measures that it tells of, or that its document is about. */
    Longs about() {
        return made.about;
    }

    /** Whether both name one act by its number, whoever tells of it. */
    boolean namesActOf(Telling other) {
        return facets.stream()
                .map(facet -> facet.topic().told())
                .filter(Topic.Told::cites)
                .anyMatch(told -> other.facets.stream()
                        .map(facet -> facet.topic().told())
                        .anyMatch(others -> others.cites() && told.orders().shared(others.orders()) > 0));
    }

    boolean isPointer() {
        return made.pointer;
    }

    Made made() {
        return made;
    }

    /**
     * What is compared with what other documents tell: the article's claims, since pointers to other articles beside it tell of those.
     *
     * @param claims of the telling
     * @param setting of the document
     * @param whole see {@link #whole}
     */
    static Telling of(List<Keyed> claims, Setting setting, long whole) {
        List<Keyed> article =
                claims.stream().filter(keyed -> !keyed.claim().furniture()).toList();
        return new Telling(
                (article.isEmpty() ? claims : article)
                        .stream()
                                .map(Keyed::facet)
                                .distinct()
                                .limit(MOST_FACETS)
                                .toList(),
                setting,
                Hashes.of(claims.getFirst().claim().evidence().document().value()),
                whole,
                claims.stream().map(Keyed::claim).allMatch(Claim::furniture));
    }

    boolean hasQuantity() {
        return facets.stream().anyMatch(Facet::hasQuantity);
    }

    /** Whether a claim of it says by words or numbers what it is about. */
    boolean isSpecific() {
        return facets.stream().anyMatch(facet -> !facet.pointsBack());
    }

    /** @param times in which it is told, besides all times */
    Longs blocks(long[] times) {
        LongStream always = facets.stream()
                .flatMapToLong(facet -> LongStream.concat(facet.signs(), facet.words(RARE)))
                .distinct()
                .limit(MOST_BLOCKS);
        LongStream parts =
                made.whole == ALONE ? LongStream.empty() : LongStream.of(Hashes.of(made.document, made.whole));
        LongStream then = facets.stream()
                .flatMapToLong(facet -> facet.words(TELLING))
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(word -> LongStream.of(times).map(time -> Hashes.of(word, time)));
        return Longs.of(LongStream.concat(LongStream.concat(always, parts), LongStream.concat(story(), then)));
    }

    /**
     * Blocks by which what says little of itself finds its story: marks of its document, those of the smallest keys, so that two documents
     * that share marks take the same.
     */
    private LongStream story() {
        return setting.marks().stream()
                .limit(MOST_MARKS)
                .map(mark -> Hashes.of(Hashes.of(STORY + lane().wireName()), mark));
    }
}
