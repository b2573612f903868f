package org.proviso.core.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.lanes.LaneMachines;

/** The questions that a register answers, answered from the bare list of events up to a time by plain loops. */
final class NaiveRegister {
    private static final Set<String> DONE_AND_OVER = Set.of(
            "money/requested",
            "money/paid",
            "money/cut",
            "work/started",
            "work/resumed",
            "work/terminated",
            "commitment/fulfilled",
            "commitment/broken",
            "commitment/withdrawn");

    private static final Set<Event.Relation> COPIES =
            Set.of(Event.Relation.EXACT, Event.Relation.NEAR, Event.Relation.REWRITE);

    private final List<Event> known;
    private final List<Row> rows = new ArrayList<>();
    private final Map<EntryId, Optional<Part>> parts = new HashMap<>();
    private final IdentityHashMap<Claim, Boolean> alterations = new IdentityHashMap<>();
    private final Map<DocumentId, DocumentId> origins = new HashMap<>();

    /**
     * What is said of an id on a day: comparable, no more.
     *
     * @param disputes how many there are within the entry
     */
    record Answer(
            EntryId entry,
            MatterId matter,
            Lane lane,
            String title,
            List<String> claims,
            List<String> struck,
            Set<EntryId> tellings,
            NaiveTelling.Verdict verdict,
            Set<Support.Voice> origins,
            Set<DocumentId> altered,
            Set<DocumentId> documents,
            Set<String> speakers,
            int disputes) {
        /** What makes a difference: the rest is support and order. */
        List<Object> said() {
            return List.of(
                    entry,
                    matter,
                    title,
                    verdict.state(),
                    verdict.since(),
                    verdict.amounts(),
                    origins.size(),
                    claims.size());
        }

        /** What is news. */
        List<Object> told() {
            return List.of(verdict.state(), verdict.since(), verdict.amounts());
        }
    }

    /** A claim where it was filed and where it stands, as it was read and as people corrected it. */
    private record Row(EntryId filedIn, EntryId place, ClaimId id, Claim read, Claim claim, boolean struck) {}

    /** What is the same on every day. */
    private record Part(
            Event.EntryOpened opened,
            List<String> claims,
            List<String> struck,
            Set<EntryId> tellings,
            List<Claim> proving,
            List<Claim> unaltered,
            List<NaiveTelling> told,
            int disputes) {}

    NaiveRegister(List<Recorded> events, RecordedAt knownAt) {
        this.known = events.stream()
                .filter(record -> !record.recordedAt().value().isAfter(knownAt.value()))
                .map(Recorded::event)
                .toList();
        findRows();
        // telling by telling in the order in which they were opened
        List<EntryId> order = known.stream()
                .filter(event -> event instanceof Event.EntryOpened)
                .map(event -> ((Event.EntryOpened) event).entry())
                .toList();
        rows.sort(Comparator.comparingInt(row -> order.indexOf(row.filedIn())));
    }

    // ---- which entry

    private boolean isOpened(EntryId id) {
        return opened(id).isPresent();
    }

    private Optional<Event.EntryOpened> opened(EntryId id) {
        for (Event event : known) {
            if (event instanceof Event.EntryOpened opened && opened.entry().equals(id)) {
                return Optional.of(opened);
            }
        }
        return Optional.empty();
    }

    /** One step: the last word on where it belongs. */
    private EntryId placed(EntryId id) {
        EntryId into = id;
        for (Event event : known) {
            if (event instanceof Event.EntryPlaced place && place.entry().equals(id)) {
                into = place.into();
            }
        }
        return into;
    }

    /** Where the steps end; in a circle its smallest id. */
    EntryId root(EntryId id) {
        List<EntryId> path = new ArrayList<>();
        EntryId at = id;
        while (!path.contains(at)) {
            path.add(at);
            at = placed(at);
        }
        return path.subList(path.indexOf(at), path.size()).stream()
                .min(EntryId::compareTo)
                .orElseThrow();
    }

    private MatterId root(MatterId id) {
        List<MatterId> path = new ArrayList<>();
        MatterId at = id;
        while (!path.contains(at)) {
            path.add(at);
            MatterId into = at;
            for (Event event : known) {
                if (event instanceof Event.MatterPlaced place && place.matter().equals(at)) {
                    into = place.into();
                }
            }
            at = into;
        }
        return path.subList(path.indexOf(at), path.size()).stream()
                .min(MatterId::compareTo)
                .orElseThrow();
    }

    /** Claims that did not lapse after they were filed. */
    private void findRows() {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) instanceof Event.ClaimFiled filed) {
                boolean lapsed = false;
                for (int later = i + 1; later < known.size(); later++) {
                    lapsed |= known.get(later) instanceof Event.ClaimLapsed lapse
                            && lapse.claim().equals(filed.id())
                            && lapse.entry().equals(filed.entry());
                }
                if (!lapsed) {
                    rows.add(new Row(
                            filed.entry(),
                            place(filed),
                            filed.id(),
                            filed.claim(),
                            corrected(filed.id(), filed.claim()),
                            isStruck(filed.id())));
                }
            }
        }
    }

    private EntryId place(Event.ClaimFiled filed) {
        EntryId into = filed.entry();
        for (Event event : known) {
            if (event instanceof Event.ClaimMoved move && move.claim().equals(filed.id())) {
                into = move.into();
            }
        }
        return root(into);
    }

    /** Nothing was ever filed there, and nothing moved there: it is only opened. */
    private boolean isBare(EntryId id) {
        for (Event event : known) {
            boolean filled = event instanceof Event.ClaimFiled filed
                            && filed.entry().equals(id)
                    || event instanceof Event.ClaimMoved move && move.into().equals(id);
            if (filled) {
                return false;
            }
        }
        return isOpened(id);
    }

    // ---- judgements

    boolean holds(Event.JudgementMade made) {
        for (Event event : known) {
            if (event instanceof Event.JudgementMade other
                    && other.judgement() instanceof Judgement.Undo undo
                    && undo.judgement().equals(made.id())
                    && holds(other)) {
                return false;
            }
        }
        return true;
    }

    Optional<String> resolution(String dispute) {
        Optional<String> found = Optional.empty();
        for (Event event : known) {
            if (event instanceof Event.JudgementMade made
                    && made.judgement() instanceof Judgement.Resolve resolve
                    && resolve.dispute().equals(dispute)
                    && holds(made)) {
                found = Optional.of(made.id());
            }
        }
        return found;
    }

    private boolean isStruck(ClaimId id) {
        boolean struck = false;
        for (Event event : known) {
            if (event instanceof Event.JudgementMade made && holds(made)) {
                if (made.judgement() instanceof Judgement.Reject reject
                        && reject.claim().equals(id)) {
                    struck = true;
                } else if (made.judgement() instanceof Judgement.Accept accept
                        && accept.claim().equals(id)) {
                    struck = false;
                }
            }
        }
        return struck;
    }

    private Claim corrected(ClaimId id, Claim read) {
        Claim claim = read;
        for (Event event : known) {
            if (event instanceof Event.JudgementMade made
                    && made.judgement() instanceof Judgement.Correct correct
                    && correct.claim().equals(id)
                    && holds(made)) {
                claim = corrected(claim, correct);
            }
        }
        return claim;
    }

    /** The fields that the random histories correct. */
    private static Claim corrected(Claim claim, Judgement.Correct correct) {
        Optional<String> value = correct.value();
        return switch (correct.field()) {
            case ACT -> {
                Act act = Act.valueOf(value.orElseThrow().toUpperCase(Locale.ROOT));
                boolean allowed = claim.move().lane().allows(act);
                yield allowed
                        ? of(claim, new Move(claim.move().lane(), act), claim.modality(), claim.terms(), claim.said())
                        : claim;
            }
            case MODALITY ->
                of(
                        claim,
                        claim.move(),
                        Modality.valueOf(value.orElseThrow().toUpperCase(Locale.ROOT)),
                        claim.terms(),
                        claim.said());
            case WHEN ->
                of(
                        claim,
                        claim.move(),
                        claim.modality(),
                        new Claim.Terms(claim.terms().quantity(), Optional.empty(), value.map(Edtf::new)),
                        claim.said());
            case SPEAKER ->
                of(
                        claim,
                        claim.move(),
                        claim.modality(),
                        claim.terms(),
                        new Claim.Said(value.map(Party::named), claim.said().via()));
            case VIA ->
                of(
                        claim,
                        claim.move(),
                        claim.modality(),
                        claim.terms(),
                        new Claim.Said(claim.said().speaker(), value));
            default -> throw new AssertionError(correct.field());
        };
    }

    private static Claim of(Claim claim, Move move, Modality modality, Claim.Terms terms, Claim.Said said) {
        return new Claim(move, modality, claim.roles(), terms, said, claim.evidence(), claim.furniture(), claim.why());
    }

    // ---- the answer

    /** What is said of an id; nothing when it leads to no entry. */
    Optional<Answer> ask(EntryId id, LocalDate validAt) {
        return parts.computeIfAbsent(root(id), this::part).map(part -> answer(part, validAt));
    }

    private Optional<Part> part(EntryId entry) {
        List<Claim> claims = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> struck = new ArrayList<>();
        Set<EntryId> tellings = new HashSet<>();
        for (Row row : rows) {
            if (row.place().equals(entry)) {
                (row.struck() ? struck : ids).add(row.id().value());
                if (!row.struck() && !row.claim().furniture()) {
                    claims.add(row.claim());
                }
                if (root(row.filedIn()).equals(entry)) {
                    tellings.add(row.filedIn());
                }
            }
        }
        boolean bare = false;
        for (Event event : known) {
            if (event instanceof Event.EntryOpened opened
                    && isBare(opened.entry())
                    && opened.entry().equals(entry)
                    && root(entry).equals(entry)) {
                tellings.add(opened.entry());
                bare = true;
            }
        }
        if (!isOpened(entry) || (ids.isEmpty() && struck.isEmpty() && !bare)) {
            return Optional.empty();
        }
        ids.sort(String::compareTo);
        struck.sort(String::compareTo);
        Event.EntryOpened opened = opened(entry).orElseThrow();
        List<Claim> unaltered =
                claims.stream().filter(claim -> !isAltered(claim, claims)).toList();
        List<NaiveTelling> told = tellings(claims);
        int disputes = NaiveDisputes.happened(told)
                + NaiveDisputes.acts(LaneMachines.of(opened.lane()), told)
                + NaiveDisputes.amounts(named(unaltered), this::voices);
        return Optional.of(new Part(opened, ids, struck, tellings, claims, unaltered, told, disputes));
    }

    private Answer answer(Part part, LocalDate validAt) {
        Event.EntryOpened opened = part.opened();
        Set<DocumentId> altered = documents(part.proving());
        altered.removeAll(documents(part.unaltered()));
        Set<String> speakers = new TreeSet<>();
        part.proving().forEach(claim -> claim.said().speaker().map(Party::name).ifPresent(speakers::add));
        return new Answer(
                opened.entry(),
                root(opened.matter()),
                opened.lane(),
                opened.title(),
                part.claims(),
                part.struck(),
                part.tellings(),
                NaiveTelling.on(opened.lane(), part.told(), validAt),
                voices(part.unaltered()),
                altered,
                documents(part.proving()),
                speakers,
                part.disputes());
    }

    private static Set<DocumentId> documents(List<Claim> claims) {
        return claims.stream().map(claim -> claim.evidence().document()).collect(Collectors.toCollection(HashSet::new));
    }

    static String place(Claim claim) {
        return claim.evidence().document().value() + " " + claim.evidence().start();
    }

    private static List<NaiveDisputes.Named> named(List<Claim> claims) {
        List<NaiveDisputes.Named> named = new ArrayList<>();
        for (Claim claim : claims) {
            boolean counts = claim.modality() == Modality.ACTUAL
                    && claim.terms().when().isPresent()
                    && claim.terms()
                            .quantity()
                            .filter(quantity -> quantity.approx() == Quantity.Approx.EXACT)
                            .isPresent();
            if (counts) {
                LocalDate[] days = days(claim);
                named.add(new NaiveDisputes.Named(
                        days[1] + " " + days[2],
                        claim.move().act(),
                        claim.terms().quantity().orElseThrow(),
                        claim));
            }
        }
        return named;
    }

    // ---- dates

    private List<NaiveTelling> tellings(List<Claim> claims) {
        Map<List<Object>, List<Claim>> gathered = new LinkedHashMap<>();
        for (Claim claim : claims) {
            LocalDate page = page(claim, claims);
            LocalDate[] days = isDated(claim, page) ? days(claim) : new LocalDate[] {page, page, page};
            gathered.computeIfAbsent(
                            List.of(
                                    days[0],
                                    days[1],
                                    days[2],
                                    claim.move().act(),
                                    claim.modality(),
                                    isAltered(claim, claims)),
                            key -> new ArrayList<>())
                    .add(claim);
        }
        List<NaiveTelling> tellings = new ArrayList<>();
        gathered.forEach((key, same) -> tellings.add(new NaiveTelling(
                (LocalDate) key.get(0),
                (LocalDate) key.get(1),
                (LocalDate) key.get(2),
                same.stream().anyMatch(claim -> isDated(claim, page(claim, claims))),
                same.stream()
                        .map(claim -> page(claim, claims))
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                (Act) key.get(3),
                (Modality) key.get(4),
                (Boolean) key.get(5),
                (Boolean) key.get(5) ? Set.of() : voices(same),
                same.stream()
                        .mapToInt(claim -> claim.said().speaker().isPresent() ? 0 : 1)
                        .min()
                        .orElseThrow(),
                same.stream()
                        .flatMap(claim -> claim.terms().quantity().stream())
                        .map(NaiveRegister::amount)
                        .distinct()
                        .toList(),
                same.stream().map(NaiveRegister::place).toList())));
        tellings.sort(NaiveTelling.ORDER);
        return tellings;
    }

    /** Whether its own date says when it is so: not the day for which something is promised or asked. */
    private static boolean isDated(Claim claim, LocalDate page) {
        boolean promise = claim.move().lane() == Lane.COMMITMENT
                && Set.of(Act.MADE, Act.SOUGHT, Act.REFUSED)
                        .contains(claim.move().act());
        if (claim.terms().when().isEmpty()) {
            return false;
        }
        LocalDate[] days = days(claim);
        boolean onlyItsEnd = claim.modality() == Modality.ACTUAL
                && !DONE_AND_OVER.contains(claim.move().toString())
                && days[1].equals(LocalDate.MIN);
        return !((promise || onlyItsEnd) && days[0].isAfter(page));
    }

    static String amount(Quantity quantity) {
        return quantity.value().toPlainString() + " " + quantity.unit();
    }

    /** The day under which it is listed, the first that it can mean, the last; of a claim that says when. */
    private static LocalDate[] days(Claim claim) {
        Edtf own = claim.terms().when().orElseThrow();
        String written = own.value();
        if (written.startsWith("../")) {
            LocalDate end = LocalDate.parse(written.substring(3));
            return new LocalDate[] {end, LocalDate.MIN, end};
        }
        if (written.endsWith("/..")) {
            LocalDate start = LocalDate.parse(written.substring(0, 10));
            return new LocalDate[] {start, start, start};
        }
        if (written.endsWith("?")) {
            LocalDate day = LocalDate.parse(written.substring(0, 10));
            return new LocalDate[] {day, day.minusDays(1), day.plusDays(1)};
        }
        LocalDate first = own.earliest().orElseThrow();
        return new LocalDate[] {first, first, own.latest().orElseThrow()};
    }

    /** The first day of a page that tells the same and derives from the same text; a dated one goes before an undated. */
    private LocalDate page(Claim claim, List<Claim> claims) {
        DocumentId origin = origin(claim.evidence().document());
        boolean altered = isAltered(claim, claims);
        Optional<LocalDate> first = Optional.empty();
        for (Claim other : claims) {
            boolean same = other.move().equals(claim.move())
                    && other.modality() == claim.modality()
                    && origin(other.evidence().document()).equals(origin)
                    && isAltered(other, claims) == altered;
            Optional<LocalDate> day = same ? published(other.evidence().document()) : Optional.empty();
            if (day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()))) {
                first = day;
            }
        }
        return first.orElseGet(() -> LocalDate.ofInstant(Sketch.CAPTURED, ZoneOffset.UTC));
    }

    private Optional<LocalDate> published(DocumentId document) {
        for (Event event : known) {
            if (event instanceof Event.DocumentTaken taken && taken.document().equals(document)) {
                return taken.published()
                        .filter(date -> date.impossible().isEmpty())
                        .flatMap(date -> date.date().earliest());
            }
        }
        return Optional.empty();
    }

    // ---- support

    /** Each text; or the outlet when all that a text's documents say among these claims was told to outlets. */
    private Set<Support.Voice> voices(List<Claim> claims) {
        Set<Support.Voice> voices = new HashSet<>();
        for (Claim claim : claims) {
            DocumentId text = origin(claim.evidence().document());
            boolean speaks = claims.stream()
                    .filter(other -> origin(other.evidence().document()).equals(text))
                    .anyMatch(other -> other.said().via().isEmpty());
            voices.add(
                    speaks
                            ? new Support.Voice.Text(text)
                            : new Support.Voice.Cited(claim.said().via().orElseThrow()));
        }
        return voices;
    }

    private boolean isTaken(DocumentId document) {
        return known.stream()
                .anyMatch(event -> event instanceof Event.DocumentTaken taken
                        && taken.document().equals(document));
    }

    /** A copy tells it, and neither the entry's claims of its text nor any words of its text do. */
    private boolean isAltered(Claim claim, List<Claim> claims) {
        // a claim stands in one entry only
        Boolean found = alterations.get(claim);
        if (found == null) {
            found = findAltered(claim, claims);
            alterations.put(claim, found);
        }
        return found;
    }

    private boolean findAltered(Claim claim, List<Claim> claims) {
        DocumentId document = claim.evidence().document();
        DocumentId origin = origin(document);
        if (origin.equals(document) || !COPIES.contains(relation(document)) || !isTaken(origin)) {
            return false;
        }
        if (published(origin).isPresent() && published(document).isEmpty()) {
            return false;
        }
        List<Claim> same = new ArrayList<>();
        for (Claim other : claims) {
            if (claim.modality() == Modality.NEGATED
                    && !other.furniture()
                    && other.evidence().document().equals(document)
                    && other.move().act() == claim.move().act()
                    && other.modality() == Modality.ACTUAL
                    && amounts(other).equals(amounts(claim))) {
                return false;
            }
            if (other.evidence().document().equals(origin)
                    && other.move().act() == claim.move().act()
                    && other.modality() == claim.modality()
                    && (amounts(claim).isEmpty() || amounts(other).equals(amounts(claim)))) {
                same.add(other);
            }
        }
        for (Event event : known) {
            if (event instanceof Event.ClaimFiled filed
                    && !filed.claim().furniture()
                    && filed.claim().evidence().document().equals(origin)
                    && filed.claim().move().equals(claim.move())
                    && filed.claim().modality() == claim.modality()
                    && amounts(filed.claim()).equals(amounts(claim))
                    && filed.claim().evidence().exact().equals(claim.evidence().exact())) {
                return false;
            }
        }
        return same.isEmpty()
                || Counterpart.of(claim, same)
                        .filter(text -> Counterpart.isAltered(text, claim))
                        .isPresent();
    }

    private static Optional<String> amounts(Claim claim) {
        return claim.terms().quantity().map(NaiveRegister::amount);
    }

    private Event.Relation relation(DocumentId document) {
        Event.Relation relation = Event.Relation.ORIGINAL;
        for (Event event : known) {
            if (event instanceof Event.OriginFound found && found.document().equals(document)) {
                relation = found.relation();
            }
        }
        return relation;
    }

    private DocumentId origin(DocumentId document) {
        return origins.computeIfAbsent(document, this::findOrigin);
    }

    private DocumentId findOrigin(DocumentId document) {
        DocumentId origin = document;
        for (Event event : known) {
            if (event instanceof Event.OriginFound found && found.document().equals(document)) {
                origin = found.origin();
            }
        }
        return origin;
    }

    /** How many of an entry's claims are of documents that are new since another time, by document. */
    Map<DocumentId, Integer> news(Answer now, Optional<Answer> before, NaiveRegister then) {
        Map<DocumentId, Integer> news = new LinkedHashMap<>();
        Set<String> old = new HashSet<>();
        before.ifPresent(answer -> {
            old.addAll(answer.claims());
            old.addAll(answer.struck());
        });
        Set<String> counted = new HashSet<>(now.claims());
        counted.addAll(now.struck());
        for (Row row : rows) {
            DocumentId document = row.read().evidence().document();
            if (counted.remove(row.id().value()) && !old.contains(row.id().value()) && !then.isTaken(document)) {
                news.merge(document, 1, Integer::sum);
            }
        }
        return news;
    }

    /** The ids of the judgements that one time has beyond another. */
    static Set<String> judgements(NaiveRegister register) {
        return register.known.stream()
                .filter(event -> event instanceof Event.JudgementMade)
                .map(event -> ((Event.JudgementMade) event).id())
                .collect(Collectors.toSet());
    }
}
