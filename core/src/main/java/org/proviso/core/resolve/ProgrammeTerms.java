package org.proviso.core.resolve;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.text.ActorTable;

/**
 * The names that tell which programme or dispute a claim is about: those of its object first, then numbered titles and
 * acronyms of its evidence. Its own parties and speaker are none.
 */
final class ProgrammeTerms {
    private static final int FEWEST_OF_A_HEADLINE = 4;

    private ProgrammeTerms() {}

    static Set<String> of(Claim claim) {
        Set<String> parties = Stream.of(
                        claim.roles().actors(),
                        claim.roles().counterparts(),
                        claim.said().speaker().stream().toList())
                .flatMap(Collection::stream)
                .map(Party::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> terms = new LinkedHashSet<>();
        boolean headline = isTitleCase(claim.evidence().exact());
        claim.roles().object().map(ObjectWords::terms).orElse(List.of()).stream()
                .filter(term -> !headline || isNumberedOrShort(term))
                .forEach(terms::add);
        ObjectWords.terms(claim.evidence().exact()).stream()
                .filter(ProgrammeTerms::isNumberedOrShort)
                .forEach(terms::add);
        terms.removeAll(parties);
        terms.removeIf(ProgrammeTerms::isPersonOrCountry);
        return terms;
    }

    /** A name that alone tells the programme: an acronym that is no well-known body's, or a name with a number. */
    static boolean isSpecific(String term) {
        boolean part = term.startsWith("section ") || term.startsWith("article ");
        return !part
                && isNumberedOrShort(term)
                && ActorTable.standard().party(term.toUpperCase(Locale.ROOT)).isEmpty();
    }

    /** An acronym, or a name with a number: what capitals alone do not make. */
    private static boolean isNumberedOrShort(String term) {
        return term.indexOf(' ') < 0 || Character.isDigit(term.charAt(term.length() - 1));
    }

    /** In a headline that writes every word with a capital, capitals make no name. */
    private static boolean isTitleCase(String text) {
        int words = 0;
        int capital = 0;
        for (String word : text.split("\\s+", -1)) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= FEWEST_OF_A_HEADLINE && capital * 3 >= words * 2;
    }

    /** Persons and countries have many programmes. */
    private static boolean isPersonOrCountry(String term) {
        return ActorTable.standard()
                .party(term)
                .flatMap(Party::id)
                .filter(id -> id.is("person") || id.is("country"))
                .isPresent();
    }
}
