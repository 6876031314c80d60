package org.scholion.report.html;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.SampleReports;

/** Templates that a team has changed, for better or worse. */
@Timeout(value = 120, unit = SECONDS)
class OwnTemplatesTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("house"));
    }

    @Test
    void aCopyGivesTheSamePage() throws Exception {
        var copy = temporary.resolve("copy");
        new PageTemplates().copy(copy);

        assertThat(page(copy)).isEqualTo(page(folder));
        try (var files = Files.list(copy)) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSameElementsAs(new PageTemplates().files());
        }
    }

    @Test
    void everyTemplateThatAnotherOneNamesIsInTheCopy() throws Exception {
        var copy = temporary.resolve("copy");
        new PageTemplates().copy(copy);

        var named = Pattern.compile("<#(?:import|include) \"([^\"]+)\"");
        for (var name : new PageTemplates().files()) {
            assertThat(named.matcher(Files.readString(copy.resolve(name))).results().map(result -> result.group(1)))
                    .as(name).isSubsetOf(new PageTemplates().files());
        }
    }

    @Test
    void oneFileIsEnoughAndTheProductsStandInForTheRest() throws Exception {
        write("style.css", ".cover { color: teal; }");

        assertThat(page(folder)).contains(".cover { color: teal; }").contains("id=\"claims\"")
                .doesNotContain("--reading:");
    }

    @Test
    void changesAreSeenByTheNextReport() throws Exception {
        write("style.css", "/* one */");
        assertThat(page(folder)).contains("/* one */");
        write("style.css", "/* two */");
        assertThat(page(folder)).contains("/* two */");
    }

    @Test
    void aSyntaxErrorIsSaidWithFileLineColumnAndReason() throws Exception {
        write("cover.ftl", "<#macro cover>\n<#if report.title?has_content>\n</#macro>\n");

        assertThatThrownBy(() -> page(folder)).isInstanceOf(CoreException.class)
                .hasMessageMatching("The template \\Q" + folder.resolve("cover.ftl")
                        + "\\E is broken in line 3, column \\d+: .*#if.*\\. Correct it, or delete the file to use the "
                        + "product's own\\.");
    }

    @Test
    void aNameThatIsNotThereIsSaidWithFileLineColumnAndReason() throws Exception {
        write("notes.ftl", "<#macro notes>\n\n   ${report.titel}\n</#macro>");

        assertThatThrownBy(() -> page(folder)).isInstanceOf(CoreException.class)
                .hasMessageStartingWith("The template " + folder.resolve("notes.ftl")
                        + " is broken in line 3, column 6: ")
                .hasMessageContaining("report.titel").message().doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "${report.getClass()}", "${report.class}", "${report.cover.class.classLoader}",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
            "${content?api.class}", "${report.articles?api.getClass()}", "${report.cover.generated.toEpochMilli()}",
            "${report.articles.getFirst()}", "${report.hashCode()}", "${content.wait()}", "${content.notifyAll()}",
            "${report.text.get()}", "${words.exec([])}",
            "<#include \"/etc/hostname\">", "<#include \"file:///etc/hostname\">", "<#include \"../secret.ftl\">",
            "<#include \"http://example.org/x.ftl\">", "<#import \"../secret.ftl\" as x>",
            "<#include \"classpath:java/lang/Object.class\">", "<#include \"link.ftl\">", "<#include \"linked/x.ftl\">",
            "<#noautoesc>${report.title}</#noautoesc>", "${report.title?no_esc}",
            "<#ftl auto_esc=false>${report.title}", "<#ftl output_format=\"plainText\">${report.title}",
            "<@drawing chart=report.title/>", "<@drawing chart={\"svg\": \"<b>\"}/>" })
    void aTemplateReachesNothingButTheReport(String attempt) throws Exception {
        Files.writeString(temporary.resolve("secret.ftl"), "SECRET");
        var linked = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(linked.resolve("x.ftl"), "SECRET");
        link("link.ftl", temporary.resolve("secret.ftl"));
        link("linked", linked);
        write("report.ftl", attempt);

        assertThatThrownBy(() -> page(folder)).isInstanceOf(CoreException.class)
                .hasMessageMatching("The template \\Q" + folder + "\\E\\S* is broken.*")
                .message().doesNotContain("SECRET");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> page(temporary.resolve("missing"))).isInstanceOf(CoreException.class)
                .hasMessageContaining("missing is no folder of templates").hasMessageContaining("--copy html");
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), target);
        } catch (UnsupportedOperationException noLinks) {
            assumeTrue(false, "skipped: this file system has no symbolic links");
        }
    }

    private void write(String name, String template) throws IOException {
        Files.writeString(folder.resolve(name), template);
    }

    private static ReportDesign design(Path folder) {
        return new ReportDesign(Optional.of(folder), ReportDesign.DEFAULT.citationStyle());
    }

    private static String page(Path folder) throws IOException, CoreException {
        var out = new ByteArrayOutputStream();
        new HtmlReportWriter().write(SampleReports.realistic(), design(folder), out, new NullProgressMonitor());
        return out.toString(StandardCharsets.UTF_8);
    }
}
