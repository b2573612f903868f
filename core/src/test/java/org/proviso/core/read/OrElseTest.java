package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.Modality;

/** What follows where a demand is not met, and conditions with a day. */
class OrElseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry ordered the mine to pump out the pit by 12 July; failing which the licence will be withdrawn. | measure/ordered   | failing which the licence will be withdrawn
            The city asked the owner to clear the site by 12 July. Failing that, the grant will be withdrawn.          | commitment/sought | Failing that, the grant will be withdrawn
            The city asked the owner to clear the site by 12 July, or else the grant will be withdrawn.                | commitment/sought | or else the grant will be withdrawn
            The city asked the owner to clear the site by 12 July. Otherwise the grant will be withdrawn.              | commitment/sought | Otherwise the grant will be withdrawn
            The city asked the owner to clear the site by 12 July; if not, the grant will be withdrawn.                | commitment/sought | if not, the grant will be withdrawn
            """)
    void whatFollowsElseIsTheConditionOfTheDemand(String text, String move, String condition) {
        assertThat(Readings.claim(text, move).terms().condition()).contains(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The city asked the owner to clear the site, unless otherwise agreed.",
                "The city asked the owner to clear the otherwise empty site.",
                "It rained in the city. Otherwise the grant will be withdrawn.",
                "The court froze the fund until the audit ends; otherwise it took no step.",
                "The mill must open its books on Monday. Otherwise it was a calm week.",
                "The city asked the owner to clear the site; otherwise occupied, he will not come.",
                "The city asked the owner to clear the site. Otherwise it will be a calm week.",
                "The city asked the owner to clear the site; otherwise the grant will be withdrawn, a neighbour said."
            })
    void otherwiseElsewhereIsNone(String text) {
        assertThat(Readings.claims(text))
                .noneMatch(claim -> claim.terms()
                        .condition()
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("otherwise"));
    }

    @Test
    void onlyTheDemandHangsOnIt() {
        String text =
                "The court lifted the ban and ordered the mill to pay the fine, or else its licence will be revoked.";
        assertThat(Readings.claim(text, "measure/lifted").terms().condition()).isEmpty();
        assertThat(Readings.claim(text, "measure/ordered").terms().condition())
                .contains("or else its licence will be revoked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Failing students are banned by the ministry.",
                "Failing hospitals must close.",
                "Failing hospitals, the ministry said, must close.",
                "Failing insurers were closed by the regulator.",
                "Absent members were fined when the council met.",
                "The regulator ordered the mill to close, failing to explain why.",
                "The regulator closed the mill, failing payment systems and all."
            })
    void whatFailsOrIsAbsentIsNoCondition(String text) {
        assertThat(Readings.claims(text))
                .allMatch(claim -> claim.terms().condition().isEmpty() && claim.modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Failing payment by 12 July, the permit lapses.                 | Failing payment by 12 July
            If it is not paid by 12 July, the permit is revoked.           | If it is not paid by 12 July
            In default of payment by 12 July, the permit lapses.           | In default of payment by 12 July
            Absent payment by 12 July, the permit lapses.                  | Absent payment by 12 July
            Unless the fee is paid by 12 July, the permit lapses.          | Unless the fee is paid by 12 July
            """)
    void aConditionAheadEndsWhereWhatHangsOnItBegins(String text, String condition) {
        assertThat(Readings.claim(text, "waiver/revoked").terms().condition()).contains(condition);
        assertThat(Readings.claim(text, "waiver/revoked").modality()).isEqualTo(Modality.POSSIBLE);
    }
}
