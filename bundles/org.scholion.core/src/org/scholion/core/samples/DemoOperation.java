package org.scholion.core.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.span.Anchors;
import org.scholion.model.Analyst;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;

/** Imports the sample articles into a casebook and adds their ready annotations, a report text and a reader. */
public final class DemoOperation {

    private final CasebookStore store;
    private final DocumentReader reader;
    private final int parallel;

    public DemoOperation(CasebookStore store, DocumentReader reader, int parallel) {
        this.store = store;
        this.reader = reader;
        this.parallel = parallel;
    }

    /**
     * Does it.
     *
     * @param documents folder to which the sample articles are copied first
     * @param listener is told the outcome of each import, in the calling thread
     * @return the number of annotations added, relations between them not counted
     * @throws CoreException when a ready annotation does not find its words in the article
     */
    public int execute(Path documents, Consumer<ImportOutcome> listener, IProgressMonitor monitor)
            throws CoreException {
        var progress = SubMonitor.convert(monitor, "Making the demo casebook", 10);
        takeOver();
        var files = SampleArticles.copyTo(documents);
        var outcomes = new ImportOperation(store, reader, ReadLimits.DEFAULT, parallel).execute(files, listener,
                progress.split(8));
        int annotations = 0;
        for (var outcome : outcomes) {
            if (outcome.isNew()) {
                annotations += annotate(outcome);
            }
        }
        addReport();
        progress.split(2);
        return annotations;
    }

    /** Analysts, sources and entities first: the annotations name them. */
    private void takeOver() throws CoreException {
        var sample = SampleArticles.casebook();
        var casebook = store.casebook();
        casebook.setTitle(sample.getTitle());
        casebook.getAnalysts().addAll(EcoreUtil.copyAll(sample.getAnalysts()));
        casebook.getSources().addAll(EcoreUtil.copyAll(sample.getSources()));
        casebook.getEntities().addAll(EcoreUtil.copyAll(sample.getEntities()));
        store.saveCasebook();
    }

    private void addReport() throws CoreException {
        var texts = new ReportTexts(store);
        if (!texts.names().contains(SampleArticles.reportName())) {
            texts.create(SampleArticles.reportName(), SampleArticles.report());
        }
        var profiles = new ReaderProfiles(store);
        if (profiles.find(SampleArticles.PROFILE.name()).isEmpty()) {
            profiles.write(SampleArticles.PROFILE);
        }
    }

    private int annotate(ImportOutcome outcome) throws CoreException {
        int count = 0;
        for (var analyst : List.copyOf(store.casebook().getAnalysts())) {
            var ready = SampleArticles.annotations(analyst.getId(), outcome.file().getFileName().toString());
            if (ready.isPresent()) {
                count += add(outcome, analyst, ready.get());
            }
        }
        return count;
    }

    private int add(ImportOutcome outcome, Analyst analyst, AnnotationSet ready) throws CoreException {
        try (var session = ArticleSession.open(store, outcome.article(), analyst)) {
            var elements = new ArrayList<AnnotationElement>(ready.getAnnotations());
            for (var annotation : ready.getAnnotations()) {
                for (var anchor : List.copyOf(annotation.getAnchors())) {
                    var span = Anchors.find(session.text(), anchor).orElseThrow(() -> new CoreException(Status.error(
                            outcome.file().getFileName() + " does not have the words \"" + anchor.getQuote()
                                    + "\" once.")));
                    annotation.getAnchors().set(annotation.getAnchors().indexOf(anchor),
                            Anchors.of(session.text(), span));
                }
            }
            elements.addAll(ready.getArticleAnnotations());
            int count = elements.size();
            elements.addAll(ready.getRelations());
            session.addAll("Add ready annotations", elements);
            return count;
        }
    }
}
