package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;

/**
 * Who attends a meeting, as minutes list it with the office of each ("Present: Ms A. Okoth (PS, Water), in the chair"), and who answers in a house
 * ("Minister for Housing (Deputy A. Ruiz):"). Later they only say "the PS", "the Chair", "the Minister".
 */
final class Attendance {
    /** The line that begins the list, with what stands on it. */
    private static final Pattern HEAD = Pattern.compile(
            "(?im)^[ \\t*#]*(?:(?:members|also|those) )?(?:present|in attendance|attendance|attending|witnesses|participants)\\b[^:\\n]{0,30}:");

    /** Behind a name: "(PS, Water)", ", Director of Roads", " - Clerk". */
    private static final Pattern OFFICE = Pattern.compile(
            "^(?: ?\\(|, | [-\u2013\u2014] )(?:the )?(?<office>\\p{L}[\\p{L} '\u2019-]{0,60}?)(?= of\\b| for\\b| at\\b|[,;:)\\n(]|\\.\\s|$)");

    private static final Pattern CHAIRING = Pattern.compile(
            "(?i)^[^;\\n]{0,80}?(?:[(,] ?|\\b)(?:in the chair\\b|chairing\\b|chair(?:person|man|woman)?(?=[),;\\n]))");

    /** "Minister for Housing (Deputy A. Ruiz):" before what he answers. */
    private static final Pattern ANSWERING = Pattern.compile(
            "(?m)^(?<office>\\p{Lu}[\\p{L} '\u2019-]{2,40}?)(?: (?:for|of|at) [^(\\n:]{2,60})? \\((?<who>[^()\\n:]{2,60})\\):");

    private static final String CHAIR = "chair";
    private static final int LONGEST = 3_000;

    private Attendance() {}

    /**
     * Somebody who attends.
     *
     * @param office the last word of what he is, in small letters
     * @param words those before it
     */
    record Attender(NameMention name, String office, Set<String> words) {
        Party party() {
            return name.party();
        }
    }

    /** Whether a line begins such a list. */
    static boolean begins(String line) {
        return HEAD.matcher(line).lookingAt();
    }

    /** Those of a text who are listed with an office, up to an empty line, and who answer in one. */
    static List<Attender> in(String text, List<NameMention> names) {
        List<Attender> found = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        while (head.find()) {
            int empty = text.indexOf("\n\n", head.end());
            Span list = new Span(head.end(), Math.min(empty < 0 ? text.length() : empty, head.end() + LONGEST));
            for (NameMention name : Ordered.in(names, NameMention::span, list)) {
                if (name.kind() == NameMention.Kind.PERSON) {
                    add(found, text, name, list);
                }
            }
        }
        Matcher answering = ANSWERING.matcher(text);
        while (answering.find()) {
            List<String> words = Lexicon.words(answering.group("office"));
            Span who = new Span(answering.start("who"), answering.end("who"));
            Ordered.in(names, NameMention::span, who).stream()
                    .filter(name -> name.kind() == NameMention.Kind.PERSON && !words.isEmpty())
                    .forEach(name -> found.add(attender(name, words)));
        }
        return found;
    }

    private static Attender attender(NameMention name, List<String> words) {
        return new Attender(name, words.getLast(), new HashSet<>(words.subList(0, words.size() - 1)));
    }

    private static void add(List<Attender> found, String text, NameMention name, Span list) {
        String behind = text.substring(name.span().end(), list.end());
        office(behind).ifPresent(words -> found.add(attender(name, words)));
        if (CHAIRING.matcher(behind).lookingAt()) {
            found.add(new Attender(name, CHAIR, Set.of()));
        }
    }

    private static Optional<List<String>> office(String behind) {
        Matcher office = OFFICE.matcher(behind);
        return office.find()
                ? Optional.of(Lexicon.words(office.group("office"))).filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
