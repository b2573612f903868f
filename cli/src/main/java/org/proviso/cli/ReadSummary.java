package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.core.model.DocumentId;

/** What a run of reading did, counted. */
final class ReadSummary {
    private static final int MOST_SHOWN = 20;

    private final List<String> skipped = new ArrayList<>();
    private int taken;
    private int undated;
    private int known;
    private final Set<DocumentId> copies = new HashSet<>();
    private int claims;
    private int opened;
    private int skippedCount;
    private boolean stopped;

    void took(int newClaims, boolean dated) {
        taken++;
        undated += dated ? 0 : 1;
        claims += newClaims;
    }

    /** How many entries are told by nothing that was there before; known once all is placed. */
    void opened(int newEntries) {
        opened = newEntries;
    }

    /** The last word on a document holds: one that was the origin can turn out to be a copy of a later one. */
    void derives(DocumentId document, boolean copy) {
        if (copy) {
            copies.add(document);
        } else {
            copies.remove(document);
        }
    }

    void knew() {
        known++;
    }

    void skipped(String name, String reason) {
        skippedCount++;
        if (skipped.size() < MOST_SHOWN) {
            skipped.add(Words.printable(name) + ": " + reason);
        }
    }

    void stopped() {
        stopped = true;
    }

    /** Whether everything that was given was refused. */
    boolean isNothing() {
        return taken == 0 && known == 0 && skippedCount > 0 && !stopped;
    }

    int taken() {
        return taken;
    }

    int known() {
        return known;
    }

    int copies() {
        return copies.size();
    }

    int claims() {
        return claims;
    }

    int opened() {
        return opened;
    }

    int skippedCount() {
        return skippedCount;
    }

    boolean wasStopped() {
        return stopped;
    }

    /** One line for people. */
    String line() {
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(taken, "document") + " read");
        if (copies() > 0) {
            parts.add(Words.count(copies(), "copy", "copies") + " of another");
        }
        if (undated > 0) {
            parts.add(undated + " without a date (told as of the day it was taken)");
        }
        if (known > 0) {
            parts.add(known + " already in the register");
        }
        if (skippedCount > 0) {
            parts.add(skippedCount + " skipped");
        }
        parts.add(Words.count(claims, "claim"));
        parts.add(Words.count(opened, "new entry", "new entries"));
        return String.join(", ", parts) + ".";
    }

    /** What was not read, and why; the register keeps the whole list. */
    void warn(PrintWriter err) {
        skipped.forEach(line -> err.println("skipped " + line));
        if (skippedCount > skipped.size()) {
            err.println("and " + (skippedCount - skipped.size()) + " more; the register records each with its reason");
        }
        if (stopped) {
            err.println("Stopped early; what was read is in the register. Run the same command again to go on.");
        }
    }
}
