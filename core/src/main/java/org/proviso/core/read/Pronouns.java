package org.proviso.core.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.Party;
import org.proviso.core.read.Antecedents.Subject;
import org.proviso.core.read.Antecedents.Verdict;

/**
 * Whom "he", "she", "it" and "they" mean: the subject of a sentence before them, be it an authority in common words ("the
 * trustees") or a pronoun that means somebody itself, else whoever fits and is named there.
 */
final class Pronouns {
    static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "himself", "herself");
    private static final Set<String> WOMEN = Set.of("she", "her", "herself");
    private static final Set<String> ONE_BODY = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");
    /** Offices and people in common words, whom "he" and "she" can mean. */
    private static final Set<String> HOLDERS = WordLists.read("holders");

    private static final String THE = "the";
    private static final Set<String> COURTS = WordLists.read("courts");

    /** What "it" means when the sentence before is about it: no body, so nobody acts. */
    private static final Set<NounClass> THINGS = EnumSet.of(
            NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT, NounClass.AGREEMENT, NounClass.WAIVER, NounClass.MONEY);

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");

    private final Parties parties;
    private final Antecedents antecedents;
    private final Map<Integer, Optional<Party>> known = new HashMap<>();

    Pronouns(Parties parties, Antecedents antecedents) {
        this.parties = parties;
        this.antecedents = antecedents;
    }

    static boolean isOne(String word) {
        return PERSONAL.contains(word) || ONE_BODY.contains(word) || SEVERAL.contains(word);
    }

    /** Whether the noun is an office or a person in common words: "the minister", as minutes also write "the Minister". */
    static boolean isHolder(Syntax syntax, int word) {
        String tag = syntax.tree().node(word).penn();
        return HOLDERS.contains(syntax.lower(word))
                && (tag.equals("NN")
                        || tag.equals("NNP")
                                && syntax.core(word).first() == word - 1
                                && syntax.lower(word - 1).equals(THE));
    }

    /**
     * @param speaker who says the words, and so means another
     */
    Optional<Party> meant(String pronoun, int offset, Optional<Party> speaker) {
        Optional<Party> before = known.get(offset);
        if (before == null) {
            before = found(pronoun, offset, speaker);
            known.put(offset, before);
        }
        return before;
    }

    private Optional<Party> found(String pronoun, int offset, Optional<Party> speaker) {
        Optional<Subject> own =
                pronoun.equals("its") ? antecedents.ownSubject(offset).filter(Pronouns::isOneThing) : Optional.empty();
        if (own.isPresent()) {
            return parties.one(own.get().syntax(), own.get().word());
        }
        return PERSONAL.contains(pronoun)
                ? antecedents.person(pronoun, offset, speaker, subject -> person(subject, pronoun, offset, speaker))
                : antecedents.body(offset, subject -> body(subject, pronoun, offset));
    }

    /**
     * In common words, and no person: whoever that is, "its" means none of those who were named before. Not so of courts,
     * which rule on what others have done: "Norland said the court upheld its ban".
     */
    private static boolean isOneThing(Subject subject) {
        Syntax syntax = subject.syntax();
        return syntax.tree().node(subject.word()).penn().equals("NN")
                && !isHolder(syntax, subject.word())
                && !COURTS.contains(syntax.lower(subject.word()));
    }

    private Verdict person(Subject subject, String pronoun, int offset, Optional<Party> speaker) {
        String word = subject.syntax().lower(subject.word());
        if (PERSONAL.contains(word)) {
            Verdict.Meant meant = meant(subject);
            boolean other = meant.party().isPresent() && meant.party().equals(speaker);
            return WOMEN.contains(word) == WOMEN.contains(pronoun) && !other ? meant : new Verdict.Other();
        }
        Optional<Party> party = isHolder(subject.syntax(), subject.word())
                ? parties.one(subject.syntax(), subject.word())
                : Optional.empty();
        boolean named = antecedents.namesPerson(subject, pronoun, offset);
        return party.isPresent() && !party.equals(speaker) && !named ? new Verdict.Meant(party) : new Verdict.Other();
    }

    private Verdict body(Subject subject, String pronoun, int offset) {
        Syntax syntax = subject.syntax();
        int word = subject.word();
        String lower = syntax.lower(word);
        if (Pronouns.isOne(lower)) {
            boolean same = ONE_BODY.contains(pronoun) ? ONE_BODY.contains(lower) : SEVERAL.contains(lower);
            return same && !syntax.isExpletive(word) ? meant(subject) : new Verdict.Other();
        }
        boolean plural = syntax.tree().node(word).penn().equals("NNS");
        if (HOLDERS.contains(lower) || plural && ONE_BODY.contains(pronoun)) {
            return new Verdict.Other();
        }
        boolean named = syntax.tree().node(word).penn().startsWith("NNP");
        if (named && ONE_BODY.contains(pronoun) && isAcronym(subject, offset)) {
            return new Verdict.Meant(parties.one(syntax, word).or(() -> parties.unknown(syntax, word)));
        }
        return named || syntax.is(word, NounClass.AUTHORITY)
                ? ofGroup(subject, named)
                : ofThing(subject, pronoun, offset);
    }

    /** "LWB was told that its request": the subject of the same sentence, in capitals, is a body though nobody knows it. */
    private static boolean isAcronym(Subject subject, int offset) {
        Syntax syntax = subject.syntax();
        return syntax.core(subject.word()).size() == 1
                && syntax.sentence().span().contains(offset)
                && ACRONYM.matcher(syntax.tokens().get(subject.word()).form()).matches();
    }

    private Verdict ofGroup(Subject subject, boolean named) {
        Syntax syntax = subject.syntax();
        boolean known = !named || !syntax.classes(subject.word()).isEmpty();
        Optional<Party> party = parties.one(syntax, subject.word())
                .filter(each -> !Parties.isPerson(each) && (known || each.id().isPresent()));
        return party.isPresent() ? new Verdict.Meant(party) : new Verdict.Other();
    }

    /** "The rule took hold in May. It bars ...": no body is meant. */
    private static Verdict ofThing(Subject subject, String pronoun, int offset) {
        boolean thing = ONE_BODY.contains(pronoun)
                && subject.syntax().sentence().span().end() <= offset
                && subject.syntax().classes(subject.word()).stream().anyMatch(THINGS::contains);
        return thing ? new Verdict.Meant(Optional.empty()) : new Verdict.Other();
    }

    private Verdict.Meant meant(Subject subject) {
        return new Verdict.Meant(parties.one(subject.syntax(), subject.word()));
    }
}
