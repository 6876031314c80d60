package org.scholion.ui.wizards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.scholion.core.report.ReportWriter;

/** The formats in which this installation writes reports, in order of their labels. */
@Component(service = ReportFormats.class)
public final class ReportFormats {

    private final List<ReportWriter> writers;

    /** @param writers all that are registered */
    @Activate
    public ReportFormats(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportWriter> writers) {
        this.writers = writers.stream().sorted(Comparator.comparing(ReportWriter::label)).toList();
    }

    List<ReportWriter> all() {
        return writers;
    }

    Optional<ReportWriter> named(String format) {
        return writers.stream().filter(writer -> writer.format().equals(format)).findFirst();
    }
}
