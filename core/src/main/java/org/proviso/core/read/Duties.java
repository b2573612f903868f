package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What people and firms must do, have to do or may no longer do, and what must be done to goods, in nobody's words but the
 * document's: a rule.
 */
final class Duties {
    private static final Set<String> QUESTIONS = Set.of("what", "how", "why");
    private static final Set<String> MUST = Set.of("must");
    private static final Set<String> MAY = Set.of("may");
    private static final Set<String> RULED = Set.of("must", "shall");
    private static final Set<String> RULED_NOT = Set.of("may", "need");
    private static final Set<String> RULING = WordLists.read("ruling words");
    private static final Set<String> UNDER_BILL = Set.of("would", "could", "must", "may", "will");
    private static final Move PROPOSED = new Move(Lane.MEASURE, Act.PROPOSED);
    private static final Set<String> EVERYBODY = Set.of("you", "anyone", "anybody", "everyone", "everybody");
    private static final Set<String> BODIES = WordLists.read("bound bodies");
    private static final Set<String> FIRMS = WordLists.read("firms");
    private static final Set<String> IDLE = WordLists.read("idle verbs");
    private static final Set<String> FATE = WordLists.read("verbs of mind and fate");
    private static final Set<String> CHANCE = WordLists.read("chance verbs");
    private static final Set<String> CHANCES = WordLists.read("adverbs of chance");
    private static final Set<String> DONE_BY_RULE = WordLists.read("done by rule");

    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);

    private final Syntax syntax;
    private final Parties parties;
    private final Predicate predicate;
    private final Speakers speakers;

    private Duties(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        this.syntax = syntax;
        this.parties = parties;
        this.predicate = predicate;
        this.speakers = speakers;
    }

    /** The duty that a main clause tells, where nobody is quoted who might only ask for it. */
    static Optional<Draft> in(Syntax syntax, Parties parties, Predicate predicate, Speakers speakers) {
        Optional<Predicate> ruling = ruling(syntax, predicate);
        if (ruling.isPresent()) {
            return new Duties(syntax, parties, predicate, speakers).ruled(ruling.get());
        }
        Optional<Draft> laidDown = new Duties(syntax, parties, predicate, speakers).ofBill();
        if (laidDown.isPresent()) {
            return laidDown;
        }
        if (predicate.verb().form() != Form.STATEMENT
                || predicate.verb().perfect()
                || predicate
                        .dependence()
                        .filter(clause -> clause.link() != Clause.Link.CONJUNCT)
                        .isPresent()) {
            return Optional.empty();
        }
        int start = syntax.start(predicate.word());
        boolean another = speakers.firstPerson(start).isPresent()
                && !parties.persons().isLetter(start)
                && !speakers.isNotice(start);
        return another ? Optional.empty() : new Duties(syntax, parties, predicate, speakers).told();
    }

    /** "The court ruled that platforms must pay": the verb that says so. */
    private static Optional<Predicate> ruling(Syntax syntax, Predicate predicate) {
        return predicate
                .dependence()
                .filter(clause -> clause.link() == Clause.Link.COMPLEMENT)
                .filter(clause -> RULING.contains(syntax.lower(clause.governor())))
                .flatMap(clause -> syntax.predicate(clause.governor()))
                .filter(verb -> Doers.isCourt(syntax, verb));
    }

    /** What a court says must be done, may not be done or need not be done; what one can or may do is its view. */
    private Optional<Draft> ruled(Predicate ruling) {
        boolean not = predicate.verb().negated() && ImpliedFrames.has(syntax, predicate, RULED_NOT);
        boolean bound = not || ImpliedFrames.has(syntax, predicate, RULED) || hasTo();
        if (!bound
                || predicate.copular()
                || FATE.contains(predicate.lemma())
                || predicate.verb().perfect()
                || syntax.subject(predicate.word()).isEmpty()) {
            return Optional.empty();
        }
        List<Party> court =
                ruling.doer().map(doer -> parties.all(syntax, doer.word())).orElse(List.of());
        return Optional.of(told(ORDERED, "a court rules", Modality.ACTUAL, court, Set.of()));
    }

    /** "Under the bill, shops could open": what a bill would have done is proposed. */
    private Optional<Draft> ofBill() {
        boolean ahead = ImpliedFrames.has(syntax, predicate, UNDER_BILL)
                && !predicate.verb().perfect()
                && syntax.subject(predicate.word()).isPresent();
        return ahead
                ? predicate
                        .oblique("under")
                        .map(Argument::word)
                        .filter(this::isBill)
                        .map(this::proposed)
                : Optional.empty();
    }

    private boolean isBill(int word) {
        return word < predicate.word()
                && syntax.lower(word + 1).equals(",")
                && syntax.is(word, NounClass.BILL)
                && !syntax.is(word, NounClass.RULE)
                && !Everyday.isOwnedPrivately(syntax, word);
    }

    private Draft proposed(int bill) {
        return told(PROPOSED, "under a bill", Modality.ACTUAL, parties.owners(syntax, bill), Set.of(bill));
    }

    private Optional<Draft> told() {
        OptionalInt subject = syntax.subject(predicate.word());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int head = subject.getAsInt();
        if (isAsked(head)) {
            return Optional.empty();
        }
        if (isMust() && isBound(head)) {
            return Optional.of(ordered("people must", Modality.ACTUAL));
        }
        if (hasTo() && predicate.verb().tense() != Tense.PAST && isBound(head)) {
            boolean ahead = predicate.verb().tense() == Tense.FUTURE;
            return Optional.of(ordered("people have to", ahead ? Modality.PLANNED : Modality.ACTUAL));
        }
        if (isBarred() && isBound(head)) {
            return Optional.of(ordered("people may not", Modality.ACTUAL));
        }
        return isToBeDone() && isThing(head)
                ? Optional.of(ordered("it must be done", Modality.ACTUAL))
                : Optional.empty();
    }

    /** "What applicants must do": a heading or a question, which binds nobody by itself. */
    private boolean isAsked(int head) {
        int first = syntax.core(syntax.groupAt(head).orElse(head)).first();
        return QUESTIONS.contains(syntax.lower(first)) || first > 0 && QUESTIONS.contains(syntax.lower(first - 1));
    }

    /** "Applicants must pay a fee" */
    private boolean isMust() {
        return ImpliedFrames.has(syntax, predicate, MUST)
                && !predicate.verb().negated()
                && !predicate.verb().isPassive()
                && !predicate.copular()
                && isDeed(predicate.word());
    }

    /** Not what one thinks, sees or suffers: "customers must notice". */
    private boolean isDeed(int verb) {
        String lemma = syntax.lemma(verb);
        return !IDLE.contains(lemma) && !FATE.contains(lemma);
    }

    /** "Importers will have to declare it"; what they had to do, they may have done of need. */
    private boolean hasTo() {
        OptionalInt deed = predicate.lemma().equals("have") && !predicate.verb().negated()
                ? syntax.infinitive(predicate)
                : OptionalInt.empty();
        return deed.isPresent()
                && !ImpliedFrames.has(syntax, predicate, ImpliedFrames.WOULD)
                && deed.getAsInt() == predicate.word() + 2
                && isDeed(deed.getAsInt());
    }

    /** "Shops may no longer sell it", "tenants may not keep goats"; not "customers may not notice", "may not always agree". */
    private boolean isBarred() {
        String before = syntax.lower(predicate.word() - 1);
        return ImpliedFrames.has(syntax, predicate, MAY)
                && (predicate.verb().negated() || Modalities.isNoLonger(syntax, predicate))
                && !predicate.copular()
                && !predicate.verb().isPassive()
                && !CHANCES.contains(before)
                && !CHANCE.contains(predicate.lemma())
                && isDeed(predicate.word());
    }

    /** "Poultry must be kept indoors": rules say so, of sorts of things; "the war must be stopped" is wished, and whoever is said to say so asks for it. */
    private boolean isToBeDone() {
        return ImpliedFrames.has(syntax, predicate, MUST)
                && predicate.verb().isPassive()
                && !predicate.verb().negated()
                && DONE_BY_RULE.contains(predicate.lemma())
                && speakers.around(syntax.start(predicate.word())).isEmpty();
    }

    private boolean isBound(int head) {
        return EVERYBODY.contains(syntax.lower(head))
                || syntax.tree().node(head).penn().equals("NNS")
                        && (syntax.is(head, NounClass.PEOPLE)
                                || BODIES.contains(syntax.lemma(head))
                                || FIRMS.contains(syntax.lemma(head)))
                || isOfNotice(head);
    }

    /** "Your trawler must anchor outside": in the notice of an authority whoever and whatever must do something is bound by it. */
    private boolean isOfNotice(int head) {
        return speakers.isNotice(syntax.start(predicate.word()))
                && (syntax.is(head, PartOfSpeech.NOUN)
                        || syntax.is(head, PartOfSpeech.PROPN)
                        || syntax.lower(head).equals("who"))
                && !syntax.is(head, NounClass.AUTHORITY);
    }

    /** A sort of things: "unspent funds", "poultry", and not "the funds", "a promise". */
    private boolean isThing(int head) {
        return syntax.is(head, PartOfSpeech.NOUN)
                && !syntax.is(head, NounClass.AUTHORITY)
                && !syntax.is(head, NounClass.PROMISE)
                && !syntax.is(syntax.core(head).first(), PartOfSpeech.DET)
                && syntax.possessor(head).isEmpty();
    }

    private Draft ordered(String rule, Modality modality) {
        return told(ORDERED, rule, modality, List.of(), Set.of());
    }

    private Draft told(Move move, String rule, Modality modality, List<Party> actors, Set<Integer> used) {
        Span evidence = Slots.evidence(syntax, predicate.word());
        OptionalInt subject = syntax.subject(predicate.word());
        List<Party> bound = subject.isPresent() && isBound(subject.getAsInt())
                ? named(syntax, parties, subject.getAsInt())
                : List.of();
        return new Draft(
                move,
                modality,
                actors,
                bound,
                Optional.of(Slots.plain(evidence.of(syntax.text()))),
                evidence,
                predicate.word(),
                used,
                rule,
                Grounds.at(Set.of(predicate.word())));
    }

    /** Whom it binds, as the text names them. */
    static List<Party> named(Syntax syntax, Parties parties, int head) {
        List<Party> known = Slots.somebody(syntax, parties, head);
        return known.isEmpty() && !syntax.lower(head).equals("you")
                ? List.of(Party.named(parties.description(syntax, head)))
                : known;
    }
}
