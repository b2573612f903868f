package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;

/**
 * Texts with their hand-coded claims, beside what the product reads in them.
 *
 * @param texts the folder of the texts
 * @param documents the texts' names, in order
 * @param readings what the product read, by name
 */
record ClaimSet(Gold gold, String name, Path texts, List<String> documents, Map<String, ProductPath.Read> readings) {
    /** The sets with claims, in the order in which they are told. */
    static final List<String> NAMES = List.of("core", "news", "official");

    /** The sets of our own, in the repository; its README says of which misses are read and which check. */
    static final List<String> OWN = List.of(
            "politics",
            "administration",
            "europe",
            "news-read",
            "plain-read",
            "world",
            "americas",
            "mixed",
            "news-check",
            "plain-check",
            "stories-read",
            "stories-check",
            "tellings-read",
            "tellings-check",
            "accounts-read",
            "accounts-check");

    /** Of these it is labelled which claims are one entry: acts that several outlets tell. */
    static final List<String> STORIES = List.of(
            "stories-read", "stories-check", "tellings-read", "tellings-check", "accounts-read", "accounts-check");

    /** Texts of our own that weights are learnt from; nobody reads what is missed in them. */
    static final String LEARNT = "news-learn";

    /** Codes of our own for news articles of the gold's attributions, whose texts stay there: of the first misses are read. */
    static final List<String> OF_OTHERS = List.of("campaigns-read", "campaigns-check");

    ClaimSet {
        documents = List.copyOf(documents);
        readings = Map.copyOf(readings);
    }

    static ClaimSet read(Gold gold, String name, ProductPath product) {
        List<String> documents = gold.files(name + "/texts").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        return read(gold, name, gold.file(name + "/texts"), documents, product);
    }

    /** A set whose folder has only the claims and, in {@code documents.txt}, the names of the texts. */
    static ClaimSet read(Gold gold, String name, Path texts, ProductPath product) {
        return read(gold, name, texts, gold.lines(name + "/documents.txt"), product);
    }

    private static ClaimSet read(Gold gold, String name, Path texts, List<String> documents, ProductPath product) {
        Map<String, ProductPath.Read> readings = new HashMap<>();
        documents.forEach(document -> readings.put(document, product.read(texts.resolve(document))));
        return new ClaimSet(gold, name, texts, documents, readings);
    }

    List<CodedClaim> coded() {
        return gold.lines(name + "/claims.jsonl").stream().map(CodedClaim::read).toList();
    }

    /** The reader's claims, document by document. */
    List<Claim> found(String document) {
        return reading(document).reading().claims();
    }

    ProductPath.Read reading(String document) {
        ProductPath.Read read = readings.get(document);
        if (read == null) {
            throw new IllegalArgumentException(
                    name + "/claims.jsonl names " + document + ", but " + texts + " does not hold it");
        }
        return read;
    }

    ClaimFigures figures() {
        return figures(documents);
    }

    /** Every second document by name, from the first; the odd ones are {@code figures(1)}. */
    ClaimFigures figures(int half) {
        List<String> chosen = new ArrayList<>();
        for (int i = half; i < documents.size(); i += 2) {
            chosen.add(documents.get(i));
        }
        return figures(chosen);
    }

    private ClaimFigures figures(List<String> chosen) {
        Set<String> wanted = new HashSet<>(chosen);
        List<CodedClaim> coded = coded().stream()
                .filter(claim -> wanted.contains(claim.document()))
                .toList();
        List<CodedClaim> found = chosen.stream()
                .flatMap(document -> found(document).stream().map(claim -> CodedClaim.of(claim, document)))
                .toList();
        return ClaimScorer.score(
                coded, found, document -> new String(ProductPath.bytes(texts.resolve(document)), UTF_8));
    }

    /** SHA-256 over the names and SHA-256 of the claims and the texts, sorted: another hash is another gold. */
    static String hash(Gold gold, String name) {
        List<String> fields = new ArrayList<>(List.of("claims.jsonl", digest(gold.file(name + "/claims.jsonl"))));
        for (Path file : gold.files(name + "/texts")) {
            fields.add(file.getFileName().toString());
            fields.add(digest(file));
        }
        return Digest.ofFields(fields);
    }

    private static String digest(Path file) {
        return Digest.ofBytes(ProductPath.bytes(file));
    }
}
