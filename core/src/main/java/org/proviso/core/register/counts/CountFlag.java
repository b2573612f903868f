package org.proviso.core.register.counts;

import java.util.List;
import java.util.Locale;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.EntryId;

/**
 * What arithmetic says of numbers that are told together.
 *
 * @param words the sum, for people: {@code 4,100 terminated + 2,700 kept = 6,800 of 9,100 reviewed: 2,300 not accounted for}
 * @param entries the entries whose claims tell the numbers, by id
 * @param documents where they are told, by id
 */
public record CountFlag(Kind kind, String words, List<EntryId> entries, List<DocumentId> documents) {
    /** What was found. */
    public enum Kind {
        /** The numbers agree: said so, for it is worth knowing. */
        CHECKS(false),
        /** Parts that leave something of the whole over. */
        PARTS_FALL_SHORT(true),
        /** Parts that come to more than the whole. */
        PARTS_EXCEED(true),
        /** A percentage that the numbers beside it do not bear out. */
        PERCENT_DIFFERS(true),
        /** A share of a whole above 100 percent. */
        SHARE_ABOVE_WHOLE(true),
        /** Shares that exclude each other and come to more than 100 percent. */
        SHARES_EXCEED(true),
        /** Two numbers for one count at one date. */
        TWO_NUMBERS(true);

        private final boolean wrong;

        Kind(boolean wrong) {
            this.wrong = wrong;
        }

        /** Whether something is to be looked at. */
        public boolean isWrong() {
            return wrong;
        }

        /** The name in files: lower case, words apart. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public CountFlag {
        entries = entries.stream().distinct().sorted().toList();
        documents = documents.stream()
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
