package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that come along, written for a real casebook and checked against it. */
class ReportFormatsTest extends CommandLineTest {

    private Path casebook;

    @BeforeEach
    void makeACasebook() throws Exception {
        casebook = folder.resolve("c");
        aCasebook(casebook).with(anArticle().titled("=Harbour <b>").from("The Ledger").published("2026-03-04")
                .withText("The group *has* no\nplans to | bid! \uD83D\uDEA2 is a ship. Port workers plan a strike.")
                .annotatedBy("Ana Ruiz").withClaim(10, 32).withMention(0, 9)).close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "html", "md", "xlsx", "csv", "json" })
    void whatAReportQuotesIsInTheCasebook(String format) {
        var file = folder.resolve("r." + format);
        assertThat(run("report", casebook, "-o", file).status()).isZero();

        var verified = run("report", "--verify", file, casebook);
        assertThat(verified.err()).isEmpty();
        assertThat(verified.out()).contains(" 0 wrong.").doesNotContain(" 0 right");
        assertThat(verified.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "html", "md", "csv", "json" })
    void whatSomebodyChangedIsFound(String format) throws Exception {
        var file = folder.resolve("r." + format);
        run("report", casebook, "-o", file);
        Files.writeString(file, Files.readString(file).replace("The group", "The gang"));

        var verified = run("report", "--verify", file, casebook);
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).contains("report   \"The gang\"").contains("article  \"The group\"");
    }

    @Test
    void theSchemaOfTheDataIsPrinted() {
        var schema = run("report", "--schema");
        assertThat(schema.status()).isZero();
        assertThat(schema.json().get("title").asText()).isEqualTo("Report of a casebook");
        assertThat(run("report", "--schema", "--format", "csv").err()).contains("The format csv has no schema.");
    }
}
