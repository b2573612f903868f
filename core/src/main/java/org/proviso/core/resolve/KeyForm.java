package org.proviso.core.resolve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.register.counts.CountIdentity.Unit;
import org.proviso.core.resolve.groups.Gist;
import org.proviso.core.tables.Tables;

/** The keys of an index as bytes, and back, for an index that outlives a run. */
public final class KeyForm {
    /** To be raised when keys or gists are made of other things, or written otherwise: an index of before is then made anew. */
    private static final int VERSION = 22;

    private static final List<Lane> LANES = List.of(Lane.values());
    private static final List<Act> ACTS = List.of(Act.values());
    private static final List<Unit> COUNTED = List.of(Unit.values());

    /** What decides which keys are made, and which go together. */
    private static final List<String> TABLES = List.of(
            "aim-names.tsv",
            "aims.tsv",
            "clause-words.tsv",
            "firm-words.tsv",
            "forgiven-things.tsv",
            "forgiving-words.tsv",
            "general-terms.tsv",
            "going-on-words.tsv",
            "goods.tsv",
            "issue-words.tsv",
            "kinds.tsv",
            "lasting-words.tsv",
            "matter-scores.tsv",
            "measure-kinds.tsv",
            "news-counts.tsv",
            "own-words.tsv",
            "part-nouns.tsv",
            "parties.tsv",
            "postal-codes.tsv",
            "programme-things.tsv",
            "scores.tsv",
            "sequel-words.tsv",
            "staying-words.tsv",
            "things.tsv",
            "word-counts.tsv",
            "words.tsv");

    /** Worked out once: every run of reading asks for it. */
    private static final class Version {
        static final long NUMBER = of();

        private static long of() {
            List<String> names = new ArrayList<>();
            LANES.stream().map(Lane::wireName).forEach(names::add);
            ACTS.stream().map(Act::wireName).forEach(names::add);
            COUNTED.stream().map(Unit::name).forEach(names::add);
            TABLES.forEach(table -> names.addAll(Tables.lines(KeyForm.class, table)));
            return Hashes.of(VERSION, Hashes.of(String.join(" ", names)));
        }
    }

    private KeyForm() {}

    /** Keys of another version are not to be read: other tables make other keys, and put other things together. */
    public static long version() {
        return Version.NUMBER;
    }

    public static byte[] bytes(Telling telling) {
        KeyBytes out = KeyBytes.empty()
                .put(telling.document())
                .put(telling.whole())
                .put(telling.isPointer() ? 1 : 0)
                .put(telling.goods())
                .put(telling.about())
                .put(telling.made().copyOf());
        put(out, telling.setting());
        out.put(telling.facets().size());
        telling.facets().forEach(facet -> {
            out.put(LANES.indexOf(facet.lane())).put(ACTS.indexOf(facet.act()));
            put(out, facet.amount());
            out.put(facet.when());
            put(out, facet.actor());
            put(out, facet.counterpart());
            put(out, facet.topic());
            out.put(facet.targets()).put(facet.which());
            put(out, facet.holders());
        });
        return out.toBytes();
    }

    /** A few bits of a telling, to be kept where tellings are found: {@link org.proviso.core.resolve.groups.Fits#gist}. */
    public static Gist gist(Telling telling) {
        return TellingGist.of(telling);
    }

    /** The telling of such bytes, which must be of this version. */
    public static Telling telling(ByteBuffer stored) {
        KeyBytes in = KeyBytes.of(stored);
        Telling.Made made =
                new Telling.Made(in.next(), in.next(), in.next() == 1, in.nextLongs(), in.nextLongs(), in.next());
        Setting setting = setting(in);
        Facet[] facets = new Facet[in.nextSize()];
        for (int i = 0; i < facets.length; i++) {
            facets[i] = facet(in);
        }
        return new Telling(List.of(facets), setting, made);
    }

    public static byte[] bytes(Strand strand) {
        KeyBytes out = KeyBytes.empty()
                .put(strand.strong())
                .put(strand.weak())
                .put(strand.words())
                .put(strand.parties().others())
                .put(strand.parties().home())
                .put(strand.parties().aims())
                .put(strand.amounts())
                .put(strand.sayings().told())
                .put(strand.sayings().denied())
                .put(strand.made().pointer() ? 1 : 0)
                .put(strand.made().main() ? 1 : 0)
                .put(strand.made().day());
        put(out, strand.setting());
        return out.toBytes();
    }

    /** The strand of such bytes, which must be of this version. */
    public static Strand strand(ByteBuffer stored) {
        KeyBytes in = KeyBytes.of(stored);
        return new Strand(
                in.nextLongs(),
                in.nextLongs(),
                in.nextWords(),
                new Strand.Parties(in.nextLongs(), in.next(), in.nextLongs()),
                new Sayings(in.nextLongs(), in.nextLongs(), in.nextLongs()),
                new Strand.Made(in.next() == 1, in.next() == 1, in.next()),
                setting(in));
    }

    private static void put(KeyBytes out, Setting setting) {
        out.put(setting.frequent())
                .put(setting.heading().words())
                .put(setting.heading().besides())
                .put(setting.heading().years())
                .put(setting.heading().issues())
                .put(setting.heading().places())
                .put(setting.told())
                .put(setting.marks())
                .put(setting.cast())
                .put(setting.subject())
                .put(setting.home())
                .put(setting.claims())
                .put(setting.day())
                .put(setting.published().site());
    }

    private static Setting setting(KeyBytes in) {
        return new Setting(
                in.nextWords(),
                new Heading(in.nextWords(), in.nextLongs(), in.nextLongs(), in.nextLongs(), in.nextLongs()),
                in.nextWords(),
                new Setting.Signs(in.nextLongs(), in.nextLongs()),
                new Subject(in.nextLongs(), in.next()),
                (int) in.next(),
                new Setting.Published(in.next(), in.next()));
    }

    private static void put(KeyBytes out, Amount amount) {
        out.put(amount.number())
                .put(amount.unit())
                .put(amount.round() ? 1 : 0)
                .put(COUNTED.indexOf(amount.counted()))
                .put(amount.corrects());
    }

    private static void put(KeyBytes out, Topic topic) {
        Topic.Named named = topic.named();
        out.put(named.words())
                .put(named.kinds())
                .put(named.terms())
                .put(named.names())
                .put(named.countries())
                .put(named.other() ? 1 : 0)
                .put(named.own() ? 1 : 0)
                .put(named.fresh() ? 1 : 0);
        Topic.Told told = topic.told();
        out.put(told.words())
                .put(told.kinds())
                .put(told.orders())
                .put(told.places())
                .put(told.cites() ? 1 : 0)
                .put(told.clause() ? 1 : 0)
                .put(topic.measures())
                .put(topic.goods());
    }

    private static void put(KeyBytes out, Side side) {
        out.put(side.names()).put(side.countries()).put(side.persons() ? 1 : 0);
    }

    private static void put(KeyBytes out, Holders holders) {
        out.put(holders.words()).put(holders.initials()).put(holders.persons() ? 1 : 0);
    }

    private static Facet facet(KeyBytes in) {
        return new Facet(
                LANES.get((int) in.next()),
                ACTS.get((int) in.next()),
                new Amount(in.next(), in.next(), in.next() == 1, COUNTED.get((int) in.next()), in.next()),
                (int) in.next(),
                side(in),
                side(in),
                topic(in),
                in.nextLongs(),
                in.nextLongs(),
                new Holders(in.nextLongs(), in.nextLongs(), in.next() == 1));
    }

    private static Side side(KeyBytes in) {
        return new Side(in.nextValues(), in.nextValues(), in.next() == 1);
    }

    private static Topic topic(KeyBytes in) {
        return new Topic(
                new Topic.Named(
                        in.nextWords(),
                        in.nextLongs(),
                        in.nextLongs(),
                        in.nextLongs(),
                        in.nextLongs(),
                        in.next() == 1,
                        in.next() == 1,
                        in.next() == 1),
                new Topic.Told(
                        in.nextWords(), in.nextLongs(), in.nextLongs(), in.nextLongs(), in.next() == 1, in.next() == 1),
                in.nextLongs(),
                in.nextLongs());
    }
}
