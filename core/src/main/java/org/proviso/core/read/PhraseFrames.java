package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup.Form;

/** Reads the fixed idioms of {@code phrases.tsv}. */
final class PhraseFrames {
    private static final int WIDEST_GAP = 4;
    private static final int FARTHEST = 10;
    private static final Move ORDERED = new Move(Lane.MEASURE, Act.ORDERED);
    private static final Move OPERATING = new Move(Lane.ARRANGEMENT, Act.OPERATING);
    private static final Move CONCLUDED = new Move(Lane.ARRANGEMENT, Act.CONCLUDED);
    private static final Move STOPPED = new Move(Lane.WORK, Act.STOPPED);
    private static final Move EXEMPT = new Move(Lane.WAIVER, Act.GRANTED);
    private static final Move REFUSED = new Move(Lane.COMMITMENT, Act.REFUSED);
    private static final Set<String> QUOTES = Set.of("\"", "\u201d", "''", "\u2019", "'");
    private static final Set<String> FREEING = Set.of("release");
    private static final Set<Lane> DONE = EnumSet.of(Lane.MONEY, Lane.WORK, Lane.COUNT);
    private static final Set<String> SHUT = Set.of("shut", "closed");
    private static final Set<String> WAYS = WordLists.read("ways");
    private static final Set<String> BE = WordLists.read("be");
    private static final Set<String> FIRMS = WordLists.read("firms");
    /** "The enforcement of the law is on hold", "part of the grant is unpaid". */
    private static final Set<NounClass> OF_PARTS = EnumSet.of(NounClass.MONEY, NounClass.RULE);

    /** "The release of the funds is conditional on it": said of a deed, and not of the funds. */
    private static final Set<String> DEEDS = Set.of("release", "disbursement");

    /** "EUR 3 million", "$400", "3 million pesos". */
    private static final Pattern SUM = Pattern.compile(
            "\\p{Sc} ?\\d|\\b\\p{Lu}{3} \\d|\\d[\\d.,]* (?:(?:m|bn|million|billion|thousand) )?(?:"
                    + "euros?|dollars?|pounds?|pesos?|francs?|rupees?|kron[ae]r?|shillings?|naira|rand|reais|lira|yen|yuan)\\b");

    private static final int NEAR_SUM = 1_500;
    private static final Move UNPAID = new Move(Lane.MONEY, Act.WITHHELD);
    private static final String YOU = "you";
    private static final Set<String> SHORTENED = Set.of("n't", "n\u2019t");

    private final Lexicon lexicon;
    private final IdiomModality idiomModality;

    PhraseFrames(Lexicon lexicon, Modalities modalities) {
        this.lexicon = lexicon;
        this.idiomModality = new IdiomModality(modalities);
    }

    /** A phrase where it stands, as words. */
    record Found(Phrase phrase, int first, int last) {
        /**
         * With the "not" or "no longer" that the other passes over; else longer, or as long and with more words of its own ("no longer in force"), or with as
         * many and said of its subject alone: "the ban is on hold".
         */
        private boolean beats(Found other) {
            if (holdsNot() != other.holdsNot()) {
                return holdsNot();
            }
            int more = phrase.words().size() - other.phrase.words().size();
            return last > other.last
                    || last == other.last
                            && (more > 0
                                    || more == 0
                                            && phrase.subject().isPresent()
                                            && other.phrase.subject().isEmpty());
        }

        private boolean holdsNot() {
            List<String> words = phrase.words();
            return words.size() > 1 && words.get(1).equals("not")
                    || words.size() > 2
                            && words.get(1).equals("no")
                            && words.get(2).equals("longer");
        }

        List<Integer> words() {
            return IntStream.rangeClosed(first, last).boxed().toList();
        }
    }

    /** Every idiom of the sentence; where two begin at one word, the one that beats the other. */
    List<Found> find(Syntax syntax) {
        List<Found> all = new ArrayList<>();
        int word = 0;
        while (word < syntax.size()) {
            Optional<Found> found = at(syntax, word);
            found.ifPresent(all::add);
            word = found.map(each -> each.last() + 1).orElse(word + 1);
        }
        return all;
    }

    private Optional<Found> at(Syntax syntax, int word) {
        Optional<Found> best =
                longest(syntax, word, candidates(syntax, word, plain(syntax.lower(word))), Optional.empty());
        return isBe(syntax, word) ? longest(syntax, word, candidates(syntax, word, "<be>"), best) : best;
    }

    /** The idioms that the words from one on can be: an adverb may stand behind the first word of any. */
    private List<Phrase> candidates(Syntax syntax, int word, String first) {
        if (word + 1 == syntax.size()) {
            return lexicon.phrasesFrom(first, "");
        }
        int next = word + 1;
        if (!syntax.is(next, PartOfSpeech.ADV)) {
            return lexicon.phrasesFrom(first, plain(syntax.lower(next)));
        }
        List<String> seconds = new ArrayList<>();
        seconds.add(plain(syntax.lower(next)));
        while (syntax.is(next, PartOfSpeech.ADV) && next + 1 < syntax.size()) {
            next++;
            seconds.add(plain(syntax.lower(next)));
        }
        return lexicon.phrasesFrom(first, seconds);
    }

    /** "isn't ready to" is "is not ready to". */
    static String plain(String word) {
        return SHORTENED.contains(word) ? "not" : word;
    }

    /** A form of be: not the ending of a possessor, "the mayor's false claims". */
    static boolean isBe(Syntax syntax, int word) {
        return BE.contains(syntax.lower(word))
                && !syntax.tree().node(word).penn().equals("POS");
    }

    private static Optional<Found> longest(Syntax syntax, int word, List<Phrase> candidates, Optional<Found> known) {
        Optional<Found> best = known;
        boolean ofNoun = !candidates.isEmpty() && syntax.tree().node(word).is(Relation.AMOD);
        boolean ofHaving = !candidates.isEmpty() && isOfHaving(syntax, word, candidates.getFirst());
        for (Phrase phrase : candidates) {
            boolean other = (ofNoun || ofHaving) && opensGap(phrase);
            int end = other ? -1 : match(syntax, word + 1, phrase.words(), 1);
            if (end < 0 || isOfNounBehind(syntax, end) || isCutOff(syntax, phrase, end)) {
                continue;
            }
            Found found = new Found(phrase, word, end);
            if (best.filter(rival -> !found.beats(rival)).isEmpty()
                    && !isNoOfNoun(syntax, found)
                    && !isOnlyMeant(syntax, found)
                    && isOfSubject(syntax, found)
                    && Unanswered.holds(syntax, found)) {
                best = Optional.of(found);
            }
        }
        return best;
    }

    /** "The programme is no more than a slogan": the idiom would have to end there. */
    private static boolean isCutOff(Syntax syntax, Phrase phrase, int end) {
        return phrase.closing() && !ClauseEnds.isBehind(syntax, end);
    }

    /** "The ban is over", but not "the game is over". */
    private static boolean isOfSubject(Syntax syntax, Found found) {
        if (found.phrase().subject().isEmpty()) {
            return true;
        }
        boolean said = !found.phrase().words().getFirst().equals("<be>"); // "they are willing" is said of anybody
        OptionalInt subject = predicate(syntax, found)
                .map(Predicate::word)
                .map(syntax::subject)
                .orElse(OptionalInt.empty());
        NounClass wanted = found.phrase().subject().get();
        return subject.isPresent()
                && (syntax.is(subject.getAsInt(), wanted)
                        || OF_PARTS.contains(wanted)
                                && !DEEDS.contains(syntax.lower(subject.getAsInt()))
                                && syntax.classesWithin(subject.getAsInt()).contains(wanted)
                        || isUnpaidFirm(syntax, found, subject.getAsInt())
                        || Rests.isOf(syntax, subject.getAsInt(), wanted)
                        || Ellipses.meansOf(syntax, subject.getAsInt(), Set.of(wanted))
                        || wanted == NounClass.AUTHORITY
                                && (syntax.is(subject.getAsInt(), PartOfSpeech.PROPN)
                                        || mayBeAuthority(syntax.lower(subject.getAsInt()), said)));
    }

    /** "The builder has not been paid": behind the sum that it is about; else it is a matter of its own. */
    private static boolean isUnpaidFirm(Syntax syntax, Found found, int subject) {
        int start = syntax.start(found.first());
        return found.phrase().subject().filter(NounClass.PEOPLE::equals).isPresent()
                && found.phrase().move().filter(UNPAID::equals).isPresent()
                && FIRMS.contains(syntax.lower(subject))
                && SUM.matcher(syntax.text().substring(Math.max(0, start - NEAR_SUM), start))
                        .find();
    }

    /** "It is willing": no thing is. */
    private static boolean mayBeAuthority(String pronoun, boolean said) {
        return said && (Pronouns.isOne(pronoun) || pronoun.equals(YOU)) || pronoun.equals("it");
    }

    /** "Norland is willing to": a name is an authority where it names a country or body, a pronoun where it means somebody. */
    private static boolean isByAuthority(Syntax syntax, Parties parties, Found found) {
        OptionalInt subject = predicate(syntax, found)
                .map(Predicate::word)
                .map(syntax::subject)
                .orElse(OptionalInt.empty());
        return found.phrase().subject().filter(NounClass.AUTHORITY::equals).isEmpty()
                || subject.isPresent()
                        && (Doers.isPublic(syntax, parties, subject.getAsInt())
                                || isMeant(syntax, parties, subject.getAsInt()));
    }

    private static boolean isMeant(Syntax syntax, Parties parties, int pronoun) {
        String lower = syntax.lower(pronoun);
        return Pronouns.isOne(lower) && !parties.all(syntax, pronoun).isEmpty()
                || lower.equals(YOU)
                        && parties.persons().reader(syntax.start(pronoun)).isPresent();
    }

    /** "close ties between border towns": an adjective where the idiom has a verb with its object. */
    private static boolean opensGap(Phrase phrase) {
        return phrase.words().size() > 1 && phrase.words().get(1).equals("~");
    }

    /** "making public gardens merrier": the last word says of which kind the noun behind it is. */
    private static boolean isOfNounBehind(Syntax syntax, int last) {
        return syntax.is(last, PartOfSpeech.ADJ)
                && !syntax.lower(last).equals("such")
                && syntax.tree().node(last).is(Relation.AMOD)
                && syntax.tree().node(last).head() > last;
    }

    /** "said no hands had been shaken": there "no" is said of the noun behind it, where "Ghana said no" refuses. */
    private static boolean isNoOfNoun(Syntax syntax, Found found) {
        return found.last() == found.first() + 1
                && syntax.lower(found.last()).equals("no")
                && syntax.tree().node(found.last()).head() > found.last();
    }

    /** "payments due to be made", "payments that should have been made": an idiom of a noun and its verb tells what was done. */
    private static boolean isOnlyMeant(Syntax syntax, Found found) {
        return opensGap(found.phrase())
                && syntax.is(found.first(), PartOfSpeech.NOUN)
                && lastPredicate(syntax, found)
                        .map(Predicate::verb)
                        .filter(verb -> verb.form() == Form.STATEMENT
                                && verb.modal()
                                        .filter(Publicness.OUGHT::contains)
                                        .isEmpty())
                        .isEmpty();
    }

    private static Optional<Predicate> lastPredicate(Syntax syntax, Found found) {
        Optional<Predicate> last = Optional.empty();
        for (int word = found.last(); word > found.first() && last.isEmpty(); word--) {
            last = syntax.predicate(word);
        }
        return last;
    }

    /** "A payment was made by the charity", "the bank raised its wages": money that is no authority's. */
    private static boolean isOfPrivate(Syntax syntax, Parties parties, Slots slots, RoleMap roles) {
        return Stream.of("subject", "by")
                .filter(slot -> roles.gives(slot, "actor"))
                .flatMap(slot -> slots.group(slot).stream())
                .anyMatch(doer -> syntax.is(doer, PartOfSpeech.NOUN)
                        && (FIRMS.contains(syntax.lower(doer)) || !Doers.isPublic(syntax, parties, doer)));
    }

    /** "has met its commitment to": the idiom "have a commitment to" has a verb of its own. */
    private static boolean isOfHaving(Syntax syntax, int word, Phrase phrase) {
        return phrase.words().getFirst().equals("have")
                && syntax.tree().node(word).is(Relation.AUX);
    }

    /** The last word of the match of the words from {@code next} on; -1 for none. */
    private static int match(Syntax syntax, int word, List<String> words, int next) {
        if (next == words.size()) {
            return word - 1;
        }
        if (word >= syntax.size()) {
            return -1;
        }
        String wanted = words.get(next);
        if (wanted.equals("~")) {
            return behindGap(syntax, word, words, next + 1);
        }
        boolean equal = plain(syntax.lower(word)).equals(wanted) || wanted.equals("<be>") && isBe(syntax, word);
        if (equal) {
            return match(syntax, word + 1, words, next + 1);
        }
        boolean adverb = next == 1 && syntax.is(word, PartOfSpeech.ADV);
        return adverb ? match(syntax, word + 1, words, next) : -1;
    }

    /** Words that describe the noun behind them, and commas, take no room of a gap: "subject to an additional 25 percent rate of duty". */
    private static int behindGap(Syntax syntax, int word, List<String> words, int next) {
        int last = Math.min(syntax.size(), word + FARTHEST);
        int counted = 0;
        for (int at = word; at < last; at++) {
            int end = match(syntax, at, words, next);
            if (end >= 0 && (counted <= WIDEST_GAP || describes(syntax, word, at))) {
                return end;
            }
            counted += syntax.lower(at).equals(",") ? 0 : 1;
        }
        return -1;
    }

    /** Whether all words from one on up to a noun hang on that noun. */
    private static boolean describes(Syntax syntax, int first, int noun) {
        return syntax.is(noun, PartOfSpeech.NOUN)
                && IntStream.range(first, noun).allMatch(word -> hangsOn(syntax, word, noun));
    }

    private static boolean hangsOn(Syntax syntax, int word, int noun) {
        int at = word;
        while (at >= 0 && at < noun) {
            at = syntax.tree().node(at).head();
        }
        return at == noun;
    }

    Optional<Draft> read(Syntax syntax, Parties parties, Found found) {
        return found.phrase()
                .move()
                .filter(move -> isByAuthority(syntax, parties, found))
                .flatMap(move -> draft(syntax, parties, found, move));
    }

    private Optional<Draft> draft(Syntax syntax, Parties parties, Found found, Move move) {
        Optional<Predicate> predicate = predicate(syntax, found);
        int anchor = predicate
                .map(Predicate::word)
                .orElseGet(() -> syntax.groupAt(found.first()).orElse(found.first()));
        Slots slots = slots(syntax, found, predicate);
        boolean passive = predicate.filter(syntax::isPassive).isPresent();
        if ((move.lane() == Lane.MONEY || move.act() == Act.RETURNED)
                        && isOfPrivate(syntax, parties, slots, found.phrase().roles())
                || Everyday.isIdiom(syntax, parties, found, slots, move, passive)
                || OtherFields.isIdiom(syntax, found, slots, move)) {
            return Optional.empty();
        }
        return asserted(syntax, found, predicate)
                .filter(modality -> modality != Modality.NEGATED || move.act() != Act.PENDING)
                .map(modality -> draft(
                        syntax,
                        parties,
                        found,
                        standing(syntax, parties, found, slots, move),
                        modality,
                        slots,
                        anchor));
    }

    /** "The treaty remains in force": an agreement that is in force operates; "put its name to a treaty" concludes it. */
    private static Move standing(Syntax syntax, Parties parties, Found found, Slots slots, Move move) {
        RoleMap roles = found.phrase().roles();
        if (move.equals(ORDERED) && roles.gives("subject", "object") && isAgreement(syntax, slots, "subject")) {
            return OPERATING;
        }
        if (move.equals(ORDERED) && roles.gives("to", "object") && isAgreement(syntax, slots, "to")) {
            return CONCLUDED;
        }
        if (isOfCaptives(syntax, parties, found, slots, move)) {
            return REFUSED;
        }
        return isShutWay(syntax, found, slots, move) ? ORDERED : move;
    }

    /** "Refused to release the journalist": people who are not let go are kept, not kept secret. */
    private static boolean isOfCaptives(Syntax syntax, Parties parties, Found found, Slots slots, Move move) {
        return move.equals(Turn.HELD)
                && found.phrase().words().stream().anyMatch(FREEING::contains)
                && slots.group("object")
                        .filter(word -> syntax.is(word, NounClass.PEOPLE)
                                || parties.namesIn(syntax.span(syntax.core(word))).stream()
                                        .anyMatch(name -> name.kind() == NameMention.Kind.PERSON))
                        .isPresent();
    }

    private static boolean isAgreement(Syntax syntax, Slots slots, String slot) {
        return slots.group(slot)
                .filter(word -> syntax.is(word, NounClass.AGREEMENT) && !syntax.is(word, NounClass.RULE))
                .isPresent();
    }

    /** "The border remains shut": a way is shut by order. */
    private static boolean isShutWay(Syntax syntax, Found found, Slots slots, Move move) {
        return move.equals(STOPPED)
                && found.phrase().words().stream().anyMatch(SHUT::contains)
                && slots.group("subject")
                        .filter(word -> WAYS.contains(syntax.lower(word)))
                        .isPresent();
    }

    private Draft draft(
            Syntax syntax, Parties parties, Found found, Move move, Modality modality, Slots slots, int anchor) {
        RoleMap roles = found.phrase().roles();
        Span words = syntax.span(found.first(), found.last());
        Span evidence = predicate(syntax, found)
                .map(each -> slots.evidence(syntax, each.word(), roles).union(words))
                .orElseGet(() -> behind(syntax, found, words));
        boolean held = Turn.isUnpublished(move, modality);
        List<Party> counterparts = slots.parties(syntax, parties, roles, "counterpart");
        Optional<String> exempt =
                counterparts.isEmpty() && move.equals(EXEMPT) ? spared(syntax, slots, roles) : Optional.empty();
        return new Draft(
                held ? Turn.HELD : move,
                held ? Modality.ACTUAL : Modalities.ofRule(syntax, anchor, move, modality),
                slots.parties(syntax, parties, roles, "actor"),
                counterparts,
                exempt.or(() -> slots.object(syntax, roles)),
                evidence,
                anchor,
                slots.used(roles),
                found.phrase().rule(),
                Grounds.of(found.words(), slots, roles));
    }

    /** "Medical aid is exempt from the freeze": the thing that is spared, where it is nobody. */
    private static Optional<String> spared(Syntax syntax, Slots slots, RoleMap roles) {
        return slots.group("subject")
                .filter(word -> roles.gives("subject", "counterpart") && syntax.is(word, PartOfSpeech.NOUN))
                .map(word -> Slots.plain(syntax.objectSpan(word).of(syntax.text())));
    }

    private static Slots slots(Syntax syntax, Found found, Optional<Predicate> predicate) {
        Slots slots = new Slots();
        predicate.ifPresent(each -> {
            OptionalInt subject = syntax.subject(each.word());
            if (subject.isPresent() && !inside(found, subject.getAsInt())) {
                slots.put("subject", subject.getAsInt());
            }
        });
        behindPrepositions(syntax, found, slots);
        OptionalInt next = syntax.groupFrom(found.last() + 1);
        if (next.isPresent() && !isBehindQuotation(syntax, found, next.getAsInt())) {
            slots.put("object", next.getAsInt());
            syntax.complements(next.getAsInt()).forEach(slots::put);
        }
        predicate.ifPresent(each -> {
            for (Argument argument : each.arguments()) {
                if (!inside(found, argument.word()) && !syntax.isTime(argument.word())) {
                    slot(argument).ifPresent(slot -> slots.put(slot, argument.word()));
                }
            }
            slots.clause(syntax, syntax.infinitive(each));
        });
        ofNounsInside(syntax, found, slots);
        ofThing(syntax, found.phrase().roles(), slots);
        return slots;
    }

    private static Optional<String> slot(Argument argument) {
        return switch (argument.role()) {
            case OBLIQUE -> Optional.of(argument.preposition());
            case OBJECT -> Optional.of("object");
            case AGENT -> Optional.of("by");
            case SUBJECT, INDIRECT_OBJECT, TOPIC -> Optional.empty();
        };
    }

    /** "We made no such promise," the minister said: who says so is no part of what he says. */
    private static boolean isBehindQuotation(Syntax syntax, Found found, int next) {
        return IntStream.range(found.last() + 1, syntax.core(next).first())
                .anyMatch(word -> QUOTES.contains(syntax.lower(word)));
    }

    /** "The nurses' letter to the ministry went unanswered": whose the thing is that the idiom is about, and what stands behind it. */
    private static void ofThing(Syntax syntax, RoleMap roles, Slots slots) {
        slots.group("subject")
                .filter(thing -> roles.slots().containsKey("possessor"))
                .ifPresent(thing -> {
                    slots.put("possessor", thing);
                    syntax.complements(thing).forEach(slots::put);
                });
    }

    /** What stands directly behind a preposition of the idiom, or behind the one that follows it. */
    private static void behindPrepositions(Syntax syntax, Found found, Slots slots) {
        for (int word = found.first(); word < found.last() + 2; word++) {
            OptionalInt behind = syntax.is(word, PartOfSpeech.ADP) ? syntax.groupFrom(word + 1) : OptionalInt.empty();
            if (behind.isPresent() && !inside(found, behind.getAsInt())) {
                slots.put(syntax.lower(word), behind.getAsInt());
            }
        }
    }

    private static void ofNounsInside(Syntax syntax, Found found, Slots slots) {
        for (int word = found.first(); word <= found.last(); word++) {
            if (syntax.group(word).isEmpty()) {
                continue;
            }
            syntax.complements(word).forEach((preposition, head) -> {
                if (!inside(found, head)) {
                    slots.put(preposition, head);
                }
            });
            if (!slots.hasClause()) {
                slots.clause(syntax, syntax.infinitiveOf(word));
            }
        }
    }

    private static boolean inside(Found found, int word) {
        return found.first() <= word && word <= found.last();
    }

    private static Span behind(Syntax syntax, Found found, Span words) {
        OptionalInt next = syntax.groupFrom(found.last() + 1);
        OptionalInt own = syntax.groupAt(found.first());
        Span with = next.isPresent() ? words.union(syntax.objectSpan(next.getAsInt())) : words;
        return own.isPresent() ? with.union(syntax.objectSpan(own.getAsInt())) : with;
    }

    /** What the idiom says of its act; nothing where it is only an opinion or a question. */
    private Optional<Modality> asserted(Syntax syntax, Found found, Optional<Predicate> predicate) {
        boolean open = IdiomModality.isAsked(syntax)
                || predicate.filter(each -> IdiomModality.isOpen(syntax, each)).isPresent()
                || predicate.filter(each -> isDuty(syntax, found, each)).isPresent();
        return open ? Optional.empty() : idiomModality.of(syntax, found, predicate);
    }

    /** "Aid must reach the patients": it does not by that. */
    private static boolean isDuty(Syntax syntax, Found found, Predicate predicate) {
        return found.phrase().move().map(Move::lane).filter(DONE::contains).isPresent()
                && ImpliedFrames.has(syntax, predicate, ImpliedFrames.MUST);
    }

    /** The predicate that the idiom holds, be it through a form of be; else the one that it stands in, unless it opens with a noun. */
    private static Optional<Predicate> predicate(Syntax syntax, Found found) {
        for (int word = found.first(); word <= found.last(); word++) {
            if (syntax.predicate(word).isPresent()) {
                return syntax.predicate(word);
            }
        }
        boolean verbal = syntax.is(found.first(), PartOfSpeech.AUX) || syntax.is(found.first(), PartOfSpeech.VERB);
        boolean noun = syntax.groupAt(found.first()).isPresent();
        return verbal || !noun ? syntax.views().predicateOf(found.first()) : Optional.empty();
    }
}
