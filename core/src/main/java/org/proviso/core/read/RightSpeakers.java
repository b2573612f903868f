package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.text.Sentence;

/** Who is said to say what a sentence tells is right: "The mayor said the right figure is 60" disputes what the ministry told. */
final class RightSpeakers {
    private static final String SAYS =
            "(?:said|says|stated|states|told|tells|wrote|writes|insisted|insists|argued|argues|claimed|claims|announced|believes)";
    private static final String WHO = "(\\p{L}[^.;:]{1,80}?)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\baccording to " + WHO + "(?=[,.;:]|$)"),
            Pattern.compile("^[^\\p{L}]*" + WHO + "(?: (?:later|then|also|has|had))? " + SAYS + "\\b"),
            Pattern.compile("[,\u201d\"] " + WHO + "(?: (?:later|then|also|has|had))? " + SAYS + "\\b"));
    private static final Pattern LEAD = Pattern.compile("^(?:on|in|at|by|but|and|however),? [^,]{2,20}, ");
    private static final Pattern DAY = Pattern.compile("\\b(?:on )?\\p{L}+day\\b");
    private static final Pattern SPOKEN_FOR = Pattern.compile("\\b(?:spokes\\p{L}+|officials?|statement|report)\\b");
    private static final Pattern BEHIND = Pattern.compile(",| (?:of|for|in|at|from|who|which) ");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we", "i");
    private static final int SHORT = 3;

    private final String text;
    private final List<Sentence> sentences;

    RightSpeakers(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** Whether nobody is named who says a sentence, or he who is has told the one before, too. */
    boolean areOne(int before, int sentence) {
        Optional<String> speaker = of(sentence);
        if (before == sentence || speaker.isEmpty()) {
            return true;
        }
        List<String> said = words(lower(before));
        String head = head(speaker.get());
        if (PRONOUNS.contains(head)) {
            return before == sentence - 1;
        }
        if (SPOKEN_FOR.matcher(speaker.get()).find()) {
            List<String> whose = words(SPOKEN_FOR.matcher(speaker.get()).replaceAll(" ")).stream()
                    .filter(word -> word.length() > SHORT)
                    .toList();
            return whose.isEmpty() || whose.stream().anyMatch(said::contains);
        }
        return said.contains(head);
    }

    private Optional<String> of(int sentence) {
        String words = lower(sentence);
        return FORMS.stream()
                .map(form -> form.matcher(words))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** "The mayor of Harwick on Friday" is the mayor. */
    private static String head(String speaker) {
        String who = DAY.matcher(LEAD.matcher(speaker).replaceFirst("")).replaceAll(" ");
        Matcher behind = BEHIND.matcher(who);
        List<String> words = words(behind.find() ? who.substring(0, behind.start()) : who);
        return words.isEmpty() ? "" : words.getLast();
    }

    private static List<String> words(String phrase) {
        return APART.splitAsStream(phrase).filter(word -> !word.isEmpty()).toList();
    }

    private String lower(int sentence) {
        return sentences.get(sentence).span().of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
