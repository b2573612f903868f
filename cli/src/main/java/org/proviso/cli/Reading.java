package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.proviso.core.copies.Fingerprint;
import org.proviso.core.model.Document;
import org.proviso.core.pipeline.DocumentStage;
import org.proviso.core.pipeline.ReadDocument;
import org.proviso.core.read.Reader;
import org.proviso.core.text.DateFinder;
import org.proviso.sources.Given;
import org.proviso.sources.Intake;
import org.proviso.sources.IntakeSettings;
import org.proviso.sources.Item;
import org.proviso.sources.Taking;
import org.proviso.store.PackedDocument;

/** Bytes to what the register keeps of them: the pure, parallel part of reading. */
final class Reading {
    private final Intake intake = intake();
    private final DocumentStage stage;

    Reading(Reader reader) {
        this.stage = new DocumentStage(reader);
    }

    /** What became of one thing that was given. */
    sealed interface Outcome {
        /** The name as it was given. */
        String name();

        /** It was read. */
        record Read(String name, ReadDocument document, PackedDocument bytes, List<String> notes) implements Outcome {
            public Read {
                notes = List.copyOf(notes);
            }
        }

        /** It was not, for the reason given. */
        record Skipped(String name, String reason) implements Outcome {}
    }

    /** Intake with the settings and the date finder that every command uses. */
    static Intake intake() {
        return new Intake(IntakeSettings.defaults(), new DateFinder()::find);
    }

    /** How {@link InOrder} is to read: in parallel; a file that cannot be read through is skipped with the reason. */
    static <O> InOrder.Job<Item, O> job(Function<Item, O> function, BiFunction<String, String, O> skipped) {
        return new InOrder.Job<>(
                function, (item, failure) -> skipped.apply(name(item), Failures.message(failure)), Reading::bytes);
    }

    /** What a person should know about how a document was read. */
    static List<String> notes(Document document, List<String> ofIntake) {
        List<String> notes = new ArrayList<>(ofIntake);
        if (document.text().length() > Reader.LONGEST) {
            notes.add("only its first " + Reader.LONGEST + " characters were read, of "
                    + document.text().length() + "; split it to have the rest read");
        }
        return notes;
    }

    private static String name(Item item) {
        return switch (item) {
            case Item.Skipped(var name, var reason) -> name;
            case Item.Found(var given) -> given.name();
        };
    }

    /** The same, telling which large document is under way. */
    Outcome apply(Item item, Progress progress) {
        long bytes = bytes(item);
        progress.at(EntryText.fileName(name(item)), bytes);
        try {
            return apply(item);
        } finally {
            progress.done(bytes);
        }
    }

    private static long bytes(Item item) {
        return switch (item) {
            case Item.Skipped skipped -> 0;
            case Item.Found(var given) -> given.bytes().length;
        };
    }

    Outcome apply(Item item) {
        return switch (item) {
            case Item.Skipped(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Item.Found(var given) -> apply(given);
        };
    }

    /**
     * What copies of a document are found by, from bytes that were taken once.
     *
     * @return nothing when they are refused now
     */
    static Optional<Fingerprint> fingerprint(Given given) {
        return switch (intake().apply(given)) {
            case Taking.Refused refused -> Optional.empty();
            case Taking.Taken(var document, var notes) -> Optional.of(Fingerprint.of(document));
        };
    }

    private Outcome apply(Given given) {
        return switch (intake.apply(given)) {
            case Taking.Refused(var name, var reason) -> new Outcome.Skipped(name, reason);
            case Taking.Taken(var document, var notes) -> read(given, document, notes);
        };
    }

    private Outcome read(Given given, Document document, List<String> notes) {
        ReadDocument read = stage.apply(document);
        return new Outcome.Read(
                given.name(),
                read,
                PackedDocument.of(given.bytes(), read.fingerprint().toBytes()),
                notes(document, notes));
    }
}
