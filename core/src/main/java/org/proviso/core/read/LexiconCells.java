package org.proviso.core.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.table.Closest;
import org.proviso.core.text.table.Complaint;

/** What the cells of the lexicon's tables may hold, each with the complaint about what it may not. */
final class LexiconCells {
    private static final int MOST_WORDS = 12;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}'\u2019.-]+(?: [\\p{L}\\p{N}'\u2019.-]+)*");
    private static final Pattern PATTERN_WORDS =
            Pattern.compile("(?:<be>|[\\p{L}\\p{N}'\u2019,-]+)(?: (?:~|<be>|[\\p{L}\\p{N}'\u2019,-]+))*");
    /** Ends an idiom that must end its clause. */
    static final String END = " .";

    private static final Pattern LABEL = Pattern.compile("(\\p{L}+):.*");
    private static final String CLASS = "class:";
    private static final List<String> BEFORE_CLASSES = List.of("subject:", ObjectNeed.BY_AUTHORITY);

    private static final Set<String> CLASSES = names(NounClass.values(), NounClass::written);
    private static final Set<String> LANES = names(Lane.values(), Lane::wireName);
    private static final Set<String> ACTS = names(Act.values(), Act::wireName);
    private static final Set<String> MODALITIES = names(Modality.values(), Modality::wireName);
    private static final Set<String> ROLES = Set.of("actor", "counterpart", "object");
    private static final Set<String> NEEDS =
            Set.of("*", "none", "to", "doing", "that", "party", "by:authority", "by:court");
    private static final Set<String> CONTEXTS = Set.of(
            "possessed", "modified", "quantity", "infinitive", "intended", "declined", "received", "relative", "any");
    private static final Set<String> BESIDE = Set.of("complement:", "after:");
    private static final Set<String> SLOTS = Tables.read(LexiconCells.class, "slots.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

    private LexiconCells() {}

    private static <T> Set<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Complaint> complaint(String wrong, String remedy) {
        return Optional.of(new Complaint(wrong, remedy));
    }

    private static Optional<Complaint> oneOf(String what, String cell, Set<String> known) {
        return known.contains(cell)
                ? Optional.empty()
                : complaint("no " + what + " '" + cell + "'", Closest.remedy(cell, known));
    }

    private static Optional<Complaint> first(Stream<Optional<Complaint>> complaints) {
        return complaints.flatMap(Optional::stream).findFirst();
    }

    static Optional<Complaint> nounClass(String cell) {
        return oneOf("class of nouns", cell, CLASSES);
    }

    /** Words in any case: a noun may be an acronym. */
    static Optional<Complaint> name(String cell) {
        return written(cell, WORDS, "write words apart by one space, with letters, hyphens and apostrophes only");
    }

    static Optional<Complaint> term(String cell) {
        return small(cell).or(() -> name(cell));
    }

    static Optional<Complaint> verb(String cell) {
        if (cell.endsWith("~") || cell.indexOf('~') != cell.lastIndexOf('~')) {
            return complaint("'" + cell + "' has ~ in the wrong place", "write ~ once, between words, for the object");
        }
        return cell.contains("<") ? name(cell) : pattern(cell);
    }

    static Optional<Complaint> phrase(String cell) {
        String open = cell.endsWith(END) ? cell.substring(0, cell.length() - END.length()) : cell;
        return pattern(subject(open).isPresent() ? open.substring(open.indexOf(' ') + 1) : open);
    }

    /** The class in angles that an idiom opens with: what its subject must be. */
    static Optional<NounClass> subject(String phrase) {
        int end = phrase.indexOf("> ");
        String name = phrase.startsWith("<") && end > 0 ? phrase.substring(1, end) : "";
        return CLASSES.contains(name) ? Optional.of(NounClass.named(name)) : Optional.empty();
    }

    private static Optional<Complaint> pattern(String cell) {
        return small(cell)
                .or(() -> written(
                        cell,
                        PATTERN_WORDS,
                        "write words apart by one space; ~ stands for others, but not first; <be> for a form of be;"
                                + " . at the end of an idiom for the end of its clause"));
    }

    private static Optional<Complaint> small(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return cell.equals(lower)
                ? Optional.empty()
                : complaint("'" + cell + "' has capitals", "write " + lower + ": any case of the text fits it");
    }

    private static Optional<Complaint> written(String cell, Pattern allowed, String remedy) {
        if (cell.split(" ", -1).length > MOST_WORDS) {
            return complaint("more than " + MOST_WORDS + " words", "write the words that matter");
        }
        return allowed.matcher(cell).matches() ? Optional.empty() : complaint("'" + cell + "' is no term", remedy);
    }

    static Optional<Complaint> nounOrClass(String cell) {
        return cell.startsWith(CLASS) ? nounClass(cell.substring(CLASS.length())) : term(cell);
    }

    static Optional<Complaint> need(String cell) {
        return first(Arrays.stream(cell.split("\\|", -1)).map(LexiconCells::oneNeed));
    }

    private static Optional<Complaint> oneNeed(String part) {
        Optional<String> opening =
                BEFORE_CLASSES.stream().filter(part::startsWith).findFirst();
        if (opening.isPresent()) {
            return nounClass(part.substring(opening.get().length()));
        }
        Set<String> known = new HashSet<>(CLASSES);
        known.addAll(NEEDS);
        return oneOf("object", part, known);
    }

    static Optional<Complaint> moveOrNone(String cell) {
        return cell.equals("-") ? Optional.empty() : move(cell);
    }

    static Optional<Complaint> move(String cell) {
        int slash = cell.indexOf('/');
        if (slash < 0) {
            return complaint("'" + cell + "' is no move", "write lane/act, such as measure/suspended");
        }
        String lane = cell.substring(0, slash);
        return oneOf("lane", lane, LANES).or(() -> act(Lane.ofWireName(lane), cell.substring(slash + 1)));
    }

    private static Optional<Complaint> act(Lane lane, String act) {
        Set<String> own = Arrays.stream(Act.values())
                .filter(lane::allows)
                .map(Act::wireName)
                .collect(Collectors.toUnmodifiableSet());
        if (own.contains(act)) {
            return Optional.empty();
        }
        List<String> lanes = !ACTS.contains(act)
                ? List.of()
                : Arrays.stream(Lane.values())
                        .filter(other -> other.allows(Act.ofWireName(act)))
                        .map(Lane::wireName)
                        .toList();
        return complaint(
                "lane " + lane.wireName() + " has no act '" + act + "'",
                Closest.remedy(act, own)
                        + (lanes.isEmpty() ? "" : ", or the lane that has it: " + String.join(", ", lanes)));
    }

    static Optional<Complaint> roles(String cell) {
        Set<String> seen = new HashSet<>();
        return first(Arrays.stream(cell.split("\\s+", -1)).map(pair -> role(pair, seen)));
    }

    private static Optional<Complaint> role(String pair, Set<String> seen) {
        int arrow = pair.indexOf('>');
        if (arrow < 0) {
            return complaint("'" + pair + "' is no role", "write slot>role, such as subject>actor");
        }
        String slot = pair.substring(0, arrow);
        return oneOf("role", pair.substring(arrow + 1), ROLES)
                .or(() -> slot(slot))
                .or(() -> seen.add(slot)
                        ? Optional.empty()
                        : complaint("the slot '" + slot + "' stands twice", "give each slot one role"));
    }

    private static Optional<Complaint> slot(String slot) {
        return SLOTS.contains(slot)
                ? Optional.empty()
                : complaint(
                        "no slot '" + slot + "'",
                        Closest.to(slot, SLOTS)
                                .map(close -> "write " + close)
                                .orElse("write subject, object, clause, possessor, modifier or a preposition"));
    }

    static Optional<Complaint> contexts(String cell) {
        return first(Arrays.stream(cell.split("\\|", -1)).map(LexiconCells::context));
    }

    private static Optional<Complaint> context(String part) {
        int colon = part.indexOf(':') + 1;
        if (colon == 0) {
            return oneOf("context", part, CONTEXTS)
                    .map(found -> BESIDE.contains(part + ":")
                            ? new Complaint(found.wrong(), "write " + part + ":on, or another preposition")
                            : found);
        }
        return oneOf("context", part.substring(0, colon), BESIDE).or(() -> slot(part.substring(colon)));
    }

    /** A word with a colon in front says how far the act has come. */
    static Optional<Complaint> meaning(String cell) {
        Matcher label = LABEL.matcher(cell);
        return label.matches()
                ? oneOf("modality", label.group(1), MODALITIES)
                        .map(found -> new Complaint(found.wrong(), found.remedy() + ", or no colon there"))
                : Optional.empty();
    }

    static Optional<Complaint> modality(String cell) {
        return oneOf("modality", cell, MODALITIES);
    }

    static Optional<Complaint> control(String cell) {
        return oneOf("control", cell, Set.of("subject", "object"));
    }

    static Optional<Complaint> speech(String cell) {
        return oneOf("kind of saying", cell, Set.of("say", "tell", "deny", "think"));
    }
}
