package org.scholion.report.html;

import java.io.IOException;
import java.io.Writer;

import org.scholion.core.report.content.VisibleText;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** HTML whose text holds no character that a browser would drop or replace silently. */
public final class ReportHtmlFormat extends HTMLOutputFormat {

    /** FreeMarker compares formats by identity. */
    static final ReportHtmlFormat INSTANCE = new ReportHtmlFormat();

    private ReportHtmlFormat() {
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        super.output(VisibleText.of(text), out);
    }

    @Override
    public String escapePlainText(String text) {
        return super.escapePlainText(VisibleText.of(text));
    }

    /** Markup that is escaped already. */
    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
        return new Markup(text, markup);
    }

    private static final class Markup extends TemplateHTMLOutputModel {

        Markup(String text, String markup) {
            super(text, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
