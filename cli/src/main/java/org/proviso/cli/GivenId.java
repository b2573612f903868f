package org.proviso.cli;

import java.util.Collection;
import java.util.List;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.MatterId;

/** An entry, a claim, a matter or a judgement of a register, as a person names it: by its id, or by first characters that name one. */
final class GivenId {
    /** What ids of matters begin with. */
    static final String OF_MATTER = "m-";

    private static final int MOST_NAMED = 5;

    private GivenId() {}

    /** The id as it was opened; {@link org.proviso.core.register.Register#entry} leads from it to the entry that it belongs to now. */
    static EntryId entry(Collection<EntryId> known, String words) {
        List<String> ids = known.stream().map(EntryId::value).toList();
        return new EntryId(one(words, ids, "entry", "entries", "'proviso register WORDS' prints the ids"));
    }

    static ClaimId claim(Collection<ClaimId> known, String words) {
        List<String> ids = known.stream().map(ClaimId::value).toList();
        return new ClaimId(one(words, ids, "claim", "claims", "'proviso show' prints the ids of claims"));
    }

    static MatterId matter(Collection<MatterId> known, String words) {
        List<String> ids = known.stream().map(MatterId::value).toList();
        return new MatterId(one(words, ids, "matter", "matters", "'proviso register WORDS' prints the ids"));
    }

    static String judgement(Judgements known, String words) {
        List<String> ids = known.made().stream()
                .map(told -> told.event())
                .map(JudgementMade::id)
                .distinct()
                .toList();
        return one(words, ids, "judgement", "judgements", "'proviso judgements' lists them");
    }

    private static String one(String words, List<String> known, String what, String several, String remedy) {
        List<String> found =
                known.stream().filter(value -> value.startsWith(words)).toList();
        if (words.isEmpty() || found.isEmpty()) {
            throw new ProvisoException(
                    Category.NOT_FOUND, "no " + what + " '" + words + "' in this register; " + remedy);
        }
        if (found.contains(words)) {
            return words;
        }
        if (found.size() > 1) {
            throw new ProvisoException(
                    Category.NOT_FOUND,
                    "'" + words + "' names " + found.size() + " " + several + ": "
                            + String.join(", ", found.stream().limit(MOST_NAMED).toList())
                            + (found.size() > MOST_NAMED ? ", ..." : "") + "; give more characters");
        }
        return found.getFirst();
    }
}
