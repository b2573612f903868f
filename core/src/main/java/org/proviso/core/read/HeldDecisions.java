package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.QuantityMention;

/**
 * "The request is refused" in a point that names whose it is and how much: what is decided there on no other thing is told of that holder, that sum and
 * that purpose, on the day and by whom the line above the points tells.
 */
final class HeldDecisions {
    private static final String HELD = "; whose the point is";
    private static final Set<NounClass> FILES =
            EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.DEMAND, NounClass.MONEY);
    private static final Set<Act> DECIDED = EnumSet.of(
            Act.GRANTED,
            Act.DENIED,
            Act.RETURNED,
            Act.PENDING,
            Act.REVOKED,
            Act.APPROVED,
            Act.WITHHELD,
            Act.PAID,
            Act.CUT);
    private static final Move REFUSED = new Move(Lane.COMMITMENT, Act.REFUSED);
    private static final Move DENIED = new Move(Lane.WAIVER, Act.DENIED);
    private static final Move GRANTED = new Move(Lane.WAIVER, Act.GRANTED);
    private static final Move APPROVED = new Move(Lane.MONEY, Act.APPROVED);
    private static final int MOST_BEFORE = 3;
    /** "The request of Norway", "the request for more", "refused by the court" tell of another than the point does. */
    private static final Pattern BESIDES = Pattern.compile(
            "(?i)\\b(?:of|from|for|by|to) (?:(?:the|an?|its|their|this) )?(?<who>\\p{L}+(?: \\p{L}+){0,4})");

    private static final Set<String> OWN = WordLists.read("files of cases");
    private static final Set<String> ASKING = Set.of("applicant", "applicants", "claimant", "petitioner", "holder");

    private final String text;
    private final NavigableMap<Integer, HeldPoints.Item> items = new TreeMap<>();
    private final List<NameMention> names;
    private final List<DateMention> dates;

    /** @param names of the document, as {@code dates} in the order of the text */
    HeldDecisions(String text, List<HeldPoints.Item> points, List<NameMention> names, List<DateMention> dates) {
        this.text = text;
        points.forEach(item -> items.put(item.told().start(), item));
        this.names = names;
        this.dates = dates;
    }

    List<Notes.Told> of(List<Notes.Told> told) {
        if (items.isEmpty()) {
            return told;
        }
        Map<Integer, List<Span>> conditions = new HashMap<>();
        told.forEach(one -> item(one)
                .flatMap(item -> one.condition())
                .ifPresent(words -> conditions
                        .computeIfAbsent(point(one), point -> new ArrayList<>())
                        .add(words)));
        return told.stream()
                .filter(one -> !isSum(one))
                .filter(one -> conditions.getOrDefault(point(one), List.of()).stream()
                        .noneMatch(words -> words.contains(one.draft().evidence())))
                .map(one -> item(one).map(item -> held(one, item)).orElse(one))
                .toList();
    }

    /** The place of the point that a claim may be of. */
    private Integer point(Notes.Told told) {
        return Optional.ofNullable(items.floorKey(told.draft().evidence().start()))
                .orElse(-1);
    }

    /** "Kete Clinic, salt, 40 tonnes" counts nothing. */
    private boolean isSum(Notes.Told told) {
        Span words = told.draft().evidence();
        return told.claim().move().lane() == Lane.COUNT
                && Optional.ofNullable(items.ceilingEntry(words.start()))
                        .map(entry -> entry.getValue())
                        .filter(item -> item.holder().start() <= words.start()
                                && words.end() <= item.told().start())
                        .isPresent();
    }

    private Optional<HeldPoints.Item> item(Notes.Told told) {
        Span words = told.draft().evidence();
        return Optional.ofNullable(items.floorEntry(words.start()))
                .map(entry -> entry.getValue())
                .filter(item -> item.bare().isEmpty() && item.told().contains(words))
                .filter(item -> isDecision(told)
                        && isOfNobodyBesides(told, item)
                        && (item.intro().isPresent() || file(told).orElseThrow() < MOST_BEFORE));
    }

    /** Who is named in the sentence is the holder, or who decides by the line above. */
    private boolean isOfNobodyBesides(Notes.Told told, HeldPoints.Item item) {
        Span words = decided(told);
        String above = item.intro().map(line -> line.of(text)).orElse("");
        boolean named = Ordered.in(names, NameMention::span, words).stream()
                .map(NameMention::span)
                .anyMatch(name -> !above.contains(name.of(text))
                        && !item.holder().of(text).contains(name.of(text)));
        return !named
                && BESIDES.matcher(words.of(text))
                        .results()
                        .map(found -> Lexicon.words(found.group(1)).getFirst())
                        .allMatch(who -> OWN.contains(who)
                                || ASKING.contains(who)
                                || above.toLowerCase(Locale.ROOT).contains(who));
    }

    /** A day of its own, be it one that nobody can place: "was paid on 3 March". */
    private boolean tellsDay(Notes.Told told) {
        int start = told.draft().evidence().start();
        int end = told.condition()
                .map(Span::start)
                .filter(condition -> condition > start)
                .orElse(told.syntax().sentence().span().end());
        Span words = new Span(start, Math.max(start, end));
        return !Ordered.in(dates, DateMention::span, words).isEmpty()
                || HeldPoints.DAY.matcher(words.of(text)).find();
    }

    /** The words of what was decided, up to the condition. */
    private static Span decided(Notes.Told told) {
        Span words = told.draft().evidence();
        return told.condition()
                .filter(condition -> condition.start() > words.start() && condition.start() < words.end())
                .map(condition -> new Span(words.start(), condition.start()))
                .orElse(words);
    }

    /** What is decided on what was asked for, and on nothing that is named besides. */
    private static boolean isDecision(Notes.Told told) {
        Move move = told.claim().move();
        boolean decided = (move.lane() == Lane.WAIVER || move.lane() == Lane.MONEY) && DECIDED.contains(move.act());
        return (decided || move.equals(REFUSED)) && file(told).isPresent();
    }

    /** "The request", "This application", "Permission": what the sentence and the claim open with; "refuses the request": what it is done to. */
    private static OptionalInt file(Notes.Told told) {
        Syntax syntax = told.syntax();
        int first = syntax.wordFrom(told.draft().evidence().start());
        int end = syntax.wordFrom(told.draft().evidence().end());
        List<String> object = told.claim().roles().object().map(Lexicon::words).orElse(List.of());
        return IntStream.range(first, Math.max(first, end))
                .filter(word -> FILES.stream().anyMatch(kind -> syntax.is(word, kind)))
                .filter(word -> word < MOST_BEFORE
                        || !object.isEmpty()
                                && object.size() < MOST_BEFORE
                                && object.getLast().equals(syntax.lower(word)))
                .findFirst();
    }

    /** What was refused was asked for; what is granted is money where that was asked for. */
    private static Move move(Notes.Told told, HeldPoints.Item item) {
        Move move = told.claim().move();
        boolean waiver = told.syntax().is(file(told).orElse(0), NounClass.WAIVER);
        if (move.equals(GRANTED) && item.money() && !waiver) {
            return APPROVED;
        }
        return move.equals(REFUSED) ? DENIED : move;
    }

    private Notes.Told held(Notes.Told told, HeldPoints.Item item) {
        Claim claim = told.claim();
        Move move = move(told, item);
        Party holder = party(item.holder());
        List<Party> own = claim.roles().actors();
        List<Party> actors =
                own.isEmpty() ? item.intro().flatMap(this::decider).stream().toList() : own;
        Optional<QuantityMention> amount = told.amount().or(() -> Optional.of(item.sum()));
        Optional<DateMention> date = told.date()
                .or(() -> item.intro().filter(line -> !tellsDay(told)).flatMap(this::day));
        Claim held = new Claim(
                move,
                claim.modality(),
                new Claim.Roles(
                        actors.stream().filter(party -> !party.equals(holder)).toList(),
                        List.of(holder),
                        item.purpose().map(words -> words.of(text)).or(claim.roles()::object)),
                new Claim.Terms(
                        claim.terms().quantity().or(() -> Optional.of(item.sum().quantity())),
                        claim.terms().condition(),
                        claim.terms().when().or(() -> date.map(DateMention::date)),
                        claim.terms().corrects()),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                claim.why() + HELD);
        return new Notes.Told(
                told.syntax(),
                told.draft().as(move, claim.modality()),
                held,
                amount,
                told.condition(),
                date,
                told.said(),
                Optional.empty(),
                Optional.empty(),
                Guessed.NOBODY);
    }

    private Party party(Span holder) {
        return Ordered.in(names, NameMention::span, holder).stream()
                .filter(name -> name.span().equals(holder))
                .findFirst()
                .map(NameMention::party)
                .orElseGet(() -> Party.named(Slots.plain(holder.of(text))));
    }

    private Optional<Party> decider(Span intro) {
        return Ordered.in(names, NameMention::span, intro).stream()
                .filter(name -> name.kind() == NameMention.Kind.AUTHORITY)
                .findFirst()
                .map(NameMention::party);
    }

    private Optional<DateMention> day(Span intro) {
        return Ordered.in(dates, DateMention::span, intro).stream().findFirst();
    }
}
