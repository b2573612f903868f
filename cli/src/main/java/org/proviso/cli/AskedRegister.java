package org.proviso.cli;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgements;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;
import org.proviso.store.RegisterPages;

/**
 * A register as a command asks it: by what its pages are found by, and where that cannot tell, by its whole log, which is then folded, once. For
 * one command, before it adds anything.
 */
final class AskedRegister {
    private final RegisterFile file;
    private final RegisterPages pages;
    private @Nullable Register whole;

    AskedRegister(RegisterFile file) {
        this.file = file;
        this.pages = file.pages();
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

    /** The documents and what they derive from, or more. */
    Register documents() {
        return pages.documents().orElseGet(this::whole);
    }

    /** The entries of these, or more, as {@link RegisterPages#entries} says. */
    Register part(Collection<EntryId> ids, Collection<ClaimId> claims, Collection<MatterId> matters) {
        return pages.entries(ids, claims, matters).orElseGet(this::whole);
    }

    /** What people decided. */
    Judgements decided() {
        return FileRegistrar.decided(file);
    }

    /** The entry that first digits name, as it was opened. */
    EntryId entry(String words) {
        return GivenId.entry(pages.entriesOf(words).orElseGet(() -> List.copyOf(whole().ids())), words);
    }

    ClaimId claim(String words) {
        return GivenId.claim(pages.claimsOf(words).orElseGet(this::claims), words);
    }

    /** @param words with the letter that ids of matters begin with */
    MatterId matter(String words) {
        String digits = words.substring(Math.min(words.length(), GivenId.OF_MATTER.length()));
        return GivenId.matter(pages.mattersOf(digits).orElseGet(this::matters), words);
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

    private List<MatterId> matters() {
        return whole().entries().values().stream().map(Entry::matter).distinct().toList();
    }
}
