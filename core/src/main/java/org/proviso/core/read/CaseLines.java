package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/**
 * Lists of cases, each with sentences that open with how it stands: "- Kete Clinic. Granted on 4 May for the full EUR 2 m. Unpaid.", "3. Lake School -
 * denied", "Case 3: Kete Clinic asked for EUR 120,000. Granted in part: 80,000.", "No 14/2025, Lake School: refused". Such a sentence names nobody; it
 * tells of whom its line names.
 */
final class CaseLines {
    private static final Pattern LINE = Pattern.compile("[ \\t]*"
            + "(?:(?:[-*+\u2022\u00b7\u2013\u25aa]|\\(?(?:[a-z]|\\d{1,3})[.)])[ \\t]+)?"
            + "(?<case>(?:(?:Case|File|Application|Request|Petition|Appeal|Decision)(?: (?:No\\.?|Nr\\.?|#))?|No\\.?|Nr\\.?|#)"
            + " ?\\d[\\d/-]{0,9}(?:[.:,)]|[ \\t][-\u2013\u2014])[ \\t]+)?"
            + "(?<name>\\p{Lu}(?:[^.:;|()\\n]|\\.(?=\\d)){1,80}?)(?:[ \\t]*\\([^()\\n]{1,60}\\))?"
            + "(?:[.:][ \\t]+|[ \\t][-\u2013\u2014][ \\t]+)(?<told>\\p{L}.*)");

    /** Before the name of a line: a point, or a case. */
    private static final Pattern POINT =
            Pattern.compile("[ \\t]*(?:[-*+\u2022\u00b7\u2013\u25aa]|\\(?(?:[a-z]|\\d{1,3})[.)])[ \\t].*");
    /** "Kete Clinic asked for EUR 120,000": who asks stands before it. */
    private static final Pattern ASKING =
            Pattern.compile(",? (?:had |has )?(?:" + String.join("|", WordLists.read("asking in cases")) + ")\\b");
    /** "The board considered the request of Kete Clinic for EUR 120,000." */
    private static final Pattern OF_WHOM = Pattern.compile("\\b(?:" + String.join("|", WordLists.read("files of cases"))
            + ") (?:of|by|from) (?:the )?(?<who>\\p{Lu}[^,;]*?)(?= (?:for|to|was|were|is|has|that|on)\\b|,|$)");

    private static final Pattern UNTIL = Pattern.compile("\\buntil\\s+");
    /** Named alone it is who decides, and not what on. */
    private static final String FUND = "fund";

    private static final Set<String> BEHIND = WordLists.read("behind states on boards");
    private static final Set<NounClass> FILES = EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE);
    /** "Approved by 40 votes", "approved as a bus lane", "suspended for two games" are told of other things. */
    private static final Set<String> MANNER = Set.of("by", "as");

    private static final Set<NounClass> AUTHORITIES = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Set<String> MONEY = WordLists.read("public money in tables");
    private static final Set<String> CASES = WordLists.read("headings of cases");
    private static final Set<String> REQUESTS = WordLists.read("files of cases");
    private static final Set<String> BEFORE = WordLists.read("before states on lines");
    private static final int FEWEST = 2;

    private final String text;
    private final Lexicon lexicon;
    private final QuantityFinder quantities = new QuantityFinder();
    private final List<ApplicantLines.Line> found = new ArrayList<>();
    private final List<ApplicantLines.Line> list = new ArrayList<>();
    /** What is applied for by the lines so far, with how often each is named. */
    private final Map<String, Integer> files = new LinkedHashMap<>();

    /** What money the lines so far tell of. */
    private final Map<String, Integer> funds = new LinkedHashMap<>();

    private int below;
    /** Whether a line so far names an authority. */
    private boolean ofAuthority;
    /** Whether the line above says that cases, or what is applied for, follow. */
    private boolean headed;
    /** Whether it names money, or requests. */
    private boolean ofMoney;

    private CaseLines(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * What sentences of such lists tell, each at its own place.
     *
     * @param limit what stands behind it is not looked at
     */
    static List<ApplicantLines.Line> in(String text, int limit, Lexicon lexicon) {
        CaseLines cases = new CaseLines(text, lexicon);
        List<Span> lines = lines(text, limit);
        // most texts have no such list
        if (lines.stream().filter(line -> point(text, line).isPresent()).count() >= FEWEST) {
            lines.forEach(cases::read);
            cases.end();
        }
        return cases.found;
    }

    static List<Span> lines(String text, int limit) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < limit; ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > limit ? limit : newline;
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** A line that tells of one case. */
    private static Optional<Matcher> point(String text, Span span) {
        Matcher line = LINE.matcher(text).region(span.start(), span.end());
        return Optional.of(line)
                .filter(Matcher::matches)
                .filter(found -> found.group("case") != null
                        || POINT.matcher(text).region(span.start(), span.end()).matches());
    }

    private void read(Span span) {
        Optional<Matcher> point = point(text, span);
        if (point.isPresent()) {
            List<DecisionTable.Row> rows = rows(point.get(), span.end());
            if (!rows.isEmpty()) {
                list.add(new ApplicantLines.Line(span, below, rows));
            }
        } else if (!span.of(text).isBlank()) {
            end();
            below = span.end();
            learn(Lexicon.words(span.of(text)));
        }
    }

    /** What a line between the lists tells of them. */
    private void learn(List<String> words) {
        headed = words.stream().anyMatch(CASES::contains);
        ofMoney = words.stream().anyMatch(REQUESTS::contains);
        for (int word = 0; word < words.size(); word++) {
            List<NounClass> classes = List.copyOf(lexicon.classesOf(words, 0, word));
            ofAuthority |= classes.stream().anyMatch(AUTHORITIES::contains);
            if (classes.stream().anyMatch(FILES::contains)) {
                files.merge(words.get(word), 1, Integer::sum);
                headed = true;
            }
            if (MONEY.contains(words.get(word))) {
                ofMoney = true;
                funds.merge(words.get(word), 1, Integer::sum);
            }
        }
    }

    /** One line alone may be of anything. */
    private void end() {
        found.addAll(list.size() < FEWEST ? List.of() : list);
        list.clear();
    }

    private List<DecisionTable.Row> rows(Matcher line, int end) {
        boolean money = files.isEmpty() && ofAuthority && !funds.isEmpty();
        Optional<String> thing = latest(files.isEmpty() ? funds : files);
        if (!headed || files.isEmpty() && !(money && ofMoney)) {
            return List.of();
        }
        Span name = who(new Span(line.start("name"), line.end("name")));
        Told of = new Told(name, thing, money, asked(new Span(line.start("name"), line.start("told"))));
        List<DecisionTable.Row> rows = new ArrayList<>();
        int start = line.start("told");
        while (start < end) {
            int stop = sentenceEnd(start, end);
            Span told = new Span(start, stop);
            move(told.of(text), money).map(move -> row(told, of, move)).ifPresent(rows::add);
            start = stop + 1;
            while (start < end && !Character.isLetter(text.charAt(start))) {
                start++;
            }
        }
        return rows;
    }

    /** Before the stop or semicolon that ends the sentence. */
    private int sentenceEnd(int start, int end) {
        int at = start;
        while (at < end
                && text.charAt(at) != ';'
                && !(text.charAt(at) == '.' && (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))))) {
            at++;
        }
        return at;
    }

    /**
     * What sentences of a line tell of.
     *
     * @param asked how much its first sentence says is asked for
     */
    private record Told(Span name, Optional<String> thing, boolean money, Optional<QuantityMention> asked) {}

    private static Optional<String> latest(Map<String, Integer> named) {
        return named.entrySet().stream()
                .filter(each -> !each.getKey().equals(FUND))
                .reduce((one, later) -> later.getValue() >= one.getValue() ? later : one)
                .map(Map.Entry::getKey);
    }

    private Optional<QuantityMention> asked(Span words) {
        return quantities.find(text, words).stream()
                .filter(number -> number.quantity().isMoney())
                .findFirst();
    }

    /** Whom a line names: "Kete Clinic, Eastern Region", "Kete Clinic asked for EUR 120,000", "the request of Kete Clinic". */
    private Span who(Span words) {
        Matcher of = OF_WHOM.matcher(text).region(words.start(), words.end());
        if (of.find()) {
            return new Span(of.start("who"), of.end("who"));
        }
        Matcher asking = ASKING.matcher(text).region(words.start(), words.end());
        int end = asking.find() ? asking.start() : words.end();
        int comma = text.indexOf(", ", words.start());
        return new Span(words.start(), comma > words.start() && comma < end ? comma : end);
    }

    /** A sentence that opens with a state, and goes on, if at all, with when, for what or why. */
    private Optional<Move> move(String sentence, boolean money) {
        List<String> words = Lexicon.words(sentence);
        int from = 0;
        while (from < words.size() - 1 && (BEFORE.contains(words.get(from)) || isFile(words, from))) {
            from++;
        }
        List<String> told = words.subList(from, words.size());
        return DecisionStates.opening(told)
                .filter(state -> state.size() == told.size() || goesOn(told.get(state.size())))
                .flatMap(state -> state.in(Lane.MONEY)
                        .filter(move -> money && move.act() != Act.REQUESTED)
                        .or(() -> state.in(Lane.WAIVER)));
    }

    private boolean isFile(List<String> words, int word) {
        return lexicon.classesOf(words, 0, word).stream().anyMatch(FILES::contains);
    }

    private static boolean goesOn(String word) {
        return word.equals(":") || BEHIND.contains(word) && !MANNER.contains(word) || Character.isDigit(word.charAt(0));
    }

    private DecisionTable.Row row(Span told, Told of, Move move) {
        List<QuantityMention> numbers = quantities.find(text, told);
        Optional<QuantityMention> amount = numbers.stream()
                .filter(number -> number.quantity().isMoney())
                .findFirst()
                .or(() -> numbers.stream()
                        .filter(number -> number.quantity().unit().isEmpty())
                        .findFirst()
                        .flatMap(number -> of.asked()
                                .map(asked -> new QuantityMention(
                                        number.span(),
                                        Corrections.withUnit(
                                                number.quantity(),
                                                asked.quantity().unit())))));
        Matcher until = UNTIL.matcher(text).region(told.start(), told.end());
        boolean ends = until.find();
        return new DecisionTable.Row(
                told,
                told,
                move,
                Modality.ACTUAL,
                Optional.of(of.name()),
                true,
                move.act() == Act.REQUESTED,
                of.thing(),
                amount,
                Optional.of(ends ? new Span(told.start(), until.start()) : told),
                ends ? Optional.of(new Span(until.start(), told.end())) : Optional.empty(),
                Optional.empty());
    }
}
