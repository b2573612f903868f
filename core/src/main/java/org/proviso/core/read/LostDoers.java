package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * Who does it where the tree has lost the doer, or gives only what somebody is said to be: "Ruiz is a lawyer who promised", "the
 * court last week blocked".
 */
final class LostDoers {
    private static final int DEEPEST = 8;
    /** How many words of time and adverbs may stand between the doer and the verb. */
    private static final int NEAR = 6;

    /** A longer word in "er" that was taken for a preposition is a noun: "whether" and "however" are none. */
    private static final int LONGEST_PREPOSITION = 7;

    private static final Set<Relation> BESIDE = EnumSet.of(Relation.CONJ, Relation.CC, Relation.APPOS);

    private LostDoers() {}

    /**
     * The person whose name, with a noun before it, stands right before the verb, whatever the tree has for its subject; else before
     * the verb above that has the same doer ("Mayor Ruiz made history by naming").
     */
    static Optional<Party> titled(Syntax syntax, Parties parties, int verb) {
        Optional<Predicate> predicate = syntax.predicate(verb);
        Optional<Argument> doer = predicate.flatMap(Predicate::doer);
        boolean understood = doer.isPresent() && doer.get().origin() == Origin.UNDERSTOOD;
        return understood
                ? predicate
                        .flatMap(Predicate::dependence)
                        .map(Clause::governor)
                        .filter(above -> syntax.predicate(above)
                                .flatMap(Predicate::doer)
                                .filter(same -> same.word() == doer.get().word() && same.origin() == Origin.STATED)
                                .isPresent())
                        .flatMap(above -> beforeVerb(syntax, parties, above))
                : beforeVerb(syntax, parties, verb);
    }

    private static Optional<Party> beforeVerb(Syntax syntax, Parties parties, int verb) {
        if (!isActive(syntax, verb)) {
            return Optional.empty();
        }
        int last = lastBefore(syntax, verb);
        return last < 1
                ? Optional.empty()
                : parties.endingAt(syntax, last)
                        .filter(name -> name.kind() == Kind.PERSON)
                        .filter(name -> isTitled(syntax, name))
                        .map(NameMention::party);
    }

    /** "the frontrunner Ana Ruiz", "Norland Senator Ruiz"; not "the aide to Senator Ruiz", "voters and Senator Ruiz". */
    private static boolean isTitled(Syntax syntax, NameMention name) {
        int before = syntax.wordFrom(name.span().start()) - 1;
        boolean noun = syntax.is(before, PartOfSpeech.NOUN) && !syntax.isTime(before);
        boolean longer = name.span().length() > name.party().name().length();
        return noun
                || syntax.is(before, PartOfSpeech.ADP) && isMistaken(syntax.lower(before))
                || longer
                        && (before < 0
                                || isSign(syntax.lower(before))
                                || syntax.is(before, PartOfSpeech.PROPN)
                                || syntax.is(before, PartOfSpeech.ADJ));
    }

    /** "LIMA - Mayor Ruiz": a dash or quotation mark; behind a comma may go on who was named before. */
    private static boolean isSign(String word) {
        return !word.equals(",") && word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** "frontbencher": no preposition looks like that. */
    private static boolean isMistaken(String preposition) {
        return preposition.length() > LONGEST_PREPOSITION && preposition.endsWith("er");
    }

    /** Who does it, of a verb with no doer that names somebody. */
    static List<Party> of(Syntax syntax, Parties parties, int verb) {
        Optional<Predicate> predicate = syntax.predicate(verb);
        Optional<Argument> doer = predicate.flatMap(Predicate::doer);
        if (doer.isPresent()) {
            return doer.get().origin() == Origin.RELATIVE
                    ? ofComplement(syntax, parties, doer.get().word())
                    : List.of();
        }
        if (predicate.isPresent() && predicate.get().verb().form() == Form.INFINITIVE) {
            return ofHeadline(syntax, parties, verb);
        }
        if (!isActive(syntax, verb)) {
            return List.of();
        }
        List<Party> whole = ofRoot(syntax, parties, verb);
        return whole.isEmpty() ? beside(syntax, parties, verb) : whole;
    }

    /** "Ruiz is a crank and a fraud who has promised to": whom the sentence says to be one. */
    private static List<Party> ofComplement(Syntax syntax, Parties parties, int said) {
        int at = said;
        for (int depth = 0;
                depth < DEEPEST && BESIDE.contains(syntax.tree().node(at).relation());
                depth++) {
            Optional<Argument> subject = subject(syntax, at);
            if (subject.isPresent()) {
                return parties.all(syntax, subject.get().word());
            }
            at = syntax.tree().node(at).head();
        }
        return subject(syntax, at)
                .map(subject -> parties.all(syntax, subject.word()))
                .orElse(List.of());
    }

    private static Optional<Argument> subject(Syntax syntax, int word) {
        return syntax.predicate(word)
                .flatMap(Predicate::subject)
                .filter(subject -> !syntax.isExpletive(subject.word()));
    }

    /** "The bloc last May imposed ...": a full sentence whose root is a name before the verb is a subject with its verb. */
    private static List<Party> ofRoot(Syntax syntax, Parties parties, int verb) {
        int root = syntax.tree().root();
        boolean before = root < verb
                && (syntax.is(root, PartOfSpeech.PROPN) || syntax.is(root, PartOfSpeech.NOUN))
                && syntax.predicate(root).filter(Predicate::copular).isEmpty()
                && syntax.lower(syntax.size() - 1).equals(".")
                && reaches(syntax, verb, root);
        return before ? parties.all(syntax, root) : List.of();
    }

    /** Whether the verb hangs on the root by no other verb. */
    private static boolean reaches(Syntax syntax, int verb, int root) {
        int at = syntax.tree().node(verb).head();
        for (int depth = 0; depth < DEEPEST && at != Node.ROOT && at != root; depth++) {
            if (syntax.predicate(at).filter(each -> !each.copular()).isPresent()
                    && syntax.tree().node(verb).relation() != Relation.CONJ) {
                return false;
            }
            at = syntax.tree().node(at).head();
        }
        return at == root;
    }

    /** "Ruiz to call for talks": the name that opens the sentence, with nothing but the infinitive on it. */
    private static List<Party> ofHeadline(Syntax syntax, Parties parties, int verb) {
        int root = syntax.tree().root();
        boolean opens = syntax.tree().node(verb).head() == root
                && syntax.tree().node(verb).is(Relation.ACL)
                && syntax.is(root, PartOfSpeech.PROPN)
                && syntax.core(root).first() == 0
                && syntax.lower(syntax.core(root).last() + 1).equals("to");
        return opens ? parties.all(syntax, root) : List.of();
    }

    /** The group right before the verb. */
    private static List<Party> beside(Syntax syntax, Parties parties, int verb) {
        int last = lastBefore(syntax, verb);
        OptionalInt group = last < 0 ? OptionalInt.empty() : syntax.groupAt(last);
        if (group.isEmpty() || syntax.core(group.getAsInt()).last() != last) {
            return List.of();
        }
        int first = syntax.core(group.getAsInt()).first();
        return first > 0 && syntax.is(first - 1, PartOfSpeech.ADP) ? List.of() : parties.all(syntax, group.getAsInt());
    }

    private static boolean isActive(Syntax syntax, int verb) {
        return syntax.predicate(verb)
                .filter(predicate ->
                        !syntax.isPassive(predicate) && predicate.verb().form() == Form.STATEMENT)
                .isPresent();
    }

    /** The last word before the verb that is no auxiliary, adverb or time of it. */
    private static int lastBefore(Syntax syntax, int verb) {
        int at = verb - 1;
        while (at >= 0 && at > verb - NEAR && isPassedOver(syntax, at)) {
            at--;
        }
        return at;
    }

    private static boolean isPassedOver(Syntax syntax, int word) {
        OptionalInt group = syntax.groupAt(word);
        return syntax.is(word, PartOfSpeech.AUX)
                || syntax.is(word, PartOfSpeech.ADV)
                || syntax.is(word, PartOfSpeech.PART)
                || syntax.isTime(word)
                || group.isPresent() && syntax.isTime(group.getAsInt());
    }
}
