package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.span.Span;

/** Codebook and entities on the command line. */
class RegistersCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeACasebook() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().withMention(0, 8))) {
            casebook.store().entity("Ana Ruiz").setKind("person");
            casebook.store().entity("A. Ruiz");
            casebook.store().saveCasebook();
            try (var session = casebook.session(0, "Ana")) {
                session.annotate(casebook.layer("mention"), "place",
                        List.of(new Span(0, 3)));
            }
        }
    }

    @Test
    void entitiesAreListedAndMerged() {
        var list = run("entities", folder.resolve("c"), "--json").json();
        assertThat(list.get(0).get("id").asText()).isEqualTo("ana-ruiz");
        assertThat(list.get(0).get("kind").asText()).isEqualTo("person");
        assertThat(run("entities", folder.resolve("c"), "merge", "ana-ruiz", "a.-ruiz").status()).isZero();
        var merged = run("entities", folder.resolve("c"), "--json").json();
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).get("aliases").get(0).asText()).isEqualTo("A. Ruiz");
        assertThat(run("entities", folder.resolve("c"), "merge", "ana-ruiz").status()).isEqualTo(2);
    }

    @Test
    void tagsAreCountedAndMerged() {
        assertThat(run("codebook", folder.resolve("c"), "merge-tags", "mention", "place", "work", "--dry-run").out())
                .contains("1 annotation in 1 article");
        assertThat(run("codebook", folder.resolve("c")).out()).contains("place  Place  1 annotation");
        assertThat(run("codebook", folder.resolve("c"), "merge-tags", "mention", "place", "work").status()).isZero();
        assertThat(run("codebook", folder.resolve("c")).out()).contains("work  Work  1 annotation")
                .doesNotContain("place  Place");
        assertThat(run("codebook", folder.resolve("c"), "merge-tags", "mention", "nowhere", "work").err())
                .contains("no tag \"nowhere\"");
    }

    @Test
    void codebookGoesToAFileAndComesFromIt() {
        var file = folder.resolve("news.codebook");
        run("codebook", folder.resolve("c"), "merge-tags", "mention", "place", "work");
        run("new", folder.resolve("d"));
        assertThat(run("codebook", folder.resolve("d"), "export", file).status()).isZero();
        var differences = run("codebook", folder.resolve("c"), "import", file, "--dry-run");
        assertThat(differences.out()).contains("Mention: new tag Place");
        assertThat(run("codebook", folder.resolve("c"), "import", file).status()).isZero();
        assertThat(run("codebook", folder.resolve("c")).out()).contains("place  Place");
        assertThat(run("codebook", folder.resolve("c"), "import", folder.resolve("missing")).err())
                .contains("is missing");
    }
}
