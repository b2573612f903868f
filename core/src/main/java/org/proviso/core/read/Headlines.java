package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Parser;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.Views;

/**
 * Parses sentences, headlines in a way that the parser knows: words with needless capitals in small letters ("Mayor Rebuffs
 * Senator"), a verb that it took for a noun read as what it is ("Mayor vetoes ban": as if "will veto"), and "to" as what it
 * means there ("Chile to send troops": will). The same helps a full sentence in which the parser found no verb.
 */
final class Headlines {
    private static final Set<String> FRONTED = WordLists.read("fronted lacks");
    private static final Set<String> LACKING = WordLists.read("what can be lacking");
    private static final int LONGEST_LACK = 12;
    private static final String WITHOUT = "Without";
    private static final int FEWEST = 4;
    private static final int MOST = 30;
    private static final int LONGEST_ACRONYM = 5;
    private static final Set<String> SMALL = WordLists.read("small words");
    private static final int LONGEST_LABEL = 10;
    private static final Set<String> STANDING = WordLists.read("words before a state");
    private static final Set<String> STATES = WordLists.read("states of things");
    private static final String WILL = "will";
    private static final String PRESENT = "VBZ";

    private final Parser parser;
    private final Lexicon lexicon;

    Headlines(Parser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** The views of a sentence's tree. */
    Views views(List<Token> tokens, List<NameMention> names) {
        List<Token> plain = withPreposition(plain(tokens, names));
        Views views = Views.of(TreeRepair.repaired(parser.parse(plain)));
        if (tokens.size() < FEWEST || tokens.size() > MOST) {
            return views;
        }
        if (!hasVerb(views)) {
            return Optional.of(plain)
                    .filter(Headlines::isEnded)
                    .flatMap(line -> labelled(line, views.tree()))
                    .or(() -> withVerb(plain, views.tree()))
                    .orElse(views);
        }
        return isEnded(tokens)
                ? views
                : new HeadlineTellers(parser, lexicon).mended(plain, views).orElse(views);
    }

    private static boolean isEnded(List<Token> tokens) {
        return ".!?;:".contains(tokens.getLast().form().substring(0, 1));
    }

    static boolean hasVerb(Views views) {
        for (Predicate predicate : views.predicates()) {
            boolean verb = predicate.verb().form() == VerbGroup.Form.STATEMENT
                    && views.tree().node(predicate.word()).relation() != Relation.AMOD;
            if (verb) {
                return true;
            }
        }
        return false;
    }

    // ---- capitals

    /** The tokens; of a line whose long words all begin with a capital, all but names in small letters. */
    private static List<Token> plain(List<Token> tokens, List<NameMention> names) {
        if (!hasCapitals(tokens)) {
            return tokens;
        }
        List<Token> plain = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            boolean named = names.stream().anyMatch(name -> name.span().contains(token.span()));
            plain.add(
                    named || isAcronym(token.form())
                            ? token
                            : new Token(token.span(), token.form().toLowerCase(Locale.ROOT), token.tag()));
        }
        return plain;
    }

    /**
     * "Failing payment by 12 July, the permit lapses": a tree takes the word for a part of the noun behind it. What lacks must be
     * something done, and a comma must close the phrase, which holds no verb: "failing schools" are schools.
     */
    static boolean isFrontedLack(List<Token> tokens) {
        if (tokens.size() <= FEWEST || !FRONTED.contains(tokens.getFirst().lower())) {
            return false;
        }
        int thing = 1;
        while (thing < FEWEST
                && (tokens.get(thing).is(PartOfSpeech.DET) || tokens.get(thing).is(PartOfSpeech.ADJ))
                && !LACKING.contains(tokens.get(thing).lower())) {
            thing++;
        }
        return LACKING.contains(tokens.get(thing).lower()) && closesBeforeMain(tokens, thing + 1);
    }

    /** Whether a comma stands behind the thing, directly or behind what a preposition adds, then a clause without another. */
    private static boolean closesBeforeMain(List<Token> tokens, int next) {
        int comma = next;
        while (comma < Math.min(tokens.size(), LONGEST_LACK)
                && !tokens.get(comma).form().equals(",")) {
            if (isVerbal(tokens.get(comma))) {
                return false;
            }
            comma++;
        }
        boolean closed = comma < tokens.size()
                && tokens.get(comma).form().equals(",")
                && (comma == next || tokens.get(next).is(PartOfSpeech.ADP));
        List<Token> main = closed ? tokens.subList(comma + 1, tokens.size()) : List.of();
        return main.size() >= FEWEST
                && main.stream().noneMatch(token -> token.form().equals(","));
    }

    private static boolean isVerbal(Token token) {
        return token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX);
    }

    /** The tokens, the first read as the preposition that it is where a tree with one bears that out. */
    private List<Token> withPreposition(List<Token> tokens) {
        if (tokens.size() <= FEWEST || !FRONTED.contains(tokens.getFirst().lower())) {
            return tokens;
        }
        List<Token> plain = new ArrayList<>(tokens);
        plain.set(0, renamed(tokens.getFirst(), WITHOUT));
        List<Token> tagged = new ArrayList<>();
        parser.parse(plain).nodes().forEach(node -> tagged.add(node.token()));
        tagged.set(0, tokens.getFirst());
        return isFrontedLack(tagged) ? plain : tokens;
    }

    private static boolean hasCapitals(List<Token> tokens) {
        int words = 0;
        for (Token token : tokens) {
            int first = token.form().codePointAt(0);
            if (Character.isLetter(first) && !SMALL.contains(token.lower())) {
                if (Character.isLowerCase(first)) {
                    return false;
                }
                words++;
            }
        }
        return words >= FEWEST;
    }

    private static boolean isAcronym(String form) {
        return form.length() <= LONGEST_ACRONYM
                && form.chars().filter(Character::isUpperCase).count() > 1;
    }

    // ---- labels

    /** "Fuel levy: lapsed at midnight", "Alcohol ban: still in force": what stands before the colon is said to be so. */
    private Optional<Views> labelled(List<Token> tokens, Tree tree) {
        for (int colon = 1; colon < Math.min(tokens.size() - 1, LONGEST_LABEL); colon++) {
            if (!tokens.get(colon).form().equals(":")) {
                continue;
            }
            int first = colon + 1;
            while (first < tokens.size() - 1
                    && STANDING.contains(tokens.get(first).lower())) {
                first++;
            }
            if (!isNominal(tree, colon - 1, false) || !isState(tree, first, first > colon + 1)) {
                return Optional.empty();
            }
            List<Token> full = new ArrayList<>(tokens);
            full.set(
                    colon,
                    renamed(tokens.get(colon), "NNS".equals(tree.node(colon - 1).penn()) ? "are" : "is"));
            return Optional.of(Views.of(TreeRepair.repaired(parser.parse(full))))
                    .filter(Headlines::hasVerb);
        }
        return Optional.empty();
    }

    /** A participle of a verb that tells an act, or words of how something stands. */
    private boolean isState(Tree tree, int word, boolean still) {
        String lower = tree.node(word).token().lower();
        return STATES.contains(lower)
                || tree.node(word).token().is(PartOfSpeech.ADP) && still
                || lexicon.verbsOf(lower).stream()
                        .anyMatch(form -> form.forms().contains(Form.PARTICIPLE) && lexicon.isTelling(form.lemma()));
    }

    // ---- verbs

    /** The tree with the first word that can be its verb read so. */
    private Optional<Views> withVerb(List<Token> tokens, Tree tree) {
        boolean full = isEnded(tokens);
        for (int word = 1; word + 1 < tokens.size(); word++) {
            if (!isNominal(tree, word - 1, full)) {
                continue;
            }
            Optional<Lexicon.VerbForm> verb = telling(tokens.get(word).lower(), full);
            if (verb.isPresent()) {
                return Optional.of(Views.of(asFuture(tokens, tree, word, verb.get())))
                        .filter(Headlines::hasVerb);
            }
            boolean to = !full
                    && tokens.get(word).lower().equals("to")
                    && tree.node(word).relation() == Relation.MARK;
            if (to) {
                List<Token> future = new ArrayList<>(tokens);
                future.set(word, renamed(tokens.get(word), WILL));
                return Optional.of(Views.of(TreeRepair.repaired(parser.parse(future))))
                        .filter(Headlines::hasVerb);
            }
        }
        return Optional.empty();
    }

    private static boolean isNominal(Tree tree, int word, boolean full) {
        Token token = tree.node(word).token();
        boolean people = full
                && token.is(PartOfSpeech.ADJ)
                && Character.isUpperCase(token.form().charAt(0));
        return people || token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPN) || token.is(PartOfSpeech.NUM);
    }

    /** The verb that the word can be; a past only in a full sentence, for in a headline it is a passive. */
    private Optional<Lexicon.VerbForm> telling(String lower, boolean full) {
        return lexicon.verbsOf(lower).stream()
                .filter(form -> form.forms().contains(Form.THIRD)
                        || full
                                && form.forms().contains(Form.PAST)
                                && !form.forms().contains(Form.BASE))
                .filter(form -> lexicon.isTelling(form.lemma()))
                .findFirst();
    }

    private static Token renamed(Token token, String form) {
        return new Token(token.span(), form, token.tag());
    }

    /** Parses "Mayor will veto the ban" and takes "will" and "the" out of the tree again. */
    private Tree asFuture(List<Token> tokens, Tree tree, int verb, Lexicon.VerbForm form) {
        return filled(parser, tokens, verb, form, deed(tree, verb));
    }

    /** What a headline leaves out at a verb and, where its object stands bare behind it, before that. */
    static Map<Integer, String> deed(Tree tree, int verb) {
        Token next = tree.node(verb + 1).token();
        boolean bare = next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.PROPN) || next.is(PartOfSpeech.ADJ);
        return bare ? Map.of(verb, WILL, verb + 1, "the") : Map.of(verb, WILL);
    }

    /**
     * The tree of a line without the words that were put in for the parser, which headlines leave out.
     *
     * @param put of words, what is put before them
     */
    static Tree filled(Parser parser, List<Token> tokens, int verb, Lexicon.VerbForm form, Map<Integer, String> put) {
        List<Token> full = new ArrayList<>();
        BitSet added = new BitSet();
        for (int word = 0; word < tokens.size(); word++) {
            Token token = tokens.get(word);
            if (put.containsKey(word)) {
                added.set(full.size());
                full.add(renamed(token, put.get(word)));
            }
            full.add(word == verb ? renamed(token, form.lemma()) : token);
        }
        Tree tree = parser.parse(full);
        List<Node> nodes = new ArrayList<>(tokens.size());
        for (int word = 0; word < tree.size(); word++) {
            if (!added.get(word)) {
                Node node = without(tree, word, added);
                int at = nodes.size();
                String penn = at == verb && node.penn().equals("VB") ? penn(form) : node.penn();
                nodes.add(new Node(
                        tokens.get(at).tagged(node.token().tag()), penn, node.lemma(), node.head(), node.relation()));
            }
        }
        return TreeRepair.repaired(new Tree(nodes));
    }

    private static String penn(Lexicon.VerbForm form) {
        return form.forms().contains(Form.THIRD) ? PRESENT : form.forms().contains(Form.BASE) ? "VBP" : "VBD";
    }

    private static Node without(Tree tree, int word, BitSet added) {
        Node node = tree.node(word);
        int head = node.head();
        Relation relation = node.relation();
        while (head != Node.ROOT && added.get(head)) {
            head = tree.node(head).head();
            relation = head == Node.ROOT ? Relation.ROOT : relation;
        }
        int moved = head == Node.ROOT ? Node.ROOT : head - added.get(0, head).cardinality();
        return new Node(node.token(), node.penn(), node.lemma(), moved, relation);
    }

    /** "Fuel levy: in force" is read as if a form of be stood for the colon. */
    static String lower(Token token, Tree tree, int word) {
        return token.form().equals(":") ? tree.node(word).token().lower() : token.lower();
    }
}
