package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * Points of resolutions, communiqués, decisions and court orders, whose subject stands once above them: "The Security Council, … 1. Decides to
 * extend the mandate", "The Parties: 1. Agreed to open the road", "THE COURT / 1. ORDERS the ministry to". Each is read as if its number were
 * "we"; its place in the text stays.
 */
final class Points {
    private static final Set<String> VERBS = WordLists.read("verbs of points");
    private static final Set<String> VERBS_OF_COURTS = WordLists.read("verbs of court orders");
    /** "The court:", "THE COURT", "For these reasons, the High Court of Lowland (First Chamber) hereby:". */
    private static final Pattern COURT =
            Pattern.compile("(?:[^\\n.:;]{0,60}, )?(?i:the) (?<court>(?:\\p{Lu}[\\p{L}’'-]* ){0,4}(?i:court|tribunal)"
                    + "(?: (?i:of|for|in|on|at)(?: \\p{L}+){1,5}?)?)(?: \\([^)\\n]{2,40}\\))?,?"
                    + "(?:,? (?i:hereby|therefore|unanimously|accordingly)){0,2}(?<colon>:?)");
    /** "The Parties", "The Ministers": those whose paper it is. */
    private static final Set<String> THEMSELVES = WordLists.read("who make joint papers");

    /** "(iv)" */
    private static final int LONGEST_LABEL = 3;

    private static final int LONGEST_OPENING = 300;

    private static final int LONGEST_LEAD = 140;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> SMALL = WordLists.read("small words");
    /** An opening with no point for so many sentences leads in none. */
    private static final int LONGEST_PREAMBLE = 60;

    private final String text;
    private final ActorTable actors;
    private final boolean joint;
    /** What opens the points, by where the number of each ends. */
    private final NavigableMap<Integer, Span> openings = new TreeMap<>();

    private Optional<Span> opening = Optional.empty();
    private int since;

    Points(String text, ActorTable actors) {
        this.text = text;
        this.actors = actors;
        this.joint = text.lines()
                .limit(1)
                .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains("joint "));
    }

    /** A sentence as a statement, where it is a point; sentences are to be asked for in order. */
    Optional<Sentence> stated(Sentence sentence) {
        since++;
        if (isOpening(sentence) || court(sentence.span()).isPresent()) {
            opening = Optional.of(sentence.span());
            since = 0;
            return Optional.empty();
        }
        if (opening.isEmpty() || since > LONGEST_PREAMBLE || !LeadIns.beginsLine(text, lineStart(sentence))) {
            return Optional.empty();
        }
        int verb = verb(sentence.tokens(), court(opening.get()).isPresent() ? VERBS_OF_COURTS : VERBS);
        if (verb <= 0) {
            return Optional.empty();
        }
        since = 0;
        int mark = sentence.tokens().get(verb - 1).span().end() - 1;
        openings.put(mark, opening.get());
        return Optional.of(with(sentence, verb, mark));
    }

    private int lineStart(Sentence sentence) {
        int start = sentence.span().start();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start;
    }

    /** "The Security Council,", "The Parties, meeting in Doha:" at the beginning of a line; it has no stop. */
    private boolean isOpening(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean leads = tokens.size() > 2
                && sentence.span().length() <= LONGEST_OPENING
                && LeadIns.beginsLine(text, sentence.span().start())
                && tokens.getFirst().form().equals("The")
                && Character.isUpperCase(tokens.get(1).form().codePointAt(0));
        String end = tokens.getLast().form();
        return leads && (end.equals(":") || end.equals(",") || goesOn(sentence)) && isOfDeciders(sentence.span());
    }

    /** A body that is known, or those whose joint paper it is: of others nobody can say that they may decide. */
    private boolean isOfDeciders(Span opening) {
        String words = who(opening).of(text).strip();
        return joint && Lexicon.words(words).stream().anyMatch(THEMSELVES::contains)
                || actors.party(words.substring("The ".length())).isPresent();
    }

    /** The court that a line leads in the points of, in capitals or before a colon. */
    private Optional<Party> court(Span line) {
        String words = line.of(text).strip();
        Matcher court = COURT.matcher(words);
        if (line.length() > LONGEST_LEAD || !LeadIns.beginsLine(text, line.start()) || !court.matches()) {
            return Optional.empty();
        }
        String name = court.group("court");
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        if (court.group("colon").isEmpty() && !capitals) {
            return Optional.empty();
        }
        return actors.party(name).or(() -> Optional.of(Party.named(called(name, capitals))));
    }

    /** "court" of "THE COURT", "High Court of Lowland" of "THE HIGH COURT OF LOWLAND". */
    private static String called(String name, boolean capitals) {
        if (name.indexOf(' ') < 0) {
            return name.toLowerCase(Locale.ROOT);
        }
        return capitals
                ? SPACE.splitAsStream(name.toLowerCase(Locale.ROOT))
                        .map(word -> SMALL.contains(word)
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "))
                : name;
    }

    private Span who(Span opening) {
        int end = opening.start();
        while (end < opening.end() && ",:(;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Span(opening.start(), end);
    }

    /** A line that ends with a comma, with a preamble below: "The General Assembly, / Recalling its resolution …,". */
    private boolean goesOn(Sentence sentence) {
        int line = text.indexOf('\n', sentence.span().start());
        return line > 0 && line < sentence.span().end() && text.charAt(line - 1) == ',';
    }

    /** Where the verb stands that a point begins with, behind its number or mark; -1 for none. */
    private static int verb(List<Token> tokens, Set<String> verbs) {
        int verb = IntStream.range(0, Math.min(tokens.size(), LONGEST_LABEL + 1))
                .filter(at -> Character.isUpperCase(tokens.get(at).form().codePointAt(0)))
                .findFirst()
                .orElse(-1);
        return verb > 0 && verbs.contains(tokens.get(verb).lower()) ? verb : -1;
    }

    /** @param mark the last of the point's number, which is no word of what it says */
    private static Sentence with(Sentence point, int verb, int mark) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(new Span(mark, mark + 1), "We", PartOfSpeech.PRON));
        Token first = point.tokens().get(verb);
        tokens.add(new Token(first.span(), spoken(first.lower()), PartOfSpeech.VERB));
        tokens.addAll(point.tokens().subList(verb + 1, point.tokens().size()));
        return new Sentence(point.span(), tokens);
    }

    /** "decides" as "we" say it; the past is the same. */
    private static String spoken(String verb) {
        if (verb.endsWith("sses") || verb.endsWith("shes")) {
            return verb.substring(0, verb.length() - 2);
        }
        return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
    }

    /** Whom "we" means at the number of a point, where its opening names them. */
    Optional<Party> who(int offset) {
        return Optional.ofNullable(openings.get(offset))
                .flatMap(led -> court(led)
                        .or(() -> actors.party(who(led).of(text).strip().substring("The ".length()))));
    }
}
