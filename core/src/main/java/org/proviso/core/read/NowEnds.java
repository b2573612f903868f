package org.proviso.core.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Ends told in the present, of a day to come: "The truce now ends on 28 September" has a new last day and holds until then; "The suspension ends
 * on 13 September" is to end, and has not ended before that day.
 */
final class NowEnds {
    private static final String RULE = "has a new last day";
    private static final String AHEAD = "its last day is to come";
    private static final Set<String> LAPSING = WordLists.read("lapsing verbs");
    private static final Set<Tense> TO_COME = Set.of(Tense.PRESENT, Tense.FUTURE);

    private static final Map<Move, Move> HELD = Map.of(
            new Move(Lane.MEASURE, Act.LIFTED), new Move(Lane.MEASURE, Act.ORDERED),
            new Move(Lane.ARRANGEMENT, Act.ENDED), new Move(Lane.ARRANGEMENT, Act.OPERATING),
            new Move(Lane.WAIVER, Act.REVOKED), new Move(Lane.WAIVER, Act.GRANTED),
            new Move(Lane.WORK, Act.TERMINATED), new Move(Lane.WORK, Act.CONTINUING));

    private static final String WEEKDAYS =
            WordLists.read("weekdays").stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    /** Right behind the verb: "on 28 September", "at midnight on the 28th", "on Sunday". */
    private static final Pattern DAY = Pattern.compile(
            "(?i)^(?: out)?,?(?: only)?(?: (?:at|on|in))?(?: (?:midnight|noon|the end of|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?))?(?: (?:on|of|at))? ?(?:"
                    + DueDays.DAY + "|the \\d{1,2}(?:st|nd|rd|th)\\b|(?:" + WEEKDAYS + ")\\b)");

    /** Right behind the verb: the end of the page's day. */
    private static final Pattern TODAY =
            Pattern.compile("(?i)^(?: out)?,? (?:at midnight|tonight|today)(?: tonight)?(?!\\s+(?:on|of|\\d|\\p{Lu}))");

    /** What leads in the day. */
    private static final Pattern UP_TO_DAY = Pattern.compile("(?i)^(?: out)?,?(?: only)?(?: (?:at|on|in))? *");

    private final String text;
    private final Optional<LocalDate> published;

    NowEnds(String text, Optional<LocalDate> published) {
        this.text = text;
        this.published = published;
    }

    List<Notes.Told> of(List<Notes.Told> told) {
        return told.stream().map(this::amended).toList();
    }

    private Notes.Told amended(Notes.Told told) {
        Move held = HELD.get(told.claim().move());
        int verb = told.draft().anchor();
        Syntax syntax = told.syntax();
        if (held == null || !endsOnADay(syntax, verb) || told.claim().modality() == Modality.NEGATED) {
            return told;
        }
        boolean open =
                told.claim().modality() == Modality.ACTUAL || told.claim().modality() == Modality.PLANNED;
        if (open && isNow(syntax, verb)) {
            return as(told, held, Modality.ACTUAL, until(told, verb), RULE);
        }
        return told.claim().modality() == Modality.ACTUAL && !isPast(told.claim())
                ? as(told, told.claim().move(), Modality.PLANNED, onItsDay(told, verb), AHEAD)
                : told;
    }

    /** "Runs out at midnight": of the page's day. */
    private Claim.Terms onItsDay(Notes.Told told, int verb) {
        Claim.Terms terms = told.claim().terms();
        Optional<Edtf> today = published
                .filter(day -> terms.when().isEmpty())
                .filter(day -> TODAY.matcher(behind(told.syntax(), verb)).find())
                .map(Edtf::of);
        return today.isEmpty() ? terms : new Claim.Terms(terms.quantity(), terms.condition(), today);
    }

    /** A verb that tells of what ends, and no doer, in the present or future, with a day behind it. */
    private boolean endsOnADay(Syntax syntax, int verb) {
        Optional<Predicate> predicate = syntax.predicate(verb);
        return LAPSING.contains(syntax.lemma(verb))
                && predicate
                        .map(Predicate::verb)
                        .filter(group -> TO_COME.contains(group.tense()) && !group.perfect() && !group.isPassive())
                        .isPresent()
                && (DAY.matcher(behind(syntax, verb)).find()
                        || TODAY.matcher(behind(syntax, verb)).find());
    }

    /** "Now ends", "will now end". */
    private static boolean isNow(Syntax syntax, int verb) {
        return verb > 0 && syntax.lower(verb - 1).equals("now");
    }

    private boolean isPast(Claim claim) {
        return claim.terms()
                .when()
                .flatMap(Edtf::latest)
                .filter(day -> published.filter(day::isBefore).isPresent())
                .isPresent();
    }

    /** The last day is no day of an act: it holds until then, "until midnight on the 28th". */
    private Claim.Terms until(Notes.Told told, int verb) {
        Claim.Terms terms = told.claim().terms();
        Matcher day = DAY.matcher(behind(told.syntax(), verb));
        Optional<String> condition = day.find()
                ? Optional.of("until " + UP_TO_DAY.matcher(day.group()).replaceFirst(""))
                : Optional.empty();
        return new Claim.Terms(terms.quantity(), terms.condition().or(() -> condition), Optional.empty());
    }

    private String behind(Syntax syntax, int verb) {
        return text.substring(
                        syntax.span(verb, verb).end(), syntax.sentence().span().end())
                .replace('\n', ' ');
    }

    private static Notes.Told as(Notes.Told told, Move move, Modality modality, Claim.Terms terms, String why) {
        Claim claim = told.claim();
        return told.with(told.draft().as(move, modality), claim.roles(), told.towards())
                .as(new Claim(
                        move,
                        modality,
                        claim.roles(),
                        terms,
                        claim.said(),
                        claim.evidence(),
                        claim.furniture(),
                        claim.why() + ", " + why));
    }
}
