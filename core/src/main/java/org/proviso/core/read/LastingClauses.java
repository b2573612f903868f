package org.proviso.core.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/** Clauses that say until when something holds: "will last until 30 June", "a waiver that runs until May", "a permit, valid until May". */
final class LastingClauses {
    private static final Set<String> LASTING = WordLists.read("lasting words");
    private static final Set<String> UNTIL = WordLists.read("before last days");
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> WEEKDAYS = WordLists.read("weekdays");
    private static final Set<String> PARTS = Set.of("the", "end", "of", "midnight", "on", "at", "least");

    private static final Set<String> GOING_ON = Set.of("last", "run");
    private static final Set<String> PROPOSED = WordLists.read("proposed");
    private static final Set<String> FORCE = Set.of("force", "effect", "place");
    private static final Set<NounClass> HELD = Set.of(NounClass.RULE, NounClass.WAIVER, NounClass.AGREEMENT);
    private static final Set<String> WAS = Set.of("was", "were");

    /** Behind these stands an end, be it no day; "through" and "to" lead elsewhere too. */
    private static final Set<String> BEFORE_ANY_END = Set.of("until", "till");

    private static final Set<String> WILL = Set.of("will", "'ll");
    private static final Set<String> FIRST = Set.of("from", "on", "starting", "beginning");
    private static final Set<String> SAYING = WordLists.read("saying verbs");
    private static final Set<String> CONDITIONAL = WordLists.read("conditional");
    private static final Set<String> BEGINNING = WordLists.read("coming into force");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");
    private static final Set<String> NOT_YET = Stream.of("proposed", "to come", "not yet there")
            .map(WordLists::read)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** So many words stand between what lasts and the idiom's word: "remain in force". */
    private static final int BEFORE = 2;

    /** So many words stand between it and "until": "remain in full force here until". */
    private static final int NEAR = 4;

    private LastingClauses() {}

    /** Whether what a verb or an idiom tells, by a word of it, goes on until a day. */
    static boolean lastsToDay(Syntax syntax, int word) {
        return lasting(syntax, word).isPresent()
                && IntStream.rangeClosed(word + 1, word + NEAR)
                        .anyMatch(at -> UNTIL.contains(syntax.lower(at)) && isDay(syntax, at + 1));
    }

    private static OptionalInt lasting(Syntax syntax, int word) {
        return IntStream.rangeClosed(Math.max(0, word - BEFORE), word)
                .filter(at -> LASTING.contains(syntax.lemma(at)))
                .findFirst();
    }

    /** "The rule runs through the courts", "the law lasts to this day", "the proposed ban will last": a row that tells how long it holds does not fit. */
    static boolean tellsNoDay(Syntax syntax, Predicate predicate, VerbSense sense) {
        int verb = predicate.word();
        boolean row = sense.move().filter(Modalities.HOLDING::contains).isPresent()
                && GOING_ON.contains(sense.lemma())
                && sense.tail().size() == 1
                && UNTIL.contains(sense.tail().getFirst());
        if (!row) {
            return false;
        }
        boolean proposed = syntax.subject(verb).stream()
                .mapToObj(syntax::before)
                .flatMap(List::stream)
                .anyMatch(word -> PROPOSED.contains(syntax.lower(word)));
        boolean wasTo = syntax.lower(verb - 1).equals("to") && WAS.contains(syntax.lower(verb - 2));
        return proposed || wasTo || !BEFORE_ANY_END.contains(sense.tail().getFirst()) && !lastsToDay(syntax, verb);
    }

    /**
     * "The curfew will last until 30 June": it is in force, and only its end is to come. Not so what is proposed or told of a noun, what
     * hangs on a condition, and what has yet to begin; that a truce "will hold" is hoped.
     */
    static boolean holdsToDay(Syntax syntax, int word) {
        OptionalInt verb = lasting(syntax, word);
        return verb.isPresent()
                && lastsToDay(syntax, word)
                && !syntax.lemma(verb.getAsInt()).equals("hold")
                && syntax.auxiliaries(verb.getAsInt()).stream().anyMatch(WILL::contains)
                && isTold(syntax, verb.getAsInt())
                && isThere(syntax, syntax.subject(verb.getAsInt()))
                && !isConditional(syntax)
                && !isYetToBegin(syntax, verb.getAsInt());
    }

    /** By the sentence itself, or by somebody in it who says so. */
    private static boolean isTold(Syntax syntax, int verb) {
        Optional<Predicate> predicate = syntax.predicate(verb);
        return predicate.isPresent()
                && predicate
                        .flatMap(Predicate::dependence)
                        .filter(clause -> clause.link() != Clause.Link.COMPLEMENT
                                || !SAYING.contains(syntax.lemma(clause.governor())))
                        .isEmpty();
    }

    /** "The curfew", "Norland's ban"; not "a curfew", "the proposed ban", "the next waiver". */
    private static boolean isThere(Syntax syntax, OptionalInt subject) {
        if (subject.isEmpty()) {
            return false;
        }
        int head = subject.getAsInt();
        boolean definite = DEFINITE.contains(syntax.lower(syntax.core(head).first()))
                || syntax.possessor(head).isPresent();
        return definite && syntax.before(head).stream().noneMatch(word -> NOT_YET.contains(syntax.lower(word)));
    }

    /** "If the council adopts it", "under the bill". */
    private static boolean isConditional(Syntax syntax) {
        return IntStream.range(0, syntax.size())
                .anyMatch(word -> CONDITIONAL.contains(syntax.lower(word)) || syntax.is(word, NounClass.BILL));
    }

    /** "From 1 June the curfew will apply until 30 June", "the curfew will begin on 1 June. It will last until 30 June". */
    private static boolean isYetToBegin(Syntax syntax, int verb) {
        Stretch clause = syntax.clause(verb);
        return IntStream.rangeClosed(clause.first(), clause.last())
                        .anyMatch(at -> FIRST.contains(syntax.lower(at)) && isDay(syntax, at + 1))
                || begins(syntax)
                || syntax.sentenceBefore().filter(LastingClauses::begins).isPresent();
    }

    private static boolean begins(Syntax syntax) {
        return IntStream.range(0, syntax.size())
                .filter(word -> BEGINNING.contains(syntax.lemma(word)))
                .anyMatch(word -> syntax.predicate(word)
                        .filter(predicate -> predicate.verb().tense() != Tense.PAST
                                && !predicate.verb().perfect())
                        .isPresent());
    }

    private static boolean isDay(Syntax syntax, int first) {
        int at = first;
        while (PARTS.contains(syntax.lower(at))) {
            at++;
        }
        if (syntax.lower(at).equals("this") && syntax.lower(at + 1).equals("day")) {
            return false;
        }
        OptionalInt group = syntax.groupAt(at);
        return group.isPresent() && syntax.isTime(group.getAsInt()) || isDate(syntax, at);
    }

    /** "Monday", "June", "30 June"; not "the second day". */
    static boolean isDate(Syntax syntax, int at) {
        return WEEKDAYS.contains(syntax.lower(at))
                || MONTHS.contains(syntax.lower(at))
                || Character.isDigit(syntax.lower(at).charAt(0)) && MONTHS.contains(syntax.lower(at + 1));
    }

    /**
     * Whether a verb says how long the measure or waiver lasts that its clause is about: "a waiver that runs until May"; not "a levy on hotels
     * which stay open until May".
     */
    static boolean isOfNoun(Syntax syntax, int verb) {
        Node node = syntax.tree().node(verb);
        boolean inForce = syntax.lower(verb + 1).equals("in") && FORCE.contains(syntax.lower(verb + 2));
        return (node.is(Relation.ACL_RELCL) || node.is(Relation.ACL))
                && (GOING_ON.contains(syntax.lemma(verb)) || LASTING.contains(syntax.lemma(verb)) && inForce)
                && isOfRule(syntax, node.head(), verb);
    }

    /** "A ban that lasts", "a ban on salt that lasts"; of "a levy on hotels that run" the hotels run. */
    private static boolean isOfRule(Syntax syntax, int noun, int verb) {
        boolean named = HELD.stream().anyMatch(kind -> syntax.is(noun, kind));
        int nearest = syntax.groupAt(verb - 2).orElse(noun);
        boolean several = nearest != noun && syntax.tree().node(nearest).penn().endsWith("S");
        return named && !(several && !syntax.tree().node(verb).penn().equals("VBZ"));
    }
}
