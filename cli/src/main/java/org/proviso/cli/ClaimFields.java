package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.register.Judgement;

/** The fields of a claim that people correct, in words. */
final class ClaimFields {
    private ClaimFields() {}

    /** Before and after; where a field has nothing, that is {@code none}. */
    record Change(Judgement.Field field, String before, String after) {
        /** {@code quantity “5,300,000 USD”, before “5,200,000 USD”}. */
        String words() {
            return field.wireName() + " " + after + ", before " + before;
        }

        Map<String, Object> object() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("field", field.wireName());
            fields.put("before", before);
            fields.put("after", after);
            return fields;
        }
    }

    /** The fields in which two claims differ. */
    static List<Change> changes(Claim before, Claim after) {
        return List.of(Judgement.Field.values()).stream()
                .map(field -> new Change(field, quoted(before, field), quoted(after, field)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    private static String quoted(Claim claim, Judgement.Field field) {
        String words = of(claim, field).replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? "none" : "\u201c" + words + "\u201d";
    }

    private static String of(Claim claim, Judgement.Field field) {
        return switch (field) {
            case ACT -> claim.move().act().wireName();
            case MODALITY -> claim.modality().wireName();
            case ACTOR -> names(claim.roles().actors(), claim.roles().anyActors());
            case COUNTERPART ->
                names(claim.roles().counterparts(), claim.roles().anyCounterparts());
            case OBJECT -> claim.roles().object().orElse("");
            case QUANTITY -> claim.terms().quantity().map(EntryText::amount).orElse("");
            case CONDITION -> claim.terms().condition().orElse("");
            case WHEN -> claim.terms().when().map(when -> when.value()).orElse("");
            case SPEAKER -> claim.said().speaker().map(Party::name).orElse("");
            case VIA -> claim.said().via().orElse("");
        };
    }

    /** Whoever is not named is likely. */
    private static String names(List<Party> named, List<Party> any) {
        String names = String.join("; ", any.stream().map(Party::name).toList());
        return named.isEmpty() && !any.isEmpty() ? "likely " + names : names;
    }
}
