package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Explanation.Field;
import org.proviso.core.read.Explanation.Part;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.NounGroup;

/** Tells where each field of one claim comes from. */
final class Origins {
    private final Notes.Told told;
    private final Parties parties;
    private final Author author;
    private final Syntax syntax;
    private final Draft draft;

    Origins(Notes.Told told, Parties parties, Author author) {
        this.told = told;
        this.parties = parties;
        this.author = author;
        this.syntax = told.syntax();
        this.draft = told.draft();
    }

    Explanation explanation() {
        List<Part> parts = new ArrayList<>();
        List<Party> actors = told.claim().roles().anyActors();
        if (!actors.isEmpty()) {
            parts.add(actor(actors));
        }
        List<Party> counterparts = told.claim().roles().anyCounterparts();
        if (!counterparts.isEmpty()) {
            parts.add(counterpart(counterparts));
        }
        told.claim().roles().object().ifPresent(object -> parts.add(object(object)));
        told.amount().map(this::amount).ifPresent(parts::add);
        told.condition().map(this::condition).ifPresent(parts::add);
        told.date().map(this::date).ifPresent(parts::add);
        told.said().ifPresent(said -> parts.addAll(said(said)));
        parts.replaceAll(this::withDrift);
        return new Explanation(
                told.claim(), KeptNotes.spans(syntax, draft.grounds().trigger()), parts);
    }

    /** Says so where a name is only like the known one that it was taken for, and how sure that is. */
    private Part withDrift(Part part) {
        return part.words().stream()
                .flatMap(words -> parties.namesIn(words).stream())
                .filter(name -> name.confidence() < 1)
                .findFirst()
                .map(name -> new Part(
                        part.field(),
                        part.words(),
                        part.path() + " > \u201c" + Slots.plain(name.span().of(syntax.text())) + "\u201d taken for "
                                + name.party().name() + ", confidence " + name.confidence()))
                .orElse(part);
    }

    // ---- actor and counterpart

    private Part actor(List<Party> actors) {
        if (told.acting().isPresent()) {
            Counterparts.Found found = told.acting().get();
            return new Part(Field.ACTOR, Optional.of(found.words()), found.why());
        }
        if (isVoice(actors)) {
            return new Part(Field.ACTOR, said(), "who says so");
        }
        return place(Field.ACTOR, actors, draft.grounds().swapped() ? "counterpart" : "actor")
                .orElseGet(() -> actors.equals(author.party().stream().toList())
                        ? new Part(Field.ACTOR, Optional.empty(), "the document's author")
                        : new Part(Field.ACTOR, Optional.empty(), "who owned it when it was last named"));
    }

    /** Demands, denials and rulings are those of who tells of them, where no place names another. */
    private boolean isVoice(List<Party> actors) {
        boolean own = draft.move().act() == Act.SOUGHT
                || draft.move().act() == Act.BLOCKED
                || draft.move().act() == Act.UPHELD
                || draft.move().lane() == Lane.DISPUTE;
        return own
                && actors.equals(
                        told.said().flatMap(Attribution::speaker).stream().toList())
                && slot(draft.grounds().swapped() ? "counterpart" : "actor")
                        .filter(named -> named.parties().equals(actors))
                        .isEmpty();
    }

    private Part counterpart(List<Party> counterparts) {
        if (told.towards().isPresent()) {
            Counterparts.Found found = told.towards().get();
            return new Part(Field.COUNTERPART, Optional.of(found.words()), found.why());
        }
        return place(Field.COUNTERPART, counterparts, draft.grounds().swapped() ? "actor" : "counterpart")
                .orElseGet(() -> new Part(Field.COUNTERPART, Optional.empty(), "who owned it when it was last named"));
    }

    /** The place that the row gives the role to, where it names them; else the nearest place in the sentence that does. */
    private Optional<Part> place(Field field, List<Party> named, String role) {
        return slot(role)
                .filter(slot -> slot.parties().equals(named))
                .map(slot -> part(field, slot.word(), slot.slot()))
                .or(() -> nearest(named).map(word -> part(field, word, "")));
    }

    private Optional<Slots.Named> slot(String role) {
        return draft.grounds().who().flatMap(filling -> filling.slots().named(syntax, parties, filling.roles(), role));
    }

    private Optional<Integer> nearest(List<Party> named) {
        Comparator<Integer> nearness = Comparator.comparingInt(word -> Paths.length(syntax, draft.anchor(), word));
        return syntax.views().nounGroups().stream()
                .map(NounGroup::head)
                .filter(head -> parties.all(syntax, head).equals(named))
                .min(nearness)
                .or(() -> parties.namesIn(syntax.sentence().span()).stream()
                        .filter(name -> named.equals(List.of(name.party())))
                        .map(name -> Math.min(syntax.wordFrom(name.span().start()), syntax.size() - 1))
                        .min(nearness));
    }

    private Part part(Field field, int word, String slot) {
        String path = Paths.of(syntax, draft.anchor(), word);
        Span words = syntax.span(syntax.core(word));
        if (slot.equals("possessor") && syntax.possessor(word).isPresent()) {
            int owner = syntax.possessor(word).getAsInt();
            return new Part(field, Optional.of(syntax.span(syntax.core(owner))), inside(word, "whose it is"));
        }
        if (slot.equals("modifier")) {
            return new Part(field, Optional.of(words), inside(word, "word before it"));
        }
        return new Part(field, Optional.of(words), path + whose(word));
    }

    private String inside(int word, String step) {
        return word == draft.anchor() ? step : Paths.of(syntax, draft.anchor(), word) + " > " + step;
    }

    /** How a group that names nobody by itself leads to somebody. */
    private String whose(int word) {
        if (syntax.is(word, PartOfSpeech.PRON)) {
            return " > whom \u201c" + syntax.lower(word) + "\u201d means";
        }
        return parties.all(syntax, word).isEmpty() ? " > whose it is" : "";
    }

    // ---- object

    private Part object(String object) {
        Optional<Slots.Headed> headed = draft.grounds()
                .what()
                .flatMap(filling -> filling.slots().objectWords(syntax, filling.roles()))
                .filter(words -> object.equals(Slots.plain(words.span().of(syntax.text()))));
        return headed.map(words -> new Part(
                        Field.OBJECT, Optional.of(words.span()), Paths.of(syntax, draft.anchor(), words.word())))
                .orElseGet(() -> ownObject(object));
    }

    private Part ownObject(String object) {
        for (Span own : List.of(syntax.span(syntax.core(draft.anchor())), syntax.objectSpan(draft.anchor()))) {
            if (object.equals(Slots.plain(own.of(syntax.text())))) {
                return new Part(Field.OBJECT, Optional.of(own), "the trigger with its group");
            }
        }
        Span evidence = draft.evidence();
        int start = syntax.start(draft.anchor());
        boolean rest = evidence.contains(start)
                && object.equals(Slots.plain(new Span(start, evidence.end()).of(syntax.text())));
        return rest
                ? new Part(
                        Field.OBJECT,
                        Optional.of(new Span(start, evidence.end())),
                        "the trigger's clause, from its verb on")
                : new Part(Field.OBJECT, Optional.of(evidence), "the trigger's clause");
    }

    // ---- terms

    private Part amount(QuantityMention amount) {
        boolean behind = amount.span().start() >= syntax.start(draft.anchor());
        boolean trigger = KeptNotes.spans(syntax, draft.grounds().trigger()).stream()
                .anyMatch(span -> span.overlaps(amount.span()));
        String path = trigger ? "the trigger itself" : behind ? "next amount" : "nearest amount before it";
        return new Part(Field.QUANTITY, Optional.of(amount.span()), path);
    }

    private Part condition(Span condition) {
        boolean first = condition.start() < draft.evidence().start();
        boolean inside = draft.evidence().contains(condition.start());
        String path = inside
                ? "inside the claim's words"
                : first ? "the head of its sentence" : "right behind the claim's words";
        return new Part(Field.CONDITION, Optional.of(condition), path);
    }

    private Part date(DateMention date) {
        return new Part(Field.WHEN, Optional.of(date.span()), "date inside the claim's words");
    }

    // ---- speaker

    private List<Part> said(Attribution said) {
        int anchor = syntax.start(draft.anchor());
        boolean around = said.content().stream().anyMatch(span -> span.contains(anchor));
        String path = (around ? "the attribution around it, by " : "the nearest attribution to its quotation, by ")
                + "\u201c" + Slots.plain(said.cue().getFirst().of(syntax.text())) + "\u201d";
        List<Part> parts = new ArrayList<>();
        told.claim().said().speaker().ifPresent(speaker -> parts.add(new Part(Field.SPEAKER, source(said), path)));
        told.claim().said().via().ifPresent(via -> parts.add(new Part(Field.VIA, source(said), path)));
        return parts;
    }

    private Optional<Span> said() {
        return told.said().flatMap(Origins::source);
    }

    private static Optional<Span> source(Attribution said) {
        return said.source().stream().findFirst();
    }
}
