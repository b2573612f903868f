package org.proviso.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.Claim;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Listing;
import org.proviso.core.register.lists.Stand;
import tools.jackson.databind.json.JsonMapper;

/** Entries and summaries as JSON, one object a line; fields in a fixed order, absent ones left out. */
final class EntryJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EntryJson() {}

    /** @param day for which it was asked, if for one */
    static String line(Listing listing, Optional<LocalDate> day) {
        return line(listing, Beside.NOTHING, day);
    }

    /**
     * @param beside in which the entry may be
     * @param day for which it was asked, if for one
     */
    static String line(Listing listing, Beside beside, Optional<LocalDate> day) {
        Map<String, Object> fields = object(listing);
        Stand stand = listing.stand();
        if (!stand.lastDays().isEmpty()) {
            fields.put(
                    "lastDays",
                    stand.lastDays().stream()
                            .map(last -> LastDayText.object(last, day))
                            .toList());
        }
        if (!stand.plans().isEmpty()) {
            fields.put("plans", stand.plans().stream().map(EntryJson::plan).toList());
        }
        beside.open(listing.head().id()).ifPresent(open -> fields.put("open", open(open)));
        fields.put("disputed", stand.disputed());
        List<Map<String, Object>> resolved =
                beside.resolved().objects(listing.head().id());
        if (!resolved.isEmpty()) {
            fields.put("resolved", resolved);
        }
        fields.put("stateWhy", stand.why());
        fields.putAll(FreeingText.fields(listing, beside.freeings()));
        fields.putAll(BalanceText.fields(listing.head().id(), beside.balances()));
        return MAPPER.writeValueAsString(fields);
    }

    private static Map<String, Object> open(OpenEntries.Open open) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", open.kind().wireName());
        open.demand().ifPresent(demand -> {
            fields.put("by", demand.by());
            fields.put("of", demand.of());
            fields.put("status", demand.status().wireName());
            demand.deadline().ifPresent(due -> fields.put("deadline", due.toString()));
        });
        return fields;
    }

    private static Map<String, Object> plan(Stand.Plan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("act", plan.act().wireName());
        fields.put("for", plan.effective().toString());
        if (!plan.until().equals(plan.effective())) {
            fields.put("until", plan.until().toString());
        }
        fields.put("due", plan.due());
        fields.put("words", plan.words());
        return fields;
    }

    static String line(Map<String, Object> object) {
        return MAPPER.writeValueAsString(object);
    }

    static Map<String, Object> object(Listing listing) {
        Head head = listing.head();
        Stand stand = listing.stand();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "entry");
        fields.put("id", head.id().value());
        fields.put("lane", head.lane().wireName());
        fields.put("title", head.title());
        fields.put("state", stand.label());
        fields.put("acts", stand.acts());
        if (listing.isRejected()) {
            fields.put("rejected", true);
        }
        stand.since().ifPresent(day -> fields.put("since", day.toString()));
        if (!listing.by().isEmpty()) {
            fields.put("by", listing.by());
        }
        List<Map<String, Object>> amounts =
                stand.amounts().stream().map(EntryJson::quantity).toList();
        if (!amounts.isEmpty()) {
            fields.put("amounts", amounts);
        }
        stand.condition().ifPresent(words -> fields.put("condition", words));
        fields.put("parties", EntryText.parties(head.actors(), head.counterparts()));
        fields.put("matter", listing.matter().value());
        fields.put("matterTitle", listing.matterTitle());
        fields.put("origins", stand.backing().origins());
        fields.put("documents", stand.backing().documents());
        fields.put("speakers", stand.backing().speakers());
        support(fields, stand.backing());
        fields.put("allOrigins", head.backing().origins());
        fields.put("allDocuments", head.backing().documents());
        fields.put("allSpeakers", head.backing().speakers());
        stand.shown()
                .ifPresent(shown -> fields.put(
                        "evidence",
                        evidence(shown.claim(), evidence(shown.evidence(), EntryText.fileName(shown.document())))));
        return fields;
    }

    /** The words of a claim, and its id. */
    static Map<String, Object> evidence(Register register, Filing filing) {
        return evidence(filing.id(), evidence(register, filing.claim()));
    }

    private static Map<String, Object> evidence(ClaimId claim, Map<String, Object> words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claim", claim.value());
        fields.putAll(words);
        return fields;
    }

    /** Whom the origins have it from, and whether nothing but altered copies tells it. */
    static void support(Map<String, Object> fields, Backing backing) {
        List<String> informants = SupportText.informants(backing.informants());
        if (!informants.isEmpty()) {
            fields.put("informants", informants);
        }
        fields.put("altered", backing.onlyAltered());
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
        return evidence(
                claim.evidence(), EntryText.name(register, claim.evidence().document()));
    }

    private static Map<String, Object> evidence(Evidence evidence, String document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", document);
        fields.put("sha256", evidence.document().value());
        fields.put("start", evidence.start());
        fields.put("end", evidence.end());
        fields.put("exact", evidence.exact());
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
