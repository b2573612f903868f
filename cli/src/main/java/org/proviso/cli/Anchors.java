package org.proviso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Provenance;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.Event;
import org.proviso.core.text.CodePoints;
import org.proviso.sources.Given;
import org.proviso.sources.Intake;
import org.proviso.sources.Taking;
import org.proviso.store.SqliteDocuments;

/** Derives documents' texts from their stored bytes again and looks whether claims' words stand there. For many threads. */
final class Anchors {
    private static final int LONGEST_QUOTE = 200;

    private final SqliteDocuments documents;
    private final Intake intake = Reading.intake();

    Anchors(SqliteDocuments documents) {
        this.documents = documents;
    }

    /** A document with claims that rest on it. */
    record Checked(Event.DocumentTaken taken, List<Event.ClaimFiled> claims) {
        String name() {
            return taken.provenance().name();
        }
    }

    /** Everything about it that is broken, in the order of the claims. */
    List<BrokenAnchor> broken(Checked checked) {
        Optional<byte[]> bytes;
        try {
            bytes = documents.bytes(checked.taken().document());
        } catch (ProvisoException e) {
            return List.of(whole(checked, Failures.message(e)));
        }
        return bytes.map(found -> broken(checked, found))
                .orElseGet(() -> List.of(whole(checked, "its bytes are not in the register")));
    }

    static BrokenAnchor whole(Checked checked, String reason) {
        return new BrokenAnchor(checked.name(), checked.taken().document(), Optional.empty(), reason);
    }

    private List<BrokenAnchor> broken(Checked checked, byte[] bytes) {
        Provenance provenance = checked.taken().provenance();
        Given given = new Given(provenance.name(), bytes, provenance.address(), provenance.capturedAt());
        return switch (intake.apply(given)) {
            case Taking.Refused(var name, var reason) ->
                List.of(whole(checked, "its bytes no longer give a text: " + reason));
            case Taking.Taken(var document, var notes) -> broken(checked, document.text());
        };
    }

    private static List<BrokenAnchor> broken(Checked checked, String text) {
        CodePoints codePoints = CodePoints.of(text);
        int length = codePoints.ofUnits(text.length());
        List<BrokenAnchor> broken = new ArrayList<>();
        for (Event.ClaimFiled filed : checked.claims()) {
            Evidence evidence = filed.claim().evidence();
            String there = evidence.end() > length
                    ? ""
                    : text.substring(codePoints.toUnits(evidence.start()), codePoints.toUnits(evidence.end()));
            if (!there.equals(evidence.exact())) {
                String found = there.isEmpty()
                        ? "the text ends at " + length
                        : "there stands \u201c" + Words.shortened(there, LONGEST_QUOTE) + "\u201d";
                broken.add(new BrokenAnchor(
                        checked.name(),
                        checked.taken().document(),
                        Optional.of(filed),
                        found + ", not \u201c" + Words.shortened(evidence.exact(), LONGEST_QUOTE) + "\u201d"));
            }
        }
        return broken;
    }
}
