package org.proviso.core.resolve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.proviso.core.model.Claim;

/** Laws that a claim names only as what something is done under: "under section 506(a)(1) of the Foreign Assistance Act". */
final class Laws {
    /** So many characters before a name are looked at. */
    private static final int BEFORE = 80;

    private static final Pattern LAW = Pattern.compile("(?:.* )?(?:act|code|law|statute|constitution)");

    private static final Pattern SHORT = Pattern.compile("\\p{Ll}{3,7}");

    /** What stands before a law that something is done under. */
    private static final String UNDER = "\\b(?:under|pursuant to|consistent with|in accordance with|by virtue of"
            + "|as (?:authorized|required|defined|provided) (?:by|in)"
            + "|(?:authority|authorities|powers|requirements|provisions|purposes) (?:of|in))(?: both)?(?: the)? $";

    /** A part of a law, or its name in full before it is cut short: "section 5 of", "Harbour Act (12 U.S.C. 34) (". */
    private static final String PART =
            "\\b(?:sub)?(?:section|title|part|chapter)s? [\\p{L}\\p{N}(),.\u2013\\s-]{1,40} of(?: the)? $"
                    + "|\\b(?:act|code|law)(?: of \\p{N}{4})?,?(?: as amended,?)?(?: \\([^()]{1,40}\\))* \\([\"\u201c]?$";

    private static final Pattern BEFORE_LAW = Pattern.compile(UNDER + "|" + PART);

    /** A programme may be cut short, too: "under the NAP programme". */
    private static final Pattern BEFORE_SHORT = Pattern.compile(PART);

    private Laws() {}

    /** Whether a name, in lower case, is a law that the claim names nowhere but as what something is done under. */
    static boolean isOnlyCited(String name, Claim claim) {
        boolean law = LAW.matcher(name).matches();
        if (!law && !SHORT.matcher(name).matches()) {
            return false;
        }
        Pattern citing = law ? BEFORE_LAW : BEFORE_SHORT;
        String words = claim.evidence().exact();
        String object = claim.roles().object().orElse("");
        String text = (words.contains(object) ? words : object + " | " + words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        int at = text.indexOf(name);
        boolean found = at >= 0;
        while (at >= 0) {
            if (!citing.matcher(text.substring(Math.max(0, at - BEFORE), at)).find()) {
                return false;
            }
            at = text.indexOf(name, at + name.length());
        }
        return found;
    }
}
