package org.proviso.core.register.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proviso.core.model.Act;
import org.proviso.core.model.Lane;

final class LaneMachinesTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "lanes.md");

    @ParameterizedTest
    @EnumSource(Lane.class)
    void everyActOfALaneHasAStateAndNoOther(Lane lane) {
        assertThat(LaneMachines.of(lane).states())
                .extracting(LaneState::act)
                .containsExactlyElementsOf(
                        Arrays.stream(Act.values()).filter(lane::allows).toList());
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void everyRowSaysWhatItMeansAndWhy(Lane lane) {
        LaneMachine machine = LaneMachines.of(lane);

        assertThat(machine.states())
                .allSatisfy(
                        state -> assertThat(List.of(state.words(), state.why())).doesNotContain(""));
        assertThat(machine.steps())
                .allSatisfy(
                        step -> assertThat(List.of(step.words(), step.why())).doesNotContain(""));
        assertThat(machine.guards())
                .allSatisfy(
                        guard -> assertThat(List.of(guard.words(), guard.why())).doesNotContain(""));
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void stepsNeedsAndGuardsKeepToTheirLane(Lane lane) {
        LaneMachine machine = LaneMachines.of(lane);

        assertThat(machine.steps()).allMatch(step -> lane.allows(step.from()) && lane.allows(step.to()));
        assertThat(machine.states()).allMatch(state -> state.needs().stream().allMatch(lane::allows));
        assertThat(machine.guards()).allMatch(guard -> lane.allows(guard.act()));
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void theCourseOfALaneHasNoCircle(Lane lane) {
        LaneMachine machine = LaneMachines.of(lane);

        for (LaneState one : machine.states()) {
            for (LaneState other : machine.states()) {
                assertThat(machine.precedes(one.act(), other.act()) && machine.precedes(other.act(), one.act()))
                        .as("%s and %s", one.act(), other.act())
                        .isFalse();
            }
        }
    }

    /** Else a state that needs something before it could never be regular. */
    @ParameterizedTest
    @EnumSource(Lane.class)
    void whatAStateNeedsMayComeBeforeIt(Lane lane) {
        LaneMachine machine = LaneMachines.of(lane);

        for (LaneState state : machine.states()) {
            assertThat(state.needs())
                    .as("%s", state.act())
                    .allMatch(need -> machine.precedes(need, state.act())
                            || machine.step(need, state.act())
                                    .filter(step -> step.kind() != LaneStep.Kind.NEVER)
                                    .isPresent());
        }
    }

    @Test
    void theCourseGoesOverSeveralSteps() {
        LaneMachine waiver = LaneMachines.of(Lane.WAIVER);

        assertThat(waiver.precedes(Act.REQUESTED, Act.REVOKED)).isTrue();
        assertThat(waiver.precedes(Act.REVOKED, Act.REQUESTED)).isFalse();
        assertThat(waiver.precedes(Act.DENIED, Act.GRANTED)).isFalse();
    }

    @Test
    void anActOfAnotherLaneIsRefused() {
        assertThatThrownBy(() -> LaneMachines.of(Lane.MONEY).state(Act.GRANTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("money")
                .hasMessageContaining("granted");
    }

    /** The tables stand in the document as they are: rewritten with {@code -Dgolden.update=true}. */
    @Test
    void theDocumentShowsTheTables() throws IOException {
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf("<!-- tables -->\n") + "<!-- tables -->\n".length();
        String tables =
                Arrays.stream(Lane.values()).map(LaneMachinesTest::tables).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + "\n" + tables);
        }
        assertThat(Files.readString(DOCUMENT).substring(begin)).isEqualTo("\n" + tables);
    }

    private static String tables(Lane lane) {
        LaneMachine machine = LaneMachines.of(lane);
        StringBuilder text = new StringBuilder("### " + lane.wireName() + "\n\n");
        text.append("| state | what it is | must come before | why |\n|---|---|---|---|\n");
        machine.states()
                .forEach(state -> text.append(row(
                        state.act().wireName() + (state.overlay() ? " (on top)" : ""),
                        state.words(),
                        state.needs().stream().sorted().map(Act::wireName).collect(Collectors.joining(" or ")),
                        state.why())));
        if (!machine.steps().isEmpty()) {
            text.append("\n| from | to | kind | what it is | why |\n|---|---|---|---|---|\n");
            machine.steps()
                    .forEach(step -> text.append(row(
                            step.from().wireName(),
                            step.to().wireName(),
                            step.kind().name().toLowerCase(Locale.ROOT),
                            step.words(),
                            step.why())));
        }
        if (!machine.guards().isEmpty()) {
            text.append("\n| guard | state | kind | what is said | why |\n|---|---|---|---|---|\n");
            machine.guards()
                    .forEach(guard -> text.append(row(
                            guard.name(),
                            guard.act().wireName(),
                            guard.kind().name().toLowerCase(Locale.ROOT),
                            guard.words(),
                            guard.why())));
        }
        return text.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
