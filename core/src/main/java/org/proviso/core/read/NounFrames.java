package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.text.Inflections.Form;

/** Reads the nouns of a sentence: those made from verbs by the verbs' rows, the others by {@code statives.tsv}. */
final class NounFrames {
    private static final int LONGEST_TERM = 4;
    /** Only of these does a participle tell an act: "returned migrants" tells none. */
    private static final Set<NounClass> QUALIFIED = EnumSet.of(
            NounClass.RULE,
            NounClass.BILL,
            NounClass.WAIVER,
            NounClass.MONEY,
            NounClass.AGREEMENT,
            NounClass.PROMISE,
            NounClass.REQUEST_FILE);

    private final Lexicon lexicon;
    private final Modalities modalities;

    NounFrames(Lexicon lexicon, Modalities modalities) {
        this.lexicon = lexicon;
        this.modalities = modalities;
    }

    Optional<Draft> read(Syntax syntax, Parties parties, int group) {
        Optional<Draft> qualified = qualified(syntax, parties, group);
        if (qualified.isPresent()) {
            return qualified;
        }
        Optional<Draft> nominal = nominal(syntax, parties, group);
        return nominal.isPresent() ? nominal : stative(syntax, parties, group);
    }

    // ---- participles before a noun: "a previously approved waiver"

    private Optional<Draft> qualified(Syntax syntax, Parties parties, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        for (int t = group.possessorEnd() + 1 > group.first() ? group.possessorEnd() + 1 : group.first();
                t < group.head();
                t++) {
            for (Lexicon.VerbForm form : lexicon.verbsOf(syntax.lower(t))) {
                Optional<VerbSense> sense = form.forms().contains(Form.PARTICIPLE)
                        ? lexicon.sensesOf(form.lemma()).stream()
                                .filter(each -> qualifies(each, group))
                                .findFirst()
                        : Optional.empty();
                if (sense.isPresent() && sense.get().move().isPresent()) {
                    return Optional.of(draft(
                            syntax,
                            parties,
                            chunk,
                            new Reading(
                                    sense.get().move().orElseThrow(),
                                    RoleMap.parse("possessor>actor by>actor for>counterpart in>counterpart", ""),
                                    slots(syntax, chunk),
                                    sense.get().modality(),
                                    "participle of " + sense.get().rule())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean qualifies(VerbSense sense, NounGroup group) {
        return sense.tail().isEmpty()
                && sense.need() instanceof ObjectNeed.OfClass wanted
                && wanted.classes().stream().anyMatch(kind -> group.is(kind) && QUALIFIED.contains(kind));
    }

    // ---- nouns made from verbs

    private Optional<Draft> nominal(Syntax syntax, Parties parties, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        Slots slots = slots(syntax, chunk);
        Optional<Integer> of = slots.group("of");
        Set<NounClass> modifiers = modifierClasses(syntax, group);
        for (String verb : lexicon.verbsOfNominal(syntax.lower(group.head()))) {
            for (VerbSense sense : lexicon.sensesOf(verb)) {
                if (sense.tail().isEmpty() && !isVague(sense) && fits(syntax, chunk, sense.need(), of, modifiers)) {
                    return sense.move()
                            .map(move -> draft(
                                    syntax,
                                    parties,
                                    chunk,
                                    new Reading(
                                            move,
                                            nominalRoles(sense.roles()),
                                            slots,
                                            sense.modality(),
                                            "noun " + syntax.lower(group.head()) + " as " + sense.rule())));
                }
            }
        }
        return Optional.empty();
    }

    /** "the return of refugees" need not have begun, "the suspension of flights" has. */
    private static boolean isVague(VerbSense sense) {
        return sense.move()
                .filter(move -> move.lane() == Lane.WORK)
                .filter(move -> move.act() == Act.STARTED || move.act() == Act.CONTINUING)
                .isPresent();
    }

    /** A move with its roles and filled places. */
    private record Reading(Move move, RoleMap roles, Slots slots, Modality modality, String rule) {}

    private static boolean fits(
            Syntax syntax, int chunk, ObjectNeed need, Optional<Integer> of, Set<NounClass> modifiers) {
        return switch (need) {
            case ObjectNeed.Anything any ->
                of.isPresent() || syntax.noun(chunk).orElseThrow().possessorEnd() >= 0;
            case ObjectNeed.Infinitive to -> syntax.infinitive(chunk + 1).isPresent();
            case ObjectNeed.That that -> false;
            case ObjectNeed.Nothing nothing -> false;
            case ObjectNeed.Somebody somebody -> syntax.infinitive(chunk + 1).isPresent();
            case ObjectNeed.OfClass wanted -> holds(syntax, of, modifiers, wanted.classes());
            case ObjectNeed.OneOf several ->
                several.needs().stream().anyMatch(each -> fits(syntax, chunk, each, of, modifiers));
            case ObjectNeed.SubjectOfClass wanted -> holds(syntax, of, modifiers, wanted.classes());
        };
    }

    private static boolean holds(Syntax syntax, Optional<Integer> of, Set<NounClass> modifiers, Set<NounClass> wanted) {
        Set<NounClass> held = EnumSet.noneOf(NounClass.class);
        held.addAll(modifiers);
        of.ifPresent(chunk -> held.addAll(syntax.noun(chunk).orElseThrow().classes()));
        held.retainAll(wanted);
        return !held.isEmpty();
    }

    /** What the nouns before the head name: "aid" in "the aid freeze". */
    private Set<NounClass> modifierClasses(Syntax syntax, NounGroup group) {
        Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        for (int t = group.first(); t < group.head(); t++) {
            classes.addAll(lexicon.classesOf(syntax.tokens(), group.first(), t));
        }
        return classes;
    }

    private static RoleMap nominalRoles(RoleMap ofVerb) {
        Map<String, String> slots = new java.util.LinkedHashMap<>(ofVerb.slots());
        String subject = slots.get("subject");
        String object = slots.get("object");
        if (subject != null) {
            slots.putIfAbsent("possessor", subject);
            slots.putIfAbsent("by", subject);
        }
        if (object != null) {
            slots.putIfAbsent("of", object);
            slots.putIfAbsent("on", object);
        }
        return new RoleMap(slots);
    }

    // ---- nouns that assert by standing there

    private Optional<Draft> stative(Syntax syntax, Parties parties, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        Slots slots = slots(syntax, chunk);
        for (Stative row : lexicon.stativesOf(endings(syntax, group), group.classes())) {
            if (row.contexts().stream().anyMatch(context -> holds(syntax, parties, chunk, slots, context))) {
                return Optional.of(draft(
                        syntax,
                        parties,
                        chunk,
                        new Reading(row.move(), row.roles(), slots, row.modality(), row.rule())));
            }
        }
        return Optional.empty();
    }

    private static List<String> endings(Syntax syntax, NounGroup group) {
        List<String> endings = new ArrayList<>();
        for (int first = Math.max(group.first(), group.head() - LONGEST_TERM + 1); first <= group.head(); first++) {
            StringBuilder words = new StringBuilder();
            for (int t = first; t <= group.head(); t++) {
                words.append(words.isEmpty() ? "" : " ").append(syntax.lower(t));
            }
            endings.add(words.toString());
        }
        return endings;
    }

    private static boolean holds(Syntax syntax, Parties parties, int chunk, Slots slots, String context) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        int colon = context.indexOf(':');
        String kind = colon < 0 ? context : context.substring(0, colon);
        String word = colon < 0 ? "" : context.substring(colon + 1);
        return switch (kind) {
            case "any" -> true;
            case "possessed" -> parties.possessor(syntax, chunk).isPresent();
            case "modified" -> parties.modifier(syntax, chunk).isPresent() || properModifier(syntax, group);
            case "after" -> syntax.markWord(chunk - 1).equals(word);
            case "quantity" -> hasNumber(syntax, chunk);
            case "complement" ->
                slots.group(word).isPresent() || word.equals("to") && adjacentInfinitive(syntax, chunk);
            default -> slots.group(kind).isPresent();
        };
    }

    private static boolean adjacentInfinitive(Syntax syntax, int chunk) {
        OptionalInt infinitive = syntax.infinitive(chunk + 1);
        return infinitive.isPresent() && infinitive.getAsInt() == chunk + 1;
    }

    private static boolean properModifier(Syntax syntax, NounGroup group) {
        for (int t = group.first(); t < group.head(); t++) {
            if (syntax.tokens().get(t).is(org.proviso.core.text.PartOfSpeech.PROPN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(Syntax syntax, int chunk) {
        int last = syntax.complements(chunk).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(chunk);
        return syntax.words(chunk, last).chars().anyMatch(Character::isDigit);
    }

    // ---- both

    private static Slots slots(Syntax syntax, int chunk) {
        Slots slots = new Slots().put("possessor", chunk).put("modifier", chunk);
        syntax.complements(chunk).forEach(slots::put);
        int last = syntax.complements(chunk).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(chunk);
        syntax.verb(last + 1)
                .filter(Chunk.VerbGroup::passive)
                .map(verb -> syntax.prepositions(last + 1).get("by"))
                .ifPresent(by -> slots.put("by", by));
        syntax.infinitive(chunk + 1)
                .ifPresent(infinitive -> slots.clause(
                        syntax.spanOf(infinitive, Math.max(infinitive, syntax.clauseEnd(infinitive) - 1))));
        return slots;
    }

    private Draft draft(Syntax syntax, Parties parties, int chunk, Reading reading) {
        return new Draft(
                Modalities.proposed(syntax, chunk, reading.move()),
                Modalities.combine(modalities.ofNoun(syntax, chunk), reading.modality()),
                actors(syntax, parties, chunk, reading),
                reading.slots().parties(syntax, parties, reading.roles(), "counterpart"),
                reading.slots()
                        .object(syntax, reading.roles())
                        .or(() -> Optional.of(syntax.words(chunk, chunk).replaceAll("\\s+", " "))),
                evidence(syntax, chunk),
                chunk,
                Set.of(),
                reading.rule());
    }

    /** Whom the row's places name; else whose demand it is; else the subject of the verb that the noun is the object of. */
    private static List<Party> actors(Syntax syntax, Parties parties, int chunk, Reading reading) {
        List<Party> given = reading.slots().parties(syntax, parties, reading.roles(), "actor");
        if (!given.isEmpty()) {
            return given;
        }
        NounGroup group = syntax.noun(chunk).orElseThrow();
        Optional<Integer> of = reading.slots().group("of");
        if (of.isPresent() && (group.is(NounClass.DEMAND) || group.is(NounClass.PROMISE))) {
            return parties.all(syntax, of.get());
        }
        Optional<Party> owner = parties.possessor(syntax, chunk).or(() -> parties.modifier(syntax, chunk));
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        boolean object = syntax.verb(chunk - 1)
                .filter(verb -> verb.isFinite() && !verb.passive())
                .isPresent();
        OptionalInt subject = object ? syntax.subject(chunk - 1) : OptionalInt.empty();
        return subject.isPresent() ? parties.all(syntax, subject.getAsInt()) : List.of();
    }

    /** The group with its complements, and an infinitive that hangs on it. */
    private static Span evidence(Syntax syntax, int chunk) {
        Span span = Slots.objectSpan(syntax, chunk);
        if (adjacentInfinitive(syntax, chunk)) {
            return span.union(syntax.spanOf(chunk + 1, Math.max(chunk + 1, syntax.clauseEnd(chunk + 1) - 1)));
        }
        return span;
    }
}
