package org.scholion.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    private Path folder;

    @Test
    void foldersStandForTheirFilesAtAllDepthsInOrder() throws IOException {
        var b = file("b.txt");
        var deep = file("a/x/y/deep.txt");
        var a = file("a/a.txt");

        assertThat(InputFiles.expand(List.of(folder))).containsExactly(a, deep, b);
        assertThat(InputFiles.expand(List.of(b, folder))).as("named twice").containsExactly(b, a, deep);
    }

    @Test
    void hiddenFilesAndFoldersCountOnlyWhenNamed() throws IOException {
        var hidden = file(".hidden.txt");
        var inside = file(".git/config");
        var shown = file("shown.txt");

        assertThat(InputFiles.expand(List.of(folder))).containsExactly(shown);
        assertThat(InputFiles.expand(List.of(hidden, inside.getParent()))).containsExactly(hidden, inside);
    }

    @Test
    void casebookBesideTheDocumentsCountsOnlyWhenNamed() throws IOException {
        var casebook = file("news/casebook.scholion");
        var original = file("news/articles/ab/abcd/original.html");
        var document = file("page.html");

        assertThat(InputFiles.expand(List.of(folder))).containsExactly(document);
        assertThat(InputFiles.expand(List.of(casebook.getParent()))).containsExactly(original, casebook);
    }

    @Test
    void missingFileStaysSoThatSomebodySaysSo() {
        var missing = folder.resolve("missing.txt");

        assertThat(InputFiles.expand(List.of(missing))).containsExactly(missing);
    }

    @Test
    void linksThatLeadInCirclesOrElsewhereAreNotFollowed() throws IOException {
        var file = file("in/a.txt");
        var outside = file("out/b.txt");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in/self"));
        Files.createSymbolicLink(folder.resolve("in/elsewhere"), folder.resolve("out"));
        var link = Files.createSymbolicLink(folder.resolve("in/link.txt"), outside);

        assertThat(InputFiles.expand(List.of(folder.resolve("in")))).containsExactly(file, link,
                folder.resolve("in/self"));
    }

    @Test
    void linkToAFolderThatIsNamedStandsForTheFolder() throws IOException {
        file("in/a.txt");
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

        assertThat(InputFiles.expand(List.of(link))).containsExactly(link.resolve("a.txt"));
    }

    @Test
    void patternsSayWhichFilesOfAFolderAreMeant() throws IOException {
        var page = file("a/page.html");
        var old = file("old/page.html");
        var brief = file("brief.pdf");
        file("notes.txt");

        assertThat(filtered(List.of("*.html", "*.pdf"), List.of())).containsExactly(page, brief, old);
        assertThat(filtered(List.of("*.{html,pdf}"), List.of("old/**"))).containsExactly(page, brief);
        assertThat(filtered(List.of(), List.of("*.txt", "page.*"))).containsExactly(brief);
    }

    @Test
    void fileThatIsNamedNeedsNoPattern() throws IOException {
        var named = file("notes.txt");
        var filter = new InputFilter(List.of("*.html"), List.of("*.txt"));

        assertThat(InputFiles.expand(List.of(named), filter)).containsExactly(named);
    }

    @Test
    void whatIsNoPatternIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InputFilter(List.of("*.{html"), List.of()))
                .withMessageContaining("*.{html").withMessageContaining("no pattern");
    }

    private List<Path> filtered(List<String> included, List<String> excluded) {
        return InputFiles.expand(List.of(folder), new InputFilter(included, excluded));
    }

    private Path file(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
