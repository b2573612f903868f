package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Letterheads;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;

/**
 * Whose notice a document is, by the lines above its first sentence: "Ministry of Health, Lima", "Notice of the Road Authority", "Minutes of
 * the city council". A headline is no such line, and news that is dated from a place is nobody's notice.
 */
final class NoticeHead {
    private static final int LINES = 3;
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_DATELINE = 60;

    private static final Set<String> BODIES = WordLists.read("bodies that give notice");
    private static final Set<String> SORTS = WordLists.read("sorts of bodies");
    private static final Set<String> BETWEEN =
            Set.of("of", "the", "for", "and", "&", "in", "on", "de", "du", "la", "des");
    /** What begins so is the name of a paper or of whoever only hands it out: "Notes for the Board", "Press office". */
    private static final Set<String> PAPERS = WordLists.read("names of papers");
    /** "Strait Wire Service", "Norland News Agency" tell what others do. */
    private static final Set<String> WIRES = WordLists.read("words of wires");
    /** Behind a body these go on with its name. */
    private static final Set<String> ON = Set.of("of", "for", "general");
    /** What is headed so is the notice of the ministry that the next line names. */
    private static final Pattern WHOLE =
            Pattern.compile("^(?:.* )?(?:government|republic|kingdom|region)(?: of .*)?$", Pattern.CASE_INSENSITIVE);

    /** "Public notice 7: Harbour Fund": what it is about, where the next line names a body. */
    private static final Pattern ABOUT = Pattern.compile(
            "[^:]{0,40}\\b(?:notice|circular|bulletin|order|announcement|resolution|decision|memo)\\b[^:]{0,20}: ",
            Pattern.CASE_INSENSITIVE);

    /** "Lima, 3 May -", "LIMA (wire) -", "LIMA - The ministry": who tells the news is no party to it. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.'\u2019 /-]{1,40}(?:,[^-\u2013\u2014:]{0,30}| \\([^)]{2,20}\\))? ?(?: [-\u2013\u2014]{1,2} |\u2014)\\p{Lu}");

    private static final Pattern NEWS = Pattern.compile(
            "^(\\p{Lu}{3}[\\p{Lu}.'\u2019 /-]*?)(?:,[^:]{0,30}| \\([^)]{2,20}\\))?(?: ?[\u2013\u2014]| -|-(?= ))");
    private static final Pattern WORDS = Pattern.compile("\\P{L}+");
    private static final Set<String> RECORDS = WordLists.read("records of a house");
    /** A notice of a hearing is a notice, and there are bodies for the hard of hearing. */
    private static final Pattern HEARING =
            Pattern.compile("^(?:[\\p{L}]+ )?hearings?$|\\bhearings? (?:before|on)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTICE = Pattern.compile("\\bnotice\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^\\p{L}+: .*");
    private static final Pattern PARTS = Pattern.compile("[,:;()/]| [-\u2013\u2014]+ |\\.\\s");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:an? )?(?:[\\p{L}]+ ){0,3}?(?:notice|statement|communiqu\u00e9|bulletin|circular|announcement|minutes|decisions?|release|note|letter|memo|summary|report|update|digest|order)"
                    + "(?: (?:of|by|from|issued by))?(?: the)? ",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<NameMention> names;
    private final ActorTable actors;

    private NoticeHead(String text, List<NameMention> names, ActorTable actors) {
        this.text = text;
        this.names = names;
        this.actors = actors;
    }

    /** The body that the head names, where it is the head of a notice. */
    static Optional<Party> issuer(String text, List<NameMention> names, ActorTable actors) {
        return new NoticeHead(text, names, actors).issuer();
    }

    private Optional<Party> issuer() {
        List<Span> lines = lines();
        if (!lines.isEmpty() && Letterheads.isOutlet(lines.getFirst().of(text))
                || lines.stream().anyMatch(line -> isDateline(line.of(text)) || isRecord(line.of(text)))) {
            return Optional.empty();
        }
        Optional<Party> found = Optional.empty();
        boolean whole = false;
        for (Span line : lines) {
            String words = line.of(text);
            if (words.length() > LONGEST
                    || words.endsWith(".")
                    || Attendance.begins(words)
                    || LABEL.matcher(words).matches() && found.isPresent()) {
                break;
            }
            if (found.isEmpty() || whole) {
                Optional<Party> before = found;
                found = inLine(line).map(body -> ofCountry(body, lines)).or(() -> before);
                whole = WHOLE.matcher(words).matches() || ABOUT.matcher(words).lookingAt();
            }
        }
        return found;
    }

    private static boolean isDateline(String line) {
        String start = line.substring(0, Math.min(line.length(), LONGEST_DATELINE));
        Matcher news = NEWS.matcher(start);
        return news.find() && !isBody(news.group(1).strip())
                || line.length() > LONGEST && DATELINE.matcher(start).find();
    }

    /** What a house hears is told by others. */
    private static boolean isRecord(String line) {
        return line.length() <= LONGEST
                && (WORDS.splitAsStream(line.toLowerCase(Locale.ROOT)).anyMatch(RECORDS::contains)
                        || HEARING.matcher(line).find() && !NOTICE.matcher(line).find());
    }

    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < LINES) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                int from = start + line.indexOf(line.strip());
                lines.add(new Span(from, from + line.strip().length()));
            }
            start = end + 1;
        }
        return lines;
    }

    private Optional<Party> inLine(Span line) {
        String words = line.of(text);
        Matcher marks = PARTS.matcher(words);
        int from = 0;
        while (from < words.length()) {
            int to = marks.find(from) ? marks.start() : words.length();
            Optional<Party> body = part(line.start() + from, words.substring(from, to));
            if (body.isPresent()) {
                return body;
            }
            from = to < words.length() ? marks.end() : words.length();
        }
        return Optional.empty();
    }

    /**
     * "Ministry of Agriculture / Republic of Norland": a body as each country has one is that of the only country that the head names. One that is
     * written with its country is not that of another, which the notice is about.
     */
    private Party ofCountry(Party body, List<Span> lines) {
        if (isOwned(body, lines)) {
            return body;
        }
        List<ActorId> countries = lines.stream()
                .flatMap(line -> Ordered.in(names, NameMention::span, line).stream())
                .flatMap(name -> name.party().id().stream())
                .filter(id -> id.is("country"))
                .distinct()
                .toList();
        String common = body.name().substring(Math.max(0, body.name().indexOf("Ministry of ")));
        return countries.size() == 1
                ? actors.bodyOf(countries.getFirst(), common).orElse(body)
                : body;
    }

    private boolean isOwned(Party body, List<Span> lines) {
        return body.id().flatMap(actors::countryOf).isPresent()
                && lines.stream()
                        .flatMap(line -> Ordered.in(names, NameMention::span, line).stream())
                        .anyMatch(name -> name.party().equals(body)
                                && !actors.isAnyBody(name.span().of(text)));
    }

    private Optional<Party> part(int offset, String part) {
        Matcher lead = LEAD.matcher(part.stripLeading());
        int start = offset + part.length() - part.stripLeading().length() + (lead.find() ? lead.end() : 0);
        String body = text.substring(Math.min(start, offset + part.length()), offset + part.length())
                .strip();
        if (body.toLowerCase(Locale.ROOT).startsWith("the ")) {
            start += "the ".length();
            body = body.substring("the ".length());
        }
        if (!isBody(body)) {
            return Optional.empty();
        }
        String named = body;
        return Ordered.in(names, NameMention::span, new Span(start, start + body.length())).stream()
                .filter(name ->
                        name.kind() == NameMention.Kind.AUTHORITY || name.kind() == NameMention.Kind.ORGANISATION)
                .filter(name -> name.span().of(text).equalsIgnoreCase(named))
                .map(name -> plain(name.party(), named))
                .findFirst()
                .or(() -> Optional.of(actors.body(written(named))));
    }

    /** By the name that is not in capitals. */
    private Party plain(Party party, String named) {
        return named.equals(named.toUpperCase(Locale.ROOT))
                ? new Party(party.id().flatMap(actors::nameOf).orElseGet(() -> written(named)), party.id())
                : party;
    }

    /** A head in capitals names somebody whom the text writes in small letters. */
    private String written(String body) {
        if (!body.equals(body.toUpperCase(Locale.ROOT))) {
            return body;
        }
        return IntStream.rangeClosed(LONGEST, text.length() - body.length())
                .filter(at -> text.regionMatches(true, at, body, 0, body.length()))
                .mapToObj(at -> text.substring(at, at + body.length()))
                .findFirst()
                .orElseGet(() -> titleCase(body));
    }

    private static String titleCase(String capitals) {
        return Arrays.stream(capitals.toLowerCase(Locale.ROOT).split(" ", -1))
                .map(word -> word.isEmpty() || BETWEEN.contains(word)
                        ? word
                        : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** "Road Authority", "Wellington city council", "Embassy of Japan in Suva": every word is a name, or says what sort of body it is. */
    private static boolean isBody(String words) {
        List<String> all = Arrays.stream(words.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (all.size() < 2
                || all.size() > MOST_WORDS
                || WIRES.contains(all.get(all.size() - 2).toLowerCase(Locale.ROOT))
                || PAPERS.contains(all.getFirst().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String word : all) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean name = Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
            if (!name && !BETWEEN.contains(lower) && !SORTS.contains(lower) && !BODIES.contains(lower)) {
                return false;
            }
        }
        return BODIES.contains(all.getLast().toLowerCase(Locale.ROOT)) || opensAsBody(all);
    }

    private static boolean opensAsBody(List<String> all) {
        for (int i = 0; i + 2 < all.size(); i++) {
            boolean body = BODIES.contains(all.get(i).toLowerCase(Locale.ROOT));
            if (body && ON.contains(all.get(i + 1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
