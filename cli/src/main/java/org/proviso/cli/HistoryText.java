package org.proviso.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.core.register.Register;
import org.proviso.core.register.history.History;

/** How what a register says of an entry changed, for people and as JSON. */
final class HistoryText {
    private final Register register;
    private final History.Steps history;

    HistoryText(Register register, History.Steps history) {
        this.register = register;
        this.history = history;
    }

    /** The earliest first, each with the time at which the register came to know it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (history.passedOver() > 0) {
            lines.add("(" + Words.count(history.passedOver(), "earlier time") + " passed over)");
        }
        for (History.Step step : history.steps()) {
            lines.add("known at " + step.knownAt().value().truncatedTo(ChronoUnit.SECONDS));
            DifferenceText.lines(register, register, step.difference()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** One step a line. */
    List<String> json() {
        return history.steps().stream().map(this::json).toList();
    }

    private String json(History.Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("knownAt", step.knownAt().value().toString());
        fields.putAll(DifferenceText.fields(register, step.difference()));
        return EntryJson.line(fields);
    }
}
