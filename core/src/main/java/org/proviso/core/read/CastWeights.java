package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.proviso.core.tables.Tables;

/**
 * How much each sign of {@link CastSigns} speaks for its candidate, for who acts and for whom an act is towards: the weights of a
 * conditional logit, learnt from the coded texts of {@code bench/coded} (ADR 0022). The chance of a candidate is the exponential of the
 * sum of his weights, divided by the sum of these of all candidates, nobody among them (McFadden, "Conditional logit analysis of
 * qualitative choice behavior", 1974).
 */
final class CastWeights {
    private static final int SIGN = 0;
    private static final int ACTOR = 1;
    private static final int COUNTERPART = 2;
    /** Between the parts of a sign, and between a name and its value. */
    static final String BETWEEN = "; ";

    private static final char IS = '=';
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final CastWeights SHIPPED = new CastWeights(Tables.read(CastWeights.class, "cast-weights.tsv"));

    private final Column actor;
    private final Column counterpart;

    private CastWeights(List<Tables.Row> rows) {
        actor = new Column(rows, ACTOR);
        counterpart = new Column(rows, COUNTERPART);
    }

    /** The weights of one role by the keys of their signs, with open addressing, so that nothing is boxed. */
    private static final class Column {
        /** Of the sixteen highest bits of a key all but the last six, which choose a bit. */
        private static final int HIGHEST = 54;

        private static final int HIGH = 48;

        /** A bit for the high bits of each key: small enough to stay near, it tells of most signs that they have no weight. */
        private final long[] some = new long[1 << Long.SIZE - HIGHEST];

        private final long[] keys;
        private final double[] weights;

        Column(List<Tables.Row> rows, int column) {
            int places = Integer.highestOneBit(Math.max(1, rows.size())) << 2;
            keys = new long[places];
            weights = new double[places];
            for (Tables.Row row : rows) {
                if (!row.cell(column).isEmpty()) {
                    put(row, column);
                }
            }
        }

        private void put(Tables.Row row, int column) {
            long key = key(row.cell(SIGN));
            int place = place(key);
            if (keys[place] == key) {
                throw row.wrong("the sign '" + row.cell(SIGN) + "' has a weight already");
            }
            keys[place] = key;
            some[(int) (key >>> HIGHEST)] |= 1L << (key >>> HIGH);
            weights[place] = Double.parseDouble(row.cell(column));
        }

        /** Where the key stands, or else would stand. */
        private int place(long key) {
            int place = (int) (key >>> Integer.SIZE) & keys.length - 1;
            while (keys[place] != 0 && keys[place] != key) {
                place = place + 1 & keys.length - 1;
            }
            return place;
        }

        /** 0 of a sign that has none. */
        double of(long key) {
            if ((some[(int) (key >>> HIGHEST)] & 1L << (key >>> HIGH)) == 0) {
                return 0;
            }
            int place = place(key);
            return keys[place] == key ? weights[place] : 0;
        }
    }

    static CastWeights shipped() {
        return SHIPPED;
    }

    /** The key of a sign as it is written in the table. */
    private static long key(String sign) {
        long key = 0;
        int from = 0;
        while (from < sign.length()) {
            int end = sign.indexOf(BETWEEN, from);
            end = end < 0 ? sign.length() : end;
            int is = sign.indexOf(IS, from);
            key = with(key, sign.substring(from, is), sign.substring(is + 1, end));
            from = end + BETWEEN.length();
        }
        return key;
    }

    /** A property with its value; no value holds what stands between the parts of a sign. */
    static String written(String name, String value) {
        return name + IS + value.replace(';', ',');
    }

    private static long with(long key, String name, String value) {
        return ((key + name.hashCode()) * SPREAD + value.hashCode()) * SPREAD;
    }

    /** Adds up the weights of what it hears. */
    final class Sum implements Signs {
        private final Column weights;
        private double sum;

        Sum(boolean acting) {
            this.weights = acting ? actor : counterpart;
        }

        double value() {
            return sum;
        }

        @Override
        public void sign(String name, String value) {
            add(with(0, name, value));
        }

        @Override
        public void sign(String name, String value, String name2, String value2) {
            add(with(with(0, name, value), name2, value2));
        }

        @Override
        public void sign(String name, String value, String name2, String value2, String name3, String value3) {
            add(with(with(with(0, name, value), name2, value2), name3, value3));
        }

        private void add(long key) {
            sum += weights.of(key);
        }
    }

    /** Keeps the signs that weigh most, in words. */
    final class Reasons implements Signs {
        private final Column weights;
        private final List<Map.Entry<String, Double>> heard = new ArrayList<>();

        Reasons(boolean acting) {
            this.weights = acting ? actor : counterpart;
        }

        /** The heaviest that speak for it. */
        List<String> heaviest(int most) {
            return heard.stream()
                    .filter(sign -> sign.getValue() > 0)
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(most)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public void sign(String name, String value) {
            add(with(0, name, value), written(name, value));
        }

        @Override
        public void sign(String name, String value, String name2, String value2) {
            add(with(with(0, name, value), name2, value2), written(name, value) + BETWEEN + written(name2, value2));
        }

        @Override
        public void sign(String name, String value, String name2, String value2, String name3, String value3) {
            add(
                    with(with(with(0, name, value), name2, value2), name3, value3),
                    written(name, value) + BETWEEN + written(name2, value2) + BETWEEN + written(name3, value3));
        }

        private void add(long key, String words) {
            heard.add(Map.entry(words, weights.of(key)));
        }
    }
}
