package org.proviso.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.proviso.core.copies.changes.ChangeKind;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.Parser;

/**
 * Reads the gold texts as the product does and writes the figures as Markdown tables to standard output. Arguments name the
 * parts: claims, coded, lanes, attributions, quantities, copies, changes, articles, identity, tokens, syntax; none means all.
 */
public final class Scores {
    private static final List<String> FIELDS = List.of("modality", "actor", "counterpart", "quantity", "speaker");

    private final Gold gold;
    private final PrintStream out;
    private final ProductPath product = new ProductPath();
    private final Map<String, ClaimSet> sets = new LinkedHashMap<>();

    private Scores(Gold gold, PrintStream out) {
        this.gold = gold;
        this.out = out;
    }

    public static void main(String[] arguments) {
        Scores scores = new Scores(Gold.shared(), System.out);
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("claims", scores::claims);
        parts.put("coded", scores::coded);
        parts.put("lanes", scores::lanes);
        parts.put("attributions", scores::attributions);
        parts.put("quantities", scores::quantities);
        parts.put("copies", scores::copies);
        parts.put("changes", scores::changes);
        parts.put("articles", scores::articles);
        parts.put("identity", scores::identity);
        parts.put("tokens", scores::tokens);
        parts.put("syntax", scores::syntax);
        Set<String> wanted = arguments.length == 0 ? parts.keySet() : new LinkedHashSet<>(Arrays.asList(arguments));
        Set<String> unknown =
                wanted.stream().filter(part -> !parts.containsKey(part)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such part: " + unknown + "; there are " + parts.keySet());
        }
        if (!scores.gold.isThere()) {
            throw new IllegalArgumentException(scores.gold.absence());
        }
        parts.forEach((name, part) -> {
            if (wanted.contains(name)) {
                part.run();
            }
        });
    }

    private ClaimSet set(String name) {
        return sets.computeIfAbsent(name, first -> ClaimSet.read(gold, first, product));
    }

    private void coded() {
        title("Claims in coded texts of our own");
        claimsHead();
        for (String name : ClaimSet.OWN) {
            claims(name, ClaimSet.read(Gold.own(), name, product)::figures);
        }
        Path articles = gold.file("attribution/train/texts");
        for (String name : ClaimSet.OF_OTHERS) {
            claims(name, ClaimSet.read(Gold.own(), name, articles, product)::figures);
        }
    }

    private void claimsHead() {
        row("set", "gold", "found", "usable P", "R", "F1", "lane+act P", "R", "F1", "lane F1", FIELDS);
        rule(10 + FIELDS.size());
    }

    private void claims() {
        title("Claims");
        claimsHead();
        for (String name : ClaimSet.NAMES) {
            claims(name, set(name)::figures);
            if (!name.equals("core")) {
                claims(name + "-even", () -> set(name).figures(0));
                claims(name + "-odd", () -> set(name).figures(1));
            }
        }
    }

    private void claims(String name, Supplier<ClaimFigures> figures) {
        ClaimFigures f = figures.get();
        row(
                name,
                String.valueOf(f.gold()),
                String.valueOf(f.system()),
                told(f.usable().precision()),
                told(f.usable().recall()),
                "**" + told(f.usable().f1()) + "**",
                told(f.laneAndAct().precision()),
                told(f.laneAndAct().recall()),
                "**" + told(f.laneAndAct().f1()) + "**",
                told(f.lane().f1()),
                FIELDS.stream().map(field -> told(f.field(field).accuracy())).toList());
    }

    private void lanes() {
        title("Lane+act F1 by lane");
        Map<String, ClaimFigures> figures = new LinkedHashMap<>();
        ClaimSet.NAMES.forEach(name -> figures.put(name, set(name).figures()));
        row("lane", ClaimSet.NAMES);
        rule(1 + ClaimSet.NAMES.size());
        figures.values().stream()
                .flatMap(each -> each.lanes().keySet().stream())
                .distinct()
                .sorted()
                .forEach(lane -> row(
                        lane,
                        figures.values().stream()
                                .map(each -> each.lanes().containsKey(lane)
                                        ? told(each.lanes()
                                                .getOrDefault(lane, new Rate(0, 0))
                                                .f1())
                                        : "-")
                                .toList()));
    }

    private void attributions() {
        title("Attributions (attribution/dev), exact spans");
        rates("part", AttributionScorer.score(gold, product));
    }

    private void quantities() {
        title("Quantities of coded claims found with a unit");
        row("set", "found", "of", "share");
        rule(4);
        for (String name : ClaimSet.NAMES) {
            QuantityShare share = QuantityShare.of(set(name));
            row(name, String.valueOf(share.found()), String.valueOf(share.wanted()), told(share.share()));
        }
    }

    private void copies() {
        CopyScorer.Scores scores = new CopyScorer(CopyGold.of(gold, product)).score();
        title("Copies (copies), five folds by story: each is grouped by weights learnt on the others");
        rates("measure", Map.of("pairs", scores.pairs()));
        title("Copies, adjusted Rand index and kinds");
        row("measure", "figure");
        rule(2);
        row("adjusted Rand index", told(scores.rand()));
        row("the same between arrival orders, lowest of ten", told(scores.agreement()));
        scores.kinds().forEach((kind, found) -> row("found of kind `" + kind + "`", told(found.recall())));
    }

    private void changes() {
        AlteredPairs pairs = new AlteredPairs(gold, product, missed -> {});
        AlteredPairs.Figures even = pairs.score(0);
        AlteredPairs.Figures odd = pairs.score(1);
        title("What changed (altered pairs of copies), falsified places found");
        row("falsified", "even: found", "of", "odd: found", "of");
        rule(5);
        for (Alteration alteration : Alteration.values()) {
            row(alteration.told(), counts(even, alteration), counts(odd, alteration));
        }
        title("What changed, by what is told (altered and unaltered pairs)");
        row("told", "even: P", "R", "F1", "odd: P", "R", "F1");
        rule(7);
        Map<String, Set<ChangeKind>> told = new LinkedHashMap<>();
        told.put("figures and units", Set.of(ChangeKind.FIGURE, ChangeKind.UNIT));
        told.put("names", Set.of(ChangeKind.NAME));
        told.put("dates", Set.of(ChangeKind.DATE));
        told.put("figures and names", Set.of(ChangeKind.FIGURE, ChangeKind.UNIT, ChangeKind.NAME));
        told.forEach((name, kinds) -> row(name, cells(even.rate(kinds)), cells(odd.rate(kinds))));
        out.println();
        out.println(even.pairs() + " and " + odd.pairs() + " altered pairs, " + even.unaltered() + " and "
                + odd.unaltered() + " unaltered ones.");
    }

    private static List<String> counts(AlteredPairs.Figures figures, Alteration alteration) {
        AlteredPairs.Tally tally = figures.made().getOrDefault(alteration, new AlteredPairs.Tally());
        return List.of(String.valueOf(tally.found()), String.valueOf(tally.made()));
    }

    private static List<String> cells(Rate rate) {
        return List.of(told(rate.precision()), told(rate.recall()), told(rate.f1()));
    }

    private void articles() {
        title("Article bodies (article-body), shingles of four words");
        rates("measure", Map.of("pages", ArticleScorer.score(gold, product)));
    }

    private void identity() {
        IdentityScorer.Scores scores = new IdentityScorer(IdentityGold.of(gold, product)).score();
        title("Entries (identity), pairs of coded claims that stand in one entry");
        Map<String, Rate> rates = new LinkedHashMap<>();
        rates.put("within a document", scores.within());
        rates.put("across documents", scores.across());
        rates.put("all", scores.all());
        scores.halves().forEach((half, rate) -> rates.put("all, half " + half, rate));
        rates("pairs", rates);
        out.println();
        Map<String, Rate> stories = new LinkedHashMap<>();
        for (String set : ClaimSet.STORIES) {
            IdentityScorer.Scores told = new IdentityScorer(IdentityGold.stories(Gold.own(), set, product)).score();
            stories.put(set + ", within a document", told.within());
            stories.put(set + ", across documents", told.across());
        }
        rates("pairs of stories", stories);
        out.println();
        out.println(
                scores.sameInAllOrders()
                        ? "Ten orders of arrival give the same entries."
                        : "Orders of arrival differ.");
    }

    private void tokens() {
        title("Tokens, words and sentences from raw text (treebank), exact spans");
        row("treebank", "token F1", "word P", "R", "F1", "sentence P", "R", "F1", "offsets wrong");
        rule(9);
        TokenScorer.TREEBANKS.forEach((name, file) -> {
            TokenScorer score = TokenScorer.score(gold, file);
            row(
                    name,
                    "**" + told(score.tokens().f1()) + "**",
                    told(score.words().precision()),
                    told(score.words().recall()),
                    "**" + told(score.words().f1()) + "**",
                    told(score.sentences().precision()),
                    told(score.sentences().recall()),
                    "**" + told(score.sentences().f1()) + "**",
                    String.valueOf(score.misquoted()));
        });
    }

    private void syntax() {
        Parser parser = NeuralParser.shipped();
        Map<String, SyntaxFigures> figures = new LinkedHashMap<>();
        Treebank.DEV.forEach(name -> figures.put(name, SyntaxScorer.score(Treebank.read(gold, name), parser)));
        title("Syntax (treebank), gold tokens");
        row("set", "tokens", "UPOS", "UAS", "LAS", "arguments P", "R", "F1");
        rule(8);
        figures.forEach((name, f) -> row(
                name,
                String.valueOf(f.tokens()),
                told(f.upos()),
                told(f.uas()),
                told(f.las()),
                told(f.arguments().precision()),
                told(f.arguments().recall()),
                "**" + told(f.arguments().f1()) + "**"));
        figures.forEach((name, f) -> {
            title("The most frequent relations of " + name + ", with subtype and head");
            row("relation", "gold", "P", "R", "F1");
            rule(5);
            f.relations()
                    .forEach((relation, found) -> row(
                            relation,
                            String.valueOf(found.gold()),
                            told(found.rate().precision()),
                            told(found.rate().recall()),
                            told(found.rate().f1())));
        });
    }

    private void rates(String what, Map<String, Rate> rates) {
        row(what, "P", "R", "F1");
        rule(4);
        rates.forEach((name, rate) -> row(name, told(rate.precision()), told(rate.recall()), told(rate.f1())));
    }

    private void title(String title) {
        out.println();
        out.println("#### " + title);
        out.println();
    }

    private void rule(int columns) {
        out.println("|" + " --- |".repeat(columns));
    }

    /** Cells; a list among them is so many cells. */
    private void row(Object... cells) {
        List<String> told = new ArrayList<>();
        for (Object cell : cells) {
            if (cell instanceof List<?> many) {
                many.forEach(one -> told.add(String.valueOf(one)));
            } else {
                told.add(String.valueOf(cell));
            }
        }
        out.println("| " + String.join(" | ", told) + " |");
    }

    private static String told(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
