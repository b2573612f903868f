package org.proviso.core.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.proviso.core.model.Modality;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * How the claim of an idiom stands to the world. An idiom that is itself negative asserts what it means ("went without pay"); a negative around
 * it turns that ("did not go without pay"), and two leave it as it is.
 */
final class IdiomModality {
    private static final Set<String> NEGATIVE = WordLists.read("negative");
    private static final Set<String> NEGATING = WordLists.read("negating adverbs");
    private static final Set<String> RESTRICTING = WordLists.read("restricting");
    private static final Set<String> NOBODY = WordLists.read("nobody");

    /** They may be taken for verbs of their own. */
    private static final Set<String> HELPERS = Set.of("have", "has", "had", "do", "does", "did");

    private static final String YET = "yet";
    private static final Set<String> NONE = Set.of("no", "neither");
    /** "Covered by no more than two exceptions": it is. */
    private static final Set<String> COMPARED = Set.of("longer", "more", "less", "fewer", "later", "sooner", "doubt");

    private final Modalities modalities;

    IdiomModality(Modalities modalities) {
        this.modalities = modalities;
    }

    /** "Have the clinics been without power?" */
    static boolean isAsked(Syntax syntax) {
        int first = 0;
        while (first + 1 < syntax.size() && syntax.is(first, PartOfSpeech.PUNCT)) {
            first++;
        }
        return isQuestion(syntax) && (syntax.is(first, PartOfSpeech.AUX) || HELPERS.contains(syntax.lower(first)));
    }

    /** What somebody thinks that should be so, or asks. */
    static boolean isOpen(Syntax syntax, Predicate predicate) {
        return predicate.verb().form() == Form.QUESTION
                || predicate.dependence().isEmpty() && isQuestion(syntax)
                || predicate.verb().modal().filter(Publicness.OUGHT::contains).isPresent()
                || predicate
                        .dependence()
                        .filter(clause -> Publicness.OUGHT.contains(syntax.lower(clause.governor())))
                        .isPresent();
    }

    private static boolean isQuestion(Syntax syntax) {
        int last = syntax.size() - 1;
        while (last > 0 && !syntax.lower(last).startsWith("?") && syntax.is(last, PartOfSpeech.PUNCT)) {
            last--;
        }
        return syntax.lower(last).startsWith("?");
    }

    /** Nothing where a negative turns what the idiom denies. */
    Optional<Modality> of(Syntax syntax, PhraseFrames.Found found, Optional<Predicate> predicate) {
        Phrase phrase = found.phrase();
        boolean own = phrase.words().stream().anyMatch(NEGATIVE::contains);
        int negatives = around(syntax, found)
                + determiners(syntax, found)
                + (own && isOfNobody(syntax, found, predicate) ? 1 : 0);
        boolean turned = negatives % 2 == 1;
        if (turned) {
            return phrase.modality() == Modality.NEGATED ? Optional.empty() : Optional.of(Modality.NEGATED);
        }
        boolean told = predicate.isEmpty()
                || own && (predicate.get().verb().negated() || phrase.words().contains(YET));
        return Optional.of(
                told
                        ? phrase.modality()
                        : Modalities.ofSense(
                                modalities.ofVerb(syntax, predicate.get().word()), phrase.modality()));
    }

    /** The negatives between the idiom's words, which are not its own, and those before it up to whatever is no auxiliary or adverb. */
    private static int around(Syntax syntax, PhraseFrames.Found found) {
        int counted = 0;
        for (int word = found.first(); word <= found.last(); word++) {
            counted += negates(syntax, word) ? 1 : 0;
        }
        for (int word = found.first() - 1; word >= 0 && isBefore(syntax, word); word--) {
            counted += negates(syntax, word) ? 1 : 0;
        }
        return counted - own(found.phrase());
    }

    /** "Covered by no exception", "bound by neither agreement", "exempt from no duty": of what the idiom is about there is none. */
    private static int determiners(Syntax syntax, PhraseFrames.Found found) {
        int last = syntax.is(found.last(), PartOfSpeech.ADP) ? found.last() + 1 : found.last();
        long said = IntStream.rangeClosed(found.first() + 1, Math.min(last, syntax.size() - 1))
                .filter(word -> NONE.contains(syntax.lower(word))
                        && !(word + 1 < syntax.size() && COMPARED.contains(syntax.lower(word + 1))))
                .count();
        boolean own = found.phrase().words().stream().anyMatch(NONE::contains);
        return own || said == 0 ? 0 : 1;
    }

    private static boolean isBefore(Syntax syntax, int word) {
        return syntax.is(word, PartOfSpeech.ADV)
                || syntax.is(word, PartOfSpeech.AUX)
                || PhraseFrames.isBe(syntax, word)
                || NEGATING.contains(PhraseFrames.plain(syntax.lower(word)))
                || syntax.lower(word).equals("no") && syntax.lower(word + 1).equals("longer");
    }

    private static boolean negates(Syntax syntax, int word) {
        return negates(PhraseFrames.plain(syntax.lower(word)), word + 1 < syntax.size() ? syntax.lower(word + 1) : "");
    }

    private static boolean negates(String word, String next) {
        return NEGATING.contains(word) && !RESTRICTING.contains(next) || word.equals("no") && next.equals("longer");
    }

    private static int own(Phrase phrase) {
        int counted = 0;
        for (int at = 0; at < phrase.words().size(); at++) {
            String next = at + 1 < phrase.words().size() ? phrase.words().get(at + 1) : "";
            counted += negates(phrase.words().get(at), next) ? 1 : 0;
        }
        return counted;
    }

    /** "No nurse went without pay", "hardly any nurse". */
    private static boolean isOfNobody(Syntax syntax, PhraseFrames.Found found, Optional<Predicate> predicate) {
        OptionalInt subject = predicate.map(each -> syntax.subject(each.word())).orElse(OptionalInt.empty());
        return subject.isPresent()
                && IntStream.rangeClosed(
                                Math.max(0, syntax.core(subject.getAsInt()).first() - 1), subject.getAsInt())
                        .anyMatch(word -> word < found.first() && NOBODY.contains(syntax.lower(word)));
    }
}
