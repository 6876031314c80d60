package org.scholion.ui.views.articles;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;

/** A quiet line above the list for what is wrong with the casebook; it takes no room while nothing is. */
final class NoticeLine {

    /** As far from the edge as the words in the filter and in the list. */
    static final int INDENT = 5;

    private final Link line;
    private CasebookNotice notice = new CasebookNotice("", List.of());

    NoticeLine(Composite parent) {
        line = new Link(parent, SWT.WRAP);
        WidgetId.set(line, "articles.notice");
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(1, SWT.DEFAULT).exclude(true)
                .applyTo(line);
        line.setVisible(false);
        line.addListener(SWT.Selection, event -> showDetails());
    }

    void show(CasebookNotice next) {
        notice = next;
        var text = ContentStack.literal(notice.text());
        line.setText(notice.details().isEmpty() ? text : NLS.bind(Messages.NoticeLine_withDetails, text));
        line.setVisible(!notice.isEmpty());
        ((GridData) line.getLayoutData()).exclude = notice.isEmpty();
        line.getParent().layout();
    }

    private void showDetails() {
        var details = notice.details().stream()
                .map(detail -> new Status(IStatus.WARNING, ScholionPreferences.NODE, detail))
                .toArray(IStatus[]::new);
        ErrorDialog.openError(line.getShell(), Messages.NoticeLine_title, null,
                new MultiStatus(ScholionPreferences.NODE, 0, details, notice.text(), null));
    }
}
