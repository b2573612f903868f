package org.proviso.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Party;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.pipeline.Registrar;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.Told;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Position;
import org.proviso.core.register.history.Difference;
import org.proviso.core.register.names.SameNames;
import org.proviso.core.text.ActorTable;
import org.proviso.store.RegisterFile;

/** A person's judgement of claims, entries, disputes or names: checked, recorded, with what it changes. */
final class Judging {
    private static final Set<Judgement.Field> OF_PARTIES =
            Set.of(Judgement.Field.ACTOR, Judgement.Field.COUNTERPART, Judgement.Field.SPEAKER);

    private final JudgeSettings settings;

    /** What is asked for, once it is known what ids mean in the register. */
    interface Asked {
        Judgement of(AskedRegister register);
    }

    Judging(JudgeSettings settings) {
        this.settings = settings;
    }

    int judge(Asked asked) {
        String who = settings.who();
        String why = settings.why();
        try (RegisterFile file = settings.register().open(RegisterFile.Mode.WRITE)) {
            file.keepPages(line -> settings.err().println("note: " + line));
            long events = file.log().size();
            AskedRegister register = new AskedRegister(file);
            Judgement judgement = asked(asked, register);
            Optional<Reach> reach = Reach.of(judgement, register.decided());
            Register found = reach.map(part -> part.in(register)).orElseGet(register::whole);
            found.check(judgement);
            Instant now = Instant.now();
            Event.JudgementMade made = Event.JudgementMade.of(judgement, who, why, now);
            Registrar registrar =
                    registrar(file, events, reach.isPresent(), found.decided(), new Told<>(new RecordedAt(now), made));
            boolean moved = reach.isPresent() && FileRegistrar.settle(file, registrar, settings.err());
            AskedRegister settled = moved ? new AskedRegister(file) : register;
            Register before = moved ? reach.get().in(settled) : found;
            List<Event> moves = registrar.judge(made, before).events();
            Optional<Reach> changed = reach.map(part -> part.and(moves));
            Register then = changed.map(part -> part.in(settled)).orElse(before);
            file.append(List.of(), moves, new RecordedAt(now));
            AskedRegister grown = new AskedRegister(file);
            Register after =
                    changed.map(part -> part.andTellings(then).in(grown)).orElseGet(grown::whole);
            print(new Changed(then, after, made, register.led()), Difference.between(then, after, LocalDate.MAX));
        }
        return 0;
    }

    /**
     * The registrar that takes the judgement.
     *
     * @param events how many the log had when it was read
     * @param isOfPart whether the judgement leaves what names mean as it is
     */
    private Registrar registrar(
            RegisterFile file, long events, boolean isOfPart, Judgements decided, Told<Event.JudgementMade> made) {
        ActorTable actors = ActorTable.standard();
        Registrar registrar = isOfPart
                ? FileRegistrar.of(file, actors, settings.err())
                : FileRegistrar.of(file, actors, decided.and(made), settings.err());
        if (file.log().size() != events) {
            throw new ProvisoException(
                    ProvisoException.Category.CONFLICT,
                    "Another process added to the register " + file.path()
                            + " since this one read it; nothing was written. Run this again.");
        }
        return registrar;
    }

    /** What cannot be judged at all is refused with the reason. */
    private static Judgement asked(Asked asked, AskedRegister register) {
        try {
            return asked.of(register);
        } catch (IllegalArgumentException e) {
            throw new ProvisoException(
                    ProvisoException.Category.INVALID, "This cannot be judged: " + e.getMessage() + ".", e);
        }
    }

    /**
     * A judgement with the register before and after it.
     *
     * @param led where given ids led, in words
     */
    private record Changed(Register before, Register after, Event.JudgementMade made, List<String> led) {}

    private void print(Changed changed, List<Difference> differences) {
        PrintWriter out = settings.out();
        Register before = changed.before;
        Register after = changed.after;
        Event.JudgementMade made = changed.made;
        List<String> notUsed = notUsed(before, made.judgement());
        List<ClaimFields.Change> fields = changed(before, after, made.judgement());
        if (settings.json()) {
            Map<String, Object> object = JudgementText.fields(made);
            if (!notUsed.isEmpty()) {
                object.put("notUsed", notUsed);
            }
            if (!fields.isEmpty()) {
                object.put(
                        "fields",
                        fields.stream().map(ClaimFields.Change::object).toList());
            }
            out.println(EntryJson.line(object));
            differences.forEach(one -> out.println(EntryJson.line(DifferenceText.fields(after, one))));
            return;
        }
        out.println("Recorded " + made.id() + ": " + JudgementText.words(made.judgement()) + ".");
        changed.led.forEach(words -> Words.hanging(words.replaceFirst(":$", "."), 2, EntryText.WIDEST)
                .forEach(out::println));
        notUsed.forEach(name -> out.println("  No claim of the register has \u201c" + name
                + "\u201d yet; the judgement holds for documents that come."));
        fields.forEach(change -> Words.hanging("the claim\u2019s " + change.words(), 2, EntryText.WIDEST)
                .forEach(out::println));
        differences.forEach(one -> DifferenceText.lines(before, after, one).forEach(line -> out.println("  " + line)));
        tied(changed).forEach(words -> Words.hanging(words, 2, EntryText.WIDEST).forEach(out::println));
        if (differences.isEmpty()) {
            out.println("  " + unchanged(changed, fields));
        }
    }

    /** What a judgement of what frees or ends what makes lists say, or an undo of one. */
    private static List<String> tied(Changed changed) {
        return about(changed.before, changed.made.judgement()) instanceof Judgement.Free free
                ? FreeingText.tied(changed.before, changed.after, free)
                : List.of();
    }

    private static String unchanged(Changed changed, List<ClaimFields.Change> fields) {
        Judgement judgement = changed.made.judgement();
        if (judgement instanceof Judgement.Undo && about(changed.before, judgement) instanceof Judgement.Free) {
            return "Lists and \u2018show\u2019 say of both entries what they said before it; their states stay as they were.";
        }
        if (judgement instanceof Judgement.Resolve) {
            return "Lists and \u2018show\u2019 say how the dispute is resolved; the states of its entries stay as they were: \u2018disputed\u2019 as"
                    + " long as documents tell both. \u2018judge reject\u2019 takes out what is wrong.";
        }
        if (judgement instanceof Judgement.Free free) {
            return free.bearing() != Judgement.Bearing.LEAVES
                    ? "Lists and \u2018show\u2019 say so of both entries, as long as they stand so; their states stay as they were."
                    : "Lists and \u2018show\u2019 of both entries leave it out, \u2018judgements\u2019 has it; their states stay as they were.";
        }
        return fields.isEmpty()
                ? "Nothing that the register says of the world changes by it."
                : "What the register says of the claim\u2019s entry stays as it was.";
    }

    /** What of the claim that a judgement is about is otherwise by it; of one that takes another back, of the claim of that. */
    private static List<ClaimFields.Change> changed(Register before, Register after, Judgement judgement) {
        return about(before, judgement)
                .aboutClaim()
                .flatMap(claim -> claim(before, claim)
                        .flatMap(was -> claim(after, claim).map(is -> ClaimFields.changes(was, is))))
                .orElse(List.of());
    }

    /** What a judgement is about; of one that takes another back, what that is about. */
    private static Judgement about(Register before, Judgement judgement) {
        Judgement about = judgement;
        for (int steps = before.judgements().size(); about instanceof Judgement.Undo undo && steps > 0; steps--) {
            about = before.decided()
                    .of(undo.judgement())
                    .map(Event.JudgementMade::judgement)
                    .orElse(judgement);
        }
        return about;
    }

    private static Optional<Claim> claim(Register register, ClaimId id) {
        return register.entries().values().stream()
                .flatMap(entry -> entry.all().stream())
                .filter(filing -> filing.id().equals(id))
                .map(Filing::claim)
                .findFirst();
    }

    /** Names of an alias that no claim of the register has. */
    private static List<String> notUsed(Register register, Judgement judgement) {
        if (!(judgement instanceof Judgement.Alias alias)) {
            return List.of();
        }
        List<Claim> claims = register.entries().values().stream()
                .flatMap(entry -> entry.all().stream())
                .map(Filing::claim)
                .toList();
        return alias.names().stream()
                .filter(name -> claims.stream().noneMatch(SameNames.of(List.of(List.of(name)))::areIn))
                .toList();
    }

    /** The ids of the actors that a correction names, as far as they are known; none for other fields. */
    static List<String> partyIds(Judgement.Field field, String value) {
        if (!OF_PARTIES.contains(field)) {
            return List.of();
        }
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .map(name -> ActorTable.standard()
                        .party(name)
                        .flatMap(Party::id)
                        .map(ActorId::value)
                        .orElse(""))
                .toList();
    }

    /**
     * Two entries as they are now are one: an id of what became part of another names that, so that what was put together before stays
     * together. Of two that are one already the ids are those given: the check says so.
     */
    static Judgement merge(AskedRegister register, String entry, String other) {
        EntryId one = register.judged(entry);
        EntryId two = register.judged(other);
        EntryId all = register.whereIs(one);
        EntryId more = register.whereIs(two);
        return all.equals(more) ? new Judgement.Merge(one, two) : new Judgement.Merge(all, more);
    }

    /** The dispute that first characters of an id name. */
    static Optional<Dispute> dispute(Register register, String words) {
        Map<MatterId, List<Entry>> matters = new LinkedHashMap<>();
        register.entries()
                .values()
                .forEach(entry -> matters.computeIfAbsent(entry.matter(), first -> new ArrayList<>())
                        .add(entry));
        return matters.values().stream()
                .flatMap(entries -> MatterViews.disputes(register, entries).stream())
                .filter(one -> !words.isEmpty() && one.id().value().startsWith(words))
                .findFirst();
    }

    /** @throws ProvisoException with NOT_FOUND when there is no such dispute, or position in it */
    static Judgement resolve(Register register, String words, String position) {
        Dispute dispute = dispute(register, words)
                .orElseThrow(() -> new ProvisoException(
                        ProvisoException.Category.NOT_FOUND,
                        "no dispute '" + words + "' in this register; 'proviso show' prints the disputes of an entry"));
        List<String> labels =
                dispute.positions().stream().map(Position::label).distinct().toList();
        if (!labels.contains(position)) {
            throw new ProvisoException(
                    ProvisoException.Category.NOT_FOUND,
                    "dispute " + dispute.id().value() + " has no position '" + position + "'; it has: "
                            + String.join(", ", labels));
        }
        return new Judgement.Resolve(dispute.id().value(), position);
    }
}
