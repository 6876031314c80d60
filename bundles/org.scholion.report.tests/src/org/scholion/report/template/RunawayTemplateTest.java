package org.scholion.report.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import freemarker.core.HTMLOutputFormat;

/** Templates that do not come to their end by themselves, or not before everybody has gone home. */
@Timeout(120)
class RunawayTemplateTest {

    @TempDir
    private Path folder;

    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @ParameterizedTest
    @ValueSource(strings = { "<#list 1.. as i></#list>", "<#list 1.. as i><#assign x = i></#list>",
            "<#list 1.. as i><#attempt>${x}<#recover></#attempt></#list>",
            "<#macro m><@m/></#macro><@m/>", "<#function f><#return f()></#function>${f()}",
            "<#list 1.. as i>${title}</#list>", "<#list 1.. as i>${title}<#flush></#list>",
            "${(1..2000000000)?filter(x -> false)?size}",
            "<#assign s = \"<#list 1..1000000000 as i></#list>\"?interpret><@s/>" })
    void aTemplateThatRunsAwayIsEndedAndSaysSo(String runaway) throws Exception {
        assertThatThrownBy(() -> write(runaway)).isInstanceOf(CoreException.class)
                .hasMessageStartingWith("The template " + folder).hasMessageContaining("was ended: it ")
                .hasMessageEndingWith("delete its files to use the product's own.");
    }

    @Test
    void cancellingEndsATemplateThatRunsAway() {
        monitor.setCanceled(true);

        assertThatThrownBy(() -> write("<#list 1.. as i></#list>")).isInstanceOf(OperationCanceledException.class);
        assertThatThrownBy(() -> write("<#list 1.. as i>${title}</#list>"))
                .isInstanceOf(OperationCanceledException.class);
    }

    private void write(String template) throws Exception {
        Files.writeString(folder.resolve("t.ftl"), template);
        new TemplateSet(RunawayTemplateTest.class, HTMLOutputFormat.INSTANCE, folder, Duration.ofSeconds(2)).write(
                "t.ftl", Map.of("title", "a title that is long enough to fill the page soon ".repeat(200)), 0,
                Writer.nullWriter(), monitor);
    }
}
