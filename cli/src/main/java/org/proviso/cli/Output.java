package org.proviso.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;
import org.proviso.core.model.ProvisoException;

/** Standard output that remembers its first failure, which a {@link PrintWriter} would keep to itself. */
final class Output extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Output(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    /** 0 when everything was written; else a failure, told on standard error unless a reader such as {@code head} just left. */
    int exitCode(PrintWriter err) {
        if (failure.isEmpty()) {
            return 0;
        }
        String message = String.valueOf(failure.get().getMessage());
        if (!message.contains("Broken pipe")) {
            err.println(
                    "proviso: the results could not be written: " + message + "; make room, or send them elsewhere");
            err.flush();
        }
        return ProvisoException.Category.FAILURE.exitCode();
    }
}
