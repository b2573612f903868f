package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.proviso.core.copies.CopyIndex;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.core.register.names.SameNames;
import org.proviso.core.text.ActorTable;
import org.proviso.store.RegisterFile;
import org.proviso.store.SqliteResolveIndex;

/**
 * The registrar of a register in a file: by what the file remembers, or by the whole log, where that is missing, of another
 * version, or made with other names that mean one thing.
 */
final class FileRegistrar {
    /** Fewer are taken in without a word. */
    private static final int MANY_EVENTS = 10_000;

    private final RegisterFile file;
    private final ActorTable actors;
    private final SameNames names;
    private final PrintWriter err;

    private FileRegistrar(RegisterFile file, ActorTable actors, SameNames names, PrintWriter err) {
        this.file = file;
        this.actors = actors;
        this.names = names;
        this.err = err;
    }

    static Registrar of(RegisterFile file, ActorTable actors, PrintWriter err) {
        return of(file, actors, Optional.empty(), err);
    }

    /** The same as if people had decided something else than the log says so far. */
    static Registrar of(RegisterFile file, ActorTable actors, Judgements decided, PrintWriter err) {
        return of(file, actors, Optional.of(decided), err);
    }

    /** Log and indexes must be of one moment: what another process adds between them is then found by the log, as a conflict. */
    private static Registrar of(RegisterFile file, ActorTable actors, Optional<Judgements> decided, PrintWriter err) {
        file.keepPages(line -> err.println("note: " + line));
        while (true) {
            long events = file.log().size();
            List<Recorded> judged = judged(file);
            SameNames names = Registrar.names(decided.orElseGet(() -> decided(judged)), actors);
            Registrar made = new FileRegistrar(file, actors, names, err).make(judged);
            if (file.log().size() == events) {
                return made;
            }
        }
    }

    /**
     * Adds what follows from the log and it does not say yet, as after a new version decides otherwise: else all would be worked out again
     * for each judgement.
     *
     * @return whether there was anything
     */
    static boolean settle(RegisterFile file, Registrar registrar, PrintWriter err) {
        List<Event> untold = registrar.settle();
        if (untold.isEmpty()) {
            return false;
        }
        file.append(List.of(), untold, new RecordedAt(Instant.now()));
        err.println("note: where entries and matters of " + file.path() + " belong is decided otherwise than before in "
                + Words.count(untold.size(), "case") + "; 'diff' says what changed");
        return true;
    }

    /** What people decided; of origins not. */
    static Judgements decided(RegisterFile file) {
        return decided(judged(file));
    }

    /** What people decided of origins, in the order of the log. */
    static List<Told<Event.OriginJudged>> origins(RegisterFile file) {
        List<Told<Event.OriginJudged>> origins = new ArrayList<>();
        judged(file).forEach(recorded -> {
            if (recorded.event() instanceof Event.OriginJudged one) {
                origins.add(new Told<>(recorded.recordedAt(), one));
            }
        });
        return origins;
    }

    /** What people decided, of origins too. */
    private static List<Recorded> judged(RegisterFile file) {
        return file.pages().decided().orElseGet(() -> {
            List<Recorded> judged = new ArrayList<>();
            file.log().replay(0, recorded -> {
                if (recorded.event() instanceof Event.JudgementMade || recorded.event() instanceof Event.OriginJudged) {
                    judged.add(recorded);
                }
            });
            return judged;
        });
    }

    private static Judgements decided(List<Recorded> judged) {
        List<Told<Event.JudgementMade>> made = new ArrayList<>();
        judged.forEach(recorded -> {
            if (recorded.event() instanceof Event.JudgementMade one) {
                made.add(new Told<>(recorded.recordedAt(), one));
            }
        });
        return new Judgements(made);
    }

    private Registrar make(List<Recorded> judged) {
        String tables = actors.countries() + (names.isEmpty() ? "" : " " + names.digest());
        SqliteResolveIndex index = file.resolving(tables);
        if (!index.isCurrent()) {
            return folded(index);
        }
        Registrar made = registrar(index);
        judged.stream()
                .map(Recorded::event)
                .filter(Event.OriginJudged.class::isInstance)
                .forEach(made::fold);
        return made;
    }

    /** By the whole log, which the index does not know. */
    private Registrar folded(SqliteResolveIndex index) {
        long events = file.log().size();
        if (events > MANY_EVENTS) {
            err.println("note: working out again what the entries of " + file.path() + " are found by, from " + events
                    + " events");
        }
        AtomicBoolean judged = new AtomicBoolean();
        AtomicBoolean again = new AtomicBoolean();
        index.begin();
        Registrar made = registrar(index);
        file.log().replay(0, recorded -> {
            Event event = recorded.event();
            made.fold(event);
            judged.compareAndSet(false, event instanceof Event.JudgementMade);
            again.compareAndSet(false, event instanceof Event.ClaimLapsed);
            if (event instanceof Event.DocumentTaken) {
                index.relieve();
            }
        });
        Registrar whole = again.get() ? taken(index) : made;
        if (judged.get()) {
            whole.decided(Register.of(file.log()));
        }
        index.done(whole.isSettled(), events);
        return whole;
    }

    /** By the whole register: for one whose documents were read again. */
    private Registrar taken(SqliteResolveIndex index) {
        index.begin();
        Registrar made = registrar(index);
        made.take(Register.of(file.log()));
        return made;
    }

    private Registrar registrar(SqliteResolveIndex index) {
        return new Registrar(actors, copies(), index, names);
    }

    private CopyIndex copies() {
        return file.copies(new TakenAgain(file.log())::fingerprint, line -> err.println("note: " + line));
    }
}
