package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;

/**
 * Puts right what a tagger trained on web text gets wrong in news: names taken for verbs, auxiliaries taken for main verbs,
 * possessive endings taken for marks, and the verb of a headline taken for a noun ("Mayor rebuffs senator").
 */
final class TagRepair {
    private static final Set<PartOfSpeech> NOMINAL =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);
    private static final Set<PartOfSpeech> IN_GROUP = EnumSet.of(
            PartOfSpeech.DET,
            PartOfSpeech.ADJ,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.PRON,
            PartOfSpeech.NUM,
            PartOfSpeech.SYM);
    private static final Set<String> HAVE =
            Set.of("have", "has", "had", "'ve", "\u2019ve", "is", "are", "was", "were", "been");
    private static final Set<String> SECRET = Set.of("secret", "private", "confidential", "open", "alive", "intact");
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "must", "may", "might", "can", "could");
    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t");
    private static final Set<String> CONJUNCTIONS = Set.of("as", "after", "before", "since", "until");
    private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s");

    private final List<Token> tokens;
    private final int[] nameEnd;
    private final Lexicon lexicon;

    private TagRepair(List<Token> tokens, int[] nameEnd, Lexicon lexicon) {
        this.tokens = new ArrayList<>(tokens);
        this.nameEnd = nameEnd;
        this.lexicon = lexicon;
    }

    /**
     * The tokens with better tags.
     *
     * @param nameEnd for each token the last token of the name that begins there, or -1
     */
    static List<Token> repaired(List<Token> tokens, int[] nameEnd, Lexicon lexicon) {
        TagRepair repair = new TagRepair(tokens, nameEnd, lexicon);
        repair.names();
        for (int i = 0; i < tokens.size(); i++) {
            repair.word(i);
        }
        repair.headline();
        return List.copyOf(repair.tokens);
    }

    private void names() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone = nameEnd[i] == i;
            if (alone && (is(i, PartOfSpeech.VERB) || is(i, PartOfSpeech.AUX) || is(i, PartOfSpeech.ADP))) {
                tag(i, PartOfSpeech.PROPN);
            }
        }
    }

    private void word(int i) {
        String lower = tokens.get(i).lower();
        ofFunctionWord(i, lower).or(() -> ofContentWord(i, lower)).ifPresent(better -> tag(i, better));
        if (i > 0 && is(i, PartOfSpeech.VERB) && lower(i - 1).equals("to") && is(i - 1, PartOfSpeech.ADP)) {
            tag(i - 1, PartOfSpeech.PART);
        }
    }

    private Optional<PartOfSpeech> ofFunctionWord(int i, String lower) {
        return switch (tokens.get(i).tag()) {
            case VERB -> HAVE.contains(lower) && participleFollows(i + 1) ? found(PartOfSpeech.AUX) : none();
            case ADP -> CONJUNCTIONS.contains(lower) && clauseFollows(i + 1) ? found(PartOfSpeech.SCONJ) : none();
            case SCONJ -> lower.equals("for") ? found(PartOfSpeech.ADP) : none();
            case PRON -> lower.equals("that") && clauseFollows(i + 1) ? found(PartOfSpeech.SCONJ) : none();
            case PUNCT ->
                NOT.contains(lower) || POSSESSIVE.contains(lower) && isNominal(i - 1)
                        ? found(PartOfSpeech.PART)
                        : none();
            case SYM -> isBesideNumber(i) || Character.isLetter(lower.charAt(0)) ? none() : found(PartOfSpeech.PUNCT);
            default -> NOT.contains(lower) && i > 0 ? found(PartOfSpeech.PART) : none();
        };
    }

    /** "$ 5", "5 %"; any other sign, an emoji for one, is no part of an amount. */
    private boolean isBesideNumber(int i) {
        return i > 0 && is(i - 1, PartOfSpeech.NUM) || i + 1 < tokens.size() && is(i + 1, PartOfSpeech.NUM);
    }

    private Optional<PartOfSpeech> ofContentWord(int i, String lower) {
        if (Character.isLetter(lower.charAt(0)) && (is(i, PartOfSpeech.PUNCT) || is(i, PartOfSpeech.SYM))) {
            boolean modifies = i + 1 < tokens.size() && is(i + 1, PartOfSpeech.NOUN);
            return found(modifies ? PartOfSpeech.ADJ : PartOfSpeech.NOUN);
        }
        if (isAfterModal(i) || isHiddenInfinitive(i)) {
            return found(PartOfSpeech.VERB);
        }
        if (isHiddenNoun(i) || isNeverVerb(i, lower) || isOwned(i, lower)) {
            return found(PartOfSpeech.NOUN);
        }
        return isModifier(i) || isSecret(i, lower) ? found(PartOfSpeech.ADJ) : none();
    }

    /** "Waivers worth $5 million": a noun of the tables that is the form of no verb. */
    private boolean isNeverVerb(int i, String lower) {
        boolean taken = is(i, PartOfSpeech.ADP)
                || is(i, PartOfSpeech.VERB) && lexicon.verbsOf(lower).isEmpty();
        return taken && lexicon.isNoun(lower);
    }

    private static Optional<PartOfSpeech> found(PartOfSpeech better) {
        return Optional.of(better);
    }

    private static Optional<PartOfSpeech> none() {
        return Optional.empty();
    }

    /** "will axe the grant". */
    private boolean isAfterModal(int i) {
        boolean plain = is(i, PartOfSpeech.NOUN)
                || is(i, PartOfSpeech.ADJ)
                || is(i, PartOfSpeech.PROPN)
                || is(i, PartOfSpeech.ADV);
        return i > 0
                && plain
                && is(i - 1, PartOfSpeech.AUX)
                && MODALS.contains(lower(i - 1))
                && lexicon.verbsOf(lower(i)).stream()
                        .anyMatch(form -> form.forms().contains(Form.BASE) && lexicon.isTelling(form.lemma()));
    }

    /** "agreed to pause tariffs". */
    private boolean isHiddenInfinitive(int i) {
        return i > 1
                && i + 1 < tokens.size()
                && lower(i - 1).equals("to")
                && is(i, PartOfSpeech.NOUN)
                && is(i - 2, PartOfSpeech.VERB)
                && IN_GROUP.contains(tokens.get(i + 1).tag())
                && lexicon.verbsOf(lower(i)).stream()
                        .anyMatch(form -> form.forms().contains(Form.BASE) && lexicon.isTelling(form.lemma()));
    }

    /** "the department official said", "training in the south was halted": a known noun with no noun behind it. */
    private boolean isHiddenNoun(int i) {
        boolean doubtful = is(i, PartOfSpeech.ADJ) || is(i, PartOfSpeech.VERB) && lower(i).endsWith("ing");
        boolean alone =
                i + 1 >= tokens.size() || !IN_GROUP.contains(tokens.get(i + 1).tag());
        return doubtful
                && alone
                && i > 0
                && (is(i - 1, PartOfSpeech.NOUN) || is(i - 1, PartOfSpeech.PROPN) || is(i - 1, PartOfSpeech.DET))
                && lexicon.isNoun(lower(i));
    }

    /** "kept the report secret". */
    private boolean isSecret(int i, String lower) {
        return SECRET.contains(lower)
                && i > 0
                && is(i - 1, PartOfSpeech.NOUN)
                && (i + 1 == tokens.size()
                        || !IN_GROUP.contains(tokens.get(i + 1).tag()));
    }

    /** "to accept returned migrants": a participle between a verb or preposition and a noun tells which. */
    private boolean isModifier(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && is(i, PartOfSpeech.VERB)
                && lower(i).endsWith("ed")
                && (is(i - 1, PartOfSpeech.VERB) && !HAVE.contains(lower(i - 1)) || is(i - 1, PartOfSpeech.ADP))
                && is(i + 1, PartOfSpeech.NOUN);
    }

    /** "The Court's order today", "her intent to act": what follows a possessive and stands alone is a noun. */
    private boolean isOwned(int i, String lower) {
        boolean owned = i > 0 && POSSESSIVE.contains(lower(i - 1)) && is(i - 1, PartOfSpeech.PART);
        boolean plainVerb = is(i, PartOfSpeech.VERB) && !lower.endsWith("ed") && !lower.endsWith("ing");
        boolean bareAdjective = is(i, PartOfSpeech.ADJ) && lower(i + 1).equals("to");
        return owned && (plainVerb || bareAdjective);
    }

    private boolean participleFollows(int from) {
        int i = from;
        while (i < tokens.size() && i < from + 4 && (is(i, PartOfSpeech.ADV) || NOT.contains(lower(i)))) {
            i++;
        }
        return i < tokens.size()
                && is(i, PartOfSpeech.VERB)
                && (can(i, Form.PARTICIPLE) || can(i, Form.GERUND) || lower(i).endsWith("ed"));
    }

    /** A group and its verb, with nothing between: "as the talks collapsed". */
    private boolean clauseFollows(int from) {
        int i = from;
        while (i < tokens.size()
                && i < from + 8
                && (IN_GROUP.contains(tokens.get(i).tag()) || nameEnd[i] >= 0)) {
            i = Math.max(i, nameEnd[i]) + 1;
        }
        if (i == from || i >= tokens.size() || lower(i + 1).equals("by")) {
            return false;
        }
        return is(i, PartOfSpeech.AUX) || is(i, PartOfSpeech.VERB) && (can(i, Form.PAST) || can(i, Form.THIRD));
    }

    /** A sentence without a finite verb may hold one that looks like a plural: the first that stands between two groups. */
    private void headline() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean finite = is(i, PartOfSpeech.VERB)
                    && !lower(i - 1).equals("to")
                    && (can(i, Form.PAST) || can(i, Form.THIRD) || can(i, Form.BASE));
            if (finite || is(i, PartOfSpeech.AUX)) {
                return;
            }
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (isHiddenVerb(i)) {
                tag(i, PartOfSpeech.VERB);
                return;
            }
        }
    }

    private boolean isHiddenVerb(int i) {
        boolean known = lexicon.verbsOf(lower(i)).stream()
                .anyMatch(form -> form.forms().contains(Form.THIRD) && lexicon.isTelling(form.lemma()));
        if (!known || !isNominal(i - 1) || insideName(i)) {
            return false;
        }
        boolean afterName = endsName(i - 1);
        boolean group = IN_GROUP.contains(tokens.get(i + 1).tag())
                || nameEnd[i + 1] >= 0
                || lower(i + 1).equals("to");
        return group || afterName && (is(i + 1, PartOfSpeech.ADP) || is(i + 1, PartOfSpeech.VERB));
    }

    private boolean insideName(int i) {
        for (int first = Math.max(0, i - 8); first <= i; first++) {
            if (nameEnd[first] >= i) {
                return true;
            }
        }
        return false;
    }

    private boolean endsName(int i) {
        for (int first = Math.max(0, i - 8); first <= i; first++) {
            if (nameEnd[first] == i) {
                return true;
            }
        }
        return false;
    }

    private boolean isNominal(int i) {
        return i >= 0 && (NOMINAL.contains(tokens.get(i).tag()) || endsName(i));
    }

    private boolean can(int i, Form form) {
        return lexicon.verbsOf(lower(i)).stream()
                .anyMatch(sense -> sense.forms().contains(form));
    }

    private boolean is(int i, PartOfSpeech tag) {
        return tokens.get(i).is(tag);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private void tag(int i, PartOfSpeech tag) {
        tokens.set(i, tokens.get(i).tagged(tag));
    }
}
