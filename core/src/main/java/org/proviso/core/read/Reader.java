package org.proviso.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;
import org.proviso.core.model.Stage;
import org.proviso.core.text.DateFinder;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.NameFinder;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Tagger;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.NeuralParser;

/**
 * Document to reading: a cascade in which every stage can say why. Sentences and tokens; names, numbers and dates;
 * triage (a sentence without trigger, number or verb of speech goes no further); parts of speech and groups; who says
 * what; claims by lexicon. Safe to share between threads.
 */
public final class Reader implements Stage<Document, Reading> {
    /** Text beyond this is not read, and said to be so: no article is longer. */
    public static final int LONGEST = 5_000_000;

    private static final Set<String> TIMES = Set.of(
            "year",
            "month",
            "week",
            "day",
            "night",
            "morning",
            "afternoon",
            "evening",
            "time",
            "weekend",
            "quarter",
            "summer",
            "winter",
            "spring",
            "fall",
            "autumn",
            "decade",
            "century");
    private static final Set<String> POINTERS = Set.of("this", "last", "next", "that", "each", "every", "the", "past");

    private final Lexicon lexicon;
    private final Triage triage;
    private final Tagger tagger;
    private final NameFinder names;
    private final QuantityFinder quantities = new QuantityFinder();
    private final DateFinder dates = new DateFinder();

    private Reader(Lexicon lexicon, Tagger tagger, NameFinder names) {
        this.lexicon = lexicon;
        this.triage = new Triage(lexicon);
        this.tagger = tagger;
        this.names = names;
    }

    /** The reader with the lexicon, tables and tagger that ship with the program. */
    public static Reader shipped() {
        return new Reader(Lexicon.shipped(), NeuralParser.shipped(), NameFinder.standard());
    }

    @Override
    public Reading apply(Document document) {
        String text = document.text();
        int limit = Math.min(text.length(), LONGEST);
        List<Sentence> sentences = new ArrayList<>(Sentences.of(text, limit));
        List<NameMention> named = names.find(text, sentences);
        List<QuantityMention> numbers = new ArrayList<>();
        List<DateMention> dated = new ArrayList<>();
        Optional<LocalDate> published = published(document);
        List<Syntax> syntaxes = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            numbers.addAll(quantities.find(text, sentence.span()));
            dated.addAll(dates.find(text, sentence.span(), published));
            if (triage.isWorthReading(sentence)) {
                Syntax syntax = syntax(text, sentence, named, dated);
                sentences.set(i, syntax.sentence());
                syntaxes.add(syntax);
            }
        }
        Layers layers = new Layers(sentences, named, numbers, dated);
        return claims(document, layers, syntaxes, rejected(text));
    }

    /** What stands in the text before anything is said to be asserted. */
    private record Layers(
            List<Sentence> sentences,
            List<NameMention> names,
            List<QuantityMention> numbers,
            List<DateMention> dates) {}

    private Reading claims(Document document, Layers layers, List<Syntax> syntaxes, List<Reading.Rejected> rejected) {
        List<Attribution> attributions = new ArrayList<>();
        List<Span> quotations =
                Quotations.in(document.text(), Math.min(document.text().length(), LONGEST));
        Author author = Author.of(document, layers.names(), layers.dates());
        Antecedents antecedents = new Antecedents(document.text(), layers.sentences(), layers.names());
        Parties early = new Parties(layers.names(), antecedents, offset -> author.party());
        Attributor attributor = new Attributor(lexicon);
        syntaxes.forEach(syntax -> attributions.addAll(attributor.in(syntax, early)));
        Speakers speakers = new Speakers(attributions, quotations, author.party());
        Parties parties = new Parties(layers.names(), antecedents, speakers::firstPerson);
        ClaimBuilder builder = new ClaimBuilder(document, author, parties, speakers, lexicon);
        SentenceReader reader = new SentenceReader(lexicon);
        List<Claim> claims = new ArrayList<>();
        for (Syntax syntax : syntaxes) {
            Span span = syntax.sentence().span();
            List<QuantityMention> numbers = Ordered.in(layers.numbers(), QuantityMention::span, span);
            claims.addAll(builder.build(
                    syntax,
                    reader.read(syntax, parties, speakers, numbers),
                    numbers,
                    Ordered.in(layers.dates(), DateMention::span, span)));
        }
        return new Reading(
                document.id(),
                layers.sentences(),
                layers.names(),
                layers.numbers(),
                layers.dates(),
                attributions,
                claims,
                rejected);
    }

    private static Optional<LocalDate> published(Document document) {
        return document.published().map(PublicationDate::date).flatMap(Edtf::latest);
    }

    private Syntax syntax(String text, Sentence sentence, List<NameMention> named, List<DateMention> dated) {
        int[] nameEnd = new int[sentence.tokens().size()];
        Arrays.fill(nameEnd, -1);
        for (NameMention name : Ordered.in(named, NameMention::span, sentence.span())) {
            mark(nameEnd, sentence.tokens(), name.span());
        }
        List<Token> tokens = TagRepair.repaired(tagger.tag(sentence.tokens()), nameEnd, lexicon);
        List<Chunk> chunks = Chunker.chunks(tokens, nameEnd, lexicon);
        Set<Integer> temporal = new HashSet<>();
        for (int c = 0; c < chunks.size(); c++) {
            Span span = new Span(
                    tokens.get(chunks.get(c).first()).span().start(),
                    tokens.get(chunks.get(c).last()).span().end());
            boolean dateOnly = chunks.get(c) instanceof Chunk.NounGroup group
                    && (tellsTime(tokens, group)
                            || dated.stream()
                                    .skip(Math.max(0, dated.size() - 20L))
                                    .anyMatch(date -> date.span().contains(span)));
            if (dateOnly) {
                temporal.add(c);
            }
        }
        return new Syntax(text, new Sentence(sentence.span(), tokens), chunks, lexicon, temporal);
    }

    /** "this fiscal year", "last week": a word of time with a pointing word before it. */
    private static boolean tellsTime(List<Token> tokens, Chunk.NounGroup group) {
        return group.last() > group.first()
                && TIMES.contains(tokens.get(group.head()).lower())
                && POINTERS.contains(tokens.get(group.first()).lower());
    }

    private static void mark(int[] nameEnd, List<Token> tokens, Span name) {
        int first = -1;
        for (int t = 0; t < tokens.size(); t++) {
            if (name.contains(tokens.get(t).span())) {
                first = first < 0 ? t : first;
                nameEnd[first] = t;
            }
        }
    }

    private static List<Reading.Rejected> rejected(String text) {
        return text.length() <= LONGEST
                ? List.of()
                : List.of(new Reading.Rejected(
                        new Span(LONGEST, text.length()),
                        "not read: the text is longer than " + LONGEST
                                + " characters; split the file to read the rest"));
    }
}
