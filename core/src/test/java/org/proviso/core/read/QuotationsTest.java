package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Span;

class QuotationsTest {
    private static List<String> in(String text) {
        return Quotations.of(text, text.length()).spans().stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void everyWritingOfTheMarksCounts() {
        assertThat(in("\"One,\" he said. \u201cTwo.\u201d ''Three,'' she said. ``Four.''"))
                .containsExactly("One,", "Two.", "Three,", "Four.");
    }

    @Test
    void aQuotationGoesOnInAParagraphThatOpensWithTheSameMark() {
        assertThat(in("\u201cOne.\n\n\u201cTwo.\u201d")).containsExactly("One.\n\n\u201cTwo.");
    }

    @Test
    void anUnmatchedMarkEndsWithItsParagraph() {
        assertThat(in("A 5\" pipe.\n\nHe said \"yes\".")).containsExactly("yes");
    }

    @Test
    void aQuotationThatClosesItsSentenceEndsBeforeNoCue() {
        String text = "\"One,\" he said. \"Two.\" She said no.";
        Quotations quotations = Quotations.of(text, text.length());
        assertThat(quotations.endingAt(text.indexOf("he said"))).contains(new Span(1, 5));
        assertThat(quotations.endingAt(text.indexOf("She said"))).isEmpty();
    }

    @Test
    void aStretchIsWidenedToTheQuotationsAtItsEdges() {
        String text = "He called it \"a very bad day\" again.";
        Span content = new Span(text.indexOf("it"), text.indexOf("bad"));
        assertThat(Quotations.of(text, text.length()).widened(content).of(text)).isEqualTo("it \"a very bad day");
    }
}
