package org.proviso.core.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Party;
import org.proviso.core.model.PublicationDate;
import org.proviso.core.model.Span;
import org.proviso.core.tables.Tables;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.NameMention;

/**
 * Whose document it is.
 *
 * @param party whom "I" means outside quotations, where the document lets one know
 * @param spokenFor whom "we" means there, where the author speaks for others
 * @param official the document is its author's own act or word: an instrument ("I hereby order"), a statement, a fact sheet
 * @param letter the document as a letter, when it is one
 * @param issuer the body whose notice it is by its head
 */
record Author(
        Optional<Party> party,
        Optional<Party> spokenFor,
        boolean official,
        Optional<Letter> letter,
        Optional<Party> issuer) {
    private static final int TITLE = 300;
    private static final int OPENING = 20_000;
    private static final List<String> INSTRUMENT = List.of(
            "hereby",
            "this order",
            "this memorandum",
            "this proclamation",
            "this determination",
            "this directive",
            "this notice");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)");
    /** Characters of a date that names its day. */
    private static final int WHOLE_DAY = 10;

    private static final int SIGNATURE = 60;
    /** How many lines, empty ones left out, are looked at for a signature. */
    private static final int LINES_AT_END = 4;
    /** Two to five words in capitals, initials among them: "MARIA L. ORTEGA". */
    private static final Pattern SIGNED =
            Pattern.compile("\\p{Lu}[\\p{Lu}.'\u2019-]*(?:\\s+\\p{Lu}[\\p{Lu}.,'\u2019-]*){1,4}");

    private static final List<String> TITLES = List.of(
            "statement by",
            "statement from",
            "statement of",
            "fact sheet",
            "memorandum",
            "proclamation",
            "executive order",
            "letter",
            "message to",
            "notice",
            "readout",
            "remarks by",
            "press release");
    private static final List<Office> OFFICES = offices("officeholders.tsv");
    private static final List<Office> SPOKEN_FOR = offices("spoken-for.tsv");

    private static List<Office> offices(String table) {
        return Tables.read(Author.class, table).stream().map(Office::of).toList();
    }

    /** One term of one office. */
    private record Office(String words, String holder, LocalDate from, Optional<LocalDate> to) {
        static Office of(Tables.Row row) {
            return new Office(
                    row.cell(0),
                    row.cell(1),
                    LocalDate.parse(row.cell(2)),
                    row.cell(3).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(3))));
        }

        boolean held(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }
    }

    /** The holder of the office that the opening names, else who signs, else whom the title names. */
    static Author of(Document document, List<NameMention> names, List<DateMention> dates, ActorTable actors) {
        String opening = spaced(document.text()
                .substring(0, Math.min(document.text().length(), OPENING))
                .toLowerCase(Locale.ROOT));
        int line = document.text().indexOf('\n');
        int title = line < 0 ? 0 : Math.min(line, TITLE);
        String heading = opening.substring(0, Math.min(title, opening.length()));
        Optional<Letter> written = Letter.of(document.text(), names, actors);
        Optional<Party> writing = written.flatMap(Letter::sender);
        Optional<Party> issuer =
                writing.isPresent() ? Optional.empty() : NoticeHead.issuer(document.text(), names, actors);
        // "To: all holders of permits" heads a notice, too
        Optional<Letter> letter = issuer.isPresent() ? Optional.empty() : written;
        Optional<Party> titled = letter.isPresent() ? Optional.empty() : titled(document.text(), names, title);
        Optional<Party> held = holder(document, opening, dates, actors, OFFICES);
        boolean titledSo = TITLES.stream().anyMatch(heading::contains) && (letter.isEmpty() || held.isPresent());
        boolean official = titledSo || INSTRUMENT.stream().anyMatch(opening::contains);
        Optional<Party> signed = official ? signed(document.text(), names) : Optional.empty();
        Optional<Party> spokenFor = official
                ? holder(document, heading, dates, actors, SPOKEN_FOR).map(body -> actors.body(body.name()))
                : Optional.empty();
        Optional<Party> party =
                held.or(() -> signed).or(() -> writing).or(() -> issuer).or(() -> titled);
        return new Author(
                party,
                spokenFor,
                official,
                letter,
                issuer.filter(body -> party.filter(body::equals).isPresent()));
    }

    /**
     * "On April 3, 2014, the President declared": of what was done on a day, who held the author's office then. Nobody where the author
     * holds none of the table, and where he held it himself.
     */
    Optional<Party> before(DateMention when, ActorTable actors) {
        Optional<LocalDate> day = Optional.of(when.date())
                .filter(date -> date.value().length() == WHOLE_DAY)
                .flatMap(Edtf::latest);
        return day.flatMap(then -> OFFICES.stream()
                .filter(office -> office.held(then) && OFFICES.stream().anyMatch(own -> isOf(own, office)))
                .map(office -> actors.party(office.holder()).orElseGet(() -> Party.named(office.holder())))
                .filter(holder -> !Optional.of(holder).equals(party))
                .findFirst());
    }

    /** Whether the author held the same office. */
    private boolean isOf(Office own, Office other) {
        return own.words().equals(other.words())
                && party.filter(author -> author.name().equals(own.holder())).isPresent();
    }

    /** With one blank for all white space that stands together; by hand, since a pattern takes many times as long. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = space;
            space = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
            if (!space) {
                spaced.append(c);
            } else if (!again) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    /** "The ministry announces", "FACT SHEET: The ministry announces". */
    private static boolean opens(String text, NameMention name) {
        String before = text.substring(0, name.span().start()).strip();
        return before.isEmpty() || before.endsWith(":");
    }

    /** The first person of the title; else the body that the title, or what it says behind a colon, opens with. */
    private static Optional<Party> titled(String text, List<NameMention> names, int title) {
        List<NameMention> inTitle =
                names.stream().takeWhile(name -> name.span().start() < title).toList();
        return inTitle.stream()
                .filter(name -> name.kind() == NameMention.Kind.PERSON)
                .findFirst()
                .or(() -> inTitle.stream()
                        .filter(name -> name.kind() == NameMention.Kind.AUTHORITY && opens(text, name))
                        .findFirst())
                .map(NameMention::party);
    }

    /**
     * A line near the end that is a name in capitals signs the document: the person whom the text knows by it, or the name itself. Behind
     * it may stand where and when it was signed ("THE PALACE,", "May 3, 2019.").
     */
    private static Optional<Party> signed(String text, List<NameMention> names) {
        int end = text.stripTrailing().length();
        for (int lines = 0; lines < LINES_AT_END && end > 0; lines++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(start, end).replace('\u00a0', ' ').strip();
            if (start > 0 && line.length() <= SIGNATURE && SIGNED.matcher(line).matches() && !line.startsWith("THE ")) {
                return Optional.of(signer(names, new Span(start, end), line));
            }
            end = text.substring(0, start).stripTrailing().length();
        }
        return Optional.empty();
    }

    private static Party signer(List<NameMention> names, Span line, String written) {
        return Ordered.in(names, NameMention::span, line).reversed().stream()
                .filter(name -> name.kind() == NameMention.Kind.PERSON)
                .map(NameMention::party)
                .findFirst()
                .orElseGet(() -> Party.named(titleCase(written)));
    }

    private static String titleCase(String capitals) {
        return Arrays.stream(capitals.split("\\s+", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** Many archives name their files by day: "2019-05-17-notice.txt". */
    private static Optional<LocalDate> inName(String name) {
        Matcher day = DAY.matcher(name);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // digits that are no date, such as 2019-99-99
        }
    }

    private static Optional<Party> holder(
            Document document, String words, List<DateMention> dates, ActorTable actors, List<Office> offices) {
        Predicate<Office> named = office -> words.contains(office.words());
        if (offices.stream().noneMatch(named)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = document.published()
                .map(PublicationDate::date)
                .flatMap(Edtf::latest)
                .or(() -> inName(document.provenance().name()))
                .or(() -> dates.stream()
                        .filter(date -> !date.relative() && date.date().value().length() == 10)
                        .flatMap(date -> date.date().earliest().stream())
                        .max(Comparator.naturalOrder()));
        return day.flatMap(then -> offices.stream()
                        .filter(named.and(office -> office.held(then)))
                        .findFirst())
                .map(office -> actors.party(office.holder()).orElseGet(() -> Party.named(office.holder())));
    }
}
