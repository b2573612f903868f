package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;

/**
 * Whom an act concerns by what it is done to: who is expelled or fined, whose request is sent back, whose papers are asked for,
 * whose rule is struck down, whom an inquiry is about.
 */
final class Concerned {
    private static final Set<String> REMOVING = WordLists.read("removing verbs");
    private static final Set<String> INQUIRIES = WordLists.read("inquiries");
    /** Of these stands the one who is asked about, not the one who is asked: "demanded Ruiz's release". */
    private static final Set<String> FATES = WordLists.read("fates");

    private static final String WHOSE_REQUEST = "whose request it is";

    private static final Set<Lane> DONE = EnumSet.of(Lane.WORK, Lane.MEASURE);
    private static final Set<Act> OF_FILES =
            EnumSet.of(Act.RETURNED, Act.PENDING, Act.GRANTED, Act.DENIED, Act.REVOKED);

    private final Syntax syntax;
    private final Parties parties;
    private final List<Party> actors;
    private final Set<Integer> things;

    /** @param things the noun groups that fill the claim's roles */
    Concerned(Syntax syntax, Parties parties, List<Party> actors, Set<Integer> things) {
        this.syntax = syntax;
        this.parties = parties;
        this.actors = actors;
        this.things = Set.copyOf(things);
    }

    /** What is surer than a name that stands behind a preposition. */
    Optional<Counterparts.Found> surely(Draft draft) {
        return removed(draft)
                .or(() -> fined(draft))
                .or(() -> whoseFile(draft))
                .or(() -> whoseRule(draft))
                .or(() -> whosePapers(draft))
                .or(() -> inquiredInto(draft));
    }

    /** "was extradited to Quito", "deported Ana Ruiz": who has to go, not where to. */
    private Optional<Counterparts.Found> removed(Draft draft) {
        return DONE.contains(draft.move().lane())
                ? syntax.predicate(draft.anchor())
                        .filter(verb -> REMOVING.contains(verb.lemma()))
                        .flatMap(Predicate::undergoer)
                        .map(Argument::word)
                        .filter(who -> syntax.is(who, PartOfSpeech.PROPN) || syntax.is(who, NounClass.PEOPLE))
                        .flatMap(who -> anybody(who, "who has to go"))
                : Optional.empty();
    }

    /** "fined each senator $500": who has to bear it. */
    private Optional<Counterparts.Found> fined(Draft draft) {
        return draft.move().lane() == Lane.MEASURE
                ? syntax.predicate(draft.anchor())
                        .flatMap(verb -> verb.argument(Role.INDIRECT_OBJECT))
                        .map(Argument::word)
                        .filter(who -> !syntax.isTime(who))
                        .flatMap(who -> anybody(who, "who has to bear it"))
                : Optional.empty();
    }

    /** "returned Lima's application", "denied a request of the port": whose request it is. */
    private Optional<Counterparts.Found> whoseFile(Draft draft) {
        return draft.move().lane() == Lane.WAIVER
                        && OF_FILES.contains(draft.move().act())
                ? things.stream()
                        .sorted()
                        .filter(head -> syntax.is(head, NounClass.REQUEST_FILE) || syntax.is(head, NounClass.DEMAND))
                        .flatMap(head ->
                                owner(head, WHOSE_REQUEST).or(() -> asker(head)).or(() -> called(head)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "the stallholders' request": whoever asks, by the words that the text has for them. */
    private Optional<Counterparts.Found> called(int request) {
        OptionalInt asker = syntax.possessor(request);
        return asker.isPresent() && syntax.is(asker.getAsInt(), PartOfSpeech.NOUN) && !syntax.isTime(asker.getAsInt())
                ? anybody(asker.getAsInt(), WHOSE_REQUEST)
                : Optional.empty();
    }

    private Optional<Counterparts.Found> asker(int request) {
        return Optional.ofNullable(syntax.complements(request).get("of"))
                .filter(who -> syntax.tree().node(who).head() == request)
                .filter(who -> syntax.is(who, PartOfSpeech.PROPN) || syntax.is(who, NounClass.AUTHORITY))
                .flatMap(who -> anybody(who, WHOSE_REQUEST));
    }

    /** "ruled that Lima's levy is illegal", "Lima's practice of registering men violates the law": whose rule falls. */
    private Optional<Counterparts.Found> whoseRule(Draft draft) {
        return draft.move().act() == Act.BLOCKED
                ? syntax.predicate(draft.anchor())
                        .filter(verb -> !syntax.isPassive(verb))
                        .flatMap(Predicate::subject)
                        .map(Argument::word)
                        .filter(thing -> !syntax.is(thing, NounClass.AUTHORITY) && !syntax.is(thing, NounClass.PEOPLE))
                        .flatMap(thing -> owner(thing, "whose rule it is"))
                : Optional.empty();
    }

    /** "demanded the district's emails": who is to hand over or do what is his. */
    private Optional<Counterparts.Found> whosePapers(Draft draft) {
        return draft.move().act() == Act.SOUGHT
                ? things.stream()
                        .sorted()
                        .filter(head -> head != draft.anchor() && !FATES.contains(syntax.lower(head)))
                        .flatMap(head -> owner(head, "whose it is").stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Counterparts.Found> owner(int head, String why) {
        OptionalInt possessor = syntax.possessor(head);
        List<Party> owners = Stream.concat(
                        parties.possessors(syntax, head).stream(),
                        possessor.isPresent()
                                ? parties.all(syntax, possessor.getAsInt()).stream()
                                : Stream.<Party>empty())
                .distinct()
                .filter(party -> !actors.contains(party))
                .toList();
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterparts.Found(owners, syntax.span(syntax.core(head)), why));
    }

    /** "the Ruiz probe", "an investigation of her taxes" */
    private Optional<Counterparts.Found> inquiredInto(Draft draft) {
        return draft.move().lane() == Lane.WORK
                ? things.stream()
                        .sorted()
                        .filter(head -> isInquiry(syntax, head))
                        .flatMap(head -> namedFor(head).or(() -> whoseAffair(head)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "investigation", "probe": whom it is named for does not lead it. */
    static boolean isInquiry(Syntax syntax, int head) {
        return INQUIRIES.contains(syntax.lower(head));
    }

    private Optional<Counterparts.Found> namedFor(int head) {
        List<Integer> before = syntax.before(head);
        return before.isEmpty()
                ? Optional.empty()
                : parties.namesIn(syntax.span(before.getFirst(), head)).stream()
                        .filter(name ->
                                name.kind() == Kind.PERSON && name.span().end() <= syntax.start(head))
                        .filter(name -> syntax.possessor(head).isEmpty() && !actors.contains(name.party()))
                        .map(name -> new Counterparts.Found(List.of(name.party()), name.span(), "whom it is named for"))
                        .findFirst();
    }

    private Optional<Counterparts.Found> whoseAffair(int head) {
        Map<String, Integer> behind = syntax.complements(head);
        return Stream.of("into", "of", "over", "on")
                .flatMap(preposition -> Optional.ofNullable(behind.get(preposition)).stream())
                .flatMap(word -> owner(word, "whose affair it is").stream())
                .findFirst();
    }

    private Optional<Counterparts.Found> anybody(int head, String why) {
        List<Party> known = parties.all(syntax, head);
        List<Party> named = known.isEmpty() && !syntax.is(head, PartOfSpeech.PRON)
                ? List.of(Party.named(parties.description(syntax, head)))
                : known;
        List<Party> found =
                named.stream().filter(party -> !actors.contains(party)).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterparts.Found(found, syntax.span(syntax.core(head)), why));
    }
}
