package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.Views;

/**
 * Headlines about what somebody says, of which the parser takes the verb for a noun and the next word for the verb: "Official
 * disputes report that work has stopped", "General warns troops will leave". Headlines leave out what would show it, "the"
 * before the report and "that" behind the warning; so both are put in for the parser. The same is done for a deed whose verb was
 * taken for a plural ("Judge halts freeze") or whose object for a verb ("Peru cancels frigate tender").
 */
final class HeadlineTellers {
    private static final Set<NounClass> TELLERS =
            EnumSet.of(NounClass.AUTHORITY, NounClass.PEOPLE, NounClass.FORCE, NounClass.REPORT);
    /** What stands behind a noun that is told of. */
    private static final Set<String> COMPLEMENT =
            Set.of("that", "of", "on", "to", "for", "about", "over", "against", "in");

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
    private static final int FARTHEST = 4;

    private final Parser parser;
    private final Lexicon lexicon;

    HeadlineTellers(Parser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** The views with the teller's verb, where it was missed. */
    Optional<Views> mended(List<Token> tokens, Views views) {
        for (int word = 1; word + 2 < tokens.size(); word++) {
            int at = word;
            Optional<Lexicon.VerbForm> verb =
                    isTeller(views.tree(), word - 1) ? telling(views.tree(), word) : Optional.empty();
            Optional<Map<Integer, String>> put = verb.flatMap(form -> missing(views, at, form));
            if (verb.isPresent() && put.isPresent()) {
                Views mended = Views.of(Headlines.filled(parser, tokens, word, verb.get(), put.get()));
                return Optional.of(mended).filter(each -> each.predicateAt(at).isPresent());
            }
        }
        return Optional.empty();
    }

    /** The words that make the verb be seen for one, where it was missed or its object was taken for a verb. */
    private Optional<Map<Integer, String>> missing(Views views, int word, Lexicon.VerbForm verb) {
        Tree tree = views.tree();
        boolean missed = views.predicateAt(word).isEmpty();
        if (isThing(tree, word + 1) || !missed && isThingBehind(tree, word)) {
            return Optional.of(Map.of(word, "will", word + 1, "the"));
        }
        if (missed && isClause(views, word, verb)) {
            return Optional.of(Map.of(word, "will", word + 1, "that"));
        }
        boolean deed = missed
                && isNoun(tree, word)
                && (isGroup(tree.node(word + 1).token())
                        || tree.node(word + 1).penn().equals("VBG"));
        return deed ? Optional.of(Headlines.deed(tree, word)) : Optional.empty();
    }

    private boolean isTeller(Tree tree, int word) {
        Token token = tree.node(word).token();
        return token.is(PartOfSpeech.PROPN)
                || !lexicon.classesOfWord(token.lower(), TELLERS).isEmpty();
    }

    /** The verb of saying or doing that the word can be, in the form that its subject asks for. */
    private Optional<Lexicon.VerbForm> telling(Tree tree, int word) {
        Form form = tree.node(word - 1).penn().equals("NNS") ? Form.BASE : Form.THIRD;
        return lexicon.verbsOf(tree.node(word).token().lower()).stream()
                .filter(each -> each.forms().contains(form) && lexicon.isTelling(each.lemma()))
                .findFirst();
    }

    /** "report that", "plan to": a noun that was taken for a verb. */
    private boolean isThing(Tree tree, int word) {
        Token token = tree.node(word).token();
        return token.is(PartOfSpeech.VERB)
                && !lexicon.classesEndingIn(token.lower()).isEmpty()
                && COMPLEMENT.contains(tree.node(word + 1).token().lower());
    }

    /** "cancels frigate tender", "rejects UN plan to": behind the verb a noun was taken for another verb that has no subject. */
    private boolean isThingBehind(Tree tree, int verb) {
        for (int word = verb + 1; word < Math.min(tree.size(), verb + FARTHEST); word++) {
            int at = word;
            Token token = tree.node(word).token();
            if (token.is(PartOfSpeech.VERB)) {
                return PRESENT.contains(tree.node(word).penn())
                        && tree.children(at).stream()
                                .noneMatch(child -> tree.node(child).is(Relation.NSUBJ));
            }
            if (!isGroup(token)) {
                return false;
            }
        }
        return false;
    }

    /** "Judge halts freeze": what tells it was taken for a noun. */
    private static boolean isNoun(Tree tree, int word) {
        return tree.node(word).token().is(PartOfSpeech.NOUN);
    }

    private static boolean isGroup(Token token) {
        return token.is(PartOfSpeech.NOUN)
                || token.is(PartOfSpeech.PROPN)
                || token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.DET)
                || token.is(PartOfSpeech.NUM)
                || token.is(PartOfSpeech.PRON);
    }

    /** "warns troops will leave": a clause behind a verb of saying. */
    private boolean isClause(Views views, int word, Lexicon.VerbForm verb) {
        return isGroup(views.tree().node(word + 1).token())
                && lexicon.speechOf(verb.lemma()).isPresent()
                && views.predicates().stream()
                        .anyMatch(each -> each.word() > word + 1 && each.verb().form() == VerbGroup.Form.STATEMENT);
    }
}
