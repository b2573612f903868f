package org.proviso.core.text.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a user's rows before those that ship with the program. */
public final class Merge {
    private Merge() {}

    /** That no two rows speak about the same; otherwise a problem. */
    public static void requireDistinct(List<Entry> entries, Problems problems) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : entries) {
            Entry earlier = seen.putIfAbsent((entry.out() ? "!" : "") + entry.key(), entry);
            if (earlier != null) {
                problems.add(entry.problem(new Complaint(
                        "this row stands already at " + earlier.file() + ":" + earlier.line(), "delete one of them")));
            }
        }
    }

    /**
     * The user's rows, then the shipped ones, without those that a user's row takes out or speaks about itself.
     *
     * @param shipped all of them, in order
     * @param own what a user wrote; a row that takes out nothing is a problem
     */
    public static List<Entry> replacing(List<Entry> shipped, List<Entry> own, Problems problems) {
        List<Entry> left = left(shipped, own, problems);
        Set<String> spokenOf =
                own.stream().filter(entry -> !entry.out()).map(Entry::key).collect(Collectors.toSet());
        return joined(
                own,
                left.stream().filter(entry -> !spokenOf.contains(entry.key())).toList());
    }

    /**
     * The user's rows, then the shipped ones without those that a user's row takes out.
     *
     * @param shipped all of them, in order
     * @param own what a user wrote; a row that takes out nothing is a problem
     */
    public static List<Entry> adding(List<Entry> shipped, List<Entry> own, Problems problems) {
        return joined(own, left(shipped, own, problems));
    }

    private static List<Entry> joined(List<Entry> own, List<Entry> shipped) {
        return Stream.concat(own.stream().filter(entry -> !entry.out()), shipped.stream())
                .toList();
    }

    /** The shipped rows that no row takes out. */
    private static List<Entry> left(List<Entry> shipped, List<Entry> own, Problems problems) {
        requireDistinct(own, problems);
        Map<String, List<Entry>> bySubject = new HashMap<>();
        shipped.forEach(entry -> bySubject
                .computeIfAbsent(entry.subject(), key -> new ArrayList<>())
                .add(entry));
        Set<Entry> out = new HashSet<>();
        for (Entry entry : own) {
            if (entry.out()) {
                List<Entry> taken = bySubject.getOrDefault(entry.subject(), List.of()).stream()
                        .filter(entry::takesOut)
                        .toList();
                out.addAll(taken);
                if (taken.isEmpty()) {
                    problems.add(entry.problem(nothing(entry, shipped)));
                }
            }
        }
        return shipped.stream().filter(entry -> !out.contains(entry)).toList();
    }

    private static Complaint nothing(Entry entry, List<Entry> shipped) {
        List<String> subjects = shipped.stream()
                .filter(each -> each.layout().section().equals(entry.layout().section()))
                .map(each -> each.cell(0))
                .distinct()
                .toList();
        String first = entry.cell(0);
        return new Complaint(
                "it takes out nothing: no shipped row of [" + entry.layout().section() + "] has these cells",
                subjects.contains(first)
                        ? "write only !" + first + " to take out all its rows, or the cells of one of them"
                        : Closest.to(first, subjects)
                                .map(close -> "write !" + close)
                                .orElse("write the first cells of a shipped row behind the !"));
    }
}
