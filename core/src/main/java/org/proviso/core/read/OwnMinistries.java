package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.NameMention;
import org.proviso.core.text.NameMention.Kind;
import org.proviso.core.text.Sentence;

/**
 * Of which country "the Ministry of Finance" is that a text names without one, where the country that it names most may be only what it is
 * about: of the country that answers right before ("Norland answers."); "its ministry" of the one named before it in the sentence, "our ministry" of
 * the paper's; of whoever put the document out; of the only one that acts before it in the sentence, or whose body is named there, save in a clause of time or cause, or where the text is dated from the
 * country that it names most; of the dateline's,
 * where that does more than the other. Where the text says somewhere whose it is, it stays.
 */
final class OwnMinistries {
    private static final int HEAD_LINES = 3;
    /** What may stand behind the verb: "Norland answered on Monday." */
    private static final Pattern WHEN = Pattern.compile("(?: (?:on|in) \\p{Lu}\\p{L}+| today| yesterday)?\\W*");

    private static final String OUR = "our ";
    private static final String ITS = "its ";
    private static final Set<String> ANSWERING = WordLists.read("answering verbs");
    private static final String TREASURY = "Treasury";
    private static final Set<String> WITHOUT = WordLists.read("countries without ministries");

    private final ActorTable actors;
    private final String text;
    private final List<Sentence> sentences;
    private final Map<Integer, Set<ActorId>> sides;

    /** @param sides the countries on the other side of what is told of each such body, by where its name begins */
    OwnMinistries(ActorTable actors, String text, List<Sentence> sentences, Map<Integer, Set<ActorId>> sides) {
        this.actors = actors;
        this.text = text;
        this.sentences = sentences;
        this.sides = sides;
    }

    List<NameMention> of(List<NameMention> names, List<Syntax> syntaxes) {
        if (names.stream().noneMatch(this::isBare)) {
            return names;
        }
        Document document = new Document(names, syntaxes);
        List<NameMention> amended = new ArrayList<>(names.size());
        for (NameMention name : names) {
            Optional<Party> party = isBare(name) ? Optional.of(document.party(name)) : Optional.empty();
            amended.add(party.map(owned -> new NameMention(name.span(), owned, name.kind(), name.confidence()))
                    .orElse(name));
        }
        return amended;
    }

    static boolean isWithout(ActorTable actors, ActorId land) {
        return actors.nameOf(land)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(WITHOUT::contains)
                .isPresent();
    }

    private boolean isBare(NameMention name) {
        String words = name.span().of(text);
        return name.kind() == Kind.AUTHORITY
                && (actors.isAnyMinistry(words) || words.equals(TREASURY))
                && !OfficeLands.isPlaced(text, name.span());
    }

    /** What one document says of countries. */
    private final class Document {
        private final List<NameMention> names;
        private final Set<Party> owned;
        private final Optional<ActorId> issuer;
        private final Datelines datelines;
        private final ActingLands acting;

        Document(List<NameMention> names, List<Syntax> syntaxes) {
            this.names = names;
            this.owned = names.stream()
                    .filter(name -> name.kind() == Kind.AUTHORITY && !isBare(name))
                    .map(NameMention::party)
                    .collect(Collectors.toSet());
            this.issuer =
                    NoticeHead.issuer(text, names, actors).flatMap(Party::id).flatMap(actors::countryOf);
            this.datelines = new Datelines(text, sentences, actors);
            this.acting = new ActingLands(actors, text, names, syntaxes, OwnMinistries.this::isBare);
        }

        Party party(NameMention name) {
            Optional<ActorId> beside =
                    its(name).or(() -> ours(name)).or(() -> answering(name)).filter(land -> isOwn(name, land));
            if (beside.isPresent()) {
                return of(beside, name);
            }
            Optional<ActorId> guessed = name.party().id().flatMap(actors::countryOf);
            if (guessed.isEmpty() || owned.contains(name.party())) {
                return name.party();
            }
            Optional<ActorId> own = issuer.or(() -> here(name, guessed.get()))
                    .or(() -> dated(name, guessed.get()))
                    .filter(land -> isOwn(name, land));
            return own.isPresent() ? of(own, name) : guessed(name, guessed.get());
        }

        private Party of(Optional<ActorId> land, NameMention name) {
            String words = name.span().of(text);
            return land.filter(owner -> !name.party()
                            .id()
                            .flatMap(actors::countryOf)
                            .filter(owner::equals)
                            .isPresent())
                    .map(owner -> actors.bodyOf(owner, words).orElseGet(() -> Party.named(words)))
                    .orElse(name.party());
        }

        private boolean isOwn(NameMention name, ActorId land) {
            boolean without = actors.isAnyMinistry(name.span().of(text)) && isWithout(actors, land);
            return !without
                    && !sides.getOrDefault(name.span().start(), Set.of()).contains(land);
        }

        /** "Norland answers. The Foreign Ministry publishes its note." */
        private Optional<ActorId> answering(NameMention name) {
            int at = Ordered.firstFrom(sentences, Sentence::span, name.span().start() + 1) - 2;
            if (at < 0
                    || text.substring(
                                            sentences.get(at).span().end(),
                                            name.span().start())
                                    .indexOf('\n')
                            >= 0) {
                return Optional.empty();
            }
            return Ordered.in(names, NameMention::span, sentences.get(at).span()).stream()
                    .limit(1)
                    .filter(one -> one.kind() == Kind.COUNTRY
                            && isAllAnswer(text.substring(
                                    one.span().end(), sentences.get(at).span().end())))
                    .findFirst()
                    .flatMap(one -> ActingLands.land(actors, one));
        }

        /** Whether nothing but an answer is told: who says what his ministries do is not asked. */
        private boolean isAllAnswer(String behind) {
            return ANSWERING.stream()
                    .map(verb -> " " + verb)
                    .anyMatch(verb -> behind.startsWith(verb)
                            && WHEN.matcher(behind.substring(verb.length())).matches());
        }

        private boolean isBehind(NameMention name, String word) {
            int start = name.span().start();
            return text.regionMatches(true, start - word.length(), word, 0, word.length());
        }

        /** The last country that is named before in the sentence, by itself or by a body of it. */
        private Optional<ActorId> its(NameMention name) {
            int at = Ordered.firstFrom(sentences, Sentence::span, name.span().start() + 1) - 1;
            return at < 0 || !isBehind(name, ITS)
                    ? Optional.empty()
                    : Ordered.beginningIn(
                                    names,
                                    NameMention::span,
                                    sentences.get(at).span().start(),
                                    name.span().start())
                            .reversed()
                            .stream()
                            .filter(one -> one.kind() == Kind.COUNTRY || one.kind() == Kind.AUTHORITY)
                            .findFirst()
                            .flatMap(one -> ActingLands.land(actors, one));
        }

        /** The capital in the name of the paper, or the dateline's country. */
        private Optional<ActorId> ours(NameMention name) {
            return isBehind(name, OUR)
                    ? capital().or(() -> datelines.country(name.span().start()).flatMap(Party::id))
                    : Optional.empty();
        }

        private Optional<ActorId> capital() {
            int end = 0;
            for (int line = 0; line < HEAD_LINES && end < text.length(); line++) {
                int next = text.indexOf('\n', end + 1);
                end = next < 0 ? text.length() : next;
            }
            return Ordered.beginningIn(names, NameMention::span, 0, end).stream()
                    .flatMap(name -> actors.capital(name.span().of(text)).stream())
                    .flatMap(country -> country.id().stream())
                    .findFirst();
        }

        /** Nobody else's, where the text is dated from the country that it names most. */
        private Optional<ActorId> here(NameMention name, ActorId guessed) {
            int at = Ordered.firstFrom(sentences, Sentence::span, name.span().start() + 1) - 1;
            boolean clear = datelines
                    .country(name.span().start())
                    .flatMap(Party::id)
                    .filter(guessed::equals)
                    .isPresent();
            return at < 0 || clear
                    ? Optional.empty()
                    : acting.only(new Span(
                            sentences.get(at).span().start(), name.span().start()));
        }

        private Optional<ActorId> dated(NameMention name, ActorId guessed) {
            return datelines
                    .country(name.span().start())
                    .flatMap(Party::id)
                    .filter(land -> acting.of(land) > acting.of(guessed));
        }

        /** The one that the text names most, where it may be its own. */
        private Party guessed(NameMention name, ActorId guessed) {
            return isOwn(name, guessed)
                    ? name.party()
                    : acting.most(land -> isOwn(name, land))
                            .map(land -> of(Optional.of(land), name))
                            .orElseGet(() -> Party.named(name.span().of(text)));
        }
    }
}
