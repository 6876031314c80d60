package org.scholion.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.report.content.LanguageTag;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.WebAddress;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Writes a report as one web page in light and dark, for the screen and for print. Safe for use by several threads. */
@Component
public class HtmlReportWriter implements ReportWriter {

    private final Configuration templates = configuration();

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String label() {
        return "Web page (HTML)";
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var names = Map.of("content", new ReportContent(report), "targets", new LinkTargets(),
                "dates", new ReportDates(), "languages", new LanguageTag(), "addresses", new WebAddress(),
                "palette", new LayerPalette());
        try {
            templates.getTemplate("report.ftl").process(names, writer);
        } catch (TemplateException e) {
            throw new IOException("The web page of \"" + report.title() + "\" could not be written: "
                    + e.getMessageWithoutStackTop(), e);
        }
        writer.flush();
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(HtmlReportWriter.class, "templates"));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(false); // else the extension would choose the output format
        configuration.setOutputFormat(new ReportHtmlFormat());
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
