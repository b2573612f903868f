package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Predicate;

/**
 * Tells the everyday sense of words that the tables hold for what authorities do: a magazine's list, a museum that is closed on
 * Mondays, soldiers who left their boots, the challenge to a theory, a president's hat.
 */
final class Everyday {
    private static final Set<Act> OF_AUTHORITY = EnumSet.of(
            Act.ORDERED, Act.LIFTED, Act.SUSPENDED, Act.NARROWED, Act.UPHELD, Act.GRANTED, Act.DENIED, Act.REVOKED);
    private static final Set<Lane> RULING = EnumSet.of(Lane.MEASURE, Lane.WAIVER);
    private static final Set<NounClass> ACTING = EnumSet.of(
            NounClass.RULE,
            NounClass.BILL,
            NounClass.JUDGMENT,
            NounClass.WAIVER,
            NounClass.PROGRAMME,
            NounClass.AGREEMENT,
            NounClass.REPORT);
    private static final Set<NounClass> RULES =
            EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT, NounClass.WAIVER, NounClass.AGREEMENT);
    private static final Set<NounClass> SOUGHT = EnumSet.of(NounClass.MONEY, NounClass.WAIVER, NounClass.PROGRAMME);
    private static final Set<NounClass> SERVED =
            EnumSet.of(NounClass.PEOPLE, NounClass.REQUEST_FILE, NounClass.WAIVER, NounClass.FORCE);
    private static final Set<NounClass> AFFAIRS =
            EnumSet.complementOf(EnumSet.of(NounClass.NEWS, NounClass.TALLY, NounClass.REPORT));

    private static final Set<String> PRIVATE_DOERS = WordLists.read("private doers");
    private static final Set<String> FIRMS = WordLists.read("firms");
    private static final Set<String> DUTIES = WordLists.read("words of duty");
    private static final Set<String> CLOSINGS = WordLists.read("usual closings");
    private static final Set<String> PLACES = WordLists.read("places that troops leave");
    private static final Set<String> OTHER_STRIKES = WordLists.read("other strikes");
    private static final Set<String> OF_LIFE = WordLists.read("terms of prison or life");
    private static final Set<String> COVERED = WordLists.read("what is paid for");
    private static final Set<String> OFFICIALS = WordLists.read("single officials");
    private static final Set<String> NATURE = WordLists.read("forces of nature");
    private static final Set<String> ATTACKS = WordLists.read("attacks in plain words");
    private static final Set<String> RECEIVING = WordLists.read("receiving verbs");
    private static final Set<String> SELF = WordLists.read("single speakers");
    private static final Set<String> HOUSEHOLD = WordLists.read("of the household");
    private static final Set<String> CUSTOMERS = WordLists.read("customers and kin");
    private static final Set<String> HOUSES = WordLists.read("private houses");
    private static final Set<String> MAIL = WordLists.read("where letters are");
    private static final Set<String> OWN = Set.of("his", "her", "my");
    private static final Set<String> MINE = Set.of("my", "your");
    private static final Set<String> SHUT = Set.of("shut", "closed");
    private static final Set<String> SPANS =
            Set.of("days", "weeks", "months", "years", "hours", "week", "month", "year");
    private static final Set<String> UNBENT = Set.of("exception", "exceptions", "extension", "extensions");
    private static final int CLOSE_BY = 4;

    private Everyday() {}

    // ---- idioms

    /** Whether an idiom of {@code phrases.tsv} stands here in an everyday sense. */
    static boolean isIdiom(
            Syntax syntax, Parties parties, PhraseFrames.Found found, Slots slots, Move move, boolean passive) {
        return switch (move.lane()) {
            case WAIVER ->
                isByNobody(syntax, parties, found, slots, move, passive)
                        || isLooseWaiver(syntax, found, slots, move)
                        || isOwnWait(syntax, parties, found, slots, move)
                        || isOfCustomers(syntax, slots) && slots.group("by").isEmpty();
            case MEASURE ->
                isByNobody(syntax, parties, found, slots, move, passive)
                        || isSuit(syntax, parties, found, slots)
                        || isHouseRule(syntax, found, slots, move);
            case WORK -> isUsualWork(syntax, found);
            case MONEY -> isOwnMoney(syntax, parties, found, slots);
            case PUBLICITY -> isOwnSecret(syntax, parties, found, slots);
            default -> false;
        };
    }

    /** "The magazine put the city on its list": who rules or frees is an authority, or a rule. */
    private static boolean isByNobody(
            Syntax syntax, Parties parties, PhraseFrames.Found found, Slots slots, Move move, boolean passive) {
        return !passive
                && OF_AUTHORITY.contains(move.act())
                && found.phrase().roles().gives("subject", "actor")
                && slots.group("subject")
                        .filter(doer -> syntax.is(doer, PartOfSpeech.NOUN))
                        .filter(doer -> move.lane() == Lane.WAIVER && FIRMS.contains(syntax.lower(doer))
                                || !isAny(syntax, doer, ACTING) && !Doers.isPublic(syntax, parties, doer))
                        .isPresent();
    }

    private static boolean isLooseWaiver(Syntax syntax, PhraseFrames.Found found, Slots slots, Move move) {
        List<String> words = found.phrase().words();
        String first = words.getFirst();
        String last = words.getLast();
        if (move.act() == Act.DENIED) {
            return isLooseDenial(syntax, slots, last);
        }
        if (move.act() != Act.GRANTED) {
            return false;
        }
        if (SPANS.contains(last)) {
            return isTerm(syntax, found, slots, first);
        }
        if (last.equals("from") && words.size() > 1) {
            return slots.group("from")
                    .filter(from -> !isAny(syntax, from, RULES))
                    .isPresent();
        }
        if (found.phrase().subject().isEmpty()
                && words.contains("to")
                && slots.group("by").isEmpty()) {
            return slots.group("subject")
                    .filter(who -> SELF.contains(syntax.lower(who)) || HOUSEHOLD.contains(syntax.lemma(who)))
                    .isPresent();
        }
        return last.equals("cover")
                        && slots.group("object")
                                .filter(thing ->
                                        syntax.is(thing, NounClass.MONEY) || COVERED.contains(syntax.lemma(thing)))
                                .isPresent()
                || found.phrase().subject().filter(NounClass.PEOPLE::equals).isPresent()
                        && (isOfCustomers(syntax, slots) || isNoDuty(syntax, found));
    }

    /** "no exceptions to the beauty of Venice", "not eligible for the final" */
    private static boolean isLooseDenial(Syntax syntax, Slots slots, String last) {
        return UNBENT.contains(last)
                        && slots.group("to")
                                .filter(to -> !isAny(syntax, to, RULES))
                                .isPresent()
                || last.equals("eligible")
                        && slots.group("for")
                                .filter(aim -> !isAny(syntax, aim, SOUGHT))
                                .isPresent();
    }

    /** "six more years in prison", "the coach was given another week": no deadline that is moved. */
    private static boolean isTerm(Syntax syntax, PhraseFrames.Found found, Slots slots, String first) {
        boolean received = !first.equals("give");
        return received && (!slots.hasClause() || isOfCustomers(syntax, slots))
                || behind(syntax, found).anyMatch(word -> OF_LIFE.contains(syntax.lower(word)));
    }

    /** "I have not heard back from my brother", "her application is stuck in the post" */
    private static boolean isOwnWait(Syntax syntax, Parties parties, PhraseFrames.Found found, Slots slots, Move move) {
        if (move.act() != Act.PENDING) {
            return false;
        }
        Optional<Integer> from = slots.group("from");
        boolean ofPublic =
                from.filter(who -> Doers.isPublic(syntax, parties, who)).isPresent();
        return from.isPresent() && !ofPublic
                || behind(syntax, found).anyMatch(word -> MAIL.contains(syntax.lower(word)));
    }

    /** "Dogs are not allowed in the restaurant", "the kitchen is off limits to guests": a rule of the house. */
    private static boolean isHouseRule(Syntax syntax, PhraseFrames.Found found, Slots slots, Move move) {
        return move.act() == Act.ORDERED
                && found.phrase().words().getFirst().equals("<be>")
                && (isOfCustomers(syntax, slots)
                        || behind(syntax, found)
                                .anyMatch(word -> syntax.is(word, PartOfSpeech.NOUN)
                                        && (HOUSES.contains(syntax.lemma(word))
                                                || CUSTOMERS.contains(syntax.lemma(word)))));
    }

    /** "The band has yet to release its album", "her diary is still secret" */
    private static boolean isOwnSecret(Syntax syntax, Parties parties, PhraseFrames.Found found, Slots slots) {
        Optional<Integer> subject = slots.group("subject").filter(who -> syntax.is(who, PartOfSpeech.NOUN));
        return found.phrase().roles().gives("subject", "actor")
                ? found.phrase().words().contains("yet")
                        && subject.filter(who -> !Doers.isPublic(syntax, parties, who))
                                .isPresent()
                : subject.filter(news -> isOwned(syntax, news) && !syntax.is(news, NounClass.REPORT))
                        .isPresent();
    }

    /** "Guests pay nothing" */
    private static boolean isOfCustomers(Syntax syntax, Slots slots) {
        return slots.group("subject")
                .filter(who -> CUSTOMERS.contains(syntax.lemma(who)))
                .isPresent();
    }

    /** "Voters do not have to like him": nobody asks it. */
    private static boolean isNoDuty(Syntax syntax, PhraseFrames.Found found) {
        List<String> words = found.phrase().words();
        boolean freed = words.getLast().equals("to") || words.getFirst().equals("need");
        if (!freed) {
            return false;
        }
        int next = found.last() + 1;
        while (next < syntax.size()
                && (syntax.is(next, PartOfSpeech.ADV) || syntax.lower(next).equals("be"))) {
            next++;
        }
        return next >= syntax.size() || !DUTIES.contains(syntax.lemma(next)) && !DUTIES.contains(syntax.lower(next));
    }

    /** "She went to court against her landlord" */
    private static boolean isSuit(Syntax syntax, Parties parties, PhraseFrames.Found found, Slots slots) {
        return found.phrase().words().getLast().equals("against")
                && slots.group("against")
                        .filter(against -> !isAny(syntax, against, RULES)
                                && !syntax.is(against, NounClass.PROGRAMME)
                                && !Doers.isPublic(syntax, parties, against))
                        .isPresent();
    }

    private static boolean isUsualWork(Syntax syntax, PhraseFrames.Found found) {
        List<String> words = found.phrase().words();
        String last = words.getLast();
        boolean closing = words.stream().anyMatch(SHUT::contains);
        return closing && behind(syntax, found).anyMatch(word -> CLOSINGS.contains(syntax.lower(word)))
                || last.equals("out") && isOut(syntax, found)
                || last.equals("strike") && OTHER_STRIKES.contains(syntax.lower(found.last() - 1))
                || words.contains("left")
                        && found.phrase().subject().isEmpty()
                        && (!isPlaceLeft(syntax, found)
                                || behind(syntax, found).anyMatch(word -> CLOSINGS.contains(syntax.lower(word))));
    }

    /** "walked out of the cinema" */
    private static boolean isOut(Syntax syntax, PhraseFrames.Found found) {
        boolean of = syntax.size() > found.last() + 1
                && syntax.lower(found.last() + 1).equals("of");
        OptionalInt place = of ? syntax.groupFrom(found.last() + 2) : OptionalInt.empty();
        return of && (place.isEmpty() || !syntax.is(place.getAsInt(), NounClass.PROGRAMME));
    }

    private static boolean isPlaceOfWork(Syntax syntax, int place) {
        return syntax.is(place, NounClass.PROGRAMME) || syntax.is(place, NounClass.AUTHORITY);
    }

    /** "left the base", "left in May", "left Bria"; not "left their boots", "left dead". */
    private static boolean isPlaceLeft(Syntax syntax, PhraseFrames.Found found) {
        int next = found.last() + 1;
        if (next >= syntax.size()) {
            return true;
        }
        OptionalInt thing = syntax.groupAt(next);
        if (thing.isPresent()) {
            int head = thing.getAsInt();
            return syntax.isTime(head)
                    || syntax.is(head, PartOfSpeech.PROPN)
                    || PLACES.contains(syntax.lemma(head))
                    || PLACES.contains(syntax.lower(head));
        }
        return !syntax.is(next, PartOfSpeech.ADJ) && !syntax.is(next, PartOfSpeech.VERB);
    }

    /** "He paid the bill", "my cousin's grant": somebody's own. */
    private static boolean isOwnMoney(Syntax syntax, Parties parties, PhraseFrames.Found found, Slots slots) {
        Optional<Integer> subject = slots.group("subject");
        if (found.phrase().roles().gives("subject", "object")) {
            return subject.filter(money -> isOfPrivateLife(syntax, money)).isPresent();
        }
        boolean bySelf = found.phrase().roles().gives("subject", "actor")
                || found.phrase().roles().gives("subject", "counterpart");
        return bySelf
                && subject.filter(who -> SELF.contains(syntax.lower(who)))
                        .filter(who -> parties.all(syntax, who).stream().allMatch(Everyday::isPerson))
                        .isPresent();
    }

    private static boolean isPerson(Party party) {
        return party.id().filter(id -> id.is("person")).isPresent();
    }

    /** "My nurse", "the owner's staff" */
    static boolean isOfPrivateLife(Syntax syntax, int thing) {
        OptionalInt owner = syntax.possessor(thing);
        return owner.isPresent()
                && (MINE.contains(syntax.lower(owner.getAsInt()))
                        || PRIVATE_DOERS.contains(syntax.lemma(owner.getAsInt())));
    }

    private static IntStream behind(Syntax syntax, PhraseFrames.Found found) {
        return IntStream.range(found.last() + 1, Math.min(syntax.size(), found.last() + 1 + CLOSE_BY));
    }

    // ---- nouns

    /** "The bill by the plumber", "the challenge to the theory": a noun of {@code statives.tsv} in an everyday sense. */
    static boolean isNoun(Syntax syntax, Parties parties, Stative row, int head, Slots slots) {
        Move move = row.move();
        if (move.lane() == Lane.COMMITMENT) {
            boolean asked = move.act() == Act.SOUGHT
                    && slots.group("to")
                            .filter(to -> Doers.isPublic(syntax, parties, to))
                            .isPresent();
            return !asked
                    && Stream.of("from", "by")
                            .filter(slot -> row.roles().gives(slot, "actor"))
                            .flatMap(slot -> slots.group(slot).stream())
                            .anyMatch(who -> PRIVATE_DOERS.contains(syntax.lemma(who)));
        }
        if (move.lane() != Lane.MEASURE) {
            return move.lane() == Lane.WORK
                    && slots.group("of")
                            .filter(of -> syntax.is(of, NounClass.MONEY))
                            .isPresent();
        }
        if (move.act() == Act.PROPOSED) {
            return slots.group("by")
                    .filter(by -> syntax.is(by, PartOfSpeech.NOUN) && !Doers.isPublic(syntax, parties, by))
                    .isPresent();
        }
        return move.act() == Act.BLOCKED
                && ATTACKS.contains(syntax.lemma(head))
                && Stream.of("against", "to")
                        .flatMap(slot -> slots.group(slot).stream())
                        .noneMatch(thing -> isAny(syntax, thing, RULES) || syntax.is(thing, NounClass.PROGRAMME));
    }

    // ---- verbs

    /** "The president donated his hat", "the troops remain underpaid": a verb's row in an everyday sense. */
    static boolean isVerb(Syntax syntax, Predicate predicate, Draft draft) {
        String rule = draft.rule().toLowerCase(Locale.ROOT);
        Optional<Integer> subject = predicate.subject().map(Argument::word);
        if (RULING.contains(draft.move().lane())
                && predicate
                        .doer()
                        .filter(doer -> NATURE.contains(syntax.lemma(doer.word())))
                        .isPresent()) {
            return true;
        }
        boolean official =
                subject.filter(who -> OFFICIALS.contains(syntax.lower(who))).isPresent();
        if (official && (rule.contains(" work [subject:") || isReceiving(syntax, predicate, draft))) {
            return true;
        }
        return rule.endsWith("[by:authority]") && isOwnThing(syntax, predicate)
                || rule.endsWith("[subject:bill]")
                        && subject.filter(bill -> isOfPrivateLife(syntax, bill)).isPresent()
                || rule.endsWith("~ again [subject:programme]") && !isServing(syntax, predicate)
                || rule.equals("verb remain [subject:force]") && isState(syntax, predicate)
                || rule.equals("verb return to [subject:force]") && !isBackAtPlace(syntax, predicate);
    }

    /** "The senator won $3 million in the lottery" */
    private static boolean isReceiving(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.MONEY
                && RECEIVING.contains(predicate.lemma())
                && !syntax.isPassive(predicate);
    }

    /** "silenced his phone" */
    private static boolean isOwnThing(Syntax syntax, Predicate predicate) {
        return predicate
                .undergoer()
                .map(Argument::word)
                .filter(thing -> !isAny(syntax, thing, AFFAIRS))
                .filter(thing -> isOwned(syntax, thing))
                .isPresent();
    }

    private static boolean isOwned(Syntax syntax, int thing) {
        OptionalInt owner = syntax.possessor(thing);
        return owner.isPresent() && OWN.contains(syntax.lower(owner.getAsInt()));
    }

    /** "is taking applications again", not "took first prize again" */
    private static boolean isServing(Syntax syntax, Predicate predicate) {
        return predicate.verb().progressive()
                || predicate
                        .undergoer()
                        .filter(thing -> isAny(syntax, thing.word(), SERVED))
                        .isPresent();
    }

    /** "remain underpaid" */
    private static boolean isState(Syntax syntax, Predicate predicate) {
        int next = predicate.word() + 1;
        while (next < syntax.size() && syntax.is(next, PartOfSpeech.ADV)) {
            next++;
        }
        return predicate.copular()
                || next < syntax.size()
                        && (syntax.is(next, PartOfSpeech.ADJ)
                                || syntax.is(next, PartOfSpeech.VERB)
                                || syntax.is(next, PartOfSpeech.DET));
    }

    private static boolean isBackAtPlace(Syntax syntax, Predicate predicate) {
        return predicate
                .oblique("to")
                .map(Argument::word)
                .filter(place -> syntax.is(place, PartOfSpeech.PROPN)
                        || isPlaceOfWork(syntax, place)
                        || PLACES.contains(syntax.lemma(place)))
                .isPresent();
    }

    /** A firm's, a club's or a relative's. */
    static boolean isOwnedPrivately(Syntax syntax, int thing) {
        OptionalInt owner = syntax.possessor(thing);
        return owner.isPresent()
                && (PRIVATE_DOERS.contains(syntax.lemma(owner.getAsInt()))
                        || FIRMS.contains(syntax.lower(owner.getAsInt())));
    }

    private static boolean isAny(Syntax syntax, int word, Set<NounClass> kinds) {
        return kinds.stream().anyMatch(kind -> syntax.is(word, kind));
    }
}
