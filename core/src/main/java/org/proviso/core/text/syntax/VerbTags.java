package org.proviso.core.text.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.Inflections;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.net.Labels;
import org.proviso.core.text.syntax.net.Tags;

/**
 * Words that may be a noun and a verb ({@code nouns-or-verbs.tsv}), where the words around leave only one of the two: no finite
 * verb stands within a noun group or behind the verb of its clause ("suspended the work <u>permits</u> of 54 groups"), and a
 * clause that tells something has one ("Norland <u>halts</u> grain sales"). How sure the network was of its tag decides
 * beside the words around: an odd sentence stays as it was read.
 */
final class VerbTags {
    /** By how much the network may prefer a verb that can be none. */
    private static final float TO_NOUN = 8;
    /** By how much it may prefer a noun where its clause has no verb. */
    private static final float TO_VERB = 12;
    /** A verb for which a noun is so far behind is one. */
    private static final float CERTAIN = 5;

    private static final int LONGEST_COUNTED = 3;

    private static final List<String> ENDS_OF_NOUNS =
            List.of("ions", "ments", "ities", "nesses", "ances", "ences", "isms");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> OF_VERBS = Set.of("VBZ", "VBP", "VBD", "VB");
    private static final Set<String> TAKING = Set.of("VBZ", "VBP", "VBD", "VB", "VBG");
    private static final List<String> TOLD = List.of("VBZ", "VBP", "VBD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> IN_GROUP =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "HYPH", "PRP$", "POS", "CD");
    private static final Set<String> ENDS =
            Set.of(",", ":", "``", "''", "WDT", "WP", "WP$", "WRB", "CC", "-LRB-", "-RRB-", ".");
    private static final Set<String> OF_OBJECTS =
            Set.of("DT", "CD", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "PRP", "VBG", "VBN", "TO");

    private static final Map<String, Set<String>> WORDS = Tables.cells(VerbTags.class, "clause-words.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    List::getFirst, Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet())));
    private static final Set<String> OPENING = WORDS.getOrDefault("opens a clause", Set.of());
    private static final Set<String> TELLING = WORDS.getOrDefault("takes a clause", Set.of());
    private static final Set<String> TIMES = WORDS.getOrDefault("time", Set.of());
    private static final Set<String> ALONE = WORDS.getOrDefault("stands alone", Set.of());
    private static final Set<String> OWNED = WORDS.getOrDefault("before a noun", Set.of());
    private static final Set<String> SEVERAL = WORDS.getOrDefault("several", Set.of());
    private static final Set<String> SINGULAR = WORDS.getOrDefault("of one", Set.of());
    private static final Set<String> PERFECT = WORDS.getOrDefault("perfect", Set.of());

    /** Each form that may be a noun and a verb: whether it ends in the s of either. */
    private static final Map<String, Boolean> FORMS = forms();

    private final List<String> penn;
    private final int verb;
    private final int noun;
    private final int name;
    private final int auxiliary;

    VerbTags(Labels labels) {
        this.penn = labels.pennTags();
        this.verb = labels.universalTags().indexOf(PartOfSpeech.VERB);
        this.noun = labels.universalTags().indexOf(PartOfSpeech.NOUN);
        this.name = labels.universalTags().indexOf(PartOfSpeech.PROPN);
        this.auxiliary = labels.universalTags().indexOf(PartOfSpeech.AUX);
    }

    private static Map<String, Boolean> forms() {
        Map<String, Boolean> forms = new HashMap<>();
        for (List<String> row : Tables.cells(VerbTags.class, "nouns-or-verbs.tsv", 1)) {
            String lemma = row.getFirst();
            forms.put(lemma, false);
            Inflections.shipped().ofVerb(lemma).forEach((form, kinds) -> {
                if (kinds.contains(Inflections.Form.THIRD)) {
                    forms.put(form, true);
                }
            });
        }
        return forms;
    }

    /** Changes the tags of a sentence's words in place. */
    void amend(List<String> forms, Tags tags) {
        Sentence sentence = new Sentence(forms, tags);
        for (int word = 0; word < forms.size(); word++) {
            sentence.agree(word);
            sentence.swap(word);
        }
        for (int word = forms.size() - 1; word > 0; word--) {
            if (sentence.isNoun(word)) {
                sentence.set(word, noun, sentence.endsInS(word) ? "NNS" : "NN");
            }
        }
        int from = 0;
        for (int end = 1; end <= forms.size(); end++) {
            if (end == forms.size()
                    || sentence.is("IN", end) && sentence.lower(end).equals("that")) {
                sentence.giveVerb(from, end);
                from = end;
            }
        }
    }

    /** One sentence at work. */
    private final class Sentence {
        private final List<String> forms;
        private final List<String> lower;
        private final Tags tags;

        Sentence(List<String> forms, Tags tags) {
            this.forms = forms;
            this.lower =
                    forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
            this.tags = tags;
        }

        /** Nothing outside the sentence. */
        private String tag(int word) {
            return word < 0 || word >= forms.size() ? "" : penn.get(tags.penn()[word]);
        }

        private String lower(int word) {
            return word < 0 || word >= forms.size() ? "" : lower.get(word);
        }

        private boolean is(String tag, int word) {
            return tag(word).equals(tag);
        }

        private boolean is(Set<String> set, int word) {
            return set.contains(tag(word));
        }

        private boolean isEither(int word) {
            return FORMS.containsKey(lower(word));
        }

        private boolean endsInS(int word) {
            return Boolean.TRUE.equals(FORMS.get(lower(word)));
        }

        private void set(int word, int universal, String to) {
            tags.universal()[word] = universal;
            tags.penn()[word] = penn.indexOf(to);
        }

        /** By how much the network prefers a tag to the one that it gave. */
        private float lead(int word, String to) {
            return tags.lead(word, penn.indexOf(to), tags.penn()[word]);
        }

        /** Where the two tags of a word differ, the finer one is right: it tells forms apart. But one with an s may be a noun alone. */
        private void agree(int word) {
            int universal = tags.universal()[word];
            boolean taken = universal == noun
                    || universal == name
                            && Character.isLowerCase(forms.get(word).charAt(0));
            if (taken && is(OF_VERBS, word) && (isEither(word) || !isNounAlone(word))) {
                tags.universal()[word] = verb;
            } else if (universal == verb && is("NNS", word)) {
                tags.universal()[word] = noun;
            }
        }

        /** "Regulations", "payments": no verb has these ends, unless the table has it. */
        private boolean isNounAlone(int word) {
            return is("VBZ", word) && ENDS_OF_NOUNS.stream().anyMatch(lower(word)::endsWith);
        }

        /** "Fuel imports resume after a week": taken for a resume that somebody imports. */
        private void swap(int word) {
            boolean taken = word > 1
                    && is("NN", word)
                    && ALONE.contains(lower(word))
                    && !endsInS(word)
                    && isEnd(word + 1)
                    && is("VBZ", word - 1)
                    && isEither(word - 1)
                    && is(NOUNS, word - 2);
            if (taken && opensClause(groupStart(word - 1) - 1)) {
                set(word - 1, noun, "NNS");
                set(word, verb, "VBP");
            }
        }

        /** Behind a verb without an object; "an end of the work" and "end-of-year" go on. */
        private boolean isEnd(int next) {
            return !is(NOUNS, next) && !is("HYPH", next) && !lower(next).equals("of");
        }

        /** Whether a group behind this word is the first of its clause. */
        private boolean opensClause(int before) {
            return before < 0 || is(ENDS, before) || OPENING.contains(lower(before));
        }

        private boolean isNoun(int word) {
            boolean may = (is("VBZ", word) || is("VBP", word))
                    && isEither(word)
                    && !is("HYPH", word + 1)
                    && lead(word, endsInS(word) ? "NNS" : "NN") >= -TO_NOUN;
            if (!may) {
                return false;
            }
            boolean owners = is("POS", word - 1) && !SINGULAR.contains(lower(word - 1));
            if (owners || OWNED.contains(lower(word - 1))) {
                return true;
            }
            int first = groupStart(word);
            int before = first - 1;
            return is(NOUNS, word - 1)
                    && !TIMES.contains(lower(word - 1))
                    && (isObject(before)
                            || isOfPreposition(before, word)
                            || isSubject(before, word)
                            || isCounted(first, word));
        }

        /** The first word of the group that ends before this word. */
        private int groupStart(int word) {
            int first = word;
            while (first > 0
                    && (is(IN_GROUP, first - 1) || is("DT", first - 1))
                    && !(first < word && is("DT", first))) {
                first--;
            }
            return first;
        }

        /** "Suspended the work permits": behind a verb that takes a thing and no clause. */
        private boolean isObject(int before) {
            boolean done = is("VBN", before) && PERFECT.contains(lower(before - 1));
            return (is(TAKING, before) || done) && tags.universal()[before] == verb && !takesClause(before);
        }

        private boolean takesClause(int word) {
            return TELLING.contains(Lemmas.shipped().of(forms.get(word), PartOfSpeech.VERB, tag(word)));
        }

        /** "Paid for the work permits": behind a preposition, where the clause has a verb before or right behind it. */
        private boolean isOfPreposition(int before, int word) {
            boolean preposition = is("IN", before) || lower(before).equals("to");
            if (!preposition || OPENING.contains(lower(before))) {
                return false;
            }
            if (isBeforeVerb(word)) {
                return true;
            }
            int at = before - 1;
            while (at >= 0 && !is(FINITE, at) && !is(ENDS, at) && !OPENING.contains(lower(at))) {
                at--;
            }
            return is(FINITE, at) && !takesClause(at);
        }

        /** "That work permits were lifted": first of its clause, whose verb stands right behind it. */
        private boolean isSubject(int before, int word) {
            boolean relative = tag(before).startsWith("W");
            boolean plural = !endsInS(word) && is("NNS", word - 1);
            return !relative && !plural && opensClause(before) && isBeforeVerb(word);
        }

        private boolean isBeforeVerb(int word) {
            return isFinite(word + 1) && !(endsInS(word) && SINGULAR.contains(lower(word + 1)));
        }

        /** Surely a finite verb: an auxiliary, or a word for which a noun is no rival. */
        private boolean isFinite(int word) {
            return is(FINITE, word)
                    && (tags.universal()[word] == auxiliary
                            || Math.max(lead(word, "NN"), lead(word, "NNS")) < -CERTAIN);
        }

        /** "40 visa bans", "two road blocks". */
        private boolean isCounted(int first, int word) {
            String number = lower(first);
            boolean year = number.length() == 4 && number.chars().allMatch(Character::isDigit);
            boolean several = is("CD", first) && !year && !number.equals("one") && !number.equals("1");
            return endsInS(word)
                    && (several || SEVERAL.contains(number))
                    && word - first <= LONGEST_COUNTED
                    && is("NN", word - 1);
        }

        /** Gives a clause without a verb the likeliest of those words that may be one. */
        private void giveVerb(int from, int to) {
            int end = from + 1;
            while (end < to && !lower(end).equals(",") && !lower(end).equals(";")) {
                end++;
            }
            int best = -1;
            String tag = "";
            for (int word = from; word < to; word++) {
                if (isTold(word)) {
                    return;
                }
                String likeliest = word > from && word < end && mayBeVerb(word) ? verbTag(word) : "";
                if (!likeliest.isEmpty()
                        && lead(word, likeliest) > -TO_VERB
                        && (best < 0 || lead(word, likeliest) > lead(best, tag))) {
                    best = word;
                    tag = likeliest;
                }
            }
            if (best >= 0) {
                set(best, verb, tag);
            }
        }

        /** A verb of its clause, also an order and the participle of a headline. */
        private boolean isTold(int word) {
            return is(FINITE, word)
                    || is("VB", word) && !lower(word - 1).equals("to")
                    || is("VBN", word) && is(NOUNS, word - 1);
        }

        /** The likeliest of the tags of verbs that agree with the noun before it; empty where none does. */
        private String verbTag(int word) {
            String likeliest = "";
            for (String each : TOLD) {
                boolean agrees = switch (each) {
                    case "VBZ" -> endsInS(word);
                    case "VBP" -> !endsInS(word) && is("NNS", word - 1);
                    default -> !endsInS(word) && lead(word, "VBD") > lead(word, "VBP");
                };
                if (agrees && (likeliest.isEmpty() || lead(word, each) > lead(word, likeliest))) {
                    likeliest = each;
                }
            }
            return likeliest;
        }

        /** A common noun right behind another noun, before an object or at the end of what it tells. */
        private boolean mayBeVerb(int word) {
            boolean may = (is("NN", word) || is("NNS", word))
                    && is(NOUNS, word - 1)
                    && Character.isLowerCase(forms.get(word).charAt(0))
                    && isEither(word);
            if (!may) {
                return false;
            }
            boolean plural = endsInS(word) && is("NNS", word - 1);
            boolean swapped = endsInS(word) && ALONE.contains(lower(word + 1)) && is("NN", word + 1);
            return !swapped
                    && (!plural || isGoverned(word))
                    && (is(OF_OBJECTS, word + 1)
                            || ALONE.contains(lower(word)) && word + 1 < forms.size() && isEnd(word + 1));
        }

        /** The group before it hangs on a preposition or a conjunction: its subject stands farther off. */
        private boolean isGoverned(int word) {
            int before = groupStart(word) - 1;
            return is("IN", before) || is("CC", before);
        }
    }
}
