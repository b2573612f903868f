package org.proviso.core.read;

import static org.proviso.core.text.table.Layout.Column.key;
import static org.proviso.core.text.table.Layout.Column.optional;
import static org.proviso.core.text.table.Layout.Column.required;
import static org.proviso.core.text.table.Layout.Column.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.proviso.core.text.table.Entry;
import org.proviso.core.text.table.Layout;
import org.proviso.core.text.table.Layout.Column;

/** The tables of the lexicon with their columns; {@code docs/lexicon.md} explains them. */
enum LexiconTable {
    NOUNS(key("class", LexiconCells::nounClass), key("noun", LexiconCells::name), words("meaning")),
    VERBS(
            key("verb", LexiconCells::verb),
            key("object", LexiconCells::need),
            required("move", LexiconCells::moveOrNone),
            optional("roles", LexiconCells::roles),
            optional("meaning", LexiconCells::meaning),
            words("example")),
    NOMINALS(key("noun", LexiconCells::term), key("verb", LexiconCells::term), words("meaning")),
    STATIVES(
            key("noun", LexiconCells::nounOrClass),
            key("context", LexiconCells::contexts),
            required("move", LexiconCells::move),
            optional("roles", LexiconCells::roles),
            optional("meaning", LexiconCells::meaning),
            words("example")),
    PHRASES(
            key("phrase", LexiconCells::phrase),
            required("move", LexiconCells::moveOrNone),
            optional("roles", LexiconCells::roles),
            optional("meaning", LexiconCells::meaning),
            words("example")),
    GOVERNORS(
            key("term", LexiconCells::term),
            required("modality", LexiconCells::modality),
            required("control", LexiconCells::control),
            words("meaning")),
    CONDITIONS(key("cue", LexiconCells::term), words("meaning")),
    SPEECH(key("verb", LexiconCells::term), required("kind", LexiconCells::speech), words("meaning"));

    /** Every table, for a file that may hold rows of each. */
    static final List<Layout> LAYOUTS =
            Arrays.stream(values()).map(LexiconTable::layout).toList();

    @SuppressWarnings("ImmutableEnumChecker") // its checks are functions without state
    private final Layout layout;

    LexiconTable(Column... columns) {
        this.layout = new Layout(name().toLowerCase(Locale.ROOT), List.of(columns));
    }

    Layout layout() {
        return layout;
    }

    /** The table that ships with the program. */
    String file() {
        return layout.section() + ".tsv";
    }

    boolean holds(Entry entry) {
        return entry.layout().section().equals(layout.section());
    }
}
