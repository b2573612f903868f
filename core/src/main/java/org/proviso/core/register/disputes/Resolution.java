package org.proviso.core.register.disputes;

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
}
