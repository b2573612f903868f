package org.proviso.core.register.disputes;

import java.util.Optional;
import org.proviso.core.register.Event;
import org.proviso.core.register.Judgement;
import org.proviso.core.register.RecordedAt;

/**
 * A person's judgement on a dispute. The positions stay beside it.
 *
 * @param position the label of the position that holds
 */
public record Resolution(String position, String who, RecordedAt when, String why) {
    public Resolution {
        if (position.isBlank() || who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a judgement says what holds, who judged and why");
        }
    }

    /** By which a judgement resolves a dispute; nothing of judgements on anything else. */
    public static Optional<Resolution> of(Event.JudgementMade made) {
        return made.judgement() instanceof Judgement.Resolve resolve
                ? Optional.of(new Resolution(resolve.position(), made.who(), new RecordedAt(made.made()), made.why()))
                : Optional.empty();
    }
}
