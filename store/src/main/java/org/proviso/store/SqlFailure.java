package org.proviso.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong in SQLite, in the words of somebody who has a file and wants to know what to do. */
final class SqlFailure {
    private SqlFailure() {}

    static ProvisoException of(Path file, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                failure(
                        Category.CONFLICT,
                        "Another process is writing to the register " + file
                                + ". Wait until it ends, then run this again.",
                        cause);
            case SQLITE_FULL ->
                failure(
                        Category.FAILURE,
                        "The disk is full: nothing more could be written to the register " + file
                                + ". What was acknowledged is safe; free some space, then run this again.",
                        cause);
            case SQLITE_READONLY, SQLITE_PERM ->
                failure(
                        Category.FAILURE,
                        "The register " + file + " cannot be written. Check the rights on the file and on its folder, "
                                + "or name another with --register.",
                        cause);
            case SQLITE_CANTOPEN ->
                failure(
                        Category.FAILURE,
                        "The register " + file
                                + " cannot be opened. Check that its folder exists and may be written to.",
                        cause);
            case SQLITE_NOTADB -> notARegister(file, "not an SQLite database");
            case SQLITE_CORRUPT ->
                failure(
                        Category.INVALID,
                        "The register " + file + " is damaged (" + cause.getMessage() + "). Go back to a sound copy.",
                        cause);
            default ->
                failure(
                        Category.FAILURE,
                        "The register " + file + " cannot be used: " + cause.getMessage() + ".",
                        cause);
        };
    }

    static ProvisoException notARegister(Path file, String whatItIs) {
        return new ProvisoException(
                Category.INVALID,
                "The file " + file + " is " + whatItIs + ", not a Proviso register; it was left as it is. "
                        + "Name the register with --register, or another file to start a new one.");
    }

    /** The low byte of an SQLite result code is the primary one (https://www.sqlite.org/rescode.html). */
    private static SQLiteErrorCode primary(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static ProvisoException failure(Category category, String message, SQLException cause) {
        return new ProvisoException(category, message, cause);
    }
}
