package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;

/**
 * "The Municipality", "the Centre" in a notice: the body that its head names in full, where the word is the head of its name: the "Alda Police
 * Union" is no police, the "Port Authority of Alda" no port. Nobody where another body of that word was named shortly before, and with a small
 * letter nobody where another was named at all.
 */
final class HeadBody {
    private static final Set<String> BODIES = WordLists.read("bodies that give notice");

    private static final Pattern AND = Pattern.compile(" (?:&|and) ");

    private static final Set<String> ABROAD = Set.of("embassy", "consulate");

    /** What begins behind the head of a name. */
    private static final Set<String> BEHIND = Set.of("of", "for", "on", "in");

    /** How far before, in characters, another body of the word competes. */
    private static final int SHORTLY = 300;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String MINISTRY = "Ministry";
    private static final String FOREIGN = "Ministry of Foreign Affairs";

    private final String text;
    private final List<NameMention> names;
    private final Optional<Party> issuer;
    private final Set<String> words;
    private final String head;
    private final ActorTable actors;

    HeadBody(String text, List<NameMention> names, Optional<Party> issuer, ActorTable actors) {
        this.text = text;
        this.actors = actors;
        this.names = names;
        this.issuer = issuer.filter(body -> !isOfTwo(body.name()));
        this.words = issuer.map(body -> Set.copyOf(Lexicon.words(body.name()))).orElse(Set.of());
        this.head = issuer.map(body -> head(body.name())).orElse("");
    }

    /** The last word of a name before what it is of or for. */
    private static String head(String name) {
        return Lexicon.words(name).stream()
                .takeWhile(word -> !BEHIND.contains(word))
                .reduce("", (before, word) -> word);
    }

    /** "Police Service & Department of Justice": which of them is meant is not known. */
    private static boolean isOfTwo(String name) {
        List<String> halves = AND.splitAsStream(name)
                .filter(half -> Lexicon.words(half).stream().anyMatch(BODIES::contains))
                .toList();
        return halves.size() > 1;
    }

    /** "The Ministry" in what an embassy puts out, where no other is named: the foreign ministry of its country. */
    Optional<Party> ministry(Syntax syntax, int word) {
        boolean own = ABROAD.contains(head) && text.startsWith(MINISTRY, syntax.start(word));
        return own
                ? SPACE.splitAsStream(issuer.map(Party::name).orElse(""))
                        .flatMap(each -> actors.country(each).stream())
                        .filter(land -> !OwnMinistries.isWithout(actors, land))
                        .findFirst()
                        .flatMap(land -> actors.bodyOf(land, FOREIGN))
                : Optional.empty();
    }

    /** @param word the noun of a group of a pointing word and it */
    Optional<Party> called(Syntax syntax, int word) {
        String lower = syntax.lower(word);
        if (!head.equals(lower) || !BODIES.contains(lower)) {
            return Optional.empty();
        }
        int offset = syntax.start(word);
        boolean capital = Character.isUpperCase(text.charAt(offset));
        int from = capital ? offset - SHORTLY : 0;
        return Ordered.beginningIn(names, NameMention::span, from, offset).stream()
                        .anyMatch(name -> isOther(name, lower))
                ? Optional.empty()
                : issuer;
    }

    private boolean isOther(NameMention name, String word) {
        return (name.kind() == Kind.AUTHORITY || name.kind() == Kind.ORGANISATION)
                && !issuer.filter(name.party()::equals).isPresent()
                && !isIssuer(name.span())
                && Lexicon.words(name.span().of(text)).contains(word);
    }

    /** The same name, written in capitals or without its country. */
    private boolean isIssuer(Span name) {
        return words.containsAll(Lexicon.words(name.of(text)));
    }
}
