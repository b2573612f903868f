package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentence;

/**
 * Finds who says a line that names its speaker before or behind a colon: "Minister: aid is frozen", "Aid is frozen: officials".
 * A country before a colon is what the line is about.
 */
final class Labels {
    private static final Set<Kind> SPEAKING = Set.of(Kind.PERSON, Kind.OUTLET, Kind.ORGANISATION, Kind.AUTHORITY);
    /** In a list, what stands before a colon speaks only where what follows is quoted: else the point is about it. */
    private static final String QUOTES = "\u201c\"\u00ab\u201e";
    /** "Chile: we will pay": what stands before the colon speaks, be it a country. */
    private static final Pattern WE = Pattern.compile("(?:We|we|Our|our)\\b");

    /** A name may have a title before it that is longer than itself. */
    private static final int LONGEST = 50;

    /** "Radio Exampleton reports:" */
    private static final Pattern TELLS = Pattern.compile(" (?:says|said|reports|reported|writes)$");

    private static final Set<String> BODIES = WordLists.read("bodies that give notice");

    private final String text;
    private final List<NameMention> names;

    Labels(String text, List<NameMention> names) {
        this.text = text;
        this.names = names;
    }

    /** An attribution of each line that has a speaker so. */
    List<Attribution> in(List<Sentence> sentences) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            boolean leads = i + 1 < sentences.size()
                    && (!LeadIns.beginsPoint(text, span)
                            || QUOTES.indexOf(text.charAt(
                                            sentences.get(i + 1).span().start()))
                                    >= 0)
                    && isLine(span.start(), sentences.get(i + 1).span().end());
            if (leads && text.startsWith(":", span.end() - 1)) {
                before(
                                new Span(span.start(), span.end() - 1),
                                sentences.get(i + 1).span())
                        .ifPresent(found::add);
            } else if (isLine(span.start(), span.end())) {
                behind(span).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Elden Fire Brigade: 12 people are missing": whether the label of a body that stands before the sentence says what is there. */
    static boolean isOfBody(Syntax syntax, Speakers speakers, int at) {
        return speakers.around(at).stream()
                .flatMap(said -> said.source().stream())
                .filter(source -> source.end() <= syntax.sentence().span().start())
                .map(source -> Lexicon.words(source.of(syntax.text())))
                .anyMatch(words -> !words.isEmpty() && BODIES.contains(words.getLast()));
    }

    /** The stretch is all of its line. */
    private boolean isLine(int start, int end) {
        int next = text.indexOf('\n', start);
        return LeadIns.beginsLine(text, start)
                && (next < 0 || next >= end)
                && text.substring(end, next < 0 ? text.length() : next).isBlank();
    }

    private Optional<Attribution> before(Span whole, Span line) {
        Span label = new Span(whole.start(), whole.start() + LeadIns.beforePlace(whole.of(text)));
        return Contents.trimmed(text, line).flatMap(said -> of(label, new Span(whole.end(), whole.end() + 1), said));
    }

    private Optional<Attribution> behind(Span line) {
        int colon = text.lastIndexOf(": ", line.end());
        boolean open = colon > line.start() && Character.isLetterOrDigit(text.charAt(line.end() - 1));
        return open
                ? Contents.trimmed(text, new Span(line.start(), colon))
                        .flatMap(said -> of(new Span(colon + 2, line.end()), new Span(colon, colon + 1), said))
                : Optional.empty();
    }

    private Optional<Attribution> of(Span label, Span colon, Span said) {
        return label.length() > LONGEST
                ? Optional.empty()
                : speaker(label, said)
                        .map(party -> new Attribution(
                                List.of(label),
                                List.of(colon),
                                List.of(said),
                                Optional.of(party),
                                Optional.empty(),
                                true));
    }

    /** The name that the label ends with, or the label where its last word tells what sort of source it is. */
    private Optional<Party> speaker(Span label, Span said) {
        Optional<NameMention> named = Ordered.in(names, NameMention::span, label).stream()
                .filter(name -> name.span().end() == label.end())
                .findFirst();
        if (named.isPresent()) {
            boolean saysWe =
                    said.start() > label.end() && WE.matcher(said.of(text)).lookingAt();
            return named.filter(name -> SPEAKING.contains(name.kind()) || saysWe)
                    .map(NameMention::party);
        }
        Matcher tells = TELLS.matcher(label.of(text));
        if (tells.find() && Character.isUpperCase(text.charAt(label.start()))) {
            return Optional.of(Party.named(Slots.plain(text.substring(label.start(), label.start() + tells.start()))));
        }
        List<String> words = Lexicon.words(label.of(text));
        return !words.isEmpty() && (Informants.isSource(words.getLast()) || isBody(label, words))
                ? Optional.of(Party.named(Slots.plain(label.of(text))))
                : Optional.empty();
    }

    /** "Norland's National Customs", "Elden Fire Brigade": several words with capitals, the last one a sort of body. */
    private boolean isBody(Span label, List<String> words) {
        return words.size() > 1
                && BODIES.contains(words.getLast())
                && Character.isUpperCase(text.charAt(label.start()))
                && Character.isUpperCase(text.charAt(text.lastIndexOf(' ', label.end()) + 1));
    }
}
