package org.scholion.report.pdf;

import java.io.IOException;
import java.io.Writer;

import org.scholion.core.report.content.VisibleText;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** XHTML whose text holds no character that XML forbids. */
final class PdfXhtmlFormat extends XHTMLOutputFormat {

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        super.output(legal(text), out);
    }

    @Override
    public String escapePlainText(String text) {
        return super.escapePlainText(legal(text));
    }

    /** U+FFFE and U+FFFF are no characters of XML. */
    static String legal(String text) {
        return VisibleText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
