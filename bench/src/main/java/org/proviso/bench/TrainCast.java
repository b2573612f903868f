package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.model.Party;
import org.proviso.core.read.CastQuestion;
import org.proviso.core.read.Reader;

/** Writes the table of weights by which roles are filled from a document's cast: {@code bench/train-cast} runs it. */
final class TrainCast {
    /** Coded texts whose misses are read, and those that are there to be learnt from; the others check what is learnt. */
    private static final List<String> SETS =
            List.of("politics", "administration", "europe", "news-read", "plain-read", ClaimSet.LEARNT);
    /** What is added to nobody's sum: a wrong actor costs more than one that is wanting. */
    private static final double NO_ACTOR = 0.35;
    /** Whom an act is towards is often left out by coders, though it could be said. */
    private static final double NO_COUNTERPART = -0.45;

    private static final String NOBODY = "nobody=yes";
    private static final List<String> HEAD = List.of(
            "# How much each sign speaks for somebody's being the one who acts in a claim (column 2), or towards whom (column 3), where the claim's",
            "# own sentence names nobody. A sign is a property with its value (CastSigns.java), or two or three together; the weights of all signs of a",
            "# candidate are added up, and whoever has the largest sum fills the role, unless \"nobody\" has a larger one.");

    private final Gold gold = Gold.own();
    private final ProductPath product = new ProductPath();
    private final Reader reader = Reader.shipped();

    private TrainCast() {}

    /**
     * Learns from the coded texts of the repository.
     *
     * @param args the table to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: TrainCast TABLE");
            System.exit(2);
        }
        Files.writeString(Path.of(args[0]), new TrainCast().table(), UTF_8);
    }

    private String table() {
        List<CastLearner.Question> actors = new ArrayList<>();
        List<CastLearner.Question> counterparts = new ArrayList<>();
        for (String set : SETS) {
            gather(set, actors, counterparts);
        }
        SortedMap<String, Double> actor = CastLearner.learn(actors);
        SortedMap<String, Double> counterpart = CastLearner.learn(counterparts);
        actor.merge(NOBODY, NO_ACTOR, Double::sum);
        counterpart.merge(NOBODY, NO_COUNTERPART, Double::sum);
        List<String> lines = new ArrayList<>(HEAD);
        lines.add("# Written by bench/train-cast from " + actors.size() + " coded claims of bench/coded: "
                + String.join(", ", SETS) + ".");
        lines.add("# sign\tactor\tcounterpart");
        TreeSet<String> signs = new TreeSet<>(actor.keySet());
        signs.addAll(counterpart.keySet());
        signs.stream()
                .filter(TrainCast::isAsked)
                .map(sign -> sign + "\t" + cell(actor, sign) + "\t" + cell(counterpart, sign))
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** Only where the rules name nobody are the weights asked. */
    private static boolean isAsked(String sign) {
        return !sign.startsWith("rule=") && !sign.contains("unsaid=no");
    }

    private static String cell(Map<String, Double> weights, String sign) {
        return Optional.ofNullable(weights.get(sign))
                .map(weight -> String.format(Locale.ROOT, "%.2f", weight))
                .orElse("");
    }

    private void gather(String set, List<CastLearner.Question> actors, List<CastLearner.Question> counterparts) {
        Map<String, List<CodedClaim>> coded = gold.lines(set + "/claims.jsonl").stream()
                .map(CodedClaim::read)
                .collect(Collectors.groupingBy(CodedClaim::document));
        for (Path file : gold.files(set + "/texts")) {
            String document = file.getFileName().toString();
            gather(file, coded.getOrDefault(document, List.of()), actors, counterparts);
        }
    }

    private void gather(
            Path file,
            List<CodedClaim> coded,
            List<CastLearner.Question> actors,
            List<CastLearner.Question> counterparts) {
        String document = file.getFileName().toString();
        List<CastQuestion> questions = reader.study(product.take(file));
        List<CastQuestion> ofActors =
                questions.stream().filter(CastQuestion::acting).toList();
        List<CastQuestion> ofCounterparts =
                questions.stream().filter(question -> !question.acting()).toList();
        List<CodedClaim> found = ofActors.stream()
                .map(question -> CodedClaim.of(question.claim(), document))
                .toList();
        String text = new String(ProductPath.bytes(file), UTF_8);
        for (ClaimMatching.Pair pair : ClaimMatching.of(coded, found, name -> text)) {
            CodedClaim claim = coded.get(pair.gold());
            actors.add(question(ofActors.get(pair.system()), claim.name("actor")));
            counterparts.add(question(ofCounterparts.get(pair.system()), claim.name("counterpart")));
        }
    }

    private static CastLearner.Question question(CastQuestion asked, String coded) {
        Map<String, Boolean> known = new HashMap<>();
        List<Boolean> right = asked.candidates().stream()
                .map(candidate -> candidate.parties().stream().map(Party::name).collect(Collectors.joining(";")))
                .map(name -> coded.isEmpty()
                        ? name.isEmpty()
                        : known.computeIfAbsent(name, unknown -> Likeness.ofNames(coded, name)))
                .toList();
        return new CastLearner.Question(
                asked.candidates().stream()
                        .map(candidate ->
                                candidate.signs().stream().map(String::intern).toList())
                        .toList(),
                right);
    }
}
