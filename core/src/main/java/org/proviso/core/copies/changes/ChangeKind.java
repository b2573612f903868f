package org.proviso.core.copies.changes;

import java.util.Locale;

/** What sort of thing a copy changed; what a reader of facts must know first comes first. */
public enum ChangeKind {
    /** A number has another value, or amounts in different states were added up. */
    FIGURE("figure", "figures"),
    /** The same number of something else: another currency, measure or length of time. */
    UNIT("unit", "units"),
    /** Another day, month or year. */
    DATE("date", "dates"),
    /** Somebody or something else is named, or the name is misspelt. */
    NAME("name", "names"),
    /** What was said not to be so is said to be so, or the other way round. */
    POLARITY("negation", "negations"),
    /** What was to come about if something is so is to come about unless it is. */
    CONDITION("condition", "conditions"),
    /** What will or may happen is said to have happened, or the like. */
    MODALITY("modality", "modalities"),
    /** Another act: expelled and deported are not the same. */
    ACT("act", "acts"),
    /** Some became all, or lost its "some". */
    QUANTIFIER("quantifier", "quantifiers"),
    /** How long it is to last: now, for a time, without end. */
    DURATION("duration", "durations"),
    /** What held for a place is told without it. */
    SCOPE("scope", "scopes"),
    /** Who says so: one official became several, a source went missing. */
    SPEAKER("speaker", "speakers"),
    /** Words inside quotation marks differ, or the marks came or went. */
    QUOTATION("quotation", "quotations"),
    /** Who does it to whom is turned round. */
    ROLES("role", "roles"),
    /** The copy is dated before what it or its pair reports. */
    IMPOSSIBLE_DATE("impossible date", "impossible dates"),
    /** Left behind by a translation there and back. */
    RESIDUE("translation residue", "translation residues"),
    /** The copy says what the original does not. */
    ADDED("passage added", "passages added"),
    /** The original says what the copy does not. */
    LOST("passage lost", "passages lost");

    private final String one;
    private final String many;

    ChangeKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** What one is called in print. */
    public String label() {
        return one;
    }

    /** What several are called in print. */
    public String plural() {
        return many;
    }

    /** The name in files: lower case, words apart. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
