package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.Act;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.DateMention;
import org.proviso.core.text.Sentence;

/**
 * What the sentences behind a promise tell of it: that it was one ("Families will be home by 31 March. That is the word of the mayor."), that its day
 * passed ("31 March came and went"), and was not kept ("The date of 29 May, which the
 * embassy had given, was not kept"), and which day it has now ("It now says 15 May", "The date slipped to 15 May").
 */
final class PromiseDays {
    private static final Move MADE = new Move(Lane.COMMITMENT, Act.MADE);
    private static final Move BROKEN = new Move(Lane.COMMITMENT, Act.BROKEN);
    private static final Move FULFILLED = new Move(Lane.COMMITMENT, Act.FULFILLED);
    private static final String RULE = "told of a promise before";
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
    private static final int SHORTEST = 4;
    private static final String WORD = words("names of promises");
    private static final String DUE = "(?:(?:the|that|this|its|their) (?:" + words("names of due days") + "))";
    private static final String BE = "(?: (?:has|have|had|is|was|will|now|since|again|later|then|be|been|being)){0,4}";
    /** "That is the word of the mayor", "This was the council's undertaking". */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)^\\W*(?:that|this|it|such|so)(?: at least)? (?:is|was|has been|had been|remains)(?: still)? (?:the|its|their|a|an|his|her|[^.,;]{3,40}['\u2019]s?)"
                    + " (?:\\p{L}+ )?(?:" + WORD + ")\\b");

    private static final Set<String> GIVING = Set.of("give", "gave", "Give", "Gave");

    /** "The council has given its word". */
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)\\b(?:gives?|gave|given) (?:us |them |her |him )?(?:its|their|his|her|a) (?:\\p{L}+ )?(?:" + WORD
                    + ")\\b");

    private static final Pattern PASSED =
            Pattern.compile("(?i)^\\W*(?:but |yet |and )?(?:(?<day>" + DueDays.DAY + ")|" + DUE
                    + ")(?: has| had)? (?:(?:came and went|come and gone|went by|gone by|slipped by|was missed|been missed)(?=\\W*$| (?:without|with no)\\b)|passed(?= (?:without|with no)\\b))"
                    + "(?: (?:without|with no) (?<lack>[^,;]+?)\\W*$)?");

    /** "The date of 29 May, which the embassy had given, was not kept", "The deadline we gave was missed". */
    private static final Pattern NOT_KEPT = Pattern.compile(
            "(?i)^\\W*(?:but |yet |and )?" + DUE + "(?: of (?<day>" + DueDays.DAY
                    + "))?(?<giving>,? (?:(?:which|that) )?(?<giver>[^.,;]{2,60}?)(?: has| had)? (?:given|gave|set|named|promised|fixed|announced)(?: (?:us|them|itself))?,?)?"
                    + " (?:(?:was|has|had)(?: been)? (?:not|never)(?: been)? (?:kept|met|honou?red|observed|respected)|(?:was|has been|had been) missed)\\b");

    private static final Pattern NOW_SAYS =
            Pattern.compile("(?i)^\\W*(?:but |yet |and )?(?<who>" + String.join("|", PRONOUNS)
                    + "|the [^,;:.]{3,40}?) now (?:" + words("verbs that give a day")
                    + ")(?: of)?(?: (?:it|this|that) (?:will|would) be)?(?: (?:on|by|for))? (?<day>" + DueDays.DAY
                    + ")(?: instead| at the latest)?\\W*$");

    private static final Pattern MOVED = Pattern.compile("(?i)^\\W*(?:but |yet |and )?" + DUE
            + BE + " (?:" + words("verbs that move a day")
            + ")(?: (?:back|off|again|on))?(?: from [^.;]{3,20})? (?:to|until|till|for) (?<day>"
            + DueDays.DAY + ")|^\\W*(?:the|its|their) new (?:" + words("names of due days") + ") (?:is|will be) (?<new>"
            + DueDays.DAY + ")\\W*$");

    /** So many characters behind a promise what is told of its day may stand. */
    private static final int FARTHEST = 1_500;

    private static final int LONGEST = 300;
    private static final int NEAR = 3;
    private static final Pattern END = Pattern.compile("[.\\s]+$");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll", "\u2019ll");

    private final Document document;
    private final CodePoints codePoints;
    private final List<Sentence> sentences;
    private final List<DateMention> dates;
    private final Parties parties;

    PromiseDays(Document document, List<Sentence> sentences, List<DateMention> dates, Parties parties) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.sentences = List.copyOf(sentences);
        this.dates = List.copyOf(dates);
        this.parties = parties;
    }

    private static String words(String list) {
        return WordLists.read(list).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether a sentence may tell something of a promise before it. */
    static boolean maySpeakOf(String sentence) {
        return sentence.length() < LONGEST
                && (NAMED.matcher(sentence).find()
                        || GIVING.stream().anyMatch(sentence::contains)
                                && GIVEN.matcher(sentence).find()
                        || PASSED.matcher(sentence).find()
                        || NOT_KEPT.matcher(sentence).find()
                        || NOW_SAYS.matcher(sentence).find()
                        || MOVED.matcher(sentence).lookingAt());
    }

    /** The claims of the document, with those that such sentences tell. */
    List<Notes.Told> of(List<Notes.Told> told, List<Syntax> syntaxes) {
        List<Notes.Told> all = new ArrayList<>(told);
        for (Syntax syntax : syntaxes) {
            String words = syntax.sentence().span().of(document.text());
            if (maySpeakOf(words)) {
                tell(all, syntax, words);
            }
        }
        all.sort(Comparator.comparingInt(each -> each.syntax().sentence().span().start()));
        return all;
    }

    private void tell(List<Notes.Told> all, Syntax syntax, String words) {
        if (NAMED.matcher(words).find() || GIVEN.matcher(words).find() && isBare(all, syntax)) {
            named(all, syntax).ifPresent(made -> {
                all.removeIf(each -> isOf(each, syntax) && each.claim().move().equals(MADE));
                all.add(made);
            });
        } else {
            Matcher passed = PASSED.matcher(words);
            Matcher notKept = NOT_KEPT.matcher(words);
            if (passed.find()) {
                Optional<String> day = Optional.ofNullable(passed.group("day"));
                broken(
                        all,
                        syntax,
                        before(all, syntax, day)
                                .filter(promise -> day.isPresent() || isNext(all, syntax, promise))
                                .filter(promise -> isUndone(all, promise, passed.group("lack")))
                                .map(promise -> broken(syntax, promise)));
            } else if (notKept.find()) {
                broken(
                        all,
                        syntax,
                        before(all, syntax, Optional.ofNullable(notKept.group("day")))
                                .map(promise -> broken(syntax, promise))
                                .or(() -> givenUp(syntax, notKept)));
            } else {
                moved(all, syntax, words);
            }
        }
    }

    private void broken(List<Notes.Told> all, Syntax syntax, Optional<Notes.Told> broken) {
        broken.ifPresent(told -> {
            all.removeIf(each -> isOf(each, syntax) && each.claim().move().lane() == Lane.COMMITMENT);
            all.add(told);
        });
    }

    private Notes.Told broken(Syntax syntax, Notes.Told promise) {
        return of(syntax, BROKEN, promise, promise.claim().roles().object(), Optional.empty());
    }

    /** Of a day that no promise before names, but the sentence says who gave it. */
    private Optional<Notes.Told> givenUp(Syntax syntax, Matcher notKept) {
        if (notKept.group("day") == null || notKept.group("giving") == null) {
            return Optional.empty();
        }
        int start = syntax.sentence().span().start();
        Span giver = new Span(start + notKept.start("giver"), start + notKept.end("giver"));
        return syntax.views().nounGroups().stream()
                .filter(group -> giver.contains(syntax.span(syntax.core(group.head()))))
                .flatMap(group -> parties.all(syntax, group.head()).stream())
                .findFirst()
                .map(who -> made(
                        syntax,
                        BROKEN,
                        List.of(who),
                        List.of(),
                        Optional.of(notKept.group("day")),
                        syntax.sentence().span(),
                        Optional.empty()));
    }

    private void moved(List<Notes.Told> all, Syntax syntax, String words) {
        Matcher now = NOW_SAYS.matcher(words);
        Matcher moved = MOVED.matcher(words);
        String day = now.find()
                ? now.group("day")
                : moved.find() ? Optional.ofNullable(moved.group("day")).orElseGet(() -> moved.group("new")) : "";
        boolean told = all.stream()
                .anyMatch(each -> isOf(each, syntax) && each.claim().move().equals(MADE));
        if (!day.isEmpty() && !told) {
            Optional<String> who = now.reset().find() ? Optional.of(now.group("who")) : Optional.empty();
            before(all, syntax, Optional.empty())
                    .filter(promise -> isNext(all, syntax, promise) && isPromiser(promise, who)
                            || who.filter(PromiseDays::isNamed).isPresent() && isPromiser(promise, who))
                    .ifPresent(promise -> all.add(of(
                            syntax,
                            MADE,
                            promise,
                            promise.claim()
                                    .roles()
                                    .object()
                                    .map(DueDays::without)
                                    .filter(object -> !object.isEmpty()),
                            when(syntax, day))));
        }
    }

    /** Whether the sentence before tells the promise, or already of its day: then "it" and "the date" are of that. */
    private boolean isNext(List<Notes.Told> all, Syntax syntax, Notes.Told promise) {
        Span own = syntax.sentence().span();
        return sentences.stream()
                .map(Sentence::span)
                .filter(span -> span.end() <= own.start())
                .max(Comparator.comparingInt(Span::start))
                .filter(span -> promise.syntax().sentence().span().equals(span)
                        || all.stream()
                                .anyMatch(each -> each.draft().rule().equals(RULE)
                                        && each.syntax().sentence().span().equals(span)))
                .isPresent();
    }

    /** Whether nothing tells that it was done, and what the day passed without is what was promised. */
    private static boolean isUndone(List<Notes.Told> all, Notes.Told promise, @Nullable String lack) {
        List<String> object = Lexicon.words(promise.claim().evidence().exact());
        return all.stream().noneMatch(each -> each.claim().move().equals(FULFILLED))
                && (lack == null
                        || Lexicon.words(lack).stream()
                                .filter(word -> word.length() >= SHORTEST)
                                .anyMatch(word -> object.stream()
                                        .filter(each -> each.length() >= SHORTEST)
                                        .anyMatch(each -> each.contains(word) || word.contains(each))));
    }

    private static boolean isNamed(String who) {
        return !PRONOUNS.contains(who.toLowerCase(Locale.ROOT));
    }

    /** "The council now says", "It now says": not somebody else. */
    private static boolean isPromiser(Notes.Told promise, Optional<String> who) {
        return who.filter(PromiseDays::isNamed)
                .filter(named -> promise.claim().roles().actors().stream()
                        .noneMatch(party -> ("the " + party.name()).equalsIgnoreCase(named)))
                .isEmpty();
    }

    /** Whether its promise does not say what is promised. */
    private static boolean isBare(List<Notes.Told> all, Syntax syntax) {
        return all.stream()
                .filter(each -> isOf(each, syntax) && each.claim().move().equals(MADE))
                .anyMatch(each -> each.claim().roles().object().isEmpty());
    }

    private static boolean isOf(Notes.Told told, Syntax syntax) {
        return told.syntax().sentence().span().equals(syntax.sentence().span());
    }

    /** The promise told last before a sentence; one for the day, where one is named. */
    private Optional<Notes.Told> before(List<Notes.Told> all, Syntax syntax, Optional<String> day) {
        int start = syntax.sentence().span().start();
        return all.stream()
                .filter(each -> each.claim().move().equals(MADE)
                        && each.claim().modality() == Modality.ACTUAL
                        && each.syntax().sentence().span().end() <= start
                        && start - each.syntax().sentence().span().end() < FARTHEST
                        && DueDays.isIn(each.claim().evidence().exact()))
                .filter(each -> day.filter(named -> !holds(each, named)).isEmpty())
                .max(Comparator.comparingInt(
                        each -> each.syntax().sentence().span().start()));
    }

    private static boolean holds(Notes.Told told, String day) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(day) + "\\b")
                .matcher(told.claim().evidence().exact())
                .find();
    }

    /** What the sentence before told, as promised by whom this one names. */
    private Optional<Notes.Told> named(List<Notes.Told> all, Syntax syntax) {
        Span own = syntax.sentence().span();
        return content(own)
                .filter(span -> all.stream()
                        .noneMatch(each -> each.claim().move().equals(MADE)
                                && each.syntax().sentence().span().equals(span)))
                .flatMap(span -> promiser(all, syntax)
                        .map(who -> made(
                                syntax,
                                MADE,
                                List.of(who),
                                List.of(),
                                Optional.of(Slots.plain(
                                        END.matcher(span.of(document.text())).replaceFirst(""))),
                                span.union(own),
                                Optional.empty())));
    }

    /** What stands before a colon in the sentence, or the sentence before, where it tells what will be so by a day. */
    private Optional<Span> content(Span own) {
        int colon = document.text().indexOf(": ", own.start());
        Optional<Span> before = colon > 0 && colon < own.end()
                ? Optional.of(new Span(own.start(), colon))
                : sentences.stream()
                        .map(Sentence::span)
                        .filter(span -> span.end() <= own.start())
                        .max(Comparator.comparingInt(Span::start))
                        .filter(span -> span.length() < LONGEST && own.start() - span.end() < NEAR);
        return before.filter(span -> DueDays.isIn(span.of(document.text())) && isAhead(span.of(document.text())));
    }

    private static boolean isAhead(String words) {
        return Lexicon.words(words).stream().anyMatch(FUTURE::contains) || DueDays.isLastIn(words);
    }

    private Optional<Party> promiser(List<Notes.Told> all, Syntax syntax) {
        return all.stream()
                .filter(each -> isOf(each, syntax) && each.claim().move().equals(MADE))
                .flatMap(each -> each.claim().roles().actors().stream())
                .findFirst()
                .or(() -> syntax.views().nounGroups().stream()
                        .flatMap(group -> parties.all(syntax, group.head()).stream())
                        .findFirst());
    }

    private Notes.Told of(Syntax syntax, Move move, Notes.Told promise, Optional<String> object, Optional<Edtf> when) {
        Claim.Roles roles = promise.claim().roles();
        return made(
                syntax,
                move,
                roles.actors(),
                roles.counterparts(),
                object,
                syntax.sentence().span(),
                when);
    }

    private Optional<Edtf> when(Syntax syntax, String day) {
        return Ordered.in(dates, DateMention::span, syntax.sentence().span()).stream()
                .filter(date -> date.span().of(document.text()).contains(day)
                        || day.contains(date.span().of(document.text())))
                .map(DateMention::date)
                .findFirst();
    }

    private Notes.Told made(
            Syntax syntax,
            Move move,
            List<Party> actors,
            List<Party> counterparts,
            Optional<String> object,
            Span words,
            Optional<Edtf> when) {
        Span exact = new Span(
                words.start(),
                words.start()
                        + END.matcher(words.of(document.text()))
                                .replaceFirst("")
                                .length());
        Draft draft = Draft.of(
                move,
                Modality.ACTUAL,
                new Claim.Roles(actors, counterparts, object),
                exact,
                syntax.wordFrom(syntax.sentence().span().start()),
                RULE);
        Claim claim = draft.claim(
                document,
                codePoints,
                new Claim.Terms(Optional.empty(), Optional.empty(), when),
                new Claim.Said(Optional.empty(), Optional.empty()));
        return new Notes.Told(syntax, draft, claim, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
