package org.proviso.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * Promises by a day without a word of promising: an authority "expects to reopen the bridge on 30 June", "gives 6 June as the day for the rest", "has set
 * itself 30 June to rebuild it", and says that "all families will be home by 31 March" or that "the bridge would be open by 1 April". What people hope or others forecast is none.
 */
final class DatedPromises {
    private static final Set<String> EXPECTING = WordLists.read("expecting verbs");
    private static final Set<String> FATE = WordLists.read("verbs of mind and fate");
    private static final Set<String> BEFALLING = WordLists.read("befalling verbs");
    private static final Set<String> ACTS = WordLists.read("acts that authorities date");
    private static final Set<String> COURTS = WordLists.read("courts");
    private static final Set<String> DOING = WordLists.read("what people are promised to do");
    private static final Set<String> DONE = WordLists.read("what is promised to be done to people");
    private static final Set<String> READY = WordLists.read("how works are promised to be");
    private static final Set<String> BACK = WordLists.read("where people are promised to be");
    private static final Set<String> CHARGES = WordLists.read("whom authorities answer for");
    private static final String WHAT = "(?: (?:for|of|to) (?<what>[^,;.]{3,80}?))?";
    private static final String DATE =
            "(?:(?:the|its|their) (?:target |planned )?(?:date|day|target)|(?:its|their) deadline)";
    private static final Pattern SETTING =
            Pattern.compile("(?i)\\b(?:gives?|gave|given|names?|named|fix(?:es|ed)?|sets?) " + DueDays.DAY + " as "
                    + DATE + WHAT + "(?=[,;.]|$)");

    private static final Pattern PUTTING =
            Pattern.compile("(?i)\\b(?:puts?|sets?|fix(?:es|ed)?) " + DATE + WHAT + " (?:at|on|for|as) " + DueDays.DAY);

    private static final Pattern ITSELF = Pattern.compile(
            "(?i)\\b(?:sets?|gives?|gave|given) (?:itself|themselves|himself|herself) (?:until )?" + DueDays.DAY
                    + "(?: as (?:the|its|a) (?:\\p{L}+ )?(?:date|day|deadline|target))?" + WHAT + "(?=[,;.]|$)");

    private static final Pattern OF = Pattern.compile("(?i) (?:of|to|for|in|at|on|from|by|with)\\b.*$");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Set<String> DATING = Set.of("give", "name", "fix", "set", "put");

    private DatedPromises() {}

    /** What an authority expects to do, or is told to do, by a day, and the day that it sets. */
    static Optional<Draft> in(Syntax syntax, Parties parties, Predicate predicate) {
        if (predicate.verb().negated()
                || !DATING.contains(predicate.lemma()) && !EXPECTING.contains(predicate.lemma())
                || IndirectQuestions.has(syntax, predicate.word())) {
            return Optional.empty();
        }
        String words = evidence(syntax, predicate).of(syntax.text());
        Optional<List<Party>> who = ImpliedFrames.authority(syntax, parties, predicate, false);
        return who.flatMap(by -> EXPECTING.contains(predicate.lemma())
                ? expected(syntax, predicate, words, by)
                : dated(words, SETTING)
                        .or(() -> dated(words, PUTTING))
                        .filter(what -> isAct(what) && !isCourt(syntax, predicate))
                        .or(() -> dated(words, ITSELF))
                        .map(what -> draft(syntax, predicate, by, what, "sets a day")));
    }

    private static Optional<Draft> expected(Syntax syntax, Predicate predicate, String words, List<Party> who) {
        OptionalInt deed = syntax.infinitive(predicate);
        boolean ofOwn = deed.isPresent()
                && !isOfOthers(syntax, predicate.word(), deed.getAsInt())
                && (!BEFALLING.contains(syntax.lemma(deed.getAsInt())) || isHadDone(syntax, deed.getAsInt()))
                && !FATE.contains(syntax.lemma(deed.getAsInt()))
                && syntax.predicate(deed.getAsInt())
                        .filter(each -> !each.copular() && !each.verb().isPassive())
                        .isPresent();
        if (!ofOwn || !DueDays.isIn(words)) {
            return Optional.empty();
        }
        Span content = new Span(
                syntax.start(deed.getAsInt()), evidence(syntax, predicate).end());
        return content.length() > 0
                ? Optional.of(draft(syntax, predicate, who, content.of(syntax.text()), "expects to by a day"))
                : Optional.empty();
    }

    /** "Expects Chile to lift the ban": who expects it does not do it. */
    private static boolean isOfOthers(Syntax syntax, int expecting, int deed) {
        return IntStream.range(Math.min(expecting, deed) + 1, Math.max(expecting, deed))
                .anyMatch(word -> syntax.is(word, PartOfSpeech.NOUN)
                        || syntax.is(word, PartOfSpeech.PROPN)
                        || syntax.is(word, PartOfSpeech.PRON)
                        || syntax.is(word, PartOfSpeech.VERB));
    }

    /** "The remainder", "the return of the last families": something the authority does; not a death, a strike or mourning. */
    private static boolean isAct(String what) {
        String head = OF.matcher(what).replaceFirst("");
        return ACTS.contains(head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Courts set days for others. */
    private static boolean isCourt(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        return subject.isPresent() && COURTS.contains(syntax.lower(subject.getAsInt()));
    }

    /** With what it is to do: "has set itself 30 June to rebuild the school". */
    private static Span evidence(Syntax syntax, Predicate predicate) {
        Span own = Slots.evidence(syntax, predicate.word());
        OptionalInt deed = syntax.infinitive(predicate);
        return deed.isPresent() ? own.union(syntax.span(syntax.clause(deed.getAsInt()))) : own;
    }

    /** "To have every house repaired": it is done, not had. */
    private static boolean isHadDone(Syntax syntax, int deed) {
        return syntax.lemma(deed).equals("have")
                && syntax.predicate(deed)
                        .flatMap(each -> each.argument(Role.OBJECT))
                        .map(thing -> syntax.core(thing.word()).last() + 1)
                        .filter(word -> word < syntax.size()
                                && syntax.tree().node(word).penn().equals("VBN"))
                        .isPresent();
    }

    private static Optional<String> dated(String words, Pattern pattern) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find()
                ? Optional.of(matcher.group("what") == null ? matcher.group() : matcher.group("what"))
                : Optional.empty();
    }

    /** "All families will be home by 31 March, the council says": it answers for that. */
    static Optional<Draft> told(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        boolean will = ImpliedFrames.has(syntax, predicate, ImpliedFrames.WILL);
        boolean ahead = will
                || ImpliedFrames.has(syntax, predicate, ImpliedFrames.WOULD)
                || predicate.verb().tense() == Tense.PRESENT
                        && predicate.verb().modal().isEmpty();
        String words = Slots.evidence(syntax, predicate.word()).of(syntax.text());
        boolean statement = predicate.verb().form() == Form.STATEMENT
                && !predicate.verb().negated()
                && !predicate.verb().perfect()
                && ahead;
        Optional<Integer> subject = predicate.subject().map(Argument::word);
        boolean charge = subject.filter(word -> CHARGES.contains(syntax.lower(word))
                        || syntax.is(word, NounClass.PEOPLE) && !syntax.is(word, NounClass.AUTHORITY))
                .isPresent();
        boolean works =
                subject.filter(word -> syntax.is(word, NounClass.PROGRAMME)).isPresent();
        if (!statement
                || !(charge && isGood(syntax, predicate) || works && isReady(syntax, predicate))
                || !will && YEAR.matcher(words).find()
                || syntax.isRelative(predicate.word())
                || ImpliedFrames.viewOfOthers(syntax, predicate).isPresent()
                || IndirectQuestions.has(syntax, predicate.word())
                || !DueDays.isNotLaterIn(words)) {
            return Optional.empty();
        }
        return speakers.around(syntax.start(predicate.word()))
                .filter(said -> !Rumours.isOne(syntax, Optional.of(said)))
                .filter(said -> charge || isOfficial(syntax, said))
                .flatMap(said -> speaker(syntax, said))
                .map(who -> ImpliedFrames.draft(
                        syntax, predicate, Act.MADE, List.of(who), List.of(), "said to be so by a day"))
                .map(draft -> charge
                        ? draft
                        : draft.withObject(
                                syntax.objectSpan(subject.orElseThrow()).of(syntax.text())));
    }

    /** "Will be home", "return", "will be paid": what an authority does for people, and not what they do, must do or suffer. */
    private static boolean isGood(Syntax syntax, Predicate predicate) {
        if (predicate.verb().isPassive()) {
            return DONE.contains(predicate.lemma());
        }
        return BACK.contains(syntax.lower(predicate.word()))
                        && !syntax.lower(predicate.word() + 1).equals("to")
                || DOING.contains(predicate.lemma())
                        && predicate
                                .argument(Role.OBJECT)
                                .filter(thing -> !BACK.contains(syntax.lower(thing.word())))
                                .isEmpty();
    }

    /** "The bridge will be open". */
    private static boolean isReady(Syntax syntax, Predicate predicate) {
        return predicate.copular() && READY.contains(syntax.lower(predicate.word()));
    }

    /** Who says so, where that is an authority or somebody in office. */
    private static Optional<Party> speaker(Syntax syntax, Attribution said) {
        return said.speaker().filter(party -> isOfOffice(syntax, said) || Publicness.mayPromise(party));
    }

    /** A body, or somebody whose office is told; not whoever is only named. */
    static boolean isOfficial(Syntax syntax, Attribution said) {
        return isOfOffice(syntax, said)
                || said.speaker()
                        .filter(Publicness::mayGovern)
                        .flatMap(Party::id)
                        .filter(id -> !id.is("person"))
                        .isPresent();
    }

    private static boolean isOfOffice(Syntax syntax, Attribution said) {
        boolean authority = said.source().stream()
                .filter(source -> syntax.sentence().span().contains(source))
                .map(source -> syntax.wordFrom(source.end()) - 1)
                .anyMatch(word -> word >= 0 && syntax.is(word, NounClass.AUTHORITY));
        return authority || said.source().stream().anyMatch(source -> isTitled(syntax, source));
    }

    /** "Mayor Ana Ruiz": an office with a capital, and a name behind. */
    private static boolean isTitled(Syntax syntax, Span source) {
        int first = syntax.wordFrom(source.start());
        return syntax.sentence().span().contains(source)
                && first + 1 < syntax.size()
                && syntax.is(first, NounClass.AUTHORITY)
                && Character.isUpperCase(syntax.text().charAt(syntax.start(first)))
                && Character.isUpperCase(syntax.text().charAt(syntax.start(first + 1)));
    }

    private static Draft draft(Syntax syntax, Predicate predicate, List<Party> actors, String what, String rule) {
        Draft draft = ImpliedFrames.draft(syntax, predicate, Act.MADE, actors, List.of(), rule);
        return new Draft(
                draft.move(),
                draft.modality(),
                actors,
                List.of(),
                Optional.of(Slots.plain(what)),
                evidence(syntax, predicate),
                draft.anchor(),
                draft.used(),
                rule,
                draft.grounds());
    }
}
