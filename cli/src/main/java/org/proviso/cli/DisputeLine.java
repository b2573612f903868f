package org.proviso.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Position;

/** A dispute in short: {@code whether it was stopped: stopped (1 origin; sources) | not stopped (1 origin) [d-1147827557]}, and how it was resolved. */
final class DisputeLine {
    private static final int TITLE = 60;
    private static final int SPEAKERS = 40;

    private DisputeLine() {}

    /** @param title of what it is about; may be empty */
    static List<String> of(Dispute dispute, String title) {
        String about = title.isEmpty() ? "" : Words.shortened(title, TITLE) + ", ";
        return Words.hanging(
                about + dispute.about() + ": "
                        + dispute.positions().stream()
                                .map(DisputeLine::position)
                                .collect(Collectors.joining(" | ")) + " ["
                        + dispute.id().value() + "]"
                        + dispute.resolution()
                                .map(judged -> ", " + Resolved.words(judged))
                                .orElse(""),
                2,
                EntryText.WIDEST);
    }

    private static String position(Position position) {
        String speakers = String.join("; ", position.support().speakers());
        return position.label() + " (" + position.first() + ", "
                + Words.count(position.support().origins().size(), "origin")
                + (speakers.isEmpty() ? "" : ", says " + Words.shortened(speakers, SPEAKERS)) + ")";
    }
}
