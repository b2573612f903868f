package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;

/**
 * A document that somebody writes to somebody: outside quotations "I" and "we" are who signs it, "you" is whom its head names.
 *
 * @param body the words between greeting and signature
 * @param sender who signs it, where that is told
 * @param addressee to whom it goes, where that is told
 * @param ofOffice whether its sender signs with an office
 */
record Letter(Span body, Optional<Party> sender, Optional<Party> addressee, boolean ofOffice) {
    private static final Set<String> GREETINGS = WordLists.read("greetings");
    private static final Set<String> CLOSINGS = WordLists.read("closings");
    private static final Set<String> OFFICES = offices();
    private static final Set<String> ANY_READER = WordLists.read("any reader");
    /** Whoever may read it, of whom nothing is asked: a newsletter, a letter to the editor. */
    private static final Set<String> PUBLIC = WordLists.read("the public");

    private static final Set<String> BETWEEN_NAMES =
            Set.of("of", "the", "and", "for", "in", "de", "la", "du", "van", "von");
    private static final String QUOTES = "\"\u201c\u201e\u00ab";
    /** Lines at the head and at the end that are looked at, empty ones left out. */
    private static final int LINES = 10;

    private static final int HEAD = 3_000;
    private static final int LONGEST_GREETING = 8;
    private static final int LONGEST_CLOSING = 8;
    private static final int LONGEST_NAME = 80;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019-]+");
    /** "To: all country offices. Subject: payments" */
    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[.;,|\\s]))(To|From|Subject|Re|Cc|Date):\\s*");
    /** "Open letter to the mayor", "Letter from Ana Ruiz to the council", "Letter of the nurses' union" */
    private static final Pattern TITLE = Pattern.compile(
            "(?:an? )?(?:open )?letter(?=\\s)(?: (?:from|of) (?:the )?(?<from>.{2,60}?))?(?: \\(?to (?:the )?(?<to>.{2,80}))?",
            Pattern.CASE_INSENSITIVE);
    /** Behind whom it goes to, what it is about or when and where it was written. */
    private static final Pattern REST = Pattern.compile(
            "[,;:(]|\\.(?=\\s|$)|\\s(?:about|on|over|regarding|concerning|from|dated|of \\d)\\s.*",
            Pattern.CASE_INSENSITIVE);

    private static Set<String> offices() {
        Set<String> words = new HashSet<>(WordLists.read("bodies"));
        words.addAll(WordLists.read("offices"));
        return Set.copyOf(words);
    }

    private record Line(Span span, String words) {}

    /** What the lines of the head say, as far as it is known. */
    private record Head(Optional<Span> from, Optional<Span> to, Optional<Line> greeting, boolean labelled, int end) {
        /** A title alone may be a headline; what closes it as a letter says that it is one. */
        boolean isOfLetter(boolean closed) {
            return greeting.filter(line -> closed || line.span().start() > 0 || endsAsGreeting(line))
                            .isPresent()
                    || to.isPresent() && labelled
                    || (to.isPresent() || from.isPresent()) && closed;
        }
    }

    static Optional<Letter> of(String text, List<NameMention> names, ActorTable actors) {
        Writing writing = new Writing(text, names, actors);
        Head head = head(text);
        List<Line> last = lastLines(text, head.end());
        Optional<Line> signature = signature(last);
        boolean toAll = isToAll(text, head);
        if (!head.isOfLetter(signature.isPresent()) || toAll && !isOfOffice(last)) {
            return Optional.empty();
        }
        Optional<Party> sender = head.from()
                .or(() -> signature.map(line -> brief(text, line.span())))
                .flatMap(writing::party);
        int end = closing(last).map(line -> line.span().start()).orElse(text.length());
        Optional<Party> titled = toAll ? Optional.empty() : head.to().flatMap(writing::party);
        Optional<Party> addressee = toAll
                ? Optional.empty()
                : head.greeting().flatMap(line -> writing.greeted(line, titled)).or(() -> titled);
        return Optional.of(
                new Letter(new Span(head.end(), Math.max(head.end(), end)), sender, addressee, isOfOffice(last)));
    }

    /** "Dear reader", "Letter to the editor": an official who writes so acts himself, and asks nobody. */
    private static boolean isToAll(String text, Head head) {
        return head.to().stream()
                .map(span -> span.of(text))
                .findFirst()
                .or(() -> head.greeting().map(Line::words))
                .filter(words -> words(words).stream().anyMatch(PUBLIC::contains))
                .isPresent();
    }

    /** '"We will pay", you said': so quoted, whoever is written to speaks. */
    Attribution heard(String text, Attribution said) {
        boolean you = said.speaker().isEmpty()
                && body.contains(said.cue().getFirst().start())
                && said.source().stream().anyMatch(source -> source.of(text).equalsIgnoreCase("you"));
        return you && said.content().stream().anyMatch(words -> isQuoted(text, words))
                ? addressee.map(said::by).orElse(said)
                : said;
    }

    private static boolean isQuoted(String text, Span words) {
        return QUOTES.indexOf(text.charAt(Math.max(0, words.start() - 1))) >= 0
                || QUOTES.indexOf(text.charAt(words.start())) >= 0;
    }

    private static Head head(String text) {
        Optional<Span> from = Optional.empty();
        Optional<Span> to = Optional.empty();
        boolean labelled = false;
        int end = 0;
        for (Line line : firstLines(text)) {
            if (isGreeting(line)) {
                return new Head(
                        from, to, Optional.of(line), labelled, line.span().end());
            }
            for (Labelled part : labelled(text, line)) {
                from = from.or(() -> part.of("From"));
                to = to.or(() -> part.of("To"));
                labelled = true;
                end = line.span().end();
            }
            Matcher title = TITLE.matcher(line.words());
            if (line.span().start() == 0 && title.matches()) {
                from = group(text, line, title, "from");
                to = group(text, line, title, "to");
                end = line.span().end();
            }
        }
        return new Head(from, to, Optional.empty(), labelled, end);
    }

    /** What stands behind a label of the head. */
    private record Labelled(String label, Span value) {
        Optional<Span> of(String wanted) {
            return label.equals(wanted) && value.length() > 1 ? Optional.of(value) : Optional.empty();
        }
    }

    private static List<Labelled> labelled(String text, Line line) {
        List<Labelled> parts = new ArrayList<>();
        Matcher label = LABEL.matcher(line.words());
        int at = line.span().start();
        boolean found = label.lookingAt();
        while (found) {
            String name = label.group(1);
            int start = at + label.end();
            found = label.find();
            int end = found ? at + label.start() : line.span().end();
            parts.add(new Labelled(name, brief(text, new Span(Math.min(start, end), end))));
        }
        return parts;
    }

    private static Optional<Span> group(String text, Line line, Matcher title, String name) {
        return Optional.of(title)
                .filter(found -> found.group(name) != null)
                .map(found -> brief(
                        text,
                        new Span(
                                line.span().start() + found.start(name),
                                line.span().start() + found.end(name))))
                .filter(span -> isName(span.of(text)));
    }

    /** Words of a name or an office, not of a sentence: "Congress warns of cuts" is none. */
    private static boolean isName(String words) {
        return WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .allMatch(word -> !Character.isLowerCase(word.codePointAt(0))
                        || BETWEEN_NAMES.contains(word)
                        || OFFICES.contains(word)
                        || ANY_READER.contains(word));
    }

    /** The words up to what only says more: "the Minister of Works, Nairobi". */
    private static Span brief(String text, Span span) {
        Matcher rest = REST.matcher(span.of(text));
        int end = rest.find() && rest.start() > 0 ? span.start() + rest.start() : span.end();
        return new Span(span.start(), end);
    }

    private static boolean isGreeting(Line line) {
        List<String> words = firstWords(line.words(), LONGEST_GREETING + 1);
        return words.size() > 1
                && words.size() <= LONGEST_GREETING
                && GREETINGS.contains(words.getFirst())
                && (endsAsGreeting(line)
                        || Character.isLetterOrDigit(line.words()
                                        .codePointBefore(line.words().length()))
                                && isName(line.words()));
    }

    private static boolean endsAsGreeting(Line line) {
        return line.words().endsWith(",") || line.words().endsWith(":");
    }

    /** The text with what is known of its names. */
    private record Writing(String text, List<NameMention> names, ActorTable actors) {
        /** "Dear Minister": whose office the head names in full; "Dear Ms Ruiz": herself; "Dear partner": nobody is named. */
        Optional<Party> greeted(Line line, Optional<Party> titled) {
            List<String> words = words(line.words());
            String last = words.getLast();
            boolean title =
                    titled.filter(party -> words(party.name()).contains(last)).isPresent();
            if (title || words.stream().anyMatch(ANY_READER::contains)) {
                return titled;
            }
            Matcher first = WORD.matcher(line.words());
            int start = first.find()
                    ? line.span().start() + first.end()
                    : line.span().start();
            return party(new Span(start, line.span().end()));
        }

        /** The name that the words are or hold; else the words themselves, which a word for offices makes a body. */
        Optional<Party> party(Span span) {
            String words = plain(span.of(text));
            List<String> lower = words(words);
            if (words.isBlank()
                    || words.length() > LONGEST_NAME
                    || lower.size() == 1 && ANY_READER.contains(lower.getFirst())) {
                return Optional.empty();
            }
            return Ordered.in(names, NameMention::span, span).stream()
                    .filter(name -> name.kind() == NameMention.Kind.PERSON
                            || plain(name.span().of(text)).equalsIgnoreCase(words))
                    .map(NameMention::party)
                    .findFirst()
                    .or(() -> Optional.of(
                            lower.stream().anyMatch(OFFICES::contains) ? actors.body(words) : Party.named(words)));
        }
    }

    private static String plain(String words) {
        String bare = words.strip().replaceAll("[,:!.\u2013\u2014-]+$", "").strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") || lower.startsWith("all ") ? bare.substring("the ".length()) : bare;
    }

    /** The words that close a letter, before the name: "Yours faithfully,". */
    private static Optional<Line> closing(List<Line> lines) {
        return lines.stream().filter(Letter::isClosing).findFirst();
    }

    private static boolean isClosing(Line line) {
        List<String> words = firstWords(line.words(), LONGEST_CLOSING + 1);
        return !words.isEmpty()
                && words.size() <= LONGEST_CLOSING
                && !line.words().endsWith(".")
                && words.stream().limit(3).anyMatch(CLOSINGS::contains);
    }

    private static Optional<Line> signature(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isClosing(lines.get(i))) {
                return Optional.of(lines.get(i + 1))
                        .filter(line -> Character.isUpperCase(line.words().codePointAt(0)));
            }
        }
        return Optional.empty();
    }

    /** Whether the line below who signs names his office: "Ana Ruiz", "Minister of Works". */
    private static boolean isOfOffice(List<Line> lines) {
        return IntStream.range(0, lines.size() - 2)
                .filter(at -> isClosing(lines.get(at)))
                .limit(1)
                .anyMatch(at -> words(lines.get(at + 2).words()).stream().anyMatch(OFFICES::contains));
    }

    private static List<Line> firstLines(String text) {
        return lines(text, 0, Math.min(text.length(), HEAD), LINES);
    }

    private static List<Line> lastLines(String text, int from) {
        List<Line> lines = lines(text, Math.max(from, text.length() - HEAD), text.length(), Integer.MAX_VALUE);
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private static List<Line> lines(String text, int from, int to, int most) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        while (start < to && lines.size() < most) {
            int line = text.indexOf('\n', start);
            int end = line < 0 || line > to ? to : line;
            String words = text.substring(start, end);
            String bare = words.strip();
            if (!bare.isEmpty()) {
                int at = start + words.indexOf(bare);
                lines.add(new Line(new Span(at, at + bare.length()), bare));
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<String> words(String text) {
        return firstWords(text, Integer.MAX_VALUE);
    }

    private static List<String> firstWords(String text, int most) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (words.size() < most && word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
