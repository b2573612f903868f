package org.proviso.core.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;

/** Whether a document names those whom somebody says it names, and who they are. For one document and one thread. */
final class NameCheck {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "who", "which",
            "that", "i", "we", "us", "my", "our", "you", "your");

    private final FoldedText text;
    private final List<NameMention> names;
    private final ActorTable actors;
    private final Optional<Party> author;
    /** The first mention of each party by plain name in small letters, and by id. */
    private final Map<String, NameMention> byName = new HashMap<>();

    private final Map<ActorId, NameMention> byId = new HashMap<>();
    /** Where each name that was asked for stands first. */
    private final Map<String, Optional<Integer>> firsts = new HashMap<>();

    /** @param author whose act or word the document is, though no sentence of it may name them */
    NameCheck(FoldedText text, List<NameMention> names, ActorTable actors, Optional<Party> author) {
        this.author = author;
        this.text = text;
        this.names = names;
        this.actors = actors;
        for (NameMention mention : names) {
            byName.putIfAbsent(mention.party().name().toLowerCase(Locale.ROOT), mention);
            mention.party().id().ifPresent(id -> byId.putIfAbsent(id, mention));
        }
    }

    /** The party, when a stretch names it, or has a pronoun and the text names the party elsewhere, or the document is its own. */
    Optional<Party> in(Span stretch, String name) {
        Optional<ActorId> id = actors.party(name).flatMap(Party::id);
        Optional<Party> meant = Ordered.in(names, NameMention::span, stretch).stream()
                .map(NameMention::party)
                .filter(party -> party.name().equalsIgnoreCase(name)
                        || id.isPresent() && party.id().equals(id))
                .findFirst();
        Optional<Party> own = author.filter(party -> party.name().equalsIgnoreCase(name)
                || id.isPresent() && party.id().equals(id));
        boolean named = meant.isPresent()
                || own.isPresent()
                || text.holds(name, stretch)
                || hasPronoun(stretch) && first(name).isPresent();
        return named ? meant.or(() -> own).or(() -> Optional.of(known(name))) : Optional.empty();
    }

    /** The party, when the text names it anywhere. */
    Optional<Party> anywhere(String name) {
        return first(name).map(at -> known(name));
    }

    private boolean hasPronoun(Span stretch) {
        return PRONOUNS.stream().anyMatch(pronoun -> text.holds(pronoun, stretch));
    }

    private Optional<Integer> first(String name) {
        return firsts.computeIfAbsent(
                name,
                key -> mention(key)
                        .map(NameMention::span)
                        .or(() -> text.firstInAnyCase(key))
                        .map(Span::start));
    }

    /** The first mention of the same plain name, or of the same actor under another. */
    private Optional<NameMention> mention(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> actors.party(name).flatMap(Party::id).flatMap(id -> Optional.ofNullable(byId.get(id))));
    }

    private Party known(String name) {
        return mention(name)
                .map(NameMention::party)
                .or(() -> actors.party(name))
                .orElseGet(() -> Party.named(name));
    }
}
