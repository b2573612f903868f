package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;

/** Which words of a sentence name the source of what a verb says, and whom they mean. */
final class Sources {
    /** What belongs to a source's words wherever it stands. */
    private static final Set<Relation> OWN = EnumSet.of(
            Relation.DET,
            Relation.DET_PREDET,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.FLAT,
            Relation.FIXED,
            Relation.GOESWITH,
            Relation.NUMMOD,
            Relation.NMOD,
            Relation.NMOD_DESC,
            Relation.NMOD_POSS,
            Relation.APPOS,
            Relation.ACL_RELCL,
            Relation.CONJ,
            Relation.CC,
            Relation.CC_PRECONJ,
            Relation.ADVMOD,
            Relation.LIST);

    /** How many conjuncts may share a subject. */
    private static final int DEEPEST = 4;

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Sources() {}

    /**
     * @param word the head of the group that is meant, of a relative pronoun the noun it stands for
     * @param words what stands in the text
     */
    record Source(int word, Stretch words) {}

    /** Who does it, in an active clause. */
    static Optional<Source> subject(Syntax syntax, Predicate predicate) {
        Optional<Argument> subject = predicate.subject();
        int at = predicate.word();
        for (int depth = 0; depth < DEEPEST; depth++) {
            OptionalInt own = nearestSubject(syntax, at);
            if (own.isPresent()) {
                boolean second = strayed(syntax, at).isPresent();
                int word = second ? own.getAsInt() : subject.map(Argument::word).orElse(own.getAsInt());
                return syntax.isExpletive(own.getAsInt())
                        ? Optional.empty()
                        : Optional.of(new Source(word, words(syntax, own.getAsInt(), at)));
            }
            boolean conjunct = syntax.tree().node(at).relation() == Relation.CONJ;
            if (!conjunct) {
                break;
            }
            at = syntax.tree().node(at).head();
        }
        Optional<Source> understood = subject.filter(each -> !syntax.isExpletive(each.word()))
                .map(each -> new Source(each.word(), words(syntax, each.word(), at(syntax, predicate, each))));
        return understood.isPresent() ? understood : behindTime(syntax, predicate.word());
    }

    /** The first of two subjects before a verb: "the bill, the senator said, has no chance" is said of the bill. */
    static OptionalInt strayed(Syntax syntax, int verb) {
        List<Integer> subjects = subjects(syntax, verb);
        return subjects.size() < 2 ? OptionalInt.empty() : OptionalInt.of(subjects.getFirst());
    }

    private static OptionalInt nearestSubject(Syntax syntax, int verb) {
        List<Integer> subjects = subjects(syntax, verb);
        return subjects.isEmpty() ? child(syntax, verb, Relation.NSUBJ) : OptionalInt.of(subjects.getLast());
    }

    private static List<Integer> subjects(Syntax syntax, int verb) {
        return syntax.tree().children(verb).stream()
                .filter(child -> child < verb && syntax.tree().node(child).relation() == Relation.NSUBJ)
                .toList();
    }

    /** "On Monday, Ruiz, the mayor, said": the parser takes her for another name of the day. */
    private static Optional<Source> behindTime(Syntax syntax, int verb) {
        for (int child : syntax.tree().children(verb)) {
            boolean time = child < verb && syntax.tree().node(child).is(Relation.OBL) && isTime(syntax, child);
            OptionalInt named = time ? child(syntax, child, Relation.APPOS) : OptionalInt.empty();
            if (named.isPresent()) {
                int last = syntax.all(child).last();
                return Optional.of(new Source(
                        named.getAsInt(),
                        new Stretch(syntax.all(named.getAsInt()).first(), last)));
            }
        }
        return Optional.empty();
    }

    private static int at(Syntax syntax, Predicate predicate, Argument subject) {
        return subject.origin() == Origin.MODIFIED ? predicate.word() : syntax.size();
    }

    private static boolean isTime(Syntax syntax, int word) {
        return syntax.isTime(word) || DAYS.contains(syntax.lower(word));
    }

    /** Who does it, in a passive clause: "was criticised by the union". */
    static Optional<Source> agent(Syntax syntax, int verb) {
        OptionalInt agent = child(syntax, verb, Relation.OBL_AGENT);
        return agent.isPresent()
                ? Optional.of(new Source(agent.getAsInt(), words(syntax, agent.getAsInt(), syntax.size())))
                : Optional.empty();
    }

    static OptionalInt child(Syntax syntax, int word, Relation relation) {
        for (int child : syntax.tree().children(word)) {
            if (syntax.tree().node(child).relation() == relation) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** A group with its appositions and complements, and the relative clause that belongs to it, without the cue's clause. */
    static Stretch words(Syntax syntax, int head, int verb) {
        int first = head;
        int last = head;
        for (int child : syntax.tree().children(head)) {
            if (belongs(syntax, head, child)) {
                Stretch all = syntax.all(child);
                first = all.contains(verb) ? first : Math.min(first, all.first());
                last = all.contains(verb) ? last : Math.max(last, all.last());
            }
        }
        return new Stretch(first, last);
    }

    private static boolean isPossessive(Syntax syntax, int word) {
        return syntax.lower(word).endsWith("s") && syntax.lower(word).length() == 2;
    }

    private static boolean belongs(Syntax syntax, int head, int child) {
        Relation relation = syntax.tree().node(child).relation();
        boolean behind = child > head;
        if (relation == Relation.CASE) {
            return behind && isPossessive(syntax, child);
        }
        if (behind && relation == Relation.ADVMOD || isTime(syntax, child)) {
            return false;
        }
        boolean apart = behind && syntax.lower(syntax.all(child).first() - 1).equals(",");
        boolean other = relation == Relation.APPOS || relation == Relation.CONJ;
        if (apart && (relation == Relation.NMOD || other && isAmount(syntax, head, child))) {
            return false;
        }
        return OWN.contains(relation);
    }

    /** "According to the Herald, $4 million and $2 million", "according to the union, some 40 schools": nobody who says so. */
    private static boolean isAmount(Syntax syntax, int source, int apposition) {
        boolean many = syntax.tree().node(source).penn().endsWith("S");
        return syntax.is(apposition, PartOfSpeech.NUM)
                || syntax.is(apposition, PartOfSpeech.SYM)
                || !many && child(syntax, apposition, Relation.NUMMOD).isPresent();
    }
}
