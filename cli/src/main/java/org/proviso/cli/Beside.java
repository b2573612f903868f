package org.proviso.cli;

import org.proviso.core.register.links.Freeings;

/** What stands beside an entry in a list: what other entries tell of what it holds or grants, and what people decided of its disputes. */
record Beside(Freeings freeings, Resolved resolved) {
    static final Beside NOTHING = new Beside(Freeings.NONE, Resolved.NONE);
}
