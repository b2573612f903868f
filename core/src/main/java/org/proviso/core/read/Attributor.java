package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Contents.Content;
import org.proviso.core.read.Cues.Cue;
import org.proviso.core.read.Cues.Takes;
import org.proviso.core.read.Sources.Source;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;

/** Finds who says what in one sentence: verbs, nouns and adjectives of saying, holding and wanting, and "according to". */
final class Attributor {
    /** How many words a noun may stand behind its light verb: "made a very solemn promise". */
    private static final int FAR = 5;
    /** How many words behind the cue an outlet may be named: "told the Daily Herald". */
    private static final int OUTLET_WITHIN = 6;

    private static final Set<String> FIGURES = WordLists.read("figures");
    private static final Set<String> ISSUED = WordLists.read("issued");
    /** Nouns that end so are mostly people: "narrator", "critic". */
    private static final Set<String> DOERS = WordLists.read("endings of people");
    /** What speaks: people, bodies and papers. */
    private static final Set<NounClass> VOICES = EnumSet.of(
            NounClass.PEOPLE,
            NounClass.AUTHORITY,
            NounClass.FORCE,
            NounClass.REPORT,
            NounClass.NEWS,
            NounClass.JUDGMENT,
            NounClass.BILL,
            NounClass.RULE);

    private final Cues cues;
    private final SpokenWords spoken;
    private final Tellers tellers = new Tellers();

    /** @param quotations those of the document */
    Attributor(Cues cues, Quotations quotations) {
        this.cues = cues;
        this.spoken = new SpokenWords(quotations);
    }

    /** The attributions of one sentence, in order of their cues. */
    List<Attribution> in(Syntax syntax, Parties parties) {
        Sheet sheet = new Sheet(syntax, parties, tellers);
        for (int word = 0; word < syntax.size(); word++) {
            Optional<Attribution> shown = Shown.at(syntax, parties, word);
            if (shown.isPresent()) {
                sheet.found.add(shown.get());
                continue;
            }
            Optional<Predicate> predicate = syntax.predicate(word);
            if (syntax.lower(word).equals("according") && syntax.lower(word + 1).equals("to")) {
                accordingTo(sheet, word, word + 1);
            } else if (isPer(syntax, word)) {
                accordingTo(sheet, word, word);
            } else if (predicate.isPresent() && !predicate.get().copular() && isFree(sheet, word)) {
                Predicate verb = predicate.get();
                cues.at(syntax, word, Cues.Sort.VERB).ifPresent(cue -> ofVerb(sheet, verb, cue));
            } else if (predicate.isPresent() && syntax.is(word, PartOfSpeech.ADJ)) {
                Predicate adjective = predicate.get();
                cues.at(syntax, word, Cues.Sort.ADJECTIVE).ifPresent(cue -> ofAdjective(sheet, adjective, cue));
            } else if (syntax.is(word, PartOfSpeech.NOUN) && !sheet.cueWords.get(word)) {
                int noun = word;
                cues.at(syntax, word, Cues.Sort.NOUN).ifPresent(cue -> ofNoun(sheet, noun, cue));
            }
        }
        sheet.found.sort(Comparator.comparing(each -> each.cue().getFirst()));
        return sheet.found;
    }

    /** What has been found in a sentence, and the words that are cues or hang openly on one. */
    private static final class Sheet {
        private final Syntax syntax;
        private final Parties parties;
        private final Tellers tellers;
        private final Contents contents;
        private final List<Attribution> found = new ArrayList<>();
        private final BitSet cueWords = new BitSet();

        Sheet(Syntax syntax, Parties parties, Tellers tellers) {
            this.tellers = tellers;
            this.syntax = syntax;
            this.parties = parties;
            this.contents = new Contents(syntax);
        }
    }

    /** No cue is the infinitive that is the content of another: "vowed to discuss". */
    private static boolean isFree(Sheet sheet, int word) {
        Node node = sheet.syntax.tree().node(word);
        if (!node.penn().startsWith("VB") || node.relation() == Relation.AMOD) {
            return false;
        }
        boolean open = node.relation() == Relation.XCOMP && sheet.cueWords.get(node.head());
        return !open && !CueWords.isPhase(sheet.syntax, word);
    }

    private void ofVerb(Sheet sheet, Predicate predicate, Cue cue) {
        Syntax syntax = sheet.syntax;
        Stretch words = CueWords.of(syntax, predicate.word(), cue);
        Optional<Source> source = source(syntax, predicate, cue, words);
        boolean passive = predicate.verb().isPassive();
        if (source.isEmpty() && !passive && !cue.takes(Takes.RAISED)) {
            return;
        }
        List<Span> said = cue.takes(Takes.CLAUSE) ? spoken.clause(sheet.contents, predicate, words, source) : List.of();
        boolean inverted = source.filter(each -> each.word() > predicate.word()).isPresent();
        if (said.isEmpty() && inverted) {
            said = spoken.parted(syntax, words, source);
        }
        Content held = said.isEmpty() ? held(sheet.contents, predicate, cue) : Content.NOTHING;
        if (said.isEmpty()) {
            said = sheet.contents.spans(held);
        }
        if (said.isEmpty() && cue.takes(Takes.CLAUSE) && source.isPresent()) {
            said = spoken.parted(syntax, words, source);
        }
        if (!said.isEmpty()) {
            boolean isSpoken = held.isEmpty() && source.isPresent();
            add(sheet, source, leading(words, held), said, via(sheet, predicate.word()), isSpoken);
        }
    }

    private Optional<Source> source(Syntax syntax, Predicate predicate, Cue cue, Stretch words) {
        if (cue.takes(Takes.RAISED)) {
            return Optional.empty();
        }
        if (predicate.verb().isPassive()) {
            return Sources.agent(syntax, predicate.word());
        }
        Optional<Source> last = cue.takes(Takes.CLAUSE)
                ? SpokenWords.inverted(syntax, words).filter(each -> ends(syntax, each))
                : Optional.empty();
        if (last.isPresent()) {
            return last;
        }
        Optional<Source> subject = Sources.subject(syntax, predicate);
        return subject.isPresent() || !cue.takes(Takes.CLAUSE)
                ? subject
                : spoken.source(syntax, words).or(() -> SpokenWords.inverted(syntax, words));
    }

    /** "…, say officials": somebody who can speak, at the end of the sentence. */
    private static boolean ends(Syntax syntax, Source source) {
        int last = syntax.size() - 1;
        boolean ends = source.words().last() == last
                || source.words().last() == last - 1 && syntax.is(last, PartOfSpeech.PUNCT);
        return ends
                && (syntax.is(source.word(), PartOfSpeech.PROPN) || Informants.isSource(syntax.lower(source.word())));
    }

    private static Content held(Contents contents, Predicate predicate, Cue cue) {
        if (predicate.verb().isPassive()) {
            return contents.passive(predicate, cue);
        }
        return cue.takes(Takes.RAISED) ? contents.raised(predicate) : contents.objects(predicate, cue);
    }

    /** The cue with the preposition that leads its content in. */
    private static Stretch leading(Stretch cue, Content content) {
        return new Stretch(cue.first(), Math.max(cue.last(), content.lead()));
    }

    /** "was aware that", "is critical of" */
    private static void ofAdjective(Sheet sheet, Predicate adjective, Cue cue) {
        Syntax syntax = sheet.syntax;
        Optional<Source> source = Sources.subject(syntax, adjective);
        if (source.isPresent()) {
            held(
                    sheet,
                    source.get(),
                    CueWords.of(syntax, adjective.word(), cue),
                    sheet.contents.complement(adjective.word(), cue));
        }
    }

    /** "their claim that", "made a promise to": whose it is said to be. */
    private static void ofNoun(Sheet sheet, int noun, Cue cue) {
        Syntax syntax = sheet.syntax;
        OptionalInt owner = Sources.child(syntax, noun, Relation.NMOD_POSS);
        if (owner.isPresent()) {
            Source source = new Source(owner.getAsInt(), Sources.words(syntax, owner.getAsInt(), noun));
            Stretch words = new Stretch(Math.min(noun, source.words().last() + 1), noun);
            held(sheet, source, words, sheet.contents.complement(noun, cue));
            return;
        }
        OptionalInt maker = maker(syntax, noun);
        if (maker.isPresent()) {
            Source source = new Source(maker.getAsInt(), Sources.words(syntax, maker.getAsInt(), syntax.size()));
            Content said = sheet.contents.complement(noun, cue);
            held(
                    sheet,
                    source,
                    new Stretch(noun, noun),
                    said.isEmpty() ? sheet.contents.behind(noun, maker.getAsInt()) : said,
                    true);
            return;
        }
        int verb = syntax.tree().node(noun).head();
        boolean light = verb >= 0
                && verb < noun
                && noun - verb <= FAR
                && syntax.tree().node(noun).relation() == Relation.OBJ
                && CueWords.isLight(syntax, verb);
        Optional<Source> source = light
                ? syntax.predicate(verb)
                        .filter(each -> !each.verb().isPassive())
                        .flatMap(each -> Sources.subject(syntax, each))
                : Optional.empty();
        if (source.isPresent()) {
            Stretch words = new Stretch(CueWords.of(syntax, verb, cue).first(), noun);
            held(sheet, source.get(), words, sheet.contents.complement(noun, cue));
        }
    }

    /** "an announcement in May by the mayor that": who makes it. */
    private static OptionalInt maker(Syntax syntax, int noun) {
        return syntax.tree().children(noun).stream()
                .filter(child -> child > noun && syntax.tree().node(child).relation() == Relation.NMOD)
                .filter(child -> syntax.tree().children(child).stream()
                        .anyMatch(each -> syntax.tree().node(each).relation() == Relation.CASE
                                && syntax.lower(each).equals("by")))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static void held(Sheet sheet, Source source, Stretch cue, Content content) {
        held(sheet, source, cue, content, false);
    }

    private static void held(Sheet sheet, Source source, Stretch cue, Content content, boolean spoken) {
        List<Span> said = sheet.contents.spans(content);
        boolean apart = source.words().last() < cue.first() || source.words().first() > cue.last();
        if (!said.isEmpty() && apart) {
            add(sheet, Optional.of(source), leading(cue, content), said, Optional.empty(), spoken);
        }
    }

    private static void add(
            Sheet sheet,
            Optional<Source> source,
            Stretch cue,
            List<Span> content,
            Optional<String> via,
            boolean spoken) {
        Syntax syntax = sheet.syntax;
        sheet.cueWords.set(cue.first(), cue.last() + 1);
        sheet.found.add(new Attribution(
                source.map(each -> List.of(syntax.span(each.words()))).orElse(List.of()),
                List.of(syntax.span(cue)),
                content,
                source.flatMap(each -> sheet.tellers
                        .meant(syntax, each.word())
                        .or(() -> speaker(syntax, sheet.parties, each.word()))
                        .map(who -> sheet.tellers.heard(syntax, each.word(), who))),
                via,
                spoken));
    }

    private static Optional<Party> speaker(Syntax syntax, Parties parties, int source) {
        int some = syntax.counted(source);
        if (some != source
                && Informants.isSource(syntax.lower(some))
                && syntax.tree().node(some).penn().equals("NNS")) {
            return Optional.of(Party.named(parties.description(syntax, some))); // "a pair of Norland officials"
        }
        List<Party> all = parties.all(syntax, source);
        if (!all.isEmpty()) {
            return Optional.of(
                    all.size() == 1
                            ? all.getFirst()
                            : Party.named(String.join(
                                    "; ", all.stream().map(Party::name).toList())));
        }
        Optional<Party> whose =
                FIGURES.contains(syntax.lower(source)) ? figuresOf(syntax, parties, source) : Optional.empty();
        if (whose.isPresent()) {
            return whose;
        }
        boolean described = syntax.core(source).size() > 1 || syntax.is(source, PartOfSpeech.NOUN);
        return described && isVoice(syntax, source)
                ? Optional.of(Party.named(parties.description(syntax, source)))
                : Optional.empty();
    }

    /** Somebody, a body or a paper: not "mudslides", "rates". */
    private static boolean isVoice(Syntax syntax, int source) {
        return !syntax.is(source, PartOfSpeech.NOUN)
                || Informants.isSource(syntax.lower(source))
                || FIGURES.contains(syntax.lower(source))
                || Concerned.isInquiry(syntax, source)
                || DOERS.stream().anyMatch(syntax.lemma(source)::endsWith)
                || syntax.classes(source).stream().anyMatch(VOICES::contains);
    }

    /** "Data from the ministry show": whose they are. */
    private static Optional<Party> figuresOf(Syntax syntax, Parties parties, int figures) {
        Map<String, Integer> behind = syntax.complements(figures);
        return Stream.of("from", "by", "of")
                .flatMap(preposition -> Optional.ofNullable(behind.get(preposition)).stream())
                .flatMap(word -> parties.one(syntax, word).stream())
                .filter(party -> party.id().isPresent())
                .findFirst();
    }

    private static Optional<String> via(Sheet sheet, int word) {
        Syntax syntax = sheet.syntax;
        Span behind = syntax.span(word, Math.min(syntax.size() - 1, word + OUTLET_WITHIN));
        return sheet.parties.namesIn(behind).stream()
                .filter(name -> name.kind() == NameMention.Kind.OUTLET)
                .map(name -> name.party().name())
                .findFirst();
    }

    /** "Per figures of the ministry, ...": at the edge of a clause; "per day" stands inside. */
    private static boolean isPer(Syntax syntax, int word) {
        boolean edge = word == 0 || syntax.lower(word - 1).equals(",");
        OptionalInt head = edge && syntax.lower(word).equals("per") ? syntax.groupFrom(word + 1) : OptionalInt.empty();
        return head.isPresent()
                && (Informants.isSource(syntax.lower(head.getAsInt()))
                        || syntax.is(head.getAsInt(), PartOfSpeech.PROPN)
                        || issuer(syntax, head.getAsInt()).isPresent());
    }

    /** @param last the last word of the cue */
    private static void accordingTo(Sheet sheet, int first, int last) {
        Syntax syntax = sheet.syntax;
        OptionalInt head = syntax.groupFrom(last + 1);
        if (head.isEmpty()) {
            return;
        }
        Stretch named = Sources.words(syntax, head.getAsInt(), first);
        int end = Math.max(
                named.last(),
                issuer(syntax, head.getAsInt()).stream()
                        .map(word -> syntax.all(word).last())
                        .findFirst()
                        .orElse(-1));
        List<Span> content = new ArrayList<>();
        if (first > 1) {
            Contents.trimmed(syntax.text(), syntax.span(0, first - 1)).ifPresent(content::add);
        }
        if (end + 1 < syntax.size() && (first <= 1 || syntax.lower(end + 1).equals(","))) {
            Contents.trimmed(syntax.text(), syntax.span(end + 1, syntax.size() - 1))
                    .ifPresent(content::add);
        }
        if (!content.isEmpty()) {
            int speaker = issuer(syntax, head.getAsInt()).orElse(head.getAsInt());
            Source source = new Source(speaker, new Stretch(named.first(), end));
            add(sheet, Optional.of(source), new Stretch(first, last), content, Optional.empty(), true);
        }
    }

    /** "figures released by the ministry": whose they are; not "a memo seen by the paper". */
    private static Optional<Integer> issuer(Syntax syntax, int paper) {
        return syntax.tree().children(paper).stream()
                .filter(child -> child > paper && syntax.tree().node(child).is(Relation.ACL))
                .filter(child -> ISSUED.contains(syntax.lemma(child)))
                .flatMap(child -> Sources.child(syntax, child, Relation.OBL_AGENT).stream()
                        .boxed())
                .findFirst();
    }
}
