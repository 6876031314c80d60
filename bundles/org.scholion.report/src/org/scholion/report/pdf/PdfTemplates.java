package org.scholion.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** Fills the templates and parses what comes out. */
final class PdfTemplates {

    private final Configuration templates = configuration();

    /** The document that a template makes of what it is given. */
    Document document(String template, Map<String, Object> names) throws IOException, CoreException {
        var out = new StringWriter();
        try {
            templates.getTemplate(template).process(new HashMap<>(names), out);
            return parser().parse(new InputSource(new StringReader(out.toString())));
        } catch (TemplateException e) {
            throw new CoreException(Status.error("The template " + e.getTemplateSourceName() + " is broken in line "
                    + e.getLineNumber() + ": " + e.getMessageWithoutStackTop(), e));
        } catch (ParseException e) {
            throw new CoreException(Status.error("The template " + e.getTemplateName() + " is broken in line "
                    + e.getLineNumber() + ": " + e.getEditorMessage(), e));
        } catch (SAXParseException e) {
            throw new CoreException(Status.error("What the template " + template + " makes is no XHTML: "
                    + e.getMessage() + " Near: " + near(out.toString(), e.getLineNumber()), e));
        } catch (SAXException e) {
            throw new CoreException(Status.error("What the template " + template + " makes is no XHTML: "
                    + e.getMessage(), e));
        }
    }

    private static String near(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1)).findFirst().map(String::strip)
                .map(found -> found.length() > 120 ? found.substring(0, 120) + "…" : found).orElse("");
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null); // errors are thrown, not printed
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(PdfTemplates.class, "templates"));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(false); // else the extension would choose the output format
        configuration.setOutputFormat(new PdfXhtmlFormat());
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
