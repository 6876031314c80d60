package org.scholion.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.chart.Chart;
import org.scholion.report.chart.Charts;
import org.scholion.report.citation.Bibliography;
import org.scholion.report.content.LanguageTag;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.ReportNumbers;
import org.scholion.report.content.ReportOutline;
import org.scholion.report.content.ReportWords;
import org.scholion.report.content.WebAddress;
import org.scholion.report.template.TemplateSet;
import org.scholion.report.template.WordsMethod;

/**
 * The report as a page of HTML that is well-formed XML too, made by the templates of the product or of a team. Safe for
 * use by several threads.
 */
public final class ReportPage {

    private static final String NOTES = "notes";

    private final TemplateSet own = new TemplateSet(ReportPage.class, ReportHtmlFormat.INSTANCE);

    /**
     * Writes the page piece by piece.
     *
     * @throws IOException when the writer fails
     * @throws CoreException when a template is broken, with file, line, column and reason
     */
    public void write(CasebookReport report, ReportDesign design, Writer out, IProgressMonitor monitor)
            throws IOException, CoreException {
        var templates = design.template().isEmpty() ? own
                : new TemplateSet(ReportPage.class, ReportHtmlFormat.INSTANCE, design.template().get());
        var content = new ReportContent(report);
        templates.write("report.ftl", names(content, design), content.count(), out, monitor);
    }

    private static Map<String, Object> names(ReportContent content, ReportDesign design) throws CoreException {
        var report = content.report();
        var language = report.cover().language();
        var words = new ReportWords(language);
        var names = new HashMap<String, Object>();
        names.put("report", report);
        names.put("content", content);
        var charts = report.parts().contains(ReportPart.CHARTS) ? Charts.of(report, words) : List.<Chart>of();
        names.put("charts", charts);
        names.put("drawing", new DrawingDirective());
        var parts = parts(report, !charts.isEmpty());
        names.put("parts", parts);
        names.put("shown", shown(parts));
        var dates = new ReportDates(words);
        names.put("words", new WordsMethod(words));
        names.put("dates", dates);
        names.put("markup", new PageMarkup(content, words, new ArticleMarkup(words, dates, shown(parts))));
        names.put("numbers", new ReportNumbers(language));
        names.put("kinds", new TextKind());
        names.put("targets", new LinkTargets());
        names.put("languages", new LanguageTag());
        names.put("addresses", new WebAddress());
        names.put("palette", new LayerPalette());
        names.put("sources", report.parts().contains(ReportPart.BIBLIOGRAPHY)
                ? new Bibliography(design.citationStyle(), language).texts(report.articles()) : List.of());
        return names;
    }

    /** By the name of each part whether it is there. */
    private static Map<String, Boolean> shown(List<String> parts) {
        var shown = new HashMap<String, Boolean>();
        for (var part : ReportPart.values()) {
            shown.put(part.id(), parts.contains(part.id()));
        }
        return shown;
    }

    /** The parts that have something to say, with the notes on what they say before the sources. */
    private static List<String> parts(CasebookReport report, boolean charts) {
        var parts = new ArrayList<>(ReportOutline.of(report, charts).stream().map(ReportPart::id).toList());
        if (!report.notes().all().isEmpty()) {
            int place = parts.indexOf(ReportPart.BIBLIOGRAPHY.id());
            int appendix = parts.indexOf(ReportPart.APPENDIX.id());
            parts.add(place >= 0 ? place : appendix >= 0 ? appendix : parts.size(), NOTES);
        }
        return parts;
    }
}
