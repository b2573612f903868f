package org.proviso.core.read;

import static org.proviso.core.text.PartOfSpeech.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Modality;
import org.proviso.core.read.Chunk.Mark;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.read.Chunk.VerbGroup;
import org.proviso.core.text.Inflections.Form;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Token;

/** Cuts a tagged sentence into noun groups, verb groups and the marks between them, by part of speech. */
final class Chunker {
    private static final Set<PartOfSpeech> NOMINAL = EnumSet.of(NOUN, PROPN, NUM, SYM);
    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "my", "our", "your", "whose");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "that");
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "\u2019ll", "wo", "would", "'d", "\u2019d");
    private static final Set<String> CURRENCY =
            Set.of("$", "us$", "c$", "a$", "\u20ac", "\u00a3", "\u00a5", "dollars", "euros", "pounds", "pesos", "yen");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "''", "``");
    private static final Set<String> SUBORDINATORS = Set.of(
            "if",
            "unless",
            "until",
            "because",
            "while",
            "although",
            "though",
            "after",
            "before",
            "since",
            "when",
            "whether",
            "as",
            "where",
            "once",
            "so",
            "whereas",
            "despite",
            "than");

    private static final Set<String> ALWAYS_CLAUSE =
            Set.of("if", "unless", "because", "while", "although", "though", "when", "whether", "where", "whereas");

    /** "waivers worth $5 million": it hangs an amount on a noun, whatever the tagger takes it for. */
    private static final String WORTH = "worth";

    private final List<Token> tokens;
    private final int[] nameEnd;
    private final Lexicon lexicon;
    private final List<Chunk> chunks = new ArrayList<>();

    /** @param nameEnd for each token the last token of the name that begins there, or -1 */
    private Chunker(List<Token> tokens, int[] nameEnd, Lexicon lexicon) {
        this.tokens = tokens;
        this.nameEnd = nameEnd;
        this.lexicon = lexicon;
    }

    static List<Chunk> chunks(List<Token> tokens, int[] nameEnd, Lexicon lexicon) {
        Chunker chunker = new Chunker(tokens, nameEnd, lexicon);
        int i = 0;
        while (i < tokens.size()) {
            i = chunker.next(i);
        }
        return chunker.chunks;
    }

    private int next(int i) {
        int noun = nounGroupEnd(i);
        if (noun >= i) {
            chunks.add(nounGroup(i, noun));
            return noun + 1;
        }
        if (startsVerbGroup(i)) {
            return verbGroup(i);
        }
        chunks.add(new Mark(i, kindOf(i), tokens.get(i).lower()));
        return i + 1;
    }

    private boolean is(int i, PartOfSpeech tag) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(tag);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    // ---- noun groups

    /** The last token of the noun group that begins at {@code start}; -1 when none begins there. */
    private int nounGroupEnd(int start) {
        int end = -1;
        int i = start;
        while (i < tokens.size()) {
            if (nameEnd[i] < 0 && standsAlone(i, end)) {
                return end >= 0 || i > start || isRelative(i) ? end : i;
            }
            boolean noun = nameEnd[i] >= 0 || isNominal(i);
            if (!noun && !is(i, PRON) && !continuesGroup(start, i, end)) {
                return end;
            }
            i = Math.max(i, nameEnd[i]);
            end = noun ? i : end;
            i++;
        }
        return end;
    }

    /** A pronoun, or a day of the week beside another noun. */
    private boolean standsAlone(int i, int end) {
        boolean pronoun = is(i, PRON) && !OWN.contains(lower(i));
        return pronoun || isDay(i) && (end >= 0 || isCapital(i + 1));
    }

    /** "on Sunday Presidents A and B signed": a day stands by itself. */
    private boolean isDay(int i) {
        return DAYS.contains(lower(i)) && isNominal(i);
    }

    private boolean isCapital(int i) {
        return i < tokens.size() && Character.isUpperCase(tokens.get(i).form().charAt(0));
    }

    private boolean isNominal(int i) {
        return NOMINAL.contains(tokens.get(i).tag()) && !tokens.get(i).form().equals("/");
    }

    private boolean isRelative(int i) {
        return RELATIVES.contains(lower(i)) && i > 0 && (is(i - 1, NOUN) || is(i - 1, PROPN) || is(i - 1, PUNCT));
    }

    private boolean continuesGroup(int start, int i, int end) {
        Token token = tokens.get(i);
        if (token.lower().equals(WORTH)) {
            return false;
        }
        return switch (token.tag()) {
            case DET -> end < 0 || isPossessive(i - 1);
            case ADJ -> end < 0 || (end == i - 1 || isPossessive(i - 1)) && leadsToNoun(i) || isGlue(i - 1);
            case PART -> isPossessive(i) && end == i - 1;
            case PUNCT ->
                isGlue(i) && i > start && end >= i - 1 && leadsToNoun(i) || isGlue(i) && i > start && leadsToNoun(i);
            case VERB -> isParticiple(i) && isModifier(start, i, end) && leadsToNoun(i) || isGlue(i - 1);
            case ADV -> (end < 0 || isPossessive(i - 1)) && modifies(i + 1) && leadsToNoun(i + 1);
            case ADP -> end < 0 && isApproximation(i);
            case CCONJ -> is(i - 1, ADJ) && is(i + 1, ADJ) && end < 0;
            default -> false;
        };
    }

    private boolean isModifier(int start, int i, int end) {
        boolean inside = end < 0 && (i > start || isGlue(i + 1));
        return inside || isPossessive(i - 1) || isPossessive(i - 2) && is(i - 1, ADV);
    }

    private boolean modifies(int i) {
        return is(i, ADJ) || is(i, NUM) || is(i, VERB) && isParticiple(i) && is(i - 1, ADV) && isPossessive(i - 2);
    }

    /** "more than 10,000", "about 300", "up to 24,000". */
    private boolean isApproximation(int i) {
        return Set.of("than", "about", "to", "over", "around").contains(lower(i)) && (is(i + 1, NUM) || is(i + 1, SYM));
    }

    private boolean leadsToNoun(int i) {
        int next = i + 1;
        return is(next, NOUN)
                || is(next, PROPN)
                || is(next, NUM)
                || is(next, SYM)
                || (is(next, ADJ) || isGlue(next))
                        && (is(next + 1, NOUN) || is(next + 1, PROPN) || is(next + 1, ADJ) || is(next + 1, VERB))
                || isGlue(i) && is(next, VERB) && (is(next + 1, NOUN) || is(next + 1, ADJ) || is(next + 1, PROPN));
    }

    private boolean isParticiple(int i) {
        return lexicon.verbsOf(lower(i)).stream()
                        .anyMatch(form -> form.forms().contains(Form.PARTICIPLE)
                                || form.forms().contains(Form.GERUND))
                || lower(i).endsWith("ed")
                || lower(i).endsWith("ing");
    }

    /** A hyphen or slash without blanks around it. */
    private boolean isGlue(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && Set.of("-", "/", "\u2013").contains(tokens.get(i).form())
                && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    private boolean isPossessive(int i) {
        String lower = lower(i);
        return lower.equals("'s") || lower.equals("\u2019s") || lower.equals("'") || lower.equals("\u2019");
    }

    private NounGroup nounGroup(int first, int last) {
        int possessor = possessor(first, last);
        int head = last;
        while (head > first && (is(head, NUM) || is(head, SYM)) && (is(head - 1, NOUN) || is(head - 1, PROPN))) {
            head--;
        }
        Set<NounClass> classes = classes(Math.max(first, possessor + 1), last);
        if (classes.isEmpty() && head < last) {
            classes.addAll(lexicon.classesOf(tokens, first, head));
        }
        Set<NounClass> owner = possessor < 0 ? Set.of() : lexicon.classesOf(tokens, first, possessor);
        return new NounGroup(first, last, head, possessor, owner, classes);
    }

    /** The token before the possessive ending, or the possessive pronoun; -1 when there is none. */
    private int possessor(int first, int last) {
        for (int i = last; i >= first; i--) {
            if (isPossessive(i) && i > first) {
                return i - 1;
            }
            if (OWN.contains(lower(i))) {
                return i;
            }
        }
        return -1;
    }

    private Set<NounClass> classes(int first, int last) {
        Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
        classes.addAll(lexicon.classesOf(tokens, first, last));
        if (classes.isEmpty() && tokens.subList(first, last + 1).stream().anyMatch(t -> CURRENCY.contains(t.lower()))) {
            classes.add(NounClass.MONEY);
        }
        if (lower(last + 1).equals("of")) {
            classes.addAll(lexicon.classesOfTerm(tokens, first, last + 2));
        }
        return classes;
    }

    // ---- verb groups

    private boolean startsVerbGroup(int i) {
        if (is(i, AUX) || is(i, VERB)) {
            return true;
        }
        boolean to = lower(i).equals("to") && (is(i, PART) || is(i, ADP) || is(i, SCONJ));
        return to && (is(i + 1, VERB) || is(i + 1, AUX) || is(i + 1, ADV) && is(i + 2, VERB));
    }

    private int verbGroup(int start) {
        boolean infinitive = lower(start).equals("to");
        Build build = new Build(infinitive, false, false, Modality.ACTUAL);
        int i = infinitive ? start + 1 : start;
        while (i < tokens.size() && !is(i, VERB)) {
            Optional<Build> further = auxiliary(i, build);
            if (further.isEmpty()) {
                break;
            }
            build = further.get();
            i++;
        }
        int head = is(i, VERB) ? i : -1;
        int last = head >= 0 ? head : i - 1;
        chunks.add(verbGroup(start, last, head, build));
        return last + 1;
    }

    /** What the verb group is with the token before its head; empty when the token is no part of it. */
    private Optional<Build> auxiliary(int i, Build build) {
        String lower = lower(i);
        if (NOT.contains(lower)) {
            return Optional.of(new Build(build.infinitive(), build.auxiliary(), build.be(), Modality.NEGATED));
        }
        if (is(i, AUX)) {
            boolean be = isBe(lower) || lower.startsWith("get") || lower.equals("got");
            Modality own =
                    WILL.contains(lower) ? Modality.PLANNED : MAY.contains(lower) ? Modality.POSSIBLE : Modality.ACTUAL;
            return Optional.of(new Build(build.infinitive(), true, be, stronger(build.modality(), own)));
        }
        return is(i, ADV) && continuesVerb(i) ? Optional.of(build) : Optional.empty();
    }

    /** What the auxiliaries of a verb group say. */
    private record Build(boolean infinitive, boolean auxiliary, boolean be, Modality modality) {}

    private static Modality stronger(Modality a, Modality b) {
        return a == Modality.NEGATED || b == Modality.ACTUAL ? a : b;
    }

    private boolean continuesVerb(int i) {
        int next = i + 1;
        while (is(next, ADV) && next - i < 4) {
            next++;
        }
        return is(next, VERB) || is(next, AUX) || NOT.contains(lower(next));
    }

    private boolean isBe(String lower) {
        return lexicon.verbsOf(lower).stream().anyMatch(form -> form.lemma().equals("be"));
    }

    private VerbGroup verbGroup(int first, int last, int head, Build build) {
        if (head < 0) {
            return new VerbGroup(
                    first,
                    last,
                    List.of(),
                    build.infinitive() ? VerbGroup.Shape.INFINITIVE : VerbGroup.Shape.COPULA,
                    false,
                    build.modality());
        }
        List<Lexicon.VerbForm> senses = lexicon.verbsOf(lower(head));
        boolean participle = senses.isEmpty() ? lower(head).endsWith("ed") : can(senses, Form.PARTICIPLE);
        boolean gerund = senses.isEmpty() ? lower(head).endsWith("ing") : can(senses, Form.GERUND);
        VerbGroup.Shape shape = VerbGroup.Shape.FINITE;
        if (build.infinitive()) {
            shape = VerbGroup.Shape.INFINITIVE;
        } else if (!build.auxiliary() && gerund) {
            shape = VerbGroup.Shape.GERUND;
        } else if (!build.auxiliary() && participle && isReduced(head, senses)) {
            shape = VerbGroup.Shape.REDUCED;
        }
        boolean passive = shape == VerbGroup.Shape.REDUCED || build.be() && participle && !gerund;
        return new VerbGroup(first, last, senses, shape, passive, build.modality());
    }

    private static boolean can(List<Lexicon.VerbForm> senses, Form form) {
        return senses.stream().anyMatch(sense -> sense.forms().contains(form));
    }

    /** A past form behind a noun is a reduced relative when it can be nothing else, or "by" follows, or a finite verb does. */
    private boolean isReduced(int head, List<Lexicon.VerbForm> senses) {
        boolean afterNoun = !chunks.isEmpty()
                && (chunks.getLast() instanceof NounGroup
                        || chunks.getLast() instanceof Mark mark && mark.kind() == Mark.Kind.ADVERB);
        if (!senses.isEmpty() && !can(senses, Form.PAST)) {
            return true;
        }
        if (!afterNoun) {
            return false;
        }
        int next = head + 1;
        if (lower(next).equals("by")) {
            return true;
        }
        if (!is(next, ADP)) {
            return false;
        }
        return finiteFollows(next);
    }

    /** A finite verb comes before any comma, conjunction or other clause: the past form cannot be the main verb. */
    private boolean finiteFollows(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 15); i++) {
            if (is(i, PUNCT) || is(i, CCONJ) || is(i, SCONJ) || is(i, PART) || RELATIVES.contains(lower(i))) {
                return false;
            }
            if (is(i, AUX) || is(i, VERB)) {
                return !lower(i).endsWith("ing");
            }
        }
        return false;
    }

    // ---- marks

    private Mark.Kind kindOf(int i) {
        Token token = tokens.get(i);
        String lower = token.lower();
        if (QUOTES.contains(lower)) {
            return Mark.Kind.QUOTE;
        }
        if (lower.equals(WORTH)) {
            return Mark.Kind.PREPOSITION;
        }
        if (RELATIVES.contains(lower) && isRelative(i)) {
            return Mark.Kind.RELATIVE;
        }
        if (SUBORDINATORS.contains(lower) && !token.is(ADV) || ALWAYS_CLAUSE.contains(lower) || token.is(SCONJ)) {
            boolean preposition = token.is(ADP) && !ALWAYS_CLAUSE.contains(lower);
            return preposition ? Mark.Kind.PREPOSITION : Mark.Kind.SUBORDINATOR;
        }
        return switch (token.tag()) {
            case ADP -> Mark.Kind.PREPOSITION;
            case CCONJ -> Mark.Kind.CONJUNCTION;
            case ADV -> Mark.Kind.ADVERB;
            case ADJ -> Mark.Kind.ADJECTIVE;
            case PUNCT -> punctuation(lower);
            default -> Mark.Kind.OTHER;
        };
    }

    /** Brackets stand around an acronym or an aside; the clause goes on behind them. */
    private static Mark.Kind punctuation(String mark) {
        return switch (mark) {
            case "," -> Mark.Kind.COMMA;
            case "(", ")", "[", "]" -> Mark.Kind.OTHER;
            default -> Mark.Kind.BREAK;
        };
    }
}
