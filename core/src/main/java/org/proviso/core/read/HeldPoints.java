package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/**
 * Points and headings that name whose case follows, what it is for and how much of it: "a) Kete Clinic, malaria drugs, USD 400,000. The request is
 * refused.", "Lake School – new roof – EUR 45,000" above "Permission is granted." What is decided there is decided on that holder's.
 */
final class HeldPoints {
    private static final Pattern LEAD = Pattern.compile(
            "[ \\t]*(?<mark>(?:[-*+\u2022\u00b7\u2013\u25aa]|\\(?(?:[a-z]|[ivx]{1,5}|\\d{1,3})[.)])[ \\t]+)?"
                    + "(?<holder>\\p{Lu}[^,:;|()\\n\u2013\u2014]{1,80}?)"
                    + "(?<gap>, |[ \\t]*\\(|[ \\t]+[-\u2013\u2014][ \\t]+)(?<rest>\\S.*)");

    /** Behind the sum: the end of the line, or of the lead. */
    private static final Pattern END =
            Pattern.compile("\\)?(?:[ \\t]*$|[.:;](?:[ \\t]+|$)|[ \\t]+[-\u2013\u2014][ \\t]+)");
    /** What parts the purpose from the rest. */
    private static final Pattern EDGE = Pattern.compile("^[\\s,(\u2013\u2014-]+|[\\s,):(\u2013\u2014-]+$");
    /** "The Board decided the following on 4 May:", "The committee took these decisions". */
    private static final Pattern INTRO = Pattern.compile(
            "(?i).*\\b(?:decid(?:ed|es)|decisions?|ruled|rulings?|orders|granted|refused|approved|determin(?:ed|ations?))\\b.*");

    private static final Pattern POINTING =
            Pattern.compile("(?i).*(?::\\s*$|\\b(?:following|follows|these|below)\\b).*");
    /** Parts the purpose from the sum: "malaria drugs, USD 400,000". */
    private static final Pattern PARTED = Pattern.compile("(?:.*(?:[,(:\u2013\u2014]|\\s-)\\s*)?");
    /** "Which must pay, after all," is told in a sentence, and is no purpose. */
    private static final Pattern FINITE =
            Pattern.compile("\\b(?:" + String.join("|", WordLists.read("finite words")) + ")\\b");

    static final Pattern DAY = Pattern.compile("(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:" + WordLists.anyOf("months")
            + ")" + "|(?:" + WordLists.anyOf("months") + ") \\d{1,4}|\\d{4}-\\d\\d-\\d\\d)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s*$");
    /** "Budget for 2026", "Minutes of the last meeting": the thing that the point is about. */
    private static final Pattern OF = Pattern.compile("\\s(?:for|of|in|to|on)\\s");

    private static final Pattern UNTIL = Pattern.compile("\\buntil\\s+\\S.*");

    private static final Set<String> SMALL = WordLists.read("small words");
    private static final Set<NounClass> AUTHORITIES = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Set<NounClass> THINGS = EnumSet.of(
            NounClass.MONEY,
            NounClass.WAIVER,
            NounClass.REQUEST_FILE,
            NounClass.REPORT,
            NounClass.RULE,
            NounClass.BILL);
    private static final Set<String> NO_HOLDERS = WordLists.read("no holders of sums");
    private static final Set<String> HEADS = WordLists.read("points of an agenda");
    private static final Set<NounClass> WAIVERS = EnumSet.of(NounClass.WAIVER);
    private static final Set<String> MONEY = WordLists.read("public money in tables");
    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 10;

    private final String text;
    private final TableSubject subject;
    private final QuantityFinder quantities = new QuantityFinder();
    private final List<Item> found = new ArrayList<>();
    private Optional<Span> intro = Optional.empty();
    private boolean ofAuthority;
    private boolean ofWaivers;
    private boolean ofMoney;
    /** Where the lead ends that stands alone on its line, and of which the next lines tell. */
    private int open = -1;

    /**
     * Whose case it is.
     *
     * @param holder by name
     * @param purpose what it is for
     * @param told what stands behind, and tells what was decided
     * @param money whether public money is asked for
     * @param intro the line above that tells when it was, and who decided
     * @param bare how it stands by the first words behind, without a sentence
     */
    record Item(
            Span holder,
            Optional<Span> purpose,
            QuantityMention sum,
            boolean money,
            Span told,
            Optional<Span> intro,
            List<DecisionTable.Row> bare) {}

    private HeldPoints(String text, Lexicon lexicon) {
        this.text = text;
        this.subject = new TableSubject(List.of(), lexicon);
    }

    /** @param limit what stands behind it is not looked at */
    static List<Item> in(String text, int limit, Lexicon lexicon) {
        HeldPoints points = new HeldPoints(text, lexicon);
        List<Span> lines = CaseLines.lines(text, limit).stream()
                .filter(line -> !line.of(text).isBlank())
                .toList();
        // most texts have no such point
        if (lines.stream().anyMatch(points::mayLead)) {
            lines.forEach(points::read);
        }
        return points.found;
    }

    private boolean mayLead(Span line) {
        Optional<Matcher> lead = lead(line);
        return lead.isPresent()
                && !quantities.find(text, rest(line, lead.get())).isEmpty();
    }

    private Optional<Matcher> lead(Span line) {
        Matcher lead = LEAD.matcher(text).region(line.start(), line.end());
        return Optional.of(lead).filter(found -> hasDigit(line) && found.matches() && isHolder(found.group("holder")));
    }

    private static Span rest(Span line, Matcher lead) {
        return new Span(lead.start("rest"), Math.min(line.end(), lead.start("rest") + LONGEST));
    }

    private void read(Span line) {
        Optional<Item> item = ofAuthority ? item(line) : Optional.empty();
        if (item.isPresent()) {
            open = item.get().told().isEmpty() ? found.size() : -1;
            found.add(item.get());
        } else if (open >= 0) {
            found.set(open, below(found.get(open), line));
            open = -1;
        } else {
            learn(line);
        }
    }

    /** The lead with the paragraph below it. */
    private static Item below(Item lead, Span line) {
        return new Item(lead.holder(), lead.purpose(), lead.sum(), lead.money(), line, lead.intro(), List.of());
    }

    private void learn(Span line) {
        String words = line.of(text);
        if (words.length() <= LONGEST
                && INTRO.matcher(words).matches()
                && POINTING.matcher(words).matches()) {
            intro = Optional.of(line);
        } else if (intro.isPresent() && isApart(line) && endsIntro(words)) {
            intro = Optional.empty();
        }
        List<String> lower = Lexicon.words(words);
        ofAuthority |= subject.names(lower, AUTHORITIES);
        ofWaivers |= subject.names(lower, WAIVERS);
        ofMoney |= lower.stream().anyMatch(MONEY::contains);
    }

    /** A paragraph of its own, and not the rest of one that goes on. */
    private boolean isApart(Span line) {
        int before = text.lastIndexOf('\n', line.start() - 1);
        return before > 0
                && text.substring(text.lastIndexOf('\n', before - 1) + 1, before)
                        .isBlank();
    }

    /** A heading with a body or a day, or a paragraph with both: "Annex. Meeting of 8 June 2025 of the Transport Agency". */
    private boolean endsIntro(String words) {
        boolean body = subject.names(Lexicon.words(words), AUTHORITIES);
        boolean day = DAY.matcher(words).find();
        boolean heading = words.length() <= LONGEST
                && (!SENTENCE_END.matcher(words).find()
                        || POINTING.matcher(words).matches());
        return heading ? body || day : body && day;
    }

    private Optional<Item> item(Span line) {
        return lead(line).flatMap(lead -> item(line, lead));
    }

    private Optional<Item> item(Span line, Matcher lead) {
        List<QuantityMention> numbers = quantities.find(text, rest(line, lead));
        return Stream.concat(
                        numbers.stream().filter(number -> number.quantity().isMoney()),
                        numbers.stream().filter(number -> intro.isPresent() && isOfThings(number)))
                .flatMap(sum -> item(line, lead, sum).stream())
                .findFirst();
    }

    private static boolean isOfThings(QuantityMention number) {
        return !number.quantity().isMoney() && !number.quantity().unit().isEmpty();
    }

    /** Behind the unit, which may stand behind the number. */
    static int end(String text, QuantityMention number) {
        int end = number.span().end();
        String unit = " " + number.quantity().unit();
        return text.startsWith(unit, end) ? end + unit.length() : end;
    }

    private Optional<Item> item(Span line, Matcher lead, QuantityMention sum) {
        Matcher end = END.matcher(text).region(end(text, sum), line.end());
        String between = text.substring(lead.start("rest"), sum.span().start());
        boolean alone = lead.group("mark") != null || intro.isPresent();
        boolean parted =
                PARTED.matcher(between).matches() && !FINITE.matcher(between).find();
        if (!end.lookingAt() || !alone || !parted || between.indexOf(". ") >= 0) {
            return Optional.empty();
        }
        Span holder = new Span(lead.start("holder"), lead.end("holder"));
        Span told = new Span(end.end(), line.end());
        Optional<Span> purpose = purpose(lead.start("rest"), sum.span().start());
        boolean money = ofMoney && !ofWaivers;
        Item item = new Item(holder, purpose, sum, money, told, intro, List.of());
        return Optional.of(new Item(holder, purpose, sum, money, told, intro, bare(item)));
    }

    private Optional<Span> purpose(int start, int end) {
        String words = text.substring(start, end);
        String plain = EDGE.matcher(words).replaceAll("");
        int at = plain.isEmpty() ? -1 : words.indexOf(plain);
        return at < 0 ? Optional.empty() : Optional.of(new Span(start + at, start + at + plain.length()));
    }

    /** "Refused.", "granted until 30 June": a state that no sentence tells. */
    private List<DecisionTable.Row> bare(Item item) {
        int stop = item.told().of(text).indexOf(". ");
        int end = stop < 0 ? item.told().end() : item.told().start() + stop;
        Span told = trimmed(new Span(item.told().start(), end));
        Lane lane = item.money() ? Lane.MONEY : Lane.WAIVER;
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (StateCells.Part part : StateCells.parts(text, told, subject)) {
            part.in(lane)
                    .filter(move -> rows.stream().noneMatch(row -> row.move().equals(move)))
                    .map(move -> row(item, part, move))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private DecisionTable.Row row(Item item, StateCells.Part part, Move move) {
        Matcher until =
                UNTIL.matcher(text).region(part.span().start(), part.span().end());
        Optional<Span> last = until.find() ? Optional.of(new Span(until.start(), until.end())) : part.condition();
        Span own = new Span(
                part.span().start(), last.map(Span::start).orElse(part.span().end()));
        boolean apart =
                text.substring(item.sum().span().end(), item.told().start()).indexOf('.') >= 0;
        return new DecisionTable.Row(
                apart ? item.told() : item.holder().union(item.told()),
                apart ? part.span() : item.holder().union(part.span()),
                move,
                Modality.ACTUAL,
                Optional.of(item.holder()),
                true,
                move.act() == Act.REQUESTED,
                item.purpose().map(words -> words.of(text)),
                Optional.of(item.sum()).filter(sum -> !part.isInPart()),
                Optional.of(hasDigit(own) ? own : item.intro().orElse(own)),
                last,
                Optional.empty());
    }

    private Span trimmed(Span span) {
        String words = span.of(text);
        int start = span.start() + words.length() - words.stripLeading().length();
        int end = span.start() + words.stripTrailing().length();
        while (end > start && ".;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    private boolean hasDigit(Span span) {
        int at = span.start();
        while (at < span.end() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < span.end();
    }

    private boolean isHolder(String words) {
        List<String> all = Lexicon.words(words);
        List<String> head = Lexicon.words(OF.split(words, 2)[0]);
        return isName(words)
                && !FINITE.matcher(words).find()
                && !NO_HOLDERS.containsAll(all)
                && !head.isEmpty()
                && !HEADS.contains(head.getLast())
                && (all.size() == head.size() || !subject.names(head.subList(head.size() - 1, head.size()), THINGS));
    }

    /** Words of a name, each with a capital or small as in a title; not one alone before a colon, which is a label. */
    private static boolean isName(String words) {
        List<String> all = List.of(words.strip().split("\\s+", -1));
        return all.size() <= MOST_WORDS
                && all.stream()
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0))
                                || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }
}
