package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentence;

/**
 * "The State Department" in the circular of another state is a department of its own, though the name alone is that of an American one. So it is
 * only where the text is clearly another country's, by who puts it out or by where it is dated from and who does most in it, and nothing American
 * is named; then the words stay, and say nothing of a country.
 */
final class Namesakes {
    private static final Set<String> DEPARTMENTS = WordLists.read("american names of any state's departments");
    private static final String UNITED_STATES = "United States";
    private static final Pattern AMERICAN = Pattern.compile("\\b(?:US[AD]?|U\\.S\\.|America\\w*|Washington)(?!\\p{L})");

    private final ActorTable actors;
    private final String text;
    private final List<Sentence> sentences;
    private final Optional<ActorId> america;

    Namesakes(ActorTable actors, String text, List<Sentence> sentences) {
        this.actors = actors;
        this.text = text;
        this.sentences = sentences;
        this.america = actors.country(UNITED_STATES);
    }

    List<NameMention> of(List<NameMention> names, List<Syntax> syntaxes) {
        boolean bare = names.stream().anyMatch(this::isOne);
        if (!bare || AMERICAN.matcher(text).find() || names.stream().anyMatch(this::isAmerican)) {
            return names;
        }
        Optional<ActorId> issuer =
                NoticeHead.issuer(text, names, actors).flatMap(Party::id).flatMap(this::land);
        Datelines datelines = new Datelines(text, sentences, actors);
        Optional<ActorId> most = new ActingLands(actors, text, names, syntaxes, this::isOne).most(land -> true);
        return names.stream()
                .map(name -> isOne(name)
                                && issuer.or(() -> datelines
                                                .country(name.span().start())
                                                .flatMap(Party::id)
                                                .filter(land -> most.filter(land::equals)
                                                        .isPresent()))
                                        .filter(land -> !america.equals(Optional.of(land)))
                                        .isPresent()
                        ? new NameMention(
                                name.span(), Party.named(name.span().of(text)), name.kind(), name.confidence())
                        : name)
                .toList();
    }

    private boolean isOne(NameMention name) {
        return name.kind() == Kind.AUTHORITY
                && DEPARTMENTS.contains(name.span().of(text).toLowerCase(Locale.ROOT))
                && isOfAmerica(name);
    }

    private boolean isAmerican(NameMention name) {
        return !isOne(name) && isOfAmerica(name);
    }

    private boolean isOfAmerica(NameMention name) {
        return name.party()
                .id()
                .flatMap(this::land)
                .filter(land -> america.equals(Optional.of(land)))
                .isPresent();
    }

    private Optional<ActorId> land(ActorId id) {
        return id.is("country") ? Optional.of(id) : actors.countryOf(id);
    }
}
