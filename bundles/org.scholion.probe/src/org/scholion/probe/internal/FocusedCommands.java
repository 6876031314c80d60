package org.scholion.probe.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The commands that a view answers only while one of its controls has the keyboard. */
final class FocusedCommands {

    private final IWorkbenchWindow window;
    private final String prefix;

    /** @param prefix with which the identifiers of views and commands begin */
    FocusedCommands(IWorkbenchWindow window, String prefix) {
        this.window = window;
        this.prefix = prefix;
    }

    /** Shows each view and tells each control that it has the keyboard, whatever the display says. */
    Set<String> handled(Findings findings) {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(prefix)).flatMap(view -> handledIn(view.getId(), findings))
                .collect(Collectors.toSet());
    }

    private Stream<String> handledIn(String view, Findings findings) {
        try {
            var shown = window.getActivePage().showView(view);
            return controls(window.getShell()).toList().stream().flatMap(control -> handledBy(control, shown));
        } catch (PartInitException e) {
            findings.problem("view " + view + " cannot be shown: " + e.getMessage());
            return Stream.of();
        }
    }

    private Stream<String> handledBy(Control control, IViewPart shown) {
        control.notifyListeners(SWT.FocusIn, new Event());
        window.getActivePage().activate(shown); // some views of the platform come to the front by themselves
        var handled = Arrays.stream(window.getService(ICommandService.class).getDefinedCommands())
                .filter(command -> command.getId().startsWith(prefix) && command.isHandled()).map(Command::getId)
                .toList();
        control.notifyListeners(SWT.FocusOut, new Event());
        return handled.stream();
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(
                child -> Stream.concat(Stream.of(child),
                        child instanceof Composite some ? controls(some) : Stream.of()));
    }
}
