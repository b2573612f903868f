package org.proviso.core.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Span;
import org.proviso.core.read.Cues.Takes;
import org.proviso.core.text.syntax.Predicate;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;
import org.proviso.core.text.syntax.Tree;

/** Which words of a sentence are what a cue says. */
final class Contents {
    /** Prepositions of what completes an object: "described it as a gift". */
    private static final Set<String> COMPLETING =
            Set.of("as", "for", "to", "with", "of", "in", "on", "over", "at", "from", "about", "against", "into");

    private static final Set<String> COMPLETING_MARKS = Set.of("to", "for", "of", "as", "that", "whether");

    private static final Set<String> ADDRESSING = Set.of(
            "tell", "inform", "remind", "assure", "reassure", "warn", "notify", "advise", "convince", "persuade");

    /** What stands at the edge of a content and is no part of it. */
    private static final String EDGE = " \t\r\n\u00a0\"'\u201c\u201d\u2018\u2019`,.;:!?()[]\u2013\u2014-";

    private final Syntax syntax;
    private final Tree tree;

    Contents(Syntax syntax) {
        this.syntax = syntax;
        this.tree = syntax.tree();
    }

    /**
     * @param parts the words of the content, one stretch or several
     * @param lead the last word of the preposition that belongs to the cue; negative when none does
     */
    record Content(List<Stretch> parts, int lead) {
        static final Content NOTHING = new Content(List.of(), -1);

        boolean isEmpty() {
            return parts.isEmpty();
        }
    }

    private static Content content(Stretch... parts) {
        return new Content(List.of(parts), -1);
    }

    /** The clause that a verb of saying takes, or the sentence that it is put into. */
    Content clause(int verb) {
        OptionalInt complement = Sources.child(syntax, verb, Relation.CCOMP);
        if (complement.isPresent() && !isBehindInsertion(complement.getAsInt(), verb)) {
            List<Stretch> parts = new ArrayList<>(around(complement.getAsInt(), verb));
            further(complement.getAsInt(), verb).forEach(clause -> parts.add(syntax.all(clause)));
            return new Content(parts, -1);
        }
        for (int child : tree.children(verb)) {
            OptionalInt told = child > verb && isAddressed(child, verb) ? told(child) : OptionalInt.empty();
            if (told.isPresent()) {
                return content(syntax.all(told.getAsInt()));
            }
        }
        Relation own = tree.node(verb).relation();
        int above = tree.node(verb).head();
        boolean put = own == Relation.PARATAXIS
                || own == Relation.ADVCL
                        && isAs(verb)
                        && Sources.child(syntax, verb, Relation.XCOMP).isEmpty();
        if (put && above >= 0) {
            return new Content(around(above, verb), -1);
        }
        return Content.NOTHING;
    }

    /** "said he had listened, and that he would stay": the clauses with "that" that the parser hangs on the verb too. */
    private List<Integer> further(int complement, int verb) {
        return complement < verb
                ? List.of()
                : tree.children(verb).stream()
                        .filter(child -> child > complement
                                && tree.node(child).relation() == Relation.CCOMP
                                && leads(child, Relation.MARK, Set.of("that")))
                        .toList();
    }

    /** "The aid, she said, though late, is there": what follows a verb put between commas is no more said than what goes before. */
    private boolean isBehindInsertion(int complement, int verb) {
        return tree.node(verb).is(Relation.PARATAXIS)
                && tree.node(verb).head() < verb
                && complement > verb
                && syntax.lower(verb + 1).equals(",");
    }

    /** The clause with "that" behind a noun that the parser hangs to it or to who is named between. */
    Content behind(int noun, int named) {
        OptionalInt told = told(noun).isPresent() ? told(noun) : told(named);
        return told.isPresent() ? content(syntax.all(told.getAsInt())) : Content.NOTHING;
    }

    /** "told the council that", "revealed to the council that", "said in a statement that". */
    private boolean isAddressed(int child, int verb) {
        Relation relation = tree.node(child).relation();
        return ADDRESSING.contains(syntax.lemma(verb)) || relation == Relation.OBL || relation == Relation.OBL_UNMARKED;
    }

    /** The clause that the parser hangs on whoever is told: "told the council that". */
    private OptionalInt told(int addressee) {
        return tree.children(addressee).stream()
                .filter(child -> child > addressee && leads(child, Relation.MARK, Set.of("that")))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** "as she put it" */
    boolean isAs(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.node(child).relation() == Relation.MARK
                        && syntax.lower(child).equals("as"));
    }

    /** All that hangs on a word, but for the clause of the cue, in up to two parts. */
    private List<Stretch> around(int word, int verb) {
        BitSet said = below(word, verb);
        boolean above = !said.get(verb) && isBelow(word, verb);
        BitSet own = above ? below(verb, word) : below(verb, -1);
        Sources.strayed(syntax, verb).ifPresent(subject -> {
            BitSet strayed = below(subject, -1);
            said.or(strayed);
            own.andNot(strayed);
        });
        int first = said.nextSetBit(0);
        int last = said.length() - 1;
        int begin = own.nextSetBit(0);
        int end = own.length() - 1;
        List<Stretch> parts = new ArrayList<>();
        if (first < 0) {
            return parts;
        }
        if (end < first || begin > last) {
            parts.add(new Stretch(first, last));
            return parts;
        }
        if (first < begin) {
            parts.add(new Stretch(first, begin - 1));
        }
        int behind = said.nextSetBit(Math.max(verb, end) + 1);
        if (behind >= 0 && behind <= last) {
            parts.add(new Stretch(behind, last));
        } else if (first >= begin) {
            int inside = said.nextSetBit(verb + 1);
            if (inside >= 0) {
                parts.add(new Stretch(inside, last));
            }
        }
        return parts;
    }

    private boolean isBelow(int word, int verb) {
        return tree.node(word).head() == verb;
    }

    /** The words below one, marks left out, without what hangs on another. */
    private BitSet below(int word, int without) {
        BitSet found = new BitSet();
        List<Integer> waiting = new ArrayList<>(List.of(word));
        for (int next = 0; next < waiting.size(); next++) {
            int at = waiting.get(next);
            if (tree.node(at).relation() != Relation.PUNCT) {
                found.set(at);
            }
            for (int child : tree.children(at)) {
                if (child != without) {
                    waiting.add(child);
                }
            }
        }
        return found;
    }

    /** What a verb that is no passive says of its object, of an infinitive or of a group behind a preposition. */
    Content objects(Predicate predicate, Cues.Cue cue) {
        int verb = predicate.word();
        OptionalInt object = object(verb);
        OptionalInt open = infinitive(verb);
        if (cue.takes(Takes.OBJECT_INFINITIVE) && object.isPresent() && open.isPresent() && object.getAsInt() > verb) {
            return content(from(object.getAsInt(), open.getAsInt()));
        }
        if (cue.takes(Takes.OBJECT) && object.isPresent()) {
            return content(completed(verb, object.getAsInt()));
        }
        if (open.isPresent() && isOpen(open.getAsInt(), cue)) {
            return content(completed(verb, open.getAsInt()));
        }
        Content led = led(verb, cue);
        if (led.isEmpty() && cue.takes(Takes.OBJECT) && isReducedRelative(verb)) {
            return content(noun(tree.node(verb).head()));
        }
        return led;
    }

    private boolean isOpen(int word, Cues.Cue cue) {
        boolean to = tree.children(word).stream()
                .anyMatch(child -> tree.node(child).relation() == Relation.MARK
                        && syntax.lower(child).equals("to"));
        return to
                ? cue.takes(Takes.INFINITIVE)
                : cue.takes(Takes.OBJECT) && tree.node(word).penn().equals("VBG");
    }

    /** "the limit that economists consider safe", without the pronoun. */
    private boolean isReducedRelative(int verb) {
        return tree.node(verb).relation() == Relation.ACL_RELCL
                && Sources.child(syntax, verb, Relation.NSUBJ).isPresent()
                && !syntax.tree()
                        .node(Sources.child(syntax, verb, Relation.NSUBJ).getAsInt())
                        .penn()
                        .startsWith("W");
    }

    private OptionalInt object(int verb) {
        OptionalInt object = Sources.child(syntax, verb, Relation.OBJ);
        return object.isPresent() ? object : Sources.child(syntax, verb, Relation.IOBJ);
    }

    private OptionalInt infinitive(int verb) {
        for (int child : tree.children(verb)) {
            Relation relation = tree.node(child).relation();
            boolean complement = relation == Relation.XCOMP
                    || relation == Relation.ADVCL && tree.node(child).penn().equals("VB")
                    || relation == Relation.CCOMP && tree.node(child).penn().equals("VB");
            if (child > verb && complement) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** What stands behind a preposition that the cue asks for. */
    Content led(int word, Cues.Cue cue) {
        for (int child : tree.children(word)) {
            Relation relation = tree.node(child).relation();
            boolean fits = child > word
                    && (relation == Relation.OBL
                            || relation == Relation.NMOD
                            || relation == Relation.ADVCL
                            || relation == Relation.ACL
                            || relation == Relation.XCOMP
                            || relation == Relation.CCOMP
                            || relation == Relation.OBL_AGENT);
            int lead = fits ? lead(child, cue) : -1;
            if (lead > word && lead - word <= 3 && !syntax.isTime(child)) {
                Stretch all = completed(word, child);
                int first = lead + 1;
                return first <= all.last()
                        ? new Content(List.of(new Stretch(first, all.last())), lead)
                        : Content.NOTHING;
            }
        }
        return Content.NOTHING;
    }

    private int lead(int word, Cues.Cue cue) {
        for (int child : tree.children(word)) {
            Relation relation = tree.node(child).relation();
            boolean leads = relation == Relation.CASE || relation == Relation.MARK;
            if (child < word && leads && cue.prepositions().contains(syntax.lower(child))) {
                return child;
            }
        }
        return -1;
    }

    /** What a noun or adjective says: a clause, an infinitive, or a group behind its preposition. */
    Content complement(int word, Cues.Cue cue) {
        for (int child : tree.children(word)) {
            Relation relation = tree.node(child).relation();
            boolean clause = relation == Relation.CCOMP
                    || relation == Relation.XCOMP
                    || relation == Relation.ACL
                    || relation == Relation.ADVCL;
            if (child < word || !clause) {
                continue;
            }
            boolean to = leads(child, Relation.MARK, Set.of("to"));
            boolean that = relation == Relation.CCOMP || leads(child, Relation.MARK, Set.of("that", "whether"));
            if (to && cue.takes(Takes.INFINITIVE) || that && !to && cue.takes(Takes.CLAUSE)) {
                return content(syntax.all(child));
            }
        }
        return led(word, cue);
    }

    /** A complement with the further ones behind it that complete what is said of it. */
    private Stretch completed(int verb, int complement) {
        Stretch all = syntax.all(complement);
        int last = all.last();
        if (complement < verb) {
            return all.contains(verb) ? new Stretch(complement, complement) : all;
        }
        for (int child : tree.children(verb)) {
            if (child > complement && completes(child)) {
                last = Math.max(last, syntax.all(child).last());
            }
        }
        return new Stretch(all.first(), last);
    }

    private static final Set<Relation> COMPLETIONS =
            EnumSet.of(Relation.XCOMP, Relation.CCOMP, Relation.OBJ, Relation.ADVMOD);

    private boolean completes(int child) {
        Relation relation = tree.node(child).relation();
        if (COMPLETIONS.contains(relation)) {
            return true;
        }
        if (relation == Relation.OBL) {
            return !syntax.isTime(child) && leads(child, Relation.CASE, COMPLETING);
        }
        return relation == Relation.ADVCL && leads(child, Relation.MARK, COMPLETING_MARKS);
    }

    private boolean leads(int word, Relation by, Set<String> words) {
        return tree.children(word).stream()
                .anyMatch(child -> tree.node(child).relation() == by && words.contains(syntax.lower(child)));
    }

    private Stretch from(int first, int last) {
        Stretch one = syntax.all(first);
        Stretch other = syntax.all(last);
        return new Stretch(Math.min(one.first(), other.first()), Math.max(one.last(), other.last()));
    }

    /** A noun's words without the clauses about it. */
    private Stretch noun(int head) {
        return Sources.words(syntax, head, head);
    }

    /** What a passive says of its subject: "the aid was described as a gift", "a vote is expected to follow". */
    Content passive(Predicate predicate, Cues.Cue cue) {
        int verb = predicate.word();
        OptionalInt subject = Sources.child(syntax, verb, Relation.NSUBJ_PASS);
        Optional<Integer> noun = tree.node(verb).relation() == Relation.ACL
                ? Optional.of(tree.node(verb).head())
                : Optional.empty();
        Content led = led(verb, cue);
        if (!led.isEmpty()) {
            return led;
        }
        List<Stretch> parts = new ArrayList<>();
        if (subject.isPresent()) {
            parts.add(syntax.all(subject.getAsInt()));
        } else if (noun.isPresent()) {
            parts.add(noun(noun.get()));
        }
        if (parts.isEmpty()) {
            return Content.NOTHING;
        }
        for (int child : tree.children(verb)) {
            if (child > verb && completes(child) && tree.node(child).relation() != Relation.ADVMOD) {
                parts.add(syntax.all(child));
                break;
            }
        }
        return new Content(parts, syntax.lower(verb + 1).equals("by") ? verb + 1 : -1);
    }

    /** What seems to be so: the subject and what it seems to be. */
    Content raised(Predicate predicate) {
        int verb = predicate.word();
        OptionalInt complement = Sources.child(syntax, verb, Relation.XCOMP);
        if (complement.isEmpty()) {
            return Content.NOTHING;
        }
        List<Stretch> parts = new ArrayList<>();
        OptionalInt subject = Sources.child(syntax, verb, Relation.NSUBJ);
        subject.ifPresent(word -> parts.add(syntax.all(word)));
        parts.add(completed(verb, complement.getAsInt()));
        return new Content(parts, -1);
    }

    Syntax syntax() {
        return syntax;
    }

    /** The words of a content, without the marks at their edges. */
    List<Span> spans(Content content) {
        return content.parts().stream()
                .flatMap(part -> trimmed(syntax.text(), syntax.span(part)).stream())
                .toList();
    }

    static Optional<Span> trimmed(String text, Span span) {
        int first = span.start();
        int last = span.end();
        while (first < last && EDGE.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && EDGE.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last == first ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
