package org.proviso.core.text.syntax;

import java.util.List;
import java.util.Optional;
import org.proviso.core.text.syntax.Argument.Role;

/**
 * A word that heads a clause: a verb; a noun, adjective or other word with a copula ("is ready"); a participle before its
 * noun ("frozen funds").
 *
 * @param lemma with the verb's particle: {@code carry out}
 * @param copular whether it is no verb, and something is said to be it
 * @param dependence how its clause hangs on another word; empty for the root
 * @param arguments the subject first; in the order of the sentence otherwise
 * @param clauses the clauses that hang on it, in the order of the sentence
 */
public record Predicate(
        int word,
        String lemma,
        boolean copular,
        VerbGroup verb,
        Optional<Clause> dependence,
        List<Argument> arguments,
        List<Clause> clauses) {
    public Predicate {
        arguments = List.copyOf(arguments);
        clauses = List.copyOf(clauses);
    }

    /** The first argument in a role. */
    public Optional<Argument> argument(Role role) {
        for (Argument argument : arguments) {
            if (argument.is(role)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    /** What stands behind a preposition: {@code oblique("for")}. */
    public Optional<Argument> oblique(String preposition) {
        for (Argument argument : arguments) {
            if (argument.is(Role.OBLIQUE) && argument.preposition().equals(preposition)) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    public Optional<Argument> subject() {
        return argument(Role.SUBJECT);
    }

    /** Who does it: the subject, of a passive the agent. */
    public Optional<Argument> doer() {
        return argument(verb.isPassive() ? Role.AGENT : Role.SUBJECT);
    }

    /** What it is done to: the object, of a passive the subject. */
    public Optional<Argument> undergoer() {
        return argument(verb.isPassive() ? Role.SUBJECT : Role.OBJECT);
    }

    /** The first clause that hangs on it in a way. */
    public Optional<Clause> clause(Clause.Link link) {
        for (Clause clause : clauses) {
            if (clause.link() == link) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }
}
