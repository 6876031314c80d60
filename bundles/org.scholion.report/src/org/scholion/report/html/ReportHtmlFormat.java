package org.scholion.report.html;

import java.io.IOException;
import java.io.Writer;

import org.scholion.core.report.content.VisibleText;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/** HTML whose text holds no character that a browser would drop or replace silently. */
public final class ReportHtmlFormat extends HTMLOutputFormat {

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        super.output(VisibleText.of(text), out);
    }

    @Override
    public String escapePlainText(String text) {
        return super.escapePlainText(VisibleText.of(text));
    }
}
