package org.proviso.core.register.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Claim;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.SampleEvents;

final class ClaimJsonTest {
    private static Claim with(Claim claim, List<Party> actors, Optional<Quantity> quantity) {
        return new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(
                        actors, claim.roles().counterparts(), claim.roles().object()),
                new Claim.Terms(
                        quantity, claim.terms().condition(), claim.terms().when()),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                claim.why());
    }

    @Test
    void theFileFormatNamesTheFileAndNoIds() {
        assertThat(ClaimJson.line(SampleEvents.fullClaim(), "norland.txt"))
                .startsWith("{\"document\":\"norland.txt\",\"start\":10,\"end\":28,\"exact\":")
                .contains("\"actor\":\"Norland; the Ferry Board\",\"counterpart\":\"Sudland\"")
                .contains("\"quantity\":{\"value\":4500000,\"unit\":\"EUR\",\"approx\":\"more than\"}")
                .endsWith("\"furniture\":true,\"why\":\"waiver.granted.free\"}")
                .doesNotContain("Ids");
    }

    private static Claim likely(Claim claim) {
        Claim.Likely likely = new Claim.Likely(
                Optional.of(new Party("Norland", Optional.of(new ActorId("country:XN")))),
                Optional.of(Party.named("growers")));
        return new Claim(
                claim.move(),
                claim.modality(),
                new Claim.Roles(List.of(), List.of(), claim.roles().object(), likely),
                claim.terms(),
                claim.said(),
                claim.evidence(),
                claim.furniture(),
                claim.why());
    }

    @Test
    void whoIsLikelyMeantIsSaidToBeLikely() {
        assertThat(ClaimJson.line(likely(SampleEvents.fullClaim()), "norland.txt"))
                .contains("\"actor\":\"Norland\",\"counterpart\":\"growers\",\"likely\":[\"actor\",\"counterpart\"]");
        assertThat(ClaimJson.line(SampleEvents.fullClaim(), "norland.txt")).doesNotContain("likely");
    }

    @Test
    void theRegisterKeepsWhoIsLikelyMeantApart() {
        Claim claim = likely(SampleEvents.fullClaim());
        String line = ClaimJson.registerLine(claim);
        assertThat(line).contains("\"likelyActor\":\"Norland\"").doesNotContain("\"actor\":");
        assertThat(ClaimJson.readRegisterLine(line)).isEqualTo(claim);
    }

    @Test
    void absentFieldsAreLeftOut() {
        assertThat(ClaimJson.line(SampleEvents.plainClaim(), "norland.txt"))
                .isEqualTo(
                        "{\"document\":\"norland.txt\",\"start\":0,\"end\":7,\"exact\":\"Norland\",\"lane\":\"waiver\","
                                + "\"act\":\"pending\",\"modality\":\"negated\",\"why\":\"waiver.pending\"}");
    }

    @Test
    void aSemicolonInANameDoesNotMakeTwoParties() {
        Claim claim = with(
                SampleEvents.plainClaim(), List.of(Party.named("Holm; Berg"), Party.named("Sund")), Optional.empty());

        assertThat(ClaimJson.readRegisterLine(ClaimJson.registerLine(claim))).isEqualTo(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "5200000", "-1.5", "0.0001", "1E+300000", "1E-300000", "123456789012345678901234567890"})
    void everyNumberComesBack(String value) {
        Claim claim = with(
                SampleEvents.plainClaim(),
                List.of(),
                Optional.of(new Quantity(new BigDecimal(value), "", Quantity.Approx.EXACT)));

        assertThat(ClaimJson.readRegisterLine(ClaimJson.registerLine(claim))).isEqualTo(claim);
    }

    @Test
    void idsThatDoNotMatchTheNamesAreRefused() {
        String line =
                ClaimJson.registerLine(SampleEvents.fullClaim()).replace("[\"country:XN\",\"\"]", "[\"country:XN\"]");

        assertThatThrownBy(() -> ClaimJson.readRegisterLine(line)).hasMessageContaining("'actor' names 2 parties");
    }
}
