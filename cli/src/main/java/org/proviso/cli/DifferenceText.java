package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Register;
import org.proviso.core.register.history.Cause;
import org.proviso.core.register.history.Difference;
import org.proviso.core.register.history.Said;

/** What a register says of an entry now and said before, for people and as fields of JSON. */
final class DifferenceText {
    private static final int INDENT = 4;

    private DifferenceText() {}

    /** The entry, what was said of it and what is said now, and what changed it. */
    static List<String> lines(Register then, Register now, Difference difference) {
        Said said = difference.after().or(difference::before).orElseThrow();
        Register telling = difference.after().isPresent() ? now : then;
        String lane = telling.entry(said.entry())
                .map(entry -> entry.lane().wireName())
                .orElse("");
        List<String> lines = new ArrayList<>();
        lines.addAll(Words.onScreen(lane + "  " + change(difference) + "  " + title(said, lane) + "  ["
                + difference.entry().value() + "]"));
        lines.addAll(said(then, now, difference));
        difference
                .causes()
                .forEach(cause -> lines.addAll(Words.hanging(words(then, now, cause), INDENT, EntryText.WIDEST)));
        return lines;
    }

    /** What was said and what is; of both, where they begin alike, what differs. */
    private static List<String> said(Register then, Register now, Difference difference) {
        List<String> was = difference.before().map(DifferenceText::facts).orElse(List.of());
        List<String> is = difference.after().map(DifferenceText::facts).orElse(List.of());
        List<String> lines = new ArrayList<>();
        if (was.equals(is)) {
            lines.addAll(Words.facts(is, INDENT, EntryText.WIDEST));
        } else {
            lines.addAll(labelled("was: ", was));
            lines.addAll(labelled(was.isEmpty() ? "" : "is: ", is));
        }
        difference
                .before()
                .ifPresent(before -> difference
                        .after()
                        .ifPresent(after -> SaidChanges.of(then, now, before, after)
                                .forEach(words -> lines.addAll(Words.hanging(words, INDENT, EntryText.WIDEST)))));
        return lines;
    }

    private static List<String> labelled(String label, List<String> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<String> labelled = new ArrayList<>(facts);
        labelled.set(0, label + facts.getFirst());
        return Words.facts(labelled, INDENT, EntryText.WIDEST);
    }

    private static String title(Said said, String lane) {
        return Words.shortened(EntryText.about(said.title(), lane), EntryText.WIDEST - 40);
    }

    private static List<String> facts(Said said) {
        List<String> facts = new ArrayList<>();
        facts.add(state(said) + said.since().map(day -> " since " + day).orElse(""));
        if (!said.amounts().isEmpty()) {
            facts.add(String.join(
                    " / ", said.amounts().stream().map(EntryText::amount).toList()));
        }
        facts.add(Words.count(said.origins(), "origin"));
        facts.add(Words.count(said.claims(), "claim"));
        return facts;
    }

    private static String state(Said said) {
        if (said.claims() == 0) {
            return "no claim left";
        }
        return said.state().isEmpty() ? "nothing said of that day" : said.state();
    }

    /** {@code new}, {@code gone}, {@code now in 07cb0928e341}, {@code pending -> granted}, {@code same state}. */
    static String change(Difference difference) {
        Optional<String> into = difference.into().map(EntryId::value).map(id -> "now part of " + id);
        if (difference.after().isEmpty()) {
            return into.orElse("gone");
        }
        if (difference.before().isEmpty()) {
            return "new";
        }
        String was = state(difference.before().get());
        String is = state(difference.after().get());
        return was.equals(is) ? is : was + " \u2192 " + is;
    }

    private static String words(Register then, Register now, Cause cause) {
        return switch (cause) {
            case Cause.Document(var document, var claims) ->
                "told by " + EntryText.name(now, document) + " (" + Words.count(claims, "claim") + ")";
            case Cause.Judged(var made) ->
                "judged by " + made.who() + ": " + JudgementText.words(made.judgement()) + " (\u201c" + made.why()
                        + "\u201d, " + made.id() + ")";
            case Cause.Joined(var entry, var reason) ->
                "entry " + entry.value() + " came to it: " + new ReasonText(false).words(reason);
            case Cause.Left(var entry) -> "what was opened as " + entry.value() + " left it";
            case Cause.Gone(var claims) -> Words.count(claims, "claim") + " gone from it";
            case Cause.Origin(var document) ->
                EntryText.name(now, document) + " is " + origin(now, document) + ", before " + origin(then, document);
        };
    }

    private static String origin(Register register, DocumentId document) {
        DocumentId origin = register.origin(document);
        return origin.equals(document)
                ? "taken for an origin of its own"
                : "taken to derive from " + EntryText.name(register, origin);
    }

    static Map<String, Object> fields(Register now, Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "difference");
        fields.put("entry", difference.entry().value());
        fields.put("change", change(difference));
        fields.put("news", difference.isNews());
        difference.into().ifPresent(into -> fields.put("into", into.value()));
        difference.before().ifPresent(said -> fields.put("before", fields(said)));
        difference.after().ifPresent(said -> fields.put("after", fields(said)));
        difference
                .before()
                .ifPresent(before -> difference.after().ifPresent(after -> {
                    fields.put(
                            "transitionsGone", SaidChanges.steps(SaidChanges.without(before.steps(), after.steps())));
                    fields.put("transitionsNew", SaidChanges.steps(SaidChanges.without(after.steps(), before.steps())));
                }));
        fields.put(
                "causes",
                difference.causes().stream().map(cause -> fields(now, cause)).toList());
        return fields;
    }

    private static Map<String, Object> fields(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entry", said.entry().value());
        fields.put("matter", said.matter().value());
        fields.put("title", said.title());
        fields.put("state", said.state());
        said.since().ifPresent(day -> fields.put("since", day.toString()));
        fields.put("amounts", said.amounts().stream().map(EntryJson::quantity).toList());
        said.terms().condition().ifPresent(words -> fields.put("condition", words));
        fields.put("parties", SaidChanges.parties(said));
        fields.put("origins", said.origins());
        fields.put("claims", said.claims());
        return fields;
    }

    private static Map<String, Object> fields(Register now, Cause cause) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (cause) {
            case Cause.Document(var document, var claims) -> {
                fields.put("cause", "document");
                fields.put("document", EntryText.name(now, document));
                fields.put("sha256", document.value());
                fields.put("claims", claims);
            }
            case Cause.Judged(var made) -> {
                fields.put("cause", "judgement");
                fields.put("judgement", made.id());
                fields.put("who", made.who());
                fields.put("why", made.why());
            }
            case Cause.Joined(var entry, var reason) -> {
                fields.put("cause", "joined");
                fields.put("entry", entry.value());
                fields.put("reason", reason);
            }
            case Cause.Left(var entry) -> {
                fields.put("cause", "left");
                fields.put("entry", entry.value());
            }
            case Cause.Gone(var claims) -> {
                fields.put("cause", "gone");
                fields.put("claims", claims);
            }
            case Cause.Origin(var document) -> {
                fields.put("cause", "origin");
                fields.put("document", EntryText.name(now, document));
                fields.put("sha256", document.value());
            }
        }
        return fields;
    }
}
