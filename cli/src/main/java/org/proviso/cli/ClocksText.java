package org.proviso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.proviso.core.model.ClaimId;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.Register;
import org.proviso.core.register.clocks.Clocks;
import org.proviso.core.register.clocks.Running;

/** What time does to an entry, for people and as JSON; days are counted to the day that was asked for, and not without one. */
final class ClocksText {
    private static final int INDENT = 4;

    private final Register register;
    private final Entry entry;
    private final Optional<LocalDate> day;
    private final Clocks clocks;

    ClocksText(Register register, Entry entry, Optional<LocalDate> day) {
        this.register = register;
        this.entry = entry;
        this.day = day;
        this.clocks = Clocks.of(register, entry, day.orElse(LocalDate.MAX));
    }

    /** For which it was asked, if for one. */
    Optional<LocalDate> day() {
        return day;
    }

    /** Sections with an empty line behind each; none where there is nothing to say. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> times = new ArrayList<>(days());
        clocks.running().stream()
                .filter(one -> day.isPresent() || one.until().isPresent())
                .map(this::words)
                .forEach(times::add);
        section(lines, "Clocks", times);
        section(lines, "Held back", clocks.hold().map(this::words).stream().toList());
        section(
                lines,
                "Covers what is named, and nothing else",
                clocks.covers().stream().map(this::words).toList());
        return lines;
    }

    /** What is due or ends, and when: the next that runs out first. */
    List<String> ends() {
        return clocks.running().stream()
                .filter(one -> one.until().isPresent())
                .map(this::words)
                .toList();
    }

    private static void section(List<String> lines, String title, List<String> all) {
        if (!all.isEmpty()) {
            lines.add("  " + title);
            all.forEach(words -> lines.addAll(Words.hanging(words, INDENT, EntryText.WIDEST)));
            lines.add("");
        }
    }

    private List<String> days() {
        if (day.isEmpty()) {
            return List.of();
        }
        LocalDate asOf = day.get();
        List<String> days = new ArrayList<>();
        clocks.daysInState(asOf)
                .ifPresent(count -> days.add("stands so since " + since() + ", for " + days(count) + " on " + asOf));
        clocks.daysInLane(asOf)
                .filter(count -> !clocks.daysInState(asOf).equals(Optional.of(count)))
                .ifPresent(count -> days.add("in the lane for " + days(count)));
        if (days.isEmpty()) {
            days.add("nothing is told of it for " + asOf + " or before");
        }
        return days;
    }

    private String since() {
        return clocks.since().map(LocalDate::toString).orElse("");
    }

    private static String days(long count) {
        return Words.count((int) Math.min(Integer.MAX_VALUE, count), "day");
    }

    private String words(Running one) {
        String from = one.from().toString();
        String time = one.until()
                .map(until -> until
                        + day.map(asOf -> left(one, one.left(asOf).orElse(0L))).orElse(""))
                .orElse(from + day.map(asOf -> ", for " + days(one.age(asOf))).orElse(""));
        String claim = one.told().map(filing -> ", " + place(filing)).orElse("");
        return one.name() + ": " + one.words() + (one.until().isPresent() ? ": " : " ") + time + " ("
                + (one.until().isPresent() ? "from " + from + "; " : "") + one.why() + claim + ")";
    }

    private static String left(Running one, long days) {
        if (days == 0) {
            return ", that day";
        }
        return days > 0 ? ", in " + days(days) : ", " + one.passed() + " " + days(-days) + " before";
    }

    private String words(Clocks.Hold hold) {
        return hold.review()
                .map(review -> "its review date is told: " + review
                        + day.filter(review::isBefore)
                                .map(asOf -> ", which is past")
                                .orElse("")
                        + hold.told().map(filing -> " (" + place(filing) + ")").orElse(""))
                .orElse("no review date is told");
    }

    private String words(Clocks.Covered covered) {
        return (covered.condition() ? "on condition: " : "") + "\u201c" + covered.words() + "\u201d ("
                + place(covered.told()) + ")";
    }

    private String place(Filing filing) {
        return "claim " + filing.id().value() + ", " + EntryText.name(register, filing.document());
    }

    /** {@code days} where a day was asked for, then {@code clock}, {@code hold}, {@code covers}. */
    List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        day.ifPresent(asOf -> {
            Map<String, Object> fields = fields("days");
            fields.put("asOf", asOf.toString());
            clocks.since().ifPresent(since -> fields.put("since", since.toString()));
            clocks.daysInState(asOf).ifPresent(days -> fields.put("daysInState", days));
            clocks.daysInLane(asOf).ifPresent(days -> fields.put("daysInLane", days));
            objects.add(fields);
        });
        clocks.running().forEach(one -> objects.add(object(one)));
        clocks.hold().ifPresent(hold -> {
            Map<String, Object> fields = fields("hold");
            hold.review().ifPresent(review -> fields.put("review", review.toString()));
            claim(fields, hold.told());
            objects.add(fields);
        });
        for (Clocks.Covered covered : clocks.covers()) {
            Map<String, Object> fields = fields("covers");
            fields.put("words", covered.words());
            fields.put("condition", covered.condition());
            claim(fields, Optional.of(covered.told()));
            objects.add(fields);
        }
        return objects;
    }

    private Map<String, Object> object(Running one) {
        Map<String, Object> fields = fields("clock");
        fields.put("name", one.name());
        fields.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
        fields.put("words", one.words());
        fields.put("from", one.from().toString());
        one.until().ifPresent(until -> fields.put("until", until.toString()));
        day.flatMap(one::left).ifPresent(left -> fields.put("daysLeft", left));
        day.ifPresent(asOf -> fields.put("days", one.age(asOf)));
        fields.put("why", one.why());
        claim(fields, one.told());
        return fields;
    }

    private Map<String, Object> fields(String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", type);
        fields.put("entry", entry.id().value());
        return fields;
    }

    private static void claim(Map<String, Object> fields, Optional<Filing> filing) {
        filing.map(Filing::id).map(ClaimId::value).ifPresent(id -> fields.put("claim", id));
    }
}
