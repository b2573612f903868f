package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.Claim;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.register.Event;
import org.proviso.core.register.RecordedAt;
import org.proviso.store.RegisterFile;

class VerifyCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path register = Path.of("");

    @BeforeEach
    void aRegister() throws IOException {
        register = folder.resolve("r.db");
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.txt"), "\uD83D\uDE00 Mexico agreed to send 400 troops to the border.");
        Files.writeString(
                documents.resolve("b.html"),
                "<html><head><title>A pledge</title></head><body><p>Canada pledged $5.2 million to Haiti.</p></body></html>");
        assertThat(CommandRun.of("read", documents.toString(), "--register", register.toString())
                        .exitCode())
                .isZero();
    }

    private CommandRun verify(String... more) {
        List<String> arguments = new ArrayList<>(List.of("verify", "--register", register.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register);
                Statement statement = connection.createStatement()) {
            for (String trigger : List.of("event_never_changes", "document_never_changes", "document_never_goes")) {
                statement.executeUpdate("drop trigger if exists " + trigger);
            }
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void append(Event event) {
        try (RegisterFile file = RegisterFile.open(register, RegisterFile.Mode.WRITE)) {
            file.log().append(List.of(event), new RecordedAt(Instant.now()));
        }
    }

    private Event.ClaimFiled firstClaim() {
        List<Event.ClaimFiled> claims = new ArrayList<>();
        try (RegisterFile file = RegisterFile.open(register, RegisterFile.Mode.READ)) {
            file.log().replay(0, recorded -> {
                if (recorded.event() instanceof Event.ClaimFiled filed) {
                    claims.add(filed);
                }
            });
        }
        return claims.getFirst();
    }

    private static Event.ClaimFiled moved(Event.ClaimFiled filed, Evidence evidence) {
        Claim claim = filed.claim();
        return new Event.ClaimFiled(
                filed.id(),
                new Claim(
                        claim.move(),
                        claim.modality(),
                        claim.roles(),
                        claim.terms(),
                        claim.said(),
                        evidence,
                        claim.furniture(),
                        claim.why()),
                filed.entry(),
                filed.reason());
    }

    @Test
    void aSoundRegisterIsSaidToBeWhole() {
        CommandRun run = verify();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("\\d+ events, hash chain whole \\(head [0-9a-f]{64}\\)")
                .contains("2 documents, ", "every word stands where the register says");
    }

    @Test
    void theSummaryIsGivenAsJson() {
        assertThat(verify("--json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"summary\",\"chain\":\"whole\"")
                .contains("\"documents\":2", "\"broken\":0");
    }

    @Test
    void aClaimThatStandsApartFromItsDocumentIsCheckedToo() {
        append(firstClaim());
        assertThat(verify().exitCode()).isZero();
    }

    @Test
    void aMovedAnchorIsListedWithWhatStandsThere() {
        Event.ClaimFiled filed = firstClaim();
        Evidence there = filed.claim().evidence();
        append(moved(filed, new Evidence(there.document(), there.start() + 1, there.end() + 1, there.exact())));
        CommandRun run = verify();
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out())
                .contains("broken: ", "a.txt, 3 to ", "there stands \u201cexico agreed", "not \u201cMexico agreed")
                .contains("hash chain whole", "1 broken");
        assertThat(verify("--json").lines().getFirst()).startsWith("{\"type\":\"broken\",\"document\":");
    }

    @Test
    void anAnchorBeyondTheEndOfTheTextIsBroken() {
        Event.ClaimFiled filed = firstClaim();
        append(moved(filed, new Evidence(filed.claim().evidence().document(), 5_000, 5_003, "abc")));
        assertThat(verify().out()).contains("the text ends at ", "not \u201cabc\u201d");
    }

    @Test
    void aClaimFromADocumentThatWasNeverTakenIsBroken() {
        Event.ClaimFiled filed = firstClaim();
        append(moved(filed, new Evidence(DocumentId.ofBytes(new byte[] {1}), 0, 3, "abc")));
        CommandRun run = verify();
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("the register does not have it");
    }

    @Test
    void damagedBytesAreFound() throws SQLException {
        change("update document set packed = x'789c030000000001' where rowid = 1");
        CommandRun run = verify();
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("damaged bytes", "hash chain whole", "1 broken");
    }

    @Test
    void missingBytesAreFound() throws SQLException {
        change("delete from document where rowid = 1");
        assertThat(verify().out()).contains("its bytes are not in the register");
    }

    @Test
    void aChangedEventBreaksTheChainWhereItStands() throws SQLException {
        change(
                "update event set payload = replace(payload, 'troops', 'police') where name = 'claim-filed/1' and payload like"
                        + " '%troops%'");
        CommandRun run = verify();
        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).contains("hash chain broken at event ", "there stands", "sound copy");
    }
}
