package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Predicate;

/**
 * Fills the roles for which a claim's own sentence names nobody with whoever of the document's cast is likelier than nobody: "a ban took
 * effect" is a ban of the country that the title names. Whom the rules of reading name stays.
 */
final class Casting {
    /** Documents with more claims are lists and laws, whose claims say who acts. */
    private static final int MOST = 2_000;

    private static final int REASONS = 2;
    private static final String NOT_SAID = "not said here";
    private static final int LONGEST_LABEL = 50;
    private static final Set<Cast.Kind> LABELS =
            EnumSet.of(Cast.Kind.COUNTRY, Cast.Kind.REGION, Cast.Kind.AUTHORITY, Cast.Kind.ORGANISATION);

    /** Those who have asked in the rows of a table decide nothing there. */
    private static final Set<Cast.Kind> ASKING = EnumSet.of(Cast.Kind.ORGANISATION, Cast.Kind.PERSON);

    private static final Set<String> BODIES = WordLists.read("bodies that give notice");
    private static final Set<Lane> DOING = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.WORK, Lane.MONEY);
    private static final String TELLER = "not said here; who tells it";
    private static final String LABEL = "not said here; whose name opens the line";
    private static final String RECEIVER = "not said here; of whom the sentence before is";
    private static final Set<Cast.Kind> RECEIVING = EnumSet.of(Cast.Kind.AUTHORITY, Cast.Kind.ORGANISATION);
    private static final String NOTICE = "not said here; whose notice it is";

    private static final Set<String> WRITERS = Set.of("i", "we");

    private final CastWeights weights = CastWeights.shipped();
    private final Cast cast;
    private final Optional<Party> author;
    private final Optional<Party> issuer;

    private final boolean explained;

    /** @param explained whether it is worth the work to say why */
    Casting(Cast cast, Author author, boolean explained) {
        this.cast = cast;
        this.author = author.party();
        this.issuer = author.issuer();
        this.explained = explained;
    }

    /** The claims of one document, in the order of the text, with the roles filled that can be. */
    List<Notes.Told> filled(List<Notes.Told> told) {
        return told.size() > MOST ? told : filled(filled(told, true), false);
    }

    private List<Notes.Told> filled(List<Notes.Told> told, boolean acting) {
        CastSigns signs = new CastSigns(cast, told, author);
        Judges judges = Judges.of(told);
        List<Notes.Told> filled = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            CastFrame frame = signs.frame(i, told.get(i), acting);
            filled.add(
                    frame.unsaid()
                                    && (frame.guess().isPresent()
                                            || !isAsked(frame)
                                                    && !isAskedInRow(frame)
                                                    && !isWriter(frame)
                                                    && !isAmongThem(frame))
                            ? filled(signs, judges, frame)
                            : told.get(i));
        }
        return filled;
    }

    private static boolean isAsked(CastFrame frame) {
        return frame.acting() && AmountStates.isSentToWhoCounts(frame.told().draft());
    }

    /** Whom a row of a table has asked is not told by the others who have. */
    private static boolean isAskedInRow(CastFrame frame) {
        return !frame.acting() && isRow(frame) && frame.told().claim().move().act() == Act.REQUESTED;
    }

    private static boolean isRow(CastFrame frame) {
        return frame.told().draft().rule().equals(RowClaims.RULE);
    }

    /** "We ask the minister", said by nobody but who writes: that is none of those who are named, or it would be known. */
    private static boolean isWriter(CastFrame frame) {
        Notes.Told told = frame.told();
        return frame.acting()
                && told.said().isEmpty()
                && told.syntax()
                        .predicate(told.draft().anchor())
                        .flatMap(Predicate::doer)
                        .filter(doer -> WRITERS.contains(told.syntax().lower(doer.word())))
                        .isPresent();
    }

    /** "A pact between Norland and Quito": those who have it with each other have it with nobody else. */
    private static boolean isAmongThem(CastFrame frame) {
        Claim claim = frame.told().claim();
        return !frame.acting()
                && claim.move().lane() == Lane.ARRANGEMENT
                && claim.roles().actors().size() > 1;
    }

    private Notes.Told filled(CastSigns signs, Judges judges, CastFrame frame) {
        Optional<Cast.Member> likeliest = likeliest(signs, judges, frame);
        boolean here = likeliest
                .filter(member -> signs.isBeside(frame, member) || frame.isGuess(member))
                .isPresent();
        Optional<Cast.Member> labelled =
                frame.acting() && likeliest.isEmpty() ? labelled(signs, frame) : Optional.empty();
        if (labelled.isPresent()) {
            return with(frame, labelled.get().party(), LABEL);
        }
        if (!here && issues(frame)) {
            Optional<Party> other = teller(frame).filter(told -> isOther(told));
            return with(frame, other.or(() -> issuer).orElseThrow(), other.isPresent() ? TELLER : NOTICE);
        }
        Optional<Party> teller = frame.acting() && likeliest.isEmpty() ? teller(frame) : Optional.empty();
        if (teller.isPresent()) {
            return with(frame, teller.get(), TELLER);
        }
        return receiver(frame)
                .map(member -> with(frame, member.party(), RECEIVER))
                .or(() -> likeliest.map(member -> with(signs, frame, member)))
                .or(() -> unlisted(frame)
                        .filter(found ->
                                !judges.onlyRules(frame, found.parties().getFirst()))
                        .map(found -> with(frame, found)))
                .orElse(frame.told());
    }

    private Optional<Cast.Member> likeliest(CastSigns signs, Judges judges, CastFrame frame) {
        CastWeights.Sum nobody = weights.new Sum(frame.acting());
        signs.nobody(frame, nobody);
        double best = nobody.value();
        Cast.Member likeliest = null;
        for (Cast.Member member : cast.members()) {
            boolean other = isRow(frame) && frame.acting() && ASKING.contains(member.kind());
            if (!other && signs.mayBe(frame, member) && !judges.onlyRule(frame, member)) {
                CastWeights.Sum sum = weights.new Sum(frame.acting());
                signs.member(frame, member, sum);
                if (sum.value() > best) {
                    best = sum.value();
                    likeliest = member;
                }
            }
        }
        return Optional.ofNullable(likeliest);
    }

    /** "The food programme reported that the halls were open. The full sum had been received": by whom the sentence before is. */
    private Optional<Cast.Member> receiver(CastFrame frame) {
        Syntax syntax = frame.told().syntax();
        boolean received = !frame.acting()
                && frame.told().claim().move().lane() == Lane.MONEY
                && frame.trigger().equals("receive")
                && frame.voice().startsWith("passive");
        return received
                ? cast.members().stream()
                        .filter(member -> RECEIVING.contains(member.kind()) && !member.isAmong(frame.others()))
                        .filter(member -> member.places().stream()
                                .anyMatch(place -> place.sentence() == frame.sentence() - 1
                                        && place.role().equals("nsubj")
                                        && syntax.text()
                                                        .substring(place.words().end(), frame.offset())
                                                        .indexOf('\n')
                                                < 0))
                        .findFirst()
                : Optional.empty();
    }

    /** Whom the rules guess, where the cast does not know him. */
    private Optional<Counterparts.Found> unlisted(CastFrame frame) {
        return frame.guess()
                .filter(found -> frame.acting()
                        ? !frame.others().contains(Cast.keyOf(found.parties().getFirst()))
                                && !cast.of(found.parties().getFirst())
                                        .filter(member -> UnsureRoles.onlyReports(frame, member))
                                        .isPresent()
                        : cast.of(found.parties().getFirst()).isEmpty())
                .map(found -> new Counterparts.Found(found.parties(), found.words(), NOT_SAID + "; " + found.why()));
    }

    /** Whether it is an act of whose notice the document is. */
    private boolean issues(CastFrame frame) {
        return frame.acting()
                && issuer.isPresent()
                && frame.told().claim().move().lane() != Lane.DISPUTE
                && frame.told().claim().move().act() != Act.REQUESTED
                && !frame.others().contains(Cast.keyOf(issuer.get()));
    }

    /** "The ferry runs again, the transport ministry said": a body tells what it does itself. */
    private Optional<Party> teller(CastFrame frame) {
        Claim claim = frame.told().claim();
        return frame.told()
                .said()
                .flatMap(Attribution::speaker)
                .filter(speaker -> DOING.contains(claim.move().lane())
                        && claim.modality() != Modality.POSSIBLE
                        && !frame.others().contains(Cast.keyOf(speaker))
                        && cast.of(speaker).filter(Casting::isBody).isPresent());
    }

    /** In a notice a body may tell of its own acts: "The fund was told by the ministry that its request was granted". */
    private boolean isOther(Party teller) {
        return cast.of(teller)
                        .filter(member -> member.kind() == Cast.Kind.AUTHORITY)
                        .isPresent()
                && !issuer.map(Cast::keyOf).filter(Cast.keyOf(teller)::equals).isPresent();
    }

    static boolean isBody(Cast.Member member) {
        String name = member.party().name().toLowerCase(Locale.ROOT);
        return member.kind() == Cast.Kind.AUTHORITY
                || member.kind() == Cast.Kind.OFFICE && BODIES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "Peru: the tax on salt is gone": whose name opens the line, before a colon. */
    private Optional<Cast.Member> labelled(CastSigns signs, CastFrame frame) {
        String text = frame.told().syntax().text();
        int start = text.lastIndexOf('\n', frame.offset() - 1) + 1;
        while (start < frame.offset() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int colon = text.indexOf(": ", start);
        if (colon < 0 || colon >= frame.offset() || colon - start > LONGEST_LABEL) {
            return Optional.empty();
        }
        Span label = new Span(start, colon);
        return cast.members().stream()
                .filter(member -> LABELS.contains(member.kind()) && signs.mayBe(frame, member))
                .filter(member ->
                        member.places().stream().anyMatch(place -> place.words().equals(label)))
                .findFirst();
    }

    private Notes.Told with(CastSigns signs, CastFrame frame, Cast.Member member) {
        Counterparts.Found found = new Counterparts.Found(
                List.of(member.party()),
                signs.nearest(frame, member),
                explained ? why(signs, frame, member) : NOT_SAID);
        return with(frame, found);
    }

    private static Notes.Told with(CastFrame frame, Party party, String why) {
        return with(
                frame,
                new Counterparts.Found(List.of(party), frame.told().draft().evidence(), why));
    }

    private static Notes.Told with(CastFrame frame, Counterparts.Found found) {
        Claim.Roles roles = frame.told().claim().roles();
        Claim.Likely likely = roles.likely();
        Optional<Party> party = Optional.of(found.parties().getFirst());
        return frame.acting()
                ? frame.told().acting(with(roles, new Claim.Likely(party, likely.counterpart())), found)
                : frame.told().towards(with(roles, new Claim.Likely(likely.actor(), party)), found);
    }

    private String why(CastSigns signs, CastFrame frame, Cast.Member member) {
        Optional<Counterparts.Found> guess = frame.guess().filter(found -> frame.isGuess(member));
        if (guess.isPresent()) {
            return NOT_SAID + "; " + guess.get().why();
        }
        CastWeights.Reasons reasons = weights.new Reasons(frame.acting());
        signs.member(frame, member, reasons);
        return NOT_SAID + "; of whom the document names the likeliest (" + String.join(", ", reasons.heaviest(REASONS))
                + ")";
    }

    private static Claim.Roles with(Claim.Roles roles, Claim.Likely likely) {
        return new Claim.Roles(roles.actors(), roles.counterparts(), roles.object(), likely);
    }
}
