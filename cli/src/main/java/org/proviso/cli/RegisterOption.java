package org.proviso.cli;

import java.nio.file.Path;
import org.proviso.core.register.Register;
import org.proviso.store.RegisterFile;
import picocli.CommandLine.Option;

/** Which register a command asks. */
final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "FILE",
            defaultValue = "proviso.db",
            description = "the register (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("proviso.db");

    /** The whole register as it is now. */
    Register load() {
        try (RegisterFile register = open(RegisterFile.Mode.READ)) {
            return Register.of(register.log());
        }
    }

    /** The register's file; to be closed. */
    RegisterFile open(RegisterFile.Mode mode) {
        return RegisterFile.open(file, mode);
    }
}
