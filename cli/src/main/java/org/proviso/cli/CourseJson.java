package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Transition;
import org.proviso.core.register.course.CourseStep;
import org.proviso.core.register.course.Remark;
import org.proviso.core.register.disputes.Dispute;
import org.proviso.core.register.disputes.Position;
import org.proviso.core.register.lists.Head;

/** An entry's transitions and disputes as JSON, one a line. */
final class CourseJson {
    private CourseJson() {}

    static List<Map<String, Object>> lines(Register register, Entry entry, MatterViews views) {
        List<Map<String, Object>> lines = new ArrayList<>();
        views.courses().of(entry).forEach(step -> lines.add(step("transition", register, entry, step)));
        views.disputes(entry).forEach(dispute -> lines.add(dispute(register, dispute)));
        return lines;
    }

    static Map<String, Object> step(String type, Register register, Entry entry, CourseStep step) {
        Transition transition = step.transition();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("entry", entry.id().value());
        fields.put("effective", transition.effective().toString());
        fields.put("act", transition.act().wireName());
        fields.put("modality", transition.modality().wireName());
        List<String> others = Head.others(register, entry, transition.filings());
        if (!others.isEmpty()) {
            fields.put("by", others);
        }
        fields.put("called", transition.words());
        if (!transition.dated().earliest().equals(LocalDate.MIN)) {
            fields.put("earliest", transition.dated().earliest().toString());
        }
        fields.put("latest", transition.dated().latest().toString());
        fields.put("dateFrom", transition.dated().grounds().name().toLowerCase(Locale.ROOT));
        fields.put("told", transition.told().toString());
        fields.put(
                "amounts",
                transition.amounts().stream().map(EntryJson::quantity).toList());
        fields.put(
                "claims",
                transition.filings().stream().map(filing -> filing.id().value()).toList());
        fields.put("origins", transition.support().origins().size());
        fields.put("remarks", step.remarks().stream().map(CourseJson::remark).toList());
        return fields;
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", remark.kind().name().toLowerCase(Locale.ROOT));
        fields.put("words", remark.words());
        fields.put("why", remark.why());
        return fields;
    }

    private static Map<String, Object> dispute(Register register, Dispute dispute) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "dispute");
        fields.put("id", dispute.id().value());
        fields.put("entry", dispute.entry().value());
        fields.put("kind", dispute.kind().name().toLowerCase(Locale.ROOT));
        fields.put("about", dispute.about());
        fields.put("open", dispute.isOpen());
        fields.put(
                "positions",
                dispute.positions().stream()
                        .map(position -> position(register, position))
                        .toList());
        dispute.resolution().ifPresent(judged -> {
            Map<String, Object> resolution = new LinkedHashMap<>();
            resolution.put("position", judged.position());
            resolution.put("who", judged.who());
            resolution.put("when", judged.when().value().toString());
            resolution.put("why", judged.why());
            fields.put("resolution", resolution);
        });
        return fields;
    }

    private static Map<String, Object> position(Register register, Position position) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("says", position.label());
        told(fields, position);
        fields.put("evidence", EntryJson.evidence(register, position.filings().getFirst()));
        return fields;
    }

    /** Where, when and by whom one side of a dispute is told. */
    static void told(Map<String, Object> fields, Position position) {
        fields.put("entry", position.entry().value());
        fields.put("first", position.first().toString());
        fields.put("last", position.last().toString());
        fields.put("origins", position.support().origins().size());
        fields.put("speakers", position.support().speakers());
        fields.put(
                "claims",
                position.filings().stream().map(filing -> filing.id().value()).toList());
    }
}
