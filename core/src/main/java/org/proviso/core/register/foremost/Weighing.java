package org.proviso.core.register.foremost;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.clocks.LastDay;
import org.proviso.core.register.counts.ContentWords;
import org.proviso.core.register.course.Timeline;

/** What each line of one timeline weighs, in the order of its lines: whether an entry stands otherwise since depends on what was told before. */
final class Weighing {
    private static final String PERCENT = "percent";
    private static final double MOST_TOLD = 2.7;

    /** What is told so many days later is told looking back. */
    private static final int HALF_A_YEAR = 200;

    /** What is to be so many days later is rather no day. */
    private static final int TEN_YEARS = 3650;

    /** What documents of so many days tell in the same words is a formula. */
    private static final int DAYS_OF_A_FORMULA = 3;

    private static final int LONGEST_FORMULA = 240;
    private static final int FEWEST_OF_A_TITLE = 3;

    /** Words of such a length can be shown as they are. */
    private static final int SHORTEST = 25;

    private static final int LONGEST = 160;
    private static final double AWKWARD = .5;
    private static final double NAMES_AN_AMOUNT = .5;

    private final Register register;
    private final MatterId matter;
    private final Set<String> about;
    private final Set<Timeline.Line> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Set<LocalDate>> days = new HashMap<>();
    private final Map<DocumentId, Set<String>> titles = new HashMap<>();
    private final Map<EntryId, Act> stands = new HashMap<>();
    private final Map<EntryId, Set<Quantity>> amounts = new HashMap<>();

    /** @param about what the matter is called */
    Weighing(Register register, Timeline timeline, MatterId matter, String about) {
        this.register = register;
        this.matter = matter;
        this.about = LineWords.of(about);
        this.elsewhere.addAll(timeline.elsewhere());
        timeline.lines().forEach(this::count);
        timeline.elsewhere().forEach(this::count);
    }

    private void count(Timeline.Line line) {
        Transition transition = line.step().transition();
        transition
                .filings()
                .forEach(filing -> days.computeIfAbsent(formula(filing), words -> new HashSet<>())
                        .add(transition.told()));
    }

    private static String formula(Filing filing) {
        String plain = ContentWords.plain(filing.claim().evidence().exact());
        return plain.length() > LONGEST_FORMULA ? plain.substring(0, LONGEST_FORMULA) : plain;
    }

    /** To be asked of lines in their order. */
    Foremost.Item item(Timeline.Line line) {
        Transition transition = line.step().transition();
        List<DocumentId> documents =
                transition.filings().stream().map(Filing::document).distinct().toList();
        Filing shown = transition.filings().stream()
                .max(Comparator.comparingDouble(this::shows))
                .orElseThrow();
        Optional<LocalDate> until = LastDay.end(line.entry().lane(), transition);
        double weight = ofKind(transition, line)
                + ofTelling(transition, documents, shown)
                + ofWords(transition, shown)
                + LineWeights.of("until", until.isPresent())
                + ofCourse(line, transition);
        return new Foremost.Item(line, List.of(line), documents, shown, until, weight);
    }

    private double ofKind(Transition transition, Timeline.Line line) {
        return LineWeights.of("lane " + line.entry().lane().wireName())
                + LineWeights.of("act " + transition.act().wireName())
                + LineWeights.of("modality " + transition.modality().wireName())
                + LineWeights.of("told-here-too", !line.entry().matter().equals(matter))
                + LineWeights.of("told-elsewhere", elsewhere.contains(line));
    }

    private double ofTelling(Transition transition, List<DocumentId> documents, Filing shown) {
        DocumentKind kind = documents.stream()
                .flatMap(document -> register.document(document).stream())
                .map(DocumentKind::of)
                .max(Comparator.naturalOrder())
                .orElse(DocumentKind.OTHER);
        double told = Math.min(MOST_TOLD, Math.log(documents.size()) / Math.log(2));
        long after = ChronoUnit.DAYS.between(transition.effective(), transition.told());
        return LineWeights.of("told") * told
                + LineWeights.of("document " + kind.name().toLowerCase(Locale.ROOT))
                + LineWeights.of("looks-back", after > HALF_A_YEAR || isOfBefore(shown))
                + LineWeights.of("looks-far-ahead", -after > TEN_YEARS);
    }

    private double ofWords(Transition transition, Filing shown) {
        boolean formula = transition.filings().stream().allMatch(this::isFormula);
        boolean rate = transition.amounts().stream().anyMatch(Weighing::isRate);
        return LineWeights.of("titled") * titled(shown)
                + LineWeights.of("own") * own(shown)
                + LineWeights.of("formula", formula)
                + LineWeights.of(
                        "general",
                        !isInTitle(shown)
                                && LineWords.telling(objects(transition)).isEmpty())
                + LineWeights.of("rate", rate)
                + LineWeights.of("amount", !rate && !transition.amounts().isEmpty());
    }

    private double ofCourse(Timeline.Line line, Transition transition) {
        if (!transition.holds()) {
            return 0;
        }
        Act before = stands.put(line.entry().id(), transition.act());
        boolean grown = amounts.computeIfAbsent(line.entry().id(), entry -> new HashSet<>())
                .addAll(transition.amounts());
        boolean changes = transition.act() != before;
        return LineWeights.of("change", changes) + LineWeights.of("repeat", !changes && !grown);
    }

    /** The words of the objects of its claims. */
    static Set<String> objects(Transition transition) {
        return transition.filings().stream()
                .flatMap(filing -> filing.claim().roles().object().stream())
                .flatMap(object -> LineWords.of(object).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isRate(Quantity quantity) {
        return quantity.isMoney() || quantity.unit().equals(PERCENT);
    }

    /** How well the words of a claim tell what happened. */
    private double shows(Filing filing) {
        int length = filing.claim().evidence().exact().length();
        return LineWeights.of("titled") * titled(filing)
                + LineWeights.of("own") * own(filing)
                + (filing.claim().terms().quantity().isPresent() ? NAMES_AN_AMOUNT : 0)
                - (length < SHORTEST || length > LONGEST ? AWKWARD : 0)
                + LineWeights.of("formula", isFormula(filing));
    }

    private boolean isFormula(Filing filing) {
        return days.getOrDefault(formula(filing), Set.of()).size() >= DAYS_OF_A_FORMULA;
    }

    /** "The tariffs of his first term": told of a time before, whatever day the page has. */
    private static boolean isOfBefore(Filing filing) {
        return LineWords.areOfBefore(filing.claim().evidence().exact());
    }

    /** Its words are of the title of its document: that says what the document does, however little its object says. */
    private boolean isInTitle(Filing filing) {
        return register.document(filing.document())
                .flatMap(Event.DocumentTaken::title)
                .filter(title -> filing.claim().evidence().start() < title.length()
                        && title.contains(filing.claim().evidence().exact()))
                .isPresent();
    }

    private double titled(Filing filing) {
        return LineWords.share(title(filing.document()), words(filing.claim()), FEWEST_OF_A_TITLE);
    }

    private double own(Filing filing) {
        return LineWords.share(about, words(filing.claim()), 1);
    }

    private static Set<String> words(Claim claim) {
        return LineWords.of(
                claim.roles().object().orElse("") + " " + claim.evidence().exact());
    }

    private Set<String> title(DocumentId document) {
        return titles.computeIfAbsent(
                document,
                id -> LineWords.of(register.document(id)
                        .flatMap(Event.DocumentTaken::title)
                        .orElse("")));
    }
}
