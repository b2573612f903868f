package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.core.resolve.Claims.claim;
import static org.proviso.core.resolve.Claims.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Recorded;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.RegisterFold;

/** A text, a copy of it that altered what it tells, and a third paper with words of its own. */
final class CopiesTest {
    private static final Claim TEXT = surcharge("text", "17").build();
    private static final Claim COPY = surcharge("copy", "27").build();
    private static final Claim THIRD = claim("third", 3, "measure/ordered")
            .words("the surcharge on lorries at the eastern quay began")
            .by("Harbour Council")
            .object("the surcharge on lorries at the eastern quay")
            .build();

    private static Claims.Builder surcharge(String document, String percent) {
        return claim(document, 7, "measure/ordered")
                .words("the Harbour Council has imposed a surcharge of " + percent
                        + " percent on lorries at the eastern quay")
                .by("Harbour Council")
                .object("a surcharge on lorries at the eastern quay")
                .quantity(percent, "percent");
    }

    private static Submission submission(Claim claim, Event.OriginFound... origins) {
        Submission plain = Claims.submission(name(claim), Optional.of("Quay news of " + name(claim)), List.of(claim));
        return origins.length == 0 ? plain : new Submission(plain.document(), List.of(origins), plain.claims());
    }

    private static String name(Claim claim) {
        return claim.evidence().document().equals(document("text"))
                ? "text"
                : claim.evidence().document().equals(document("copy")) ? "copy" : "third";
    }

    private static Event.OriginFound origin(String of, String text, Event.Relation relation) {
        return new Event.OriginFound(document(of), document(text), relation, "test");
    }

    private static final Event.OriginFound IS_COPY = origin("copy", "text", Event.Relation.NEAR);

    /** Documents in an order; the copy is known to be one as soon as both are there. */
    private static Filed taken(Claim... order) {
        Filed filed = new Filed();
        Set<String> there = new HashSet<>();
        for (Claim claim : order) {
            there.add(name(claim));
            boolean both = there.containsAll(Set.of("text", "copy"));
            if (name(claim).equals("copy") && both) {
                filed.take(submission(claim, IS_COPY));
            } else if (name(claim).equals("text") && both) {
                filed.take(submission(claim, origin("text", "text", Event.Relation.ORIGINAL), IS_COPY));
            } else {
                filed.take(submission(claim));
            }
        }
        return filed;
    }

    @Test
    void whatACopyAlteredStandsWithWhatItsTextTellsAndHeadsNothing() {
        Filed filed = taken(TEXT, COPY, THIRD);

        assertThat(filed.entry(COPY)).isEqualTo(filed.telling(TEXT));
        assertThat(filed.entry(THIRD)).isEqualTo(filed.telling(TEXT));
        assertThat(filed.opening(COPY).title()).contains("17 percent").doesNotContain("27");
    }

    @Test
    void nobodyJoinsWhatOnlyACopyTells() {
        Claim own = claim("copy", 400, "waiver/granted")
                .words("the port granted the Seaway Company a ferry permit for 40 boats")
                .to("Seaway Company")
                .object("a ferry permit of the Seaway Company")
                .quantity("40", "boats")
                .build();
        Claim third = claim("third", 9, "waiver/granted")
                .words("the port granted the Seaway Company its ferry permit")
                .to("Seaway Company")
                .object("ferry permit of the Seaway Company")
                .build();
        Filed filed = new Filed();
        filed.take(submission(TEXT));
        filed.take(new Submission(submission(COPY).document(), List.of(IS_COPY), List.of(COPY, own)));
        filed.take(submission(third));

        Filed others = new Filed();
        others.take(submission(own));
        others.take(submission(third));

        assertThat(filed.entry(third)).isNotEqualTo(filed.entry(own));
        assertThat(others.entry(third)).isEqualTo(others.entry(own));
    }

    @Test
    void inWhateverOrderTheyComeTheSameIsOneEntryOfOneMatter() {
        List<Claim> all = List.of(TEXT, COPY, THIRD);
        Set<String> found = new TreeSet<>();
        for (Claim first : all) {
            for (Claim second : all) {
                for (Claim last : all) {
                    if (new HashSet<>(List.of(first, second, last)).size() == all.size()) {
                        Filed filed = taken(first, second, last);
                        found.add(all.stream().map(filed::entry).toList() + " "
                                + all.stream().map(filed::matter).toList());
                    }
                }
            }
        }
        assertThat(found).hasSize(1);
    }

    @Test
    void theSameFollowsFromTheLog() {
        Filed live = taken(COPY, THIRD, TEXT);

        Resolver again = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        live.log.forEach(again::fold);
        assertThat(again.settle()).isEmpty();

        Resolver whole = new Resolver(new MemoryResolveIndex(), Claims::countryOf);
        whole.take(register(live.log));
        assertThat(whole.settle()).isEmpty();
    }

    private static Register register(List<Event> log) {
        RegisterFold fold = new RegisterFold();
        long number = 1;
        for (Event event : log) {
            fold.evolve(new Recorded(number++, new RecordedAt(Instant.EPOCH), event, ""));
        }
        return fold.register();
    }

    @Test
    void whatIsFoundToBeNoCopyStandsForItselfAgain() {
        Filed filed = taken(TEXT, COPY, THIRD);

        List<Event> moved = filed.resolver.origins(List.of(origin("copy", "copy", Event.Relation.ORIGINAL)));

        Map<EntryId, EntryId> places = new HashMap<>();
        new ArrayList<>(moved).forEach(event -> {
            if (event instanceof Event.EntryPlaced placed) {
                places.put(placed.entry(), placed.into());
            }
        });
        assertThat(places).containsEntry(filed.telling(COPY), filed.telling(COPY));
    }

    @Test
    void aDocumentThatIsReadAgainStaysACopy() {
        Filed filed = taken(COPY, TEXT, THIRD);
        Claim read = surcharge("copy", "37").build();
        Event.DocumentTaken taken = submission(COPY).document();

        filed.resolver.again(
                taken,
                new Resolver.Told(
                        Map.of(filed.telling(COPY), List.of(COPY)),
                        Map.of(
                                filed.telling(COPY),
                                Objects.requireNonNull(filed.entries.get(filed.telling(COPY)))
                                        .matter()),
                        Map.of()),
                List.of(read));

        assertThat(filed.resolver.origins(List.of(IS_COPY))).isEmpty();
    }
}
