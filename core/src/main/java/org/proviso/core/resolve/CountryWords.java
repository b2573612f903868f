package org.proviso.core.resolve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.proviso.core.resolve.groups.Longs;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;

/** The words by which countries, their people and their capitals are named: that two documents are of one country makes no story of them. */
final class CountryWords {
    /** Name, other names, capital; seats of power are no names of a country. */
    private static final int[] COLUMNS = {1, 2, 3, 5};

    private static final Longs KEYS = Longs.of(Tables.read(ActorTable.class, "countries.tsv").stream()
            .flatMap(row -> IntStream.of(COLUMNS).mapToObj(row::cell))
            .flatMap(names -> Tables.parts(names).stream())
            .flatMapToLong(name -> Heading.roots(name).stream()));

    /** The words of each name, by the first of them. */
    private static final Map<Long, List<Name>> NAMES = Tables.read(ActorTable.class, "countries.tsv").stream()
            .flatMap(row -> IntStream.of(COLUMNS)
                    .mapToObj(row::cell)
                    .flatMap(names -> Tables.parts(names).stream())
                    .map(name -> new Name(Hashes.of("country:" + row.cell(0)), Heading.roots(name))))
            .filter(name -> !name.words.isEmpty())
            .collect(Collectors.groupingBy(name -> name.words.at(0)));

    private record Name(long country, Longs words) {}

    private CountryWords() {}

    /** The countries of which a name stands among words. */
    static Longs named(Words words) {
        Longs keys = words.keys();
        LongStream.Builder countries = LongStream.builder();
        for (int i = 0; i < keys.size(); i++) {
            for (Name name : NAMES.getOrDefault(keys.at(i), List.of())) {
                if (name.words.shared(keys) == name.words.size()) {
                    countries.add(name.country);
                }
            }
        }
        return Longs.of(countries.build());
    }

    static boolean has(long word) {
        return KEYS.contains(word);
    }

    /** The others. */
    static Words without(Words words) {
        return new Words(Longs.of(words.keys().stream().filter(word -> !has(word))));
    }
}
