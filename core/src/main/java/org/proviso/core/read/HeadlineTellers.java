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
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.Views;

/**
 * Headlines about what somebody says, of which the parser takes the verb for a noun and the next word for the verb: "Official
 * disputes report that work has stopped", "General warns troops will leave". Headlines leave out what would show it, "the"
 * before the report and "that" behind the warning; so both are put in for the parser.
 */
final class HeadlineTellers {
    private static final Set<NounClass> TELLERS =
            EnumSet.of(NounClass.AUTHORITY, NounClass.PEOPLE, NounClass.FORCE, NounClass.REPORT);
    /** What stands behind a noun that is told of. */
    private static final Set<String> COMPLEMENT =
            Set.of("that", "of", "on", "to", "for", "about", "over", "against", "in");

    private final Parser parser;
    private final Lexicon lexicon;

    HeadlineTellers(Parser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** The views with the teller's verb, where it was missed. */
    Optional<Views> mended(List<Token> tokens, Views views) {
        Tree tree = views.tree();
        for (int word = 1; word + 2 < tokens.size(); word++) {
            Optional<Lexicon.VerbForm> verb = isTeller(tree, word - 1) ? telling(tree, word) : Optional.empty();
            if (verb.isEmpty()) {
                continue;
            }
            boolean thing = isThing(tree, word + 1);
            boolean missed = views.predicateAt(word).isEmpty();
            if (thing || missed && isClause(views, word, verb.get())) {
                Map<Integer, String> put = Map.of(word, "will", word + 1, thing ? "the" : "that");
                Views mended = Views.of(Headlines.filled(parser, tokens, word, verb.get(), put));
                int told = word;
                return Optional.of(mended).filter(each -> each.predicateAt(told).isPresent());
            }
        }
        return Optional.empty();
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

    /** "warns troops will leave": a clause behind a verb of saying. */
    private boolean isClause(Views views, int word, Lexicon.VerbForm verb) {
        Token next = views.tree().node(word + 1).token();
        boolean group = next.is(PartOfSpeech.NOUN)
                || next.is(PartOfSpeech.PROPN)
                || next.is(PartOfSpeech.ADJ)
                || next.is(PartOfSpeech.DET)
                || next.is(PartOfSpeech.NUM)
                || next.is(PartOfSpeech.PRON);
        return group
                && lexicon.speechOf(verb.lemma()).isPresent()
                && views.predicates().stream()
                        .anyMatch(each -> each.word() > word + 1 && each.verb().form() == VerbGroup.Form.STATEMENT);
    }
}
