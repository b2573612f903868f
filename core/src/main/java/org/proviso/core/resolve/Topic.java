package org.proviso.core.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.resolve.groups.Longs;

/**
 * What a claim is about, as keys.
 *
 * @param words content words of the object
 * @param kinds of what kind the object is
 * @param terms those of the object that alone tell a programme: an acronym, a numbered title
 * @param countries countries that the object names
 * @param evidence content words of the claim's evidence, the parties' names left out
 * @param other the object says that it is another than was told: "other programmes"
 */
record Topic(Longs words, Longs kinds, Longs terms, Longs countries, Longs evidence, boolean other) {
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:other|another|separate|second)\\b");
    private static final int MOST_EVIDENCE_WORDS = 24;

    static Topic of(Claim claim) {
        List<Party> parties = Stream.of(claim.roles().actors(), claim.roles().counterparts())
                .flatMap(List::stream)
                .toList();
        Optional<ObjectWords> object = claim.roles().object().map(text -> ObjectWords.of(text, parties));
        return new Topic(
                object.map(ObjectWords::words).map(Hashes::of).orElse(Longs.NONE),
                object.map(ObjectWords::kinds).map(Hashes::of).orElse(Longs.NONE),
                Hashes.of(terms(claim)),
                object.map(ObjectWords::countries).map(Hashes::of).orElse(Longs.NONE),
                Longs.of(ObjectWords.words(claim.evidence().exact(), parties, MOST_EVIDENCE_WORDS).stream()
                        .mapToLong(word -> Hashes.of(ObjectWords.root(word)))),
                claim.roles()
                        .object()
                        .filter(text -> OTHER.matcher(text).find())
                        .isPresent());
    }

    private static List<String> terms(Claim claim) {
        String object = claim.roles().object().orElse("").toLowerCase(Locale.ROOT);
        return ProgrammeTerms.of(claim).stream()
                .filter(term -> ProgrammeTerms.isSpecific(term) && object.contains(term))
                .toList();
    }
}
