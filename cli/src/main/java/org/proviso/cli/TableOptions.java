package org.proviso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.core.model.ProvisoException;
import org.proviso.core.model.ProvisoException.Category;
import org.proviso.core.read.Reader;
import org.proviso.core.text.ActorTable;
import org.proviso.core.text.table.Loaded;
import org.proviso.core.text.table.Problems;
import org.proviso.core.text.table.TableFile;
import picocli.CommandLine.Option;

/** A user's own tables, for every command that reads claims. */
final class TableOptions {
    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "your own verbs, nouns and idioms, before those of the program; may be given several times;"
                    + " docs/lexicon.md explains the file")
    private List<Path> lexicons = new ArrayList<>();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "your own bodies, people and outlets, before those of the program; may be given several times;"
                            + " docs/actors.md explains the file")
    private List<Path> actors = new ArrayList<>();

    /** What reads with the tables. */
    record Tools(Reader reader, ActorTable actors) {}

    boolean areGiven() {
        return !lexicons.isEmpty() || !actors.isEmpty();
    }

    /**
     * The program's own tools when no table is given.
     *
     * @throws ProvisoException with INVALID, naming every wrong line, or with NOT_FOUND or FAILURE when a file cannot be read
     */
    Tools tools() {
        if (!areGiven()) {
            return new Tools(Reader.shipped(), ActorTable.standard());
        }
        Problems problems = new Problems();
        List<TableFile> terms = decoded(lexicons, problems);
        List<TableFile> names = decoded(actors, problems);
        Loaded<ActorTable> known = ActorTable.extended(names);
        ActorTable table = switch (known) {
            case Loaded.Ready<ActorTable>(ActorTable ready) -> ready;
            case Loaded.Refused<ActorTable> refused -> ActorTable.standard();
        };
        Loaded<Reader> reader = Reader.extended(terms, table);
        String wrong = Stream.of(problems, problemsOf(reader), problemsOf(known))
                .filter(each -> !each.isEmpty())
                .map(Problems::toString)
                .collect(Collectors.joining("\n"));
        if (!wrong.isEmpty()) {
            throw new ProvisoException(Category.INVALID, "nothing was read, as your tables have mistakes:\n" + wrong);
        }
        return new Tools(reader.orElseThrow(TableOptions::invalid), table);
    }

    private static Problems problemsOf(Loaded<?> loaded) {
        return switch (loaded) {
            case Loaded.Ready<?> ready -> new Problems();
            case Loaded.Refused<?>(Problems problems) -> problems;
        };
    }

    private static ProvisoException invalid(Problems problems) {
        return new ProvisoException(Category.INVALID, problems.toString());
    }

    private static List<TableFile> decoded(List<Path> files, Problems problems) {
        return files.stream()
                .flatMap(file ->
                        TableFile.decode(file.toString(), GivenFile.head(file, TableFile.MOST_BYTES + 1), problems)
                                .stream())
                .toList();
    }
}
