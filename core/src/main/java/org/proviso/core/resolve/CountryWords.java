package org.proviso.core.resolve;

import java.util.stream.IntStream;
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

    private CountryWords() {}

    static boolean has(long word) {
        return KEYS.contains(word);
    }

    /** The others. */
    static Words without(Words words) {
        return new Words(Longs.of(words.keys().stream().filter(word -> !has(word))));
    }
}
