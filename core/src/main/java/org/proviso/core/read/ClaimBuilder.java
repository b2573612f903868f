package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.QuantityMention;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Origin;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** Adds to a draft what stands around it: amount, condition, date, speaker, and the exact words. */
final class ClaimBuilder {
    private static final String EDGE = " \t\r\n\u00a0,;:.\u201c\u201d\"-\u2013\u2014";
    /** At its beginning these belong to what stands before, at its end the others to what follows. */
    private static final String CLOSING = "*#>_|)]";

    private static final String OPENING = "*#<_|([";
    private static final Pattern MARKS = Pattern.compile("^[\\s,;:]+");
    private static final Set<String> RULED = WordLists.read("ruling words");
    /** What a court says of a rule is a ruling too. */
    private static final Set<String> SAID = Set.of("says", "said", "saying");

    private static final Set<String> COUNTING = WordLists.read("counting verbs");
    /** The rule of "put the number at". */
    private static final String PUT_AT = "verb put ~ at";

    private static final Set<String> COURTS = WordLists.read("courts");
    private static final String BEFORE = "who owned it when it was last named";

    /** Objects that name nothing by themselves. */
    private static final Set<String> POINTING = Set.of(
            "it",
            "them",
            "this",
            "that",
            "these",
            "those",
            "they",
            "which",
            "he",
            "she",
            "we",
            "us",
            "him",
            "her",
            "what",
            "whom",
            "who",
            "whatever");

    private final Document document;
    private final Author author;
    private final ActorTable actors;
    private final Parties parties;
    private final CodePoints codePoints;
    private final Speakers speakers;
    private final Conditions conditions;
    private final Owners owners;
    private final Amounts amounts;
    private final Answers answers = new Answers();
    private final Contested contested;
    private final Notes notes;
    private final DayHeadings headings;

    ClaimBuilder(
            Document document,
            Author author,
            ActorTable actors,
            Parties parties,
            Speakers speakers,
            Lexicon lexicon,
            Notes notes) {
        this.actors = actors;
        this.document = document;
        this.author = author;
        this.parties = parties;
        this.codePoints = CodePoints.of(document.text());
        this.speakers = speakers;
        this.conditions = new Conditions(lexicon);
        this.owners = new Owners(author);
        this.amounts = new Amounts(document.text(), speakers);
        this.contested = new Contested(parties, actors, speakers);
        this.notes = notes;
        this.headings = DayHeadings.of(document);
    }

    /** The claims of one sentence, in order of their words, each said once. */
    List<Notes.Told> build(
            Syntax syntax, SentenceReader.Found found, List<QuantityMention> numbers, List<DateMention> dates) {
        List<Notes.Told> told = new ArrayList<>();
        owners.learn(syntax, parties);
        List<QuantityMention> free = new ArrayList<>(numbers);
        found.counted().stream()
                .filter(counted -> counted.draft().rule().equals(AmountStates.RULE))
                .forEach(counted -> free.remove(counted.number()));
        for (Draft draft : found.drafts()) {
            add(told, claim(syntax, draft, amounts.of(syntax, draft, free), dates));
        }
        for (Counts.Counted counted : found.counted()) {
            add(told, claim(syntax, counted.draft(), Optional.of(counted.number()), dates));
        }
        return answers.with(Awaited.asDemands(withoutEchoes(told)));
    }

    /** "was returned and is pending resubmission": what names no thing, amount or actor of its own tells the same again. */
    private List<Notes.Told> withoutEchoes(List<Notes.Told> told) {
        List<Notes.Told> kept = new ArrayList<>(told);
        for (Notes.Told echo : told) {
            told.stream()
                    .filter(other -> isEcho(echo.claim(), other.claim()))
                    .findFirst()
                    .filter(other -> kept.remove(echo))
                    .ifPresent(other -> notes.repeated(echo.syntax(), echo.draft(), other.draft()));
        }
        return kept;
    }

    private static boolean isEcho(Claim echo, Claim other) {
        boolean bare =
                echo.roles().object().isEmpty() && echo.terms().quantity().isEmpty();
        List<Party> actors = echo.roles().actors();
        boolean nobody = actors.isEmpty()
                || actors.equals(echo.said().speaker().map(List::of).orElse(List.of()));
        return bare
                && nobody
                && echo.move().lane() == Lane.WAIVER
                && echo.move().equals(other.move())
                && echo.modality() == other.modality()
                && other.roles().object().isPresent();
    }

    private void add(List<Notes.Told> told, Optional<Notes.Told> made) {
        made.ifPresent(one -> {
            Optional<Notes.Told> same = told.stream()
                    .filter(other -> same(one.claim(), other.claim()))
                    .findFirst();
            if (same.isPresent()) {
                notes.repeated(one.syntax(), one.draft(), same.get().draft());
            } else {
                told.add(one);
            }
        });
    }

    private static boolean same(Claim one, Claim other) {
        return one.move().equals(other.move())
                && one.evidence().start() == other.evidence().start()
                && one.evidence().end() == other.evidence().end()
                && one.terms().quantity().equals(other.terms().quantity());
    }

    private Optional<Notes.Told> claim(
            Syntax syntax, Draft draft, Optional<QuantityMention> amount, List<DateMention> dates) {
        Span words = withWholeDates(trim(draft.evidence()), dates);
        boolean uncounted = draft.move().lane() == Lane.COUNT && amount.isEmpty();
        if (words.isEmpty() || uncounted) {
            return Optional.empty();
        }
        Span points = codePoints.ofUnits(words);
        Optional<Span> condition = draft.rule().equals(AmountStates.RULE)
                ? Optional.empty()
                : conditions.of(syntax, words, draft.grounds().trigger());
        int anchor = syntax.start(draft.anchor());
        Optional<Attribution> around = speakers.around(anchor);
        Optional<DateMention> date = when(syntax, draft, dates, condition.filter(span -> !span.contains(anchor)))
                .map(found -> Weekdays.meant(syntax, draft, found, document))
                .or(() -> headings.above(anchor).filter(heading -> draft.modality() != Modality.PLANNED));
        Owners.Who who = actors(syntax, draft, around);
        List<Party> doers = ofThen(syntax, draft, who.parties(), date);
        List<Party> actors = Masters.of(syntax, parties, draft, doers);
        Optional<Attribution> said = around.filter(each -> !isRuling(draft, actors, each));
        List<Party> given = others(draft.counterparts(), actors);
        Optional<Counterparts.Found> towards = given.isEmpty()
                ? new Counterparts(syntax, parties, this.actors, contested)
                        .of(draft, words, actors, said.flatMap(Attribution::speaker))
                : Optional.empty();
        List<Party> counterparts =
                Nobodies.without(towards.map(Counterparts.Found::parties).orElse(given));
        Optional<Counterparts.Found> before = Optional.empty();
        if (counterparts.isEmpty()) {
            counterparts = others(owners.towards(syntax, draft), actors);
            before = Optional.of(new Counterparts.Found(counterparts, draft.evidence(), BEFORE));
            owners.forgetTowards(syntax, draft);
        } else {
            owners.rememberTowards(syntax, draft, counterparts);
        }
        Claim claim = new Claim(
                draft.move(),
                modality(syntax, draft, condition),
                new Claim.Roles(
                        towards.map(found -> found.leftOf(actors)).orElse(actors),
                        counterparts,
                        object(syntax, draft)
                                .map(object -> CutDates.without(object, dates, document.text()))
                                .map(object -> Bracketed.thing(document.text(), words, object)
                                        .orElse(object))
                                .map(object -> whole(object, amount))
                                .filter(object -> !isEmpty(object, words.of(document.text())))),
                new Claim.Terms(
                        amount.map(QuantityMention::quantity),
                        condition.map(span -> span.of(document.text()).replaceAll("\\s+", " ")),
                        date.map(DateMention::date)),
                new Claim.Said(
                        said.flatMap(Attribution::speaker)
                                .or(() -> counting(syntax, draft, doers))
                                .or(() -> denying(draft, doers)),
                        said.flatMap(Attribution::via)),
                new Evidence(document.id(), points.start(), points.end(), words.of(document.text())),
                document.isFurniture(words),
                draft.rule());
        return Optional.of(new Notes.Told(
                syntax,
                draft,
                claim,
                amount,
                condition,
                date,
                said,
                towards,
                Optional.empty(),
                new Guessed(who.guess().map(why -> new Counterparts.Found(actors, draft.evidence(), why)), before)));
    }

    /** The whole amount, where a tree has no more of it than its currency, and no mark that stands before the words. */
    private String whole(String object, Optional<QuantityMention> amount) {
        return amount.filter(number -> number.quantity().isMoney())
                .filter(number -> number.quantity().unit().equals(object))
                .map(number -> Slots.plain(number.span().of(document.text())))
                .orElseGet(() -> MARKS.matcher(object).replaceFirst(""));
    }

    /** A pointing word, or "what Norland agreed to": the claim's own words. */
    private static boolean isEmpty(String object, String words) {
        String lower = object.toLowerCase(Locale.ROOT);
        return POINTING.contains(lower)
                || lower.startsWith("what ") && Slots.plain(words).startsWith(object);
    }

    /** What is disputed; of a bare report what it says: "disputes report that the work has stopped". */
    private static Optional<String> object(Syntax syntax, Draft draft) {
        return draft.move().lane() == Lane.DISPUTE
                ? syntax.predicate(draft.anchor())
                        .flatMap(predicate -> predicate.argument(Role.OBJECT))
                        .map(Argument::word)
                        .filter(report -> syntax.core(report).size() == 1)
                        .flatMap(report -> told(syntax, report))
                        .or(draft::object)
                : draft.object();
    }

    private static Optional<String> told(Syntax syntax, int report) {
        return syntax.tree().children(report).stream()
                .filter(child -> syntax.tree().node(child).relation() == Relation.ACL
                        && syntax.lower(syntax.clause(child).first() - 1).equals("that"))
                .findFirst()
                .map(clause -> Slots.plain(
                        syntax.span(report, syntax.clause(clause).last()).of(syntax.text())));
    }

    /** Nobody acts towards himself: "deported by the state from the state". */
    private static List<Party> others(List<Party> counterparts, List<Party> actors) {
        return counterparts.stream().filter(party -> !actors.contains(party)).toList();
    }

    /** "The judge ruled that the ban violates": who rules, blocks or upholds by that. */
    private List<Party> ruling(Syntax syntax, Draft draft, Optional<Attribution> said) {
        if (!isRuling(draft)) {
            return List.of();
        }
        return said.filter(this::isOfCourt)
                .flatMap(Attribution::speaker)
                .map(List::of)
                .orElseGet(() -> rulingBeside(syntax, draft));
    }

    /** Nobody is said to have acted, so it may be who says it: not "said that the court had blocked the ban". */
    private static boolean isRuling(Draft draft) {
        boolean ends = draft.move().act() == Act.BLOCKED || draft.move().act() == Act.UPHELD;
        return ends && draft.modality() == Modality.ACTUAL && draft.actors().isEmpty();
    }

    private boolean isOfCourt(Attribution said) {
        String cue = said.cue().getFirst().of(document.text());
        return RULED.contains(cue)
                || SAID.contains(cue)
                        && said.source().stream()
                                .flatMap(source -> Lexicon.words(source.of(document.text())).stream())
                                .anyMatch(COURTS::contains);
    }

    /** Who rules does not tell of it: a ruling is its own act. */
    private static boolean isRuling(Draft draft, List<Party> actors, Attribution said) {
        return isRuling(draft)
                && said.speaker().filter(each -> actors.equals(List.of(each))).isPresent();
    }

    /** "ruled the practice, old as it is, is void": trees may put what is ruled beside the ruling. */
    private List<Party> rulingBeside(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .filter(predicate -> predicate
                        .subject()
                        .filter(subject -> subject.origin() == Origin.STATED)
                        .isEmpty())
                .flatMap(Predicate::dependence)
                .filter(clause -> clause.link() == Clause.Link.CONJUNCT)
                .filter(clause -> RULED.contains(syntax.lower(clause.governor())))
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .flatMap(Predicate::doer)
                .map(doer -> parties.all(syntax, doer.word()))
                .orElse(List.of());
    }

    /** "The agency recorded 40 cases", "organisers put the crowd at 900": who counts says so. */
    private Optional<Party> counting(Syntax syntax, Draft draft, List<Party> actors) {
        boolean puts = draft.rule().startsWith(PUT_AT);
        boolean counts = draft.move().lane() == Lane.COUNT && (puts || COUNTING.contains(syntax.lemma(draft.anchor())));
        return counts
                ? actors.stream()
                        .findFirst()
                        .or(() -> syntax.predicate(draft.anchor())
                                .flatMap(Predicate::doer)
                                .map(Argument::word)
                                .filter(doer ->
                                        syntax.is(doer, PartOfSpeech.NOUN) || syntax.is(doer, PartOfSpeech.PROPN))
                                .map(doer -> parties.one(syntax, doer)
                                        .orElseGet(() -> Party.named(parties.description(syntax, doer)))))
                : Optional.empty();
    }

    /** "The ministry denied the report": whoever denies it says so. */
    private static Optional<Party> denying(Draft draft, List<Party> actors) {
        return draft.move().lane() == Lane.DISPUTE ? actors.stream().findFirst() : Optional.empty();
    }

    private Owners.Who actors(Syntax syntax, Draft draft, Optional<Attribution> said) {
        List<Party> ruling = ruling(syntax, draft, said);
        Owners.Who who = ruling.isEmpty()
                ? owners.actors(syntax, parties, draft, said.flatMap(Attribution::speaker))
                : new Owners.Who(ruling, Optional.empty());
        Optional<Party> reader = who.parties().isEmpty()
                ? syntax.predicate(draft.anchor())
                        .flatMap(Predicate::doer)
                        .flatMap(doer -> parties.persons().reader(syntax, doer))
                : Optional.empty();
        return reader.map(you -> new Owners.Who(List.of(you), Optional.empty()))
                .orElseGet(() -> new Owners.Who(Nobodies.without(who.parties()), who.guess()));
    }

    /** "On April 3, 2014, the President declared": an author's predecessor, where nobody says "I". */
    private List<Party> ofThen(Syntax syntax, Draft draft, List<Party> found, Optional<DateMention> date) {
        boolean authors = date.isPresent()
                && isToldOfThen(syntax, draft)
                && author.party().filter(party -> found.equals(List.of(party))).isPresent()
                && syntax.predicate(draft.anchor())
                        .flatMap(Predicate::doer)
                        .filter(doer -> syntax.is(doer.word(), PartOfSpeech.PRON))
                        .isEmpty();
        return authors ? author.before(date.get(), actors).map(List::of).orElse(found) : found;
    }

    /** Not "the director shall lead the council that was founded in 2013": there the day is another deed's. */
    private static boolean isToldOfThen(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .map(Predicate::verb)
                .filter(verb -> verb.tense() == Tense.PAST || verb.form() == VerbGroup.Form.PARTICIPLE)
                .isPresent();
    }

    /** "if" before an act that is told as a fact makes it possible only; who "may apply for" something has not yet. */
    private static Modality modality(Syntax syntax, Draft draft, Optional<Span> condition) {
        boolean hangs = condition.isPresent()
                && draft.modality() == Modality.ACTUAL
                && (condition.get().contains(draft.evidence().start())
                        || Conditions.isAhead(syntax, condition.get()) && !isPast(syntax, draft));
        boolean leave = draft.move().act() == Act.REQUESTED
                && draft.modality() == Modality.POSSIBLE
                && draft.rule().startsWith("verb ");
        return leave
                ? Modality.POSSIBLE
                : Modalities.ofMove(draft.move(), hangs ? Modality.POSSIBLE : draft.modality());
    }

    /** "If confirmed, she leads an agency that was founded in 2013": what was done hangs on nothing to come. */
    private static boolean isPast(Syntax syntax, Draft draft) {
        return syntax.predicate(draft.anchor())
                .map(Predicate::verb)
                .filter(verb -> verb.tense() == Tense.PAST)
                .isPresent();
    }

    /** "lifted on 13 | May": trees may end a clause within a date. */
    private Span withWholeDates(Span words, List<DateMention> dates) {
        Span whole = words;
        for (DateMention date : dates) {
            boolean begins = words.start() < date.span().start()
                    && words.contains(date.span().start());
            boolean ends = words.contains(date.span().end() - 1)
                    && words.start() > date.span().start();
            if (begins && date.span().end() > words.end()) {
                whole = new Span(whole.start(), date.span().end());
            } else if (ends) {
                whole = trim(new Span(date.span().end(), whole.end()));
            }
        }
        return whole;
    }

    /** Without the marks and signs at its ends. */
    private Span trim(Span span) {
        String text = document.text();
        int start = span.start();
        int end = span.end();
        while (start < end && isEdge(text.codePointAt(start), CLOSING)) {
            start = text.offsetByCodePoints(start, 1);
        }
        while (end > start && isEdge(text.codePointBefore(end), OPENING)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return new Span(start, end);
    }

    private static boolean isEdge(int codePoint, String more) {
        return EDGE.indexOf(codePoint) >= 0
                || more.indexOf(codePoint) >= 0
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    /** @param condition on which it is done: a date there is that of what must happen first */
    private Optional<DateMention> when(Syntax syntax, Draft draft, List<DateMention> dates, Optional<Span> condition) {
        Span words = trim(draft.evidence());
        List<DateMention> found = dates.stream()
                .filter(date -> words.contains(date.span()) && !NamingDates.isOne(syntax, draft.anchor(), date))
                .filter(date ->
                        condition.filter(span -> span.contains(date.span())).isEmpty())
                .toList();
        return found.stream()
                .filter(date -> NamingDates.isRightBehind(syntax, draft.anchor(), date))
                .findFirst()
                .or(() -> found.stream()
                        .filter(date -> NamingDates.isOwn(syntax, draft.anchor(), date))
                        .findFirst())
                .or(() -> found.stream().findFirst());
    }
}
