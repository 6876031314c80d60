package org.scholion.ui.links;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.link.ReportLink;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookJob;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.report.ReferenceTargetOpener;

/**
 * Goes to where a link leads: in the open casebook, else in the one of those that were open lately that has the article.
 * For the UI thread.
 */
final class LinkOpener {

    /** A link comes from outside: an identifier is nothing that could be a path. */
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{Alnum}_-]{3,}");

    private final IWorkbenchWindow window;
    private final OpenCasebook casebook;
    private final ReportLink link;

    private LinkOpener(IWorkbenchWindow window, ReportLink link) {
        this.window = window;
        this.link = link;
        casebook = window.getService(OpenCasebook.class);
    }

    /** Opens a link; what is none is left alone. */
    static void open(IWorkbench workbench, String text) {
        var window = workbench.getActiveWorkbenchWindow() != null || workbench.getWorkbenchWindowCount() == 0
                ? workbench.getActiveWorkbenchWindow() : workbench.getWorkbenchWindows()[0];
        var link = ReportLink.of(text);
        if (link.isEmpty()) {
            ILog.of(LinkOpener.class).warn("No link of a report: " + text);
        } else if (window != null && window.getActivePage() != null) {
            window.getShell().setMinimized(false);
            window.getShell().forceActive();
            new LinkOpener(window, link.get()).open();
        }
    }

    private void open() {
        var open = casebook.store();
        var article = link.article();
        if (open.isPresent() && (article.isEmpty() || open.get().article(article.get()).isPresent())) {
            show();
            return;
        }
        var other = article.flatMap(LinkOpener::casebookOf);
        if (other.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.LinkOpener_title, Messages.LinkOpener_nowhere);
        } else if (open.isEmpty() || asked(open.get(), other.get())) {
            casebook.addListener(new Arrival(other.get()));
            OpenCasebookJob.schedule(window, other.get());
        }
    }

    /** The casebook of those that were open lately that has an article. */
    private static Optional<Path> casebookOf(String article) {
        return ScholionPreferences.recentCasebooks().stream().filter(folder -> IDENTIFIER.matcher(article).matches()
                && Files.isDirectory(new CasebookLayout(folder).article(article))).findFirst();
    }

    private boolean asked(CasebookStore open, Path other) {
        return MessageDialog.openQuestion(window.getShell(), Messages.LinkOpener_title,
                NLS.bind(Messages.LinkOpener_other, other.getFileName(), open.title()));
    }

    private void show() {
        try {
            ReferenceTargetOpener.open(window, link);
        } catch (CoreException e) {
            MessageDialog.openInformation(window.getShell(), Messages.LinkOpener_title, e.getMessage());
        }
    }

    /** Goes on when the casebook is there. */
    private final class Arrival implements OpenCasebookListener {

        private final Path wanted;

        Arrival(Path wanted) {
            this.wanted = wanted;
        }

        @Override
        public void casebookOpened() {
            var opened = casebook.store().map(store -> store.layout().root());
            if (opened.isPresent()) { // else another was closed before
                casebook.removeListener(this);
            }
            if (opened.filter(wanted.toAbsolutePath().normalize()::equals).isPresent()) {
                window.getShell().getDisplay().asyncExec(LinkOpener.this::show);
            }
        }
    }
}
