package org.proviso.core.model;

/** The world failed: a file, a disk, a register. The message names the place and the remedy. */
public final class ProvisoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed; it sets the exit code. */
    public enum Category {
        FAILURE(1),
        USAGE(2),
        NOT_FOUND(3),
        CONFLICT(4),
        INVALID(5);

        private final int exitCode;

        Category(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Category category;

    public ProvisoException(Category category, String message) {
        super(message);
        this.category = category;
    }

    public ProvisoException(Category category, String message, Throwable cause) {
        super(message, cause);
        this.category = category;
    }

    public Category category() {
        return category;
    }
}
