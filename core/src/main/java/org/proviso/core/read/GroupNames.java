package org.proviso.core.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Stretch;

/** The names of a document where noun groups hold them or stand beside them, and the groups in their own words. */
final class GroupNames {
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "some", "any", "several", "all", "both", "no", "every",
            "each", "his", "her", "its", "their", "our", "my", "your", "whose", "which", "what");
    /** What only a government has. */
    private static final Set<NounClass> OF_GOVERNMENTS = EnumSet.of(
            NounClass.RULE,
            NounClass.BILL,
            NounClass.WAIVER,
            NounClass.MONEY,
            NounClass.PROGRAMME,
            NounClass.DEMAND,
            NounClass.REQUEST_FILE,
            NounClass.PROMISE,
            NounClass.AGREEMENT);

    private static final int FURTHEST_WHO = 12;
    private static final Set<String> HOLDERS = WordLists.read("holders");
    private static final Set<String> WEEKDAYS = WordLists.read("weekdays");
    private static final Set<String> BEHIND_NAMES = Set.of(",", "of");
    private static final int LONGEST_TITLE = 4;
    private static final Set<String> MONTHS = WordLists.read("months");
    private static final Set<String> OF_TIMES = Set.of("last", "next", "this");

    private final List<NameMention> names;

    /** @param names in the order of the text; none overlaps another */
    GroupNames(List<NameMention> names) {
        this.names = names;
    }

    /** The names that begin inside a stretch, in order. */
    List<NameMention> in(Span span) {
        return Ordered.in(names, NameMention::span, span);
    }

    /** The name that the word stands in. */
    Optional<NameMention> over(Syntax syntax, int word) {
        int offset = syntax.start(word);
        int last = Ordered.firstFrom(names, NameMention::span, offset + 1) - 1;
        if (last < 0 || !names.get(last).span().contains(offset)) {
            return Optional.empty();
        }
        NameMention name = names.get(last);
        boolean actor = name.kind() != Kind.DEMONYM && (name.kind() != Kind.PLACE || isActing(syntax, word, name));
        return actor ? Optional.of(name) : Optional.empty();
    }

    /** "Texas sued", "Chicago's ban": a state or city that does something, or whose rule it is, is its government. */
    private static boolean isActing(Syntax syntax, int word, NameMention place) {
        if (place.party().id().filter(id -> id.is("place")).isEmpty()) {
            return false;
        }
        int first = word;
        while (syntax.tree().node(first).relation() == Relation.CONJ) {
            first = syntax.tree().node(first).head();
        }
        Relation relation = syntax.tree().node(first).relation();
        int above = syntax.tree().node(first).head();
        return switch (relation) {
            case NSUBJ, OBL_AGENT -> true;
            case NMOD_POSS -> syntax.classes(above).stream().anyMatch(OF_GOVERNMENTS::contains);
            default -> false;
        };
    }

    Optional<NameMention> beside(Syntax syntax, int head) {
        Optional<NounGroup> group = syntax.group(head);
        for (Modifier each : group.map(NounGroup::modifiers).orElse(List.of())) {
            Optional<NameMention> name =
                    each.kind() == Modifier.Kind.APPOSITION ? over(syntax, each.word()) : Optional.empty();
            if (name.isPresent() && name.get().kind() == Kind.PERSON) {
                return name;
            }
        }
        return Optional.empty();
    }

    /**
     * "Lima's own congressman, Democrat Ana Ruiz, has", "the governor of Lima, Ana Ruiz, has": the person between commas right behind one whom the
     * noun tells of.
     */
    Optional<NameMention> behindComma(Syntax syntax, int head) {
        if (!HOLDERS.contains(syntax.lower(head))
                || !syntax.tree().node(head).penn().equals("NN")) {
            return Optional.empty();
        }
        int comma = syntax.complements(head).values().stream()
                .mapToInt(word -> syntax.core(word).last() + 1)
                .filter(end -> end < syntax.size() && syntax.lower(end).equals(","))
                .min()
                .orElse(syntax.core(head).last() + 1);
        if (comma + 1 >= syntax.size() || !syntax.lower(comma).equals(",")) {
            return Optional.empty();
        }
        int first = syntax.start(comma + 1);
        return in(syntax.span(comma + 1, Math.min(comma + LONGEST_TITLE, syntax.size() - 1))).stream()
                .filter(name -> name.kind() == Kind.PERSON && isAlone(syntax, first, name))
                .findFirst();
    }

    /** Nothing but words with capitals stands before it, and a comma or whose he is behind. */
    private static boolean isAlone(Syntax syntax, int first, NameMention name) {
        int behind = syntax.wordFrom(name.span().end());
        boolean capitals = true;
        for (int word = syntax.wordFrom(first);
                word < syntax.wordFrom(name.span().start());
                word++) {
            capitals &= isCapital(syntax, word);
        }
        return capitals && behind < syntax.size() && BEHIND_NAMES.contains(syntax.lower(behind));
    }

    /** "a spokesman for its army, Colonel Diallo": trees hang the person on the nearest noun. */
    Optional<NameMention> besideBody(Syntax syntax, int head) {
        return syntax.tree().node(head).penn().equals("NN") && syntax.is(head, NounClass.AUTHORITY)
                ? syntax.complements(head).values().stream()
                        .filter(word -> over(syntax, word).isEmpty())
                        .flatMap(word -> beside(syntax, word).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "frontbencher Dilys Hale": a person right behind the noun that says what he is. */
    static Optional<Party> behindTitle(Syntax syntax, int head, List<NameMention> inside) {
        int behind = syntax.tokens().get(head).span().end() + 1;
        for (NameMention name : inside) {
            if (name.kind() == Kind.PERSON && name.span().start() == behind) {
                return Optional.of(name.party());
            }
        }
        return Optional.empty();
    }

    /** "the Swiss", of whom the adjective speaks. */
    Optional<Party> ofPeople(Syntax syntax, int word, Stretch core) {
        boolean the = core.size() == 2
                && syntax.lower(core.first()).equals("the")
                && syntax.tree().node(word).penn().equals("NNP");
        return the
                ? in(syntax.span(word, word)).stream()
                        .filter(name -> name.kind() == Kind.DEMONYM)
                        .map(NameMention::party)
                        .findFirst()
                : Optional.empty();
    }

    /** The group's own words without the determiner, with the place or body that follows: "federal judge in Louisiana". */
    String description(Syntax syntax, int head) {
        Stretch core = syntax.core(head);
        int first = withoutDeterminer(syntax, afterInnerArticle(syntax, core, head), core.last());
        Span span = syntax.span(first, core.last());
        for (Map.Entry<String, Integer> complement : syntax.complements(head).entrySet()) {
            Span words = syntax.span(syntax.core(complement.getValue()));
            boolean said = !in(words).isEmpty() || complement.getKey().equals("for");
            if (Set.of("of", "in", "for", "from").contains(complement.getKey())
                    && said
                    && words.start() > span.end()
                    && syntax.text().substring(span.end(), words.start()).indexOf(',') < 0) {
                span = span.union(words).union(named(syntax, complement.getValue(), words));
                break;
            }
        }
        return Slots.plain(span.of(syntax.text()));
    }

    /** "the Georgian city of Kutaisi": of which one. */
    private Span named(Syntax syntax, int place, Span words) {
        int of = syntax.complements(place).getOrDefault("of", -1);
        Span name = of < 0 ? words : syntax.span(syntax.core(of));
        return of >= 0 && isCapital(syntax, of) && name.start() > words.end() ? name : words;
    }

    private static boolean isCapital(Syntax syntax, int word) {
        return syntax.tree().node(word).penn().startsWith("NNP");
    }

    /** "By five votes to four the Court", "on Tuesday four hospitals": what trees have put before is none of its words. */
    private static int afterInnerArticle(Syntax syntax, Stretch core, int head) {
        int first = head;
        while (first > core.first() && !syntax.lower(first).equals("the")) {
            first--;
        }
        return WEEKDAYS.contains(syntax.lower(first)) && first < head ? first + 1 : first;
    }

    static int withoutDeterminer(Syntax syntax, int from, int to) {
        int first = from;
        while (first < to && DETERMINERS.contains(syntax.lower(first))) {
            first++;
        }
        return first;
    }

    /** "A bill that passed in June sets aside", "last October the court ordered": trees may take the month for who does it. */
    static boolean isDated(Syntax syntax, int word, Stretch core) {
        boolean behind = core.size() == 1 && word > 0 && syntax.is(word - 1, PartOfSpeech.ADP);
        boolean pointed = core.size() == 2 && OF_TIMES.contains(syntax.lower(core.first()));
        return MONTHS.contains(syntax.lower(word)) && (behind || pointed);
    }

    /** "Syria", unlike "US" and "UK", is no adjective. */
    static boolean isSpelledCountry(Syntax syntax, NameMention name) {
        String written = name.span().of(syntax.text());
        return name.kind() == Kind.COUNTRY && written.chars().anyMatch(Character::isLowerCase);
    }

    /** "the desk of Ana Ruiz, who blocked it": the person right before "who". */
    Optional<Party> who(Syntax syntax, Argument relative) {
        if (relative.origin() != Argument.Origin.RELATIVE) {
            return Optional.empty();
        }
        int who = relative.word() + 1;
        while (who < syntax.size() && !syntax.lower(who).equals("who") && who < relative.word() + FURTHEST_WHO) {
            who++;
        }
        if (!syntax.lower(Math.min(who, syntax.size() - 1)).equals("who")) {
            return Optional.empty();
        }
        int end = syntax.start(who);
        return in(syntax.span(relative.word(), who)).reversed().stream()
                .filter(name -> end - name.span().end() <= 2)
                .map(NameMention::party)
                .findFirst();
    }
}
