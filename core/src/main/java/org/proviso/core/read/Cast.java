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
import java.util.stream.Collectors;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.PartOfSpeech;
import org.proviso.core.text.Sentence;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Relation;
import org.proviso.core.text.syntax.Tree;

/** Everybody whom a document names, in the order of the text, with the places where it does. */
final class Cast {
    /** Who is named later in a document that names more is left out. */
    private static final int MOST = 300;
    /** How often somebody is named counts up to here. */
    private static final int MOST_PLACES = 200;

    private static final int DEEPEST = 5;

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<Sentence> sentences;
    private final ActorTable actors;
    /** Worked out where it is asked for first. */
    private final Map<String, Integer> ranks = new HashMap<>();

    /**
     * Where somebody is named.
     *
     * @param sentence which sentence of the document it is, from 0
     * @param words the name
     * @param word its head in the tree; -1 where the sentence was not read
     * @param role as what: "nsubj", "obl to", "nsubj pronoun"; "unread" where the sentence was not read
     */
    record Place(int sentence, Span words, int word, String role) {
        static Place unread(int sentence, Span words) {
            return new Place(sentence, words, -1, "unread");
        }

        static Place of(int sentence, Span words, int word, Syntax syntax) {
            return new Place(sentence, words, word, role(syntax, word));
        }

        private static String role(Syntax syntax, int named) {
            Tree tree = syntax.tree();
            int word = named;
            for (int depth = 0; depth < DEEPEST && tree.node(word).is(Relation.CONJ); depth++) {
                word = tree.node(word).head();
            }
            String relation = tree.node(word).relation().label();
            String pronoun = syntax.is(named, PartOfSpeech.PRON) ? " pronoun" : "";
            if (relation.startsWith("obl") || relation.equals("nmod")) {
                for (int child : tree.children(word)) {
                    if (tree.node(child).is(Relation.CASE)) {
                        return relation + " " + syntax.lower(child) + pronoun;
                    }
                }
            }
            return relation + pronoun;
        }
    }

    /** Somebody, and where he is named. */
    record Member(Party party, String key, Kind kind, List<Place> places) {
        boolean is(Party other) {
            return key.equals(keyOf(other));
        }

        /** By the keys of others. */
        boolean isAmong(Set<String> keys) {
            return keys.contains(key);
        }
    }

    static Set<String> keys(List<Party> parties) {
        return parties.stream().map(Cast::keyOf).collect(Collectors.toSet());
    }

    /** What somebody is, by how he is named. */
    enum Kind {
        COUNTRY,
        REGION,
        PERSON,
        AUTHORITY,
        OUTLET,
        ORGANISATION,
        PLACE,
        /** In common words: "the governor", "a court in Lima". */
        OFFICE,
        /** In common words: "troops". */
        FORCE,
        /** In common words: "growers". */
        PEOPLE,
        OTHER;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** In small letters, as the weights name it. */
        String label() {
            return label;
        }
    }

    Cast(List<Sentence> sentences, List<NameMention> names, List<Syntax> syntaxes, Parties parties, ActorTable actors) {
        this.actors = actors;
        this.sentences = List.copyOf(sentences);
        Set<Integer> read = new HashSet<>();
        for (Syntax syntax : syntaxes) {
            int sentence = sentenceAt(syntax.sentence().span().start());
            read.add(sentence);
            addAll(
                    syntax,
                    sentence,
                    Ordered.in(names, NameMention::span, syntax.sentence().span()),
                    parties);
        }
        for (NameMention name : names) {
            int sentence = sentenceAt(name.span().start());
            if (!read.contains(sentence)) {
                add(name.party(), kind(name), Place.unread(sentence, name.span()));
            }
        }
    }

    private void addAll(Syntax syntax, int sentence, List<NameMention> names, Parties parties) {
        Set<Integer> seen = new HashSet<>();
        for (NounGroup group : syntax.views().nounGroups()) {
            int head = group.head();
            Optional<Party> party = syntax.isTime(head) ? Optional.empty() : parties.one(syntax, head);
            party.ifPresent(named -> {
                Span words = syntax.span(syntax.core(head));
                add(named, kind(syntax, head, named, names), Place.of(sentence, words, head, syntax));
                seen.add(head);
            });
        }
        for (NameMention name : names) {
            int last = Math.clamp(syntax.wordFrom(name.span().end()) - 1, 0, syntax.size() - 1);
            if (seen.add(last)) {
                add(name.party(), kind(name), Place.of(sentence, name.span(), last, syntax));
            }
        }
    }

    private void add(Party party, Kind kind, Place place) {
        String key = keyOf(party);
        if (!Nobodies.isOne(party) && (members.size() < MOST || members.containsKey(key))) {
            List<Place> places = members.computeIfAbsent(
                            key, unknown -> new Member(party, key, kind, new ArrayList<>()))
                    .places();
            if (places.size() < MOST_PLACES) {
                places.add(place);
            }
        }
    }

    /** By what two parties are the same: the id; without one the name. */
    static String keyOf(Party party) {
        return party.id().map(ActorId::value).orElseGet(() -> party.name().toLowerCase(Locale.ROOT));
    }

    private static Kind kind(Syntax syntax, int head, Party party, List<NameMention> names) {
        for (NameMention name : Ordered.in(names, NameMention::span, syntax.span(syntax.core(head)))) {
            if (name.party().equals(party)) {
                return kind(name);
            }
        }
        return party.id().map(Cast::kind).orElseGet(() -> kind(syntax, head));
    }

    private static Kind kind(ActorId id) {
        if (id.is("country")) {
            return Kind.COUNTRY;
        }
        if (id.is("person")) {
            return Kind.PERSON;
        }
        if (id.is("outlet")) {
            return Kind.OUTLET;
        }
        return id.is("region") ? Kind.REGION : Kind.AUTHORITY;
    }

    private static Kind kind(Syntax syntax, int head) {
        if (syntax.is(head, NounClass.AUTHORITY)) {
            return Kind.OFFICE;
        }
        if (syntax.is(head, NounClass.FORCE)) {
            return Kind.FORCE;
        }
        return syntax.is(head, NounClass.PEOPLE) ? Kind.PEOPLE : Kind.OTHER;
    }

    private static Kind kind(NameMention name) {
        boolean region = name.party().id().filter(id -> id.is("region")).isPresent();
        return switch (name.kind()) {
            case COUNTRY, DEMONYM -> region ? Kind.REGION : Kind.COUNTRY;
            case PERSON -> Kind.PERSON;
            case AUTHORITY -> region ? Kind.REGION : Kind.AUTHORITY;
            case OUTLET -> Kind.OUTLET;
            case ORGANISATION -> Kind.ORGANISATION;
            case PLACE -> region ? Kind.REGION : Kind.PLACE;
        };
    }

    /** Which sentence holds a place of the text. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Collection<Member> members() {
        return members.values();
    }

    Optional<Member> of(Party party) {
        return Optional.ofNullable(members.get(keyOf(party)));
    }

    /** Which country somebody is, or is of. */
    Optional<ActorId> country(Member member) {
        return member.party().id().flatMap(id -> id.is("country") ? Optional.of(id) : actors.countryOf(id));
    }

    /** How many others are named more often. */
    int rank(Member member) {
        if (ranks.isEmpty()) {
            members.values()
                    .forEach(each -> ranks.put(each.key(), (int) members.values().stream()
                            .filter(other ->
                                    other.places().size() > each.places().size())
                            .count()));
        }
        return ranks.getOrDefault(member.key(), 0);
    }
}
