package org.proviso.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.core.model.ProvisoException;

class InputsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        write("b.txt", "b");
        write("a/z.md", "z");
        write("a/c.html.gz", "c");
        write("picture.png", "p");
        write(".hidden/x.txt", "x");
        write(".x.txt", "x");
    }

    @Test
    void aFolderIsReadByNameAndWhatIsNoDocumentIsTold() {
        assertThat(told(folder.toString()))
                .containsExactly(
                        "found a/c.html.gz",
                        "found a/z.md",
                        "found b.txt",
                        "skipped picture.png: it is a picture; give the text that it shows");
    }

    @Test
    void aLinkToAFolderThatContainsItIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        assertThat(told(folder.toString()))
                .contains("skipped a/loop: it is a link to a folder that contains it")
                .hasSize(5);
    }

    @Test
    void theCountIsWhatTheStreamGives() {
        List<String> paths = List.of(folder.toString(), folder.resolve("b.txt").toString(), "-");
        assertThat(Inputs.count(paths)).isEqualTo(6);
    }

    @Test
    void whatIsNamedItselfIsTried() {
        assertThat(told(
                        folder.resolve("picture.png").toString(),
                        folder.resolve(".x.txt").toString()))
                .containsExactly("found picture.png", "found .x.txt");
    }

    @Test
    void missingAndTooLargeFilesAreTold() throws IOException {
        write("large.txt", "x".repeat(101));
        assertThat(told(
                        folder.resolve("none.txt").toString(),
                        folder.resolve("large.txt").toString()))
                .satisfiesExactly(
                        none -> assertThat(none).startsWith("skipped none.txt: no such file"),
                        large -> assertThat(large).startsWith("skipped large.txt: it is larger than the limit"));
        assertThatThrownBy(() -> Inputs.requireAll(List.of("-", folder.toString(), "no/such/file.txt", "nor\0this")))
                .isInstanceOf(ProvisoException.class)
                .hasMessageContaining("no/such/file.txt")
                .satisfies(e ->
                        assertThat(((ProvisoException) e).category()).isEqualTo(ProvisoException.Category.NOT_FOUND));
    }

    @Test
    void standardInputIsReadWhenADashIsNamed() {
        assertThat(told("-")).containsExactly("found -");
    }

    @Test
    void filesAreReadOnlyWhenTheyAreAskedFor() throws IOException {
        for (int i = 0; i < 2000; i++) {
            write("many/" + i + ".txt", "x");
        }
        Inputs inputs = inputs();
        var iterator = inputs.of(List.of(folder.resolve("many").toString())).iterator();
        assertThat(iterator.next()).isInstanceOf(Item.Found.class);
        Files.writeString(folder.resolve("many/500.txt"), "x".repeat(500));
        assertThat((Iterable<Item>) () -> iterator)
                .filteredOn(Item.Skipped.class::isInstance)
                .hasSize(1);
        assertThat(inputs.of(List.of(folder.resolve("many").toString())).limit(3))
                .hasSize(3);
        Files.delete(folder.resolve("many/999.txt"));
        assertThat(inputs.of(List.of(folder.resolve("many").toString()))).hasSize(1999);
    }

    private List<String> told(String... paths) {
        return inputs().of(List.of(paths)).map(this::told).toList();
    }

    private String told(Item item) {
        String prefix = folder + "/";
        return switch (item) {
            case Item.Found(var given) -> "found " + given.name().replace(prefix, "");
            case Item.Skipped(var name, var reason) -> "skipped " + name.replace(prefix, "") + ": " + reason;
        };
    }

    private static Inputs inputs() {
        InputStream input = new ByteArrayInputStream("from the stream".getBytes(UTF_8));
        return new Inputs(input, Samples.CAPTURED, 100);
    }

    private void write(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.writeString(file, words);
    }
}
