package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Predicate;

/**
 * Firms, foundations, universities and societies that an official paper names beside its own acts: "Acme commits to train 500 people".
 * What they promise is no authority's promise, in whatever company. Only official papers are asked for it: in the news a name without an
 * office may still be a politician's.
 */
final class Outsiders {
    private static final Set<Act> OF_PROMISER =
            EnumSet.of(Act.MADE, Act.REFUSED, Act.UNDERWAY, Act.FULFILLED, Act.BROKEN, Act.WITHDRAWN);
    private static final Set<String> OUTSIDE = WordLists.read("outside government");
    private static final Set<String> OF_GOVERNMENTS = WordLists.read("of governments");
    private static final Set<String> FOUNDED = WordLists.read("founded bodies");
    private static final Set<String> SCHOOLS = WordLists.read("public schools");
    private static final Set<String> OF_PARTIES = WordLists.read("of parties");
    private static final Set<NounClass> PUBLIC_DOERS = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final int LONGEST_ACRONYM = 6;

    private final Lexicon lexicon;

    Outsiders(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether nobody but such promises what the draft tells. */
    boolean promise(Syntax syntax, Draft draft) {
        if (draft.move().lane() != Lane.COMMITMENT
                || !OF_PROMISER.contains(draft.move().act())) {
            return false;
        }
        Optional<Integer> doer = doer(syntax, draft);
        if (doer.filter(word -> isOfAuthority(syntax, word)).isPresent()) {
            return false;
        }
        return draft.actors().isEmpty()
                ? doer.filter(word -> isOne(syntax, word)).isPresent()
                : draft.actors().stream().allMatch(this::isOne);
    }

    private static Optional<Integer> doer(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .flatMap(Predicate::doer)
                .filter(doer -> doer.origin() == Origin.STATED || doer.origin() == Origin.SHARED)
                .map(Argument::word);
    }

    /** "The leaders", "the alliance", "we": whoever is taken for them. */
    private static boolean isOfAuthority(Syntax syntax, int word) {
        return syntax.lower(word).equals("we")
                || !OUTSIDE.contains(syntax.lower(word))
                        && (syntax.is(word, NounClass.AUTHORITY) || syntax.is(word, NounClass.FORCE));
    }

    /** Somebody whom no table knows: by a word for such bodies, or by a name without any word for an authority. */
    private boolean isOne(Syntax syntax, int word) {
        if (OUTSIDE.contains(syntax.lower(word))) {
            return true;
        }
        String form = syntax.tokens().get(word).form();
        return syntax.is(word, PartOfSpeech.PROPN)
                && syntax.classes(word).isEmpty()
                && !isAcronym(form)
                && !isAuthority(form.toLowerCase(Locale.ROOT));
    }

    private boolean isOne(Party party) {
        List<String> words = Lexicon.words(party.name().toLowerCase(Locale.ROOT));
        if (isPublicBody(words)) {
            return false;
        }
        boolean outside = words.stream().anyMatch(OUTSIDE::contains);
        if (party.id().isPresent()) {
            return party.id().filter(id -> id.is("org")).isPresent()
                    && words.stream().noneMatch(OF_PARTIES::contains);
        }
        return outside
                || words.size() > 1 && isName(party.name()) && words.stream().noneMatch(this::isAuthority);
    }

    /** "The National Science Foundation", "the Federal Deposit Insurance Corporation", "the University of Ohio": founded by a government. */
    private static boolean isPublicBody(List<String> words) {
        int first = !words.isEmpty() && words.getFirst().equals("the") ? 1 : 0;
        return words.size() > first
                && (OF_GOVERNMENTS.contains(words.get(first)) && FOUNDED.contains(words.getLast())
                        || words.stream().anyMatch(SCHOOLS::contains)
                                && words.size() > first + 2
                                && words.get(first + 1).equals("of"));
    }

    private boolean isAuthority(String word) {
        return !lexicon.classesOfWord(word, PUBLIC_DOERS).isEmpty();
    }

    /** All its words have capitals. */
    private static boolean isName(String name) {
        for (String word : name.split("\\s+", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return !isAcronym(name);
    }

    private static boolean isAcronym(String form) {
        return form.length() <= LONGEST_ACRONYM && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
