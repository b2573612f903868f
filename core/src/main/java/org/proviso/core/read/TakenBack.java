package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.Token;

/**
 * What a text tells that it wrote before and takes back, by {@code corrections.tsv}: "We wrote that Norland had paid. That was wrong", "An earlier
 * version of this article said that the ban was lifted", "This article was corrected: it said that". It is told as not so, and nobody else says it.
 */
final class TakenBack {
    private static final String RULE = "taken back by the text";
    private static final String WROTE = "(?:" + Corrections.words("wrote") + ")";
    private static final String PAPER = "(?:" + Corrections.words("own paper") + ")";
    private static final String THAT =
            "(?:(?: (?:in|on|last|yesterday)\\b[^.;:,]{0,30}?)?[,:]? that\\b| (?!(?:to|about|on|in|of|under|for|with|nothing|yes|no|so)\\b))";
    private static final String DAY = "(?: (?:on|of|in|from|dated|published|last|yesterday)\\b[^.;:,]{0,50}?)?";
    private static final String WE = "(?:we|this (?:news)?paper|this (?:web)?site)";
    private static final String OWN = "(?:our|this)(?: \\p{L}+){0,2} " + PAPER;
    private static final String ANY = "(?:our|this|the|an?|that)(?: \\p{L}+){0,2} " + PAPER;
    private static final String ADVERBS =
            "(?: (?:also|had|have|first|then|further|earlier|previously|originally|initially|again)){0,3}";
    private static final String WRONGLY = "(?:" + Corrections.words("wrongly") + ")";

    private static final Set<String> VERBS = Corrections.listed("wrote").collect(Collectors.toSet());
    /** Without one of these no text speaks of itself. */
    private static final Set<String> SELVES = selves();

    /** "We also wrote that", "our report of 23 June said that". */
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:" + WE + "|" + OWN + DAY + ")" + ADVERBS + "(?: " + WRONGLY + ")? " + WROTE + THAT);

    private static final Pattern ALSO_WRITTEN = Pattern.compile(
            "^\\W*(?:" + WE + "|" + OWN + DAY + ")(?: \\p{L}+)? (?:also|further|again) " + WROTE + THAT);
    /** What alone says that it is taken back: "we wrongly wrote that", "an earlier version of this article said". */
    private static final Pattern WRONGLY_WRITTEN = Pattern.compile("\\b(?:" + WE + "|" + ANY + DAY + ")" + ADVERBS + " "
            + WRONGLY + "(?: \\p{L}+ly)? " + WROTE + THAT + "|\\b(?:" + WE + "|" + ANY + DAY + ")" + ADVERBS + " "
            + WROTE
            + " (?:in error|by mistake|" + WRONGLY + "),? that\\b");

    private static final Pattern VERSION =
            Pattern.compile("\\b(?:" + Corrections.words("version") + ") of (?:this|our|the|that) " + "(?:\\p{L}+ )?"
                    + PAPER + DAY + ADVERBS + "(?: " + WRONGLY + ")? " + WROTE + THAT);
    /** "This article was corrected: it said that", "has been amended because it said". */
    private static final Pattern CORRECTED = Pattern.compile("\\b(?:this|our|the) (?:\\p{L}+ )?" + PAPER + DAY
            + " (?:was|has been|is|had been) (?:" + Corrections.words("corrected paper") + ")\\b[^.;:]{0,40}"
            + "(?:[:;,\u2013\u2014-]|\\b(?:because|as|where|which)\\b) ?(?:it|we|the (?:\\p{L}+ )?" + PAPER
            + "|an? (?:" + Corrections.words("version") + "))?" + ADVERBS + "(?: " + WRONGLY + ")? " + WROTE + THAT);

    private static final Pattern SAID_BY_ANY = Pattern.compile("\\b" + ANY + DAY + ADVERBS + " " + WROTE + THAT);
    private static final Pattern LABEL = Pattern.compile(
            "^\\W*(?:" + Corrections.words("label") + ")\\b(?: and clarifications?)?\\s*(?:[:.\u2013\u2014-]|$)");

    private static final String IT = "(?:that|this|it|what we (?:" + Corrections.words("wrote") + "))";
    private static final String MISTAKE = "(?:" + Corrections.words("slip") + "|" + Corrections.words("not so") + ")";
    /** "That was wrong", "we were wrong", "we regret the error", "he did not say so". */
    private static final Pattern RETRACTS = Pattern.compile("^\\W*(?:but |in fact,? )?(?:" + IT
            + " (?:is|was|were)(?: (?:quite|simply|our|plainly|not)){0,2} (?:" + MISTAKE + "|mistake|error)\\b|"
            + "(?:we|this paper) (?:were|was) (?:wrong|mistaken)\\b|(?:we|this paper) (?:regret|regrets|apologi[sz]es? for|got) (?:the|this|that|our|it) ?(?:error|mistake|wrong)?\\b|"
            + "(?:he|she|it|they|neither) (?:did|had|has|have) (?:not|never) (?:say|said|said anything of|done) (?:so|it|this|that)\\b|"
            + "(?:he|she|it|they) (?:said|did) no such thing\\b|no such thing\\b)");

    private static final Pattern RETRACTS_ALL =
            Pattern.compile("^\\W*(?:both|neither|these|all|none)(?: of (?:these|this|them|which))?(?: (?:"
                    + Corrections.words("told") + "|reports?|things|claims))? (?:is|are|was|were)\\b[^.;]{0,20}\\b(?:"
                    + MISTAKE
                    + "|true|right|correct)\\b");
    /** Behind these stands what is so. */
    private static final Pattern TURN = Pattern.compile(
            ";|\\s[\u2013\u2014-]\\s|, (?:but|when|whereas|while) (?:in fact|in truth|it|he|she|they|the)\\b|\\bin fact\\b");

    private static final Pattern SO_INSTEAD = Pattern.compile(
            "^[;,\u2013\u2014\\s-]*(?:but |when |whereas |while )?(?:in fact\\b|in truth\\b|actually\\b|"
                    + "(?:this|that) (?:is|was) (?:" + MISTAKE
                    + ")\\b|(?:it|he|she|they|we|the [^.;]{3,40}?) (?:in fact|actually|had only|has only)\\b|"
                    + "(?:it|he|she|they) (?:did|had|has|have|was|were|is|are) not(?=\\W*$))");
    private static final List<Pattern> FORMS = List.of(CORRECTED, VERSION, WRONGLY_WRITTEN, WRITTEN);
    private static final List<Pattern> LABELLED_FORMS =
            List.of(CORRECTED, VERSION, WRONGLY_WRITTEN, WRITTEN, SAID_BY_ANY);
    private static final int NEAR = 3;
    private static final int LONGEST = 600;

    private final Document document;
    private final CodePoints codePoints;
    private final List<Sentence> sentences;

    TakenBack(Document document, List<Sentence> sentences) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.sentences = sentences;
    }

    /** The claims with those that the text takes back told as not so. */
    List<Notes.Told> of(List<Notes.Told> told) {
        List<Span> taken = spans();
        return taken.isEmpty()
                ? told
                : told.stream()
                        .map(each ->
                                taken.stream().anyMatch(words -> words.contains(anchor(each))) ? notSo(each) : each)
                        .toList();
    }

    /** Its evidence may begin with the "that" before it. */
    private static int anchor(Notes.Told told) {
        return told.syntax().start(told.draft().anchor());
    }

    /** The words that are taken back, in their order. */
    private List<Span> spans() {
        List<Span> taken = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String words = mayTell(sentences.get(i)) ? words(i) : "";
            Optional<Span> written = words.isEmpty() ? Optional.empty() : written(i, words);
            if (written.isPresent() && (isAlone(i, words) || isRetracted(i) || isOneMore(i, words, at))) {
                taken.add(written.get());
                at.add(i);
            }
        }
        return taken;
    }

    private Optional<Span> written(int sentence, String words) {
        int start = start(sentence);
        for (Pattern form : isLabelled(sentence, words) ? LABELLED_FORMS : FORMS) {
            Matcher found = form.matcher(words);
            if (found.find()) {
                Matcher turn = TURN.matcher(words);
                int end = turn.find(found.end()) ? turn.start() : words.length();
                return Optional.of(new Span(start + found.end(), start + Math.max(end, found.end() + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean mayTell(Sentence sentence) {
        boolean self = false;
        boolean verb = false;
        for (Token token : sentence.tokens()) {
            String word = token.form().toLowerCase(Locale.ROOT);
            self |= SELVES.contains(word);
            verb |= VERBS.contains(word);
        }
        return self && verb && sentence.span().length() < LONGEST;
    }

    /** Whether the sentence itself says that it is taken back, or the line before. */
    private boolean isAlone(int sentence, String words) {
        Matcher turn = TURN.matcher(words);
        boolean turned = false;
        while (!turned && turn.find()) {
            turned = SO_INSTEAD.matcher(words.substring(turn.start())).find();
        }
        return turned
                || CORRECTED.matcher(words).find()
                || VERSION.matcher(words).find()
                || WRONGLY_WRITTEN.matcher(words).find()
                || isLabelled(sentence, words);
    }

    /** "Correction: an article of 3 May said that", be the label in the line before. */
    private boolean isLabelled(int sentence, String words) {
        return LABEL.matcher(words).find()
                || sentence > 0
                        && LABEL.matcher(words(sentence - 1)).find()
                        && sentences.get(sentence - 1).tokens().size() <= NEAR;
    }

    private boolean isRetracted(int sentence) {
        for (int next = sentence + 1; next < Math.min(sentences.size(), sentence + 1 + NEAR); next++) {
            String words = words(next);
            if (next == sentence + 1 && (RETRACTS.matcher(words).find() || isDenied(next))
                    || RETRACTS_ALL.matcher(words).find()) {
                return true;
            }
            if (!WRITTEN.matcher(words).find()) {
                return false;
            }
        }
        return false;
    }

    private boolean isDenied(int sentence) {
        return DenialWords.of(document.text(), sentences.get(sentence).span())
                .filter(denial -> !denial.judging() && denial.isOf(List.of()))
                .isPresent();
    }

    /** "We also wrote that", a little behind what is taken back, with what is so behind it. */
    private static boolean isOneMore(int sentence, String words, List<Integer> before) {
        return !before.isEmpty()
                && sentence - before.getLast() <= NEAR
                && ALSO_WRITTEN.matcher(words).find()
                && TURN.matcher(words).find();
    }

    private int start(int sentence) {
        return sentences.get(sentence).span().start();
    }

    private String words(int sentence) {
        return sentences
                .get(sentence)
                .span()
                .of(document.text())
                .toLowerCase(Locale.ROOT)
                .replace('\n', ' ');
    }

    /** Where the text says which number is right, the rest stands. */
    private Notes.Told notSo(Notes.Told told) {
        Claim claim = told.claim();
        if (claim.modality() == Modality.NEGATED || claim.terms().corrects().isPresent()) {
            return told;
        }
        Span words = told.draft().evidence();
        Span points = codePoints.ofUnits(words);
        return told.denied(
                new Claim(
                        claim.move(),
                        Modality.NEGATED,
                        claim.roles(),
                        claim.terms(),
                        new Claim.Said(Optional.empty(), Optional.empty()),
                        new Evidence(document.id(), points.start(), points.end(), words.of(document.text())),
                        claim.furniture(),
                        claim.why() + ", " + RULE),
                words);
    }

    private static Set<String> selves() {
        Set<String> selves = new HashSet<>(Set.of("we", "paper", "newspaper", "site", "website"));
        Corrections.listed("own paper").forEach(selves::add);
        return selves;
    }
}
