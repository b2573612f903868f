package org.proviso.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address from which a plain text was taken, where one of its first lines is that alone: "Source: https://wire.example/ports". */
final class HeadAddress {
    private static final int LINES = 4;
    private static final int LONGEST = 2_000;
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:(?:source|url|link|address|original|retrieved from|taken from)\\s*:\\s*)?<?(https?://[^\\s<>]+)>?");

    private HeadAddress() {}

    static Optional<String> of(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(HeadAddress::match)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Whether a line is an address, and nothing of what the text says. */
    static boolean isOne(String line) {
        return match(line).matches();
    }

    private static Matcher match(String line) {
        return LINE.matcher(line.length() > LONGEST ? "" : line.strip());
    }
}
