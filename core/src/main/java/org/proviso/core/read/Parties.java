package org.proviso.core.read;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.read.Chunk.NounGroup;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;

/**
 * Says whom a noun group of the document means: a name, a pronoun's antecedent, a government behind a demonym, or an
 * authority described in common words.
 */
final class Parties {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "it", "its", "itself", "themselves");
    private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "our", "my", "ours", "ourselves");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "some", "any", "several", "all", "both");
    /** Words that stand for the government of the country named beside them. */
    private static final Set<String> GOVERNMENT = Set.of(
            "government",
            "governments",
            "authorities",
            "side",
            "troops",
            "forces",
            "soldiers",
            "military",
            "army",
            "officials",
            "leaders",
            "leadership",
            "regime",
            "delegation",
            "negotiators");
    /** Offices that a text names once with their holder and then alone. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "secretary",
            "governor",
            "mayor",
            "senator",
            "chancellor",
            "king",
            "queen",
            "pope",
            "chairman",
            "director",
            "commissioner",
            "speaker",
            "administration",
            "government",
            "judge",
            "justice");

    private final List<NameMention> names;
    private final Antecedents antecedents;
    private final IntFunction<Optional<Party>> firstPerson;

    /** @param firstPerson whom "I" and "we" mean at an offset */
    Parties(List<NameMention> names, Antecedents antecedents, IntFunction<Optional<Party>> firstPerson) {
        this.names = names;
        this.antecedents = antecedents;
        this.firstPerson = firstPerson;
    }

    /** The names that begin inside a stretch, in order. */
    List<NameMention> namesIn(Span span) {
        return Ordered.in(names, NameMention::span, span);
    }

    /** Everybody that the group and those beside it name. */
    List<Party> all(Syntax syntax, int group) {
        Set<Party> found = new LinkedHashSet<>();
        boolean described = false;
        for (int each : named(syntax, group)) {
            Optional<Party> party = one(syntax, each);
            boolean named = party.isPresent() && party.get().id().isPresent();
            if (party.isEmpty() || described && named && found.size() == 1) {
                found.clear();
            }
            if (each != group && !named) {
                break;
            }
            party.ifPresent(found::add);
            described = party.isPresent() && !named;
        }
        return List.copyOf(found);
    }

    /** The group and those beside it; of a person and an office apart by a comma alone only the person. */
    private List<Integer> named(Syntax syntax, int group) {
        List<Integer> all = syntax.coordinates(group);
        if (all.size() != 2 || !syntax.markWord(group + 1).equals(",") || all.get(1) != group + 2) {
            return all;
        }
        List<Integer> people =
                all.stream().filter(each -> isOf(syntax, each, Kind.PERSON)).toList();
        boolean countries = all.stream().anyMatch(each -> isOf(syntax, each, Kind.COUNTRY));
        return people.size() == 1 && !countries ? people : all;
    }

    private boolean isOf(Syntax syntax, int group, Kind kind) {
        return namesIn(syntax.spanOf(group, group)).stream().anyMatch(name -> name.kind() == kind);
    }

    /** Everybody that the group names; else whose it is: "Rubio's intent", "GOP efforts". */
    List<Party> owners(Syntax syntax, int group) {
        List<Party> named = all(syntax, group);
        if (!named.isEmpty()) {
            return named;
        }
        Optional<Party> owner = possessor(syntax, group).or(() -> modifier(syntax, group));
        return owner.isPresent() ? List.of(owner.get()) : issuers(syntax, group);
    }

    /** "The president signed an order ending the ban": who issues the rule that acts. */
    private List<Party> issuers(Syntax syntax, int group) {
        NounGroup noun = syntax.noun(group).orElseThrow();
        boolean rule = noun.is(NounClass.RULE) || noun.is(NounClass.BILL) || noun.is(NounClass.JUDGMENT);
        boolean object = rule
                && syntax.verb(group - 1)
                        .filter(verb -> verb.isFinite() && !verb.passive())
                        .isPresent();
        OptionalInt subject = object ? syntax.subject(group - 1) : OptionalInt.empty();
        return subject.isPresent() ? all(syntax, subject.getAsInt()) : List.of();
    }

    /** Whom the group alone names. */
    Optional<Party> one(Syntax syntax, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        String word = syntax.lower(group.head());
        int offset = syntax.tokens().get(group.head()).span().start();
        if (group.first() == group.last()) {
            Optional<Party> meant = pronoun(word, offset);
            if (meant.isPresent() || FIRST.contains(word) || SINGULAR.contains(word) || PLURAL.contains(word)) {
                return meant;
            }
        }
        List<NameMention> inside = namesIn(syntax.spanOf(chunk, chunk));
        Optional<NameMention> named = inside.stream()
                .filter(name ->
                        name.span().contains(offset) && name.kind() != Kind.DEMONYM && name.kind() != Kind.PLACE)
                .max(Comparator.comparingInt(name -> name.span().end()));
        if (named.isPresent()) {
            return Optional.of(named.get().party());
        }
        boolean bare = inside.isEmpty()
                && group.last() - group.first() <= 1
                && syntax.complements(chunk).isEmpty();
        Optional<Party> called = bare && OFFICES.contains(word) ? antecedents.called(word, offset) : Optional.empty();
        if (called.isPresent()) {
            return called;
        }
        if (group.is(NounClass.AUTHORITY) || group.is(NounClass.FORCE)) {
            return Optional.of(authority(syntax, chunk, inside));
        }
        return group.is(NounClass.PEOPLE) ? Optional.of(Party.named(description(syntax, chunk))) : Optional.empty();
    }

    private Party authority(Syntax syntax, int chunk, List<NameMention> inside) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        Optional<NameMention> owner = inside.stream()
                .filter(name -> name.kind() != Kind.PERSON && name.kind() != Kind.OUTLET)
                .findFirst();
        if (GOVERNMENT.contains(syntax.lower(group.head()))) {
            Optional<Integer> of = Optional.ofNullable(syntax.complements(chunk).get("of"));
            Optional<NameMention> country = owner.or(() ->
                    of.flatMap(c -> namesIn(syntax.spanOf(c, c)).stream().findFirst()));
            if (country.isPresent()) {
                return country.get().party();
            }
        }
        return Party.named(description(syntax, chunk));
    }

    /** The group's own words without the determiner, with the place or body that follows: "federal judge in Louisiana". */
    String description(Syntax syntax, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        int first = group.first();
        while (first < group.last() && DETERMINERS.contains(syntax.lower(first))) {
            first++;
        }
        int last = chunk;
        for (var complement : syntax.complements(chunk).entrySet()) {
            boolean named = !namesIn(syntax.spanOf(complement.getValue(), complement.getValue()))
                            .isEmpty()
                    || complement.getKey().equals("for");
            if (Set.of("of", "in", "for", "from").contains(complement.getKey()) && named) {
                last = complement.getValue();
                break;
            }
        }
        Span span = new Span(
                syntax.tokens().get(first).span().start(),
                syntax.spanOf(last, last).end());
        return span.of(syntax.text()).replaceAll("\\s+", " ");
    }

    /** Whom the possessive of a group names ("Rubio's", "his"). */
    Optional<Party> possessor(Syntax syntax, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        if (group.possessorEnd() < 0) {
            return Optional.empty();
        }
        String word = syntax.lower(group.possessorEnd());
        int offset = syntax.tokens().get(group.possessorEnd()).span().start();
        Optional<Party> pronoun = pronoun(word, offset);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Party> named = namesIn(syntax.spanOf(chunk, chunk)).stream()
                .filter(name -> name.span().contains(offset))
                .map(NameMention::party)
                .findFirst();
        boolean described = named.isEmpty() && group.owner().contains(NounClass.AUTHORITY);
        return described ? Optional.of(Party.named(words(syntax, group.first(), group.possessorEnd()))) : named;
    }

    /** The words from one token to another on one line, without the determiner. */
    private static String words(Syntax syntax, int from, int to) {
        int first = from;
        while (first < to && DETERMINERS.contains(syntax.lower(first))) {
            first++;
        }
        Span span = new Span(
                syntax.tokens().get(first).span().start(),
                syntax.tokens().get(to).span().end());
        return Slots.plain(span.of(syntax.text()));
    }

    /** Whom the adjectives of a group name: "Mexican troops". */
    Optional<Party> modifier(Syntax syntax, int chunk) {
        NounGroup group = syntax.noun(chunk).orElseThrow();
        int head = syntax.tokens().get(group.head()).span().start();
        return namesIn(syntax.spanOf(chunk, chunk)).stream()
                .filter(name -> !name.span().contains(head) && name.kind() != Kind.PLACE)
                .map(NameMention::party)
                .findFirst();
    }

    private Optional<Party> pronoun(String word, int offset) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (FIRST.contains(lower)) {
            return firstPerson.apply(offset);
        }
        if (SINGULAR.contains(lower)) {
            return antecedents.person(offset);
        }
        return PLURAL.contains(lower) ? antecedents.body(offset) : Optional.empty();
    }
}
