package org.scholion.probe.internal;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/** The window stands in the reading perspective, every view opens, both themes are there. */
final class PartsCheck implements Consumer<Findings> {

    private static final String READING = "org.scholion.ui.reading";
    private static final String WELCOME = "org.eclipse.ui.internal.introview"; // declared by the platform for others

    @Override
    public void accept(Findings findings) {
        var workbench = PlatformUI.getWorkbench();
        var page = workbench.getActiveWorkbenchWindow().getActivePage();
        if (!READING.equals(page.getPerspective().getId())) {
            findings.problem("the perspective is " + page.getPerspective().getId());
        }
        var views = Arrays.stream(workbench.getViewRegistry().getViews()).filter(view -> !view.getId().equals(WELCOME))
                .toList();
        views.forEach(view -> open(page, view, findings));
        findings.expect("views", views.stream().map(IViewDescriptor::getId).toList());
        var themes = workbench.getService(IThemeEngine.class).getThemes();
        findings.expect("themes", themes.stream().map(ITheme::getId).toList());
    }

    private static void open(IWorkbenchPage page, IViewDescriptor view, Findings findings) {
        try {
            var part = page.showView(view.getId());
            if (part.getClass().getName().startsWith("org.eclipse.ui.internal.Error")) {
                findings.problem("view " + view.getId() + " shows an error");
            }
        } catch (PartInitException e) {
            findings.problem("view " + view.getId() + " does not open: " + e.getMessage());
        }
    }
}
