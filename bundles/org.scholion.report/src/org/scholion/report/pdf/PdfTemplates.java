package org.scholion.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.report.template.TemplateSet;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Fills the templates of a PDF and parses what comes out. */
final class PdfTemplates {

    private static final int LONGEST_EXCERPT = 120;

    private final TemplateSet templates;

    PdfTemplates(TemplateSet templates) {
        this.templates = templates;
    }

    /**
     * The document that a template makes of what it is given.
     *
     * @param annotations how many the report has
     * @throws CoreException when a template is broken, with file, line and reason
     */
    Document document(String template, Map<String, ?> names, int annotations, IProgressMonitor monitor)
            throws IOException, CoreException {
        var out = new StringWriter();
        templates.write(template, names, annotations, out, monitor);
        try {
            return parser().parse(new InputSource(new StringReader(out.toString())));
        } catch (SAXParseException e) {
            throw new CoreException(Status.error("What the template " + template + " makes cannot be typeset: "
                    + e.getMessage() + " Look for this in the templates: " + near(out.toString(), e.getLineNumber()),
                    e));
        } catch (SAXException e) {
            throw new CoreException(Status.error(
                    "What the template " + template + " makes cannot be typeset: " + e.getMessage(), e));
        }
    }

    private static String near(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1)).findFirst().map(String::strip)
                .map(found -> found.length() > LONGEST_EXCERPT ? found.substring(0, LONGEST_EXCERPT) + "…" : found)
                .orElse("");
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
}
