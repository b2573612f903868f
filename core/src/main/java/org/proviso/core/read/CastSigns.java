package org.proviso.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.Argument;
import org.proviso.core.text.syntax.Argument.Role;
import org.proviso.core.text.syntax.Tree;

/**
 * What speaks for and against somebody's being the one who acts in a claim, or the one towards whom: what he is, where he is named
 * and as what, how often, and what else the document tells of him.
 */
final class CastSigns {
    private static final int DEEPEST = 5;
    /** How many sentences before the claim somebody is near. */
    private static final int BACK = 3;

    private static final int FREQUENT = 4;
    /** The rules of reading name nobody: only then are the weights asked, but they are learnt from all claims. */
    static final String UNSAID = "unsaid";

    /** Words that say which government is meant. */
    private static final Set<String> LEVELS = WordLists.read("levels of government");

    private final Cast cast;
    private final CastDeeds deeds;
    private final CastTies ties;
    private final WaiverHolders holders;
    private final Optional<Party> author;

    CastSigns(Cast cast, List<Notes.Told> told, Optional<Party> author) {
        this.cast = cast;
        this.author = author;
        this.deeds = new CastDeeds(cast, told);
        this.ties = new CastTies(cast, told, deeds.all());
        this.holders = new WaiverHolders(told);
    }

    CastFrame frame(int index, Notes.Told told, boolean acting) {
        return CastFrame.of(index, told, acting, deeds.of(index));
    }

    /** Whether it is worth the work to ask; who tells the news is nobody who likely acts in it. */
    boolean mayBe(CastFrame frame, Cast.Member member) {
        if (member.kind() == Cast.Kind.OUTLET
                || member.isAmong(frame.others())
                || frame.isThing(member)
                || UnsureRoles.isOne(frame, member)
                || holders.isOne(frame, member)) {
            return false;
        }
        for (Cast.Place place : member.places()) {
            if (place.sentence() == frame.sentence() && place.word() >= 0 && place.word() == frame.teller()) {
                return false;
            }
        }
        if (frame.isGuess(member) || cast.rank(member) < FREQUENT || deeds.hasActing(member)) {
            return true;
        }
        for (Cast.Place place : member.places()) {
            int back = frame.sentence() - place.sentence();
            if (place.sentence() == 0 || back <= BACK && back >= -1) {
                return true;
            }
        }
        return false;
    }

    /** What says that nobody is meant, or nobody who can be known. */
    void nobody(CastFrame frame, Signs signs) {
        signs.sign("nobody");
        signs.sign("nobody", "yes", "lane", frame.lane());
        signs.sign("nobody", "yes", "act", frame.act());
        signs.sign("nobody", "yes", "voice", frame.voice());
        signs.sign("nobody", "yes", "lane", frame.lane(), "voice", frame.voice());
        signs.sign("nobody", "yes", "trigger", frame.trigger());
        signs.sign(
                "nobody",
                "yes",
                "modality",
                frame.told().claim().modality().toString().toLowerCase(Locale.ROOT));
        signs.sign("nobody", "yes", "speaker", yes(speaker(frame).isPresent()));
        signs.sign("nobody", "yes", "other role", yes(!frame.others().isEmpty()));
        frame.guess().map(Counterparts.Found::why).ifPresent(why -> {
            signs.sign("nobody", "yes", "guess", why);
            signs.sign("nobody", "yes", "guess", why, "lane", frame.lane());
        });
        if (frame.unsaid()) {
            signs.sign("nobody", "unsaid");
            signs.sign("nobody", "unsaid", "lane", frame.lane());
            signs.sign("nobody", "unsaid", "act", frame.act());
            signs.sign("nobody", "unsaid", "voice", frame.voice());
        }
    }

    static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    /** What says that it is somebody. */
    void member(CastFrame frame, Cast.Member member, Signs signs) {
        String kind = member.kind().label();
        Cast.Place nearest = nearestPlace(frame, member);
        String role = nearest.role();
        kind(frame, kind, signs);
        where(frame, nearest, role, kind, signs);
        if (nearest.sentence() == frame.sentence() && nearest.word() >= 0) {
            beside(frame, nearest.word(), role, kind, signs);
        }
        often(frame, member, kind, signs);
        deeds.signs(frame, member, kind, signs);
        ties.signs(frame, member, kind, signs);
        voices(frame, member, kind, signs);
        guess(frame, member, kind, signs);
        String head = lastWord(member.party());
        signs.sign("head", head);
        signs.sign("head", head, "lane", frame.lane());
        signs.sign("head", head, "act", frame.act());
    }

    /** What stands around an act says so. */
    private static void guess(CastFrame frame, Cast.Member member, String kind, Signs signs) {
        frame.guess()
                .filter(found -> frame.isGuess(member))
                .map(Counterparts.Found::why)
                .ifPresent(why -> {
                    signs.sign("guess");
                    signs.sign("guess", why);
                    signs.sign("guess", why, "lane", frame.lane());
                    signs.sign("guess", why, "act", frame.act());
                    signs.sign("guess", why, "voice", frame.voice());
                    signs.sign("guess", why, "kind", kind);
                });
    }

    private static String lastWord(Party party) {
        String name = party.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void kind(CastFrame frame, String kind, Signs signs) {
        signs.sign("kind", kind);
        signs.sign("kind", kind, "lane", frame.lane());
        signs.sign("kind", kind, "act", frame.act());
        signs.sign("kind", kind, "voice", frame.voice());
        signs.sign("kind", kind, "trigger", frame.trigger());
        if (frame.unsaid()) {
            signs.sign("unsaid kind", kind);
            signs.sign("unsaid kind", kind, "voice", frame.voice());
        }
        Syntax syntax = frame.told().syntax();
        int anchor = frame.told().draft().anchor();
        syntax.predicate(anchor).ifPresent(predicate -> {
            predicate
                    .subject()
                    .map(Argument::word)
                    .ifPresent(word -> signs.sign("kind", kind, "subject", syntax.lemma(word)));
            predicate
                    .argument(Role.OBJECT)
                    .map(Argument::word)
                    .ifPresent(word -> signs.sign("kind", kind, "object", syntax.lemma(word)));
        });
        int end = syntax.wordFrom(frame.told().draft().evidence().end());
        for (int word = syntax.wordFrom(frame.told().draft().evidence().start()); word < end; word++) {
            if (LEVELS.contains(syntax.lower(word))) {
                signs.sign("kind", kind, "words hold", syntax.lower(word));
            }
        }
    }

    private static void where(CastFrame frame, Cast.Place nearest, String role, String kind, Signs signs) {
        String where = where(frame, nearest);
        signs.sign("where", where);
        signs.sign("where", where, "kind", kind);
        signs.sign("where", where, "role", role);
        signs.sign("where", where, "voice", frame.voice());
        signs.sign("where", where, "lane", frame.lane());
        signs.sign("where", where, "role", role, "lane", frame.lane());
        signs.sign("where", where, "role", role, "act", frame.act());
        signs.sign("where", where, "role", role, "voice", frame.voice());
        signs.sign("role", role, "kind", kind);
        if (frame.unsaid()) {
            signs.sign("unsaid where", where);
            signs.sign("unsaid where", where, "role", role);
            signs.sign("unsaid where", where, "kind", kind);
        }
    }

    private static String where(CastFrame frame, Cast.Place place) {
        int back = frame.sentence() - place.sentence();
        if (back == 0) {
            return place.words().start() < frame.offset() ? "before" : "behind";
        }
        if (back > 0) {
            return back <= BACK ? "-" + back : "earlier";
        }
        return back == -1 ? "+1" : "later";
    }

    /** Whether he is named in the claim's own sentence. */
    boolean isBeside(CastFrame frame, Cast.Member member) {
        return nearestPlace(frame, member).sentence() == frame.sentence();
    }

    /** The words that name him nearest to the claim. */
    Span nearest(CastFrame frame, Cast.Member member) {
        return nearestPlace(frame, member).words();
    }

    private static Cast.Place nearestPlace(CastFrame frame, Cast.Member member) {
        Cast.Place nearest = member.places().getFirst();
        for (Cast.Place place : member.places()) {
            if (distance(frame, place) < distance(frame, nearest)) {
                nearest = place;
            }
        }
        return nearest;
    }

    /** By sentences, those behind the claim half a sentence further; inside its own by letters. */
    private static double distance(CastFrame frame, Cast.Place place) {
        int back = frame.sentence() - place.sentence();
        double letters = Math.abs(place.words().start() - frame.offset()) / 1e6;
        return back >= 0 ? back + letters : -back + 0.5 + letters;
    }

    /** In the claim's own sentence. */
    private static void beside(CastFrame frame, int word, String role, String kind, Signs signs) {
        Syntax syntax = frame.told().syntax();
        Draft draft = frame.told().draft();
        String path = path(syntax.tree(), draft.anchor(), word);
        signs.sign("path", path);
        signs.sign("path", path, "kind", kind);
        signs.sign("path", path, "lane", frame.lane());
        signs.sign("path", path, "act", frame.act());
        inside(frame, word, role, kind, signs);
        String apart = (word < draft.anchor() ? "-" : "") + few(Math.abs(word - draft.anchor()));
        signs.sign("words apart", apart);
        signs.sign("words apart", apart, "role", role);
        signs.sign("words apart", apart, "lane", frame.lane());
        signs.sign("role", role, "trigger", frame.trigger());
        if (draft.used().contains(word)) {
            signs.sign("fills a role");
            signs.sign("fills a role", "yes", "act", frame.act());
            signs.sign("fills a role", "yes", "role", role);
            signs.sign("fills a role", "yes", "kind", kind);
        }
        int over = syntax.tree().node(word).head();
        if (over >= 0) {
            below(frame, over, role, kind, signs);
        }
        syntax.views().predicateOf(word).ifPresent(predicate -> {
            String clause = predicate.word() == draft.anchor() ? "own" : "other";
            signs.sign("clause", clause, "role", role);
            signs.sign("clause", clause, "role", role, "act", frame.act());
            signs.sign("clause", clause, "role", role, "voice", frame.voice());
            if (frame.unsaid()) {
                signs.sign("unsaid clause", clause, "role", role);
            }
        });
    }

    private static void inside(CastFrame frame, int word, String role, String kind, Signs signs) {
        String inside = yes(
                frame.told().draft().evidence().contains(frame.told().syntax().start(word)));
        signs.sign("in the words", inside);
        signs.sign("in the words", inside, "lane", frame.lane());
        signs.sign("in the words", inside, "act", frame.act());
        signs.sign("in the words", inside, "kind", kind);
        signs.sign("in the words", inside, "role", role);
        signs.sign("in the words", inside, "role", role, "kind", kind);
        signs.sign("in the words", inside, "kind", kind, "lane", frame.lane());
        signs.sign("in the words", inside, "role", role, "act", frame.act());
        if (frame.unsaid()) {
            signs.sign("unsaid in the words", inside);
        }
    }

    /** By the word that somebody hangs on. */
    private static void below(CastFrame frame, int over, String role, String kind, Signs signs) {
        Syntax syntax = frame.told().syntax();
        Draft draft = frame.told().draft();
        signs.sign("over", syntax.lemma(over), "role", role);
        for (NounClass each : syntax.classes(over)) {
            String noun = each.toString().toLowerCase(Locale.ROOT);
            signs.sign("over is", noun, "role", role);
            signs.sign("over is", noun, "role", role, "lane", frame.lane());
            signs.sign("over is", noun, "role", role, "kind", kind);
        }
        if (draft.used().contains(over)) {
            signs.sign("of what fills a role", role);
            signs.sign("of what fills a role", role, "act", frame.act());
            signs.sign("of what fills a role", role, "kind", kind);
        }
        if (over == draft.anchor()) {
            signs.sign("of the trigger", role);
            signs.sign("of the trigger", role, "act", frame.act());
            signs.sign("of the trigger", role, "kind", kind);
            signs.sign("of the trigger", role, "trigger", frame.trigger());
        }
    }

    /** The way through the tree from the claim's word: "^acl>nsubj". */
    private static String path(Tree tree, int from, int to) {
        List<Integer> up = new ArrayList<>();
        for (int at = from; at >= 0 && up.size() <= DEEPEST; at = tree.node(at).head()) {
            up.add(at);
        }
        List<Integer> down = new ArrayList<>();
        int meet = to;
        while (meet >= 0 && !up.contains(meet) && down.size() <= DEEPEST) {
            down.add(meet);
            meet = tree.node(meet).head();
        }
        int steps = up.indexOf(meet);
        if (steps < 0 || steps + down.size() > DEEPEST) {
            return "far";
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            path.append('^').append(tree.node(up.get(i)).relation().label());
        }
        for (int word : down.reversed()) {
            path.append('>').append(tree.node(word).relation().label());
        }
        return path.toString();
    }

    private void often(CastFrame frame, Cast.Member member, String kind, Signs signs) {
        String rank = few(cast.rank(member));
        signs.sign("rank", rank);
        signs.sign("rank", rank, "kind", kind);
        signs.sign("rank", rank, "lane", frame.lane());
        String ofKind = few(ofKind(frame, member));
        String otherKind = otherKind(frame);
        signs.sign("rank in its kind", ofKind, "kind", kind);
        signs.sign("rank in its kind", ofKind, "kind", kind, "lane", frame.lane());
        signs.sign("rank in its kind", ofKind, "kind", kind, "other role", otherKind);
        signs.sign("kind", kind, "other role", otherKind);
        signs.sign("kind", kind, "other role", otherKind, "lane", frame.lane());
        signs.sign("kind", kind, "other role", otherKind, "act", frame.act());
        String times = few(member.places().size());
        signs.sign("times named", times);
        signs.sign("times named", times, "kind", kind);
        if (frame.unsaid()) {
            signs.sign("unsaid rank", rank);
            signs.sign("unsaid rank", rank, "kind", kind);
        }
        if (member.places().getFirst().sentence() == 0) {
            signs.sign("in the title");
            signs.sign("in the title", "yes", "kind", kind);
            if (frame.unsaid()) {
                signs.sign("in the title", "unsaid");
            }
        }
    }

    /** How many others of the kind are named more often, without whoever has the other role. */
    private int ofKind(CastFrame frame, Cast.Member member) {
        int rank = 0;
        for (Cast.Member other : cast.members()) {
            if (other.kind() == member.kind()
                    && other.places().size() > member.places().size()
                    && !other.isAmong(frame.others())) {
                rank++;
            }
        }
        return rank;
    }

    private String otherKind(CastFrame frame) {
        Claim.Roles roles = frame.told().claim().roles();
        List<Party> others = frame.acting() ? roles.anyCounterparts() : roles.anyActors();
        return others.isEmpty()
                ? "nobody"
                : cast.of(others.getFirst())
                        .map(member -> member.kind().label())
                        .orElse("unknown");
    }

    static String few(int count) {
        if (count <= 3) {
            return Integer.toString(Math.max(0, count));
        }
        return count <= 6 ? "4-6" : count <= 12 ? "7-12" : "13+";
    }

    private static Optional<Party> speaker(CastFrame frame) {
        return frame.told().said().flatMap(Attribution::speaker);
    }

    private void voices(CastFrame frame, Cast.Member member, String kind, Signs signs) {
        if (speaker(frame).filter(member::is).isPresent()) {
            signs.sign("speaker");
            signs.sign("speaker", "yes", "lane", frame.lane());
            signs.sign("speaker", "yes", "act", frame.act());
            signs.sign("speaker", "yes", "kind", kind);
            signs.sign("speaker", "yes", "voice", frame.voice());
            signs.sign("speaker", "yes", UNSAID, yes(frame.unsaid()));
        }
        if (author.filter(member::is).isPresent()) {
            signs.sign("author");
        }
        if (member.party().id().isEmpty() && member.kind() != Cast.Kind.PERSON) {
            signs.sign("of no id", kind);
        }
    }
}
