package org.scholion.core.report.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.verify.WrongPassage.Fault;

/** Checks that each passage that a finished report quotes stands in its article at the place that the report names. */
public final class VerifyReportOperation {

    private final CasebookStore store;
    private final ReportReader reader;

    public VerifyReportOperation(CasebookStore store, ReportReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /**
     * Checks a report.
     *
     * @throws CoreException when the file cannot be read or quotes nothing that could be checked
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public Verification execute(Path report, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Checking the report", 10);
        var passages = read(report, progress.split(3));
        if (passages.isEmpty()) {
            throw new CoreException(Status.error(report + " quotes nothing that has the address of an article: it is no"
                    + " report of a casebook, or its addresses were lost when somebody saved it."));
        }
        var byArticle = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < passages.size(); i++) {
            byArticle.computeIfAbsent(passages.get(i).address().article(), article -> new ArrayList<>()).add(i);
        }
        var check = new Check(passages);
        var checking = progress.split(7).setWorkRemaining(byArticle.size());
        byArticle.forEach((article, numbers) -> {
            checking.split(1);
            check.article(article, numbers);
        });
        return check.result();
    }

    private List<CitedPassage> read(Path report, IProgressMonitor monitor) throws CoreException {
        var passages = new ArrayList<CitedPassage>();
        if (!Files.isRegularFile(report)) {
            throw new CoreException(Status.error("There is no file " + report + "."));
        }
        try {
            reader.read(report, passages::add, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(report + " cannot be read: " + e.getMessage(), e));
        }
        return passages;
    }

    /** One article after the other, so that only one is in memory. */
    private final class Check {

        private final List<CitedPassage> passages;
        private final Map<Integer, WrongPassage> wrong = new TreeMap<>();
        private final List<String> problems = new ArrayList<>();
        private int cut;

        Check(List<CitedPassage> passages) {
            this.passages = passages;
        }

        void article(String id, List<Integer> numbers) {
            if (store.article(id).isEmpty()) {
                numbers.forEach(number -> wrong.put(number, unknown(number, Fault.NO_ARTICLE)));
                return;
            }
            try {
                var article = new CheckedArticle(store, id, problems);
                for (int number : numbers) {
                    article.check(passages.get(number)).ifPresent(found -> wrong.put(number, found));
                    cut += article.isCut(passages.get(number)) ? 1 : 0;
                }
            } catch (CoreException e) {
                problems.add(e.getMessage());
                numbers.forEach(number -> wrong.put(number, unknown(number, Fault.UNREADABLE)));
            }
        }

        private WrongPassage unknown(int number, Fault fault) {
            return new WrongPassage(passages.get(number), fault, "", "", Optional.empty());
        }

        Verification result() {
            return new Verification(passages.size(), cut, List.copyOf(wrong.values()), problems);
        }
    }
}
