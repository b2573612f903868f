package org.proviso.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;

/** Who "the PS", "the Chair", "she" and "he" are in minutes. */
class AttendanceTest {
    private static final String MINUTES = """
            Minutes of the Lake Roads Forum
            Held at Kete on 12 March 2025

            Present: Ms R. Sande (PS, Ministry of Roads), in the chair
            Mr J. Ostrom (Director of Works)
            Ms L. Vane, Clerk

            1. Bridges
            """;

    private static String speaker(String text) {
        return Readings.claims(MINUTES + text)
                .getLast()
                .said()
                .speaker()
                .map(Party::name)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The PS said the grant had not been paid.                                              | R. Sande
            The Chair said the grant had not been paid.                                           | R. Sande
            The PS spoke of the bridge. She regretted that the grant had not been paid.           | R. Sande
            The Chair spoke of the bridge. She regretted that the grant had not been paid.        | R. Sande
            Ms Vane thanked Mr Ostrom. He said the grant had not been paid.                       | J. Ostrom
            """)
    void whoAttendsIsMeantByTheOffice(String text, String who) {
        assertThat(speaker(text)).isEqualTo(who);
    }

    @Test
    void whoAttendsDoesNotIssueTheMinutes() {
        assertThat(Readings.claims(MINUTES + "The grant was not paid in May."))
                .extracting(claim -> Readings.names(claim.roles().anyActors()))
                .isNotEmpty()
                .noneMatch(name -> name.contains("Ministry of Roads"));
    }

    @Test
    void whoAnswersIsMeantByTheOffice() {
        List<Claim> claims = Readings.claims("""
                Minister for Housing (Deputy T. Lavin): The grant of EUR 3.2 million was withheld in February.

                The Minister said the fee had not been lifted.
                """);
        assertThat(claims.getFirst().roles().object()).contains("The grant of EUR 3.2 million");
        assertThat(claims.getLast().said().speaker().map(Party::name)).contains("T. Lavin");
    }
}
