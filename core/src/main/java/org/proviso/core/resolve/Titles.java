package org.proviso.core.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;

/** Short titles for people: {@code waiver: INL programmes in Mexico, $5.2M}. */
final class Titles {
    private static final int LONGEST_OBJECT = 70;
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");

    private Titles() {}

    static String entry(Claim claim) {
        String about = about(claim);
        String amount = claim.terms()
                .quantity()
                .filter(quantity -> !says(about, quantity))
                .map(Titles::quantity)
                .map(text -> ", " + text)
                .orElse("");
        return claim.move().lane().wireName() + ": " + about + amount;
    }

    /** What it is about, or its words where it does not say: parties alone name no matter. */
    static String said(Claim claim) {
        return claim.roles().object().isPresent() ? about(claim) : words(claim);
    }

    private static String words(Claim claim) {
        return cut(claim.evidence().exact().replaceFirst("^that (?=.)", ""));
    }

    /** The words hold the number already, written out or in thousands, millions or billions. */
    private static boolean says(String words, Quantity quantity) {
        return IntStream.of(0, 3, 6, 9)
                .mapToObj(zeros -> plain(quantity.value().movePointLeft(zeros)))
                .filter(number -> !number.startsWith("0"))
                .anyMatch(number ->
                        (" " + words + " ").matches("(?s).*[^\\d.,]" + Pattern.quote(number) + "(?![\\d.,]*\\d).*"));
    }

    /** The object, or its words where it has none, with the parties that these do not name themselves: "aid organisations to Ali" says nothing. */
    private static String about(Claim claim) {
        String object = claim.roles().object().map(Titles::cut).orElse("");
        String parties = parties(claim, object.isEmpty() ? claim.evidence().exact() : object);
        String about = object.isEmpty() ? words(claim) : object;
        return parties.isEmpty() ? about : about + " (" + parties + ")";
    }

    private static String parties(Claim claim, String object) {
        String actors = names(claim.roles().actors(), object);
        String counterparts = names(claim.roles().counterparts(), object);
        if (claim.move().lane() == Lane.COMMITMENT && !actors.isEmpty() && !counterparts.isEmpty()) {
            return actors + " to " + counterparts;
        }
        return counterparts.isEmpty() ? actors : counterparts;
    }

    private static String names(List<Party> parties, String object) {
        return parties.stream()
                .map(Party::name)
                .filter(name -> !object.contains(name))
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_OBJECT) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_OBJECT);
        return line.substring(0, space > LONGEST_OBJECT / 2 ? space : LONGEST_OBJECT) + "…";
    }

    /** The term as the claim writes it; terms are compared in lower case. */
    static String capitals(String term, Claim claim) {
        String text = claim.roles().object().orElse("") + " " + claim.evidence().exact();
        int at = text.toLowerCase(Locale.ROOT).indexOf(term);
        return at < 0 || at + term.length() > text.length() ? term : text.substring(at, at + term.length());
    }

    static String quantity(Quantity quantity) {
        if (!quantity.isMoney()) {
            String number = plain(quantity.value());
            return quantity.unit().isEmpty() ? number : number + " " + quantity.unit();
        }
        String sign = SIGNS.getOrDefault(quantity.unit(), quantity.unit() + " ");
        return sign + scaled(quantity.value());
    }

    private static String scaled(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BigDecimal.TEN.pow(9)) >= 0) {
            return plain(value.movePointLeft(9).setScale(3, RoundingMode.HALF_EVEN)) + "B";
        }
        if (size.compareTo(BigDecimal.TEN.pow(6)) >= 0) {
            return plain(value.movePointLeft(6).setScale(3, RoundingMode.HALF_EVEN)) + "M";
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
