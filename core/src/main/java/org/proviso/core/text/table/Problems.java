package org.proviso.core.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects what is wrong with some files, so that all of it is told at once; keeps the first {@value #MOST}. */
public final class Problems {
    static final int MOST = 20;

    private final List<Problem> kept = new ArrayList<>();
    private int more;

    public void add(Problem problem) {
        if (kept.size() < MOST) {
            kept.add(problem);
        } else {
            more++;
        }
    }

    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** One problem a line, and how many more there are. */
    @Override
    public String toString() {
        String lines = kept.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return more == 0 ? lines : lines + "\nand " + more + " more; mend these first";
    }
}
