package org.proviso.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.links.Around;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.lists.Listing;
import org.proviso.store.PageQuery;
import org.proviso.store.RegisterFile;
import org.proviso.store.RegisterPage;
import org.proviso.store.RegisterPages;
import org.proviso.store.RegisterPast;

/**
 * A register as a command asks it: by what its pages are found by, and where that cannot tell, by its whole log, which is then folded, once. For
 * one command, before it adds anything, and for one time of which it is asked what was known then.
 */
final class AskedRegister {
    private final RegisterFile file;
    private final RegisterPages pages;
    private final RegisterPast past;
    private final List<String> led = new ArrayList<>();
    private @Nullable Register whole;

    /** The whole of it as it was at a time that was asked for. */
    private @Nullable Register then;

    AskedRegister(RegisterFile file) {
        this.file = file;
        this.pages = file.pages();
        this.past = file.past();
    }

    /** The whole of it. */
    Register whole() {
        Register known = whole;
        if (known == null) {
            known = Register.of(file.log());
            whole = known;
        }
        return known;
    }

    private Register then(RecordedAt time) {
        Register known = then;
        if (known == null) {
            known = past.whole(List.of(time)).getFirst();
            then = known;
        }
        return known;
    }

    /** The documents and what they derive from, or more. */
    Register documents() {
        return pages.documents().orElseGet(this::whole);
    }

    /** The entries of these, or more, as {@link RegisterPages#entries} says. */
    Register part(Collection<EntryId> ids, Collection<ClaimId> claims, Collection<MatterId> matters) {
        return pages.entries(ids, claims, matters).orElseGet(this::whole);
    }

    /**
     * An entry in full with its matter, or more; no entry where none is known.
     *
     * @param known as far as was known at this time
     */
    Register inFull(EntryId id, Optional<RecordedAt> known) {
        return known.isPresent()
                ? past.inFull(id, known.get()).orElseGet(() -> then(known.get()))
                : pages.inFull(id).orElseGet(this::whole);
    }

    /** The same of a matter. */
    Register inFull(MatterId id, Optional<RecordedAt> known) {
        return known.isPresent()
                ? past.inFull(id, known.get()).orElseGet(() -> then(known.get()))
                : pages.inFull(id).orElseGet(this::whole);
    }

    /** All that was ever told of an entry, or more. */
    Register history(EntryId id) {
        return past.history(id).orElseGet(this::whole);
    }

    /** The entries that have claims of these documents, or more. */
    Register toldBy(Collection<DocumentId> documents) {
        return pages.toldBy(documents).orElseGet(this::whole);
    }

    /** What entries tell that may free what these tell to be held back, or be freed by it; or more. */
    Around around(Collection<Holding> own) {
        return pages.around(own)
                .orElseGet(
                        () -> Around.ofAll(Holding.of(whole(), whole().entries().values())));
    }

    /** Entries as lists show them; nothing where only the whole log can tell. */
    Optional<List<Listing>> listed(PageQuery query) {
        return pages.page(query).map(RegisterPage::listings);
    }

    /** What people decided. */
    Judgements decided() {
        return FileRegistrar.decided(file);
    }

    /** The entry that first digits name, as it was opened. */
    EntryId entry(String words) {
        return GivenId.entry(entries(words), words);
    }

    /**
     * The same for a judgement: what has no claims left since its document is read differently is that in which its words are now. Where an id
     * leads elsewhere, that is said with the judgement ({@link #led}).
     */
    EntryId judged(String words) {
        NamedEntry named = NamedEntry.ofEntry(this, entry(words));
        named.led().ifPresent(led::add);
        return named.entry();
    }

    /** The entry to which belongs what was opened under this id; itself where that is not known. */
    EntryId whereIs(EntryId id) {
        return part(List.of(id), List.of(), List.of()).entry(id).map(Entry::id).orElse(id);
    }

    /** Where ids led that were given for a judgement, in words. */
    List<String> led() {
        return List.copyOf(led);
    }

    /** Whether they name an entry, or several. */
    boolean isEntry(String words) {
        return !words.isEmpty()
                && entries(words).stream().anyMatch(id -> id.value().startsWith(words));
    }

    ClaimId claim(String words) {
        return GivenId.claim(claims(words), words);
    }

    boolean isClaim(String words) {
        return !words.isEmpty()
                && claims(words).stream().anyMatch(id -> id.value().startsWith(words));
    }

    private List<EntryId> entries(String words) {
        return pages.entriesOf(words).orElseGet(() -> List.copyOf(whole().ids()));
    }

    private List<ClaimId> claims(String words) {
        return pages.claimsOf(words).orElseGet(this::claims);
    }

    /**
     * The matters that belong to no other; where pages can tell, those of which these are the first characters.
     *
     * @param words with the letter that ids of matters begin with
     * @param known as far as was known at this time
     */
    List<MatterId> matters(String words, Optional<RecordedAt> known) {
        return known.isPresent()
                ? past.mattersOf(digits(words), known.get()).orElseGet(() -> matters(then(known.get())))
                : pages.mattersOf(digits(words)).orElseGet(() -> matters(whole()));
    }

    /** The matters that belong to others, of which these are the first characters, each with the one to which it leads. */
    Map<MatterId, MatterId> mattersLeading(String words, Optional<RecordedAt> known) {
        Optional<Map<MatterId, MatterId>> found = known.isPresent()
                ? past.mattersLeading(digits(words), known.get())
                : pages.mattersLeading(digits(words));
        return found.orElseGet(() -> {
            Register register = known.map(this::then).orElseGet(this::whole);
            Map<MatterId, MatterId> leading = new TreeMap<>();
            register.matters().keySet().stream()
                    .filter(id ->
                            id.value().startsWith(words) && !register.matter(id).equals(id))
                    .forEach(id -> leading.put(id, register.matter(id)));
            return leading;
        });
    }

    /** To which matters belongs now what was ever told to belong to one. */
    Set<MatterId> scattered(MatterId id) {
        return past.scattered(id).orElseGet(() -> Set.of(whole().matter(id)));
    }

    private static String digits(String words) {
        return words.substring(Math.min(words.length(), GivenId.OF_MATTER.length()));
    }

    String judgement(String words) {
        return GivenId.judgement(decided(), words);
    }

    private List<ClaimId> claims() {
        return whole().entries().values().stream()
                .flatMap(entry -> entry.all().stream())
                .map(Filing::id)
                .toList();
    }

    private static List<MatterId> matters(Register register) {
        return register.matters().keySet().stream()
                .filter(matter -> register.matter(matter).equals(matter))
                .toList();
    }
}
