package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.balances.Balance;
import org.proviso.core.register.balances.Balance.Part;
import org.proviso.core.register.balances.Balance.Reason;
import org.proviso.core.register.balances.Balance.Said;
import org.proviso.core.register.balances.Balance.Telling;
import org.proviso.core.register.balances.Balances;

/** What is left of money that was held back or promised, as lines for people, as JSON and as rows of an export. */
final class BalanceText {
    private static final int LONGEST = 80;
    private static final int MOST_PERHAPS = 2;
    private static final int MOST_FLAGS = 2;

    private BalanceText() {}

    /** What a list says of an entry: what is left of what it tells, or where its money is counted already. */
    static List<String> listed(EntryId entry, Balances balances) {
        List<String> lines = new ArrayList<>();
        for (Balance balance : balances.of(entry)) {
            if (balance.lead().equals(entry)) {
                lines.addAll(ofWhole(balance));
            } else {
                lines.add(ofPart(entry, balance));
            }
        }
        return lines;
    }

    private static List<String> ofWhole(Balance balance) {
        List<String> lines = new ArrayList<>();
        if (balance.isSure()) {
            lines.add(balance.words());
        }
        balance.flags().stream()
                .limit(MOST_FLAGS)
                .map(words -> "does not fit: " + words)
                .forEach(lines::add);
        Stream.concat(
                        balance.perhaps().stream()
                                .map(part ->
                                        part.words() + " of it" + id(part.told().getFirst())),
                        balance.said().stream()
                                .filter(said -> !said.sure())
                                .map(said -> EntryText.amount(said.amount()) + " left of it" + id(said.told())))
                .distinct()
                .limit(MOST_PERHAPS)
                .map(words -> "perhaps " + words + "; not subtracted")
                .forEach(lines::add);
        return lines;
    }

    private static String id(Telling telling) {
        return " [" + telling.entry().value() + "]";
    }

    private static String ofPart(EntryId entry, Balance balance) {
        String whole = "the " + EntryText.amount(balance.amount()) + " " + balance.kind() + " ["
                + balance.lead().value() + "]";
        if (balance.parts().stream().anyMatch(part -> tells(part.told(), entry))) {
            return "part of " + whole + ", and counted there";
        }
        Optional<Said> said = balance.said().stream()
                .filter(each -> each.told().entry().equals(entry))
                .max(java.util.Comparator.comparing(Said::sure));
        if (said.isPresent()) {
            return said.get().sure()
                    ? "what is left of " + whole + ", and counted there"
                    : "perhaps what is left of " + whole;
        }
        return balance.entries().contains(entry)
                ? "the same as " + whole + ", and counted there"
                : "perhaps part of " + whole;
    }

    private static boolean tells(List<Telling> told, EntryId entry) {
        return told.stream().anyMatch(telling -> telling.entry().equals(entry));
    }

    /**
     * In full: the whole, each part and what is told to be left, each with the claims that say so and why it is linked.
     *
     * @param scores whether it is told what the reasons count
     */
    static List<String> lines(Register register, Balance balance, boolean scores, int indent) {
        List<String> lines = new ArrayList<>(Words.hanging(balance.words(), indent, EntryText.WIDEST));
        balance.flags().forEach(words -> add(lines, "does not fit: " + words, indent + 2));
        balance.wholes().stream()
                .limit(MOST_PERHAPS)
                .forEach(told -> add(lines, balance.kind() + ": " + words(register, told), indent + 2));
        balance.parts().forEach(part -> part(lines, register, part, "", scores, indent + 2));
        balance.said().forEach(said -> {
            add(
                    lines,
                    (said.sure() ? "" : "perhaps ") + "left, as told: " + EntryText.amount(said.amount()) + " on "
                            + said.day() + (said.differs() ? ", not what comes out" : "") + ": "
                            + words(register, said.told()),
                    indent + 2);
            because(lines, said.why(), scores, indent + 4);
        });
        balance.perhaps().forEach(part -> part(lines, register, part, "perhaps ", scores, indent + 2));
        return lines;
    }

    private static void part(
            List<String> lines, Register register, Part part, String perhaps, boolean scores, int indent) {
        add(lines, perhaps + part.words() + (perhaps.isEmpty() ? "" : "; not subtracted"), indent);
        part.told().stream().limit(MOST_PERHAPS).forEach(told -> add(lines, words(register, told), indent + 2));
        because(lines, part.why(), scores, indent + 2);
    }

    private static void because(List<String> lines, List<Reason> why, boolean scores, int indent) {
        add(
                lines,
                "because "
                        + why.stream()
                                .map(reason -> reason.words()
                                        + (scores ? String.format(Locale.ROOT, " %+.2f", reason.value()) : ""))
                                .collect(Collectors.joining(", ")),
                indent);
    }

    private static void add(List<String> lines, String words, int indent) {
        lines.addAll(Words.hanging(words, indent, EntryText.WIDEST));
    }

    private static String words(Register register, Telling told) {
        return "\u201c" + Words.shortened(told.words(), LONGEST) + "\u201d \u2014 "
                + EntryText.name(register, told.document()) + ", claim "
                + told.claim().value() + id(told);
    }

    /** The fields of an entry's line. */
    static Map<String, Object> fields(EntryId entry, Balances balances) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Map<String, Object>> own = balances.of(entry).stream()
                .filter(balance -> balance.lead().equals(entry))
                .map(BalanceText::object)
                .toList();
        if (!own.isEmpty()) {
            fields.put("balances", own);
        }
        counted(fields, entry, balances);
        return fields;
    }

    private static void counted(Map<String, Object> fields, EntryId entry, Balances balances) {
        balances.countedIn(entry)
                .ifPresent(balance -> fields.put("countedIn", balance.lead().value()));
    }

    /** What is left of the money of an entry, and where that is counted already, for a row of entries. */
    static void put(Map<String, Object> fields, EntryId entry, Balances balances) {
        balances.of(entry).stream()
                .filter(balance -> balance.lead().equals(entry))
                .flatMap(balance -> balance.left().stream())
                .findFirst()
                .ifPresent(left -> fields.put("left", List.of(EntryJson.quantity(left))));
        counted(fields, entry, balances);
    }

    /** A balance in short. */
    private static Map<String, Object> object(Balance balance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", balance.kind());
        fields.put("amount", EntryJson.quantity(balance.amount()));
        balance.gone().ifPresent(gone -> fields.put("gone", EntryJson.quantity(gone)));
        balance.computed().ifPresent(computed -> fields.put("computed", EntryJson.quantity(computed)));
        balance.lastSaid().ifPresent(said -> {
            fields.put("said", EntryJson.quantity(said.amount()));
            fields.put("saidOn", said.day().toString());
        });
        balance.left().ifPresent(left -> fields.put("left", EntryJson.quantity(left)));
        fields.put("flags", balance.flags());
        fields.put("words", balance.words());
        return fields;
    }

    /** In full. */
    static Map<String, Object> full(Balance balance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "balance");
        fields.put("entry", balance.lead().value());
        fields.putAll(object(balance));
        fields.put("entries", balance.entries().stream().map(EntryId::value).toList());
        fields.put("claims", claims(balance.wholes()));
        fields.put("parts", balance.parts().stream().map(BalanceText::object).toList());
        fields.put(
                "perhaps", balance.perhaps().stream().map(BalanceText::object).toList());
        fields.put("remaining", balance.said().stream().map(BalanceText::object).toList());
        return fields;
    }

    private static Map<String, Object> object(Part part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("how", part.how());
        fields.put("amount", EntryJson.quantity(part.amount()));
        fields.put("day", part.day().toString());
        fields.put("total", part.total());
        fields.put("entries", entries(part.told().stream()));
        fields.put("claims", claims(part.told()));
        fields.put("why", part.why().stream().map(Reason::words).toList());
        return fields;
    }

    private static Map<String, Object> object(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("amount", EntryJson.quantity(said.amount()));
        fields.put("day", said.day().toString());
        fields.put("sure", said.sure());
        fields.put("differs", said.differs());
        fields.put("entry", said.told().entry().value());
        fields.put("claim", said.told().claim().value());
        fields.put("why", said.why().stream().map(Reason::words).toList());
        return fields;
    }

    private static List<String> claims(List<Telling> told) {
        return told.stream().map(telling -> telling.claim().value()).distinct().toList();
    }

    private static List<String> entries(Stream<Telling> told) {
        return told.map(telling -> telling.entry().value()).distinct().toList();
    }

    /** A row of an export. */
    static Map<String, Object> row(Register register, Balance balance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "balance");
        fields.put("entry", balance.lead().value());
        register.entry(balance.lead())
                .ifPresent(entry -> fields.put("matter", entry.matter().value()));
        fields.put("kind", balance.kind());
        fields.put("quantity", EntryJson.quantity(balance.amount()));
        balance.gone().ifPresent(gone -> fields.put("gone", List.of(EntryJson.quantity(gone))));
        balance.computed().ifPresent(computed -> fields.put("computed", List.of(EntryJson.quantity(computed))));
        balance.lastSaid().ifPresent(said -> {
            fields.put("said", List.of(EntryJson.quantity(said.amount())));
            fields.put("saidOn", said.day().toString());
        });
        balance.left().ifPresent(left -> fields.put("left", List.of(EntryJson.quantity(left))));
        fields.put("flags", balance.flags());
        fields.put("words", balance.words());
        fields.put(
                "counted",
                balance.counted().stream().map(EntryId::value).sorted().toList());
        fields.put("perhaps", perhaps(balance));
        fields.put(
                "claims",
                claims(Stream.concat(
                                balance.wholes().stream(),
                                balance.parts().stream().flatMap(part -> part.told().stream()))
                        .toList()));
        return fields;
    }

    private static List<String> perhaps(Balance balance) {
        Set<String> perhaps = new TreeSet<>(entries(balance.perhaps().stream().flatMap(part -> part.told().stream())));
        perhaps.addAll(
                entries(balance.said().stream().filter(said -> !said.sure()).map(Said::told)));
        return List.copyOf(perhaps);
    }
}
