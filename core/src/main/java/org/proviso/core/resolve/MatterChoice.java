package org.proviso.core.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.MatterId;

/**
 * Chooses the matter of a new entry, by the first of these that holds:
 *
 * <ol>
 *   <li>a programme term of its claim ("INL", "Title 42") already stands for a matter, and not for too many entries;
 *   <li>the same document has told an entry with a party and a content word in common (a word is enough when it names no
 *       party itself);
 *   <li>its object has no content words ("these waivers"), and the document has told an entry with a party in common: the
 *       last such;
 *   <li>the document is a short report, and has told of a matter: a short report is about one thing, and the matter that most
 *       of its entries belong to is it (page furniture points elsewhere, and is left out);
 *   <li>otherwise a matter opens.
 * </ol>
 *
 * An entry's matter never changes, and matters never merge: one name too many cannot glue a register together.
 */
final class MatterChoice {
    private static final long ANYBODY = 0;

    /** A document with no more claims than this is a short report. */
    private static final int SHORT_REPORT_CLAIMS = 50;

    private final ResolveIndex index;
    private final boolean shortReport;
    private final Optional<String> subject;
    private final Map<MatterId, Integer> told = new LinkedHashMap<>();
    private final Map<Long, MatterId> byPartyAndWord = new HashMap<>();
    private final Map<Long, MatterId> lastByParty = new HashMap<>();

    /** The matter, the event that opens it where it is new, and why. */
    record Chosen(MatterId matter, Optional<Event.MatterOpened> opened, String reason) {}

    /** @param claims all that the document makes */
    MatterChoice(ResolveIndex index, List<Claim> claims) {
        this.index = index;
        this.shortReport = claims.size() <= SHORT_REPORT_CLAIMS;
        this.subject = shortReport ? subject(claims) : Optional.empty();
    }

    Chosen choose(Claim claim, Keys keys, EntryId entry) {
        List<String> terms = List.copyOf(ProgrammeTerms.of(claim));
        for (String term : terms) {
            Optional<MatterId> matter = index.matterOfTerm(term);
            if (matter.isPresent()) {
                return new Chosen(matter.get(), Optional.empty(), "same matter: it names '" + term + "' too");
            }
        }
        return told(keys)
                .or(() -> claim.furniture() ? Optional.empty() : main())
                .orElseGet(() -> open(claim, entry, terms.stream().findFirst()));
    }

    /** The matter that most entries of a short report belong to; of equals the first told. */
    private Optional<Chosen> main() {
        if (!shortReport) {
            return Optional.empty();
        }
        return told.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(most -> new Chosen(
                        most.getKey(), Optional.empty(), "same matter: it is told in the same short report"));
    }

    /** The document has told an entry with these keys. */
    void remember(Keys keys, MatterId matter) {
        told.merge(matter, 1, Integer::sum);
        LongStream.concat(partiesAndWords(parties(keys), keys), partiesAndWords(LongStream.of(ANYBODY), keys))
                .forEach(key -> byPartyAndWord.putIfAbsent(key, matter));
        parties(keys).forEach(key -> lastByParty.put(key, matter));
    }

    private Optional<Chosen> told(Keys keys) {
        boolean nobody = keys.actor().isEmpty() && keys.counterpart().isEmpty();
        Optional<Chosen> byWord = partiesAndWords(nobody ? LongStream.of(ANYBODY) : parties(keys), keys)
                .filter(byPartyAndWord::containsKey)
                .mapToObj(byPartyAndWord::get)
                .findFirst()
                .map(matter -> new Chosen(
                        matter,
                        Optional.empty(),
                        "same matter: the document tells of it with the same party and word"));
        if (byWord.isPresent() || keys.topic().words.length > 0) {
            return byWord;
        }
        return parties(keys)
                .filter(lastByParty::containsKey)
                .mapToObj(lastByParty::get)
                .findFirst()
                .map(matter -> new Chosen(
                        matter,
                        Optional.empty(),
                        "same matter: it refers back to what the document tells of the same party"));
    }

    /** The programme that a short report names most often, at least twice, as it first writes it. */
    private static Optional<String> subject(List<Claim> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Claim claim : claims) {
            for (String term : claim.furniture() ? Set.<String>of() : ProgrammeTerms.of(claim)) {
                counts.merge(term, 1, Integer::sum);
                written.putIfAbsent(term, Titles.capitals(term, claim));
            }
        }
        return counts.entrySet().stream()
                .filter(term -> term.getValue() > 1)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(term -> written.get(term.getKey()));
    }

    private Chosen open(Claim claim, EntryId entry, Optional<String> term) {
        MatterId matter = new MatterId(
                "m-" + Digest.ofFields(List.of("matter/1", entry.value())).substring(0, 10));
        return new Chosen(
                matter,
                Optional.of(new Event.MatterOpened(
                        matter, Titles.matter(claim, term, told.isEmpty() ? subject : Optional.empty()))),
                "new matter: no programme term, party or word leads to another");
    }

    private static LongStream parties(Keys keys) {
        return LongStream.concat(
                Arrays.stream(keys.counterpart().keys()),
                Arrays.stream(keys.actor().keys()));
    }

    private static LongStream partiesAndWords(LongStream parties, Keys keys) {
        return parties.flatMap(party -> Arrays.stream(keys.topic().words).map(word -> Hashes.of(party, word)));
    }
}
