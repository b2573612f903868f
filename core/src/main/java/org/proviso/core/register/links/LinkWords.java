package org.proviso.core.register.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.counts.WordRows;

/** What {@code links.tsv} says of words, and what claims and entries are about. */
final class LinkWords {
    static final WordRows TABLE = new WordRows(LinkWords.class, "links.tsv");

    private static final Pattern RETURN = Pattern.compile("(?is)\\bin (?:exchange|return|trade)\\b.*");

    static final Pattern OF_COUNTRY = Pattern.compile("body:(\\p{Ll}{2})-.*");

    private LinkWords() {}

    static Set<String> content(String text) {
        return ContentWords.of(text, TABLE);
    }

    /** What an entry is about: its title, objects, words and acts; of a very long entry its first claims. */
    static Set<String> about(Entry entry) {
        Set<String> words = new TreeSet<>(content(given(entry.title())));
        filings(entry).stream().limit(20).forEach(filing -> words.addAll(about(filing.claim())));
        return words;
    }

    /** What a claim is about, its condition left out. */
    static Set<String> about(Claim claim) {
        String evidence = claim.evidence().exact();
        String own = claim.terms()
                .condition()
                .filter(evidence::contains)
                .map(condition -> evidence.replace(condition, " "))
                .orElse(evidence);
        String act = claim.move().act().name().toLowerCase(Locale.ROOT);
        return content(given(claim.roles().object().orElse("")) + " " + given(own) + " "
                + claim.move().lane().wireName() + " " + act);
    }

    /** Without what it is given for: "10,000 troops in exchange for a pause" is about troops. */
    static String given(String text) {
        return RETURN.matcher(text).replaceFirst("");
    }

    /** The claims of an entry that are no page furniture, in an order of their own. */
    static List<Filing> filings(Entry entry) {
        return entry.filings().stream()
                .filter(filing -> !filing.claim().furniture())
                .sorted(ORDER)
                .toList();
    }

    static final Comparator<Filing> ORDER = Comparator.comparing(
                    (Filing filing) -> filing.document().value())
            .thenComparingInt(filing -> filing.claim().evidence().start())
            .thenComparing(filing -> filing.id().value());

    /** An actor by id where known, else by name. */
    static String key(Party party) {
        return party.id()
                .map(id -> id.value())
                .orElseGet(() -> ContentWords.plain(party.name()).replaceFirst("^the ", ""));
    }

    static Set<String> keys(List<Party> parties) {
        Set<String> keys = new TreeSet<>();
        parties.forEach(party -> keys.add(key(party)));
        return keys;
    }

    /** The countries that bodies belong to, as far as their ids tell. */
    static Set<String> owners(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.id().stream())
                .map(id -> OF_COUNTRY.matcher(id.value()))
                .filter(Matcher::matches)
                .map(body -> "country:" + body.group(1).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().toList();
    }

    /** A time limit in words: "one month", "90 days", "within 30 days". */
    static Optional<String> duration(String text) {
        List<String> words = ContentWords.words(text.replace('-', ' '));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (TABLE.has("unit-of-time", words.get(i + 1)) && isNumber(words.get(i))) {
                String number =
                        TABLE.row("number", words.get(i)).map(WordRows.Row::as).orElse(words.get(i));
                String unit = words.get(i + 1).replaceFirst("s$", "");
                return Optional.of(number + " " + unit + (number.equals("1") ? "" : "s"));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String word) {
        return TABLE.has("number", word) || word.chars().allMatch(Character::isDigit);
    }

    /** The plain numbers of a text: "10,000". */
    static Set<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        for (String word : ContentWords.words(text)) {
            if (word.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.') && word.length() > 1) {
                numbers.add(word.replace(",", ""));
            }
        }
        return Set.copyOf(numbers);
    }

    /** From which day each claim of an entry says that something is so. */
    static Map<ClaimId, LocalDate> days(Register register, Entry entry) {
        Map<ClaimId, LocalDate> days = new HashMap<>();
        register.dates(entry).forEach((claim, dated) -> days.put(claim, dated.day()));
        return days;
    }

    /** The day of one of them. */
    static LocalDate day(Map<ClaimId, LocalDate> days, Filing filing) {
        return days.getOrDefault(filing.id(), LocalDate.MAX);
    }
}
