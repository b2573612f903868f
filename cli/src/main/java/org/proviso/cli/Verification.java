package org.proviso.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.proviso.core.model.DocumentId;
import org.proviso.core.register.Event;
import org.proviso.store.RegisterFile;

/**
 * One pass over a register's log that checks each document with the claims that follow it; in memory are the few texts
 * that are being checked. Claims that stand apart from their document are gathered and checked in a second pass.
 */
final class Verification {
    private final RegisterFile file;
    private final Anchors anchors;
    private final Map<DocumentId, List<Event.ClaimFiled>> apart = new LinkedHashMap<>();
    private Optional<Anchors.Checked> current = Optional.empty();
    private long documents;
    private long claims;
    private long broken;

    Verification(RegisterFile file) {
        this.file = file;
        this.anchors = new Anchors(file.documents());
    }

    /** Checks everything and hands over what is broken. */
    void run(Consumer<BrokenAnchor> reader) {
        Consumer<BrokenAnchor> counting = one -> {
            broken++;
            reader.accept(one);
        };
        InOrder.Job<Anchors.Checked, List<BrokenAnchor>> job = new InOrder.Job<>(
                anchors::broken,
                (checked, failure) -> List.of(Anchors.whole(checked, Failures.message(failure))),
                checked -> 0);
        try (Progress progress = Progress.of("Verifying", "documents", file.documents()::size);
                InOrder<Anchors.Checked, List<BrokenAnchor>> inOrder = new InOrder<>(job, found -> {
                    found.forEach(counting);
                    progress.step();
                })) {
            file.log().replay(0, recorded -> take(recorded.event(), inOrder));
            current.ifPresent(inOrder::add);
            if (!apart.isEmpty()) {
                file.log().replay(0, recorded -> takeAgain(recorded.event(), inOrder));
            }
            inOrder.finish();
        }
        apart.forEach((document, filed) -> counting.accept(new BrokenAnchor(
                document.value(),
                document,
                filed.stream().findFirst(),
                filed.size() + " claims rest on it, but the register does not have it")));
    }

    long documents() {
        return documents;
    }

    long claims() {
        return claims;
    }

    long broken() {
        return broken;
    }

    private void take(Event event, InOrder<Anchors.Checked, List<BrokenAnchor>> inOrder) {
        switch (event) {
            case Event.DocumentTaken taken -> {
                documents++;
                current.ifPresent(inOrder::add);
                current = Optional.of(new Anchors.Checked(taken, new ArrayList<>()));
            }
            case Event.ClaimFiled filed -> {
                claims++;
                DocumentId document = filed.claim().evidence().document();
                current.filter(checked -> checked.taken().document().equals(document))
                        .map(Anchors.Checked::claims)
                        .orElseGet(() -> apart.computeIfAbsent(document, first -> new ArrayList<>()))
                        .add(filed);
            }
            case Event.DocumentSkipped skipped -> {}
            case Event.OriginFound origin -> {}
            case Event.OriginJudged judged -> {}
            case Event.PassageFound passage -> {}
            case Event.MatterOpened matter -> {}
            case Event.EntryOpened entry -> {}
            case Event.EntryPlaced placed -> {}
            case Event.MatterPlaced placed -> {}
            case Event.LinkProposed link -> {}
            case Event.ClaimMoved moved -> {}
            case Event.ClaimLapsed lapsed -> {}
            case Event.JudgementMade made -> {}
        }
    }

    private void takeAgain(Event event, InOrder<Anchors.Checked, List<BrokenAnchor>> inOrder) {
        if (event instanceof Event.DocumentTaken taken) {
            List<Event.ClaimFiled> filed = apart.remove(taken.document());
            if (filed != null) {
                inOrder.add(new Anchors.Checked(taken, filed));
            }
        }
    }
}
