package org.scholion.ui.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.testing.CasebookFixture;

class ArticleDropTest {

    @TempDir
    private Path folder;

    @Test
    void casebookIsToldFromAFolderOfDocuments() throws Exception {
        var casebook = folder.resolve("my.casebook");
        CasebookFixture.aCasebook(casebook).close();
        var documents = Files.createDirectory(folder.resolve("documents"));

        assertThat(ArticleDrop.casebook(List.of(casebook))).contains(casebook);
        assertThat(ArticleDrop.casebook(List.of(casebook.resolve("casebook.scholion")))).isPresent();
        assertThat(ArticleDrop.casebook(List.of(documents))).isEmpty();
        assertThat(ArticleDrop.casebook(List.of(casebook, documents))).isEmpty();
    }
}
