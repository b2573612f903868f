package org.proviso.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Event;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.Register;
import org.proviso.core.register.wire.JudgementLine;

/** A file of judgements: made of a register, or read with what is wrong in it. */
record JudgementFile(List<Numbered> lines, List<String> refused) {
    private static final int MOST_BYTES = 64_000_000;

    /** @param place file and line, for messages */
    record Numbered(String place, JudgementLine line) {}

    JudgementFile {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    /**
     * Reads a file; a line that cannot be read is refused, and the others are taken.
     *
     * @throws ProvisoException when the file cannot be read, or is too large
     */
    static JudgementFile read(Path file) {
        byte[] bytes = GivenFile.head(file, MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProvisoException(
                    Category.INVALID,
                    file + " is larger than " + MOST_BYTES / 1_000_000 + " MB: give fewer judgements at a time");
        }
        String name = EntryText.fileName(file.toString());
        List<Numbered> lines = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<String> texts = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            String place = name + ":" + (i + 1);
            try {
                if (!texts.get(i).isBlank()) {
                    lines.add(new Numbered(place, JudgementLine.read(texts.get(i))));
                }
            } catch (IllegalArgumentException e) {
                refused.add(place + ": " + e.getMessage());
            }
        }
        return new JudgementFile(lines, refused);
    }

    /** The judgements of a register, in the order in which they were made. */
    static List<JudgementLine> lines(Register register) {
        Map<ClaimId, Filing> claims = new HashMap<>();
        register.entries().values().stream()
                .flatMap(entry -> entry.all().stream())
                .forEach(filing -> claims.put(filing.id(), filing));
        Stream<JudgementLine> origins = register.derived().judgements().stream()
                .map(told -> new JudgementLine(told.event(), told.recordedAt().value(), List.of()));
        Stream<JudgementLine> others = register.judgements().stream()
                .map(told ->
                        new JudgementLine(told.event(), told.event().made(), about(register, claims, told.event())));
        return Stream.concat(origins, others)
                .sorted(Comparator.comparing((JudgementLine line) -> line.made()))
                .toList();
    }

    private static List<JudgementLine.About> about(
            Register register, Map<ClaimId, Filing> claims, Event.JudgementMade made) {
        return switch (made.judgement()) {
            case Judgement.Accept accept -> claim(claims, accept.claim());
            case Judgement.Reject reject -> claim(claims, reject.claim());
            case Judgement.Correct correct -> claim(claims, correct.claim());
            case Judgement.Merge merge -> entries(register, merge.entry(), merge.other());
            case Judgement.Part part -> entries(register, part.entry(), part.other());
            case Judgement.Split split ->
                Stream.concat(
                                entries(register, split.from()).stream(),
                                split.claims().stream().flatMap(claim -> claim(claims, claim).stream()))
                        .toList();
            case Judgement.Resolve resolve -> List.of();
            case Judgement.Free free -> entries(register, free.by(), free.held());
            case Judgement.Alias alias -> List.of();
            case Judgement.Undo undo -> List.of();
        };
    }

    private static List<JudgementLine.About> claim(Map<ClaimId, Filing> claims, ClaimId id) {
        return Optional.ofNullable(claims.get(id)).map(filing -> about(filing, Optional.empty())).stream()
                .toList();
    }

    private static List<JudgementLine.About> entries(Register register, EntryId... ids) {
        return Stream.of(ids)
                .flatMap(id -> register.opening(id).stream().map(filing -> about(filing, Optional.of(id))))
                .toList();
    }

    private static JudgementLine.About about(Filing filing, Optional<EntryId> entry) {
        Claim claim = filing.asRead().orElse(filing.claim());
        return new JudgementLine.About(
                filing.id(),
                entry,
                claim.evidence().document(),
                claim.evidence().start(),
                claim.evidence().end(),
                claim.move());
    }
}
