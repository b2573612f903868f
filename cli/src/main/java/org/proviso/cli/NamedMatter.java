package org.proviso.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Entry;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;

/**
 * A matter by any id that was ever printed of it: documents that come may put it together with others, and its id then leads to theirs.
 *
 * @param led where the id leads, in words, where it is not the matter’s own
 */
record NamedMatter(MatterId matter, Optional<String> led) {
    private static final int MOST_NAMED = 5;

    /**
     * The matter that an id, or its first characters, name; ids that matters have now go before those that they had.
     *
     * @param known as far as was known at this time
     * @throws ProvisoException NOT_FOUND where the words name nothing, or more than one
     */
    static NamedMatter of(AskedRegister register, String words, Optional<RecordedAt> known) {
        List<MatterId> standing = register.matters(words, known);
        if (standing.stream().anyMatch(id -> id.value().startsWith(words))) {
            return new NamedMatter(GivenId.matter(standing, words), Optional.empty());
        }
        Map<MatterId, MatterId> leading = register.mattersLeading(words, known);
        Set<MatterId> into = new TreeSet<>(leading.values());
        if (into.size() > 1) {
            throw new ProvisoException(
                    ProvisoException.Category.NOT_FOUND,
                    "'" + words + "' names " + leading.size() + " matters that are part of others now: "
                            + leading.entrySet().stream()
                                    .limit(MOST_NAMED)
                                    .map(each -> each.getKey().value() + " of "
                                            + each.getValue().value())
                                    .collect(Collectors.joining(", "))
                            + (leading.size() > MOST_NAMED ? ", ..." : "") + "; give more characters");
        }
        // of none it says so
        MatterId given = leading.isEmpty()
                ? GivenId.matter(standing, words)
                : leading.keySet().iterator().next();
        MatterId now = leading.getOrDefault(given, given);
        return new NamedMatter(now, Optional.of(led(register, given, now, known)));
    }

    private static String led(AskedRegister register, MatterId given, MatterId now, Optional<RecordedAt> known) {
        String elsewhere = known.isPresent() ? "" : elsewhere(register, given, now);
        return "Matter " + given.value() + (known.isPresent() ? " was part of " : " is part of ") + now.value()
                + (known.isPresent() ? " then" : " now")
                + (elsewhere.isEmpty() ? "" : "; some of what once stood in it is in " + elsewhere) + ":";
    }

    private static String elsewhere(AskedRegister register, MatterId given, MatterId now) {
        Set<MatterId> others = new TreeSet<>(register.scattered(given));
        others.removeAll(Set.of(given, now));
        return others.isEmpty()
                ? ""
                : register.part(List.of(), List.of(), others).entries().values().stream()
                        .map(Entry::matter)
                        .distinct()
                        .filter(others::contains)
                        .sorted()
                        .limit(MOST_NAMED)
                        .map(MatterId::value)
                        .collect(Collectors.joining(", "));
    }
}
