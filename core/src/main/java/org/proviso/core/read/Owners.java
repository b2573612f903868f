package org.proviso.core.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.read.Chunk.NounGroup;

/**
 * Whose the rules, deals and exceptions of one document are, as far as it has said: "the decree" is the decree of
 * whoever signed it, and an instrument's own acts are its author's. Read in order of the text.
 */
final class Owners {
    private static final Set<NounClass> OWNED =
            EnumSet.of(NounClass.RULE, NounClass.BILL, NounClass.JUDGMENT, NounClass.AGREEMENT, NounClass.WAIVER);
    private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those", "such", "said");
    private static final Set<String> INSTRUMENTS = Set.of(
            "order",
            "memorandum",
            "proclamation",
            "determination",
            "directive",
            "action",
            "guidance",
            "policy",
            "orders");

    private static final int REACH = 40;

    private final Author author;
    private final Map<String, List<Party>> known = new HashMap<>();

    Owners(Author author) {
        this.author = author;
    }

    /**
     * The draft's actors, or those that the document lets one fill in.
     *
     * @param speaker who says so, when it is not the document itself
     */
    List<Party> actors(Syntax syntax, Parties parties, Draft draft, Optional<Party> speaker) {
        if (!draft.actors().isEmpty()) {
            remember(syntax, draft);
            return draft.actors();
        }
        if (draft.move().lane() == Lane.COUNT) {
            return List.of();
        }
        List<Party> owner = isIssued(draft) ? ofPointer(syntax, draft) : List.of();
        owner = owner.isEmpty() ? ofTopic(syntax, parties, draft) : owner;
        owner = owner.isEmpty() ? ofSentence(syntax, parties, draft) : owner;
        return owner.isEmpty() ? ofVoice(draft, speaker) : owner;
    }

    /** "The order": whose order it was when it was named last; the author's where it is the document itself. */
    private List<Party> ofPointer(Syntax syntax, Draft draft) {
        for (int c = firstChunk(syntax, draft); c < syntax.chunks().size() && begins(syntax, c, draft); c++) {
            if (syntax.noun(c).filter(group -> pointsBack(syntax, group)).isPresent()) {
                String head = head(syntax, c);
                List<Party> owner = known.getOrDefault(head, List.of());
                if (owner.isEmpty() && INSTRUMENTS.contains(head)) {
                    owner = listed(author.party());
                }
                if (!owner.isEmpty()) {
                    return owner;
                }
            }
        }
        return List.of();
    }

    /** "U.S. sanctions were imposed", "the assembly of the union opens": the rule or body in the claim says whose it is. */
    private static List<Party> ofTopic(Syntax syntax, Parties parties, Draft draft) {
        boolean work = draft.move().lane() == Lane.WORK;
        for (int c = firstChunk(syntax, draft); c < syntax.chunks().size() && begins(syntax, c, draft); c++) {
            if (syntax.noun(c).filter(group -> work || isRule(group)).isPresent()) {
                int group = c;
                Optional<Party> owner = parties.possessor(syntax, c).or(() -> parties.modifier(syntax, group));
                if (owner.isPresent() || !work) {
                    return listed(owner);
                }
            }
        }
        return List.of();
    }

    private static boolean isRule(NounGroup group) {
        return group.is(NounClass.RULE) || group.is(NounClass.BILL) || group.is(NounClass.AGREEMENT);
    }

    /** Who does what the sentence tells before an act that has no subject of its own. */
    private static List<Party> ofSentence(Syntax syntax, Parties parties, Draft draft) {
        int anchor = draft.anchor();
        boolean bare = syntax.verb(anchor).filter(group -> !group.isFinite()).isPresent()
                || syntax.noun(anchor).isPresent() && draft.move().lane() == Lane.COMMITMENT;
        for (int c = anchor - 1; bare && c >= Math.max(0, anchor - REACH); c--) {
            OptionalInt subject =
                    syntax.verb(c).filter(Chunk.VerbGroup::isFinite).isPresent()
                            ? syntax.subject(c)
                            : OptionalInt.empty();
            List<Party> found = subject.isPresent() && !syntax.isExpletive(subject.getAsInt())
                    ? parties.all(syntax, subject.getAsInt())
                    : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A demand or denial is its speaker's; an act that an official text tells without saying whose is its author's. */
    private List<Party> ofVoice(Draft draft, Optional<Party> speaker) {
        boolean own = draft.move().act() == Act.SOUGHT || draft.move().lane() == Lane.DISPUTE;
        if (speaker.isPresent()) {
            return own ? listed(speaker) : List.of();
        }
        return author.official() && (isIssued(draft) || own) ? listed(author.party()) : List.of();
    }

    private static List<Party> listed(Optional<Party> party) {
        return party.map(List::of).orElse(List.of());
    }

    private static boolean isIssued(Draft draft) {
        Lane lane = draft.move().lane();
        return lane == Lane.MEASURE
                || lane == Lane.WAIVER
                || lane == Lane.ARRANGEMENT
                || lane == Lane.COMMITMENT && draft.move().act() == Act.SOUGHT;
    }

    private void remember(Syntax syntax, Draft draft) {
        for (int c = firstChunk(syntax, draft); c < syntax.chunks().size() && begins(syntax, c, draft); c++) {
            if (syntax.noun(c).filter(Owners::isOwned).isPresent()) {
                known.put(head(syntax, c), draft.actors());
                return;
            }
        }
    }

    private static int firstChunk(Syntax syntax, Draft draft) {
        int c = draft.anchor();
        while (c > 0 && syntax.spanOf(c - 1, c - 1).start() >= draft.evidence().start()) {
            c--;
        }
        return c;
    }

    private static boolean begins(Syntax syntax, int chunk, Draft draft) {
        return syntax.spanOf(chunk, chunk).start() < draft.evidence().end();
    }

    private static boolean isOwned(NounGroup group) {
        return group.classes().stream().anyMatch(OWNED::contains);
    }

    private static boolean pointsBack(Syntax syntax, NounGroup group) {
        return isOwned(group) && POINTERS.contains(syntax.lower(group.first()));
    }

    private static String head(Syntax syntax, int chunk) {
        return syntax.lower(syntax.noun(chunk).orElseThrow().head());
    }
}
