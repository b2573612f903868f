package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTest {
    private static Heading title(String title) {
        return Heading.of(title);
    }

    @Test
    void placesAreFoundByTheirLongestNames() {
        assertThat(title("Keeper Approves West Virginia Declaration").places())
                .isNotEqualTo(title("Keeper Approves Virginia Declaration").places());
        assertThat(title("Keeper Approves North Carolina Declaration").places())
                .isEqualTo(title("Oil for North Carolina").places());
        assertThat(title("Keeper Approves Harbour Declaration").places().isEmpty())
                .isTrue();
    }

    @Test
    void whatIsLeftIsTheFormOfTheTitle() {
        assertThat(title("Keeper Approves Vermont Declaration").plain())
                .isEqualTo(title("Keeper Approves Florida Declaration").plain());
        assertThat(title("Keeper Approves Vermont Declaration").isInFormOf(title("Keeper Approves Declaration"), 1))
                .isTrue();
        assertThat(title("Vermont").isInFormOf(title("Florida"), .5))
                .as("titles of places alone are in no form")
                .isFalse();
    }

    @Test
    void numbersOrdinalsAndMonthsTellIssues() {
        assertThat(isOther("Keeper Names Fourth Round of Lamplighters", "Keeper Names Fifth Round of Lamplighters"))
                .isTrue();
        assertThat(isOther(
                        "Keeper Names Thirty-Seventh Round of Lamplighters",
                        "Keeper Names Thirty-Fourth Round of Lamplighters"))
                .isTrue();
        assertThat(isOther("Lamplighters Log of May", "Lamplighters Log of June"))
                .isTrue();
        assertThat(isOther("Lamplighters Bill 12", "Lamplighters Bill 13")).isTrue();
        assertThat(isOther("Lamplighters Bill 12", "Lamplighters Bill 12")).isFalse();
        assertThat(isOther("Lamplighters Bill 12", "Lamplighters Bill")).isFalse();
        assertThat(isOther("Lamplighters Bill 12", "Foghorns of the Quarry 13")).isFalse();
    }

    private static boolean isOther(String one, String other) {
        return title(one).isOtherIssueThan(title(other));
    }
}
