package org.proviso.cli;

import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table as CSV (RFC 4180): a header line, lines that end with CR LF, cells quoted where they must be. */
final class CsvText {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private CsvText() {}

    static void write(Writer out, ExportTable table, Iterator<Map<String, Object>> each) {
        CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        table.columns().forEach(columns::addColumn);
        try (SequenceWriter rows = MAPPER.writer(columns.build()).writeValues(out)) {
            while (each.hasNext()) {
                rows.write(CsvCells.of(each.next(), table.columns()));
            }
        }
    }
}
