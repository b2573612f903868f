package org.proviso.core.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;
import org.proviso.core.model.Stage;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.FigureFinder;
import org.proviso.core.text.NameFinder;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Sentences;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.NeuralParser;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Views;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.TableFile;

/**
 * Document to reading: a cascade in which every stage can say why. Sentences and tokens; names, numbers and dates;
 * triage (a sentence without trigger, number or verb of speech goes no further); dependency trees and their views; who
 * says what; claims by lexicon. Safe to share between threads.
 */
public final class Reader implements Stage<Document, Reading> {
    /** Text beyond this is not read, and said to be so: no article is longer. */
    public static final int LONGEST = 5_000_000;

    private static final Set<String> WEEKDAYS = WordLists.read("weekdays");
    private static final Set<String> TIMES = WordLists.read("times");
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> POINTERS = WordLists.read("time pointers");

    /** Puts the days of a table in order where no page tells the year. */
    private static final Optional<LocalDate> SOME_DAY = Optional.of(LocalDate.of(2000, 7, 1));

    private final Lexicon lexicon;
    private final Triage triage;
    private final Headlines headlines;
    private final Cues cues;
    private final ActorTable actors;
    private final NameFinder names;
    private final FigureFinder figures = new FigureFinder();

    private Reader(Lexicon lexicon, Parser parser, ActorTable actors) {
        this.lexicon = lexicon;
        this.triage = new Triage(lexicon);
        this.headlines = new Headlines(parser, lexicon);
        this.cues = new Cues(lexicon);
        this.actors = actors;
        this.names = NameFinder.over(actors);
    }

    private static final class Shipped {
        private static final Reader READER =
                new Reader(Lexicon.shipped(), NeuralParser.shipped(), ActorTable.standard());
    }

    /** The reader with the lexicon, tables and tagger that ship with the program, built once. */
    public static Reader shipped() {
        return Shipped.READER;
    }

    /** The reader whose lexicon has a user's rows before the shipped ones, and who knows a user's actors. */
    public static Loaded<Reader> extended(List<TableFile> lexicon, ActorTable actors) {
        return switch (Lexicon.extended(lexicon)) {
            case Loaded.Ready<Lexicon>(Lexicon ready) ->
                new Loaded.Ready<>(new Reader(ready, NeuralParser.shipped(), actors));
            case Loaded.Refused<Lexicon>(Problems problems) -> new Loaded.Refused<>(problems);
        };
    }

    @Override
    public Reading apply(Document document) {
        return read(document, (author, parties, unread) -> Notes.NONE).reading();
    }

    /** The same reading with the reasons; costs more than {@link #apply}. */
    public Explained explain(Document document) {
        return read(document, (author, parties, unread) -> new KeptNotes(author, parties, unread.get()));
    }

    /** Who may fill the roles of each claim, with what speaks for it: from this the weights of the choice are learnt. */
    public List<CastQuestion> study(Document document) {
        CastStudy study = new CastStudy();
        read(document, (author, parties, unread) -> study);
        return study.questions();
    }

    /** Makes the notes of a document from its author, its parties, and what is known of the sentences that are not read at all. */
    private interface Listening {
        Notes to(Author author, Parties parties, Supplier<List<NearMiss>> unread);
    }

    private Explained read(Document document, Listening listening) {
        String text = document.text();
        int limit = Math.min(text.length(), LONGEST);
        Optional<LocalDate> published = published(document);
        DecisionTables tables = DecisionTables.in(
                text,
                limit,
                lexicon,
                stretch -> figures.find(text, stretch, published.or(() -> SOME_DAY))
                        .dates(),
                published);
        Points points = new Points(text, actors);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : tables.apart(Sentences.of(text, limit))) {
            sentences.addAll(
                    !tables.at(sentence).isEmpty()
                            ? List.of(sentence)
                            : points.stated(sentence)
                                    .or(() -> LabelLines.stated(text, sentence, lexicon))
                                    .map(List::of)
                                    .orElseGet(() -> LeadIns.apart(text, sentence)));
        }
        List<NameMention> named = names.find(text, sentences);
        List<QuantityMention> numbers = new ArrayList<>();
        List<DateMention> dated = new ArrayList<>();
        DayHeadings headings = DayHeadings.of(document);
        List<Syntax> syntaxes = new ArrayList<>();
        List<Sentence> unread = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Optional<LocalDate> day = headings.day(sentence.span().start()).or(() -> published);
            FigureFinder.Figures inside = figures.find(text, sentence.span(), day);
            numbers.addAll(inside.quantities());
            dated.addAll(inside.dates());
            Optional<Syntax> before = syntaxes.isEmpty() ? Optional.empty() : Optional.of(syntaxes.getLast());
            if (!tables.at(sentence).isEmpty()
                    || !tables.isHeading(sentence) && isWorthReading(text, sentence, inside, before)) {
                Syntax syntax = syntax(text, sentence, named, inside, before);
                sentences.set(i, syntax.sentence());
                syntaxes.add(syntax);
            } else {
                unread.add(sentence);
            }
        }
        List<NameMention> owned = new OfficeLands(actors).of(text, named, sentences, syntaxes);
        List<QuantityMention> amounts = new HomeCurrencies(actors).of(document, numbers, owned);
        Layers layers = new Layers(tables, points, sentences, unread, owned, amounts, dated);
        return claims(document, layers, syntaxes, listening);
    }

    private boolean isWorthReading(
            String text, Sentence sentence, FigureFinder.Figures inside, Optional<Syntax> before) {
        boolean money = inside.quantities().stream()
                .anyMatch(number -> number.quantity().isMoney());
        boolean we = !sentence.tokens().isEmpty()
                && sentence.tokens().getFirst().lower().equals("we");
        return we
                || mayAttribute(sentence)
                || triage.isWorthReading(sentence, money, before)
                || PromiseDays.maySpeakOf(sentence.span().of(text))
                || PromiseFates.maySpeakOf(sentence.span().of(text))
                || Replies.mayBe(text, sentence)
                || !inside.quantities().isEmpty()
                        && (Corrections.maySpeakOf(sentence.span().of(text))
                                || Casualties.maySpeakOf(sentence.span().of(text)));
    }

    private boolean mayAttribute(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (cues.mayBe(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the text before anything is said to be asserted. */
    private record Layers(
            DecisionTables tables,
            Points points,
            List<Sentence> sentences,
            List<Sentence> unread,
            List<NameMention> names,
            List<QuantityMention> numbers,
            List<DateMention> dates) {}

    private Explained claims(Document document, Layers layers, List<Syntax> syntaxes, Listening listening) {
        List<Attribution> attributions = new ArrayList<>();
        Quotations quotations =
                Quotations.of(document.text(), Math.min(document.text().length(), LONGEST));
        Author author = Author.of(document, layers.names(), layers.dates(), actors);
        Antecedents antecedents = new Antecedents(
                document.text(),
                layers.sentences(),
                layers.names(),
                syntaxes,
                new Datelines(document.text(), layers.sentences(), actors));
        Parties.Called called = new Parties.Called(
                Offices.in(syntaxes, layers.names(), actors),
                Firms.in(syntaxes, layers.names()),
                new HeadBody(document.text(), layers.names(), author.issuer(), actors));
        Parties early = new Parties(layers.names(), antecedents, author.party(), called);
        Attributor attributor = new Attributor(cues, quotations);
        syntaxes.forEach(syntax -> attributions.addAll(attributor.in(syntax, early)));
        attributions.addAll(new Labels(document.text(), layers.names()).in(layers.sentences()));
        Interviews.Turns turns = author.official()
                ? Interviews.Turns.NONE
                : new Interviews(document.text(), layers.names())
                        .turns(Math.min(document.text().length(), LONGEST));
        attributions.addAll(turns.said());
        attributions.sort(Comparator.comparing(each -> each.cue().getFirst()));
        AttributionLayer layer = new AttributionLayer(quotations);
        List<Attribution> joined = layer.joined(attributions).stream()
                .map(said -> author.letter()
                        .map(letter -> letter.heard(document.text(), said))
                        .orElse(said))
                .toList();
        Speakers speakers = new Speakers(layer, joined, quotations.spans(), author);
        Coordinations several = Coordinations.in(syntaxes, early);
        Voices voices = new Voices(
                new Voices.Named(document.text(), layers.names(), called.offices(), actors),
                speakers,
                author,
                several,
                layers.points(),
                turns);
        Parties parties = new Parties(layers.names(), antecedents, voices, several, called);
        Notes notes = listening.to(author, parties, () -> unread(layers));
        ClaimBuilder builder = new ClaimBuilder(document, author, actors, parties, speakers, lexicon, notes);
        PrivatePeople people = PrivatePeople.in(syntaxes, layers.names(), actors, Paper.of(document, author));
        SentenceReader reader = new SentenceReader(lexicon, people, notes);
        RowClaims rows = new RowClaims(document, layers.tables(), layers.names(), layers.dates(), author.issuer());
        List<Notes.Told> told = new ArrayList<>();
        for (Syntax syntax : syntaxes) {
            told.addAll(orElse(rows.told(syntax), () -> sentence(layers, syntax, parties, speakers, reader, builder)));
        }
        told = new OrElse(document.text(), layers.sentences())
                .of(new PromiseFates(document, layers.sentences())
                        .of(
                                new PromiseDays(document, layers.sentences(), layers.dates(), parties)
                                        .of(told, syntaxes),
                                syntaxes));
        told = told(
                        document,
                        layers,
                        syntaxes,
                        new Replies(document, layers.numbers(), layers.dates(), turns, lexicon).of(told, syntaxes),
                        new Deniers(document.text(), joined, layers.names(), author))
                .stream()
                .map(Notes.Told::asSaid)
                .toList();
        List<Notes.Told> filled = told;
        if (!told.isEmpty()) {
            Cast cast = new Cast(layers.sentences(), layers.names(), syntaxes, parties, actors);
            notes.cast(told, cast, author.party());
            filled = new Casting(cast, author, notes.areKept()).filled(told);
        }
        filled.forEach(notes::told);
        List<Claim> claims = filled.stream().map(Notes.Told::claim).toList();
        List<Attribution> outermost = layer.outermost(joined);
        Reading reading = new Reading(
                document.id(),
                layers.sentences(),
                layers.names(),
                layers.numbers(),
                layers.dates(),
                outermost,
                Informants.of(outermost, layers.names()),
                claims,
                rejected(document.text()));
        return new Explained(reading, notes.claims(), notes.misses());
    }

    private static List<Notes.Told> orElse(List<Notes.Told> row, Supplier<List<Notes.Told>> read) {
        return row.isEmpty() ? read.get() : row;
    }

    private static List<Notes.Told> sentence(
            Layers layers,
            Syntax syntax,
            Parties parties,
            Speakers speakers,
            SentenceReader reader,
            ClaimBuilder builder) {
        Span span = syntax.sentence().span();
        List<QuantityMention> numbers = Ordered.in(layers.numbers(), QuantityMention::span, span);
        return builder.build(
                syntax,
                reader.read(syntax, parties, speakers, numbers),
                numbers,
                Ordered.in(layers.dates(), DateMention::span, span));
    }

    /** Each thing that is named, with the numbers that are right, what is lifted in part, and what is said not to be so. */
    private static List<Notes.Told> told(
            Document document, Layers layers, List<Syntax> syntaxes, List<Notes.Told> read, Deniers deniers) {
        List<Notes.Told> held =
                new HeldDecisions(document.text(), layers.tables().held(), layers.names(), layers.dates()).of(read);
        List<Notes.Told> told = new NamedThings(document.text(), layers.names())
                .of(new ListedPoints(document, layers.numbers()).of(held));
        Corrections.Found corrections = Corrections.in(document.text(), layers.sentences(), layers.numbers());
        List<Notes.Told> right = corrections.right().isEmpty()
                ? told
                : new RightNumbers(document).of(told, corrections.right(), syntaxes);
        List<Notes.Told> left = corrections.rejected().isEmpty()
                ? right
                : new RejectedNumbers(document, deniers, syntaxes).of(right, corrections.rejected());
        List<Notes.Told> shared = new HoldersOfSums(document, layers.numbers(), layers.names())
                .of(left, syntaxes, layers.tables().held());
        List<Notes.Told> inPart = new LiftedInPart(layers.sentences(), layers.names()).of(shared);
        List<Notes.Told> ended = new NowEnds(document.text(), published(document)).of(inPart);
        List<Notes.Told> standing = new TakenBack(document, layers.sentences()).of(ended);
        return new DeniedReports(document, layers.sentences(), deniers)
                .of(standing).stream().map(Casualties::ofPeople).toList();
    }

    private List<NearMiss> unread(Layers layers) {
        return layers.unread().stream()
                .flatMap(sentence -> triage.misses(sentence).stream())
                .toList();
    }

    private static Optional<LocalDate> published(Document document) {
        return document.published().map(PublicationDate::date).flatMap(Edtf::latest);
    }

    private Syntax syntax(
            String text,
            Sentence sentence,
            List<NameMention> named,
            FigureFinder.Figures figured,
            Optional<Syntax> before) {
        List<NameMention> inside = Ordered.in(named, NameMention::span, sentence.span());
        Views views = headlines.views(sentence.tokens(), inside);
        List<Token> tokens = new ArrayList<>(sentence.tokens().size());
        for (int word = 0; word < sentence.tokens().size(); word++) {
            tokens.add(sentence.tokens()
                    .get(word)
                    .tagged(views.tree().node(word).token().tag()));
        }
        BitSet time = new BitSet();
        List<DateMention> dates = Ordered.in(figured.dates(), DateMention::span, sentence.span());
        for (NounGroup group : views.nounGroups()) {
            Span core = new Span(
                    tokens.get(group.core().first()).span().start(),
                    tokens.get(group.core().last()).span().end());
            time.set(group.head(), isDate(dates, core) || tellsTime(tokens, group) || tellsDay(tokens, group));
        }
        return new Syntax(
                text,
                new Sentence(sentence.span(), tokens),
                views,
                lexicon,
                time,
                money(tokens, figured.quantities()),
                before);
    }

    /** The words that say how much money. */
    private static BitSet money(List<Token> tokens, List<QuantityMention> quantities) {
        BitSet money = new BitSet();
        for (QuantityMention quantity : quantities) {
            for (int word = Ordered.firstFrom(
                            tokens, Token::span, quantity.span().start());
                    quantity.quantity().isMoney()
                            && word < tokens.size()
                            && quantity.span().contains(tokens.get(word).span());
                    word++) {
                money.set(word);
            }
        }
        return money;
    }

    private static boolean isDate(List<DateMention> dates, Span core) {
        for (DateMention date : dates) {
            if (date.span().contains(core)) {
                return true;
            }
        }
        return false;
    }

    /** "this fiscal year", "last week": a word of time with a pointing word before it; "Saturday" by itself. */
    private static boolean tellsTime(List<Token> tokens, NounGroup group) {
        String head = tokens.get(group.head()).lower();
        return group.core().size() > 1
                ? TIMES.contains(head)
                        && POINTERS.contains(tokens.get(group.core().first()).lower())
                : WEEKDAYS.contains(head);
    }

    /** "April 12": a day without its year, which dates no text. */
    private static boolean tellsDay(List<Token> tokens, NounGroup group) {
        String day = tokens.get(group.core().last()).lower();
        return group.core().size() == 2
                && day.length() <= 2
                && Character.isDigit(day.charAt(0))
                && MONTHS.contains(tokens.get(group.core().first()).lower());
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
