package org.proviso.core.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.VerbGroup.Form;

/**
 * What the words around a verb of money say of it: what a budget gives is approved, what is no longer paid is cut, who has not been paid
 * waits for his money, and pay that rises is raised by whoever pays it. Also whether money that somebody receives is public.
 */
final class PublicMoney {
    private static final Move APPROVED = new Move(Lane.MONEY, Act.APPROVED);
    private static final Move CUT = new Move(Lane.MONEY, Act.CUT);
    private static final Move WITHHELD = new Move(Lane.MONEY, Act.WITHHELD);
    private static final Move REQUESTED = new Move(Lane.MONEY, Act.REQUESTED);

    private static final Set<String> BUDGETS = WordLists.read("budgets");
    private static final Set<String> PAID = WordLists.read("what is paid");
    private static final Set<String> RISING = WordLists.read("rising verbs");
    private static final Set<String> FALLING = WordLists.read("falling verbs");
    private static final Set<String> RECEIVING = WordLists.read("receiving verbs");
    private static final Set<String> PUBLIC = WordLists.read("public money");
    private static final Set<String> LEVELS = WordLists.read("levels of money");
    private static final Set<String> PRIVATE_DOERS = WordLists.read("private doers");
    private static final Set<String> STAFF = WordLists.read("public staff");
    private static final Set<String> LOOSE = WordLists.read("loose money verbs");
    private static final Set<String> LEAST = Set.of("minimum");

    private PublicMoney() {}

    /** The finer act of money, where the words around the verb tell one. */
    static Optional<Move> of(Syntax syntax, Predicate predicate, Move move, Modality modality) {
        if (move.lane() == Lane.MONEY && move.act() == Act.PAID) {
            return ofPayment(syntax, predicate, modality);
        }
        if (move.act() == Act.REPORTED) {
            return ofPay(syntax, predicate);
        }
        return move.act() == Act.SOUGHT ? asked(syntax, predicate) : Optional.empty();
    }

    private static Optional<Move> ofPayment(Syntax syntax, Predicate predicate, Modality modality) {
        if (modality == Modality.NEGATED) {
            boolean nobody = syntax.isPassive(predicate)
                    && predicate
                            .subject()
                            .filter(subject -> syntax.is(subject.word(), NounClass.PEOPLE)
                                    || syntax.is(subject.word(), NounClass.FORCE))
                            .isPresent();
            return Modalities.isNoLonger(syntax, predicate)
                    ? Optional.of(CUT)
                    : nobody ? Optional.of(WITHHELD) : Optional.empty();
        }
        return isOfBudget(syntax, predicate) ? Optional.of(APPROVED) : Optional.empty();
    }

    /** "The budget gives the guard $5 million" */
    static boolean isOfBudget(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.isPassive(predicate) ? OptionalInt.empty() : syntax.subject(predicate.word());
        return subject.isPresent()
                && (BUDGETS.contains(syntax.lower(subject.getAsInt()))
                        || syntax.is(subject.getAsInt(), NounClass.BILL));
    }

    /** "Salaries go up by 4 percent", "the subsidy falls to 25 euros" */
    private static Optional<Move> ofPay(Syntax syntax, Predicate predicate) {
        OptionalInt subject = syntax.subject(predicate.word());
        boolean pay = subject.isPresent()
                && PAID.contains(syntax.lower(subject.getAsInt()))
                && syntax.before(subject.getAsInt()).stream().noneMatch(word -> LEAST.contains(syntax.lower(word)));
        if (!pay) {
            return Optional.empty();
        }
        boolean down = syntax.lower(predicate.word() + 1).equals("down");
        return FALLING.contains(predicate.lemma()) || down && RISING.contains(predicate.lemma())
                ? Optional.of(CUT)
                : RISING.contains(predicate.lemma()) ? Optional.of(APPROVED) : Optional.empty();
    }

    /** "The salaries of nurses rose": nobody is said to raise them; not "the chain's salaries". */
    static boolean isPayOf(Syntax syntax, Predicate predicate, Draft draft) {
        return draft.move().lane() == Lane.MONEY
                && draft.rule().contains("|subject:money")
                && predicate
                        .subject()
                        .filter(subject -> syntax.possessor(subject.word()).stream()
                                .noneMatch(owner -> PRIVATE_DOERS.contains(syntax.lemma(owner))))
                        .isPresent();
    }

    /** "launched an appeal for $5 million": what is asked for is money. */
    private static Optional<Move> asked(Syntax syntax, Predicate predicate) {
        Optional<Integer> thing = predicate
                .argument(Role.OBJECT)
                .map(Argument::word)
                .or(() -> syntax.isPassive(predicate) ? predicate.subject().map(Argument::word) : Optional.empty());
        return thing.filter(demand -> syntax.is(demand, NounClass.DEMAND) && isForMoney(syntax, demand))
                .map(demand -> REQUESTED);
    }

    /** "an appeal for $5 million", "a request for funds" */
    static boolean isForMoney(Syntax syntax, int demand) {
        Integer asked = syntax.complements(demand).get("for");
        return asked != null && syntax.is(asked, NounClass.MONEY);
    }

    /** "The growers received $31 million in indemnities": an amount or a grant that is received, by no firm, comes from the state. */
    static boolean isReceived(Syntax syntax, Predicate predicate, Draft draft) {
        Optional<Integer> money = predicate
                .argument(Role.OBJECT)
                .or(() -> predicate.oblique("for"))
                .map(Argument::word);
        return draft.move().lane() == Lane.MONEY
                && RECEIVING.contains(predicate.lemma())
                && (predicate.verb().form() == Form.STATEMENT || Publicness.isYet(syntax, predicate))
                && !syntax.isPassive(predicate)
                && money.filter(word -> isPublicMoney(syntax, word)).isPresent()
                && predicate
                        .subject()
                        .filter(subject -> !syntax.is(subject.word(), PartOfSpeech.PRON)
                                && !PRIVATE_DOERS.contains(syntax.lemma(subject.word())))
                        .isPresent();
    }

    /** "My cousin was paid", "the nurse was paid by my aunt": who is paid by nobody known is paid by the state only where he works for it. */
    static boolean isPrivatePay(Syntax syntax, Predicate predicate, Draft draft) {
        boolean bySomebody = predicate.oblique("by").isPresent()
                || syntax.isPassive(predicate) && predicate.doer().isPresent();
        return draft.rule().equals("verb pay [people|force]")
                && draft.actors().isEmpty()
                && (bySomebody
                        || predicate
                                .subject()
                                .filter(subject -> STAFF.contains(syntax.lower(subject.word()))
                                        && !Everyday.isOfPrivateLife(syntax, subject.word()))
                                .isEmpty());
    }

    /** "bakers want refunds", "she got her money": everyday verbs tell of an authority's money only with an amount, or where a grant is received. */
    static boolean isLoose(Syntax syntax, Predicate predicate, Draft draft) {
        boolean loose = draft.move().lane() == Lane.MONEY && LOOSE.contains(predicate.lemma());
        boolean privately = predicate
                .subject()
                .filter(subject -> PRIVATE_DOERS.contains(syntax.lemma(subject.word())))
                .isPresent();
        Optional<Integer> money = predicate
                .argument(Role.OBJECT)
                .map(Argument::word)
                .or(() -> predicate.oblique("for").map(Argument::word));
        return loose && privately
                || loose
                        && money.filter(word -> hasAmount(syntax, word)
                                        || RECEIVING.contains(predicate.lemma()) && isPublicMoney(syntax, word)
                                        || draft.move().act() == Act.WITHHELD)
                                .isEmpty();
    }

    private static boolean hasAmount(Syntax syntax, int word) {
        return syntax.objectSpan(word).of(syntax.text()).chars().anyMatch(Character::isDigit);
    }

    private static boolean isPublicMoney(Syntax syntax, int word) {
        return syntax.is(word, NounClass.MONEY) && hasAmount(syntax, word)
                || PUBLIC.contains(syntax.lower(word))
                || syntax.before(word).stream().anyMatch(each -> LEVELS.contains(syntax.lower(each)));
    }
}
