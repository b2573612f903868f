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
    private static final int MOST_UNDATED = 5;

    private final List<String> skipped = new ArrayList<>();
    private int taken;
    private final List<String> undated = new ArrayList<>();
    private int known;
    private final Set<DocumentId> copies = new HashSet<>();
    private int claims;
    private int opened;
    private int skippedCount;
    private boolean stopped;

    void took(int newClaims) {
        taken++;
        claims += newClaims;
    }

    /** The text of a document tells no day of its own. */
    void undated(String name) {
        undated.add(Words.printable(name));
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
        if (!undated.isEmpty()) {
            parts.add(undated.size() + " without a date (told as of the day it was taken)");
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

    private String names() {
        int more = undated.size() - MOST_UNDATED;
        String first = String.join(", ", undated.stream().limit(MOST_UNDATED).toList());
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** What was not read, and why, which the register keeps as a whole list; and what has no date, and how to give it one. */
    void warn(PrintWriter err) {
        skipped.forEach(line -> err.println("skipped " + line));
        if (skippedCount > skipped.size()) {
            err.println("and " + (skippedCount - skipped.size()) + " more; the register records each with its reason");
        }
        if (!undated.isEmpty()) {
            err.println("no date found in " + names()
                    + "; give one in a line at its head, \u201cDate: 2025-05-09\u201d, and read it again");
        }
        if (stopped) {
            err.println("Stopped early; what was read is in the register. Run the same command again to go on.");
        }
    }
}
