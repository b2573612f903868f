package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.QuantityMention;

/**
 * How many died, are missing or were hurt in a calamity, as an authority counts: "eleven people have died, the prosecutor's office said", "three people
 * are missing" in its notice. What nobody answers for is none, nor who was killed by somebody. What is counted so keeps its own words, so that bodies that
 * were found are not taken for deaths.
 */
final class Casualties {
    private static final String RULE = "number of people who came to harm";
    private static final String NAMED = WordLists.read("people who come to harm").stream()
            .sorted()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final String PEOPLE = "(?: (?:more|other|further))?(?: (?:" + NAMED + "))?";

    private static final Pattern WHO = Pattern.compile("(?i)^ (?:" + NAMED + ")\\b");

    private static final String YET = "(?: (?:already|since|also|now|still))?";

    /** Behind the number: " people have died", " are still missing". */
    private static final Pattern FATE = Pattern.compile("(?i)^" + PEOPLE + "(?:(?: (?:have|had|has))?" + YET
            + " (?:died|drowned|perished)| (?:are|were|is|was|remain|remained)" + YET
            + " (?:missing|unaccounted for|dead|injured|hurt)| (?:have|has|had) been" + YET
            + " (?:injured|hurt|missing))\\b");

    private static final Pattern TOLL = Pattern.compile(
            "(?i)\\b(?:death toll|number of (?:the )?(?:dead|deaths|missing|injured|casualties|victims))\\b");

    private static final Pattern BODIES = Pattern.compile("(?i)\\bbod(?:ies|y) of (?:at least |about )?$");
    private static final Pattern FOUND = Pattern.compile("(?i)^" + PEOPLE
            + " (?:have|has|had|were|was)(?: (?:since|now))?(?: been)? (?:recovered|found|retrieved)\\b");

    private static final Pattern WORD =
            Pattern.compile("\\b(?:died|drowned|perished|missing|unaccounted|dead|injured|hurt|bodies|body)\\b");

    private static final Set<String> MISSING = Set.of("missing");

    private static final String OWN = "(?:(?:the|its|their|his|her|our|these|those|all|about|some) )*$";
    /** Before a number that is a whole: "nobody of the 40", "one in 10"; a total is none. */
    private static final Pattern WHOLE =
            Pattern.compile("(?i)(?<!\\b(?:total|toll|number) )\\b(?:of|among|amongst|in) " + OWN);

    /** Between the part and its whole: " of ", " patients out of the ". */
    private static final Pattern PART = Pattern.compile("(?i)^(?: \\p{L}+)?(?: out)? of " + OWN);

    private static final Pattern YEAR = Pattern.compile("^(?:1[89]|20)\\d\\d\\b(?!,\\d)");
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i)\\b(?:in|of|since|by|until|till|before|after|during|from|to)(?: (?:early|late|mid))?[ -]$");

    private Casualties() {}

    /** Whether a sentence with a number may tell so. */
    static boolean maySpeakOf(String sentence) {
        return WORD.matcher(sentence).find();
    }

    static List<Counts.Counted> in(
            Syntax syntax,
            Speakers speakers,
            List<QuantityMention> numbers,
            List<Draft> drafts,
            List<Counts.Counted> counted) {
        List<Counts.Counted> found = new ArrayList<>();
        for (QuantityMention number : numbers) {
            boolean told = counted.stream()
                            .anyMatch(count -> count.number().span().equals(number.span()))
                    || drafts.stream().anyMatch(draft -> draft.evidence().contains(number.span()));
            if (!told && !number.quantity().isMoney()) {
                evidence(syntax, number)
                        .filter(words -> isCounted(syntax, speakers, number, words)
                                && isNumber(syntax, number)
                                && HarmAsserted.isIn(syntax, words))
                        .flatMap(words -> counted(syntax, number, words, numbers))
                        .filter(count -> counted.stream()
                                .noneMatch(other -> other.number()
                                        .span()
                                        .equals(count.number().span())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** No year, "in the crash of 2019 people died", and no label, "seat 14 was missing". */
    private static boolean isNumber(Syntax syntax, QuantityMention number) {
        int start = number.span().start();
        int word = syntax.wordFrom(start);
        String before = before(syntax, number);
        boolean behindNoun = word > 0
                && before.endsWith(" ")
                && (syntax.is(word - 1, PartOfSpeech.NOUN) || syntax.is(word - 1, PartOfSpeech.PROPN));
        boolean year = YEAR.matcher(syntax.text().substring(start)).find();
        if (year) {
            return !behindNoun && !BEFORE_YEAR.matcher(before).find();
        }
        boolean bare = number.quantity().unit().isEmpty()
                && !WHO.matcher(syntax.text().substring(number.span().end())).find();
        return !behindNoun || !bare || syntax.isTime(word - 1) || isWhere(syntax, word - 1);
    }

    /** "In Lima 12 are missing". */
    private static boolean isWhere(Syntax syntax, int name) {
        int at = name;
        while (at > 0 && syntax.is(at, PartOfSpeech.PROPN)) {
            at--;
        }
        return at < name && syntax.is(at, PartOfSpeech.ADP);
    }

    private static String before(Syntax syntax, QuantityMention number) {
        int from = syntax.sentence().span().start();
        return syntax.text()
                .substring(from, Math.max(from, number.span().start()))
                .replace('\n', ' ');
    }

    /** "4 of 12 had died": the part; of a whole without one nothing is counted. */
    private static Optional<Counts.Counted> counted(
            Syntax syntax, QuantityMention number, Span words, List<QuantityMention> numbers) {
        boolean body = words.start() < number.span().start();
        if (body || !WHOLE.matcher(before(syntax, number)).find()) {
            return Optional.of(counted(syntax, number, words));
        }
        return numbers.stream()
                .filter(part -> part.span().end() <= number.span().start()
                        && part.span().start() >= syntax.sentence().span().start()
                        && PART.matcher(syntax.text()
                                        .substring(
                                                part.span().end(), number.span().start()))
                                .find())
                .reduce((one, other) -> other)
                .map(part -> counted(
                        syntax,
                        new QuantityMention(
                                part.span(),
                                new Quantity(
                                        part.quantity().value(),
                                        number.quantity().unit(),
                                        part.quantity().approx())),
                        new Span(part.span().start(), words.end())));
    }

    private static Optional<Span> evidence(Syntax syntax, QuantityMention number) {
        Span sentence = syntax.sentence().span();
        Span at = number.span();
        if (at.end() > sentence.end()) {
            return Optional.empty();
        }
        String behind = syntax.text().substring(at.end(), sentence.end()).replace('\n', ' ');
        Matcher bodies =
                BODIES.matcher(syntax.text().substring(sentence.start(), Math.max(sentence.start(), at.start())));
        if (bodies.find()) {
            Matcher recovered = FOUND.matcher(behind);
            return recovered.find()
                    ? Optional.of(new Span(sentence.start() + bodies.start(), at.end() + recovered.end()))
                    : Optional.empty();
        }
        Matcher fate = FATE.matcher(behind);
        return fate.find() ? Optional.of(new Span(at.start(), at.end() + fate.end())) : Optional.empty();
    }

    /** An authority says so, in its own notice too; or the sentence before told who is missing. */
    private static boolean isCounted(Syntax syntax, Speakers speakers, QuantityMention number, Span words) {
        int at = number.span().start();
        boolean official = speakers.around(at)
                .filter(said -> DatedPromises.isOfficial(syntax, said))
                .isPresent();
        boolean goesOn = MISSING.stream().anyMatch(words.of(syntax.text())::endsWith)
                && syntax.sentenceBefore()
                        .filter(before -> before.tokens().stream().anyMatch(token -> MISSING.contains(token.lower())))
                        .isPresent();
        return official || Labels.isOfBody(syntax, speakers, at) || speakers.isNotice(at) || goesOn;
    }

    /** "The death toll has risen to 12": of people. */
    static Notes.Told ofPeople(Notes.Told told) {
        Claim claim = told.claim();
        Optional<Quantity> people = claim.terms()
                .quantity()
                .filter(quantity ->
                        claim.move().lane() == Lane.COUNT && quantity.unit().isEmpty())
                .filter(quantity -> claim.roles()
                        .object()
                        .filter(object -> TOLL.matcher(object).find())
                        .isPresent())
                .map(quantity -> new Quantity(quantity.value(), "people", quantity.approx()));
        return people.isEmpty()
                ? told
                : told.as(new Claim(
                        claim.move(),
                        claim.modality(),
                        claim.roles(),
                        new Claim.Terms(
                                people,
                                claim.terms().condition(),
                                claim.terms().when(),
                                claim.terms().corrects()),
                        claim.said(),
                        claim.evidence(),
                        claim.furniture(),
                        claim.why()));
    }

    private static Counts.Counted counted(Syntax syntax, QuantityMention number, Span words) {
        Quantity quantity = number.quantity();
        QuantityMention people = quantity.unit().isEmpty()
                ? new QuantityMention(number.span(), new Quantity(quantity.value(), "people", quantity.approx()))
                : number;
        int word = syntax.wordFrom(number.span().start());
        return new Counts.Counted(
                new Draft(
                        new Move(Lane.COUNT, Act.REPORTED),
                        Modality.ACTUAL,
                        List.of(),
                        List.of(),
                        Optional.of(Slots.plain(words.of(syntax.text()))),
                        words,
                        word,
                        Set.of(word),
                        RULE,
                        Grounds.at(Counts.wordsOf(syntax, number))),
                people);
    }
}
