package org.proviso.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Event;
import org.proviso.core.resolve.Submission;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which coded claims belong to one entry: the labels of {@code identity/identity.tsv}, made by the rules of {@code
 * identity/RULES.md}, for the claims of {@code gold/core}, {@code gold/news}, {@code gold/official} and of {@code
 * examples/border}.
 *
 * @param submissions the documents with their claims, as they go into a register
 * @param rows the labelled claims
 */
record IdentityGold(List<Submission> submissions, List<Row> rows, Set<Set<String>> arguable) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BORDER = "border";

    /** A labelled claim; {@code entry} is its label. */
    record Row(String set, String document, String half, String entry, Claim claim) {
        /** Sums and doubtful claims have no entry. */
        boolean pairs() {
            return !entry.endsWith("?") && !entry.startsWith("sum:");
        }
    }

    private record Key(String set, String document, int start, int end, String lane, String act) {}

    IdentityGold {
        submissions = List.copyOf(submissions);
        rows = List.copyOf(rows);
        arguable = Set.copyOf(arguable);
    }

    /** Whether the two labels are so near that neither answer is wrong. */
    boolean isArguable(Row one, Row other) {
        return !one.entry.equals(other.entry) && arguable.contains(Set.of(one.entry, other.entry));
    }

    static IdentityGold of(Gold gold, ProductPath product) {
        Path border = Path.of(System.getProperty("proviso.root", ".."), "examples", "border");
        Map<Key, String> labels = new HashMap<>();
        for (List<String> cells : cells("identity.tsv", 7)) {
            labels.put(
                    new Key(
                            cells.get(0),
                            cells.get(1),
                            number(cells.get(2)),
                            number(cells.get(3)),
                            cells.get(4),
                            cells.get(5)),
                    cells.get(6));
        }
        Map<String, String> halves = new HashMap<>();
        cells("halves.tsv", 3).forEach(cells -> halves.put(cells.get(0) + "/" + cells.get(1), cells.get(2)));
        Set<Set<String>> arguable = new HashSet<>();
        cells("arguable.tsv", 2).forEach(cells -> arguable.add(new HashSet<>(cells)));
        return of(
                sets(gold),
                (set, name) -> set.equals(BORDER) ? border.resolve(name) : gold.file(set + "/texts/" + name),
                labels::get,
                row -> halves.getOrDefault(row.set() + "/" + row.document(), ""),
                arguable,
                product);
    }

    /** The stories of a set of our own, with their labels beside the texts. */
    static IdentityGold stories(Gold own, String set, ProductPath product) {
        Map<Key, String> labels = new HashMap<>();
        for (List<String> cells : tabbed(own.lines(set + "/identity.tsv"))) {
            labels.put(
                    new Key(set, cells.get(0), number(cells.get(1)), number(cells.get(2)), cells.get(3), cells.get(4)),
                    cells.get(5));
        }
        Set<Set<String>> arguable = new HashSet<>();
        tabbed(own.lines(set + "/arguable.tsv")).forEach(cells -> arguable.add(new HashSet<>(cells)));
        return of(
                Map.of(set, own.lines(set + "/claims.jsonl")),
                (folder, name) -> own.file(folder + "/texts/" + name),
                labels::get,
                row -> "",
                arguable,
                product);
    }

    private static List<List<String>> tabbed(List<String> lines) {
        return Tables.parse("labels", lines).stream().map(Tables.Row::cells).toList();
    }

    private static IdentityGold of(
            Map<String, List<String>> sets,
            BiFunction<String, String, Path> files,
            Function<Key, @Nullable String> labels,
            Function<Key, String> halves,
            Set<Set<String>> arguable,
            ProductPath product) {
        List<Submission> submissions = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        sets.forEach((set, lines) -> {
            Map<String, List<JsonNode>> documents = new LinkedHashMap<>();
            lines.stream()
                    .map(JSON::readTree)
                    .forEach(node -> documents
                            .computeIfAbsent(node.get("document").asString(), first -> new ArrayList<>())
                            .add(node));
            documents.forEach((name, nodes) -> {
                Document document = product.take(files.apply(set, name));
                List<Claim> claims =
                        nodes.stream().map(node -> claim(node, document)).toList();
                submissions.add(submission(document, claims));
                for (Claim claim : claims) {
                    Key key = new Key(
                            set,
                            name,
                            claim.evidence().start(),
                            claim.evidence().end(),
                            claim.move().lane().wireName(),
                            claim.move().act().wireName());
                    Optional.ofNullable(labels.apply(key))
                            .ifPresent(label -> rows.add(new Row(set, name, halves.apply(key), label, claim)));
                }
            });
        });
        return new IdentityGold(submissions, rows, arguable);
    }

    private static Map<String, List<String>> sets(Gold gold) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (String set : List.of("core", "news", "official")) {
            sets.put(set, gold.lines(set + "/claims.jsonl"));
        }
        sets.put(BORDER, Tables.lines(IdentityGold.class, "identity/border-claims.jsonl"));
        return sets;
    }

    private static List<List<String>> cells(String name, int columns) {
        return Tables.cells(IdentityGold.class, "identity/" + name, columns).stream()
                .filter(Predicate.not(cells ->
                        cells.getFirst().equals("set") || cells.getFirst().equals("entry")))
                .toList();
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static Submission submission(Document document, List<Claim> claims) {
        return new Submission(
                new Event.DocumentTaken(document.id(), document.provenance(), document.title(), document.published()),
                List.of(new Event.OriginFound(
                        document.id(), document.id(), Event.Relation.ORIGINAL, "each label stands for itself")),
                claims);
    }

    /** A coded claim as the reader would make it, its parties with the ids that the tables know. */
    private static Claim claim(JsonNode node, Document document) {
        JsonNode quantity = node.path("quantity");
        return new Claim(
                new Move(
                        Lane.ofWireName(node.get("lane").asString()),
                        Act.ofWireName(node.get("act").asString())),
                Modality.ofWireName(node.path("modality").asString("actual")),
                new Claim.Roles(parties(node, "actor"), parties(node, "counterpart"), text(node, "object")),
                new Claim.Terms(
                        quantity.has("value")
                                ? Optional.of(new Quantity(
                                        quantity.get("value").decimalValue(),
                                        quantity.path("unit").asString(""),
                                        Quantity.Approx.ofWireName(
                                                quantity.path("approx").asString("exact"))))
                                : Optional.empty(),
                        text(node, "condition"),
                        text(node, "when").map(Edtf::new)),
                new Claim.Said(parties(node, "speaker").stream().findFirst(), text(node, "via")),
                new Evidence(
                        document.id(),
                        node.get("start").asInt(),
                        node.get("end").asInt(),
                        exact(node, document)),
                node.path("furniture").asBoolean(false),
                "coded");
    }

    /** Where the words are left out, those of the text. */
    private static String exact(JsonNode node, Document document) {
        return text(node, "exact").orElseGet(() -> {
            String text = document.text();
            int start = text.offsetByCodePoints(0, node.get("start").asInt());
            return text.substring(
                    start,
                    text.offsetByCodePoints(
                            start, node.get("end").asInt() - node.get("start").asInt()));
        });
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
    }

    private static List<Party> parties(JsonNode node, String field) {
        return text(node, field)
                .map(names -> Arrays.stream(names.split("; ", -1)))
                .orElse(Stream.empty())
                .filter(name -> !name.isBlank())
                .map(name -> ActorTable.standard().party(name).orElseGet(() -> Party.named(name)))
                .toList();
    }
}
