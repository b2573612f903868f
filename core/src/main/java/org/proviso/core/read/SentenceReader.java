package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.text.QuantityMention;

/** Reads the claims of one sentence: idioms first, then verbs, nouns, bare auxiliaries and numbers, each where no earlier one stands. */
final class SentenceReader {
    private static final List<String> ISSUING = List.of("sign", "issue", "announce", "release", "publish");

    private final PhraseFrames phrases;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final Counts counts;
    private final Modalities modalities;

    SentenceReader(Lexicon lexicon) {
        this.modalities = new Modalities(lexicon);
        this.phrases = new PhraseFrames(lexicon, modalities);
        this.verbs = new VerbFrames(lexicon, modalities);
        this.nouns = new NounFrames(lexicon, modalities);
        this.counts = new Counts(lexicon);
    }

    /** What a sentence gave: drafts, and those that report a number with that number. */
    record Found(List<Draft> drafts, List<Counts.Counted> counted) {}

    Found read(Syntax syntax, Parties parties, Speakers speakers, List<QuantityMention> numbers) {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<Integer> commitments = new HashSet<>();
        for (PhraseFrames.Found found : phrases.find(syntax)) {
            phrases.read(syntax, parties, found).ifPresent(drafts::add);
            for (int c = syntax.chunkOf(found.first()); c <= syntax.chunkOf(found.last()); c++) {
                taken.add(c);
            }
        }
        readDemands(syntax, parties, speakers, drafts, taken, commitments);
        readVerbs(syntax, parties, drafts, taken, commitments);
        readNouns(syntax, parties, drafts, taken);
        readPromises(syntax, parties, drafts, taken, commitments);
        List<Counts.Counted> counted = new ArrayList<>(counts.told(syntax, numbers, drafts));
        drafts.removeIf(
                draft -> counted.stream().anyMatch(count -> count.draft().anchor() == draft.anchor()));
        counted.addAll(AmountStates.in(syntax, numbers, drafts));
        counted.addAll(counts.read(syntax, parties, numbers, drafts));
        drafts.replaceAll(draft -> draft.move().lane() == Lane.COUNT
                ? draft.withEvidence(Counts.withPeriod(syntax, draft.evidence()))
                : draft);
        return new Found(drafts, counted);
    }

    private void readVerbs(
            Syntax syntax, Parties parties, List<Draft> drafts, Set<Integer> taken, Set<Integer> commitments) {
        for (int c = 0; c < syntax.chunks().size(); c++) {
            if (syntax.verb(c).isEmpty() || taken.contains(c) || modalities.isPromised(syntax, c, commitments)) {
                continue;
            }
            int verb = c;
            Optional<Draft> draft = verbs.read(syntax, parties, c).map(found -> ofAgreed(syntax, parties, found, verb));
            if (draft.isPresent() || verbs.isKnown(syntax, parties, c)) {
                taken.add(c);
            }
            draft.ifPresent(found -> {
                if (Descriptions.describes(syntax, verb, found)) {
                    taken.addAll(found.used());
                } else {
                    drafts.add(found);
                }
            });
            draft.filter(found -> Modalities.isCommitment(found.move()) || isAgreement(found))
                    .ifPresent(found -> commitments.add(verb));
        }
        drafts.removeIf(draft -> drafts.stream().anyMatch(other -> carries(syntax, draft, other)));
    }

    /** "Both agreed to suspend the tariffs": what is agreed about a measure is done to it. */
    private Draft ofAgreed(Syntax syntax, Parties parties, Draft promise, int verb) {
        if (!isAgreement(promise)) {
            return promise;
        }
        OptionalInt infinitive = syntax.infinitive(verb + 1);
        return (infinitive.isPresent() ? verbs.read(syntax, parties, infinitive.getAsInt()) : Optional.<Draft>empty())
                .filter(done -> done.move().lane() == Lane.MEASURE)
                .map(done -> new Draft(
                        done.move(),
                        promise.modality(),
                        promise.actors(),
                        promise.counterparts(),
                        done.object(),
                        promise.evidence(),
                        verb,
                        done.used(),
                        promise.rule() + ", " + done.rule()))
                .orElse(promise);
    }

    private static boolean isAgreement(Draft draft) {
        return draft.rule().startsWith("verb agree to");
    }

    /** "signed an order ending the ban": the signing is told by what the order does. */
    private static boolean carries(Syntax syntax, Draft signing, Draft content) {
        boolean issued = signing.move().equals(new Move(Lane.MEASURE, Act.ORDERED))
                && syntax.verb(signing.anchor())
                        .filter(group -> ISSUING.stream().anyMatch(group::couldBe))
                        .isPresent();
        boolean inside = content.anchor() > signing.anchor() + 1 && content.anchor() <= signing.anchor() + 3;
        return issued
                && inside
                && content.move().lane() == Lane.MEASURE
                && syntax.verb(content.anchor())
                        .filter(group -> !group.isFinite())
                        .isPresent();
    }

    private void readNouns(Syntax syntax, Parties parties, List<Draft> drafts, Set<Integer> taken) {
        List<Draft> ofVerbs = List.copyOf(drafts);
        for (int c = 0; c < syntax.chunks().size(); c++) {
            int chunk = c;
            if (syntax.noun(c).isEmpty() || taken.contains(c)) {
                continue;
            }
            nouns.read(syntax, parties, c)
                    .filter(draft -> ofVerbs.stream().noneMatch(verb -> repeats(syntax, draft, verb, chunk)))
                    .ifPresent(drafts::add);
        }
    }

    /** The noun only fills a role of a claim in its own lane, or names again what that claim says. */
    private static boolean repeats(Syntax syntax, Draft noun, Draft verb, int chunk) {
        boolean sameLane = noun.move().lane() == verb.move().lane();
        boolean inside = verb.evidence().contains(syntax.spanOf(chunk, chunk));
        boolean derived = noun.rule().contains(" as verb ");
        return verb.used().contains(chunk)
                        && (sameLane || derived || verb.move().act() == Act.SOUGHT)
                || inside && noun.move().equals(verb.move());
    }

    /** What somebody must do is asked of him, whatever the verb means by itself. */
    private void readDemands(
            Syntax syntax,
            Parties parties,
            Speakers speakers,
            List<Draft> drafts,
            Set<Integer> taken,
            Set<Integer> commitments) {
        for (int c = 0; c < syntax.chunks().size(); c++) {
            if (syntax.verb(c).isEmpty() || taken.contains(c)) {
                continue;
            }
            Optional<Party> speaker = speakers.firstPerson(syntax.spanOf(c, c).start());
            Optional<Draft> draft =
                    ImpliedFrames.demand(syntax, parties, c, speaker).or(ban(syntax, c));
            if (draft.isPresent()) {
                drafts.add(draft.get());
                taken.add(c);
                commitments.add(c);
            }
        }
    }

    private static Supplier<Optional<Draft>> ban(Syntax syntax, int verb) {
        return () -> ImpliedFrames.ban(syntax, verb);
    }

    private void readPromises(
            Syntax syntax, Parties parties, List<Draft> drafts, Set<Integer> taken, Set<Integer> commitments) {
        for (int c = 0; c < syntax.chunks().size(); c++) {
            if (syntax.verb(c).isEmpty() || taken.contains(c) || modalities.isPromised(syntax, c, commitments)) {
                continue;
            }
            ImpliedFrames.promise(syntax, parties, c)
                    .filter(draft -> drafts.stream().noneMatch(other -> tellsAlready(other, draft)))
                    .ifPresent(drafts::add);
        }
    }

    private static boolean tellsAlready(Draft other, Draft draft) {
        return other.move().lane() == Lane.COMMITMENT && other.evidence().overlaps(draft.evidence());
    }
}
