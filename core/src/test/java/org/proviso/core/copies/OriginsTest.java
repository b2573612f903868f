package org.proviso.core.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.proviso.core.model.Document;
import org.proviso.core.model.Furniture;
import org.proviso.core.model.Span;

class OriginsTest {
    private final Origins origins = new Origins();

    private Found add(Document document) {
        return origins.add(document.id(), Sketch.of(document));
    }

    private Found add(String text) {
        return add(Texts.document(text));
    }

    @Test
    void theFirstDocumentIsItsOwnOrigin() {
        Document first = Texts.document(Texts.invented(1, 300));
        assertThat(add(first)).isInstanceOf(Found.Original.class);
        assertThat(add(first).origin()).isEqualTo(first.id());
        assertThat(origins.size()).isEqualTo(1);
    }

    @Test
    void theSameWordsInOtherCaseAndPunctuationAreAnExactCopy() {
        Found first = add("The ministry said on Monday that it would lift the ban on grain.");
        Found copy = add("THE MINISTRY said, on Monday,\n\nthat it would lift the ban on grain");
        assertThat(copy).isInstanceOf(Found.Exact.class);
        assertThat(copy.origin()).isEqualTo(first.origin());
        assertThat(copy.reason()).startsWith("the same words as ");
    }

    @Test
    void anotherFigureInAShortTextIsNoCopy() {
        add("The ministry said on Monday that it would return 120 people.");
        assertThat(add("The ministry said on Monday that it would return 210 people."))
                .isInstanceOf(Found.Original.class);
    }

    @Test
    void aFewWordsAreNeverACopy() {
        add("Page not found.");
        assertThat(add("Page not found!")).isInstanceOf(Found.Original.class);
        add("");
        assertThat(add(" ")).isInstanceOf(Found.Original.class);
    }

    @Test
    void furnitureIsLeftOut() {
        String article = Texts.invented(2, 30);
        Found first = add(article);
        String menu = "Home News Sport Subscribe ";
        Found copy =
                add(Texts.document(menu + article, new Furniture(new Span(0, menu.length()), Furniture.Kind.MENU)));
        assertThat(copy).isInstanceOf(Found.Exact.class);
        assertThat(copy.origin()).isEqualTo(first.origin());
    }

    @Test
    void aTruncatedCopyAndACopyWithOtherFurnitureAreNearCopies() {
        String article = Texts.invented(3, 600);
        Found first = add(article);
        Found truncated = add(article.substring(0, article.length() / 2));
        Found dressed = add(Texts.invented(4, 60) + " " + article + " " + Texts.invented(5, 60));
        assertThat(truncated).isInstanceOf(Found.Near.class);
        assertThat(truncated.origin()).isEqualTo(first.origin());
        assertThat(truncated.reason())
                .startsWith("near copy of ")
                .endsWith(" 100 % of its word 5-grams outside quotations stand there");
        assertThat(dressed).isInstanceOf(Found.Near.class);
        assertThat(dressed.origin()).isEqualTo(first.origin());
    }

    @Test
    void aTextWithEveryEighthWordChangedIsANearCopy() {
        String article = Texts.invented(6, 600);
        Found first = add(article);
        Found spun = add(Texts.changed(article, 8));
        assertThat(spun).isInstanceOf(Found.Near.class);
        assertThat(spun.origin()).isEqualTo(first.origin());
    }

    @Test
    void aChainOfChangesDoesNotTieUnlikeTextsTogether() {
        String article = Texts.invented(7, 600);
        add(article);
        String once = Texts.changed(article, 8);
        String[] halves = {once.substring(0, once.length() / 2), Texts.invented(8, 900)};
        add(once);
        assertThat(add(halves[0] + " " + halves[1])).isInstanceOf(Found.Original.class);
    }

    @Test
    void aCopyOfANearCopyHasTheSameOrigin() {
        String article = Texts.invented(9, 600);
        Found first = add(article);
        String half = article.substring(0, article.length() / 2);
        add(half);
        Found copy = add(half + ".");
        assertThat(copy).isInstanceOf(Found.Near.class);
        assertThat(copy.origin()).isEqualTo(first.origin());
    }

    @Test
    void aDigestDoesNotTieTheShortPagesItHoldsTogether() {
        String one = Texts.invented(10, 200);
        String two = Texts.invented(11, 200);
        String digest = one + " " + two + " " + Texts.invented(12, 200) + " " + Texts.invented(13, 200);
        add(digest);
        Found first = add(one);
        Found second = add(two);
        assertThat(first.origin()).isNotEqualTo(second.origin());
    }

    @Test
    void aPageThatEmbedsTheOpeningOfAnotherIsNoCopy() {
        String article = Texts.invented(14, 600);
        add(article);
        String opening = article.substring(0, article.length() / 4);
        assertThat(add(Texts.invented(15, 200) + " " + opening + " " + Texts.invented(16, 200)))
                .isInstanceOf(Found.Original.class);
    }

    @Test
    void aSharedQuotationMakesNoCopy() {
        String speech = " \u201c" + Texts.invented(17, 250) + "\u201d ";
        add(Texts.invented(18, 100) + speech + Texts.invented(19, 100));
        assertThat(add(Texts.invented(20, 100) + speech + Texts.invented(21, 100)))
                .isInstanceOf(Found.Original.class);
    }

    @Test
    void likeActsInLikeWordsAreNoCopies() {
        String form = Texts.invented(22, 120);
        add(act(form, "Ruritania and the Western Marches", "12 May 2031 under Order 14001"));
        assertThat(add(act(form, "Graustark with Lower Tyrol", "7 June 2032 under Order 15002")))
                .isInstanceOf(Found.Original.class);
        assertThat(add(act(form, "Ruritania and the Western Marches", "12 May 2031 under Order 14001")
                        + " posted here"))
                .isInstanceOf(Found.Near.class);
    }

    @Test
    void theSameFormOnAnotherDayIsNoCopy() {
        String form = Texts.invented(23, 200);
        add(Texts.published("2031-05-01", form));
        assertThat(add(Texts.published("2032-05-01", form + " again"))).isInstanceOf(Found.Original.class);
        assertThat(add(Texts.published("2031-05-03", form + " updated"))).isInstanceOf(Found.Near.class);
    }

    private static String act(String form, String place, String day) {
        return "The emergency in " + place + " goes on from " + day + " " + form;
    }
}
