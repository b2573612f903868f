package org.proviso.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.proviso.core.register.Register;

/** What is exported: a kind of row, with its columns in the order in which they are written (docs/export.md). */
enum ExportTable {
    ENTRIES(
            "id lane title state acts rejected since by open amounts left countedIn condition parties matter matterTitle origins documents speakers informants"
                    + " altered allOrigins allDocuments allSpeakers claim document sha256 start end exact") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return ExportRows.entries(register);
        }
    },
    TRANSITIONS(
            "entry matter lane title effective act modality called amounts conditions parties origins documents speakers informants altered"
                    + " claims recordedAt document sha256 start end exact") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return ExportRows.transitions(register);
        }
    },
    CLAIMS(
            "id entry document sha256 start end exact lane act modality actor counterpart likelyActor likelyCounterpart object value unit approx condition"
                    + " when speaker via furniture why effective origin relation altered address published recordedAt reason judged judgements") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return ExportRows.claims(register);
        }
    },
    DISPUTES(
            "id kind about open position entry first last origins speakers claims holds who why made document sha256 start end"
                    + " exact") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return new ExportFindings(register, texts).disputes();
        }
    },
    COUNTS(
            "series matter measure counted defined authority component area category period asOf asOfTold value unit approx"
                    + " finality official publishers entries claims") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return new ExportFindings(register, texts).counts();
        }
    },
    ARITHMETIC("matter kind wrong words entries documents") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return new ExportFindings(register, texts).arithmetic();
        }
    },
    BALANCES("entry matter kind value unit approx gone computed said saidOn left flags words counted perhaps claims") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return ExportRows.balances(register);
        }
    },
    JUDGEMENTS(
            "id kind words who why made holds standing claims entries documents field value names dispute position undone recordedAt") {
        @Override
        Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts) {
            return ExportJudgements.rows(register);
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

    /**
     * The rows, made one at a time, each with a first field {@code type}.
     *
     * @param texts of the register's documents
     */
    abstract Stream<Map<String, Object>> rows(Register register, Supplier<StoredTexts> texts);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
