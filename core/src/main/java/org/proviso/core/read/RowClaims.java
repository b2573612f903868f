package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityMention;

/** Makes claims of the rows of tables of decisions and counts. */
final class RowClaims {
    static final String RULE = "row of a table of decisions";
    private static final String COUNTED = "row of a table, what is counted now";

    private static final String UNTIL = "until ";
    /** The name of somebody, before brackets or a comma. */
    private static final Pattern WHOLE = Pattern.compile("[^(\\[,]{2,}(?=\\s*[(\\[]|,\\s)");
    /** "The Government of" whom it is. */
    private static final Pattern OPENING =
            Pattern.compile("(?i)(?:the )?(?:(?:government|republic|kingdom|state|union) of (?:the )?)*");

    private static final String DECIDER = "not said here; who is named above the table";

    private final Document document;
    private final CodePoints codePoints;
    private final DecisionTables tables;
    private final List<NameMention> names;
    private final List<DateMention> dates;
    private final Optional<Party> issuer;

    /**
     * @param names of the document, as {@code dates} in the order of the text
     * @param issuer whose notice the document is, who then decided
     */
    RowClaims(
            Document document,
            DecisionTables tables,
            List<NameMention> names,
            List<DateMention> dates,
            Optional<Party> issuer) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.tables = tables;
        this.names = names;
        this.dates = dates;
        this.issuer = issuer;
    }

    /** What the sentence tells if it is a row of a table. */
    List<Notes.Told> told(Syntax syntax) {
        return tables.at(syntax.sentence()).stream()
                .map(row -> row.asks()
                        ? asking(syntax, row)
                        : row.move().lane() == Lane.COUNT
                                ? told(syntax, row)
                                : told(syntax, row, issuer.isPresent() ? Optional.empty() : tables.decider(row, names)))
                .toList();
    }

    /** Of whoever has asked, with who is likely to decide. */
    private Notes.Told asking(Syntax syntax, DecisionTable.Row row) {
        Notes.Told told = told(syntax, row);
        Claim.Roles roles = told.claim().roles();
        return issuer.or(() -> tables.decider(row, names))
                .filter(party -> !roles.actors().contains(party))
                .map(party -> told.towards(
                        new Claim.Roles(
                                roles.actors(),
                                List.of(),
                                roles.object(),
                                new Claim.Likely(Optional.empty(), Optional.of(party))),
                        new Counterparts.Found(List.of(party), row.line(), DECIDER)))
                .orElse(told);
    }

    /** @param decider who likely decided */
    private Notes.Told told(Syntax syntax, DecisionTable.Row row, Optional<Party> decider) {
        Notes.Told told = told(syntax, row);
        Claim.Roles roles = told.claim().roles();
        return decider.filter(party -> !roles.counterparts().contains(party))
                .map(party -> told.acting(
                        new Claim.Roles(
                                List.of(),
                                roles.counterparts(),
                                roles.object(),
                                new Claim.Likely(Optional.of(party), Optional.empty())),
                        new Counterparts.Found(List.of(party), row.line(), DECIDER)))
                .orElse(told);
    }

    private Notes.Told told(Syntax syntax, DecisionTable.Row row) {
        String text = document.text();
        Optional<String> thing = row.party().flatMap(cell -> Bracketed.thing(text, cell));
        Optional<String> object = thing.or(row::object);
        List<Party> parties = row.party()
                .filter(cell -> thing.isEmpty())
                .flatMap(cell -> party(cell, row.heads()))
                .map(List::of)
                .orElse(List.of());
        List<Party> actors = row.asks() ? parties : List.of();
        List<Party> others = row.asks() ? List.of() : parties;
        Optional<Span> condition = row.last();
        Optional<DateMention> day = row.day().flatMap(this::date);
        Draft draft = Draft.of(
                row.move(),
                row.modality(),
                new Claim.Roles(actors, others, object),
                row.told(),
                syntax.wordFrom(row.told().start()),
                row.move().lane() == Lane.COUNT ? COUNTED : RULE);
        Claim claim = draft.claim(
                document,
                codePoints,
                new Claim.Terms(
                        row.amount().map(QuantityMention::quantity),
                        condition.flatMap(this::condition),
                        day.map(DateMention::date),
                        row.corrects()),
                new Claim.Said(Optional.empty(), Optional.empty()));
        return new Notes.Told(
                syntax,
                draft,
                claim,
                row.amount(),
                condition.filter(last -> condition(last).isPresent()),
                day);
    }

    /** Until a day, or on a condition as a cell words it. */
    private Optional<String> condition(Span last) {
        String words = last.of(document.text());
        if (!StateCells.isCondition(words)) {
            return date(last).isEmpty() && !words.startsWith(UNTIL)
                    ? Optional.empty()
                    : Optional.of(UNTIL + words.replaceFirst("^" + UNTIL, ""));
        }
        return Optional.of(words);
    }

    /**
     * Whom a cell names: by its heading whoever it is, else only whom the text names so. A name in the cell is he where nothing but brackets or
     * a comma stands around it: "Kete Boys' School" is not Kete, nor "Norland Church Aid" Norland.
     */
    private Optional<Party> party(Span cell, boolean heads) {
        List<NameMention> inside = Ordered.in(names, NameMention::span, cell);
        if (!heads) {
            return inside.stream().findFirst().map(NameMention::party);
        }
        String words = cell.of(document.text());
        Matcher name = WHOLE.matcher(words);
        int end = cell.start() + (name.lookingAt() ? name.end() : words.length());
        String plain = new Span(cell.start(), end).of(document.text()).strip();
        return inside.stream()
                .filter(each -> OPENING.matcher(document.text()
                                        .substring(cell.start(), each.span().start()))
                                .matches()
                        && document.text()
                                .substring(
                                        each.span().end(), Math.max(each.span().end(), end))
                                .isBlank())
                .findFirst()
                .map(NameMention::party)
                .or(() -> Optional.of(Party.named(plain)));
    }

    private Optional<DateMention> date(Span cell) {
        return Ordered.in(dates, DateMention::span, cell).stream().findFirst();
    }
}
