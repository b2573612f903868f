package org.proviso.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.core.model.Edtf;
import org.proviso.core.model.Provenance.CapturedAt;
import org.proviso.core.model.Span;
import org.proviso.core.text.DateMention;

/** Short ways for tests. */
final class Samples {
    static final CapturedAt CAPTURED = new CapturedAt(Instant.parse("2026-01-02T03:04:05Z"));
    private static final Pattern ISO = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])");

    private Samples() {}

    static Taking.Taken taken(String name, byte[] bytes) {
        return switch (take(IntakeSettings.defaults(), name, bytes)) {
            case Taking.Taken taken -> taken;
            case Taking.Refused(var refused, var reason) -> throw new AssertionError(refused + ": " + reason);
        };
    }

    static String refusal(String name, byte[] bytes) {
        return refusal(IntakeSettings.defaults(), name, bytes);
    }

    static String refusal(IntakeSettings settings, String name, byte[] bytes) {
        return switch (take(settings, name, bytes)) {
            case Taking.Taken taken -> throw new AssertionError("taken: " + taken);
            case Taking.Refused(var refused, var reason) -> reason;
        };
    }

    static Taking take(IntakeSettings settings, String name, byte[] bytes) {
        return new Intake(settings, Samples::isoDates).apply(new Given(name, bytes, Optional.empty(), CAPTURED));
    }

    /** Finds ISO dates up to the 28th only: enough to stand in for the finder of core.text. */
    static List<DateMention> isoDates(String text, Span within, Optional<LocalDate> published) {
        List<DateMention> found = new ArrayList<>();
        Matcher matcher = ISO.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            found.add(new DateMention(new Span(matcher.start(), matcher.end()), new Edtf(matcher.group()), false));
        }
        return found;
    }
}
