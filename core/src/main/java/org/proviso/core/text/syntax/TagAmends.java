package org.proviso.core.text.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.net.Labels;
import org.proviso.core.text.syntax.net.Tags;

/**
 * Puts tags right that the network gives to words which it seldom or never saw: a past or present that can be nothing else ("froze", {@code
 * past-forms.tsv}, "alters", {@code present-forms.tsv}), the end of a name ("the Rural Schools Grant") or an amount ("30 billion won"), which are no verbs, a noun that opens a
 * sentence whose verb comes later ("Work on the pier began", {@code first-nouns.tsv}), what goes on ("stays frozen", {@code stayed-states.tsv}), and words that may be noun and verb ({@link VerbTags}).
 * What follows from the tags, lemmas and the tree,
 * follows from those.
 */
final class TagAmends {
    /** Shorter words are small in headlines too: "is", "for". */
    private static final int SHORTEST = 4;

    private static final Set<String> PASTS = Tables.cells(TagAmends.class, "past-forms.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toCollection(HashSet::new));

    private static final Set<String> PRESENTS = Tables.cells(TagAmends.class, "present-forms.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FIRST_NOUNS = Tables.cells(TagAmends.class, "first-nouns.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STATES = Tables.cells(TagAmends.class, "stayed-states.tsv", 1).stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    /** Words of a group behind a preposition. */
    private static final Set<String> IN_GROUP =
            Set.of("IN", "DT", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "HYPH");

    private static final Set<String> TELLING = Set.of("VBZ", "VBD", "VBN", "MD");

    /** Behind these stands no past: "the froze", "to froze". */
    private static final Set<String> NOT_BEFORE_PAST =
            Set.of("DT", "PDT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "IN", "TO", "MD", "VB", "VBG");

    /** Behind these the currency of Korea is no verb: "30 billion won". */
    private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion", "mn", "bn", "tn");

    private static final Set<String> FINITE = Set.of("VB", "VBP", "VBZ", "VBD");

    private final List<String> penn;
    private final int verb;
    private final int past;
    private final int participle;
    private final int name;
    private final int properNoun;
    private final int noun;
    private final int common;
    private final int plural;
    private final int present;
    private final VerbTags verbs;

    TagAmends(Labels labels) {
        this.penn = labels.pennTags();
        this.verb = labels.universalTags().indexOf(PartOfSpeech.VERB);
        this.name = labels.universalTags().indexOf(PartOfSpeech.PROPN);
        this.past = penn.indexOf("VBD");
        this.participle = penn.indexOf("VBN");
        this.properNoun = penn.indexOf("NNP");
        this.noun = labels.universalTags().indexOf(PartOfSpeech.NOUN);
        this.common = penn.indexOf("NN");
        this.plural = penn.indexOf("NNS");
        this.present = penn.indexOf("VBZ");
        this.verbs = new VerbTags(labels);
    }

    /** Changes the tags of a sentence's words in place. */
    void amend(List<String> forms, Tags tags) {
        if (isFirstNoun(forms, tags)) {
            set(tags, 0, noun, common);
        }
        boolean small = isInSmallLetters(forms, tags);
        for (int word = 1; word < forms.size(); word++) {
            if (isPast(forms, tags, word)) {
                set(tags, word, verb, past);
            } else if (isStaying(forms, tags, word) || isPresent(forms, tags, word)) {
                set(tags, word, verb, present);
            } else if (isWon(forms, tags, word)) {
                set(tags, word, noun, plural);
            } else if (small && isEndOfName(forms, tags, word)) {
                set(tags, word, name, properNoun);
            }
        }
        verbs.amend(forms, tags);
    }

    /** A noun, a preposition with its group, and then a verb. */
    private boolean isFirstNoun(List<String> forms, Tags tags) {
        boolean first = forms.size() > 3
                && FINITE.contains(penn.get(tags.penn()[0]))
                && penn.get(tags.penn()[1]).equals("IN")
                && FIRST_NOUNS.contains(forms.get(0).toLowerCase(Locale.ROOT));
        int word = 1;
        while (first && word < forms.size() && IN_GROUP.contains(penn.get(tags.penn()[word]))) {
            word++;
        }
        return first && word > 2 && word < forms.size() && TELLING.contains(penn.get(tags.penn()[word]));
    }

    private boolean isPast(List<String> forms, Tags tags, int word) {
        int tag = tags.penn()[word];
        return tag != past
                && tag != participle
                && PASTS.contains(forms.get(word))
                && !NOT_BEFORE_PAST.contains(penn.get(tags.penn()[word - 1]));
    }

    private boolean isStaying(List<String> forms, Tags tags, int word) {
        return forms.get(word).equals("stays")
                && penn.get(tags.penn()[word]).equals("NNS")
                && word + 1 < forms.size()
                && STATES.contains(forms.get(word + 1));
    }

    private boolean isPresent(List<String> forms, Tags tags, int word) {
        return tags.penn()[word] == plural && PRESENTS.contains(forms.get(word));
    }

    private boolean isWon(List<String> forms, Tags tags, int word) {
        if (!forms.get(word).equals("won")) {
            return false;
        }
        String before = forms.get(word - 1).toLowerCase(Locale.ROOT);
        return SCALES.contains(before) || penn.get(tags.penn()[word - 1]).equals("CD") && before.indexOf(',') > 0;
    }

    private boolean isEndOfName(List<String> forms, Tags tags, int word) {
        return word > 1
                && FINITE.contains(penn.get(tags.penn()[word]))
                && isCapital(forms.get(word))
                && isCapital(forms.get(word - 1))
                && (word + 1 == forms.size() || !isCapital(forms.get(word + 1)));
    }

    /** Not a headline in which all words have capitals but those that are small in names too. */
    private boolean isInSmallLetters(List<String> forms, Tags tags) {
        for (int word = 1; word < forms.size(); word++) {
            String tag = penn.get(tags.penn()[word]);
            boolean content = tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ");
            if (content
                    && forms.get(word).length() >= SHORTEST
                    && Character.isLowerCase(forms.get(word).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** With a capital and small letters: not an acronym. */
    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.charAt(0)) && !form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static void set(Tags tags, int word, int universal, int penn) {
        tags.universal()[word] = universal;
        tags.penn()[word] = penn;
    }
}
