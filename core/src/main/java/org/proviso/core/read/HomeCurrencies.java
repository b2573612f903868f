package org.proviso.core.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Document;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.tables.OfficialSites;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/**
 * Pesos, francs and dinars are money of several countries: those are meant in whose country the text is. Bare dollars are those of the United States,
 * except in a text that is of another country of dollars alone: from an official address of it, or with hardly a word of another country and none of the
 * United States. So they stay in what an agency writes that sells its reports abroad, where a text marks its own ("C$5 million") or those of the United States ("US$"),
 * and in a sentence that names a body of several countries, which lends US dollars.
 */
final class HomeCurrencies {
    private static final String COUNTRY = "country:";
    private static final String UNITED_STATES = "country:US";
    private static final String DOLLAR = "$";
    private static final String OF = " of ";

    /** A text that names a country less often is not known to be of it. */
    private static final int FEWEST_OF_HOME = 2;

    /** Of so many names of countries one may be another's. */
    private static final int NAMES_FOR_ANOTHER = 4;

    private static final int HEAD = 600;

    /** Not "C$", "U.S.$". */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}.])\\$");

    private static final Pattern MARKED = Pattern.compile("\\bU\\.?S\\.? ?(?:\\$|dollars?\\b)|\\bUSD\\b");

    /** "Rs" of "some Rs 20 crore", "Shs" of "Shs12 billion". */
    private static final Pattern LEAD = Pattern.compile("(?:^|\\s)(\\p{L}+)\\.? ?\\d");

    private static final Pattern SCALED = Pattern.compile("\\d ?\\p{L}");

    private static final Pattern SENTENCE_END = Pattern.compile("\\. |\n");

    private static final Pattern DATELINE =
            Pattern.compile("(?m)^(\\p{Lu}[\\p{Lu}\\p{M} .'\u2019-]{2,30})(?:,|\\s+[(\u2013\u2014-])");

    /** Reports that are sold abroad count in US dollars. */
    private static final Pattern ABROAD = Pattern.compile(
            "\\((?:Reuters|AP|AFP|Xinhua|EFE|dpa|DPA|Bloomberg|Associated Press|Agence France-Presse)\\)|\\bBy (?:Reuters|Bloomberg)\\b");

    /** The codes by country of each bare word of money. */
    private static final Map<String, Map<String, String>> HOMES = load();

    private static final Map<String, String> DOLLARS = HOMES.getOrDefault(DOLLAR, Map.of());

    private final ActorTable actors;

    HomeCurrencies(ActorTable actors) {
        this.actors = actors;
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> homes = new HashMap<>();
        for (Tables.Row row : Tables.read(HomeCurrencies.class, "home-currencies.tsv")) {
            Map<String, String> codes = new LinkedHashMap<>();
            for (String pair : Tables.parts(row.cell(1))) {
                int space = pair.indexOf(' ');
                if (space < 0) {
                    throw row.wrong("no country and code: '" + pair + "'");
                }
                codes.put(COUNTRY + pair.substring(0, space), pair.substring(space + 1));
            }
            Tables.parts(row.cell(0)).forEach(form -> homes.put(form, codes));
        }
        return Map.copyOf(homes);
    }

    /**
     * The numbers, those in a bare word of money in that of the country which their sentence names first before them ("Britain will give
     * Sudan 20 million pounds"), else of the one which the text names most, or from whose capital it is dated.
     */
    List<QuantityMention> of(Document document, List<QuantityMention> numbers, List<NameMention> names) {
        String text = document.text();
        if (numbers.stream().noneMatch(number -> codes(text, number).isPresent())) {
            return numbers;
        }
        Map<String, Integer> named = named(names);
        Map<String, Integer> dated = withDateline(text, named);
        Optional<String> dollars = dollars(document, numbers, dated);
        return numbers.stream()
                .flatMap(number -> {
                    Map<String, String> codes = codes(text, number).orElse(Map.of());
                    Optional<String> home = codes.equals(DOLLARS)
                            ? dollars.filter(code -> !isOfUnitedStates(text, number, names)
                                    && !isOfSeveralCountries(text, number, names))
                            : beside(text, number, codes, names).or(() -> likeliest(codes, dated));
                    return home.map(code -> in(number, code)).or(() -> homeless(text, number, codes)).stream();
                })
                .toList();
    }

    /** Behind a letter, what has a scale is an amount, of a money only where its countries have one; the rest is none ("the road R102,000"). */
    private static Optional<QuantityMention> homeless(String text, QuantityMention number, Map<String, String> codes) {
        Matcher lead = LEAD.matcher(number.span().of(text));
        boolean letter = number.quantity().isMoney() && lead.find() && QuantityFinder.isLetterSign(lead.group(1));
        if (!letter) {
            return Optional.of(number);
        }
        boolean scaled = SCALED.matcher(number.span().of(text)).find();
        boolean several = codes.values().stream().distinct().count() > 1;
        return scaled ? Optional.of(several ? in(number, "") : number) : Optional.empty();
    }

    /** Whose dollars a bare "$" means throughout a text, where that is certain and they are not those of the United States. */
    private static Optional<String> dollars(
            Document document, List<QuantityMention> numbers, Map<String, Integer> named) {
        String text = document.text();
        if (MARKED.matcher(text).find()
                || ABROAD.matcher(text.substring(0, Math.min(text.length(), HEAD)))
                        .find()) {
            return Optional.empty();
        }
        Optional<String> site =
                document.provenance().address().flatMap(OfficialSites::country).map(COUNTRY::concat);
        return site.or(() -> alone(named))
                .flatMap(country -> Optional.ofNullable(DOLLARS.get(country)))
                .filter(code -> numbers.stream()
                        .noneMatch(number -> number.quantity().unit().equals(code)));
    }

    /** With the country of the capital from which it is dated. */
    private Map<String, Integer> withDateline(String text, Map<String, Integer> named) {
        Map<String, Integer> all = new HashMap<>(named);
        Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        while (dateline.find()) {
            actors.capital(dateline.group(1).strip())
                    .flatMap(Party::id)
                    .ifPresent(country -> all.merge(country.value(), 1, Integer::sum));
        }
        return all;
    }

    /** The one country that a text is of. */
    private static Optional<String> alone(Map<String, Integer> named) {
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(home -> home.getValue() >= FEWEST_OF_HOME
                        && (all - home.getValue()) * NAMES_FOR_ANOTHER <= all
                        && !named.containsKey(UNITED_STATES))
                .map(Map.Entry::getKey);
    }

    private boolean isOfUnitedStates(String text, QuantityMention number, List<NameMention> names) {
        return beside(text, number, Map.of(UNITED_STATES, ""), names).isPresent();
    }

    /** Whether the sentence names a body that the tables know and that is of no one country: the IMF, the United Nations. */
    private boolean isOfSeveralCountries(String text, QuantityMention number, List<NameMention> names) {
        int start = sentence(text, number.span().start());
        Matcher stop = SENTENCE_END.matcher(text);
        int end = stop.find(number.span().end()) ? stop.start() : text.length();
        return names.stream()
                .filter(name -> name.span().start() > start && name.span().end() <= end)
                .filter(name -> country(name).isEmpty())
                .anyMatch(name -> name.party().id().flatMap(actors::nameOf).isPresent());
    }

    private static int sentence(String text, int at) {
        return Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(". ", at));
    }

    private static QuantityMention in(QuantityMention number, String code) {
        Quantity quantity = number.quantity();
        return new QuantityMention(number.span(), new Quantity(quantity.value(), code, quantity.approx()));
    }

    /** What the bare word that ends the number's words may mean; a country's own ("Mexican pesos") is no bare one. */
    private static Optional<Map<String, String>> codes(String text, QuantityMention number) {
        if (!number.quantity().isMoney()) {
            return Optional.empty();
        }
        String written = number.span().of(text);
        if (BARE.matcher(written).find()) {
            return Optional.of(DOLLARS);
        }
        Matcher lead = LEAD.matcher(written);
        if (lead.find() && HOMES.containsKey(lead.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.ofNullable(HOMES.get(lead.group(1).toLowerCase(Locale.ROOT)));
        }
        String[] words = written.split("\\s+", -1);
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        if (!HOMES.containsKey(last)) {
            return Optional.empty();
        }
        String before = words.length > 1 ? words[words.length - 2] : "";
        boolean ofCountry = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
        return Optional.ofNullable(HOMES.get(before.toLowerCase(Locale.ROOT) + " " + last))
                .or(() -> Optional.ofNullable(ofCountry ? null : HOMES.get(last)));
    }

    private Optional<String> beside(
            String text, QuantityMention number, Map<String, String> codes, List<NameMention> names) {
        int end = number.span().start();
        int start = sentence(text, end);
        return names.stream()
                .filter(name -> name.span().start() > start && name.span().end() <= end)
                .flatMap(name -> country(name).stream())
                .filter(codes::containsKey)
                .findFirst()
                .map(codes::get);
    }

    private static Optional<String> likeliest(Map<String, String> codes, Map<String, Integer> named) {
        return codes.keySet().stream()
                .filter(named::containsKey)
                .max(Comparator.<String>comparingInt(country -> named.getOrDefault(country, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .map(codes::get);
    }

    /** How often each country, its people and its bodies are named. */
    private Map<String, Integer> named(List<NameMention> names) {
        Map<String, Integer> named = new HashMap<>();
        names.forEach(name -> country(name).ifPresent(country -> named.merge(country, 1, Integer::sum)));
        return named;
    }

    /** The country that a name is, or is of. */
    private Optional<String> country(NameMention name) {
        Optional<ActorId> id = name.party().id();
        return id.filter(each -> each.value().startsWith(COUNTRY))
                .or(() -> id.flatMap(actors::countryOf))
                .or(() -> ofName(name.party().name()))
                .map(ActorId::value);
    }

    /** "Ministry of Transport of Sri Lanka" */
    private Optional<ActorId> ofName(String body) {
        int of = body.lastIndexOf(OF);
        return of < 0
                ? Optional.empty()
                : actors.country(body.substring(of + OF.length()).replaceFirst("^the ", ""));
    }
}
