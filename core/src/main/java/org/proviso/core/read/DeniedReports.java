package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Document;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Modality;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.CodePoints;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.VerbGroup;
import org.proviso.core.text.syntax.VerbGroup.Tense;

/**
 * What one sentence has somebody say and the next denies: "Your report says that I have blocked the fund. I have not". It is told as not so, by
 * whoever denies it. In the document of the one who denies it ‑ a letter, a notice ‑ what others are said to have said is no claim of its own; in
 * a report on both it stays theirs, beside the denial.
 */
final class DeniedReports {
    private static final String RULE = "denied in the next sentence";
    private static final String IN_SENTENCE = "said not to be so";
    private static final Set<String> SPOKEN = WordLists.read("spokespeople");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final int DEEPEST = 6;
    private static final Set<String> WILL = Set.of("will", "would");

    private final Document document;
    private final CodePoints codePoints;
    private final List<Sentence> sentences;
    private final Deniers deniers;

    DeniedReports(Document document, List<Sentence> sentences, Deniers deniers) {
        this.document = document;
        this.codePoints = CodePoints.of(document.text());
        this.sentences = sentences;
        this.deniers = deniers;
    }

    /** The claims with those that are denied told as not so. */
    List<Notes.Told> of(List<Notes.Told> told) {
        if (told.isEmpty()) {
            return told;
        }
        List<Notes.Told> all = withContents(told);
        for (Sentence sentence : sentences) {
            Optional<Span> own = DenialWords.own(document.text(), sentence.span());
            all = own.isPresent() ? deniedThere(all, own.get()) : all;
        }
        // most sentences hold none, and there are as many of them as claims
        NavigableSet<Integer> pointing = all.stream()
                .filter(DeniedReports::isPointing)
                .map(each -> each.draft().evidence().start())
                .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 1; i < sentences.size(); i++) {
            Optional<DenialWords> denial =
                    DenialWords.of(document.text(), sentences.get(i).span());
            Span reported = sentences.get(i - 1).span();
            Span sentence = sentences.get(i).span();
            boolean points = !pointing.subSet(sentence.start(), sentence.end()).isEmpty();
            all = points ? withObjects(all, reported, sentence) : all;
            all = denial.isPresent() ? denied(all, reported, denial.get()) : all;
        }
        return all;
    }

    /** Trees of such sentences are often wrong: "has frozen the grants are untrue". */
    private List<Notes.Told> deniedThere(List<Notes.Told> told, Span words) {
        return told.stream()
                .map(each -> words.contains(each.draft().evidence().start())
                                && each.claim().modality() == Modality.ACTUAL
                                && each.claim().move().lane() != Lane.DISPUTE
                        ? denied(each, within(each.draft().evidence(), words), Optional.empty(), IN_SENTENCE)
                        : each)
                .toList();
    }

    private static Span within(Span evidence, Span words) {
        return new Span(evidence.start(), Math.max(evidence.start() + 1, Math.min(evidence.end(), words.end())));
    }

    private List<Notes.Told> denied(List<Notes.Told> told, Span reported, DenialWords denial) {
        Optional<Party> denier = deniers.of(denial.words());
        List<Notes.Told> all = new ArrayList<>();
        for (Notes.Told each : told) {
            Optional<Attribution> said = said(each, reported);
            boolean meant = said.isPresent() && mayBeDenied(each, denial, denier);
            if (!meant || !denial.isOfAll() || isOfAnother(said.get(), denier)) {
                all.add(each);
            }
            if (meant) {
                all.add(denied(each, each.draft().evidence().union(denial.words()), denier, RULE));
            }
        }
        return all;
    }

    /** "The ministry rejected the claim": what it says is what was told right before. */
    private List<Notes.Told> withObjects(List<Notes.Told> told, Span reported, Span sentence) {
        if (told.stream().noneMatch(each -> isPointing(each, sentence))) {
            return told;
        }
        Optional<String> words = told.stream()
                .filter(each ->
                        said(each, reported).isPresent() && each.claim().move().lane() != Lane.DISPUTE)
                .map(each -> each.claim()
                        .roles()
                        .object()
                        .orElse(each.claim().evidence().exact()))
                .findFirst();
        return words.isEmpty()
                ? told
                : told.stream()
                        .map(each -> isPointing(each, sentence) ? withObject(each, words.get()) : each)
                        .toList();
    }

    /** "Denied a radio report that Chile had agreed to patrols": denied are the patrols, and no report. */
    private static List<Notes.Told> withContents(List<Notes.Told> told) {
        return told.stream()
                .map(each -> reportOf(each).stream()
                        .boxed()
                        .flatMap(report -> contentOf(each, report, told).stream())
                        .findFirst()
                        .map(words -> withObject(each, words))
                        .orElse(each))
                .toList();
    }

    /** The report that a claim says is denied. */
    private static OptionalInt reportOf(Notes.Told told) {
        if (told.claim().move().lane() != Lane.DISPUTE) {
            return OptionalInt.empty();
        }
        return told.syntax()
                .predicate(told.draft().anchor())
                .flatMap(predicate -> predicate.argument(Role.OBJECT))
                .map(Argument::word)
                .filter(noun -> told.syntax().is(noun, NounClass.REPORT))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<String> contentOf(Notes.Told denial, int report, List<Notes.Told> told) {
        return told.stream()
                .filter(each -> each.syntax().equals(denial.syntax())
                        && each.claim().move().lane() != Lane.DISPUTE
                        && each.draft().anchor() > report
                        && isSaidIn(
                                each.syntax(),
                                each.draft().anchor(),
                                report,
                                denial.draft().anchor()))
                .flatMap(each -> each.claim().roles().object().stream())
                .findFirst();
    }

    /** Hung on the report, or on the verb that denies it, as its content. */
    private static boolean isSaidIn(Syntax syntax, int word, int report, int verb) {
        int at = word;
        int below = word;
        for (int depth = 0; depth < DEEPEST && at != Node.ROOT && at != report && at != verb; depth++) {
            below = at;
            at = syntax.tree().node(at).head();
        }
        return at == report || at == verb && syntax.tree().node(below).is(Relation.CCOMP);
    }

    private static boolean isPointing(Notes.Told told, Span sentence) {
        return sentence.contains(told.draft().evidence()) && isPointing(told);
    }

    private static boolean isPointing(Notes.Told told) {
        return told.claim().move().lane() == Lane.DISPUTE
                && told.claim()
                        .roles()
                        .object()
                        .filter(object -> !DenialWords.isBare(object))
                        .isEmpty();
    }

    private static Notes.Told withObject(Notes.Told told, String object) {
        Claim claim = told.claim();
        Claim.Roles roles = claim.roles();
        return told.as(new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(roles.actors(), roles.counterparts(), Optional.of(object), roles.likely()),
                claim.terms(),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                claim.why()));
    }

    /** Who is said to say what stands in a sentence. */
    private Optional<Attribution> said(Notes.Told told, Span reported) {
        int start = told.draft().evidence().start();
        return reported.contains(start) ? deniers.at(start) : Optional.empty();
    }

    private static boolean mayBeDenied(Notes.Told told, DenialWords denial, Optional<Party> denier) {
        Claim claim = told.claim();
        return claim.modality() != Modality.NEGATED
                && claim.move().lane() != Lane.DISPUTE
                && claim.terms().corrects().isEmpty()
                && denial.isOf(claim.roles().actors())
                && (!denial.judging()
                        || denier.filter(party -> isActing(party, claim)).isPresent())
                && (denial.helper().isEmpty() || isMeant(told, denial.helper()));
    }

    /** "This is wrong" of an opponent judges what was done; of one who is said to have done it, or who speaks for him, it denies that. */
    private static boolean isActing(Party denier, Claim claim) {
        String name = denier.name().toLowerCase(Locale.ROOT);
        return claim.roles().actors().stream()
                .anyMatch(actor -> actor.equals(denier)
                        || (SPOKEN.stream().anyMatch(name::contains)
                                && name.contains(actor.name().toLowerCase(Locale.ROOT))));
    }

    /** Whether it is its verb that is left out; not that of a promise or a demand, as "has not" also says that it was not kept. */
    private static boolean isMeant(Notes.Told told, String helper) {
        Optional<VerbGroup> verb =
                told.syntax().predicate(told.draft().anchor()).map(Predicate::verb);
        if (verb.isEmpty() || told.claim().move().lane() == Lane.COMMITMENT) {
            return false;
        }
        boolean ahead = verb.get().tense() == Tense.FUTURE
                || verb.get().modal().filter(WILL::contains).isPresent();
        if (WILL.contains(helper) || ahead) {
            return WILL.contains(helper) && ahead;
        }
        boolean passive = verb.get().isPassive();
        boolean going = verb.get().progressive();
        if (HAVE.contains(helper) || DO.contains(helper)) {
            return !going && (HAVE.contains(helper) || !passive);
        }
        return passive || going;
    }

    /** Whether a report tells what somebody else said than the one who denies it, and who else is not told by its own author. */
    private boolean isOfAnother(Attribution said, Optional<Party> denier) {
        return !deniers.isOfOne()
                && said.speaker()
                        .filter(party -> denier.filter(party::equals).isEmpty())
                        .isPresent();
    }

    private Notes.Told denied(Notes.Told told, Span words, Optional<Party> denier, String rule) {
        Claim claim = told.claim();
        Span points = codePoints.ofUnits(words);
        Claim other = new Claim(
                claim.move(),
                Modality.NEGATED,
                claim.roles(),
                claim.terms(),
                rule.equals(RULE) ? new Claim.Said(denier, Optional.empty()) : claim.said(),
                new Evidence(document.id(), points.start(), points.end(), words.of(document.text())),
                claim.furniture(),
                claim.why() + ", " + rule);
        return told.denied(other, words);
    }
}
