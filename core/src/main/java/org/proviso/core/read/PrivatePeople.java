package org.proviso.core.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Move;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.syntax.Modifier;
import org.proviso.core.text.syntax.NounGroup;

/**
 * Whom a document presents as a private person: "campaign manager Ana Ruiz", "Ana Ruiz, a columnist", "Ana Ruiz, 44, of Lima".
 * Whoever it gives an office too, or whom the tables know, is none.
 */
final class PrivatePeople {
    private static final Set<String> PRIVATE = WordLists.read("private persons");
    private static final Set<String> GOVERNING = WordLists.read("governing persons");
    private static final Set<String> NEWS = WordLists.read("news people");
    private static final Set<String> PUBLIC = WordLists.read("public persons");
    private static final Set<Lane> PUBLIC_LANES = EnumSet.of(Lane.MONEY, Lane.WORK, Lane.COMMITMENT);
    /** Said in so many words, these are taken at their word: they may yet seek an office. */
    private static final Set<Act> OF_ANYBODY = EnumSet.of(Act.SOUGHT, Act.REQUESTED, Act.MADE, Act.REFUSED);

    /** What a person without a government spends or gives is his own, or a campaign's. */
    private static final Move PAID = new Move(Lane.MONEY, Act.PAID);

    private static final Set<NounClass> PUBLIC_DOERS = EnumSet.of(NounClass.AUTHORITY, NounClass.FORCE);

    private static final Set<NounClass> OF_PEOPLE = EnumSet.of(NounClass.PEOPLE);
    private static final Set<Lane> OF_ANY_PERSON = EnumSet.of(Lane.WAIVER, Lane.COUNT, Lane.PUBLICITY);
    private static final Move SUED = new Move(Lane.MEASURE, Act.BLOCKED);

    private static final int OLDEST = 110;
    private static final int YOUNGEST = 5;

    private final Set<Party> marked = new HashSet<>();
    private final Set<Party> ofNews = new HashSet<>();
    private final Set<Party> held = new HashSet<>();

    private final Set<Party> governing = new HashSet<>();
    private final ActorTable table;
    private final Paper paper;

    private PrivatePeople(ActorTable table, Paper paper) {
        this.table = table;
        this.paper = paper;
    }

    /** @param paper whether an authority itself speaks in the document, and of whom */
    static PrivatePeople in(List<Syntax> syntaxes, List<NameMention> names, ActorTable table, Paper paper) {
        PrivatePeople found = new PrivatePeople(table, paper);
        paper.signing().ifPresent(found.held::add);
        paper.signing().ifPresent(found.governing::add);
        for (Syntax syntax : syntaxes) {
            for (NameMention name :
                    Ordered.in(names, NameMention::span, syntax.sentence().span())) {
                if (name.kind() == NameMention.Kind.PERSON) {
                    found.learn(syntax, name);
                }
            }
        }
        return found;
    }

    private void learn(Syntax syntax, NameMention name) {
        Span span = name.span();
        int first = syntax.wordFrom(span.start());
        int after = syntax.wordFrom(span.end());
        List<String> words = new ArrayList<>();
        if (after > first) {
            syntax.groupAt(after - 1).ifPresent(head -> {
                words.addAll(beside(syntax, head));
                for (int word = syntax.core(head).first(); word < first; word++) {
                    words.add(syntax.lemma(word));
                }
            });
        }
        words.addAll(Lexicon.words(span.of(syntax.text()).toLowerCase(Locale.ROOT)));
        if (!Collections.disjoint(words, GOVERNING)) {
            governing.add(name.party());
        }
        if (!Collections.disjoint(words, NEWS)) {
            ofNews.add(name.party());
        }
        if (!Collections.disjoint(words, PUBLIC)) {
            held.add(name.party());
        } else if (!Collections.disjoint(words, PRIVATE) || isAged(syntax, after)) {
            marked.add(name.party());
        }
    }

    /** The heads of what stands beside a name in apposition. */
    private static List<String> beside(Syntax syntax, int head) {
        List<String> found = new ArrayList<>();
        for (NounGroup group : syntax.views().nounGroups()) {
            group.words(Modifier.Kind.APPOSITION).forEach(word -> {
                if (group.head() == head) {
                    found.add(syntax.lemma(word));
                } else if (word == head) {
                    found.add(syntax.lemma(group.head()));
                }
            });
        }
        return found;
    }

    /** "Ana Ruiz, 44, ...": news gives the age of people who are not known. */
    private static boolean isAged(Syntax syntax, int after) {
        boolean goesOn = after + 3 < syntax.size()
                && Character.isLowerCase(syntax.tokens().get(after + 3).form().charAt(0));
        if (!goesOn
                || !syntax.lower(after).equals(",")
                || !syntax.lower(after + 1).chars().allMatch(Character::isDigit)) {
            return false;
        }
        String age = syntax.lower(after + 1);
        return !age.isEmpty()
                && age.length() <= 3
                && Integer.parseInt(age) >= YOUNGEST
                && Integer.parseInt(age) <= OLDEST
                && syntax.lower(after + 2).equals(",");
    }

    /** Nobody but private people does what only an authority does of this kind; they may well ask, and be told of. */
    boolean act(Draft draft) {
        if (isOfCareer(draft)) {
            return true;
        }
        if (draft.move().act() == Act.SOUGHT
                && !draft.actors().isEmpty()
                && draft.actors().stream().allMatch(this::isOfNews)) {
            return true;
        }
        if (draft.move().equals(PAID)
                && !paper.official()
                && !draft.actors().isEmpty()
                && draft.actors().stream().allMatch(party -> isPerson(party) && !governing.contains(party))) {
            return true;
        }
        boolean promise =
                OF_ANYBODY.contains(draft.move().act()) && !draft.rule().startsWith("auxiliary");
        return PUBLIC_LANES.contains(draft.move().lane())
                && !promise
                && !draft.actors().isEmpty()
                && draft.actors().stream().allMatch(this::isOne);
    }

    /** A country or body, or a person to whom the document gives an office or whom the tables know. */
    boolean isOfPublicLife(Party party) {
        return held.contains(party)
                || governing.contains(party)
                || party.id()
                        .filter(id -> !id.is("person") || table.nameOf(id).isPresent())
                        .isPresent();
    }

    /** Whether nobody who is said to act is of public life, by name or in common words; also where nobody is. */
    boolean isOutsidePublicLife(Lexicon lexicon, List<Party> actors) {
        return !paper.official()
                && actors.stream().noneMatch(party -> isOfPublicLife(party) || isAuthority(lexicon, party));
    }

    /** "The president", named in common words. */
    private static boolean isAuthority(Lexicon lexicon, Party party) {
        return party.id().isEmpty()
                && Lexicon.words(party.name().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(word ->
                                !lexicon.classesOfWord(word, PUBLIC_DOERS).isEmpty());
    }

    /** Whether they are named in an authority's own paper. */
    boolean areOfOfficialPaper() {
        return paper.published();
    }

    /** "Ruiz joined the university in 2017": what an authority tells of the life of those whom it appoints. */
    private boolean isOfCareer(Draft draft) {
        return paper.careers()
                && draft.move().act() != Act.SOUGHT
                && !draft.actors().isEmpty()
                && draft.actors().stream()
                        .allMatch(party -> isPerson(party)
                                && party.id().flatMap(table::nameOf).isEmpty());
    }

    /** "The pastor asked for calm", "a rancher raised his fee": one of the people, named by nothing else, and no authority; he may ask for leave, go to court, or tell the press. */
    boolean isOneOfThePeople(Syntax syntax, Draft draft) {
        OptionalInt subject =
                syntax.predicate(draft.anchor()).isPresent() ? syntax.subject(draft.anchor()) : OptionalInt.empty();
        if (subject.isEmpty()
                || paper.official()
                || OF_ANY_PERSON.contains(draft.move().lane())
                || draft.move().equals(SUED)
                || draft.actors().size() != 1) {
            return false;
        }
        Party actor = draft.actors().getFirst();
        return actor.id().isEmpty()
                && Character.isLowerCase(actor.name().codePointAt(0))
                && syntax.tree().node(subject.getAsInt()).penn().equals("NN")
                && syntax.classes(subject.getAsInt()).equals(OF_PEOPLE)
                && actor.name().toLowerCase(Locale.ROOT).contains(syntax.lower(subject.getAsInt()));
    }

    private static boolean isPerson(Party party) {
        return party.id().filter(id -> id.is("person")).isPresent();
    }

    /** A reporter asks to know; what a columnist calls for is opinion. */
    private boolean isOfNews(Party party) {
        return ofNews.contains(party) && !held.contains(party)
                || party.id().isEmpty()
                        && Lexicon.words(party.name().toLowerCase(Locale.ROOT)).stream()
                                .anyMatch(NEWS::contains);
    }

    private boolean isOne(Party party) {
        return marked.contains(party) && !held.contains(party);
    }
}
