package org.proviso.core.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Quantity;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityMention;

/** Pesos, francs and dinars are money of several countries: those are meant in whose country the text is. */
final class HomeCurrencies {
    private static final String COUNTRY = "country:";
    /** The codes by country of each bare word of money. */
    private static final Map<String, Map<String, String>> HOMES = load();

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
     * Sudan 20 million pounds"), else of the one which the text names most.
     */
    List<QuantityMention> of(String text, List<QuantityMention> numbers, List<NameMention> names) {
        if (numbers.stream().noneMatch(number -> codes(text, number).isPresent())) {
            return numbers;
        }
        Map<String, Integer> named = named(names);
        return numbers.stream()
                .map(number -> codes(text, number)
                        .flatMap(codes -> beside(text, number, codes, names).or(() -> likeliest(codes, named)))
                        .map(code -> in(number, code))
                        .orElse(number))
                .toList();
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
        String[] words = number.span().of(text).split("\\s+", -1);
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        if (!HOMES.containsKey(last)) {
            return Optional.empty();
        }
        String lead = words.length > 1 ? words[words.length - 2] : "";
        boolean ofCountry = !lead.isEmpty() && Character.isUpperCase(lead.charAt(0));
        return Optional.ofNullable(HOMES.get(lead.toLowerCase(Locale.ROOT) + " " + last))
                .or(() -> Optional.ofNullable(ofCountry ? null : HOMES.get(last)));
    }

    private Optional<String> beside(
            String text, QuantityMention number, Map<String, String> codes, List<NameMention> names) {
        int end = number.span().start();
        int start = Math.max(text.lastIndexOf('\n', end), text.lastIndexOf(". ", end));
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
                .map(ActorId::value);
    }
}
