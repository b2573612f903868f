package org.proviso.core.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.States;

/** Whose an office is said to be: "the Texas governor", "the director of the FBI", "Foreign Minister Ana Ruiz of Peru". */
final class OfficeOwners {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> OF = Set.of("of", "in", "for", "to", "at");

    private final List<NameMention> names;
    private final ActorTable actors;

    OfficeOwners(List<NameMention> names, ActorTable actors) {
        this.names = names;
        this.actors = actors;
    }

    /** The country, state and body by whose name the office is called, that of a body with its country. */
    Set<String> of(Syntax syntax, int office) {
        Set<String> found = new HashSet<>();
        boolean title = isCapital(syntax, office);
        for (int at = office - 1; at >= 0 && (isInGroup(syntax, at) || isPossessive(syntax, at)); at--) {
            title &= !isPossessive(syntax, at);
            add(syntax, at, !title, found);
        }
        for (int complement : syntax.complements(office).values()) {
            for (int word = syntax.core(complement).first(); word <= complement; word++) {
                add(syntax, word, true, found);
            }
        }
        return Set.copyOf(found);
    }

    /** The same of an office that stands before a name: what stands behind the name says so too. */
    Set<String> ofTitle(Syntax syntax, int office, NameMention holder) {
        Set<String> found = new HashSet<>(of(syntax, office));
        int at = syntax.wordFrom(holder.span().end());
        if (at < syntax.size() && OF.contains(syntax.lower(at))) {
            at = at + 1 < syntax.size() && DEFINITE.contains(syntax.lower(at + 1)) ? at + 2 : at + 1;
            while (at < syntax.size() && isInGroup(syntax, at)) {
                add(syntax, at, true, found);
                at++;
            }
        }
        return Set.copyOf(found);
    }

    /** The country of such a name, where it is one. */
    Optional<Party> country(String owner) {
        return actors.party(owner)
                .filter(party -> party.id().filter(id -> id.is("country")).isPresent());
    }

    /** The body of such a name. */
    Optional<Party> body(String owner) {
        Optional<Party> known = actors.party(owner);
        return known.isEmpty() && owner.indexOf(' ') > 0
                ? Optional.of(actors.body(owner))
                : known.filter(party ->
                        party.id().filter(id -> id.is("body") || id.is("org")).isPresent());
    }

    /** The country that a person is known to act for. */
    Set<String> ofPerson(Party person) {
        return country(person).map(Set::of).orElse(Set.of());
    }

    /** @param unknown whether a word with a capital is an owner though no table knows it */
    private void add(Syntax syntax, int word, boolean unknown, Set<String> found) {
        String form = syntax.tokens().get(word).form();
        if (!Character.isUpperCase(form.codePointAt(0))) {
            return;
        }
        Optional<String> written = written(syntax, word);
        Optional<Party> party = actors.party(written.orElse(form));
        if (party.isPresent()) {
            found.add(party.get().name());
            country(party.get()).ifPresent(found::add);
        } else if (unknown || written.isPresent() || States.isOne(form)) {
            found.add(written.orElse(form));
        }
    }

    /** The words of the name: what country "the Senate" is of the text elsewhere may have told, of another. */
    private Optional<String> written(Syntax syntax, int word) {
        int start = syntax.start(word);
        return Ordered.in(names, NameMention::span, syntax.sentence().span()).stream()
                .filter(name -> name.kind() != Kind.PERSON
                        && name.span().start() <= start
                        && start < name.span().end())
                .map(name -> name.span().of(syntax.text()))
                .findFirst();
    }

    private Optional<String> country(Party party) {
        return party.id().flatMap(actors::countryOf).flatMap(actors::nameOf);
    }

    private static boolean isCapital(Syntax syntax, int word) {
        return Character.isUpperCase(syntax.tokens().get(word).form().codePointAt(0));
    }

    private static boolean isPossessive(Syntax syntax, int word) {
        return syntax.lower(word).equals("'s") || syntax.lower(word).equals("\u2019s");
    }

    private static boolean isInGroup(Syntax syntax, int word) {
        return syntax.is(word, PartOfSpeech.ADJ)
                || syntax.is(word, PartOfSpeech.NOUN)
                || syntax.is(word, PartOfSpeech.PROPN);
    }
}
