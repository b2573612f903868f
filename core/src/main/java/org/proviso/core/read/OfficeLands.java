package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Clause;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Predicate;

/**
 * Of which country a body is that a text names without one: "Sweden demanded that the Ministry of Health repay". It is none of a country that
 * stands on the other side of what a sentence tells of it, whatever country the text names most; then it is of the one that the text names most
 * beside that one, and of none where two are named about as often.
 */
final class OfficeLands {
    /** Behind these stands the other side of what is done. */
    private static final Set<String> SIDES = Set.of("to", "from", "with", "against", "between", "by");

    private static final Set<String> ASKING = WordLists.read("verbs of two sides");
    private static final Set<String> ABROAD = Set.of("embassy", "consulate", "delegation", "mission");
    /** So many times as often as the next a country must be named. */
    private static final int CLEARLY = 2;
    /** How long what places a body may be, in characters. */
    private static final int FAR = 40;

    private static final Pattern PLACED = Pattern.compile(
            "(?:['\u2019]s |\\b[Ii]n \\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,2}, (?:the )?)$");

    private final ActorTable actors;

    OfficeLands(ActorTable actors) {
        this.actors = actors;
    }

    /** The names of a document, those of such bodies with their country. */
    List<NameMention> of(String text, List<NameMention> names, List<Sentence> sentences, List<Syntax> syntaxes) {
        Map<Party, Set<ActorId>> opposed = opposed(text, names, syntaxes);
        Map<Integer, Set<ActorId>> sides = new HashMap<>();
        names.forEach(name -> sides.put(name.span().start(), Set.copyOf(opposed.getOrDefault(name.party(), Set.of()))));
        List<NameMention> amended = besideOthers(text, names, opposed);
        List<NameMention> own = new OwnMinistries(actors, text, sentences, sides).of(amended, syntaxes);
        return new Namesakes(actors, text, sentences).of(own, syntaxes);
    }

    private List<NameMention> besideOthers(String text, List<NameMention> names, Map<Party, Set<ActorId>> opposed) {
        opposed.entrySet()
                .removeIf(body -> isOwned(text, names, body.getKey())
                        || !land(body.getKey())
                                .filter(body.getValue()::contains)
                                .isPresent());
        if (opposed.isEmpty()) {
            return names;
        }
        Map<ActorId, Integer> named = named(text, names);
        List<NameMention> amended = new ArrayList<>(names.size());
        for (NameMention name : names) {
            Set<ActorId> others = opposed.get(name.party());
            amended.add(
                    others == null || !isBare(text, name)
                            ? name
                            : new NameMention(
                                    name.span(), owned(text, name, named, others), name.kind(), name.confidence()));
        }
        return amended;
    }

    private Party owned(String text, NameMention name, Map<ActorId, Integer> named, Set<ActorId> others) {
        String words = name.span().of(text);
        return most(named, others).flatMap(land -> actors.bodyOf(land, words)).orElseGet(() -> Party.named(words));
    }

    private static Optional<ActorId> most(Map<ActorId, Integer> named, Set<ActorId> others) {
        int first = 0;
        int second = 0;
        Optional<ActorId> most = Optional.empty();
        for (Map.Entry<ActorId, Integer> each : named.entrySet()) {
            if (others.contains(each.getKey())) {
                continue;
            }
            if (each.getValue() > first) {
                second = first;
                first = each.getValue();
                most = Optional.of(each.getKey());
            } else {
                second = Math.max(second, each.getValue());
            }
        }
        return first >= second * CLEARLY ? most : Optional.empty();
    }

    /** How often each country is named, by its own name, its people's, its capital's or a body's. */
    private Map<ActorId, Integer> named(String text, List<NameMention> names) {
        Map<ActorId, Integer> counts = new LinkedHashMap<>();
        for (NameMention name : names) {
            if (!isBare(text, name)) {
                landOf(text, name).ifPresent(land -> counts.merge(land, 1, Integer::sum));
            }
        }
        return counts;
    }

    private Optional<ActorId> landOf(String text, NameMention name) {
        if (name.kind() == Kind.PLACE) {
            return actors.capital(name.span().of(text)).flatMap(Party::id);
        }
        return name.kind() == Kind.PERSON || name.kind() == Kind.OUTLET ? Optional.empty() : land(name.party());
    }

    private Optional<ActorId> land(Party party) {
        return party.id().flatMap(id -> id.is("country") ? Optional.of(id) : actors.countryOf(id));
    }

    private boolean isBare(String text, NameMention name) {
        return name.kind() == Kind.AUTHORITY
                && actors.isAnyMinistry(name.span().of(text))
                && !isPlaced(text, name.span());
    }

    /** "Kampala's health ministry", "the health ministry in Kampala", "In Kampala, the health ministry". */
    static boolean isPlaced(String text, Span words) {
        String before = text.substring(Math.max(0, words.start() - FAR), words.start());
        return PLACED.matcher(before).find()
                || text.startsWith(" in ", words.end())
                        && words.end() + 4 < text.length()
                        && Character.isUpperCase(text.charAt(words.end() + 4));
    }

    /** Whether the text says somewhere whose it is. */
    private boolean isOwned(String text, List<NameMention> names, Party body) {
        return names.stream()
                .anyMatch(name -> name.party().equals(body) && name.kind() == Kind.AUTHORITY && !isBare(text, name));
    }

    /** "the Swedish embassy": what a country has only in others. */
    private static boolean isAbroad(String words) {
        return ABROAD.contains(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** The countries on the other side of each such body. */
    private Map<Party, Set<ActorId>> opposed(String text, List<NameMention> names, List<Syntax> syntaxes) {
        Map<Party, Set<ActorId>> found = new HashMap<>();
        for (Syntax syntax : syntaxes) {
            List<NameMention> inside =
                    Ordered.in(names, NameMention::span, syntax.sentence().span());
            for (NameMention name : inside) {
                if (isBare(text, name)) {
                    found.computeIfAbsent(name.party(), unknown -> new HashSet<>())
                            .addAll(new Sides(syntax, text, inside).others(name));
                }
            }
        }
        return found;
    }

    /** Who stands on which side in one sentence. */
    private final class Sides {
        private final Syntax syntax;
        private final String text;
        private final List<NameMention> names;

        Sides(Syntax syntax, String text, List<NameMention> names) {
            this.syntax = syntax;
            this.text = text;
            this.names = names;
        }

        Set<ActorId> others(NameMention body) {
            int word = syntax.wordFrom(body.span().start());
            int head = syntax.groupAt(word).orElse(word);
            Set<Integer> words = new HashSet<>(spread(head));
            for (Predicate predicate : syntax.views().predicates()) {
                words.addAll(beside(predicate, head));
            }
            for (NounGroup group : syntax.views().nounGroups()) {
                words.addAll(around(group.head(), head));
            }
            words.remove(head);
            Set<ActorId> lands = new HashSet<>();
            words.forEach(other -> lands.addAll(lands(other)));
            return lands;
        }

        private Collection<Integer> spread(int head) {
            return syntax.group(head).isPresent() ? syntax.views().spread(head) : List.of(head);
        }

        /** Who else takes part in what the body takes part in, and who asks it to. */
        private List<Integer> beside(Predicate predicate, int head) {
            List<Integer> sides = predicate.arguments().stream()
                    .filter(OfficeLands::isSide)
                    .flatMap(argument -> spread(argument.word()).stream())
                    .toList();
            if (!sides.contains(head)) {
                return List.of();
            }
            List<Integer> others = new ArrayList<>(sides);
            predicate
                    .dependence()
                    .filter(clause ->
                            clause.link() == Clause.Link.COMPLEMENT || clause.link() == Clause.Link.OPEN_COMPLEMENT)
                    .flatMap(clause -> syntax.predicate(clause.governor()))
                    .filter(over -> ASKING.contains(over.lemma()))
                    .flatMap(Predicate::doer)
                    .ifPresent(doer -> others.add(doer.word()));
            return others;
        }

        /** "Sweden's agreement with the ministry", "stopped payments to the ministry": whose it is, and who does it. */
        private List<Integer> around(int thing, int head) {
            boolean behind = syntax.complements(thing).entrySet().stream()
                    .anyMatch(each -> SIDES.contains(each.getKey())
                            && spread(each.getValue()).contains(head));
            if (!behind) {
                return List.of();
            }
            List<Integer> others = new ArrayList<>();
            syntax.complements(thing).forEach((preposition, word) -> {
                if (SIDES.contains(preposition)) {
                    others.addAll(spread(word));
                }
            });
            syntax.possessor(thing).ifPresent(others::add);
            others.addAll(syntax.before(thing));
            syntax.predicate(syntax.tree().node(thing).head())
                    .filter(verb -> verb.undergoer()
                            .filter(each -> each.word() == thing)
                            .isPresent())
                    .flatMap(Predicate::doer)
                    .ifPresent(doer -> others.add(doer.word()));
            return others;
        }

        /** The country that a word names, or that somebody is of: "the Swedish embassy"; not that of a thing, "Swedish money". */
        private Set<ActorId> lands(int word) {
            boolean somebody = syntax.is(word, NounClass.AUTHORITY)
                    || syntax.is(word, NounClass.PEOPLE)
                    || syntax.is(word, NounClass.FORCE);
            Span words = somebody && syntax.group(word).isPresent()
                    ? syntax.span(syntax.core(word))
                    : syntax.span(word, word);
            Set<ActorId> lands = new HashSet<>();
            for (NameMention name : names) {
                boolean here = name.span().start() < words.end()
                        && words.start() < name.span().end();
                if (here
                        && (actors.isCountryName(name.span().of(text))
                                || isAbroad(name.span().of(text)))) {
                    land(name.party()).ifPresent(lands::add);
                }
            }
            return lands;
        }
    }

    private static boolean isSide(Argument argument) {
        return argument.role() == Role.OBLIQUE ? SIDES.contains(argument.preposition()) : argument.role() != Role.TOPIC;
    }
}
