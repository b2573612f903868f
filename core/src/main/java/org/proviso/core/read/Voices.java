package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;

/**
 * Whom "I" and "we" mean at a place: who is quoted there, else whose document it is. "We" of a spokesperson, of a
 * minister and of a director is the body or the country that he speaks for, that of whoever rules himself; "we" of a joint statement is all who make it.
 */
final class Voices {
    private static final int TITLE = 300;
    private static final int OPENING = 1_500;
    private static final Set<String> SPOKEN = WordLists.read("spokespeople");
    private static final int LONGEST_TITLE = 5;
    /** How far, in characters, "its" points back. */
    private static final int NEAR = 400;

    private static final Set<NameMention.Kind> BODIES =
            EnumSet.of(NameMention.Kind.AUTHORITY, NameMention.Kind.ORGANISATION);

    private final String text;
    private final List<NameMention> names;
    private final Speakers speakers;
    private final Author author;
    private final List<Party> joint;
    private final Points points;
    private final Offices offices;
    private final ActorTable actors;
    private final Interviews.Turns turns;

    /** A document with whom it names. */
    record Named(String text, List<NameMention> names, Offices offices, ActorTable actors) {}

    Voices(
            Named named,
            Speakers speakers,
            Author author,
            Coordinations several,
            Points points,
            Interviews.Turns turns) {
        this.turns = turns;
        this.points = points;
        this.offices = named.offices();
        this.actors = named.actors();
        this.text = named.text();
        this.names = named.names();
        this.speakers = speakers;
        this.author = author;
        this.joint = joint(text, several);
    }

    /** Who make a document that calls itself a joint one: those named first behind "We,", else in its opening. */
    private static List<Party> joint(String text, Coordinations several) {
        int line = text.indexOf('\n');
        String title = text.substring(0, Math.min(line < 0 ? text.length() : line, TITLE))
                .toLowerCase(Locale.ROOT);
        if (!title.contains("joint ")) {
            return List.of();
        }
        int we = text.substring(0, Math.min(text.length(), 2 * OPENING)).indexOf("We, ");
        return we < 0 ? several.after(0, OPENING) : several.after(we, TITLE);
    }

    Optional<Party> singular(int offset) {
        return speakers.firstPerson(offset);
    }

    /** Who is quoted at a place, whom "he" and "she" there do not mean. */
    Optional<Party> quoted(int offset) {
        return speakers.quoted(offset);
    }

    /** Whom "you" means: to whom the letter goes, unless somebody is quoted there, or who is asked. */
    Optional<Party> addressed(int offset) {
        return isLetter(offset) ? author.letter().flatMap(Letter::addressee) : turns.asked(offset);
    }

    /** Whether whoever writes the document as a letter speaks himself. */
    boolean isLetter(int offset) {
        return author.letter().filter(letter -> letter.body().contains(offset)).isPresent()
                && speakers.around(offset).isEmpty();
    }

    /** Whether a point of whom its opening names begins there. */
    boolean isPoint(int offset) {
        return points.who(offset).isPresent();
    }

    List<Party> plural(int offset) {
        Optional<Party> ofPoint = points.who(offset);
        if (ofPoint.isPresent()) {
            return List.of(ofPoint.get());
        }
        Optional<Attribution> said = speakers.around(offset);
        if (said.isPresent() && said.get().speaker().isPresent()) {
            Party speaker = said.get().speaker().orElseThrow();
            return List.of(spokenFor(said.get(), speaker)
                    .or(() -> offices.spokenFor(speaker))
                    .or(() -> ofTheLast(said.get(), speaker))
                    .orElse(speaker));
        }
        return joint.isEmpty()
                ? author.spokenFor().or(author::party).map(List::of).orElse(List.of())
                : joint;
    }

    /** "Ana Ruiz, a spokeswoman for the ministry", "ministry spokeswoman Ana Ruiz". */
    private Optional<Party> spokenFor(Attribution said, Party speaker) {
        for (Span source : said.source()) {
            String words = source.of(text).toLowerCase(Locale.ROOT);
            if (SPOKEN.stream().noneMatch(words::contains)) {
                continue;
            }
            Optional<Party> named = Ordered.in(names, NameMention::span, source).stream()
                    .filter(name -> name.kind() != NameMention.Kind.PLACE
                            && !name.party().equals(speaker))
                    .map(NameMention::party)
                    .findFirst();
            return named.isPresent() ? named : ofTitle(source.of(text));
        }
        return Optional.empty();
    }

    /** "The Road Authority closed it. "We ..." said its deputy director, Ana Ruiz": the only body that is named shortly before. */
    private Optional<Party> ofTheLast(Attribution said, Party speaker) {
        boolean its = said.source().stream()
                .map(source -> source.of(text).toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.startsWith("its ") && Offices.isSpeaking(words));
        int start = said.content().stream().mapToInt(Span::start).min().orElse(0);
        if (!its) {
            return Optional.empty();
        }
        List<Party> near = Ordered.beginningIn(names, NameMention::span, start - NEAR, start).stream()
                .filter(name -> BODIES.contains(name.kind()) && !name.party().equals(speaker))
                .map(NameMention::party)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private Optional<Party> ofTitle(String source) {
        List<String> words = List.of(source.split("\\s+", -1));
        for (int last = Math.min(words.size(), LONGEST_TITLE); last > 0; last--) {
            Optional<Party> body = actors.party(String.join(" ", words.subList(0, last)));
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }
}
