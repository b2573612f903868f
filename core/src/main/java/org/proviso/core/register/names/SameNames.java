package org.proviso.core.register.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Digest;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Party;

/**
 * Names of which people said that they mean one thing, and claims as they read when each thing goes by one of its names: its
 * shortest. Names that share a name mean one thing, however many judgements lead from one to the other, so their order does not
 * matter, and a circle adds nothing. A name may be the id of an actor: parties of that id are meant, and its plain name.
 */
public final class SameNames {
    public static final SameNames NONE = new SameNames(List.of());

    /** Of names that begin with one word, the one with most words is found. */
    private static final Comparator<Name> LONGEST_FIRST = Comparator.comparingInt((Name name) -> -name.words.size())
            .thenComparing(name -> String.join(" ", name.words));

    private final List<Thing> things;
    private final Map<String, Thing> byForm = new HashMap<>();
    private final Map<ActorId, Thing> byId = new HashMap<>();
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /** What people use several names for. */
    private record Thing(String name, Optional<ActorId> id, Set<String> forms, Set<ActorId> ids) {}

    private record Name(List<String> words, Thing thing) {}

    private SameNames(List<Thing> things) {
        this.things = things;
        for (Thing thing : things) {
            thing.ids.forEach(id -> byId.put(id, thing));
            for (String form : thing.forms) {
                byForm.put(form, thing);
                List<String> words = List.of(form.split(" ", -1));
                byFirstWord
                        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>(1))
                        .add(new Name(words, thing));
            }
        }
        byFirstWord.values().forEach(names -> names.sort(LONGEST_FIRST));
    }

    /**
     * What people said.
     *
     * @param said names that mean one thing, judgement by judgement
     * @param idOf the actor of a name, where a table knows one
     * @param nameOf the plain name of an actor, where a table knows one
     */
    public static SameNames of(
            List<List<String>> said,
            Function<String, Optional<ActorId>> idOf,
            Function<ActorId, Optional<String>> nameOf) {
        List<Gathered> gathered = new ArrayList<>();
        for (List<String> names : said) {
            Gathered one = new Gathered();
            names.forEach(name -> one.add(name, idOf, nameOf));
            List<Gathered> met = gathered.stream().filter(one::meets).toList();
            met.forEach(one::addAll);
            gathered.removeAll(met);
            gathered.add(one);
        }
        return new SameNames(gathered.stream()
                .map(Gathered::thing)
                .sorted(Comparator.comparing(Thing::name))
                .toList());
    }

    /** The same where no table is asked. */
    public static SameNames of(List<List<String>> said) {
        return of(said, name -> Optional.empty(), id -> Optional.empty());
    }

    /** How a name is compared with others; two of one form are one name. */
    public static String form(String name) {
        return id(name).map(ActorId::value).orElseGet(() -> NameWords.form(name));
    }

    /** The id of an actor, when the name is one. */
    private static Optional<ActorId> id(String name) {
        return ActorId.isOne(name) ? Optional.of(new ActorId(name)) : Optional.empty();
    }

    public boolean isEmpty() {
        return things.isEmpty();
    }

    /** Whether people said of all these names that they mean one thing. */
    public boolean areOne(List<String> names) {
        Set<Thing> meant = new HashSet<>();
        for (String name : names) {
            Optional<Thing> thing =
                    id(name).flatMap(this::byId).or(() -> Optional.ofNullable(byForm.get(NameWords.form(name))));
            if (thing.isEmpty()) {
                return false;
            }
            meant.add(thing.get());
        }
        return meant.size() == 1;
    }

    /** The same for the same names, whoever said so, when, and in which order. */
    public String digest() {
        List<String> fields = new ArrayList<>();
        for (Thing thing : things) {
            fields.add(thing.name);
            fields.add(thing.id.map(ActorId::value).orElse(""));
            fields.add(String.join("\n", new TreeSet<>(thing.forms)));
            fields.add(String.join(
                    "\n", thing.ids.stream().map(ActorId::value).sorted().toList()));
        }
        return Digest.ofFields(fields);
    }

    /** Whether a claim has one of the names, in its object, its words or its parties. */
    public boolean areIn(Claim claim) {
        return claim.roles().object().filter(this::areIn).isPresent()
                || areIn(claim.evidence().exact())
                || claim.roles().actors().stream().anyMatch(this::areIn)
                || claim.roles().counterparts().stream().anyMatch(this::areIn)
                || claim.said().speaker().filter(this::areIn).isPresent();
    }

    private boolean areIn(Party party) {
        return party.id().filter(byId::containsKey).isPresent() || areIn(party.name());
    }

    private boolean areIn(String text) {
        NameWords words = NameWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (at(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A claim as it reads with one name for each thing: to be compared, and never to be shown. Itself where nothing changes. */
    public Claim read(Claim claim) {
        if (things.isEmpty()) {
            return claim;
        }
        Claim.Roles roles = new Claim.Roles(
                claim.roles().actors().stream().map(this::read).toList(),
                claim.roles().counterparts().stream().map(this::read).toList(),
                claim.roles().object().map(this::read),
                claim.roles().likely());
        Claim.Said said = new Claim.Said(
                claim.said().speaker().map(this::read), claim.said().via());
        Evidence evidence = read(claim.evidence());
        boolean same = roles.equals(claim.roles()) && said.equals(claim.said()) && evidence.equals(claim.evidence());
        return same
                ? claim
                : new Claim(
                        claim.move(),
                        claim.modality(),
                        roles,
                        claim.terms(),
                        said,
                        evidence,
                        claim.furniture(),
                        claim.why());
    }

    private Evidence read(Evidence evidence) {
        String exact = read(evidence.exact());
        int end = evidence.start() + exact.codePointCount(0, exact.length());
        return new Evidence(evidence.document(), evidence.start(), end, exact);
    }

    /** A party that goes by one of the names is the actor of that thing, and none where nobody knows which that is. */
    private Party read(Party party) {
        Optional<Thing> thing =
                party.id().flatMap(this::byId).or(() -> Optional.ofNullable(byForm.get(NameWords.form(party.name()))));
        return new Party(read(party.name()), thing.map(Thing::id).orElse(party.id()));
    }

    private Optional<Thing> byId(ActorId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private String read(String text) {
        NameWords words = NameWords.of(text);
        StringBuilder read = new StringBuilder(text.length());
        int copied = 0;
        int i = 0;
        while (i < words.size()) {
            Optional<Name> name = at(words, i);
            if (name.isPresent()) {
                int count = name.get().words.size();
                read.append(text, copied, words.start(i)).append(name.get().thing.name);
                copied = words.end(i, count);
                i += count;
            } else {
                i++;
            }
        }
        return read.append(text, copied, text.length()).toString();
    }

    /** The longest name that begins with a word. */
    private Optional<Name> at(NameWords words, int i) {
        Optional<Name> folded = at(words, i, words.folded(i));
        return folded.isPresent() ? folded : at(words, i, words.plain(i));
    }

    private Optional<Name> at(NameWords words, int i, String first) {
        return byFirstWord.getOrDefault(first, List.of()).stream()
                .filter(name -> words.has(i, name.words))
                .findFirst();
    }

    /** Names that mean one thing, while they are put together. */
    private static final class Gathered {
        private static final Comparator<String> SHORTEST_FIRST = Comparator.comparingInt(
                        (String name) -> name.codePointCount(0, name.length()))
                .thenComparing(Comparator.naturalOrder());

        private final Set<String> names = new TreeSet<>(SHORTEST_FIRST);
        private final Set<String> forms = new LinkedHashSet<>();
        private final Set<ActorId> ids = new LinkedHashSet<>();

        void add(String name, Function<String, Optional<ActorId>> idOf, Function<ActorId, Optional<String>> nameOf) {
            Optional<ActorId> id = id(name);
            Optional<String> plain = id.isEmpty() ? Optional.of(name) : id.flatMap(nameOf);
            plain.ifPresent(each -> {
                names.add(each);
                forms.add(NameWords.form(each));
            });
            id.or(() -> idOf.apply(name)).ifPresent(ids::add);
        }

        boolean meets(Gathered other) {
            return other.forms.stream().anyMatch(forms::contains)
                    || other.ids.stream().anyMatch(ids::contains);
        }

        void addAll(Gathered other) {
            names.addAll(other.names);
            forms.addAll(other.forms);
            ids.addAll(other.ids);
        }

        Thing thing() {
            Optional<ActorId> id = ids.stream().min(Comparator.comparing(ActorId::value));
            String name =
                    names.stream().findFirst().or(() -> id.map(ActorId::value)).orElseThrow();
            return new Thing(name, id, Set.copyOf(forms), Set.copyOf(ids));
        }
    }
}
