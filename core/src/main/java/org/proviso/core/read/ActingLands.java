package org.proviso.core.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/**
 * How much each country does in a text: twice for each verb that it or somebody of it is the doer of, once for each of its bodies that is
 * named beside. Where something goes, comes from or lies, and what a thing is called by ("aid to Norland", "the Norland portfolio"), is no doing, and
 * what its people do is none of its own.
 */
final class ActingLands {
    private static final int DOING = 2;
    private static final int DEEPEST = 10;

    private final ActorTable actors;
    private final Map<ActorId, Integer> weights = new HashMap<>();
    /** Which country acts or has a body, by where it is named. */
    private final TreeMap<Integer, ActorId> places = new TreeMap<>();
    /** Of these the ones in a clause that only says when or why: "after Norland raised its tariffs". */
    private final Set<Integer> aside = new HashSet<>();

    /** @param bare bodies that are named without a country: they say nothing of one */
    ActingLands(
            ActorTable actors,
            String text,
            List<NameMention> names,
            List<Syntax> syntaxes,
            Predicate<NameMention> bare) {
        this.actors = actors;
        Set<NameMention> doers = new HashSet<>();
        for (Syntax syntax : syntaxes) {
            List<NameMention> inside =
                    Ordered.in(names, NameMention::span, syntax.sentence().span());
            inside.stream()
                    .map(name -> name.span().start())
                    .filter(start -> isAside(syntax, syntax.wordFrom(start)))
                    .forEach(aside::add);
            doers(syntax)
                    .forEach(doer -> inside.stream()
                            .filter(name -> !bare.test(name) && isOf(syntax, doer, name) && doers.add(name))
                            .forEach(name -> add(name, DOING)));
        }
        names.stream()
                .filter(name -> name.kind() == Kind.AUTHORITY && !bare.test(name) && !doers.contains(name))
                .forEach(name -> add(name, 1));
    }

    private static boolean isAside(Syntax syntax, int word) {
        Tree tree = syntax.tree();
        int at = word;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            if (tree.node(at).is(Relation.ADVCL)) {
                return true;
            }
            at = tree.node(at).head();
        }
        return false;
    }

    private static Set<Integer> doers(Syntax syntax) {
        Set<Integer> doers = new HashSet<>();
        syntax.views()
                .predicates()
                .forEach(predicate -> predicate.doer().map(Argument::word).ifPresent(doer -> {
                    doers.add(doer);
                    if (syntax.group(doer).isPresent()) {
                        doers.addAll(syntax.views().spread(doer));
                    }
                }));
        return doers;
    }

    /** The country itself, or what its doer is called by where that is somebody: "Norland officials", and not "Norland steel". */
    private static boolean isOf(Syntax syntax, int doer, NameMention name) {
        boolean somebody = syntax.is(doer, NounClass.AUTHORITY) || syntax.is(doer, NounClass.FORCE);
        Span words =
                somebody && syntax.group(doer).isPresent() ? syntax.span(syntax.core(doer)) : syntax.span(doer, doer);
        boolean people = name.kind() == Kind.DEMONYM && name.span().end() >= words.end();
        return name.kind() != Kind.PLACE
                && name.kind() != Kind.OUTLET
                && !people
                && name.span().start() < words.end()
                && words.start() < name.span().end();
    }

    private void add(NameMention name, int weight) {
        land(actors, name).ifPresent(land -> {
            weights.merge(land, weight, Integer::sum);
            places.put(name.span().start(), land);
        });
    }

    /** Which country somebody is, or is of. */
    static Optional<ActorId> land(ActorTable actors, NameMention name) {
        return name.party().id().flatMap(id -> id.is("country") ? Optional.of(id) : actors.countryOf(id));
    }

    /** The country that acts in a stretch, or has a body named there, if it is the only one, and not only aside. */
    Optional<ActorId> only(Span stretch) {
        Map<Integer, ActorId> inside = places.subMap(stretch.start(), stretch.end());
        Set<ActorId> lands = new HashSet<>(inside.values());
        return lands.size() == 1 && !aside.containsAll(inside.keySet())
                ? lands.stream().findFirst()
                : Optional.empty();
    }

    int of(ActorId land) {
        return weights.getOrDefault(land, 0);
    }

    /** The one of such countries that does most; empty where two do as much. */
    Optional<ActorId> most(Predicate<ActorId> such) {
        List<Map.Entry<ActorId, Integer>> lands = weights.entrySet().stream()
                .filter(each -> such.test(each.getKey()))
                .sorted(Map.Entry.<ActorId, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean several = lands.size() > 1
                && lands.getFirst().getValue().equals(lands.getLast().getValue());
        return lands.isEmpty() || several
                ? Optional.empty()
                : Optional.of(lands.getFirst().getKey());
    }
}
