package org.proviso.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.core.model.DocumentId;

/**
 * From whom one origin has what it says. Those with a name count once, whoever of its documents names them. Those without
 * cannot be told apart, and copies reword them ("one official" becomes "officials"): they are taken from the text itself where
 * its document is there, and else from the document that names the fewest.
 */
final class Informing {
    private Informing() {}

    static List<Informant> of(Support.Voice voice, List<Filing> filings) {
        Set<Informant> named = new LinkedHashSet<>();
        Map<DocumentId, Map<String, Informant>> described = new LinkedHashMap<>();
        for (Filing filing : filings) {
            filing.claim()
                    .said()
                    .speaker()
                    .map(Informant::of)
                    .filter(informant -> !isVoice(informant, voice))
                    .ifPresent(informant -> {
                        if (informant.isDescribed()) {
                            described
                                    .computeIfAbsent(filing.document(), first -> new LinkedHashMap<>())
                                    .merge(informant.kind() + informant.name(), informant, Informing::more);
                        } else {
                            named.add(informant);
                        }
                    });
        }
        List<Informant> informants = new ArrayList<>(named);
        informants.addAll(fewest(voice, described));
        return informants;
    }

    private static boolean isVoice(Informant informant, Support.Voice voice) {
        return informant.kind() == Informant.Kind.OUTLET
                && voice instanceof Support.Voice.Cited cited
                && Outlets.key(cited.outlet()).equals(Outlets.key(informant.name()));
    }

    /** Within one document "officials" and "an official" may be the same people: the greater number holds. */
    private static Informant more(Informant one, Informant other) {
        return weight(one) >= weight(other) ? one : other;
    }

    private static List<Informant> fewest(Support.Voice voice, Map<DocumentId, Map<String, Informant>> described) {
        if (voice instanceof Support.Voice.Text text && described.containsKey(text.document())) {
            return List.copyOf(described.getOrDefault(text.document(), Map.of()).values());
        }
        return described.values().stream()
                .min(Comparator.comparingInt((Map<String, Informant> informants) ->
                        informants.values().stream().mapToInt(Informing::weight).sum()))
                .map(informants -> List.copyOf(informants.values()))
                .orElse(List.of());
    }

    /** Several are at least two. */
    private static int weight(Informant informant) {
        return informant.number() == Informant.SEVERAL ? 2 : informant.number();
    }
}
