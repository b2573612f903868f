package org.proviso.core.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What only those tell who are not named, and speak for nobody: "people close to the ministry say that it will pay" promises nothing. */
final class Rumours {
    private static final Pattern SOURCES = Pattern.compile("\\b(?:" + any("unnamed sources") + ")\\b");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:" + any("unnamed people") + ")\\b[^.;]{0,30}\\b(?:" + any("unnamed people know") + ")\\b");
    private static final Pattern HIDDEN = Pattern.compile("\\b(?:" + any("unnamed people ask") + ")\\b");

    private Rumours() {}

    private static String any(String list) {
        Set<String> words = WordLists.read(list);
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether nobody else is said to say it. */
    static boolean isOne(Syntax syntax, Optional<Attribution> said) {
        boolean sources = said.stream()
                .flatMap(each -> each.source().stream())
                .map(source -> source.of(syntax.text()).toLowerCase(Locale.ROOT))
                .anyMatch(words -> SOURCES.matcher(words).find());
        boolean named = said.flatMap(Attribution::speaker)
                .filter(party -> party.id().isPresent())
                .isPresent();
        return sources
                || !named
                        && isOfHidden(syntax.sentence().span().of(syntax.text()).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfHidden(String sentence) {
        return HIDDEN.matcher(sentence).find() || PEOPLE.matcher(sentence).find();
    }
}
