package org.proviso.core.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.tables.Letterheads;

/** Whether a document is an outlet's own, as far as its address or title says, and which outlet a claim only cites. */
final class Outlets {
    private static final Pattern HOST = Pattern.compile("(?i)^[a-z]+://(?:[^/@]*@)?([^/:?#]+).*", Pattern.DOTALL);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_LABEL = 2;

    private Outlets() {}

    /** The outlet that a claim was told to, or that says it. */
    static Optional<String> cited(Claim claim) {
        return claim.said()
                .via()
                .or(() -> claim.said().speaker().filter(Outlets::isOutlet).map(speaker -> speaker.name()));
    }

    /** By the tables, or by a name as only papers and agencies have them: "Strait Press", not "Exampleton Post", which may bring letters. */
    static boolean isOutlet(Party speaker) {
        return speaker.id().filter(id -> id.is("outlet")).isPresent()
                || speaker.id().filter(id -> id.is("org")).isPresent() && Letterheads.isSurelyOutlet(speaker.name());
    }

    /** The outlet's name without case, marks and words that it goes without: two spellings of one outlet give one key. */
    static String key(String outlet) {
        List<String> words = words(outlet);
        String plain = words.stream()
                .filter(word -> !InformantWords.STANDARD.has("filler", word))
                .collect(Collectors.joining());
        return plain.isEmpty() ? String.join("", words) : plain;
    }

    /** Whether the document was published by the outlet: its head says so, its site stands in the address, or its name ends the title. */
    static boolean isOf(DocumentTaken document, String outlet) {
        boolean titled = document.title()
                .filter(title -> title.toLowerCase(Locale.ROOT)
                        .matches("(?s).*\\s[-|\u2013\u2014]\\s+" + Pattern.quote(outlet.toLowerCase(Locale.ROOT))))
                .isPresent();
        return titled
                || document.outlet().filter(own -> key(own).equals(key(outlet))).isPresent()
                || document.provenance().address().map(Outlets::site).stream()
                        .flatMap(site -> Arrays.stream(site.split("\\.", -1)))
                        .filter(label -> label.length() >= SHORTEST_LABEL)
                        .anyMatch(label -> isNamed(label, outlet));
    }

    /** Host without its top-level domain: {@code www.reuters}, {@code news.bbc.co}. */
    private static String site(String address) {
        String host = HOST.matcher(address).replaceFirst("$1").toLowerCase(Locale.ROOT);
        return host.substring(0, Math.max(0, host.lastIndexOf('.')));
    }

    /** "reuters", "foxnews" for Fox News Digital, "nytimes" for The New York Times, "apnews" for Associated Press. */
    private static boolean isNamed(String label, String outlet) {
        List<String> words =
                words(outlet).stream().filter(word -> !word.equals("the")).toList();
        String bare = withoutFiller(label);
        String initials = initials(words);
        return bare.equals(key(outlet))
                || label.equals(String.join("", words))
                || (words.size() > 1
                        && (bare.equals(initials)
                                || label.equals(initials.substring(0, initials.length() - 1) + words.getLast())));
    }

    private static String withoutFiller(String label) {
        return InformantWords.STANDARD.fillers().stream()
                .filter(filler -> label.endsWith(filler) && label.length() > filler.length() + 1)
                .findFirst()
                .map(filler -> label.substring(0, label.length() - filler.length()))
                .orElse(label);
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> words(String name) {
        return Arrays.stream(NO_LETTER.split(name.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
