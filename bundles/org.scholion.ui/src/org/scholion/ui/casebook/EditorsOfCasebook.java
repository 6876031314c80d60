package org.scholion.ui.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.scholion.ui.windows.WorkbenchStartup;

/**
 * Keeps no tab that the open casebook has nothing for. Editors close themselves when another casebook is opened; what is
 * left are tabs of the last start that were not looked at yet, or that could not be filled since their casebook was not
 * open. The latter are filled when it is.
 */
public final class EditorsOfCasebook extends WorkbenchStartup {

    private static final String PLATFORM = "org.eclipse.ui.internal.";

    private OpenCasebook casebook;

    /** An editor of a casebook, with what it shows. */
    private record Tab(IEditorReference reference, CasebookInput input) {

        /** Whether the platform shows in it why it could not be filled. */
        boolean failed() {
            IEditorPart part = reference.getEditor(false);
            return part != null && part.getClass().getName().startsWith(PLATFORM);
        }
    }

    @Override
    protected void begin(IWorkbench workbench) {
        casebook = workbench.getService(OpenCasebook.class);
        casebook.addListener(new OpenCasebookListener() {
            @Override
            public void casebookOpened() {
                workbench.getDisplay().asyncExec(() -> tidy(workbench)); // when the editors have closed themselves
            }
        });
        if (casebook.store().isPresent()) { // else the tabs stay until it can be opened
            tidy(workbench);
        }
    }

    private void tidy(IWorkbench workbench) {
        if (!workbench.isClosing()) {
            Stream.of(workbench.getWorkbenchWindows()).map(IWorkbenchWindow::getPages).flatMap(Arrays::stream)
                    .forEach(this::tidy);
        }
    }

    private void tidy(IWorkbenchPage page) {
        var tabs = Stream.of(page.getEditorReferences()).flatMap(reference -> tab(reference).stream()).toList();
        var foreign = tabs.stream().filter(tab -> !isOpen(tab.input())).toList();
        var failed = tabs.stream().filter(tab -> isOpen(tab.input()) && tab.failed()).toList();
        close(page, foreign);
        close(page, failed);
        for (var tab : failed) {
            try {
                page.openEditor(tab.input(), tab.reference().getId(), false);
            } catch (PartInitException e) {
                ILog.of(getClass()).warn(e.getMessage(), e); // the tab says it, too
            }
        }
    }

    private static List<Tab> tab(IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof CasebookInput input ? List.of(new Tab(reference, input))
                    : List.of();
        } catch (PartInitException e) {
            return List.of(); // what cannot be restored is not known to be of a casebook
        }
    }

    private boolean isOpen(CasebookInput input) {
        return casebook.store().filter(store -> store.layout().root().equals(input.casebook())).isPresent();
    }

    private static void close(IWorkbenchPage page, List<Tab> tabs) {
        if (!tabs.isEmpty()) {
            page.closeEditors(tabs.stream().map(Tab::reference).toArray(IEditorReference[]::new), false);
        }
    }
}
