package org.proviso.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.Which;

/**
 * "Closed the crossings at Erst and Zemel", "revoked the licence of Larch and the permit of Quill": what is done to several things that are named
 * is a claim of each, and whose a permit is says to whom it is given or from whom it is taken.
 */
final class NamedThings {
    private static final Set<Lane> LANES = EnumSet.of(Lane.MEASURE, Lane.WAIVER, Lane.WORK);
    private static final int MOST = 6;
    private static final Pattern BETWEEN = Pattern.compile("^(?:,|,? and|,? or)\\s+(?:(?:of|on|to) )?$");

    private static final Pattern OWN = Pattern.compile("['\u2019]s$");
    /** "Moody's said": the name has it, though nothing is said of whose. */
    private static final String BEARS = "['\u2019]s(?=\\s+(?:said|says|told|tells|will|would|announced)\\b)";

    private final String text;
    private final List<NameMention> names;
    private final CodePoints codePoints;

    /** One of them. */
    private record One(String object, Optional<Party> holder) {}

    /** @param names of the document, in order */
    NamedThings(String text, List<NameMention> names) {
        this.text = text;
        this.names = names;
        this.codePoints = CodePoints.of(text);
    }

    List<Notes.Told> of(List<Notes.Told> told) {
        List<Notes.Told> all = new ArrayList<>();
        for (Notes.Told read : told) {
            Notes.Told each = whole(read);
            List<One> ones = LANES.contains(each.claim().move().lane()) ? ones(each.claim()) : List.of();
            if (ones.size() > 1) {
                ones.forEach(one -> all.add(with(each, Optional.of(one.object()), one.holder(), ones.size())));
            } else {
                all.add(holder(each.claim())
                        .map(one -> with(each, Optional.of(one.object()), one.holder(), 1))
                        .orElse(each));
            }
        }
        return all;
    }

    /** "The licence of Larch remains revoked": what is said of it is told with the name that its noun has in the sentence. */
    private Notes.Told whole(Notes.Told told) {
        Claim claim = told.claim();
        String object = claim.roles().object().orElse("");
        if (!LANES.contains(claim.move().lane())
                || claim.evidence().exact().contains(object)
                || Which.kindIn(object).isEmpty()) {
            return told;
        }
        Span sentence = told.syntax().sentence().span();
        Span words = new Span(
                codePoints.toUnits(claim.evidence().start()),
                codePoints.toUnits(claim.evidence().end()));
        return Which.in(sentence.of(text)).stream()
                .filter(which -> which.noun()
                        .of(sentence.of(text))
                        .toLowerCase(Locale.ROOT)
                        .startsWith(object.toLowerCase(Locale.ROOT)))
                .map(which -> new Span(
                        sentence.start() + which.span().start(),
                        sentence.start() + which.span().end()))
                .filter(span -> span.end() <= words.start())
                .reduce((first, last) -> last)
                .map(span -> told.as(told(claim, span, span.union(words))))
                .orElse(told);
    }

    private Claim told(Claim claim, Span object, Span words) {
        Span points = codePoints.ofUnits(words);
        return new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(
                        claim.roles().actors(),
                        claim.roles().counterparts(),
                        Optional.of(object.of(text).replaceAll("\\s+", " ")),
                        claim.roles().likely()),
                claim.terms(),
                claim.said(),
                new Evidence(claim.evidence().document(), points.start(), points.end(), words.of(text)),
                claim.furniture(),
                claim.why());
    }

    /** Each that a claim tells of, where it names several in one breath; else nothing. */
    private List<One> ones(Claim claim) {
        String words = claim.evidence().exact();
        int start = codePoints.toUnits(claim.evidence().start());
        String object = claim.roles().object().orElse("");
        List<One> ones = new ArrayList<>();
        Optional<Which> before = Optional.empty();
        for (Which which : Which.in(words)) {
            boolean isOf = object.isEmpty() || Which.kindIn(object).equals(which.kind());
            boolean first = ones.isEmpty();
            if (isOf && (first || isBeside(words, before.orElseThrow(), which))) {
                ones.addAll(ones(which, words, start));
                before = Optional.of(which);
            }
        }
        return ones.size() <= MOST ? ones : List.of();
    }

    private static boolean isBeside(String words, Which before, Which which) {
        return before.kind().equals(which.kind())
                && before.span().end() < which.span().start()
                && BETWEEN.matcher(words.substring(
                                before.span().end(), which.span().start()))
                        .matches();
    }

    private List<One> ones(Which which, String words, int start) {
        List<Span> each = which.names();
        boolean joint = each.size() > 1
                && (which.holder() && !which.several()
                        || IntStream.range(1, each.size())
                                .anyMatch(next -> isOneName(new Span(
                                        start + each.get(next - 1).start(),
                                        start + each.get(next).end()))));
        if (joint) {
            return List.of(new One(which.span().of(words), Optional.empty()));
        }
        return each.stream()
                .map(name -> new One(
                        object(which, words, name),
                        which.holder() ? Optional.of(party(name.of(words), start + name.start())) : Optional.empty()))
                .toList();
    }

    /** "The crossings at Zemel"; "a curfew in Dale", though it was imposed there. */
    private static String object(Which which, String words, Span name) {
        if (which.noun().start() > name.start()) {
            return which.span().of(words).replaceAll("\\s+", " ");
        }
        String noun = which.noun().of(words).strip();
        int kind = Which.endOfNoun(noun);
        String behind = noun.substring(kind).strip();
        String preposition = behind.endsWith(" the")
                ? behind.substring(0, behind.length() - " the".length()).strip()
                : behind;
        String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
        return (noun.substring(0, kind) + " " + (which.holder() ? preposition : last) + " " + name.of(words))
                .replaceAll("\\s+", " ");
    }

    /** "Bosnia and Herzegovina": one name that the text holds. */
    private boolean isOneName(Span span) {
        return names.stream().anyMatch(name -> name.span().contains(span));
    }

    private Party party(String name, int at) {
        if (OWN.matcher(name).find()) {
            return Party.named(name);
        }
        Matcher own = Pattern.compile("\\b" + Pattern.quote(name) + BEARS).matcher(text);
        if (own.find()) {
            return Party.named(own.group());
        }
        return names.stream()
                .filter(mention ->
                        mention.span().start() == at && mention.span().of(text).equals(name))
                .findFirst()
                .map(NameMention::party)
                .orElseGet(() -> Party.named(name));
    }

    /** Whose the permit of a claim is, where its object says so and nobody like him is named. */
    private Optional<One> holder(Claim claim) {
        if (claim.move().lane() != Lane.WAIVER || claim.roles().object().isEmpty()) {
            return Optional.empty();
        }
        String words = claim.evidence().exact();
        int start = codePoints.toUnits(claim.evidence().start());
        String object = claim.roles().object().get();
        return Which.in(words).stream()
                .filter(which -> which.holder()
                        && object.contains(
                                OWN.matcher(which.names().getFirst().of(words)).replaceFirst("")))
                .filter(which -> which.names().size() == 1)
                .findFirst()
                .map(which -> which.names().getFirst())
                .filter(name -> isNobody(claim.roles(), name.of(words)))
                .map(name -> new One(
                        whole(object, name.of(words)), Optional.of(party(name.of(words), start + name.start()))));
    }

    /** "The licence of Moody's", not "of Moody". */
    private static String whole(String object, String name) {
        return OWN.matcher(name).find() && object.endsWith(OWN.matcher(name).replaceFirst(""))
                ? object + name.substring(name.length() - 2)
                : object;
    }

    private static boolean isNobody(Claim.Roles roles, String name) {
        String plain = Which.plain(name);
        return roles.counterparts().stream()
                        .noneMatch(party -> Which.plain(party.name()).equals(plain))
                && roles.actors().stream()
                        .noneMatch(party -> Which.plain(party.name()).equals(plain));
    }

    private static Notes.Told with(Notes.Told told, Optional<String> object, Optional<Party> holder, int several) {
        Claim claim = told.claim();
        Claim.Roles roles = new Claim.Roles(
                claim.roles().actors(),
                holder.map(List::of).orElse(claim.roles().counterparts()),
                object,
                claim.roles().likely());
        Optional<Quantity> quantity = claim.terms()
                .quantity()
                .filter(each -> several == 1 || each.value().intValue() != several);
        Claim other = new Claim(
                claim.move(),
                claim.modality(),
                roles,
                new Claim.Terms(
                        quantity,
                        claim.terms().condition(),
                        claim.terms().when(),
                        claim.terms().corrects()),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                claim.why());
        return told.as(other);
    }
}
