package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.pipeline.OriginJudgements;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.history.Difference;
import org.proviso.core.text.ActorTable;
import org.proviso.store.RegisterFile;

/** A person's word on whether two documents are one origin: recorded, with what it changes. */
final class OriginJudging {
    private final JudgeSettings settings;

    OriginJudging(JudgeSettings settings) {
        this.settings = settings;
    }

    /** What is said of which documents, once it is known what names mean in the register. */
    private interface Asked {
        Event.OriginJudged of(Register documents, RegisterFile file, String who, String why);
    }

    int judge(Event.Verdict verdict, String one, String other) {
        return judge((documents, file, who, why) -> {
            DocumentId first = GivenDocument.of(documents, one);
            DocumentId second = GivenDocument.of(documents, other);
            if (first.equals(second)) {
                throw settings.wrong("'" + one + "' and '" + other + "' are one document; name two");
            }
            return new Event.OriginJudged(first, second, verdict, who, why);
        });
    }

    /**
     * Takes a word about two documents back, or one that took one back; the last before it that is not taken back holds again.
     *
     * @param id or its first characters
     */
    int undo(String id) {
        return judge((documents, file, who, why) -> {
            OriginJudgements all = new OriginJudgements(FileRegistrar.origins(file));
            OriginJudgements.Numbered undone = all.of(id);
            all.takenBackBy(undone).ifPresent(by -> {
                throw new ProvisoException(
                        ProvisoException.Category.CONFLICT,
                        "Judgement " + undone.id() + " has been taken back already, by " + by.id() + ".");
            });
            return new Event.OriginJudged(
                    undone.event().document(),
                    undone.event().other(),
                    all.without(undone),
                    who,
                    why,
                    Optional.of(undone.id()));
        });
    }

    private int judge(Asked wanted) {
        String who = settings.who();
        String why = settings.why();
        try (RegisterFile file = settings.register().open(RegisterFile.Mode.WRITE)) {
            file.keepPages(line -> settings.err().println("note: " + line));
            Register before = new AskedRegister(file).documents();
            Event.OriginJudged judged = wanted.of(before, file, who, why);
            Registrar registrar = FileRegistrar.of(file, ActorTable.standard(), settings.err());
            FileRegistrar.settle(file, registrar, settings.err());
            List<Event> events = registrar.judge(judged).events();
            List<Event.OriginFound> changed = changed(before, events);
            AskedRegister asked = new AskedRegister(file);
            Reach reach = reach(asked, changed, events);
            Register then = reach.in(asked);
            file.append(List.of(), events, new RecordedAt(Instant.now()));
            Register now = reach.andTellings(then).in(new AskedRegister(file));
            OriginJudgements all = new OriginJudgements(FileRegistrar.origins(file));
            print(before, all.all().getLast(), changed);
            print(then, now, Difference.between(then, now, LocalDate.MAX));
        }
        return 0;
    }

    /** The entries whose support can change, and what moves. */
    private static Reach reach(AskedRegister register, List<Event.OriginFound> changed, List<Event> events) {
        Set<DocumentId> documents =
                changed.stream().map(Event.OriginFound::document).collect(Collectors.toSet());
        return (documents.isEmpty() ? new Reach(Set.of(), Set.of(), Set.of()) : Reach.of(register.toldBy(documents)))
                .and(events);
    }

    private static List<Event.OriginFound> changed(Register before, List<Event> events) {
        return events.stream()
                .filter(Event.OriginFound.class::isInstance)
                .map(Event.OriginFound.class::cast)
                .filter(found -> !found.origin().equals(before.origin(found.document()))
                        || found.relation() != before.relation(found.document()))
                .toList();
    }

    private void print(Register before, OriginJudgements.Numbered judged, List<Event.OriginFound> changed) {
        PrintWriter out = settings.out();
        if (settings.json()) {
            out.println(EntryJson.line(fields(before, judged)));
            changed.forEach(found -> out.println(EntryJson.line(fields(before, found))));
            return;
        }
        out.println("Recorded " + judged.id() + ": " + words(before, judged.event()) + ".");
        changed.forEach(found -> out.println("  " + EntryText.name(before, found.document()) + " was "
                + words(before, before.origin(found.document()), found.document(), before.relation(found.document()))
                + "; it is " + words(before, found.origin(), found.document(), found.relation())));
        if (changed.isEmpty()) {
            out.println("  No document's origin changes by it.");
        }
    }

    private void print(Register then, Register now, List<Difference> differences) {
        PrintWriter out = settings.out();
        if (settings.json()) {
            differences.forEach(one -> out.println(EntryJson.line(DifferenceText.fields(now, one))));
            return;
        }
        differences.forEach(one -> DifferenceText.lines(then, now, one).forEach(line -> out.println("  " + line)));
        if (differences.isEmpty()) {
            out.println("  Nothing that the register says of the world changes by it.");
        }
    }

    /** {@code a.md and b.md are one origin}. */
    static String words(Register register, Event.OriginJudged judged) {
        String two = EntryText.name(register, judged.document()) + " and " + EntryText.name(register, judged.other());
        String again = judged.undoes()
                .map(id -> "judgement " + id + " is taken back; as said before, ")
                .orElse("");
        return switch (judged.judgement()) {
            case SAME -> again + two + " are one origin";
            case APART -> again + two + " are not one origin";
            case NEITHER ->
                judged.undoes()
                                .map(id -> "judgement " + id + " is taken back; ")
                                .orElse("") + "nothing is said of " + two + " any more";
        };
    }

    private static String words(Register register, DocumentId origin, DocumentId document, Event.Relation relation) {
        if (origin.equals(document)) {
            return "an origin of its own";
        }
        String name = EntryText.name(register, origin);
        return switch (relation) {
            case UNDECIDED -> "perhaps a copy of " + name;
            case JUDGED -> "one origin with " + name + " by judgement";
            case ORIGINAL, EXACT, NEAR, REWRITE, RETOLD -> "a copy of " + name;
        };
    }

    static Map<String, Object> fields(Register register, OriginJudgements.Numbered numbered) {
        Event.OriginJudged judged = numbered.event();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "judgement");
        fields.put("id", numbered.id());
        fields.put("judgement", judged.judgement().name().toLowerCase(Locale.ROOT));
        fields.put("document", EntryText.name(register, judged.document()));
        fields.put("sha256", judged.document().value());
        fields.put("other", EntryText.name(register, judged.other()));
        fields.put("otherSha256", judged.other().value());
        judged.undoes().ifPresent(id -> fields.put("undone", id));
        fields.put("who", judged.who());
        fields.put("why", judged.why());
        return fields;
    }

    private static Map<String, Object> fields(Register register, Event.OriginFound found) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "origin");
        fields.put("document", EntryText.name(register, found.document()));
        fields.put("sha256", found.document().value());
        fields.put("origin", found.origin().value());
        fields.put("relation", SupportText.wireName(found.relation()));
        fields.put("reason", found.reason());
        return fields;
    }
}
