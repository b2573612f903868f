package org.proviso.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Demands;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Wanted;
import org.proviso.store.PageQuery;

/**
 * What was asked in some entries, with what may answer it in other matters. Those are looked for in the lists of the lanes that tell answers, of
 * many the first: what shares a word with those who ask, who are asked, or with what is asked for. Of a time before now only the entries' own
 * matters tell answers.
 */
final class AnswersAround {
    /** Of a lane so many entries are looked through. */
    private static final int MOST_LISTED = 2_000;

    /** Of these so many are read. */
    private static final int MOST_READ = 200;

    /** A word of fewer letters tells nobody. */
    private static final int SHORTEST = 4;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Register register;
    private final List<Entry> around;
    private final List<String> bounds;

    private AnswersAround(Register register, List<Entry> around, List<String> bounds) {
        this.register = register;
        this.around = around;
        this.bounds = List.copyOf(bounds);
    }

    /**
     * Where answers to what some entries ask may be.
     *
     * @param part has the entries
     * @param entries those of some matters
     */
    static AnswersAround of(AskedRegister asked, Register part, Collection<Entry> entries) {
        Set<String> words = words(entries);
        Set<EntryId> found = new LinkedHashSet<>();
        List<String> bounds = new ArrayList<>();
        for (Lane lane : words.isEmpty()
                ? List.<Lane>of()
                : Demands.REPLYING.stream().sorted().toList()) {
            PageQuery query = new PageQuery(
                    new Wanted(List.of(), Optional.of(lane), Optional.empty()), Optional.empty(), 0, MOST_LISTED);
            List<Listing> listed = asked.listed(query).orElse(List.of());
            List<Listing> like = listed.stream()
                    .filter(listing -> told(listing).anyMatch(words::contains))
                    .toList();
            like.stream()
                    .limit(MOST_READ)
                    .forEach(listing -> found.add(listing.head().id()));
            if (listed.size() >= MOST_LISTED || like.size() > MOST_READ) {
                bounds.add("answers were looked for among the first " + MOST_READ
                        + " entries with a word in common, of the first " + MOST_LISTED + " of the lane "
                        + lane.wireName());
            }
        }
        Set<EntryId> own = entries.stream().map(Entry::id).collect(Collectors.toSet());
        if (own.containsAll(found)) {
            return new AnswersAround(part, List.copyOf(entries), bounds);
        }
        Set<MatterId> matters = entries.stream().map(Entry::matter).collect(Collectors.toSet());
        Register all = asked.part(found, List.of(), matters);
        return new AnswersAround(
                all,
                all.entries().values().stream()
                        .filter(entry -> found.contains(entry.id()) || matters.contains(entry.matter()))
                        .toList(),
                bounds);
    }

    /** What of these was asked and answered. */
    Demands of(List<Entry> entries) {
        Set<EntryId> own = entries.stream().map(Entry::id).collect(Collectors.toSet());
        Demands found = Demands.of(
                register,
                around.stream().filter(entry -> own.contains(entry.id())).toList(),
                around);
        return new Demands(
                found.demands(),
                Stream.concat(found.bounds().stream(), bounds.stream()).toList());
    }

    /** Of those who ask and who are asked, and of what is asked for. */
    private static Set<String> words(Collection<Entry> entries) {
        Set<String> words = new HashSet<>();
        entries.stream()
                .filter(entry -> Demands.REPLYING.contains(entry.lane()))
                .flatMap(entry -> entry.filings().stream())
                .filter(AnswersAround::asks)
                .forEach(filing -> {
                    filing.claim()
                            .roles()
                            .object()
                            .ifPresent(object -> split(object).forEach(words::add));
                    parties(filing).flatMap(party -> split(party.name())).forEach(words::add);
                });
        return words;
    }

    private static boolean asks(Filing filing) {
        return switch (filing.claim().move().act()) {
            case SOUGHT -> !filing.claim().roles().counterparts().isEmpty();
            case REQUESTED, PENDING -> true;
            default -> false;
        };
    }

    private static Stream<Party> parties(Filing filing) {
        return Stream.concat(filing.claim().roles().actors().stream(), filing.claim().roles().counterparts().stream());
    }

    private static Stream<String> told(Listing listing) {
        return Stream.of(
                        Stream.of(listing.head().title()),
                        listing.head().actors().stream(),
                        listing.head().counterparts().stream())
                .flatMap(each -> each)
                .flatMap(AnswersAround::split);
    }

    private static Stream<String> split(String text) {
        return WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST);
    }
}
