package org.proviso.core.register.counts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Event.DocumentTaken;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.counts.CountIdentity.Unit;

/**
 * Makes a count of a claim that tells a number of people, events or things: a claim of the lane count, or one of work, waiver
 * or money whose number is no amount ("5,200 contracts were cancelled", "83 percent of the programmes").
 */
final class CountReader {
    private static final Set<Lane> LANES = Set.of(Lane.COUNT, Lane.WORK, Lane.WAIVER, Lane.MONEY);
    private static final Set<Unit> COUNTED = Set.of(Unit.PERSONS, Unit.EVENTS, Unit.ITEMS);
    private static final Pattern HOST =
            Pattern.compile("(?i)^[a-z]+://(?:[^/@]*@)?(?:www\\.)?([^/:?#]+).*", Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,])\\d[\\d.,]*");
    private static final Pattern SHARE = Pattern.compile(
            "(?:percent|per cent|%) of (?:(?:the|all|its|their|these|those|our|foreign|aid|us|u\\.s\\.) ){0,4}(\\p{L}+)");
    private static final Pattern THOSE =
            Pattern.compile("\\b(?:those|these) (?:\\w+ )?(?:countries|nations|states)\\b");
    private static final int MOST_WORDS = 4;

    private final Register register;

    CountReader(Register register) {
        this.register = register;
    }

    /** The count that a filed claim tells; nothing for page furniture, plans, denials, and numbers that count nothing. */
    Optional<Count> read(Entry entry, Filing filing) {
        Claim claim = filing.claim();
        Optional<Quantity> told = claim.terms().quantity();
        if (claim.furniture()
                || claim.modality() != Modality.ACTUAL
                || told.isEmpty()
                || !LANES.contains(claim.move().lane())) {
            return Optional.empty();
        }
        String words = segment(claim, told.get());
        return measure(claim, told.get(), words).map(measure -> count(entry, filing, told.get(), measure, words));
    }

    private record Measure(String name, Unit unit, boolean defined) {}

    private Optional<Measure> measure(Claim claim, Quantity told, String words) {
        String object = claim.roles().object().orElse("");
        if (told.unit().equals("percent")) {
            return share(claim, object + " . " + words);
        }
        boolean count = claim.move().lane() == Lane.COUNT;
        if (told.isMoney()) {
            return count ? Optional.of(own(told, Unit.MONEY, object, words)) : Optional.empty();
        }
        Unit unit = CountWords.unit(told.unit());
        if (!count && !COUNTED.contains(unit)) {
            return Optional.empty();
        }
        return Optional.of(defined(claim, told, unit, object, words).orElseGet(() -> own(told, unit, object, words)));
    }

    /** By the tables: the noun first, then the object, then the words beside the number. */
    private static Optional<Measure> defined(Claim claim, Quantity told, Unit unit, String object, String words) {
        for (String text : List.of(told.unit(), object, words)) {
            Optional<WordRows.Row> row = CountWords.TABLE.in("measure", ContentWords.plain(text));
            if (row.isPresent()) {
                Unit counted = unit == Unit.PERSONS
                        ? Unit.PERSONS
                        : Unit.valueOf(row.get().note().toUpperCase(Locale.ROOT));
                return Optional.of(new Measure(row.get().as(), counted, true));
            }
        }
        String outcome = outcome(claim, words);
        return unit == Unit.ITEMS && !outcome.isEmpty()
                ? Optional.of(
                        new Measure(outcome + " " + ContentWords.stem(ContentWords.plain(told.unit())), unit, true))
                : Optional.empty();
    }

    private static String outcome(Claim claim, String words) {
        String told = CountWords.as("outcome", ContentWords.plain(words));
        return told.isEmpty()
                ? CountWords.as("act", ContentWords.plain(claim.move().toString()))
                : told;
    }

    /** No more than the text's own words. */
    private static Measure own(Quantity told, Unit unit, String object, String words) {
        Set<String> nouns = ContentWords.of(told.unit(), CountWords.TABLE);
        Set<String> content = ContentWords.of(object, CountWords.TABLE);
        if (nouns.containsAll(content)) {
            content = ContentWords.of(object + " " + words, CountWords.TABLE);
        }
        String more = content.stream()
                .filter(word -> !nouns.contains(word))
                .limit(MOST_WORDS)
                .sorted()
                .collect(Collectors.joining(" "));
        return new Measure((String.join(" ", nouns) + ": " + more).strip(), unit, false);
    }

    /** "83 percent of the programmes were cancelled": a share of a number; "34 percent of the money": of an amount. */
    private static Optional<Measure> share(Claim claim, String words) {
        Matcher of = SHARE.matcher(words);
        String outcome = outcome(claim, words);
        boolean byMoney =
                CountWords.TABLE.in("money", ContentWords.plain(words)).isPresent();
        if (!of.find() || outcome.isEmpty()) {
            return Optional.empty();
        }
        if (byMoney) {
            return Optional.of(new Measure("share " + outcome + " by money", Unit.SHARE_OF_MONEY, true));
        }
        Unit base = CountWords.unit(of.group(1));
        return COUNTED.contains(base)
                ? Optional.of(
                        new Measure("share " + outcome + " of " + CountWords.shareNoun(of.group(1)), Unit.SHARE, true))
                : Optional.empty();
    }

    /** The words of a claim that belong to its number: from the end of the number before it to the next. */
    private static String segment(Claim claim, Quantity told) {
        String words = claim.evidence().exact();
        Matcher digits = DIGITS.matcher(words);
        int from = 0;
        boolean found = false;
        String wanted = told.value().stripTrailingZeros().unscaledValue().toString();
        while (digits.find()) {
            if (found) {
                return words.substring(from, digits.start());
            }
            String number = digits.group().replaceAll("\\D", "").replaceAll("0+$", "");
            found = number.equals(wanted);
            from = found ? from : digits.end();
        }
        return found ? words.substring(from) : words;
    }

    private Count count(Entry entry, Filing filing, Quantity told, Measure measure, String words) {
        Claim claim = filing.claim();
        String all = ContentWords.plain(claim.roles().object().orElse("") + " . " + words);
        String evidence = ContentWords.plain(claim.evidence().exact());
        boolean running = CountWords.TABLE.in("to-date", evidence).isPresent();
        Optional<Edtf> when = claim.terms().when();
        boolean day =
                when.isPresent() && when.get().earliest().equals(when.get().latest());
        boolean asOfTold = (day && CountWords.TABLE.in("as-of", evidence).isPresent()) || isEnded(when, running);
        CountIdentity identity = new CountIdentity(
                measure.name(),
                measure.unit(),
                measure.defined(),
                authority(claim),
                component(claim, all),
                CountWords.as("area", all),
                category(claim, words),
                day && asOfTold ? "" : period(claim, when, running));
        String host = host(claim);
        return new Count(
                identity,
                told,
                asOf(claim, when, asOfTold),
                asOfTold,
                told(claim),
                host,
                CountWords.isOfficial(host),
                claim.terms().corrects().isPresent() ? Finality.CORRECTED : CountWords.finality(evidence),
                claim.said().speaker().map(Party::name).orElse(""),
                entry.matter(),
                entry.id(),
                filing);
    }

    /** A running period that ends on a day of its own: "so far this fiscal year", told on 13 September. */
    private static boolean isEnded(Optional<Edtf> when, boolean running) {
        return running
                && when.filter(each -> each.value().contains("/"))
                        .flatMap(Edtf::latest)
                        .isPresent();
    }

    private String period(Claim claim, Optional<Edtf> when, boolean running) {
        if (when.isEmpty()) {
            return "";
        }
        String value = when.get().value();
        boolean untilNow = running
                || when.get().latest().isEmpty()
                || (value.contains("/") && when.get().latest().equals(published(claim)));
        return untilNow && value.contains("/") ? value.substring(0, value.indexOf('/')) + "/.." : value;
    }

    private LocalDate captured(Claim claim) {
        return register.document(claim.evidence().document())
                .map(taken ->
                        LocalDate.ofInstant(taken.provenance().capturedAt().value(), ZoneOffset.UTC))
                .orElseThrow(
                        () -> new IllegalArgumentException("a claim from a document that this register does not have: "
                                + claim.evidence().document().value()));
    }

    private LocalDate told(Claim claim) {
        return published(claim).orElseGet(() -> captured(claim));
    }

    private LocalDate asOf(Claim claim, Optional<Edtf> when, boolean told) {
        LocalDate published = told(claim);
        return told
                ? when.flatMap(Edtf::latest)
                        .filter(day -> !day.isAfter(published))
                        .orElse(published)
                : published;
    }

    private Optional<DocumentTaken> document(Claim claim) {
        return register.document(claim.evidence().document());
    }

    private Optional<LocalDate> published(Claim claim) {
        return document(claim)
                .flatMap(DocumentTaken::published)
                .filter(date -> date.impossible().isEmpty())
                .flatMap(date -> date.date().earliest());
    }

    private String host(Claim claim) {
        return document(claim)
                .flatMap(taken -> taken.provenance().address())
                .filter(address -> HOST.matcher(address).matches())
                .map(address -> HOST.matcher(address).replaceFirst("$1").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Who counted: a body or country that acts, else one that says so. Persons speak for somebody, and count nothing. */
    private static String authority(Claim claim) {
        return claim.roles().actors().stream()
                .flatMap(party -> party.id().stream())
                .filter(id -> id.is("body") || id.is("country") || id.is("org"))
                .map(ActorId::value)
                .findFirst()
                .or(() -> claim.said()
                        .speaker()
                        .flatMap(Party::id)
                        .filter(id -> id.is("body"))
                        .map(ActorId::value))
                .orElse("");
    }

    private static String component(Claim claim, String words) {
        String actors = claim.roles().actors().stream()
                .map(party -> ContentWords.plain(party.name()))
                .collect(Collectors.joining(" . "));
        String told = CountWords.as("component", words);
        return told.isEmpty() ? CountWords.as("component", actors) : told;
    }

    private static NavigableSet<String> category(Claim claim, String words) {
        String all = claim.roles().object().orElse("") + " . " + words;
        NavigableSet<String> category = new TreeSet<>(CountWords.nationalities(all));
        if (category.isEmpty() && THOSE.matcher(all).find()) {
            claim.roles().counterparts().stream()
                    .flatMap(party -> CountWords.nationality(party.name()).stream())
                    .forEach(category::add);
        }
        String plain = ContentWords.plain(all);
        Optional.of(CountWords.as("category", plain))
                .filter(word -> !word.isEmpty())
                .ifPresent(category::add);
        return category;
    }
}
