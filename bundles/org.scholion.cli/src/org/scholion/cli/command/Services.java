package org.scholion.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.report.CitationChoices;
import org.scholion.core.report.ReportTemplates;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.core.retrieving.FeedReader;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.retrieving.Retriever;
import org.scholion.core.retrieving.WebAccess;

/**
 * The readers and writers of this installation. They are looked up when a command needs them, so that no other command
 * starts them, and released when the process ends.
 */
public final class Services {

    private final ServiceSource source;

    public Services(ServiceSource source) {
        this.source = source;
    }

    /** The reader of the highest rank. */
    DocumentReader reader() throws CoreException {
        return all(DocumentReader.class).findFirst().orElseThrow(() -> new CoreException(
                Status.error("This installation has nothing to read documents with: no document reader is there.")));
    }

    /** What brings documents from the web. */
    WebAccess web(RetrievalRules rules) throws CoreException {
        var retriever = all(Retriever.class).findFirst();
        var feeds = all(FeedReader.class).findFirst();
        if (retriever.isEmpty() || feeds.isEmpty()) {
            throw new CoreException(
                    Status.error("This installation cannot fetch pages: install org.scholion.importer.web."));
        }
        return new WebAccess(retriever.get(), feeds.get(), rules);
    }

    /** All readers, those of the highest rank first. */
    List<DocumentReader> readers() {
        return all(DocumentReader.class).toList();
    }

    /** The product's templates of reports, in order of their formats. */
    List<ReportTemplates> templates() {
        return all(ReportTemplates.class).sorted(Comparator.comparing(templates -> templates.formats().getFirst()))
                .toList();
    }

    /** All writers, in order of their formats. */
    List<ReportWriter> writers() {
        return all(ReportWriter.class).sorted(Comparator.comparing(ReportWriter::format)).toList();
    }

    /** What reads finished reports, in order of their formats. */
    List<ReportReader> reportReaders() {
        return all(ReportReader.class).sorted(Comparator.comparing(ReportReader::format)).toList();
    }

    /** The names of the citation styles that there are; empty where nothing cites. */
    List<String> citationStyles() {
        return all(CitationChoices.class).flatMap(choices -> choices.labels().keySet().stream()).distinct().toList();
    }

    private <S> Stream<S> all(Class<S> service) {
        return source.all(service);
    }
}
