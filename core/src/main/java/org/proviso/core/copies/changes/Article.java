package org.proviso.core.copies.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Document;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.FigureFinder;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/** A document's article, without page furniture, as sentences of marks. At most {@value #MOST_SENTENCES} are compared. */
final class Article {
    static final int MOST_SENTENCES = 1_500;
    /** Longer sentences are tables or lists that were run together; their first words stand for them. */
    private static final int MOST_MARKS = 250;

    private final Document document;
    private final List<Passage> passages;
    private final Set<String> keys = new HashSet<>();
    private final Quotes quotes;
    private final Capitals capitals;

    private Article(Document document, List<Passage> passages, Capitals capitals) {
        this.capitals = capitals;
        this.document = document;
        this.passages = List.copyOf(passages);
        this.quotes = new Quotes(document.text());
        for (Passage passage : passages) {
            passage.marks().forEach(mark -> keys.add(mark.key()));
        }
    }

    /** @param today what relative dates are counted from */
    static Article of(Document document, List<Sentence> sentences, Words words, Capitals capitals, LocalDate today) {
        Reading reading = new Reading(document.text(), words, capitals, today);
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (passages.size() == MOST_SENTENCES || document.isFurniture(sentence.span())) {
                continue;
            }
            Passage passage = reading.passage(sentence);
            if (!passage.isEmpty()) {
                passages.add(passage);
            }
        }
        return new Article(document, passages, capitals);
    }

    Document document() {
        return document;
    }

    String text() {
        return document.text();
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whether a mark with this key stands anywhere in the article. */
    boolean has(String key) {
        return keys.contains(key);
    }

    /** Whether a capitalised word is a name wherever the two documents have it. */
    boolean isCertainName(String folded) {
        return capitals.isName(folded);
    }

    Quotes quotes() {
        return quotes;
    }

    /** Makes marks of tokens. */
    private record Reading(String text, Words words, Capitals capitals, LocalDate today) {
        private static final FigureFinder FIGURES = new FigureFinder();
        private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,9})?");

        Passage passage(Sentence sentence) {
            FigureFinder.Figures figures = FIGURES.find(text, sentence.span(), Optional.of(today));
            boolean headline = Capitals.isHeadline(sentence);
            List<Mark> marks = new ArrayList<>();
            boolean opens = true;
            int skipTo = 0;
            for (Token token : sentence.tokens()) {
                if (marks.size() >= MOST_MARKS) {
                    break;
                }
                if (token.span().start() < skipTo) {
                    continue;
                }
                Optional<Mark> figure = figure(figures, token.span());
                if (figure.isPresent()) {
                    marks.add(figure.get());
                    skipTo = figure.get().span().end();
                    opens = false;
                } else if (Capitals.isWord(token)
                        || Character.isDigit(token.form().charAt(0))
                        || token.form().equals("n't")) {
                    marks.add(word(token, opens || headline));
                    opens = false;
                } else {
                    opens |= Capitals.opensSentence(token);
                }
            }
            return new Passage(sentence.span(), marks);
        }

        private static Optional<Mark> figure(FigureFinder.Figures figures, Span token) {
            for (DateMention date : figures.dates()) {
                if (date.span().overlaps(token)) {
                    return Optional.of(new Mark(
                            date.span().union(token),
                            "",
                            "date:" + date.date().value(),
                            Mark.Kind.DATE,
                            Optional.empty(),
                            Optional.of(date)));
                }
            }
            for (QuantityMention quantity : figures.quantities()) {
                if (quantity.span().overlaps(token)) {
                    return Optional.of(new Mark(
                            quantity.span().union(token),
                            "",
                            "number:" + quantity.quantity().value().toPlainString(),
                            Mark.Kind.QUANTITY,
                            Optional.of(quantity),
                            Optional.empty()));
                }
            }
            return Optional.empty();
        }

        /** A number that counts nothing: "Title 42", "1 in 3". */
        private static Mark number(Token token) {
            String digits = token.form().replace(",", "");
            Quantity quantity = new Quantity(new BigDecimal(digits), "", Quantity.Approx.EXACT);
            return new Mark(
                    token.span(),
                    token.form(),
                    "number:" + quantity.value().toPlainString(),
                    Mark.Kind.QUANTITY,
                    Optional.of(new QuantityMention(token.span(), quantity)),
                    Optional.empty());
        }

        private Mark word(Token token, boolean anyCapital) {
            if (NUMBER.matcher(token.form()).matches()) {
                return number(token);
            }
            String lower = token.lower().replace('\u2019', '\'');
            String folded = Words.fold(token.form());
            if (Capitals.isWord(token) && Capitals.isCapital(token)) {
                if (capitals.isName(folded)) {
                    return Mark.word(token.span(), lower, words.nameKey(token.form()), Mark.Kind.NAME);
                }
                if (anyCapital && capitals.mayBeName(folded)) {
                    return Mark.word(token.span(), lower, words.nameKey(token.form()), Mark.Kind.MAYBE_NAME);
                }
            }
            return words.isSmall(lower)
                    ? Mark.word(token.span(), lower, lower, Mark.Kind.SMALL)
                    : Mark.word(token.span(), lower, WordStem.of(folded), Mark.Kind.PLAIN);
        }
    }
}
