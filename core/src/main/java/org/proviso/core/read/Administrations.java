package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Antecedents.Subject;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;

/**
 * Whose administration or campaign it is: "his campaign rejected it", "my administration has sent" is that of whom the pronoun means; "our
 * administration" may be that of another. "His" is clear only where the person is a subject or an owner there or in the sentence before, and
 * nobody in common words comes between.
 */
final class Administrations {
    private static final Set<String> THIRD = Set.of("his", "her");
    private static final Set<String> HOLDERS = WordLists.read("holders");
    /** A school's principal has one, but it governs nothing. */
    private static final Set<String> WITHOUT = WordLists.read("people without an administration");
    /** Behind a name: ", the mayor, said". */
    private static final Pattern APPOSED = Pattern.compile("^, [^,]{1,40},");

    private static final List<String> OWNING = List.of("'s", "\u2019s");

    private final Parties parties;
    private final Antecedents antecedents;

    Administrations(Parties parties, Antecedents antecedents) {
        this.parties = parties;
        this.antecedents = antecedents;
    }

    Optional<Party> of(Syntax syntax, int head) {
        boolean campaign = syntax.lower(head).equals("campaign");
        if (!campaign
                && (!syntax.lower(head).equals("administration")
                        || syntax.lower(head - 1).equals("our"))) {
            return Optional.empty();
        }
        OptionalInt possessor = syntax.possessor(head);
        boolean third = possessor.isPresent() && THIRD.contains(syntax.lower(possessor.getAsInt()));
        return parties.possessors(syntax, head).stream()
                .filter(owner ->
                        Parties.isPerson(owner) && (!third || isClear(owner, syntax.start(possessor.getAsInt()))))
                .map(owner -> campaign ? Party.named(owner.name() + " campaign") : ActorTable.administrationOf(owner))
                .findFirst();
    }

    private boolean isClear(Party owner, int offset) {
        return antecedents.shortlyBefore(offset).stream().anyMatch(subject -> isClear(subject, owner, offset));
    }

    private boolean isClear(Subject subject, Party owner, int offset) {
        Syntax syntax = subject.syntax();
        String text = syntax.text();
        Span words = syntax.span(syntax.core(subject.word()));
        boolean itself =
                parties.one(syntax, subject.word()).filter(owner::equals).isPresent();
        Optional<Integer> end = itself
                ? Optional.of(words.end())
                : parties.namesIn(words).stream()
                        .filter(name -> name.party().equals(owner) && isOwning(text, name))
                        .map(name -> name.span().end())
                        .findFirst();
        return end.filter(from -> from <= offset
                        && !names(
                                WITHOUT, text.substring(syntax.sentence().span().start(), from))
                        && !names(WITHOUT, text.substring(from, offset))
                        && !names(
                                HOLDERS,
                                APPOSED.matcher(text.substring(from, offset)).replaceFirst("")))
                .isPresent();
    }

    private static boolean isOwning(String text, NameMention name) {
        return OWNING.stream()
                .anyMatch(ending -> text.startsWith(ending, name.span().end()));
    }

    private static boolean names(Set<String> people, String words) {
        return Lexicon.words(words).stream().anyMatch(people::contains);
    }
}
