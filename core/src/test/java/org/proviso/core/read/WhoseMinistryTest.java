package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;

/** Of which country a ministry is that is called by none. */
class WhoseMinistryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The village asked for a bridge. Serbia sent two engineers. The Ministry of Finance froze the grant.|Ministry of Finance",
                "The bridge of a village in Montenegro fell. Serbia sent two engineers. The Ministry of Finance froze the grant.|Ministry of Finance",
                "Podgorica, 4 May 2026//Serbia sent two engineers. The Ministry of Finance froze the grant.|Montenegrin Ministry of Finance",
                "Malawi's auditors wrote to Malawi. The Norwegian Ministry froze the grant.|Norwegian Ministry",
                "Malawi's parliament met. The Ministry of Finance froze the grant.|Malawian Ministry of Finance"
            })
    void itIsNotThatOfACountryNamedInPassing(String text, String ministry) {
        assertThat(Readings.claim(text.replace("//", "\n\n"), "money/withheld")
                        .roles()
                        .actors())
                .extracting(Party::name)
                .containsExactly(ministry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notice to holders of permits: Uganda portfolio//**Swedish Ministry of Health, Department for Aid**//Uganda is the largest partner. Uganda has 12 clinics. The Ministry froze the grant.|Swedish Ministry of Health",
                "Swedish Ministry of Health//Uganda is the largest partner. Uganda has 12 clinics. The Ministry of Finance froze the grant.|Swedish Ministry of Finance",
                "Aid to Malawi//Malawi has 14 districts. Malawi waits. In a letter to the Storting the Ministry of Finance froze the grant.|Norwegian Ministry of Finance",
                "Serbia has a budget. Serbia waits. Kosovo answered on Monday. The Ministry of Finance froze the grant.|Kosovar Ministry of Finance",
                "Serbia has a budget. Serbia waits, and Kosovo brokered the deal, and its Ministry of Finance froze the grant.|Kosovar Ministry of Finance",
                "El Correo de Lima//Chile has a budget. Chile waits. Chile is angry. Our Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "Chile has a budget. Chile waits. In Lima, the Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "The United States has a budget. The United States waits. The Ministry of Finance froze the grant.|Ministry of Finance",
                "Grenada waits, and Haiti is near. Grenada has a budget. Haitians may come, and the Ministry of Finance froze the grant.|Grenadian Ministry of Finance",
                "EMBASSY OF SWEDEN, KAMPALA//Uganda is the largest partner. Uganda has 12 clinics. The Ministry froze the grant.|Swedish Ministry of Foreign Affairs"
            })
    void itIsOfWhoPutsTheTextOutOrOfWhoActsBesideIt(String text, String ministry) {
        assertThat(Readings.claim(text.replace("//", "\n\n"), "money/withheld")
                        .roles()
                        .actors())
                .extracting(Party::name)
                .containsExactly(ministry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After Chile raised its tariffs, the Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "Since Chile attacked the port, the Ministry of Finance has frozen the grant.|Peruvian Ministry of Finance",
                "Chile closed its ports, and the Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "Chile said it would help. The Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "Chile denied it. The Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "Chile answered. The Ministry of Finance froze the grant.|Chilean Ministry of Finance"
            })
    void inATextDatedFromWhomItNamesMostItIsNotOfWhoActsAside(String text, String ministry) {
        assertThat(Readings.claim(
                                "LIMA, 4 May 2026 (Wire) - Peru's government met. Peru closed schools. Peru waits.\n\n"
                                        + text,
                                "money/withheld")
                        .roles()
                        .actors())
                .extracting(Party::name)
                .containsExactly(ministry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When Chile left the pact, the Ministry of Finance froze the grant.|Peruvian Ministry of Finance",
                "Chile left the pact, and the Ministry of Finance froze the grant.|Chilean Ministry of Finance"
            })
    void whoActsOnlyInAClauseOfTimeIsNotWhoseItIs(String text, String ministry) {
        assertThat(Readings.claim(
                                "Peru's government met. Peru closed schools. Peru waits.\n\n" + text, "money/withheld")
                        .roles()
                        .actors())
                .extracting(Party::name)
                .containsExactly(ministry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REPUBLIC OF KENYA//THE NATIONAL TREASURY//Nairobi, 4 May 2026//The State Department froze the grant.|",
                "NAIROBI, 4 May 2026 (Wire) - Kenya closed schools. Kenya's parliament met. The State Department froze the grant.|",
                "NAIROBI, 4 May 2026 (Wire) - Kenya asked for American aid. Kenya waits. The State Department froze the grant.|body:us-state-department",
                "Kenya closed schools. Kenya waits. The State Department froze the grant.|body:us-state-department",
                "The State Department froze the grant.|body:us-state-department"
            })
    void aStateDepartmentOfAnotherStateIsNotAmerican(String text, String id) {
        assertThat(Readings.claim(text.replace("//", "\n\n"), "money/withheld")
                        .roles()
                        .actors())
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.name()).isEqualTo("State Department");
                    assertThat(party.id()).isEqualTo(Optional.ofNullable(id).map(ActorId::new));
                });
    }
}
