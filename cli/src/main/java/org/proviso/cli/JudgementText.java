package org.proviso.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Event.JudgementMade;
import org.proviso.core.register.Judgement;

/** A judgement in words, and as fields of JSON. */
final class JudgementText {
    private JudgementText() {}

    /** {@code claim 5d2d4a353f5871ab is rejected}. */
    static String words(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Accept accept -> "claim " + accept.claim().value() + " is right";
            case Judgement.Reject reject -> "claim " + reject.claim().value() + " is rejected";
            case Judgement.Correct correct ->
                "the " + correct.field().wireName() + " of claim "
                        + correct.claim().value() + " is "
                        + correct.value()
                                .map(value -> "\u201c" + value + "\u201d")
                                .orElse("none");
            case Judgement.Merge merge ->
                "entries " + merge.entry().value() + " and " + merge.other().value() + " are one";
            case Judgement.Part part ->
                "entries " + part.entry().value() + " and " + part.other().value() + " are not one";
            case Judgement.Split split ->
                claims(split) + " of entry " + split.from().value() + " "
                        + (split.claims().size() == 1 ? "is" : "are")
                        + " an entry of " + (split.claims().size() == 1 ? "its" : "their") + " own, "
                        + split.into().value();
            case Judgement.Resolve resolve ->
                "in dispute " + resolve.dispute() + " position " + resolve.position() + " holds";
            case Judgement.Free free ->
                "entry " + free.by().value()
                        + switch (free.bearing()) {
                            case FREES -> " frees what " + free.held().value() + " tells to be held back";
                            case ENDS -> " ends what " + free.held().value() + " tells to be granted";
                            case LEAVES ->
                                " neither frees nor ends what " + free.held().value() + " tells";
                        };
            case Judgement.Alias alias ->
                String.join(
                                " and ",
                                alias.names().stream()
                                        .map(name -> "\u201c" + name + "\u201d")
                                        .toList())
                        + " mean one thing";
            case Judgement.Undo undo -> "judgement " + undo.judgement() + " is taken back";
        };
    }

    private static String claims(Judgement.Split split) {
        return split.claims().size() == 1
                ? "claim " + split.claims().getFirst().value()
                : split.claims().size() + " claims ("
                        + String.join(
                                ", ",
                                split.claims().stream().map(ClaimId::value).toList()) + ")";
    }

    /** All but whether it holds. */
    static Map<String, Object> fields(JudgementMade made) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "judgement");
        fields.put("id", made.id());
        fields.put("kind", made.judgement().fields().getFirst());
        fields.put("words", words(made.judgement()));
        fields.put("who", made.who());
        fields.put("why", made.why());
        fields.put("made", made.made().toString());
        return fields;
    }
}
