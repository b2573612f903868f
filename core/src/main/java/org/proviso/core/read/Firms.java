package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Stretch;

/** What a document calls the firms that it names: "the lender Banco Sol", "Glimmera, a start-up"; "the company" is one of them. */
final class Firms {
    private static final Set<String> PERSONS = WordLists.read("persons");
    private static final Set<String> FIRMS = WordLists.read("firms");
    private static final Set<String> ANY = WordLists.read("any firm");

    private record Called(String noun, Span span, Party firm) {}

    /** How far back, in characters, "the company" points to a firm that is nowhere called one. */
    private static final int NEAR = 600;

    private final List<Called> all = new ArrayList<>();
    /** Names that stand for nobody known: they may be firms. */
    private final List<Called> perhaps = new ArrayList<>();

    /** None. */
    Firms() {}

    static Firms in(List<Syntax> syntaxes, List<NameMention> names) {
        Firms found = new Firms();
        for (Syntax syntax : syntaxes) {
            for (NounGroup group : syntax.views().nounGroups()) {
                found.inside(syntax, names, group.head());
                found.unknown(syntax, names, group);
                group.words(Modifier.Kind.APPOSITION).forEach(beside -> {
                    found.beside(syntax, names, group.head(), beside);
                    found.beside(syntax, names, beside, group.head());
                });
            }
        }
        found.all.sort(Comparator.comparing(Called::span));
        found.perhaps.sort(Comparator.comparing(Called::span));
        return found;
    }

    /** "the American start-up Glimmera" */
    private void inside(Syntax syntax, List<NameMention> names, int head) {
        int first = head;
        while (first > 0 && isProper(syntax, first)) {
            first--;
        }
        if (first < head && FIRMS.contains(noun(syntax, first))) {
            add(syntax, names, first, first + 1, head);
        }
    }

    /** "Glimmera applied for a permit": a name that no table knows, or an organisation's. */
    private void unknown(Syntax syntax, List<NameMention> names, NounGroup group) {
        int head = group.head();
        int first = head;
        while (first > group.core().first() && isProper(syntax, first - 1)) {
            first--;
        }
        if (!isProper(syntax, head) || syntax.isTime(head) || first == head && isNothingAlone(syntax, head)) {
            return;
        }
        Span span = syntax.span(first, head);
        List<NameMention> known = Ordered.in(names, NameMention::span, syntax.span(group.core()));
        if (known.stream().allMatch(name -> name.kind() == Kind.ORGANISATION)) {
            Party firm = known.isEmpty()
                    ? Party.named(Slots.plain(span.of(syntax.text())))
                    : known.getFirst().party();
            perhaps.add(new Called("", span, firm));
        }
    }

    /** A single name of a class, or behind a preposition or number, is hardly a firm's. */
    private static boolean isNothingAlone(Syntax syntax, int name) {
        boolean behind = name > 0 && (syntax.is(name - 1, PartOfSpeech.ADP) || syntax.is(name - 1, PartOfSpeech.NUM));
        return behind || !syntax.classes(name).isEmpty();
    }

    /** "Glimmera, a start-up", "a start-up, Glimmera" */
    private void beside(Syntax syntax, List<NameMention> names, int noun, int name) {
        if (FIRMS.contains(noun(syntax, noun)) && isProper(syntax, name)) {
            Stretch core = syntax.core(name);
            add(syntax, names, noun, GroupNames.withoutDeterminer(syntax, core.first(), core.last()), core.last());
        }
    }

    /** "start-up" is one. */
    private static String noun(Syntax syntax, int word) {
        boolean hyphened = word > 1 && syntax.lower(word - 1).equals("-");
        return hyphened ? syntax.lower(word - 2) + "-" + syntax.lower(word) : syntax.lower(word);
    }

    private static boolean isProper(Syntax syntax, int word) {
        return syntax.tree().node(word).penn().startsWith("NNP");
    }

    private void add(Syntax syntax, List<NameMention> names, int noun, int first, int last) {
        Span span = syntax.span(first, last);
        List<NameMention> known = Ordered.in(names, NameMention::span, span);
        if (known.stream().allMatch(name -> name.kind() == Kind.ORGANISATION)) {
            Party firm = known.isEmpty()
                    ? Party.named(Slots.plain(span.of(syntax.text())))
                    : known.getFirst().party();
            all.add(new Called(noun(syntax, noun), syntax.span(noun, noun).union(span), firm));
        }
    }

    /** The firm last named before the place that the document calls so; of "the company" any, else what may be one. */
    Optional<Party> called(String noun, int offset) {
        Optional<Party> firm = last(all, noun, 0, offset);
        return firm.isPresent() || !ANY.contains(noun) ? firm : last(perhaps, noun, offset - NEAR, offset);
    }

    private static Optional<Party> last(List<Called> called, String noun, int from, int offset) {
        Optional<Party> firm = Optional.empty();
        for (Called each : called) {
            if (each.span().end() > offset) {
                break;
            }
            if (each.span().start() >= from
                    && (ANY.contains(noun) || each.noun().equals(noun))) {
                firm = Optional.of(each.firm());
            }
        }
        return firm;
    }

    /** "Polish growers", "Ruiz's predecessor": people whom a country or person only says more of. */
    static boolean belongsOnly(Syntax syntax, int head) {
        String word = syntax.lemma(head);
        return syntax.is(head, PartOfSpeech.NOUN)
                && (PERSONS.contains(word) || FIRMS.contains(word) || word.endsWith("maker"));
    }
}
