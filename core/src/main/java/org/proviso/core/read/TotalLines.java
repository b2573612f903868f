package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Span;
import org.proviso.core.text.QuantityFinder;
import org.proviso.core.text.QuantityMention;

/** Lines that sum up how money stands, a state before each amount: "Totals on 30 April: granted EUR 5.5 million; paid EUR 3 million; refused EUR 0.8 million". */
final class TotalLines {
    private static final Set<NounClass> WAIVERS = EnumSet.of(NounClass.WAIVER);
    private static final Set<NounClass> REQUESTS =
            EnumSet.of(NounClass.WAIVER, NounClass.REQUEST_FILE, NounClass.DEMAND, NounClass.MONEY);
    private static final Move GRANTED = new Move(Lane.WAIVER, Act.GRANTED);
    private static final Set<Act> UNGRANTED = EnumSet.of(Act.DENIED, Act.PENDING, Act.RETURNED, Act.REQUESTED);
    private static final Set<NounClass> AUTHORITIES = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);
    private static final Set<String> SUMS = WordLists.read("rows of sums");
    private static final Set<String> MONEY = WordLists.read("public money in tables");
    /** The words right before an amount, behind what parts it from the one before. */
    private static final Pattern STATE =
            Pattern.compile("(?:^|[;,:(.])\\s*(?:and )?(?<state>\\p{L}+(?: \\p{L}+){0,3})[ \\t]*[:=]?[ \\t]*$");

    private static final int FEWEST = 3;
    private static final int LONGEST = 400;
    private static final int LINES_ABOVE = 30;

    private final String text;
    private final Lexicon lexicon;
    private final QuantityFinder quantities = new QuantityFinder();
    private final List<String> above = new ArrayList<>();
    private final List<ApplicantLines.Line> found = new ArrayList<>();

    private record Part(Span state, QuantityMention amount, DecisionStates.State told) {}

    private TotalLines(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** @param limit what stands behind it is not looked at */
    static List<ApplicantLines.Line> in(String text, int limit, Lexicon lexicon) {
        TotalLines lines = new TotalLines(text, lexicon);
        CaseLines.lines(text, limit).stream()
                .filter(line -> !line.of(text).isBlank())
                .forEach(lines::read);
        return lines.found;
    }

    private void read(Span line) {
        List<Part> parts = line.length() <= LONGEST ? parts(line) : List.of();
        if (areSeveral(line, parts) && isOfRequests(line, parts)) {
            rows(line, parts);
        }
        if (above.size() == LINES_ABOVE) {
            above.remove(1);
        }
        above.add(line.of(text));
    }

    private boolean areSeveral(Span line, List<Part> parts) {
        boolean sums = !parts.isEmpty()
                && Lexicon.words(line.of(text)).stream().limit(2).anyMatch(SUMS::contains);
        return parts.stream().map(Part::told).distinct().count() >= (sums ? FEWEST - 1 : FEWEST);
    }

    /** By its own label or the heading right above it, or by what only requests are beside "granted": "granted EUR 5 m; pending EUR 2 m". */
    private boolean isOfRequests(Span line, List<Part> parts) {
        String label = text.substring(line.start(), parts.getFirst().state().start());
        List<Move> moves = parts.stream()
                .flatMap(part -> part.told().in(Lane.WAIVER).stream())
                .toList();
        boolean heading = !above.isEmpty() && !above.getLast().strip().endsWith(".");
        TableSubject subject = new TableSubject(above, lexicon);
        return subject.names(Lexicon.words(label), REQUESTS)
                || heading && subject.names(Lexicon.words(above.getLast()), REQUESTS)
                || moves.contains(GRANTED) && moves.stream().map(Move::act).anyMatch(UNGRANTED::contains);
    }

    private List<Part> parts(Span line) {
        List<Part> parts = new ArrayList<>();
        int from = line.start();
        for (QuantityMention number : hasSeveral(line) ? quantities.find(text, line) : List.<QuantityMention>of()) {
            if (number.quantity().isMoney() && number.span().start() >= from) {
                Matcher state = STATE.matcher(text.substring(from, number.span().start()));
                if (state.find()) {
                    part(from + state.start("state"), state.group("state"), number)
                            .ifPresent(parts::add);
                }
                from = number.span().end();
            }
        }
        return parts;
    }

    /** Two digits, and two words that a state begins with: what has not tells no two states with their amounts. */
    private boolean hasSeveral(Span line) {
        String words = line.of(text);
        return words.chars().filter(Character::isDigit).limit(2).count() == 2
                && Lexicon.words(words).stream()
                                .filter(DecisionStates::mayOpen)
                                .limit(2)
                                .count()
                        == 2;
    }

    private static Optional<Part> part(int start, String words, QuantityMention number) {
        List<String> lower = Lexicon.words(words);
        return DecisionStates.opening(lower)
                .filter(state -> state.size() == lower.size())
                .map(state -> new Part(new Span(start, start + words.length()), number, state));
    }

    private void rows(Span line, List<Part> parts) {
        List<String> nearest = new ArrayList<>(above);
        nearest.add(line.of(text));
        Collections.reverse(nearest);
        TableSubject subject = new TableSubject(nearest, lexicon);
        Optional<String> thing =
                subject.thing(WAIVERS).map(words -> Lexicon.words(words).getLast());
        Lane lane = thing.isPresent() ? Lane.WAIVER : Lane.MONEY;
        if (thing.isEmpty() && !(subject.isOf(AUTHORITIES) && subject.holds(MONEY))) {
            return;
        }
        int start = parts.getFirst().state().start();
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (Part part : parts) {
            move(part.told(), lane)
                    .map(move -> row(line, start, part, move, thing))
                    .ifPresent(rows::add);
        }
        if (!rows.isEmpty()) {
            found.add(new ApplicantLines.Line(new Span(start, line.end()), start, rows));
        }
    }

    /** What is paid is money, also of waivers. */
    private static Optional<Move> move(DecisionStates.State state, Lane lane) {
        return state.in(lane).or(() -> state.in(Lane.MONEY)).or(() -> state.in(Lane.WAIVER));
    }

    private static DecisionTable.Row row(Span line, int start, Part part, Move move, Optional<String> thing) {
        return new DecisionTable.Row(
                new Span(start, line.end()),
                part.state().union(part.amount().span()),
                move,
                Modality.ACTUAL,
                Optional.empty(),
                false,
                move.act() == Act.REQUESTED,
                thing,
                Optional.of(part.amount()),
                Optional.of(new Span(line.start(), start)),
                Optional.empty(),
                Optional.empty());
    }
}
