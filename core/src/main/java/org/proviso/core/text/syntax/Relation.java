package org.proviso.core.text.syntax;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a word depends on its head: the relations of Universal Dependencies version 2, with the subtypes of its English
 * treebanks EWT and GUM (https://universaldependencies.org/en/dep/).
 */
public enum Relation {
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVCL("advcl"),
    ADVCL_RELCL("advcl:relcl"),
    ADVMOD("advmod"),
    AMOD("amod"),
    APPOS("appos"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    CASE("case"),
    CC("cc"),
    CC_PRECONJ("cc:preconj"),
    CCOMP("ccomp"),
    COMPOUND("compound"),
    COMPOUND_PRT("compound:prt"),
    CONJ("conj"),
    COP("cop"),
    CSUBJ("csubj"),
    CSUBJ_OUTER("csubj:outer"),
    CSUBJ_PASS("csubj:pass"),
    DEP("dep"),
    DET("det"),
    DET_PREDET("det:predet"),
    DISCOURSE("discourse"),
    DISLOCATED("dislocated"),
    EXPL("expl"),
    FIXED("fixed"),
    FLAT("flat"),
    GOESWITH("goeswith"),
    IOBJ("iobj"),
    LIST("list"),
    MARK("mark"),
    NMOD("nmod"),
    NMOD_DESC("nmod:desc"),
    NMOD_POSS("nmod:poss"),
    NMOD_UNMARKED("nmod:unmarked"),
    NSUBJ("nsubj"),
    NSUBJ_OUTER("nsubj:outer"),
    NSUBJ_PASS("nsubj:pass"),
    NUMMOD("nummod"),
    OBJ("obj"),
    OBL("obl"),
    OBL_AGENT("obl:agent"),
    OBL_UNMARKED("obl:unmarked"),
    ORPHAN("orphan"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    REPARANDUM("reparandum"),
    ROOT("root"),
    VOCATIVE("vocative"),
    XCOMP("xcomp");

    private static final Map<String, Relation> BY_LABEL =
            Arrays.stream(values()).collect(toUnmodifiableMap(Relation::label, identity()));

    /** Of each the relation without the subtype. */
    private static final Map<Relation, Relation> GENERAL = general();

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    private static Map<Relation, Relation> general() {
        Map<Relation, Relation> general = new EnumMap<>(Relation.class);
        for (Relation each : values()) {
            general.put(each, BY_LABEL.getOrDefault(each.label.split(":", -1)[0], each));
        }
        return general;
    }

    /** As CoNLL-U writes it: {@code nsubj:pass}. */
    public String label() {
        return label;
    }

    /** The relation that CoNLL-U writes so; of an unknown subtype, the relation without it. */
    public static Optional<Relation> of(String label) {
        Relation whole = BY_LABEL.get(label);
        int colon = label.indexOf(':');
        return whole == null && colon > 0
                ? Optional.ofNullable(BY_LABEL.get(label.substring(0, colon)))
                : Optional.ofNullable(whole);
    }

    /** This relation or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean is(Relation other) {
        return this == other || GENERAL.get(this) == other;
    }
}
