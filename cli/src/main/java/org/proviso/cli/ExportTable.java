package org.proviso.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.core.register.Register;

/** What is exported: a kind of row, with its columns in the order in which they are written (docs/export.md). */
enum ExportTable {
    ENTRIES(
            "id lane title state since amounts condition parties matter matterTitle origins documents speakers informants altered"
                    + " document sha256 start end exact") {
        @Override
        Stream<Map<String, Object>> rows(Register register) {
            return ExportRows.entries(register);
        }
    },
    TRANSITIONS(
            "entry matter lane title effective act modality amounts conditions parties origins documents speakers informants altered"
                    + " claims recordedAt document sha256 start end exact") {
        @Override
        Stream<Map<String, Object>> rows(Register register) {
            return ExportRows.transitions(register);
        }
    },
    CLAIMS(
            "id entry document sha256 start end exact lane act modality actor counterpart object value unit approx condition"
                    + " when speaker via furniture why effective origin relation altered address published recordedAt reason") {
        @Override
        Stream<Map<String, Object>> rows(Register register) {
            return ExportRows.claims(register);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> columns;

    ExportTable(String columns) {
        this.columns = List.of(columns.split(" ", -1));
    }

    List<String> columns() {
        return columns;
    }

    /** The rows, made one at a time, each with a first field {@code type}. */
    abstract Stream<Map<String, Object>> rows(Register register);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
