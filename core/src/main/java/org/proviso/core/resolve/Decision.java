package org.proviso.core.resolve;

import java.util.List;
import org.proviso.core.register.Event;

/** What the resolver decided about something given. */
public sealed interface Decision {
    /** What is to be appended to the log, in order, all or none. */
    List<Event> events();

    /** It is new: these events say what it adds. */
    record Added(List<Event> events) implements Decision {
        public Added {
            events = List.copyOf(events);
        }
    }

    /** The register knows it already; nothing is added. */
    record Known(String reason) implements Decision {
        @Override
        public List<Event> events() {
            return List.of();
        }
    }
}
