package org.proviso.core.resolve;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.core.model.Lane;
import org.proviso.core.tables.Tables;

/** A line of {@code scores.tsv}, where each weight has its meaning and its value within a document and across documents. */
@SuppressWarnings("EnumOrdinal") // looked up millions of times, in arrays that no file knows
enum Weight {
    JOINS,
    STAYS,
    FOLLOWS,
    PROPOSES,
    ANCHOR,
    SETTING,
    ANCHOR_FORM,
    SURE,
    WORDS_FULL,
    ROUND_LEAST,
    CROWD,
    TITLES_LEAST,
    UNMET_FREE,
    UNMET_DAYS,
    STORY_DAYS,
    STORY_FREE,
    STORY_FULL,
    STORY_ABROAD,
    BRIEF,
    MOULD,
    MOULD_TITLE,
    THIN_FULL,
    QUANTITY_EQUAL,
    QUANTITY_ROUND,
    QUANTITY_ALONE,
    QUANTITY_ONE_SIDED,
    OBJECT_SAME,
    OBJECT_SHARED,
    OBJECT_UNLIKE,
    OBJECT_OPEN,
    OBJECT_IN_WORDS,
    OBJECT_TERM,
    OBJECT_OTHER_NAME,
    ORDER_OTHER,
    PLACE_OTHER,
    KIND_SAME,
    KIND_DIFFERENT,
    KIND_TOLD,
    OBJECT_OTHER,
    OBJECT_ELSEWHERE,
    WORDS_SHARED,
    WORDS_NEARLY_SAME,
    EVIDENCE_OVERLAPS,
    SEQUEL,
    BYGONE,
    ACTOR_SAME,
    ACTOR_PERSON,
    ACTOR_COUNTRY,
    ACTOR_DIFFERENT,
    ACTOR_UNLIKE,
    COUNTERPART_SAME,
    COUNTERPART_COUNTRY,
    COUNTERPART_DIFFERENT,
    COUNTERPART_UNLIKE,
    PARTIES_CROSSED,
    ACT_SAME,
    YEARS_DIFFERENT,
    POINTS_BACK_LAST,
    POINTS_BACK_MAIN,
    POINTS_BACK_KIND,
    BARE_SAYING,
    ANSWER_OPEN,
    LAST_OF_LANE,
    MAIN_OF_LANE,
    LAST_APART,
    MAIN_APART,
    NEAR,
    CONTEXT,
    STORY,
    STORY_OPEN,
    STORY_ACT,
    STORY_ACTOR,
    STORY_DAY,
    TITLES_APART,
    UNMET,
    ISSUE_OTHER,
    PROMISED_LATER,
    THIN,
    CROWDED,
    CHAIN,
    LANE_MEASURE,
    LANE_WAIVER,
    LANE_WORK,
    LANE_MONEY,
    LANE_PUBLICITY,
    LANE_COMMITMENT,
    LANE_ARRANGEMENT,
    LANE_COUNT,
    LANE_DISPUTE;

    private static final double[] WITHIN = read(1);
    private static final double[] ACROSS = read(2);
    private static final Weight[] OF_LANES =
            Stream.of(Lane.values()).map(lane -> valueOf("LANE_" + lane.name())).toArray(Weight[]::new);

    /** The value for two claims of one document, or of two. */
    double value(boolean withinDocument) {
        return (withinDocument ? WITHIN : ACROSS)[ordinal()];
    }

    /** What is added for every two claims of a lane: some lanes tell one thing in many claims. */
    static Weight of(Lane lane) {
        return OF_LANES[lane.ordinal()];
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double[] read(int column) {
        Map<Weight, Double> values = new EnumMap<>(Weight.class);
        for (List<String> row : Tables.cells(Weight.class, "scores.tsv", 4)) {
            values.put(
                    valueOf(row.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')),
                    Double.parseDouble(row.get(column)));
        }
        return Stream.of(values())
                .mapToDouble(weight -> Optional.ofNullable(values.get(weight))
                        .orElseThrow(() -> new IllegalStateException("scores.tsv has no line for " + weight.words())))
                .toArray();
    }
}
