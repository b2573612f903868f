package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;

/** What takes part in each predicate, and the clauses that hang on it. */
final class Arguments {
    private final Grammar grammar;
    private final PredicateWords predicates;
    private final Antecedents antecedents;
    private final Prepositions prepositions;
    private final Subjects subjects;
    private final Objects objects;

    Arguments(
            Grammar grammar,
            PredicateWords predicates,
            Antecedents antecedents,
            Prepositions prepositions,
            Subjects subjects,
            Objects objects) {
        this.grammar = grammar;
        this.predicates = predicates;
        this.antecedents = antecedents;
        this.prepositions = prepositions;
        this.subjects = subjects;
        this.objects = objects;
    }

    List<Argument> of(int word) {
        List<Argument> arguments = new ArrayList<>(4);
        add(arguments, Role.SUBJECT, subjects.of(word));
        add(arguments, Role.OBJECT, objects.of(word));
        for (int child : grammar.tree().children(word)) {
            role(child).ifPresent(role -> add(arguments, role, child));
        }
        return arguments;
    }

    private static void add(List<Argument> arguments, Role role, Found found) {
        if (found.isSomebody()) {
            arguments.add(new Argument(role, "", found.word(), found.origin()));
        }
    }

    private static Optional<Role> roleOf(Relation relation) {
        return switch (relation) {
            case OBJ -> Optional.of(Role.OBJECT);
            case IOBJ -> Optional.of(Role.INDIRECT_OBJECT);
            case OBL_AGENT -> Optional.of(Role.AGENT);
            case OBL, OBL_UNMARKED -> Optional.of(Role.OBLIQUE);
            case NSUBJ_OUTER, CSUBJ_OUTER -> Optional.of(Role.TOPIC);
            default -> Optional.empty();
        };
    }

    private Optional<Role> role(int child) {
        return roleOf(grammar.relation(child));
    }

    private void add(List<Argument> arguments, Role role, int child) {
        if (role == Role.OBLIQUE && isStranded(child)) {
            addStranded(arguments, child);
            return;
        }
        int behind = role == Role.OBLIQUE ? prepositions.behind(child) : Grammar.NONE;
        int word = behind == Grammar.NONE ? child : behind;
        if (behind != Grammar.NONE && predicates.has(behind)) {
            // "in exchange for freezing": a clause
            return;
        }
        String preposition = role == Role.OBLIQUE ? prepositions.ofGroup(word) : "";
        int meant = antecedents.of(word);
        arguments.add(new Argument(role, preposition, meant, meant == word ? Origin.STATED : Origin.RELATIVE));
    }

    private boolean isStranded(int child) {
        return grammar.is(child, PartOfSpeech.ADP)
                && grammar.tree().children(child).isEmpty();
    }

    /** "the state it was taken from", "nothing to rely on". */
    private void addStranded(List<Argument> arguments, int preposition) {
        int verb = grammar.head(preposition);
        if (grammar.relation(verb) == Relation.ACL_RELCL || grammar.relation(verb) == Relation.ACL) {
            arguments.add(new Argument(Role.OBLIQUE, grammar.lower(preposition), grammar.head(verb), Origin.RELATIVE));
        }
    }

    /** How the clause that a word heads hangs on another word; nothing for the root. */
    Optional<Clause> dependence(int word) {
        int head = grammar.head(word);
        if (head == Grammar.NONE) {
            return Optional.empty();
        }
        boolean isBridged = prepositions.isBridged(word);
        Clause.Link link = isBridged ? Clause.Link.ADVERBIAL : Clause.linkOf(grammar.relation(word));
        return Optional.of(new Clause(link, prepositions.ofClause(word), isBridged ? grammar.head(head) : head, word));
    }

    List<Clause> clauses(int word) {
        List<Clause> clauses = new ArrayList<>(2);
        for (int child : grammar.tree().children(word)) {
            int behind = grammar.is(child, Relation.OBL) ? prepositions.behind(child) : Grammar.NONE;
            int clause = behind == Grammar.NONE ? child : behind;
            if (predicates.has(clause)) {
                dependence(clause).ifPresent(clauses::add);
            }
        }
        return clauses;
    }
}
