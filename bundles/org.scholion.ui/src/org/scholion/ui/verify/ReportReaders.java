package org.scholion.ui.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.scholion.core.report.verify.ReportReader;

/** The formats in which this installation can check reports. */
@Component(service = ReportReaders.class)
public final class ReportReaders {

    private final List<ReportReader> readers;

    /** @param readers all that are registered */
    @Activate
    public ReportReaders(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportReader> readers) {
        this.readers = readers.stream().sorted(Comparator.comparing(ReportReader::format)).toList();
    }

    /** The extensions of the files. */
    List<String> formats() {
        return readers.stream().map(ReportReader::format).toList();
    }

    /** The one for a file, by its extension. */
    Optional<ReportReader> of(String file) {
        var extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return readers.stream().filter(reader -> reader.format().equals(extension)).findFirst();
    }
}
