package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.text.ActorTable;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code proviso judge}: a person's word on whether two documents of a register are one origin. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Records a person\u2019s judgement that two documents derive from one text, or that they do not.",
            "The judgement stands in place of what the program found about the two, for documents that come later too. It is"
                    + " an event like any other: nothing is deleted, and another judgement about the same two takes its place.",
            "A document is named by its file name, or by the first digits of its sha256."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  proviso judge same report.txt rewrite.html --why \"the same article, put through a translator\"",
            "  proviso judge apart 8e731f94 1c02ffaa --by \"A. Holm\" --why \"two reporters were in the room\""
        })
final class JudgeCommand implements Callable<Integer> {
    private static final int LONGEST = 1_000;

    /** What a person may say of two documents. */
    enum Word {
        SAME(Event.Judgement.SAME),
        APART(Event.Judgement.APART);

        private final Event.Judgement judgement;

        Word(Event.Judgement judgement) {
            this.judgement = judgement;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Parameters(index = "0", paramLabel = "JUDGEMENT", description = "one of ${COMPLETION-CANDIDATES}")
    private Word judgement = Word.SAME;

    @Parameters(index = "1", paramLabel = "A", description = "a document of the register")
    private String one = "";

    @Parameters(index = "2", paramLabel = "B", description = "another")
    private String other = "";

    @Option(
            names = "--why",
            required = true,
            paramLabel = "TEXT",
            description = "the reason, for whoever reads it later")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "who judges (default: the name of the user who runs this)")
    private String who = "";

    @Option(names = "--json", description = "print JSON: the judgement, then each document whose origin it changed")
    private boolean json;

    @Override
    public Integer call() {
        if (why.isBlank() || who.isBlank() || why.length() > LONGEST || who.length() > LONGEST) {
            throw new ParameterException(
                    spec.commandLine(), "--why and --by must say something, in at most " + LONGEST + " characters");
        }
        try (RegisterFile file = register.open(RegisterFile.Mode.WRITE)) {
            Register before = Register.of(file.log());
            DocumentId first = GivenDocument.of(before, one);
            DocumentId second = GivenDocument.of(before, other);
            if (first.equals(second)) {
                throw new ParameterException(
                        spec.commandLine(), "'" + one + "' and '" + other + "' are one document; name two");
            }
            Event.OriginJudged judged =
                    new Event.OriginJudged(first, second, judgement.judgement, who.strip(), why.strip());
            List<Event> events = ReadRun.registrar(
                            file, ActorTable.standard(), spec.commandLine().getErr())
                    .judge(judged)
                    .events();
            file.append(List.of(), events, new RecordedAt(Instant.now()));
            print(before, judged, changed(before, events));
        }
        return 0;
    }

    private static List<Event.OriginFound> changed(Register before, List<Event> events) {
        return events.stream()
                .filter(Event.OriginFound.class::isInstance)
                .map(Event.OriginFound.class::cast)
                .filter(found -> !found.origin().equals(before.origin(found.document()))
                        || found.relation() != before.relation(found.document()))
                .toList();
    }

    private void print(Register before, Event.OriginJudged judged, List<Event.OriginFound> changed) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(EntryJson.line(fields(before, judged)));
            changed.forEach(found -> out.println(EntryJson.line(fields(before, found))));
            return;
        }
        boolean same = judged.judgement() == Event.Judgement.SAME;
        out.println("Recorded: " + EntryText.name(before, judged.document()) + " and "
                + EntryText.name(before, judged.other()) + (same ? " are one origin." : " are not one origin."));
        changed.forEach(found -> out.println("  " + EntryText.name(before, found.document()) + " was "
                + words(before, before.origin(found.document()), found.document(), before.relation(found.document()))
                + "; it is " + words(before, found.origin(), found.document(), found.relation())));
        if (changed.isEmpty()) {
            out.println("  No document's origin changes by it.");
        }
    }

    private static String words(Register register, DocumentId origin, DocumentId document, Event.Relation relation) {
        if (origin.equals(document)) {
            return "an origin of its own";
        }
        String name = EntryText.name(register, origin);
        return switch (relation) {
            case UNDECIDED -> "perhaps a copy of " + name;
            case JUDGED -> "one origin with " + name + " by judgement";
            case ORIGINAL, EXACT, NEAR, REWRITE -> "a copy of " + name;
        };
    }

    private static Map<String, Object> fields(Register register, Event.OriginJudged judged) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "judgement");
        fields.put("judgement", judged.judgement().name().toLowerCase(Locale.ROOT));
        fields.put("document", EntryText.name(register, judged.document()));
        fields.put("sha256", judged.document().value());
        fields.put("other", EntryText.name(register, judged.other()));
        fields.put("otherSha256", judged.other().value());
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
