package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.read.Chunk.VerbGroup;

/** Reads the verbs of a sentence by the rows of {@code verbs.tsv}. */
final class VerbFrames {
    /** Words that only say how much of the thing in their {@code of} there is. */
    private static final Set<String> CONTAINERS = Set.of(
            "series",
            "lot",
            "number",
            "round",
            "rounds",
            "package",
            "set",
            "raft",
            "part",
            "parts",
            "some",
            "many",
            "all",
            "any",
            "billions",
            "millions",
            "hundreds",
            "thousands",
            "one",
            "two",
            "three",
            "several",
            "application",
            "use",
            "implementation",
            "enforcement",
            "delivery",
            "provision",
            "extension",
            "kind",
            "type",
            "form",
            "most",
            "portion",
            "rest",
            "range",
            "percent",
            "%",
            "half",
            "share",
            "wave",
            "batch",
            "variety",
            "host",
            "slate",
            "tranche",
            "million",
            "billion",
            "trillion",
            "dollars",
            "$");

    private static final Set<String> PARTICLES =
            Set.of("off", "out", "up", "down", "back", "away", "aside", "over", "in", "through", "apart", "forward");
    private static final Set<String> VAGUE = Set.of("it", "them", "this", "that", "these", "those");

    private final Lexicon lexicon;
    private final Modalities modalities;

    VerbFrames(Lexicon lexicon, Modalities modalities) {
        this.lexicon = lexicon;
        this.modalities = modalities;
    }

    /** A sense that fits, with its places filled. */
    private record Fit(VerbSense sense, Slots slots, int lastToken) {}

    /** The claim that the verb makes, if any row fits; an empty move means that a row says it makes none. */
    Optional<Draft> read(Syntax syntax, Parties parties, int verb) {
        return fit(syntax, parties, verb)
                .filter(fit -> fit.sense().move().isPresent())
                .map(fit -> draft(syntax, parties, verb, fit));
    }

    /** Some row fits, be it one that says that there is no claim. */
    boolean isKnown(Syntax syntax, Parties parties, int verb) {
        return fit(syntax, parties, verb).isPresent();
    }

    private Optional<Fit> fit(Syntax syntax, Parties parties, int verb) {
        List<VerbSense> candidates = new ArrayList<>();
        for (Lexicon.VerbForm form : syntax.verb(verb).orElseThrow().senses()) {
            candidates.addAll(lexicon.sensesOf(form.lemma()));
        }
        candidates.sort(Comparator.comparingInt(sense -> -sense.tail().size()));
        for (VerbSense sense : candidates) {
            Optional<Fit> fit = fit(syntax, parties, verb, sense);
            if (fit.isPresent()) {
                return fit;
            }
        }
        return Optional.empty();
    }

    private Optional<Fit> fit(Syntax syntax, Parties parties, int verb, VerbSense sense) {
        VerbGroup group = syntax.verb(verb).orElseThrow();
        int after = tailEnd(syntax, group.last(), sense);
        if (after < 0) {
            return Optional.empty();
        }
        OptionalInt subject = syntax.subject(verb);
        boolean tailBehind = after > group.last() + 1 + sense.tail().size();
        OptionalInt behind = syntax.object(verb, tailBehind ? group.last() + 1 : after);
        OptionalInt object = group.passive() ? subject : behind;
        Optional<Slots> slots = slots(syntax, parties, verb, sense, subject, object);
        return slots.map(filled -> new Fit(sense, filled, after - 1));
    }

    /** The token behind the sense's fixed words; -1 when they do not stand there. */
    private static int tailEnd(Syntax syntax, int head, VerbSense sense) {
        int direct = tailAt(syntax, head + 1, sense.tail());
        if (direct >= 0 || sense.tail().isEmpty()) {
            return direct < 0 ? head + 1 : direct;
        }
        int reach = sense.apart()
                        || PARTICLES.contains(sense.tail().getFirst())
                                && sense.tail().size() == 1
                ? 10
                : 2;
        for (int t = head + 2; t <= Math.min(syntax.tokens().size() - 1, head + reach); t++) {
            int end = tailAt(syntax, t, sense.tail());
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static int tailAt(Syntax syntax, int token, List<String> tail) {
        for (int i = 0; i < tail.size(); i++) {
            if (!syntax.lower(token + i).equals(tail.get(i))) {
                return -1;
            }
        }
        return token + tail.size();
    }

    private Optional<Slots> slots(
            Syntax syntax, Parties parties, int verb, VerbSense sense, OptionalInt subject, OptionalInt object) {
        Places places = new Places(syntax, parties, verb, subject, object);
        if (!places.hold(sense.need()) || isCount(sense) && !places.hasNumber()) {
            return Optional.empty();
        }
        Slots slots = fill(syntax, verb, subject, object, syntax.infinitive(verb + 1));
        boolean clauseMissing = sense.need() instanceof ObjectNeed.Somebody
                && sense.roles().gives("clause", "object")
                && !slots.hasClause()
                && sense.roles().slots().keySet().stream().noneMatch(slot -> isOtherObject(slot, sense, slots));
        return clauseMissing ? Optional.empty() : Optional.of(slots);
    }

    private static boolean isCount(VerbSense sense) {
        return sense.move().filter(move -> move.lane() == Lane.COUNT).isPresent();
    }

    private static boolean isOtherObject(String slot, VerbSense sense, Slots slots) {
        return !slot.equals("clause")
                && !slot.equals("object")
                && sense.roles().gives(slot, "object")
                && slots.group(slot).isPresent();
    }

    /** What stands around a verb, as far as a row asks for it. */
    private record Places(Syntax syntax, Parties parties, int verb, OptionalInt subject, OptionalInt object) {
        boolean hold(ObjectNeed need) {
            return switch (need) {
                case ObjectNeed.Anything any -> true;
                case ObjectNeed.Nothing nothing -> object.isEmpty();
                case ObjectNeed.Infinitive to -> syntax.infinitive(verb + 1).isPresent();
                case ObjectNeed.That that -> syntax.clauseFollows(verb);
                case ObjectNeed.Somebody somebody ->
                    object.isPresent() && parties.one(syntax, object.getAsInt()).isPresent();
                case ObjectNeed.OfClass wanted ->
                    object.isPresent() && isOf(syntax, object.getAsInt(), wanted.classes());
                case ObjectNeed.SubjectOfClass wanted ->
                    subject.isPresent()
                            && !VAGUE.contains(syntax.lower(syntax.noun(subject.getAsInt())
                                    .orElseThrow()
                                    .head()))
                            && isOf(syntax, subject.getAsInt(), wanted.classes());
                case ObjectNeed.OneOf several -> several.needs().stream().anyMatch(this::hold);
            };
        }

        boolean hasNumber() {
            return object.isPresent() && numbered(object.getAsInt())
                    || subject.isPresent() && numbered(subject.getAsInt());
        }

        private boolean numbered(int chunk) {
            return Slots.objectSpan(syntax, chunk).of(syntax.text()).chars().anyMatch(Character::isDigit);
        }
    }

    private static Slots fill(
            Syntax syntax, int verb, OptionalInt subject, OptionalInt object, OptionalInt infinitive) {
        Slots slots = new Slots();
        Map<String, Integer> prepositions = syntax.prepositions(verb);
        if (!syntax.verb(verb).orElseThrow().passive()) {
            subject.ifPresent(chunk -> slots.put("subject", chunk));
        } else if (prepositions.containsKey("by")) {
            slots.put("subject", prepositions.get("by"));
        }
        object.ifPresent(chunk -> slots.put("object", chunk));
        prepositions.forEach(slots::put);
        infinitive.ifPresent(chunk -> slots.clause(clauseSpan(syntax, chunk)));
        if (infinitive.isEmpty() && syntax.clauseFollows(verb)) {
            slots.clause(clauseSpan(syntax, Math.min(verb + 1, syntax.chunks().size() - 1)));
        }
        return slots;
    }

    private static Span clauseSpan(Syntax syntax, int chunk) {
        int end = syntax.clauseEnd(chunk);
        boolean infinitive = syntax.verb(chunk)
                .filter(group -> group.shape() == VerbGroup.Shape.INFINITIVE)
                .isPresent();
        Span span = syntax.spanOf(chunk, Math.max(chunk, end - 1));
        return infinitive && span.of(syntax.text()).startsWith("to ") ? new Span(span.start() + 3, span.end()) : span;
    }

    /** The group, or what its {@code of} holds when it only counts, is of one of the classes. */
    private static boolean isOf(Syntax syntax, int chunk, Set<NounClass> wanted) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        if (intersects(group.classes(), wanted)) {
            return true;
        }
        String head = syntax.lower(group.head());
        if (VAGUE.contains(head)) {
            return wanted.contains(NounClass.RULE) || wanted.contains(NounClass.AGREEMENT);
        }
        if (CONTAINERS.contains(head) || CONTAINERS.contains(syntax.lower(group.last()))) {
            for (String preposition : List.of("of", "in", "for")) {
                Integer held = syntax.complements(chunk).get(preposition);
                if (held != null && intersects(syntax.noun(held).orElseThrow().classes(), wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean intersects(Set<NounClass> some, Set<NounClass> wanted) {
        EnumSet<NounClass> shared = EnumSet.noneOf(NounClass.class);
        shared.addAll(some);
        shared.retainAll(wanted);
        return !shared.isEmpty();
    }

    private Draft draft(Syntax syntax, Parties parties, int verb, Fit fit) {
        RoleMap roles = fit.sense().roles();
        List<Party> actors = fit.slots().parties(syntax, parties, roles, "actor");
        List<Party> counterparts = fit.slots().parties(syntax, parties, roles, "counterpart");
        Modality modality =
                Modalities.combine(modalities.ofVerb(syntax, verb), fit.sense().modality());
        Turn turn = Turn.of(syntax, verb, fit.sense(), modality);
        Optional<Integer> blocker = turn.blocker();
        return new Draft(
                turn.move(),
                turn.modality(),
                blocker.isPresent() ? parties.all(syntax, blocker.get()) : turn.swapped() ? counterparts : actors,
                turn.swapped() ? actors : counterparts,
                fit.slots().object(syntax, roles),
                evidence(syntax, verb, fit.slots()),
                verb,
                fit.slots().used(roles),
                fit.sense().rule());
    }

    /** From the subject, where it stands close before the verb, to the end of the clause. */
    static Span evidence(Syntax syntax, int verb, Slots slots) {
        int first = verb;
        OptionalInt subject = syntax.subject(verb);
        if (subject.isPresent()
                && subject.getAsInt() < verb
                && verb - subject.getAsInt() < 14
                && !syntax.isShared(subject.getAsInt(), verb)) {
            first = subject.getAsInt();
        }
        int last = Math.max(verb, syntax.clauseEnd(verb) - 1);
        int object = slots.group("object").filter(chunk -> chunk > verb).orElse(verb);
        return syntax.spanOf(first, Math.max(last, object));
    }
}
