package org.scholion.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.scholion.core.report.ReportWriter;

class ReportServicesTest {

    @Test
    void theWritersAreFoundThroughThePort() throws InterruptedException, InvalidSyntaxException {
        var context = FrameworkUtil.getBundle(ReportServicesTest.class).getBundleContext();
        var formats = new ArrayList<String>();
        for (var name : new String[] { "org.scholion.report.docx.DocxReportWriter",
                "org.scholion.report.html.HtmlReportWriter",
                "org.scholion.report.markdown.MarkdownReportWriter", "org.scholion.report.pdf.PdfReportWriter" }) {
            var filter = context.createFilter(
                    "(&(objectClass=" + ReportWriter.class.getName() + ")(component.name=" + name + "))");
            var tracker = new ServiceTracker<ReportWriter, ReportWriter>(context, filter, null);
            tracker.open();
            var writer = tracker.waitForService(10_000);
            assertThat(writer).as(name).isNotNull();
            formats.add(writer.format());
            tracker.close();
        }
        assertThat(formats).containsExactly("docx", "html", "md", "pdf");
    }
}
