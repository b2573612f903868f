package org.proviso.sources;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats that are read, told by the file's ending, else by how the bytes open. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML;

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("shtml", HTML));
    private static final int PEEK = 4096;
    private static final Pattern HTML_OPENING = Pattern.compile(
            "(?is)\\A[^<]{0,80}(?:<\\?xml[^>]*>|<!--.{0,1000}?-->|\\s)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern DECLARED = Pattern.compile(
            "(?is)<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]{0,500}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    static Format of(String name, byte[] bytes) {
        return Optional.ofNullable(ENDINGS.get(ending(name)))
                .orElseGet(() -> HTML_OPENING.matcher(head(bytes)).matches() ? HTML : TEXT);
    }

    /** Whether an ending, as {@link #ending} gives it, says the format. */
    static boolean isEnding(String ending) {
        return ENDINGS.containsKey(ending);
    }

    /** The ending in lower case without the dot, {@code .gz} left out; empty when there is none. */
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        String file = unpacked.substring(Math.max(unpacked.lastIndexOf('/'), unpacked.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1);
    }

    /** The character set that a page names for itself near its top. */
    Optional<String> declaredCharset(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(head(bytes));
        return this == HTML && matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** As Latin-1, zeros left out: what markup says is ASCII in every encoding that a page can have. */
    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
