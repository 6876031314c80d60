package org.scholion.ui.wizards;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.scholion.core.report.CitationChoices;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.ReportTemplates;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.options.ReportDesign;

/** The formats in which this installation writes reports, in order of their labels. */
@Component(service = ReportFormats.class)
public final class ReportFormats {

    private final List<ReportWriter> writers;
    private final List<CitationChoices> citations;
    private final List<ReportTemplates> templates;
    private final List<ReportPainter> painters;

    /**
     * Is given what is registered.
     *
     * @param citations those whose styles the bibliography can have
     * @param templates those of the product that can be copied
     * @param painters those that lay out pages to be looked at
     */
    @Activate
    public ReportFormats(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportWriter> writers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CitationChoices> citations,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportTemplates> templates,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportPainter> painters) {
        this.painters = List.copyOf(painters);
        this.templates = List.copyOf(templates);
        this.citations = List.copyOf(citations);
        this.writers = writers.stream().sorted(Comparator.comparing(ReportWriter::label)).toList();
    }

    List<ReportWriter> all() {
        return writers;
    }

    Optional<ReportWriter> named(String format) {
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }

    /** The product's templates for a format; empty where it has none that can be copied. */
    Optional<ReportTemplates> templates(String format) {
        return templates.stream().filter(known -> known.formats().contains(format)).findFirst();
    }

    /** What lays out pages of a format; empty where that is not possible. */
    Optional<ReportPainter> painter(String format) {
        return painters.stream().filter(known -> known.format().equals(format)).findFirst();
    }

    /** What readers call the citation styles, by their names; the usual one at least. */
    Map<String, String> citationStyles() {
        var labels = new LinkedHashMap<String, String>();
        citations.forEach(choices -> labels.putAll(choices.labels()));
        if (labels.isEmpty()) {
            labels.put(ReportDesign.DEFAULT.citationStyle(), ReportDesign.DEFAULT.citationStyle());
        }
        return labels;
    }
}
