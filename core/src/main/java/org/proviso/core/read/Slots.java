package org.proviso.core.read;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Stretch;

/** The places around one trigger that can fill roles: which noun group stands where, by its head, and the words of a clause. */
final class Slots {
    /** The preposition before what somebody is asked for. */
    static final String ASKED_FOR = "for";

    /** No thing that a clause is about stands further away, in words. */
    private static final int FURTHEST = 15;

    private static final Set<Act> ASKED = EnumSet.of(Act.SOUGHT, Act.REQUESTED);
    private static final Set<NounClass> ASKERS = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE, NounClass.PEOPLE);
    private static final Set<String> BODIES = WordLists.read("private doers");
    private static final Set<String> ASK_SOMEBODY = WordLists.read("verbs that ask somebody");
    private static final Set<String> LAWS = WordLists.read("laws with a topic");
    private static final Set<String> MEASURES = WordLists.read("measures");
    private static final Set<String> ANYONE = WordLists.read("anyone");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Integer> groups = new LinkedHashMap<>();
    private Optional<Stretch> clause = Optional.empty();
    /** The preposition before the gerund of a noun: "calls for banning boats". */
    private String mark = "";

    private OptionalInt clauseHead = OptionalInt.empty();

    /** Around a verb: who does it, what it is done to, what stands behind prepositions, and the clause. */
    static Slots of(Syntax syntax, Predicate predicate, OptionalInt object) {
        Slots slots = new Slots();
        predicate
                .argument(syntax.isPassive(predicate) ? Role.AGENT : Role.SUBJECT)
                .map(Argument::word)
                .filter(word -> !syntax.isExpletive(word))
                .ifPresent(word -> slots.put("subject", word));
        object.ifPresent(word -> slots.put("object", word));
        if (syntax.isPassive(predicate)) {
            predicate
                    .subject()
                    .map(Argument::word)
                    .filter(word -> object.orElse(word) != word)
                    .ifPresent(word -> slots.put(isAskedFor(syntax, object.getAsInt()) ? "from" : "to", word));
            predicate
                    .oblique("by")
                    .map(Argument::word)
                    .filter(word -> !syntax.isTime(word))
                    .ifPresent(word -> slots.put("subject", word));
        }
        predicate.argument(Role.INDIRECT_OBJECT).ifPresent(argument -> slots.put("to", argument.word()));
        for (Argument argument : predicate.arguments()) {
            if (argument.role() == Role.OBLIQUE && !syntax.isTime(argument.word())) {
                slots.put(argument.preposition(), argument.word());
            }
        }
        object.ifPresent(word -> syntax.complements(word).forEach(slots::put));
        List.copyOf(slots.groups.values())
                .forEach(word -> syntax.complements(word).forEach(slots::put));
        slots.clause(syntax, clauseOf(syntax, predicate, object));
        return slots;
    }

    /** "was asked for a list": it is asked of the subject, while in "was given a list" it goes to him. */
    private static boolean isAskedFor(Syntax syntax, int object) {
        return syntax.lower(syntax.core(object).first() - 1).equals(ASKED_FOR);
    }

    private static OptionalInt clauseOf(Syntax syntax, Predicate predicate, OptionalInt object) {
        OptionalInt infinitive = syntax.infinitive(predicate);
        if (infinitive.isPresent()) {
            return infinitive;
        }
        OptionalInt content = syntax.content(predicate);
        if (content.isPresent()) {
            return content;
        }
        OptionalInt ofObject = object.isPresent() ? syntax.infinitiveOf(object.getAsInt()) : OptionalInt.empty();
        return ofObject.isPresent() ? ofObject : open(predicate);
    }

    /** "stopped sending", "forbids speaking". */
    private static OptionalInt open(Predicate predicate) {
        return predicate
                .clause(Clause.Link.OPEN_COMPLEMENT)
                .map(clause -> OptionalInt.of(clause.word()))
                .orElse(OptionalInt.empty());
    }

    /** Around a noun: whose it is, what stands behind its prepositions, and an infinitive. */
    static Slots of(Syntax syntax, int head) {
        Slots slots = new Slots().put("possessor", head).put("modifier", head);
        syntax.complements(head).forEach(slots::put);
        syntax.group(head)
                .ifPresent(group -> group.modifiers().stream()
                        .filter(modifier -> modifier.kind() == Modifier.Kind.CLAUSE
                                || modifier.kind() == Modifier.Kind.RELATIVE_CLAUSE)
                        .flatMap(modifier -> syntax.predicate(modifier.word()).stream())
                        .filter(predicate -> predicate.verb().isPassive())
                        .flatMap(predicate -> predicate.doer().or(() -> predicate.oblique("by")).stream())
                        .findFirst()
                        .ifPresent(by -> slots.put("by", by.word())));
        OptionalInt infinitive = syntax.infinitiveOf(head);
        OptionalInt gerund = Gerunds.of(syntax, head);
        slots.clause(syntax, infinitive.isPresent() ? infinitive : gerund);
        if (gerund.isPresent()) {
            slots.mark = Gerunds.mark(syntax, gerund.getAsInt()).orElse("");
        }
        return slots;
    }

    Slots put(String slot, int head) {
        groups.putIfAbsent(slot, head);
        return this;
    }

    Slots clause(Syntax syntax, OptionalInt word) {
        if (word.isPresent()) {
            clauseHead = word;
            clause = Optional.of(syntax.clause(word.getAsInt()));
        }
        return this;
    }

    boolean hasClause() {
        return clause.isPresent() && mark.isEmpty();
    }

    /** Whether a gerund stands behind the preposition. */
    boolean hasGerund(String preposition) {
        return clause.isPresent() && mark.equals(preposition);
    }

    OptionalInt clauseHead() {
        return clauseHead;
    }

    Optional<Stretch> clause() {
        return clause;
    }

    Optional<Integer> group(String slot) {
        return Optional.ofNullable(groups.get(slot));
    }

    Set<Integer> used(RoleMap roles) {
        return Set.copyOf(groups.entrySet().stream()
                .filter(each -> roles.slots().containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Everybody in the first filled slot that gives the role. */
    List<Party> parties(Syntax syntax, Parties parties, RoleMap roles, String role) {
        return named(syntax, parties, roles, role).map(Named::parties).orElse(List.of());
    }

    /** Whom a slot names, and the head of the noun group in it. */
    record Named(String slot, int word, List<Party> parties) {}

    /** The first filled slot that gives the role and names somebody. */
    Optional<Named> named(Syntax syntax, Parties parties, RoleMap roles, String role) {
        for (Map.Entry<String, Integer> each : groups.entrySet()) {
            boolean topic = role.equals("counterpart")
                    && syntax.is(each.getValue(), PartOfSpeech.NOUN)
                    && isTopic(syntax, each.getKey());
            if (roles.gives(each.getKey(), role) && !topic) {
                List<Party> found = switch (each.getKey()) {
                    case "possessor" -> parties.possessors(syntax, each.getValue());
                    case "modifier" ->
                        parties.modifier(syntax, each.getValue()).stream().toList();
                    default -> parties.owners(syntax, each.getValue());
                };
                if (!found.isEmpty()) {
                    return Optional.of(new Named(each.getKey(), each.getValue(), found));
                }
            }
        }
        return role.equals("counterpart") ? described(syntax, parties, roles) : Optional.empty();
    }

    /** Whoever is asked, told or barred, in the text's words: "foreign powers", "owners of boats". */
    private Optional<Named> described(Syntax syntax, Parties parties, RoleMap roles) {
        for (Map.Entry<String, Integer> each : groups.entrySet()) {
            if (roles.gives(each.getKey(), "counterpart")
                    && !isTopic(syntax, each.getKey())
                    && isMeant(syntax, each.getKey(), each.getValue())) {
                Party party = Party.named(parties.description(syntax, each.getValue()));
                return Optional.of(new Named(each.getKey(), each.getValue(), List.of(party)));
            }
        }
        return Optional.empty();
    }

    /** Of who is told to do something any noun names somebody; behind a preposition only one of people. */
    private boolean isMeant(Syntax syntax, String slot, int head) {
        return switch (slot) {
            case "object" ->
                isSomebody(syntax, head)
                        || clauseHead.isPresent()
                                && (syntax.is(head, PartOfSpeech.NOUN) || syntax.is(head, PartOfSpeech.PROPN))
                                && !MEASURES.contains(syntax.lower(head));
            case "subject" -> isSomebody(syntax, head);
            default -> syntax.is(head, PartOfSpeech.NOUN) && arePeople(syntax, head);
        };
    }

    /** "Its law on foreign agents": what a law is about, not towards whom it is ended. */
    private boolean isTopic(Syntax syntax, String slot) {
        return slot.equals("on")
                && group("object")
                        .filter(word -> LAWS.contains(syntax.lemma(word)))
                        .isPresent();
    }

    private static boolean arePeople(Syntax syntax, int head) {
        return syntax.is(head, NounClass.PEOPLE)
                || syntax.is(head, NounClass.AUTHORITY)
                || syntax.is(head, NounClass.FORCE);
    }

    /** Whom a group names, else, where it can name people or bodies, its own words. */
    static List<Party> somebody(Syntax syntax, Parties parties, int head) {
        List<Party> named = parties.all(syntax, head);
        return named.isEmpty() && isSomebody(syntax, head)
                ? List.of(Party.named(parties.description(syntax, head)))
                : named;
    }

    static boolean isSomebody(Syntax syntax, int head) {
        return ANYONE.contains(syntax.lower(head))
                || syntax.is(head, PartOfSpeech.NOUN)
                        && (arePeople(syntax, head)
                                || syntax.tree().node(head).penn().equals("NNS")
                                        && syntax.classes(head).isEmpty()
                                        && !MEASURES.contains(syntax.lower(head)));
    }

    /** The words of the slot that gives the object. */
    Optional<String> object(Syntax syntax, RoleMap roles) {
        return objectWords(syntax, roles).map(words -> plain(words.span().of(syntax.text())));
    }

    /** Words that fill a role, and the one that heads them. */
    record Headed(int word, Span span) {}

    Optional<Headed> objectWords(Syntax syntax, RoleMap roles) {
        return headed(syntax, roles).map(found -> beforeDoer(syntax, found));
    }

    /** "was asked for a list by the regulator": trees may hang who does it on what it is done to. */
    private Headed beforeDoer(Syntax syntax, Headed object) {
        int by = group("subject").map(doer -> syntax.core(doer).first() - 1).orElse(-1);
        boolean within = by > object.word()
                && group("subject").filter(doer -> isAsker(syntax, doer)).isPresent()
                && syntax.lower(by).equals("by")
                && syntax.start(by) < object.span().end();
        return within
                ? new Headed(
                        object.word(),
                        new Span(
                                object.span().start(),
                                syntax.span(by - 1, by - 1).end()))
                : object;
    }

    /** Not "cut its waste by half". */
    private static boolean isAsker(Syntax syntax, int doer) {
        return syntax.is(doer, PartOfSpeech.PROPN)
                || BODIES.contains(syntax.lemma(doer))
                || ASKERS.stream().anyMatch(kind -> syntax.is(doer, kind))
                || isSomebody(syntax, doer) && !MEASURES.contains(syntax.lower(doer));
    }

    private Optional<Headed> headed(Syntax syntax, RoleMap roles) {
        boolean infinitive = roles.gives("to", "object") && !groups.containsKey("to");
        Optional<Headed> ofClause =
                clause.map(stretch -> new Headed(clauseHead.orElse(stretch.first()), syntax.span(stretch)));
        if ((roles.gives("clause", "object") || infinitive) && ofClause.isPresent()) {
            return ofClause;
        }
        for (Map.Entry<String, Integer> each : groups.entrySet()) {
            if (roles.gives(each.getKey(), "object")) {
                return Optional.of(new Headed(each.getValue(), syntax.objectSpan(each.getValue())));
            }
        }
        return roles.gives("object", "object") ? ofClause : Optional.empty();
    }

    /** Words on one line. */
    static String plain(String words) {
        return isPlain(words)
                ? words.strip()
                : SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Most words stand on one line already, a blank between two. */
    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** A predicate's clause, with the clause that gives the object. */
    Span evidence(Syntax syntax, int word, RoleMap roles) {
        Span own = evidence(syntax, word);
        boolean told = clause.isPresent()
                && (roles.gives("clause", "object") || roles.gives("to", "object"))
                && clause.get().first() > word;
        return told ? own.union(syntax.span(clause.get())) : own;
    }

    /** A predicate's clause; of one that says which thing is meant ("the list that was leaked"), with that thing. */
    static Span evidence(Syntax syntax, int word) {
        Span own = syntax.span(syntax.clause(word));
        return syntax.predicate(word)
                .flatMap(predicate -> predicate.arguments().stream()
                        .filter(argument -> argument.origin() == Argument.Origin.RELATIVE
                                || argument.origin() == Argument.Origin.MODIFIED)
                        .findFirst())
                .filter(argument -> Math.abs(argument.word() - word) <= FURTHEST)
                .map(argument -> own.union(syntax.span(syntax.core(argument.word()))))
                .orElse(own);
    }

    /** "The bank was asked for a list": what is asked for stands behind "for" in the passive too, and the subject is who is asked. */
    static boolean isAskedFor(Syntax syntax, Predicate predicate, VerbSense sense) {
        return sense.tail().getLast().equals(ASKED_FOR)
                && ASK_SOMEBODY.contains(predicate.lemma())
                && sense.move().map(Move::act).filter(ASKED::contains).isPresent()
                && syntax.subject(predicate.word()).isPresent();
    }
}
