package org.proviso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.register.ChainCheck;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code proviso verify}: whether a register still is what was written, and every word stands where it says. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that a register is whole and that every word stands where it says.",
            "It checks that every event follows from the one before by its hash; that every document's"
                    + " bytes have the SHA-256 that is its name; and that the words of every claim stand in the text of"
                    + " these bytes, exactly where the claim says.",
            "Everything that is broken is listed, with what stands there instead; the exit code is then 5. Nothing is mended"
                    + " or moved."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  proviso verify", "  proviso verify --register tracker.db --json"})
final class VerifyCommand implements Callable<Integer> {
    private static final int INVALID = ProvisoException.Category.INVALID.exitCode();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            defaultValue = "proviso.db",
            description = "the register (default: ${DEFAULT-VALUE})")
    private Path register = Path.of("proviso.db");

    @Option(names = "--json", description = "print JSON: what is broken, one a line, then a summary")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (RegisterFile file = RegisterFile.open(register, RegisterFile.Mode.READ)) {
            ChainCheck chain = file.log().check();
            Verification verification = new Verification(file);
            verification.run(broken -> out.println(json ? EntryJson.line(broken.toFields()) : broken.toString()));
            if (json) {
                out.println(EntryJson.line(summary(chain, verification)));
            } else {
                print(out, chain, verification);
            }
            return chain instanceof ChainCheck.Whole && verification.broken() == 0 ? 0 : INVALID;
        }
    }

    private static void print(PrintWriter out, ChainCheck chain, Verification verification) {
        out.println(
                switch (chain) {
                    case ChainCheck.Whole(long records, var head) ->
                        count(records, "event") + ", hash chain whole (head " + head + ")";
                    case ChainCheck.Broken(long sequence, var reason) ->
                        "hash chain broken at event " + sequence + ": " + reason + ". Go back to a sound copy.";
                });
        out.println(count(verification.documents(), "document") + ", " + count(verification.claims(), "claim") + ": "
                + (verification.broken() == 0
                        ? "every word stands where the register says"
                        : verification.broken() + " broken, listed above"));
    }

    private static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    private static Map<String, Object> summary(ChainCheck chain, Verification verification) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "summary");
        switch (chain) {
            case ChainCheck.Whole(long records, var head) -> {
                fields.put("chain", "whole");
                fields.put("events", records);
                fields.put("head", head);
            }
            case ChainCheck.Broken(long sequence, var reason) -> {
                fields.put("chain", "broken");
                fields.put("brokenAt", sequence);
                fields.put("reason", reason);
            }
        }
        fields.put("documents", verification.documents());
        fields.put("claims", verification.claims());
        fields.put("broken", verification.broken());
        return fields;
    }
}
