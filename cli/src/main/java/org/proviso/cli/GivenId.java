package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;

/** An entry, a claim or a judgement of a register, as a person names it: by its id, or by first characters that name one. */
final class GivenId {
    private static final int MOST_NAMED = 5;

    private GivenId() {}

    /** The id as it was opened; {@link Register#entry} leads from it to the entry that it belongs to now. */
    static EntryId entry(Register register, String words) {
        List<String> found = register.ids().stream()
                .map(EntryId::value)
                .filter(value -> value.startsWith(words))
                .toList();
        return new EntryId(one(words, found, "entry", "entries", "'proviso register' prints the ids"));
    }

    static ClaimId claim(Register register, String words) {
        List<String> found = new ArrayList<>();
        for (Entry entry : register.entries().values()) {
            entry.all().stream()
                    .map(Filing::id)
                    .map(ClaimId::value)
                    .filter(value -> value.startsWith(words))
                    .forEach(found::add);
        }
        return new ClaimId(one(words, found, "claim", "claims", "'proviso show' prints the ids of claims"));
    }

    static String judgement(Register register, String words) {
        List<String> found = register.judgements().stream()
                .map(told -> told.event())
                .map(JudgementMade::id)
                .distinct()
                .filter(value -> value.startsWith(words))
                .toList();
        return one(words, found, "judgement", "judgements", "'proviso judgements' lists them");
    }

    private static String one(String words, List<String> found, String what, String several, String remedy) {
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
