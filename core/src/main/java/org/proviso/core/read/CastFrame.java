package org.proviso.core.read;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;

/**
 * A claim whose role is to be filled from the cast of its document.
 *
 * @param index which claim of the document it is
 * @param acting whether who acts is looked for; else towards whom
 * @param unsaid whether the rules of reading name nobody
 * @param sentence which sentence of the document it stands in
 * @param others the keys of those who have the other role
 * @param offset where its trigger begins
 * @param teller the word for whoever does something to the act, and so has not done it ("Chile criticised the ban"); -1 where nobody does
 */
record CastFrame(
        int index,
        Notes.Told told,
        boolean acting,
        boolean unsaid,
        int sentence,
        String lane,
        String act,
        String voice,
        String trigger,
        Set<String> others,
        int offset,
        int teller) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ", Pattern.CASE_INSENSITIVE);
    private static final Set<Act> ASKED = EnumSet.of(Act.SOUGHT, Act.REQUESTED);

    CastFrame {
        others = Set.copyOf(others);
    }

    static CastFrame of(int index, Notes.Told told, boolean acting, CastDeeds.Deed deed) {
        Claim claim = told.claim();
        String lane = claim.move().lane().toString().toLowerCase(Locale.ROOT);
        int trigger = told.draft().anchor();
        return new CastFrame(
                index,
                told,
                acting,
                (acting ? deed.actors() : deed.counterparts()).isEmpty(),
                deed.sentence(),
                lane,
                lane + "/" + claim.move().act().toString().toLowerCase(Locale.ROOT),
                voice(told.syntax(), trigger),
                told.syntax().lemma(trigger),
                acting ? deed.counterparts() : deed.actors(),
                told.syntax().start(trigger),
                acting ? teller(told.syntax(), trigger) : -1);
    }

    /** Whom the rules take for the role though the words do not say so. */
    Optional<Counterparts.Found> guess() {
        return told.guess(acting);
    }

    boolean isGuess(Cast.Member member) {
        return guess().filter(found -> member.is(found.parties().getFirst())).isPresent();
    }

    private static int teller(Syntax syntax, int act) {
        boolean object =
                syntax.predicate(act).isEmpty() && syntax.tree().node(act).is(Relation.OBJ);
        return object
                ? syntax.predicate(syntax.tree().node(act).head())
                        .flatMap(Predicate::subject)
                        .map(Argument::word)
                        .orElse(-1)
                : -1;
    }

    private static String voice(Syntax syntax, int trigger) {
        Optional<Predicate> predicate = syntax.predicate(trigger);
        if (predicate.isEmpty()) {
            return syntax.is(trigger, PartOfSpeech.NOUN) ? "noun" : "other";
        }
        String doer = predicate.get().doer().isPresent() ? "+" : "-";
        if (syntax.isPassive(predicate.get())) {
            return "passive" + doer;
        }
        return (predicate.get().copular() ? "copular" : "active") + doer;
    }

    /** "asked for 500 soldiers": what is asked for is not who is asked. */
    boolean isThing(Cast.Member member) {
        return told.claim()
                        .roles()
                        .object()
                        .filter(thing -> ARTICLE.matcher(thing)
                                .replaceFirst("")
                                .equalsIgnoreCase(member.party().name()))
                        .isPresent()
                || isOnlyAskedOf(member);
    }

    /** "The ministry was asked for the accounts of the port fund": who is named only in what is asked for, or in who is asked, asks nothing. */
    private boolean isOnlyAskedOf(Cast.Member member) {
        return acting
                && ASKED.contains(told.claim().move().act())
                && member.places().stream()
                        .allMatch(place -> place.sentence() == sentence
                                && told.draft().used().stream()
                                        .anyMatch(head ->
                                                told.syntax().objectSpan(head).contains(place.words())));
    }
}
