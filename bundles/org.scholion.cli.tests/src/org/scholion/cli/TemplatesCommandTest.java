package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of reports on the command line, with the services of the product. */
class TemplatesCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    private Path casebook;

    @BeforeEach
    void makeACasebook() throws Exception {
        casebook = folder.resolve("c");
        aCasebook(casebook).with(anArticle().titled("News").from("Courier").withMention(0, 8)).close();
    }

    @Test
    void theProductsTemplatesAreListedAndThoseOfTheCasebook() throws Exception {
        Files.createDirectories(casebook.resolve("templates/house"));
        Files.writeString(casebook.resolve("templates/letter.docx"), "");

        var list = run("templates", casebook);
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains("Product, html: README.txt, report.ftl, style.css")
                .contains("Casebook: house\nCasebook: letter.docx");
        var json = run("templates", casebook, "--list", "--json").json();
        assertThat(json.get("casebook")).hasSize(2);
        assertThat(json.get("product")).anySatisfy(
                templates -> assertThat(templates.get("formats").get(0).asText()).isEqualTo("html"));
    }

    @Test
    void aCopyIsChangedAndUsedByItsName() throws Exception {
        var copied = run("templates", casebook, "--copy", "html", "house");
        assertThat(copied.status()).isZero();
        assertThat(copied.out().strip()).isEqualTo(casebook.resolve("templates/house").toString());
        var cover = casebook.resolve("templates/house/cover.ftl");
        Files.writeString(cover, Files.readString(cover).replace("<header class=\"cover\">",
                "<header class=\"cover\"><p>House of Vell</p>"));

        var page = folder.resolve("r.html");
        assertThat(run("report", casebook, "-o", page, "--template", "house").status()).isZero();
        assertThat(Files.readString(page)).contains("<p>House of Vell</p>");
    }

    @Test
    void aBrokenTemplateIsNamedWithLineColumnAndReasonAndNothingIsWritten() throws Exception {
        run("templates", casebook, "--copy", "html", "house");
        Files.writeString(casebook.resolve("templates/house/summary.ftl"),
                "<#macro summary>\n  ${report.titel}</#macro>");

        var page = folder.resolve("r.html");
        var broken = run("report", casebook, "-o", page, "--template", "house");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).contains("templates/house/summary.ftl is broken in line 2, column 5: ")
                .contains("report.titel").contains("delete the file to use the product's own");
        assertThat(page).doesNotExist();
    }

    @Test
    void whatCannotBeCopiedIsSaid() {
        run("templates", casebook, "--copy", "html", "house");
        assertThat(run("templates", casebook, "--copy", "html", "house").err()).contains("is there already");
        assertThat(run("templates", casebook, "--copy", "html", "../house").err()).contains("cannot be the name");
        var unknown = run("templates", casebook, "--copy", "xlsx", "house2");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("There are templates for:").contains("html");
    }
}
