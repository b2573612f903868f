package org.proviso.core.model;

import static org.proviso.core.model.Act.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What moves. Lanes move separately and are never merged; the acts of each are those of the codebook. */
public enum Lane {
    /** An order, law, rule, ban, tariff, sanction, freeze, emergency or policy in force. */
    MEASURE(PROPOSED, ORDERED, NARROWED, SUSPENDED, BLOCKED, UPHELD, LIFTED),
    /** An exception from a measure for somebody or something. */
    WAIVER(REQUESTED, PENDING, RETURNED, GRANTED, DENIED, REVOKED),
    /** A programme, operation, service, delivery, deployment, negotiation or award that runs or stops. */
    WORK(STARTED, CONTINUING, STOPPED, RESUMED, TERMINATED),
    /** Public money for a named purpose. */
    MONEY(REQUESTED, APPROVED, WITHHELD, PAID, CUT),
    /** Whether an act is public. */
    PUBLICITY(HELD, ANNOUNCED, LEAKED),
    /** What one party says it will do, or is asked to do. */
    COMMITMENT(SOUGHT, MADE, UNDERWAY, FULFILLED, BROKEN, REFUSED, WITHDRAWN),
    /** A standing agreement or practice between parties. */
    ARRANGEMENT(PROPOSED, CONCLUDED, OPERATING, SUSPENDED, ENDED),
    /** An official or attributed number. */
    COUNT(REPORTED),
    /** One source denies or contests another's report or claim. */
    DISPUTE(DENIED);

    @SuppressWarnings("ImmutableEnumChecker") // a set of constants that nobody changes
    private final Set<Act> acts;

    Lane(Act first, Act... others) {
        this.acts = EnumSet.of(first, others);
    }

    public boolean allows(Act act) {
        return acts.contains(act);
    }

    /** The name in files: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Lane ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
