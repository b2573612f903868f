package org.proviso.core.text.syntax;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Modifier.Kind;
import org.proviso.core.text.syntax.NounGroup.Sort;

/** The noun group of each word that heads one. */
final class NounGroups {
    private static final Set<PartOfSpeech> NOMINALS =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM, PartOfSpeech.SYM);
    /** In these a noun is a piece of another group, or no noun. */
    private static final Set<Relation> PIECES = EnumSet.of(
            Relation.DET,
            Relation.DET_PREDET,
            Relation.CASE,
            Relation.MARK,
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.CC,
            Relation.CC_PRECONJ,
            Relation.FIXED,
            Relation.FLAT,
            Relation.COMPOUND,
            Relation.COMPOUND_PRT,
            Relation.GOESWITH,
            Relation.PUNCT,
            Relation.NUMMOD,
            Relation.AMOD,
            Relation.ADVMOD,
            Relation.DISCOURSE,
            Relation.EXPL);
    /** In these any word stands for a noun: "the poor". */
    private static final Set<Relation> PLACES = EnumSet.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.NSUBJ_OUTER,
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_AGENT,
            Relation.OBL_UNMARKED,
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.NMOD_UNMARKED,
            Relation.APPOS,
            Relation.VOCATIVE);

    private static final Map<Relation, Kind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Relation.DET, Kind.DETERMINER),
            Map.entry(Relation.DET_PREDET, Kind.DETERMINER),
            Map.entry(Relation.NUMMOD, Kind.NUMERAL),
            Map.entry(Relation.NMOD_POSS, Kind.POSSESSOR),
            Map.entry(Relation.AMOD, Kind.ADJECTIVE),
            Map.entry(Relation.COMPOUND, Kind.COMPOUND),
            Map.entry(Relation.FLAT, Kind.NAME_PART),
            Map.entry(Relation.NMOD_DESC, Kind.TITLE),
            Map.entry(Relation.APPOS, Kind.APPOSITION),
            Map.entry(Relation.NMOD, Kind.PREPOSITIONAL),
            Map.entry(Relation.NMOD_UNMARKED, Kind.UNMARKED),
            Map.entry(Relation.ACL, Kind.CLAUSE),
            Map.entry(Relation.ACL_RELCL, Kind.RELATIVE_CLAUSE)));
    /** Behind the head, only these belong to the core. */
    private static final Set<Kind> CORE_BEHIND = EnumSet.of(Kind.NAME_PART, Kind.COMPOUND, Kind.NUMERAL);

    private static final Set<Relation> BRACKETED = EnumSet.of(Relation.APPOS, Relation.PARATAXIS, Relation.DEP);
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we", "them", "us", "these", "those", "'em");
    private static final Set<String> ONE = Set.of("one", "1", "1.0");
    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_ACRONYM = 12;

    private final Grammar grammar;
    private final Antecedents antecedents;
    private final Prepositions prepositions;
    private final String[] governing;

    NounGroups(Grammar grammar, Antecedents antecedents, Prepositions prepositions) {
        this.grammar = grammar;
        this.antecedents = antecedents;
        this.prepositions = prepositions;
        governing = new String[grammar.size()];
        for (int word : grammar.order()) {
            String own = prepositions.ofGroup(word);
            boolean takesFirst = own.isEmpty() && grammar.relation(word) == Relation.CONJ;
            governing[word] = takesFirst ? governing[grammar.head(word)] : own;
        }
    }

    boolean isHead(int word) {
        Relation relation = grammar.relation(word);
        if (PIECES.contains(relation)) {
            return false;
        }
        PartOfSpeech tag = grammar.tree().node(word).token().tag();
        boolean isPlaced = tag != PartOfSpeech.VERB && tag != PartOfSpeech.PUNCT && tag != PartOfSpeech.ADP;
        return NOMINALS.contains(tag) || isPlaced && PLACES.contains(relation) || grammar.isNounLikeVerb(word);
    }

    NounGroup of(int head) {
        int first = head;
        int last = head;
        int firstOfAll = head;
        int lastOfAll = head;
        List<Modifier> modifiers = new ArrayList<>();
        for (int child : grammar.tree().children(head)) {
            Optional<Kind> kind = kind(child);
            if (kind.isEmpty()) {
                continue;
            }
            modifiers.add(modifier(kind.get(), child));
            firstOfAll = Math.min(firstOfAll, grammar.left(child));
            lastOfAll = Math.max(lastOfAll, grammar.right(child));
            if (isOfCore(kind.get(), child, head)) {
                first = Math.min(first, grammar.left(child));
                last = Math.max(last, grammar.right(child));
            }
        }
        return new NounGroup(
                head,
                new Stretch(first, last),
                new Stretch(firstOfAll, lastOfAll),
                sort(head),
                isPlural(head, modifiers),
                governing[head],
                modifiers);
    }

    private Optional<Kind> kind(int child) {
        Relation relation = grammar.relation(child);
        if (BRACKETED.contains(relation) && isAcronym(child)) {
            return Optional.of(Kind.ACRONYM);
        }
        return Optional.ofNullable(KINDS.get(relation));
    }

    private static boolean isOfCore(Kind kind, int child, int head) {
        return switch (kind) {
            case DETERMINER, NUMERAL, POSSESSOR, ADJECTIVE, COMPOUND, NAME_PART, TITLE ->
                child < head || CORE_BEHIND.contains(kind);
            case UNMARKED -> child < head;
            case APPOSITION, ACRONYM, PREPOSITIONAL, CLAUSE, RELATIVE_CLAUSE -> false;
        };
    }

    private Modifier modifier(Kind kind, int child) {
        return switch (kind) {
            case PREPOSITIONAL -> {
                int behind = prepositions.behind(child);
                int word = behind == Grammar.NONE ? child : behind;
                String words = behind == Grammar.NONE ? governing[child] : prepositions.ofClause(behind);
                yield new Modifier(kind, words, antecedents.of(word));
            }
            case CLAUSE -> new Modifier(kind, prepositions.ofClause(child), child);
            case POSSESSOR -> new Modifier(kind, "", antecedents.of(child));
            case DETERMINER,
                    NUMERAL,
                    ADJECTIVE,
                    COMPOUND,
                    NAME_PART,
                    TITLE,
                    APPOSITION,
                    ACRONYM,
                    UNMARKED,
                    RELATIVE_CLAUSE -> new Modifier(kind, "", child);
        };
    }

    /** One word, mostly capitals, in brackets. */
    private boolean isAcronym(int word) {
        String form = grammar.tree().node(word).token().form();
        int length = form.length();
        int first = grammar.left(word);
        boolean isAlone = first == word - 1
                && grammar.right(word) <= word + 1
                && grammar.lower(first).equals("(");
        long capitals = form.chars().filter(Character::isUpperCase).count();
        return isAlone && length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM && capitals * 2 > length;
    }

    private Sort sort(int head) {
        return switch (grammar.tree().node(head).token().tag()) {
            case PROPN -> Sort.NAME;
            case PRON, DET -> Sort.PRONOUN;
            case NUM, SYM -> Sort.NUMBER;
            default -> Sort.COMMON;
        };
    }

    private boolean isPlural(int head, List<Modifier> modifiers) {
        String penn = grammar.penn(head);
        if (penn.equals("NNS") || penn.equals("NNPS") || PLURAL_PRONOUNS.contains(grammar.lower(head))) {
            return true;
        }
        return penn.equals("NN") && isCounted(head, modifiers);
    }

    private boolean isCounted(int head, List<Modifier> modifiers) {
        for (Modifier each : modifiers) {
            if (each.kind() == Kind.NUMERAL && each.word() < head && !isOne(each.word())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(int numeral) {
        return ONE.contains(grammar.lemma(numeral));
    }
}
