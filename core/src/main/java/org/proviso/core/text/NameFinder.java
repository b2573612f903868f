package org.proviso.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Party;

/**
 * Finds who is named in a document: countries (also through demonyms, capitals and seats of power), people, authorities,
 * organisations, outlets, places. It reads the document twice: first it learns full names, acronyms and the country that
 * the document is about, then it resolves what is short ("Rubio", "INL", "the Supreme Court"). Time is linear; tags are not
 * needed.
 */
public final class NameFinder {
    private final NameTables tables;

    private NameFinder(NameTables tables) {
        this.tables = tables;
    }

    /** A finder over the tables that ship with the program. */
    public static NameFinder standard() {
        return new NameFinder(NameTables.standard());
    }

    /** A finder over other tables. */
    public static NameFinder over(ActorTable actors) {
        return new NameFinder(actors.tables());
    }

    /** The names of the sentences of a text, in order; none overlaps another. */
    public List<NameMention> find(String text, List<Sentence> sentences) {
        List<Line> lines = sentences.stream().map(Line::of).toList();
        DocumentNames document = new DocumentNames(tables);
        lines.forEach(document::read);
        List<NameRule> rules = List.of(
                new TableRule(tables, document),
                new GovernmentRule(tables, document),
                new PersonRule(tables, document),
                new BodyRule(tables, document));
        NameLearner learner = new NameLearner(tables, document);
        for (Line line : lines) {
            List<Naming> namings = scan(line, rules);
            namings.forEach(naming -> learner.learn(line, naming));
            learner.learnHolders(line, namings);
        }
        List<NameMention> mentions = new ArrayList<>();
        for (Line line : lines) {
            for (Naming naming : scan(line, rules)) {
                naming.party().ifPresent(party -> mentions.add(mention(line, naming, party)));
            }
        }
        return NameDrift.straightened(tables, text, OwnSpellings.of(text, mentions));
    }

    private static NameMention mention(Line line, Naming naming, Party party) {
        return new NameMention(line.span(naming.from(), naming.to()), party, naming.kind());
    }

    private static List<Naming> scan(Line line, List<NameRule> rules) {
        List<Naming> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Optional<Naming> longest = Optional.empty();
            if (Character.isLetter(line.at(i).form().codePointAt(0))) {
                longest = longest(line, i, rules);
            }
            longest.ifPresent(found::add);
            i = longest.map(Naming::to).orElse(i + 1);
        }
        return found;
    }

    private static Optional<Naming> longest(Line line, int i, List<NameRule> rules) {
        Optional<Naming> best = Optional.empty();
        boolean capital = line.isCapital(i);
        for (NameRule rule : rules) {
            Optional<Naming> naming = capital || rule.mayBegin(line.key(i)) ? rule.at(line, i) : Optional.empty();
            if (naming.isPresent()
                    && (best.isEmpty() || naming.get().length() > best.get().length())) {
                best = naming;
            }
        }
        return best;
    }
}
