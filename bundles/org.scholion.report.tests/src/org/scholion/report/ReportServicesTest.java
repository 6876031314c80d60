package org.scholion.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.verify.ReportReader;

class ReportServicesTest {

    @ParameterizedTest
    @ValueSource(strings = { "csv.Csv", "docx.Docx", "html.Html", "json.Json", "markdown.Markdown", "pdf.Pdf",
            "xlsx.Xlsx" })
    void theWritersAreFoundThroughThePort(String name) throws InterruptedException, InvalidSyntaxException {
        var writer = service(ReportWriter.class, "org.scholion.report." + name + "ReportWriter");

        assertThat(writer.format()).isNotEmpty();
        assertThat(writer.label()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv.Csv", "html.Html", "json.Json", "markdown.Markdown", "xlsx.Xlsx" })
    void theReadersAreFoundThroughThePort(String name) throws InterruptedException, InvalidSyntaxException {
        var reader = service(ReportReader.class, "org.scholion.report." + name + "ReportReader");

        assertThat(reader.format()).isEqualTo(
                service(ReportWriter.class, "org.scholion.report." + name + "ReportWriter").format());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Pdf", "Html" })
    void thePaintersAreFoundThroughThePort(String name) throws InterruptedException, InvalidSyntaxException {
        assertThat(service(ReportPainter.class, "org.scholion.report.pdf." + name + "ReportPainter").format())
                .isEqualTo(name.toLowerCase(Locale.ROOT));
    }

    private static <S> S service(Class<S> port, String name) throws InterruptedException, InvalidSyntaxException {
        var context = FrameworkUtil.getBundle(ReportServicesTest.class).getBundleContext();
        var filter = context.createFilter("(&(objectClass=" + port.getName() + ")(component.name=" + name + "))");
        var tracker = new ServiceTracker<S, S>(context, filter, null);
        tracker.open();
        try {
            var service = tracker.waitForService(10_000);
            assertThat(service).as(name).isNotNull();
            return service;
        } finally {
            tracker.close();
        }
    }
}
