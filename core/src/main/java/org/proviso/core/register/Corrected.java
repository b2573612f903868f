package org.proviso.core.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;

/** A claim as people corrected it. Its id and its evidence stay those of what was read. */
final class Corrected {
    private static final String APART = ";";
    private static final Pattern QUANTITY = Pattern.compile("(-?\\d{1,30}(?:\\.\\d{1,10})?)(?: ([^\\s].*))?");

    private Corrected() {}

    /**
     * The claim with a field corrected.
     *
     * @throws IllegalArgumentException saying why the field cannot have that value
     */
    static Claim claim(Claim claim, Judgement.Correct correct) {
        Optional<String> value = correct.value().map(String::strip).filter(text -> !text.isEmpty());
        Claim.Roles roles = claim.roles();
        Claim.Terms terms = claim.terms();
        Claim.Said said = claim.said();
        return switch (correct.field()) {
            case ACT ->
                with(claim, new Move(claim.move().lane(), act(claim.move().lane(), needed(value))));
            case MODALITY -> with(claim, constant(List.of(Modality.values()), needed(value), "for this field"));
            case ACTOR ->
                with(
                        claim,
                        new Claim.Roles(
                                parties(value, correct),
                                roles.counterparts(),
                                roles.object(),
                                new Claim.Likely(
                                        Optional.empty(), roles.likely().counterpart())));
            case COUNTERPART ->
                with(
                        claim,
                        new Claim.Roles(
                                roles.actors(),
                                parties(value, correct),
                                roles.object(),
                                new Claim.Likely(roles.likely().actor(), Optional.empty())));
            case OBJECT -> with(claim, new Claim.Roles(roles.actors(), roles.counterparts(), value, roles.likely()));
            case QUANTITY ->
                with(
                        claim,
                        new Claim.Terms(
                                value.map(text -> quantity(text, terms.quantity())),
                                terms.condition(),
                                terms.when(),
                                terms.corrects()));
            case CONDITION -> with(claim, new Claim.Terms(terms.quantity(), value, terms.when(), terms.corrects()));
            case WHEN ->
                with(
                        claim,
                        new Claim.Terms(terms.quantity(), terms.condition(), value.map(Edtf::new), terms.corrects()));
            case SPEAKER ->
                with(claim, new Claim.Said(parties(value, correct).stream().findFirst(), said.via()));
            case VIA -> with(claim, new Claim.Said(said.speaker(), value));
        };
    }

    private static Claim with(Claim claim, Move move) {
        return make(claim, move, claim.modality(), claim.roles(), claim.terms(), claim.said());
    }

    private static Claim with(Claim claim, Modality modality) {
        return make(claim, claim.move(), modality, claim.roles(), claim.terms(), claim.said());
    }

    private static Claim with(Claim claim, Claim.Roles roles) {
        return make(claim, claim.move(), claim.modality(), roles, claim.terms(), claim.said());
    }

    private static Claim with(Claim claim, Claim.Terms terms) {
        return make(claim, claim.move(), claim.modality(), claim.roles(), terms, claim.said());
    }

    private static Claim with(Claim claim, Claim.Said said) {
        return make(claim, claim.move(), claim.modality(), claim.roles(), claim.terms(), said);
    }

    private static Claim make(
            Claim claim, Move move, Modality modality, Claim.Roles roles, Claim.Terms terms, Claim.Said said) {
        return new Claim(move, modality, roles, terms, said, claim.evidence(), claim.furniture(), claim.why());
    }

    private static String needed(Optional<String> value) {
        return value.orElseThrow(() -> new IllegalArgumentException("this field cannot be empty"));
    }

    private static Act act(Lane lane, String name) {
        List<Act> acts = Stream.of(Act.values()).filter(lane::allows).toList();
        return constant(acts, name, "for an act of lane " + lane.wireName());
    }

    private static <E extends Enum<E>> E constant(List<E> words, String name, String use) {
        return words.stream()
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is none of the codebook's words " + use
                        + ": "
                        + words.stream()
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static List<Party> parties(Optional<String> value, Judgement.Correct correct) {
        List<Party> parties = new ArrayList<>();
        for (String name : value.map(names -> names.split(APART, -1)).orElse(new String[0])) {
            int number = parties.size();
            Optional<ActorId> id = number < correct.ids().size()
                    ? Optional.of(correct.ids().get(number))
                            .filter(text -> !text.isEmpty())
                            .map(ActorId::new)
                    : Optional.empty();
            parties.add(new Party(name.strip(), id));
        }
        return parties;
    }

    /** @param before what was read, or corrected before: where that is money, a letter behind the number is no unit */
    private static Quantity quantity(String text, Optional<Quantity> before) {
        Quantity quantity = quantity(text);
        before.filter(Quantity::isMoney)
                .flatMap(money -> ScaleWords.timesMoney(quantity.unit())
                        .map(times -> quantity.value().multiply(times).toPlainString() + " " + money.unit()))
                .ifPresent(full -> {
                    throw new IllegalArgumentException("'" + quantity.unit() + "' in '" + text
                            + "' multiplies an amount of money: write it in full, with its currency: " + full);
                });
        return quantity;
    }

    /** {@code 5200000 USD}, {@code 72 activities about}: value, unit, and how near, exact when nothing is said. */
    private static Quantity quantity(String text) {
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no quantity: write the number in full, its unit, and how near: 5200000 USD about");
        }
        String rest = Optional.ofNullable(matcher.group(2)).orElse("").strip();
        Quantity.Approx near = Quantity.Approx.EXACT;
        for (Quantity.Approx approx : Quantity.Approx.values()) {
            if (rest.equals(approx.wireName()) || rest.endsWith(" " + approx.wireName())) {
                near = approx;
                rest = rest.substring(0, rest.length() - approx.wireName().length())
                        .strip();
                break;
            }
        }
        return new Quantity(new BigDecimal(matcher.group(1)), unit(rest, text), near);
    }

    /** A word that multiplies the number is no unit: the number would be wrong by that factor, unseen. */
    private static String unit(String unit, String text) {
        ScaleWords.first(unit).ifPresent(word -> {
            throw new IllegalArgumentException("'" + word + "' in '" + text
                    + "' multiplies the number: write it in full, then its unit, and how near: 5200000 USD about");
        });
        return unit;
    }
}
