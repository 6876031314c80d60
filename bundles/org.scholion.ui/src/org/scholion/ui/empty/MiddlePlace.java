package org.scholion.ui.empty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.style.WidgetId;

/**
 * Finds the place for what the middle of a window says while nothing is open there: the one that the platform keeps for
 * hints of its own, or, where it keeps none by the name we know, one of ours over the folder of the texts.
 */
final class MiddlePlace {

    /** Under this key and name the platform's renderer finds its composite, which it sizes and hides. */
    static final String PLATFORM_KEY = "id";
    static final String PLATFORM_CONTAINER = "EditorStack.OnboardingContainer";

    private MiddlePlace() {
    }

    /** The place in a window, a child of the folder; empty while the window has no folder for texts. */
    static Optional<Composite> in(IWorkbenchWindow window) {
        return platformPlace(window.getShell()).or(() -> folder(window).map(MiddlePlace::over));
    }

    private static Optional<Composite> platformPlace(Composite within) {
        if (PLATFORM_CONTAINER.equals(within.getData(PLATFORM_KEY))) {
            return Optional.of(within);
        }
        return Arrays.stream(within.getChildren()).filter(Composite.class::isInstance).map(Composite.class::cast)
                .map(MiddlePlace::platformPlace).flatMap(Optional::stream).findFirst();
    }

    private static Optional<CTabFolder> folder(IWorkbenchWindow window) {
        var models = window.getService(EModelService.class);
        var areas = models.findElements(window.getService(MWindow.class), IPageLayout.ID_EDITOR_AREA, MArea.class,
                List.of(), EModelService.ANYWHERE);
        return areas.stream().flatMap(area -> models.findElements(area, null, MPartStack.class).stream())
                .map(MPartStack::getWidget).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .findFirst();
    }

    /** A place of ours, shown as long as a folder has no tabs. */
    static Composite over(CTabFolder folder) {
        var place = WidgetId.set(new Composite(folder, SWT.NONE), "empty.place");
        place.setBackground(folder.getBackground());
        GridLayoutFactory.fillDefaults().applyTo(place);
        folder.addListener(SWT.Resize, event -> fit(place, folder));
        folder.addListener(SWT.Paint, event -> fit(place, folder)); // a folder tells of its tabs in no other way
        fit(place, folder);
        return place;
    }

    private static void fit(Composite place, CTabFolder folder) {
        if (place.isDisposed()) {
            return;
        }
        boolean empty = folder.getItemCount() == 0;
        if (empty && !place.getBounds().equals(folder.getClientArea())) {
            place.setBounds(folder.getClientArea());
        }
        if (empty != place.getVisible()) {
            place.setVisible(empty);
        }
    }
}
