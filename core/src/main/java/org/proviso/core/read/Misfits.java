package org.proviso.core.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.text.syntax.Node;
import org.proviso.core.text.syntax.Predicate;

/** Says why the rows of a trigger made no claim of it, when somebody wants to know. */
final class Misfits {
    /** No more are named for one trigger. */
    static final int MOST_ROWS = 8;

    static final String PROMISED = "part of a promise or demand already told";
    private static final String NO_CLAIM = "the row says that this is no claim";

    private static final String NOT_SAID = "an opinion or a question, denied twice, or of no authority";

    private final Lexicon lexicon;
    private final VerbFrames verbs;

    Misfits(Lexicon lexicon, VerbFrames verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
    }

    // ---- rows that fit and say that there is no claim

    void tell(Notes notes, Syntax syntax, PhraseFrames.Found found) {
        String reason = found.phrase().move().isEmpty() ? NO_CLAIM : NOT_SAID;
        notes.missed(
                syntax, new Notes.Miss(found.words(), List.of(found.phrase().rule()), reason));
    }

    void tell(Notes notes, Syntax syntax, VerbFrames.Fit fit) {
        notes.missed(syntax, new Notes.Miss(fit.trigger(), List.of(fit.sense().rule()), NO_CLAIM));
    }

    /** What would be a claim did a promise or demand not govern it. */
    void tellPromised(Notes notes, Syntax syntax, Parties parties, Predicate predicate) {
        if (notes.areKept()) {
            verbs.fit(syntax, parties, predicate)
                    .filter(fit -> fit.sense().move().isPresent())
                    .ifPresent(fit -> notes.missed(
                            syntax,
                            new Notes.Miss(fit.trigger(), List.of(fit.sense().rule()), PROMISED)));
        }
    }

    // ---- verbs

    /** A verb that no row fits whose fixed words stand there. */
    void tell(Notes notes, Syntax syntax, Parties parties, Predicate predicate) {
        if (!notes.areKept()) {
            return;
        }
        List<VerbSense> senses = verbs.senses(syntax, predicate.word()).stream()
                .filter(sense -> sense.move().isPresent() && VerbFrames.tailEnd(syntax, predicate.word(), sense) >= 0)
                .toList();
        if (!senses.isEmpty()) {
            notes.missed(
                    syntax,
                    new Notes.Miss(
                            List.of(predicate.word()),
                            rules(senses.stream().map(VerbSense::rule)),
                            needs(syntax, predicate, senses)));
        }
    }

    private static List<String> rules(Stream<String> rules) {
        return rules.distinct().limit(MOST_ROWS).toList();
    }

    private static String needs(Syntax syntax, Predicate predicate, List<VerbSense> senses) {
        boolean counts = senses.stream()
                .allMatch(sense ->
                        sense.move().filter(move -> move.lane() == Lane.COUNT).isPresent());
        String needs = NeedWords.of(senses.stream().map(VerbSense::need).toList());
        String wanted = needs.isEmpty()
                ? counts ? "a number" : "words that say what is asked"
                : needs + (counts ? " with a number" : "");
        Set<String> there = new LinkedHashSet<>();
        OptionalInt object = VerbFrames.object(syntax, predicate, senses.getFirst(), predicate.word() + 1);
        if (object.isPresent()) {
            there.add(quoted(core(syntax, object.getAsInt())));
        }
        OptionalInt subject = syntax.subject(predicate.word());
        if (subject.isPresent() && needs.contains("subject")) {
            there.add(quoted(core(syntax, subject.getAsInt())));
        }
        return quoted(syntax.lower(predicate.word())) + " needs " + wanted + "; " + none(there);
    }

    private static String none(Set<String> there) {
        return switch (there.size()) {
            case 0 -> "nothing of the kind is there";
            case 1 -> there.iterator().next() + " is none";
            default -> String.join(" and ", there) + " are none";
        };
    }

    private static String core(Syntax syntax, int head) {
        return Slots.plain(syntax.span(syntax.core(head)).of(syntax.text()));
    }

    static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }

    // ---- nouns

    /** A noun that is made from a verb with rows, or has rows of its own, none of which fits. */
    void tell(Notes notes, Syntax syntax, int head) {
        if (!notes.areKept() || isTold(syntax, head)) {
            return;
        }
        List<VerbSense> senses = lexicon.verbsOfNominal(syntax.lower(head)).stream()
                .flatMap(verb -> lexicon.sensesOf(verb).stream())
                .filter(sense -> sense.move().isPresent() && sense.tail().isEmpty() && !NounFrames.isVague(sense))
                .toList();
        List<Stative> statives = statives(syntax, head);
        List<String> wanted = new ArrayList<>();
        if (!senses.isEmpty()) {
            wanted.add(NeedWords.ofNoun(senses.stream().map(VerbSense::need).toList()));
        }
        statives.stream()
                .flatMap(row -> row.contexts().stream().sorted())
                .map(NeedWords::context)
                .distinct()
                .forEach(wanted::add);
        wanted.removeIf(String::isEmpty);
        if (!wanted.isEmpty()) {
            Stream<String> ofVerbs = senses.stream().map(sense -> "noun " + syntax.lower(head) + " as " + sense.rule());
            Stream<String> own = statives.stream().map(Stative::rule);
            Integer of = syntax.complements(head).get("of");
            String reason = quoted(syntax.lower(head)) + " needs " + String.join(", or ", wanted) + "; "
                    + none(of == null ? Set.of() : Set.of(quoted(core(syntax, of))));
            notes.missed(syntax, new Notes.Miss(List.of(head), rules(Stream.concat(ofVerbs, own)), reason));
        }
    }

    private List<Stative> statives(Syntax syntax, int head) {
        return lexicon.stativesOf(NounFrames.endings(syntax, head), Set.of());
    }

    /** What another trigger is said to do to it, that trigger tells: "lifted the ban", "a suspension of the treaty". */
    private boolean isTold(Syntax syntax, int head) {
        int above = syntax.tree().node(head).head();
        return above != Node.ROOT
                && (!verbs.senses(syntax, above).isEmpty()
                        || !lexicon.verbsOfNominal(syntax.lower(above)).isEmpty()
                        || !statives(syntax, above).isEmpty());
    }
}
