package org.proviso.core.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.core.model.Party;
import org.proviso.core.model.Span;
import org.proviso.core.text.syntax.NounGroup;
import org.proviso.core.text.syntax.Relation;

/** Where a document names several actors in one breath, for a later "they", "the two sides", "the parties" or "we". */
final class Coordinations {
    private static final int MOST = 30;

    /** The actors, and the words that name them. */
    record Several(Span span, List<Party> parties) {
        Several {
            parties = List.copyOf(parties);
        }
    }

    private final List<Several> all = new ArrayList<>();

    /** None. */
    Coordinations() {}

    static Coordinations in(List<Syntax> syntaxes, Parties parties) {
        Coordinations found = new Coordinations();
        for (Syntax syntax : syntaxes) {
            for (NounGroup group : syntax.views().nounGroups()) {
                if (syntax.tree().node(group.head()).relation() != Relation.CONJ) {
                    found.add(syntax, parties, group.head());
                }
            }
        }
        return found;
    }

    private void add(Syntax syntax, Parties parties, int head) {
        List<Integer> heads = syntax.views().spread(head);
        if (heads.size() < 2 || heads.size() > MOST) {
            return;
        }
        Set<String> kinds = new HashSet<>();
        List<Party> named = new ArrayList<>();
        for (int each : heads) {
            Optional<Party> party =
                    parties.one(syntax, each).filter(one -> one.id().isPresent());
            party.ifPresent(one -> {
                if (!named.contains(one)) {
                    named.add(one);
                    kinds.add(kind(one));
                }
            });
        }
        boolean alike = kinds.size() == 1 || kinds.equals(Set.of("country", "body"));
        if (named.size() > 1 && named.size() >= heads.size() - 1 && alike) {
            all.add(new Several(syntax.span(heads.getFirst(), heads.getLast()), named));
        }
    }

    private static String kind(Party party) {
        String id = party.id().orElseThrow().value();
        return id.substring(0, id.indexOf(':'));
    }

    /** Those named last before a place, unless it was further away than so many characters. */
    List<Party> before(int offset, int reach) {
        int at = Ordered.firstFrom(all, Several::span, offset) - 1;
        return at >= 0 && offset - all.get(at).span().start() <= reach
                ? all.get(at).parties()
                : List.of();
    }

    /** The first that are named at a place or behind it, no further away than so many characters. */
    List<Party> after(int offset, int reach) {
        int at = Ordered.firstFrom(all, Several::span, offset);
        return at < all.size() && all.get(at).span().start() - offset <= reach
                ? all.get(at).parties()
                : List.of();
    }
}
