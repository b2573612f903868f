package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.pipeline.OriginJudgements;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;
import org.proviso.core.register.Told;
import org.proviso.core.register.wire.JudgementLine;
import org.proviso.core.text.ActorTable;
import org.proviso.store.RegisterFile;

/** Makes the judgements of a file again, one by one, on what each before it left; each is recorded by itself. */
final class JudgementImport {
    private final RegisterFile file;
    private final PrintWriter err;
    private final RegisterFold fold = new RegisterFold();
    private final Set<String> known = new HashSet<>();
    private final OriginJudgements origins = new OriginJudgements(List.of());

    /** The times at which the file says the same of two documents, by its first id. */
    private final Map<String, List<Instant>> times = new HashMap<>();

    /** By what the judgements so far make of the register; none after one that changes which names mean one thing. */
    private Optional<Registrar> registrar = Optional.empty();

    /** @param refused lines that were not taken, each with its place and why */
    record Result(int taken, int known, List<String> refused) {
        Result {
            refused = List.copyOf(refused);
        }
    }

    JudgementImport(RegisterFile file, PrintWriter err) {
        this.file = file;
        this.err = err;
        file.log().replay(0, recorded -> {
            fold.evolve(recorded);
            note(recorded);
        });
    }

    Result take(JudgementFile given) {
        List<String> refused = new ArrayList<>(given.refused());
        int taken = 0;
        int passed = 0;
        for (JudgementFile.Numbered numbered : given.lines()) {
            try {
                if (isKnown(numbered.line())) {
                    passed++;
                } else {
                    take(numbered.line());
                    taken++;
                }
            } catch (ProvisoException e) {
                if (e.category() == Category.FAILURE) {
                    throw e;
                }
                refused.add(numbered.place() + ": " + Failures.message(e));
            }
        }
        if (taken > 0) {
            registrar();
        }
        return new Result(taken, passed, refused);
    }

    /** Names are many in one file, and each would have everything worked out anew: that is done once, when it is needed. */
    private Registrar registrar() {
        if (registrar.isEmpty()) {
            Registrar made = FileRegistrar.of(file, ActorTable.standard(), err);
            registrar = Optional.of(made);
            append(made.settle());
        }
        return registrar.get();
    }

    private boolean isKnown(JudgementLine line) {
        return switch (line.event()) {
            case Event.JudgementMade made -> known.contains(made.id());
            case Event.OriginJudged judged -> {
                List<Instant> same = times.computeIfAbsent(judged.id(0), first -> new ArrayList<>());
                if (!same.contains(line.made())) {
                    same.add(line.made());
                }
                yield origins.has(judged.id(same.indexOf(line.made())));
            }
            default -> false;
        };
    }

    private void take(JudgementLine line) {
        boolean mayBeOfNames = line.event() instanceof Event.JudgementMade made
                && (made.judgement() instanceof Judgement.Alias || made.judgement() instanceof Judgement.Undo);
        if (!mayBeOfNames) {
            registrar();
        }
        Register now = fold.register();
        List<Event> events = switch (line.event()) {
            case Event.JudgementMade made -> {
                Event.JudgementMade here = new JudgementPlaces(now).here(made, line.about());
                now.check(here.judgement());
                Judgements then = now.decided().and(new Told<>(new RecordedAt(here.made()), here));
                if (!then.aliases().equals(now.decided().aliases())) {
                    registrar = Optional.empty();
                    yield List.of(here);
                }
                yield registrar().judge(here, fold.register()).events();
            }
            case Event.OriginJudged judged -> {
                if (now.document(judged.document()).isEmpty()
                        || now.document(judged.other()).isEmpty()) {
                    throw new ProvisoException(
                            Category.NOT_FOUND,
                            "the register does not have both documents; read them first, and import again");
                }
                yield registrar().judge(here(judged)).events();
            }
            default -> throw new IllegalStateException("no judgement: " + line.event());
        };
        append(events);
    }

    /** What holds without a judgement that is taken back is that of this register. */
    private Event.OriginJudged here(Event.OriginJudged judged) {
        return judged.undoes()
                .map(id -> new Event.OriginJudged(
                        judged.document(),
                        judged.other(),
                        origins.without(origins.of(id)),
                        judged.who(),
                        judged.why(),
                        judged.undoes()))
                .orElse(judged);
    }

    private void append(List<Event> events) {
        if (!events.isEmpty()) {
            file.append(List.of(), events, new RecordedAt(Instant.now())).forEach(recorded -> {
                fold.evolve(recorded);
                note(recorded);
            });
        }
    }

    private void note(Recorded recorded) {
        if (recorded.event() instanceof Event.JudgementMade made) {
            known.add(made.id());
        } else if (recorded.event() instanceof Event.OriginJudged judged) {
            origins.add(new Told<>(recorded.recordedAt(), judged));
        }
    }
}
