package org.proviso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static int print(Output output, StringWriter err) {
        PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
        out.println("a result");
        out.flush();
        return output.exitCode(new PrintWriter(err));
    }

    @Test
    void whatIsWrittenArrives() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(print(new Output(bytes), new StringWriter())).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("a result");
    }

    @Test
    void aFullDiskIsToldAndFails() {
        StringWriter err = new StringWriter();
        assertThat(print(new Output(failing("No space left on device")), err)).isEqualTo(1);
        assertThat(err.toString()).contains("No space left on device");
    }

    @Test
    void aReaderThatLeftNeedsNoWords() {
        StringWriter err = new StringWriter();
        assertThat(print(new Output(failing("Broken pipe")), err)).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }
}
