package org.proviso.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameMention.Kind;

/**
 * Names an actor as the document does where it never writes the name of the tables: "Pentagon" for the Department of Defense,
 * "Erdogan" without the breve. The id stays. An acronym of the tables' name, and a part of it ("Congress"), give way to it.
 */
final class OwnSpellings {
    private final Set<ActorId> spelled = new HashSet<>();
    private final Map<ActorId, String> longest = new HashMap<>();

    private OwnSpellings() {}

    static List<NameMention> of(String text, List<NameMention> mentions) {
        OwnSpellings spellings = new OwnSpellings();
        mentions.forEach(mention -> spellings.learn(mention, mention.span().of(text)));
        return mentions.stream().map(spellings::own).toList();
    }

    private void learn(NameMention mention, String written) {
        Optional<ActorId> id = mention.party().id();
        if (id.isEmpty() || !isRenamed(mention)) {
            return;
        }
        String name = mention.party().name();
        if (written.contains(name)) {
            spelled.add(id.get());
        } else {
            Optional<String> own = mention.kind() == Kind.PERSON ? respelled(written, name) : other(written, name);
            own.ifPresent(form ->
                    longest.merge(id.get(), form, (one, other) -> one.length() >= other.length() ? one : other));
        }
    }

    private NameMention own(NameMention mention) {
        Optional<String> name = mention.party()
                .id()
                .filter(id -> isRenamed(mention) && !spelled.contains(id))
                .map(longest::get);
        return name.map(own -> new NameMention(
                        mention.span(), new Party(own, mention.party().id()), mention.kind()))
                .orElse(mention);
    }

    /** A country keeps its name, be it written as its government or its capital. */
    private static boolean isRenamed(NameMention mention) {
        Kind kind = mention.kind();
        return (kind == Kind.PERSON || kind == Kind.AUTHORITY || kind == Kind.ORGANISATION)
                && mention.party().id().filter(id -> !id.is("country")).isPresent();
    }

    /** "Recep Tayyip Erdogan": a person's name, its words spelled as they are written. */
    private static Optional<String> respelled(String written, String name) {
        Map<String, String> spellings = new HashMap<>();
        for (String word : written.split("\\s+", -1)) {
            spellings.put(Word.fold(word), word);
        }
        StringBuilder own = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            own.append(own.isEmpty() ? "" : " ").append(spellings.getOrDefault(Word.fold(word), word));
        }
        return own.toString().equalsIgnoreCase(name) ? Optional.empty() : Optional.of(own.toString());
    }

    private static Optional<String> other(String written, String name) {
        boolean owned = written.contains("'s ") || written.contains("\u2019s ");
        return owned || Word.fold(name).contains(Word.fold(written)) || isAcronym(written, name)
                ? Optional.empty()
                : Optional.of(written.replaceAll("\\s+", " "));
    }

    /** Most of its letters begin words of the name: "SCOTUS" has two of "of the". */
    private static boolean isAcronym(String written, String name) {
        List<String> initials = new ArrayList<>();
        for (String word : name.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty()) {
                initials.add(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        String letters = written.replace(".", "");
        long known = letters.chars()
                .filter(c -> initials.contains(Character.toString(c)))
                .count();
        return letters.chars().allMatch(Character::isUpperCase) && 2 * known >= letters.length();
    }
}
