package org.proviso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.core.copies.Relation;

/** Copies for people: each text with what derives from it, and why that is thought. */
final class CopiesText {
    private static final int WIDEST = Math.min(100, ScreenWidth.ROWS);
    private static final int LABEL = 2;
    private static final int INDENT = 15;
    private static final int MOST_NAMES = 12;
    /** Of more files that quote a text only the names are printed. */
    private static final int MOST_REASONS = 3;

    private static final Map<Relation, String> LABELS = Map.of(
            Relation.EXACT, "same words",
            Relation.NEAR, "near copy",
            Relation.REWRITE, "rewrite",
            Relation.RETOLD, "retelling",
            Relation.UNDECIDED, "undecided",
            Relation.JUDGED_SAME, "judged same");

    private final PrintWriter out;
    private final CopyChanges changes;

    CopiesText(PrintWriter out, CopyChanges changes) {
        this.out = out;
        this.changes = changes;
    }

    void print(CopyGroups found) {
        List<CopyGroups.Group> groups = found.groups();
        groups.stream().filter(group -> !group.isAlone()).forEach(this::print);
        List<String> alone = groups.stream()
                .filter(CopyGroups.Group::isAlone)
                .map(group -> group.origin().name())
                .toList();
        if (!alone.isEmpty()) {
            out.println(Words.count(alone.size(), "text") + " with nothing like it among the others");
            Words.wrapped(names(alone), LABEL, WIDEST).forEach(out::println);
            out.println();
        }
        out.println(closing(found.placed(), groups));
    }

    private void print(CopyGroups.Group group) {
        String published = group.origin()
                .published()
                .map(date -> " \u00b7 " + date.date().value())
                .orElse("");
        String title = group.origin()
                .title()
                .map(words -> " \u00b7 \u201c" + Words.shortened(words, 60) + "\u201d")
                .orElse("");
        Words.onScreen(group.origin().name() + published + title).forEach(out::println);
        group.copies().stream()
                .filter(copy -> copy.relation().isCopy())
                .forEach(copy -> copy(copy, LABELS.getOrDefault(copy.relation(), "copy")));
        group.copies().stream().filter(copy -> !copy.relation().isCopy()).forEach(copy -> copy(copy, "undecided"));
        quoting(group.quoting());
        if (!group.sameEvent().isEmpty()) {
            line(
                    "same event",
                    names(group.sameEvent().stream().map(CopiedFile::name).toList()),
                    "told in a text of its own");
        }
        group.dates().forEach(words -> line("dates", words, ""));
        out.println();
    }

    private void quoting(List<CopyGroups.Quoting> all) {
        if (all.size() <= MOST_REASONS) {
            all.forEach(quoting -> line("quoted by", quoting.file().name(), quoting.reason()));
        } else {
            line(
                    "quoted by",
                    names(all.stream()
                            .map(quoting -> quoting.file().name())
                            .distinct()
                            .toList()),
                    "");
        }
    }

    private void copy(CopyGroups.Placed copy, String label) {
        line(label, copy.file().name(), copy.reason());
        if (copy.relation() != Relation.EXACT) {
            changes.told(copy.origin().document(), copy.file().document())
                    .ifPresent(words ->
                            Words.wrapped(words, INDENT + LABEL, WIDEST).forEach(out::println));
        }
    }

    private void line(String label, String name, String reason) {
        List<String> wrapped = new ArrayList<>(Words.wrapped(name, INDENT, WIDEST));
        String first = " ".repeat(LABEL) + label;
        out.println(first
                + " ".repeat(Math.max(1, INDENT - first.length()))
                + wrapped.removeFirst().strip());
        if (!reason.isEmpty()) {
            wrapped.addAll(Words.wrapped(reason, INDENT + LABEL, WIDEST));
        }
        wrapped.forEach(out::println);
    }

    private static String names(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? shown + " and " + (names.size() - MOST_NAMES) + " more" : shown;
    }

    private static String closing(List<CopyGroups.Placed> placed, List<CopyGroups.Group> groups) {
        long copies = placed.stream().filter(file -> file.relation().isCopy()).count();
        long undecided = placed.stream()
                .filter(file -> file.relation() == Relation.UNDECIDED)
                .count();
        long quoting = groups.stream()
                .flatMap(group -> group.quoting().stream())
                .map(CopyGroups.Quoting::file)
                .distinct()
                .count();
        long originals = placed.stream()
                .filter(file -> file.relation() == Relation.ORIGINAL)
                .count();
        String counts = String.format(
                Locale.ROOT,
                "%s: %s, %s",
                Words.count(placed.size(), "document"),
                Words.count((int) originals, "origin"),
                Words.count((int) copies, "copy", "copies"));
        return counts
                + (undecided > 0 ? ", " + undecided + " undecided" : "")
                + (quoting > 0
                        ? "; " + quoting + " of them " + (quoting == 1 ? "quotes" : "quote") + " a passage of another"
                        : "")
                + ".";
    }
}
