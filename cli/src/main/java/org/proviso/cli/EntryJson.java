package org.proviso.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Register;
import org.proviso.core.register.Standing;
import org.proviso.core.register.State;
import org.proviso.core.register.Support;
import tools.jackson.databind.json.JsonMapper;

/** Entries and summaries as JSON, one object a line; fields in a fixed order, absent ones left out. */
final class EntryJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EntryJson() {}

    static String line(Register register, Standing standing) {
        Map<String, Object> fields = object(register, standing);
        State state = standing.state();
        if (!state.plans().isEmpty()) {
            fields.put("plans", state.plans().stream().map(EntryJson::plan).toList());
        }
        fields.put("disputed", state.isDisputed());
        fields.put("stateWhy", state.why());
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, Object> plan(State.Plan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("act", plan.transition().act().wireName());
        fields.put("for", plan.transition().effective().toString());
        fields.put("due", plan.due());
        fields.put("words", plan.words());
        return fields;
    }

    static String line(Map<String, Object> object) {
        return MAPPER.writeValueAsString(object);
    }

    static Map<String, Object> object(Register register, Standing standing) {
        Entry entry = standing.entry();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "entry");
        fields.put("id", entry.id().value());
        fields.put("lane", entry.lane().wireName());
        fields.put("title", entry.title());
        fields.put("state", standing.state().label());
        standing.state().since().ifPresent(day -> fields.put("since", day.toString()));
        List<Map<String, Object>> amounts =
                standing.state().amounts().stream().map(EntryJson::quantity).toList();
        if (!amounts.isEmpty()) {
            fields.put("amounts", amounts);
        }
        EntryText.condition(standing).ifPresent(words -> fields.put("condition", words));
        fields.put("parties", EntryText.parties(entry));
        fields.put("matter", entry.matter().value());
        Optional.ofNullable(register.matters().get(entry.matter()))
                .ifPresent(matter -> fields.put("matterTitle", matter.event().title()));
        fields.put("origins", standing.support().origins().size());
        fields.put("documents", standing.support().documents().size());
        fields.put("speakers", standing.support().speakers());
        support(fields, standing.support());
        EntryText.telling(standing).stream()
                .findFirst()
                .ifPresent(claim -> fields.put("evidence", evidence(register, claim)));
        return fields;
    }

    /** Whom the origins have it from, and whether nothing but altered copies tells it. */
    static void support(Map<String, Object> fields, Support support) {
        List<String> informants = SupportText.informants(support.informants());
        if (!informants.isEmpty()) {
            fields.put("informants", informants);
        }
        fields.put("altered", SupportText.isOnlyAltered(support));
    }

    static Map<String, Object> quantity(Quantity quantity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", plain(quantity.value()));
        fields.put("unit", quantity.unit());
        fields.put("approx", quantity.approx().wireName());
        return fields;
    }

    /** 5200000, not 5.2E+6. */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static Map<String, Object> evidence(Register register, Claim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", EntryText.name(register, claim.evidence().document()));
        fields.put("sha256", claim.evidence().document().value());
        fields.put("start", claim.evidence().start());
        fields.put("end", claim.evidence().end());
        fields.put("exact", claim.evidence().exact());
        return fields;
    }

    static String summary(ReadSummary summary) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "summary");
        fields.put("documentsRead", summary.taken());
        fields.put("alreadyKnown", summary.known());
        fields.put("copies", summary.copies());
        fields.put("skipped", summary.skippedCount());
        fields.put("claims", summary.claims());
        fields.put("newEntries", summary.opened());
        fields.put("stoppedEarly", summary.wasStopped());
        return MAPPER.writeValueAsString(fields);
    }
}
