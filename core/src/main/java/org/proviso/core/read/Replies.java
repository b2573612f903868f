package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.Sentence;

/**
 * Half sentences that answer in an interview, which take what the question asks: "How many people died? Twelve." is a count, "When will the others
 * come? By 30 April." is a promise by whoever answers, if he holds an office. Where the question does not determine it, nothing is told.
 */
final class Replies {
    private static final String RULE = "answers the question";
    private static final Move REPORTED = new Move(Lane.COUNT, Act.REPORTED);
    private static final Move MADE = new Move(Lane.COMMITMENT, Act.MADE);

    private static final Pattern HOW_MANY = Pattern.compile(
            "(?i)\\bhow many(?: (?<noun>(?!(?:are|were|have|has|had|did|do|does|will|of)\\b)[\\p{L}-]+))?(?<rest>(?: [^?.!]*)?)\\?");

    private static final Pattern WHEN =
            Pattern.compile("(?i)\\b(?:and |but )?(?:when|by when) (?:will|is|are) (?<deed>[^?.!]{4,80})\\?");

    /** "There", "here so far": they tell no more of what is counted. */
    private static final Pattern THERE =
            Pattern.compile("(?i)^ ?(?:are|were|have|is)? ?(?:there|here|now|today|so far)?(?: now| so far)?$");

    private static final Pattern AT_ONCE =
            Pattern.compile("(?i)^(?:by|on|before|not later than|no later than) " + DueDays.DAY + "\\W*$");

    /** "Thirty-two are missing.": it goes on counting. */
    private static final Pattern MORE =
            Pattern.compile("(?i)^ (?:are|were|have been|is|was) (?:still )?(?<state>[\\p{L} ]{3,40})\\W*$");

    private static final Pattern OUTSTANDING =
            Pattern.compile("(?i)^(?:missing|outstanding|left|open|to come|not here|on order)$");
    private static final Pattern OTHERS =
            Pattern.compile("(?i)^the (?:others|other ones|rest|remainder|remaining ones)\\b(?! of\\b)");

    /** "You", "your ministry", "the government": whoever answers, or her body. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)^(?<you>you(?: going to)? )|^(?:the|your) (?:ministry|department|government|cabinet|administration) ");

    /** "The bridge be opened", "the works to be finished": done by whoever answers for it, and to nobody with a name. */
    private static final Pattern WORKS =
            Pattern.compile("^(?:the|this|that|these|those|your|all)(?: \\p{Ll}[\\p{Ll}-]*){1,4}"
                    + " (?:to )?be (?:\\p{Ll}+ly )?(?:\\p{Ll}+(?:ed|en|lt|ilt|id|ne)|ready|open)\\b.*");

    private static final Pattern STRANGERS = Pattern.compile(
            "(?i)\\b(?:countr(?:y|ies)|states|nations?|neighbou?rs|part(?:y|ies)|opponents?|opposition|allies|rivals?)\\b");

    /** "Did it take", "are you going to send": what is asked of somebody else than is counted. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i) (?:(?:did|do|does|will|would|can|could|should|shall|may|might|must)\\b"
                    + "|(?:are|is|were|was|have|has|had) (?:you|he|she|it|we|they|i|the|your|his|her|its|our|their)\\b).*$");

    private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|none|nobody|nothing|no)\\b|n['\u2019]t\\b");
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{L}\\p{M}.'\u2019 -]{0,38}: ");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:(?:about|around|some|nearly|almost) )?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b)");
    private static final Pattern END = Pattern.compile("[.\\s]+$");
    private static final Set<NounClass> OFFICE = EnumSet.of(NounClass.AUTHORITY);
    private static final int LONGEST = 80;
    /** How far before a name the office of whoever bears it stands. */
    private static final int TITLE = 40;

    private final Document document;
    private final String text;
    private final CodePoints codePoints;
    private final List<QuantityMention> numbers;
    private final List<DateMention> dates;
    private final Interviews.Turns turns;
    private final Lexicon lexicon;

    Replies(
            Document document,
            List<QuantityMention> numbers,
            List<DateMention> dates,
            Interviews.Turns turns,
            Lexicon lexicon) {
        this.document = document;
        this.text = document.text();
        this.codePoints = CodePoints.of(text);
        this.numbers = numbers;
        this.dates = dates;
        this.turns = turns;
        this.lexicon = lexicon;
    }

    /** Whether a sentence may answer so: it is short, and stands in the paragraph behind one that ends with a question. */
    static boolean mayBe(String text, Sentence sentence) {
        Span span = sentence.span();
        if (span.length() > LONGEST || !isBehindQuestion(text, span.start())) {
            return false;
        }
        String words = LABEL.matcher(span.of(text)).replaceFirst("");
        return NUMBER.matcher(words).lookingAt() || AT_ONCE.matcher(words).find();
    }

    private static boolean isBehindQuestion(String text, int at) {
        int end = text.lastIndexOf('\n', at - 1);
        while (end > 0 && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '*')) {
            end--;
        }
        return end > 0 && text.charAt(end) == '?';
    }

    /** The claims of the document, with those that such answers tell. */
    List<Notes.Told> of(List<Notes.Told> told, List<Syntax> syntaxes) {
        if (turns.answers().isEmpty()) {
            return told;
        }
        List<Notes.Told> all = new ArrayList<>(told);
        Optional<Quantity> outstanding = Optional.empty();
        for (Span answer : turns.answers()) {
            String question = turns.questionOf(answer).orElseThrow().of(text);
            List<Syntax> inside = syntaxes.stream()
                    .filter(syntax -> syntax.sentence().span().overlaps(answer))
                    .toList();
            Matcher many = HOW_MANY.matcher(question);
            Matcher when = WHEN.matcher(question);
            if (many.find()) {
                outstanding = counted(all, answer, inside, many);
            } else if (when.find()) {
                promised(all, answer, inside, when.group("deed"), outstanding);
            }
        }
        all.sort(Comparator.comparingInt(each -> each.claim().evidence().start()));
        return all;
    }

    /** The numbers that begin sentences of the answer; gives the one that is told to be outstanding. */
    private Optional<Quantity> counted(List<Notes.Told> all, Span answer, List<Syntax> inside, Matcher question) {
        String noun = Optional.ofNullable(question.group("noun"))
                .or(() -> countedIn(turns.questionOf(answer).orElseThrow()))
                .orElse("");
        Optional<Quantity> outstanding = Optional.empty();
        for (Syntax syntax : noun.isEmpty() ? List.<Syntax>of() : inside) {
            Span words = within(syntax, answer);
            Optional<QuantityMention> number = first(words);
            Matcher more =
                    MORE.matcher(number.map(first -> text.substring(first.span().end(), words.end()))
                            .orElse(""));
            boolean further = more.find();
            boolean counts = !NOT.matcher(words.of(text)).find() && (words.start() == answer.start() || further);
            Optional<Quantity> told = number.filter(first -> counts)
                    .map(QuantityMention::quantity)
                    .map(first -> new Quantity(first.value(), noun, first.approx()))
                    .filter(first ->
                            !further || !first.isTime()); // "Nine. Three are missing.": of something else than days
            if (told.isEmpty()) {
                continue;
            }
            Quantity quantity = told.get();
            String rest = rest(question);
            all.removeIf(each -> each.claim().move().lane() == Lane.COUNT
                    && words.contains(each.draft().evidence().start()));
            all.add(told(
                    syntax,
                    words,
                    REPORTED,
                    List.of(),
                    noun + (further ? " " + more.group("state").strip() : rest),
                    new Claim.Terms(Optional.of(quantity), Optional.empty(), Optional.empty())));
            outstanding = further && isOutstanding(more.group("state")) ? Optional.of(quantity) : outstanding;
        }
        return outstanding;
    }

    /** The number without a noun with which words begin. */
    private Optional<QuantityMention> first(Span words) {
        return numbers.stream()
                .filter(each -> each.span().start() == words.start()
                        && each.quantity().unit().isEmpty())
                .findFirst();
    }

    private static String rest(Matcher question) {
        String rest = ASKING.matcher(question.group("rest")).replaceFirst("");
        return THERE.matcher(rest).matches() ? "" : rest;
    }

    private static boolean isOutstanding(String state) {
        return OUTSTANDING.matcher(state.strip()).matches();
    }

    /** A short answer is one sentence with its label. */
    private static Span within(Syntax syntax, Span answer) {
        Span words = syntax.sentence().span();
        return new Span(Math.max(words.start(), answer.start()), words.end());
    }

    /** "You promised 120 containers. How many are there?": what the question has counted last. */
    private Optional<String> countedIn(Span question) {
        return Ordered.in(numbers, QuantityMention::span, question).stream()
                .map(QuantityMention::quantity)
                .filter(quantity -> !quantity.isMoney()
                        && !quantity.isTime()
                        && !quantity.unit().isEmpty())
                .map(Quantity::unit)
                .reduce((one, other) -> other);
    }

    private void promised(
            List<Notes.Told> all, Span answer, List<Syntax> inside, String deed, Optional<Quantity> outstanding) {
        Optional<Quantity> of =
                outstanding.filter(number -> OTHERS.matcher(deed).find());
        Matcher own = OWN.matcher(deed);
        boolean isOwn = own.find();
        boolean works =
                WORKS.matcher(deed).matches() && !STRANGERS.matcher(deed).find();
        if (of.isEmpty() && !isOwn && !works) {
            return;
        }
        String object = isOwn && own.group("you") != null ? deed.substring(own.end()) : deed;
        for (Syntax syntax : inside) {
            Span words = within(syntax, answer);
            if (words.start() == answer.start()
                    && AT_ONCE.matcher(words.of(text)).find()
                    && holdsOffice(turns.answering().orElseThrow())) {
                Optional<Edtf> day = Ordered.in(dates, DateMention::span, words).stream()
                        .map(DateMention::date)
                        .findFirst();
                all.add(told(
                        syntax,
                        words,
                        MADE,
                        List.of(turns.answering().orElseThrow()),
                        object,
                        new Claim.Terms(of, Optional.empty(), day)));
            }
        }
    }

    /** "Deputy Prime Minister Ana Ruiz": a word for an office right before the name, the first time or later. */
    private boolean holdsOffice(Party who) {
        String last = who.name();
        int at = text.indexOf(last);
        String before = at < 0 ? "" : text.substring(Math.max(0, at - TITLE), at);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return Lexicon.words(line).stream()
                .anyMatch(word -> !lexicon.classesOfWord(word, OFFICE).isEmpty());
    }

    private Notes.Told told(
            Syntax syntax, Span words, Move move, List<Party> actors, String object, Claim.Terms terms) {
        Span exact = new Span(
                words.start(),
                words.start() + END.matcher(words.of(text)).replaceFirst("").length());
        Draft draft = Draft.of(
                move,
                Modality.ACTUAL,
                new Claim.Roles(actors, List.of(), Optional.of(Slots.plain(object))),
                exact,
                0,
                RULE);
        Claim claim = draft.claim(document, codePoints, terms, new Claim.Said(turns.answering(), Optional.empty()));
        return new Notes.Told(syntax, draft, claim, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
