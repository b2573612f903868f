package org.proviso.core.read;

import java.util.Locale;

/** What kind of thing a noun names, as far as the lanes care; {@code nouns.tsv} says which nouns belong to which. */
enum NounClass {
    RULE,
    BILL,
    JUDGMENT,
    WAIVER,
    PROGRAMME,
    MONEY,
    AGREEMENT,
    PROMISE,
    DEMAND,
    FORCE,
    PEOPLE,
    TALLY,
    REPORT,
    REQUEST_FILE,
    NEWS,
    AUTHORITY;

    /** The name in the tables. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NounClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
