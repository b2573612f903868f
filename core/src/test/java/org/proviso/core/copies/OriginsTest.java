package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.proviso.core.copies.Texts.joined;
import static org.proviso.core.copies.Texts.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Document;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Span;

class OriginsTest {
    private final CopyIndex index = new MemoryCopyIndex();
    private final Origins origins = new Origins(index, RewriteModel.shipped());

    private DocumentId add(Document document) {
        origins.add(document.id(), Fingerprint.of(document));
        return document.id();
    }

    private DocumentId add(String text) {
        return add(Texts.document(text));
    }

    private Found found(DocumentId document) {
        return index.found(document).orElseThrow();
    }

    private void assertCopies(Relation relation, DocumentId... documents) {
        assertThat(documents)
                .extracting(document -> found(document).origin())
                .containsOnly(found(documents[0]).origin());
        assertThat(documents)
                .filteredOn(document -> !found(document).origin().equals(document))
                .hasSize(documents.length - 1)
                .allSatisfy(copy -> assertThat(found(copy).relation()).isEqualTo(relation));
    }

    private void assertOriginals(DocumentId... documents) {
        assertThat(documents).allSatisfy(document -> {
            assertThat(found(document).relation()).isEqualTo(Relation.ORIGINAL);
            assertThat(found(document).origin()).isEqualTo(document);
        });
    }

    @Test
    void aDocumentAloneIsItsOwnOrigin() {
        Document first = Texts.document(Texts.invented(1, 300));
        List<Found> found = origins.add(first.id(), Fingerprint.of(first));
        assertThat(found)
                .singleElement()
                .satisfies(place -> assertThat(place.origin()).isEqualTo(first.id()))
                .satisfies(place -> assertThat(place.relation()).isEqualTo(Relation.ORIGINAL));
        assertThat(origins.add(first.id(), Fingerprint.of(first))).isEqualTo(found);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void theSameWordsInOtherCaseAndPunctuationAreAnExactCopy() {
        DocumentId first = add("The ministry said on Monday that it would lift the ban on grain.");
        DocumentId copy = add("THE MINISTRY said, on Monday,\n\nthat it would lift the ban on grain");
        assertCopies(Relation.EXACT, first, copy);
    }

    @Test
    void anotherFigureInAShortTextIsNoCopy() {
        assertOriginals(
                add("The ministry said on Monday that it would return 120 people."),
                add("The ministry said on Monday that it would return 210 people."));
    }

    @Test
    void aFewWordsAreNeverACopy() {
        assertOriginals(add("Page not found."), add("Page not found!"), add(""), add(" "));
    }

    @Test
    void furnitureIsLeftOut() {
        String article = Texts.invented(2, 30);
        String menu = "Home News Sport Subscribe ";
        assertCopies(
                Relation.EXACT,
                add(article),
                add(Texts.document(menu + article, new Furniture(new Span(0, menu.length()), Furniture.Kind.MENU))));
    }

    @Test
    void aTruncatedCopyAndACopyWithOtherFurnitureAreNearCopies() {
        String article = Texts.invented(3, 600);
        DocumentId whole = add(article);
        DocumentId truncated = add(article.substring(0, article.length() / 2));
        DocumentId dressed = add(Texts.invented(4, 60) + " " + article + " " + Texts.invented(5, 60));
        assertCopies(Relation.NEAR, whole, truncated, dressed);
        assertThat(found(truncated).reason())
                .isEqualTo("about 100 % of the word 5-grams outside quotations stand in both");
    }

    @Test
    void aTextWithEveryEighthWordChangedIsARewrite() {
        String article = joined(sentences(6, 40));
        assertCopies(Relation.REWRITE, add(article), add(Texts.changed(article, 8)));
    }

    @Test
    void aChainOfChangesDoesNotTieUnlikeTextsTogether() {
        List<String> article = sentences(7, 40);
        DocumentId first = add(joined(article));
        DocumentId changed = add(Texts.changed(joined(article), 8));
        DocumentId part = add(Texts.changed(joined(article.subList(0, 20)), 8) + " " + joined(sentences(8, 60)));
        assertCopies(Relation.REWRITE, first, changed);
        assertOriginals(part);
    }

    @Test
    void aCopyOfANearCopyHasTheSameOrigin() {
        String article = Texts.invented(9, 600);
        DocumentId first = add(article);
        String half = article.substring(0, article.length() / 2);
        DocumentId near = add(half);
        DocumentId copy = add(half + ".");
        assertCopies(Relation.NEAR, first, near);
        assertThat(found(copy).origin()).isEqualTo(found(first).origin());
    }

    @Test
    void aDigestDoesNotTieTheShortPagesItHoldsTogether() {
        String one = Texts.invented(10, 200);
        String two = Texts.invented(11, 200);
        add(one + " " + two + " " + Texts.invented(12, 200) + " " + Texts.invented(13, 200));
        DocumentId first = add(one);
        DocumentId second = add(two);
        assertThat(found(first).origin()).isNotEqualTo(found(second).origin());
    }

    @Test
    void aPageThatEmbedsTheOpeningOfAnotherIsNoCopy() {
        String article = Texts.invented(14, 600);
        String opening = article.substring(0, article.length() / 4);
        assertOriginals(add(article), add(Texts.invented(15, 200) + " " + opening + " " + Texts.invented(16, 200)));
    }

    @Test
    void aSharedQuotationMakesNoCopy() {
        String speech = " \u201c" + Texts.invented(17, 250) + "\u201d ";
        assertOriginals(
                add(Texts.invented(18, 100) + speech + Texts.invented(19, 100)),
                add(Texts.invented(20, 100) + speech + Texts.invented(21, 100)));
    }

    @Test
    void likeActsInLikeWordsAreNoCopies() {
        String form = Texts.invented(22, 120);
        String act = act(form, "Ruritania and the Western Marches", "12 May 2031 under Order 14001");
        DocumentId first = add(act);
        DocumentId second = add(act(form, "Graustark with Lower Tyrol", "7 June 2032 under Order 15002"));
        assertOriginals(first, second);
        assertCopies(Relation.NEAR, first, add(act + " posted here"));
        assertOriginals(second);
    }

    @Test
    void theSameFormOnAnotherDayIsNoCopy() {
        String form = Texts.invented(23, 200);
        DocumentId first = add(Texts.published("2031-05-01", form));
        DocumentId later = add(Texts.published("2032-05-01", form + " again"));
        assertOriginals(first, later);
        assertCopies(Relation.NEAR, first, add(Texts.published("2031-05-03", form + " updated")));
        assertOriginals(later);
    }

    @Test
    void aDocumentThatArrivesLateBecomesTheOriginWhenItWasPublishedFirst() {
        String article = joined(sentences(30, 20));
        DocumentId copy = add(Texts.published("2031-05-03", article + " Posted by the Herald."));
        DocumentId other = add(Texts.published("2031-05-04", article + " Seen in the Times."));
        assertThat(found(other).origin()).isEqualTo(copy);
        Document original = Texts.published("2031-05-01", article);
        List<Found> changed = origins.add(original.id(), Fingerprint.of(original));
        assertThat(changed.getFirst().document()).isEqualTo(original.id());
        assertThat(changed)
                .extracting(Found::document, Found::origin)
                .contains(tuple(copy, original.id()))
                .contains(tuple(other, original.id()));
        assertThat(found(copy).origin()).isEqualTo(original.id());
    }

    @Test
    void fiftyPagesThatQuoteTwoOriginalsDoNotGlueThem() {
        List<String> one = sentences(31, 20);
        List<String> two = sentences(32, 20);
        DocumentId first = add(joined(one));
        DocumentId second = add(joined(two));
        List<DocumentId> pages = new ArrayList<>();
        for (int page = 0; page < 50; page++) {
            pages.add(add(joined(
                    sentences(100 + page, 8),
                    one.subList(3, 9),
                    sentences(200 + page, 8),
                    two.subList(5, 11),
                    sentences(300 + page, 8))));
        }
        assertOriginals(first, second);
        assertThat(pages).allSatisfy(page -> assertThat(found(page).origin()).isNotIn(first, second));
        assertThat(origins.links(first)).isNotEmpty().allSatisfy(link -> {
            assertThat(link.derivation().relation()).isEqualTo(Relation.CONTAINS);
            assertThat(link.other()).isEqualTo(first);
        });
    }

    /** Three originals with copies of five kinds, another text of each one's topic, and pages that quote two of them. */
    private static List<Document> family() {
        List<Document> family = new ArrayList<>();
        for (int seed = 40; seed < 43; seed++) {
            List<String> original = sentences(seed, 24);
            List<String> moved = new ArrayList<>(original);
            Collections.rotate(moved, 5);
            family.add(Texts.document(joined(original)));
            family.add(Texts.document(joined(original).replace(". ", ".\n\n")));
            family.add(Texts.document(joined(original.subList(0, 14))));
            family.add(Texts.document(Texts.changed(joined(original), 8)));
            family.add(Texts.document(joined(moved)));
            family.add(Texts.document(joined(sentences(seed + 10, 6), original, sentences(seed + 20, 2))));
            family.add(Texts.document(joined(sentences(seed + 30, 20), original.subList(2, 7))));
        }
        return family;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Document> family = family();
        family.forEach(this::add);
        List<Document> shuffled = new ArrayList<>(family);
        Collections.shuffle(shuffled, new Random(seed));
        CopyIndex again = new MemoryCopyIndex();
        Origins inOtherOrder = new Origins(again, RewriteModel.shipped());
        shuffled.forEach(document -> inOtherOrder.add(document.id(), Fingerprint.of(document)));
        Map<DocumentId, DocumentId> wanted = new HashMap<>();
        Map<DocumentId, DocumentId> found = new HashMap<>();
        for (Document document : family) {
            wanted.put(document.id(), found(document.id()).origin());
            found.put(document.id(), again.found(document.id()).orElseThrow().origin());
        }
        assertThat(found).isEqualTo(wanted);
        assertThat(wanted.values().stream().distinct()).hasSize(6);
    }

    @Test
    void documentsThatAPersonPutApartStayApart() {
        String article = joined(sentences(50, 20));
        DocumentId first = add(Texts.published("2031-05-01", article));
        DocumentId copy = add(Texts.published("2031-05-02", article + " Posted by the Herald."));
        assertThat(origins.judge(first, copy, false, "two reporters"))
                .extracting(Found::document)
                .contains(copy);
        assertOriginals(first, copy);
        add(Texts.published("2031-05-02", article + " Seen in the Times."));
        assertThat(found(first).origin()).isNotEqualTo(found(copy).origin());
    }

    private static final Relation[] FOUND = {
        Relation.NEAR, Relation.REWRITE, Relation.UNDECIDED, Relation.UNDECIDED, Relation.SAME_EVENT
    };

    /** A person's word on two documents of {@link #LINKED}. */
    private record Word(int one, int other, boolean same) {
        boolean isAboutTheSameAs(Word word) {
            return Set.of(one, other).equals(Set.of(word.one, word.other));
        }
    }

    private static final int LINKED = 7;

    /** Unlike texts with links of all kinds between them, as if they had been found. */
    private static List<DocumentId> linked(Origins origins, CopyIndex index, Random random) {
        List<DocumentId> documents = new ArrayList<>();
        for (int i = 0; i < LINKED; i++) {
            Document text = Texts.published("2031-05-0" + (1 + random.nextInt(3)), joined(sentences(500 + i, 20)));
            origins.add(text.id(), Fingerprint.of(text));
            documents.add(text.id());
        }
        for (int one = 0; one < LINKED; one++) {
            for (int other = one + 1; other < LINKED; other++) {
                if (random.nextInt(2) == 0) {
                    Relation relation = FOUND[random.nextInt(FOUND.length)];
                    double score = relation == Relation.SAME_EVENT ? 0 : .5 + .1 * random.nextInt(5);
                    index.link(new Link(
                            documents.get(one), documents.get(other), new Derivation(relation, score, "like")));
                }
            }
        }
        return documents;
    }

    private static List<Word> words(Random random) {
        List<Word> words = new ArrayList<>();
        while (words.size() < 6) {
            int one = random.nextInt(LINKED);
            int other = random.nextInt(LINKED);
            if (one != other) {
                words.add(new Word(one, other, random.nextInt(2) == 0));
            }
        }
        return words;
    }

    /** The documents that are one with a document by the words that hold. */
    private static Set<Integer> together(int document, List<Word> words) {
        Set<Integer> together = new HashSet<>(Set.of(document));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Word word : words) {
                if (word.same() && (together.contains(word.one()) || together.contains(word.other()))) {
                    grows |= together.addAll(List.of(word.one(), word.other()));
                }
            }
        }
        return together;
    }

    private static void assertHold(List<Word> words, List<DocumentId> documents, CopyIndex index) {
        for (Word word : words) {
            DocumentId one =
                    index.found(documents.get(word.one())).orElseThrow().origin();
            DocumentId other =
                    index.found(documents.get(word.other())).orElseThrow().origin();
            Set<Integer> together = together(word.one(), words);
            if (!word.same()) {
                assertThat(one).as("%s of %s", word, words).isNotEqualTo(other);
            } else if (words.stream()
                    .noneMatch(apart -> !apart.same() && together.containsAll(Set.of(apart.one(), apart.other())))) {
                assertThat(one).as("%s of %s", word, words).isEqualTo(other);
            }
        }
    }

    /** A judgement holds until another about the same two documents, whatever is judged of others, in whichever order. */
    @Test
    void judgementsHoldBesideOthersInWhicheverOrder() {
        for (long seed = 1; seed <= 300; seed++) {
            CopyIndex there = new MemoryCopyIndex();
            Origins ofThere = new Origins(there, RewriteModel.shipped());
            List<DocumentId> documents = linked(ofThere, there, new Random(seed));
            List<Word> standing = new ArrayList<>();
            for (Word word : words(new Random(-seed))) {
                ofThere.judge(documents.get(word.one()), documents.get(word.other()), word.same(), "seen");
                standing.removeIf(word::isAboutTheSameAs);
                standing.add(word);
                assertHold(standing, documents, there);
            }
            CopyIndex back = new MemoryCopyIndex();
            Origins ofBack = new Origins(back, RewriteModel.shipped());
            linked(ofBack, back, new Random(seed));
            standing.reversed()
                    .forEach(word ->
                            ofBack.judge(documents.get(word.one()), documents.get(word.other()), word.same(), "seen"));
            for (Word word : standing) {
                assertThat(back.found(documents.get(word.one())))
                        .as("seed %d", seed)
                        .isEqualTo(there.found(documents.get(word.one())));
            }
        }
    }

    /** Of more documents than are grouped again, one that was put apart from an origin does not come back by its copies. */
    @Test
    void apartHoldsWhereTooMuchHangsTogether() {
        CopyIndex few = new MemoryCopyIndex();
        Origins bounded = new Origins(few, RewriteModel.shipped(), 3);
        List<String> article = sentences(72, 24);
        List<DocumentId> copies = new ArrayList<>();
        for (int copy = 0; copy < 5; copy++) {
            Document document = Texts.document(joined(sentences(2_100 + copy, 2), article));
            bounded.add(document.id(), Fingerprint.of(document));
            copies.add(document.id());
        }
        DocumentId last = copies.getLast();
        DocumentId origin = few.found(last).orElseThrow().origin();
        assertThat(origin).isNotEqualTo(last);
        bounded.judge(origin, last, false, "another text");
        assertThat(few.found(last).orElseThrow().origin())
                .isNotEqualTo(few.found(origin).orElseThrow().origin());
    }

    @Test
    void documentsThatAPersonPutTogetherStayTogether() {
        DocumentId first = add(Texts.published("2031-05-01", joined(sentences(51, 20))));
        DocumentId unlike = add(Texts.published("2031-05-02", joined(sentences(52, 20))));
        origins.judge(first, unlike, true, "translated");
        assertThat(found(unlike)).isEqualTo(new Found(unlike, first, Relation.JUDGED_SAME, 1, "translated"));
        DocumentId late = add(Texts.published("2031-05-03", joined(sentences(52, 20)) + " In the Gazette."));
        assertThat(found(late).origin()).isEqualTo(first);
        assertThat(found(unlike).origin()).isEqualTo(first);
    }

    @Test
    void aJudgementIsAboutTwoDocumentsOfTheIndex() {
        DocumentId known = add(Texts.invented(60, 100));
        DocumentId unknown = Texts.document("never added").id();
        assertThatThrownBy(() -> origins.judge(known, known, true, "why")).hasMessageContaining(known.value());
        assertThatThrownBy(() -> origins.judge(known, unknown, true, "why")).hasMessageContaining(unknown.value());
    }

    private static String act(String form, String place, String day) {
        return "The emergency in " + place + " goes on from " + day + " " + form;
    }

    /** Longer than the number from which on an origin is only joined; the answers are those of grouping it whole. */
    @Test
    void aMuchCopiedTextStaysOneOriginWhateverTheOrder() {
        List<Document> copies = new ArrayList<>();
        List<String> article = sentences(61, 24);
        for (int copy = 0; copy < 160; copy++) {
            copies.add(Texts.published("2031-05-02", joined(sentences(1_000 + copy, 2), article)));
        }
        copies.add(Texts.published("2031-05-01", joined(article)));
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(copies, new Random(seed));
            CopyIndex shuffled = new MemoryCopyIndex();
            Origins ofShuffled = new Origins(shuffled, RewriteModel.shipped());
            copies.forEach(copy -> ofShuffled.add(copy.id(), Fingerprint.of(copy)));
            assertThat(copies)
                    .extracting(copy -> shuffled.found(copy.id()).orElseThrow().origin())
                    .containsOnly(Texts.published("2031-05-01", joined(article)).id());
        }
    }

    @Test
    void whatIsTooMuchToGroupAgainIsSaid() {
        CopyIndex few = new MemoryCopyIndex();
        Origins bounded = new Origins(few, RewriteModel.shipped(), 3);
        List<String> article = sentences(71, 24);
        for (int copy = 0; copy < 5; copy++) {
            Document document = Texts.document(joined(sentences(2_000 + copy, 2), article));
            List<Found> found = bounded.add(document.id(), Fingerprint.of(document));
            assertThat(found.getFirst().document()).isEqualTo(document.id());
            assertThat(found.getFirst().reason().contains("more than 3 documents hang together"))
                    .isEqualTo(copy >= 3);
        }
    }
}
