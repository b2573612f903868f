package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Stretch;

/**
 * Which of the bodies that a text has named "the ministry" or "the court" means: the one that acted last, else the one that the text
 * tells of. Nobody where two are as likely.
 */
final class BodyCalled {
    /** Words of names that say nothing of which body it is. */
    private static final Set<String> COMMON = WordLists.read("common words of bodies");

    private static final Set<String> BODIES = WordLists.read("bodies");

    private static final int IN_TITLE = 2;
    private static final int ACTING = 2;
    /** How often more than the last one the body must be named that a text tells of. */
    private static final int CLEARLY = 2;

    private static final int FEWEST = 3;

    private final String text;
    private final int titleEnd;
    private final Predicate<NameMention> acts;

    BodyCalled(String text, Predicate<NameMention> acts) {
        this.text = text;
        this.titleEnd = Math.max(0, text.indexOf('\n'));
        this.acts = acts;
    }

    /** One body under its names. */
    private static final class Body {
        private final Set<String> topic;
        private Party last;
        private int weight;

        Body(Party party, Set<String> topic) {
            this.last = party;
            this.topic = topic;
        }
    }

    /**
     * @param fitting the bodies so called, in the order of the text
     * @param near from where on a body that acts is the one that is spoken of
     */
    Optional<Party> of(List<NameMention> fitting, int near) {
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        List<Body> bodies = new ArrayList<>();
        Body last = add(bodies, fitting.getFirst());
        for (NameMention name : fitting.subList(1, fitting.size())) {
            last = add(bodies, name);
        }
        NameMention latest = fitting.getLast();
        Body told = bodies.stream()
                .reduce((one, other) -> other.weight >= one.weight ? other : one)
                .orElseThrow();
        boolean spokenOf = latest.span().start() >= near && acts.test(latest);
        if (told == last || spokenOf) {
            return Optional.of(last.last);
        }
        boolean clear = told.weight >= FEWEST && told.weight >= CLEARLY * last.weight;
        return clear ? Optional.of(told.last) : Optional.empty();
    }

    private Body add(List<Body> bodies, NameMention name) {
        Set<String> topic = topic(name);
        Body body = bodies.stream()
                .filter(each -> each.last.equals(name.party()) || isOne(each.topic, topic))
                .findFirst()
                .orElseGet(() -> {
                    Body fresh = new Body(name.party(), topic);
                    bodies.add(fresh);
                    return fresh;
                });
        body.last = name.party();
        body.weight += (acts.test(name) ? ACTING : 1) + (name.span().start() < titleEnd ? IN_TITLE : 0);
        return body;
    }

    /** "Ministry of Trade", "the trade ministry", "Trade and Industry Ministry". */
    private static boolean isOne(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private Set<String> topic(NameMention name) {
        return Lexicon.words(name.span().of(text)).stream()
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words between "the" and the noun in "the trade ministry"; nothing of another group. */
    static Optional<List<String>> topic(Syntax syntax, int head) {
        Stretch core = syntax.core(head);
        boolean bodies = core.last() == head
                && core.size() > 2
                && BODIES.contains(syntax.lower(head))
                && syntax.lower(core.first()).equals("the")
                && syntax.complements(head).isEmpty();
        if (!bodies) {
            return Optional.empty();
        }
        List<String> topic = new ArrayList<>();
        for (int word = core.first() + 1; word < head; word++) {
            boolean common = syntax.is(word, PartOfSpeech.NOUN) || syntax.is(word, PartOfSpeech.CCONJ);
            if (!common
                    || Character.isUpperCase(syntax.tokens().get(word).form().charAt(0))) {
                return Optional.empty();
            }
            topic.add(syntax.lower(word));
        }
        return Optional.of(topic);
    }
}
