package org.proviso.core.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;

/** The places around one trigger that can fill roles: which noun group stands where, and the words of a clause. */
final class Slots {
    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private Optional<Span> clause = Optional.empty();

    Slots put(String slot, int group) {
        groups.putIfAbsent(slot, group);
        return this;
    }

    Slots clause(Span words) {
        clause = Optional.of(words);
        return this;
    }

    boolean hasClause() {
        return clause.isPresent();
    }

    Optional<Integer> group(String slot) {
        return Optional.ofNullable(groups.get(slot));
    }

    Set<Integer> used(RoleMap roles) {
        return Set.copyOf(groups.entrySet().stream()
                .filter(each -> roles.slots().containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Everybody in the slots that give the role, in the order that the row names them. */
    List<Party> parties(Syntax syntax, Parties parties, RoleMap roles, String role) {
        List<Party> found = new ArrayList<>();
        for (Map.Entry<String, Integer> each : groups.entrySet()) {
            if (roles.gives(each.getKey(), role) && found.isEmpty()) {
                found.addAll(
                        switch (each.getKey()) {
                            case "possessor" ->
                                parties.possessor(syntax, each.getValue())
                                        .map(List::of)
                                        .orElse(List.of());
                            case "modifier" ->
                                parties.modifier(syntax, each.getValue())
                                        .map(List::of)
                                        .orElse(List.of());
                            default -> parties.owners(syntax, each.getValue());
                        });
            }
        }
        return found;
    }

    /** The words of the slot that gives the object. */
    Optional<String> object(Syntax syntax, RoleMap roles) {
        if (roles.gives("clause", "object") && clause.isPresent()) {
            return clause.map(span -> plain(span.of(syntax.text())).replaceFirst("^(?:that|whether) (?=.)", ""));
        }
        for (Map.Entry<String, Integer> each : groups.entrySet()) {
            if (roles.gives(each.getKey(), "object")) {
                return Optional.of(plain(objectSpan(syntax, each.getValue()).of(syntax.text())));
            }
        }
        return Optional.empty();
    }

    /** A noun group with the complements that say which one it is. */
    static Span objectSpan(Syntax syntax, int group) {
        int last = syntax.complements(group).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(group);
        return syntax.spanOf(group, last);
    }

    /** Words on one line. */
    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
