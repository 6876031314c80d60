package org.scholion.ui.empty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.drop.ArticleDrop;
import org.scholion.ui.style.CssClass;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.CommandLinks;

/**
 * What can be done next, with links and keys, where the texts of the reading perspective are shown when one is open. It
 * stands in the place that the platform keeps for hints, whose own are the same whether a casebook is open or not. What
 * comes from other programs can be dropped there and onto the texts.
 */
final class EmptyMiddle implements OpenCasebookListener {

    private static final String PERSPECTIVE = "org.scholion.ui.reading";
    private static final int BETWEEN_COLUMNS = 12;
    private static final int BETWEEN_ROWS = 4;
    private static final int BETWEEN_PARTS = 10;

    private final IWorkbenchWindow window;
    private final Composite container;
    private final Composite page;
    private final OpenCasebook casebook;
    private final Map<String, Label> keys = new HashMap<>();
    private Situation shown;
    private DropTarget drops;

    private EmptyMiddle(IWorkbenchWindow window, Composite container) {
        this.window = window;
        this.container = container;
        page = WidgetId.set(new Composite(container, SWT.NONE), "empty");
        page.setBackground(container.getBackground());
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(BETWEEN_COLUMNS, BETWEEN_ROWS).applyTo(page);
        GridDataFactory.create(GridData.HORIZONTAL_ALIGN_CENTER | GridData.VERTICAL_ALIGN_CENTER).grab(true, true)
                .applyTo(page);
        casebook = window.getService(OpenCasebook.class);
    }

    /** Fills the middle of a window, where there is a place for it. For the UI thread. */
    static void fill(IWorkbenchWindow window) {
        MiddlePlace.in(window).ifPresent(container -> new EmptyMiddle(window, container).follow());
    }

    private void follow() {
        var perspectives = new Perspectives();
        var shell = window.getShell();
        // a dialog has keys of its own, and those of the window are known again when it has come back
        Listener activated = event -> shell.getDisplay().asyncExec(this::showKeys);
        shell.addListener(SWT.Activate, activated);
        casebook.addListener(this);
        window.addPerspectiveListener(perspectives);
        page.addListener(SWT.Dispose, event -> {
            casebook.removeListener(this);
            window.removePerspectiveListener(perspectives);
            shell.removeListener(SWT.Activate, activated);
        });
        container.addListener(SWT.Show, event -> refresh()); // keys may have changed
        refresh();
        perspectives.show(window.getActivePage());
    }

    @Override
    public void casebookOpened() {
        refresh();
    }

    @Override
    public void casebookChanged() {
        update();
    }

    @Override
    public void articleChanged(ArticleSummary summary) {
        if (shown.isWithoutArticles()) {
            update();
        }
    }

    private void update() {
        if (Situation.of(casebook.store()) != shown) {
            refresh();
        }
    }

    private void refresh() {
        shown = Situation.of(casebook.store());
        boolean focused = Arrays.stream(page.getChildren()).anyMatch(Control::isFocusControl);
        keys.clear();
        for (var child : page.getChildren()) {
            child.dispose();
        }
        sentence(shown.sentence(), "empty.sentence");
        shown.commands().forEach(this::link);
        Situation.alwaysUseful().forEach(this::link);
        if (!shown.hint().isEmpty()) {
            dim(sentence(shown.hint(), "empty.hint"));
        }
        showKeys();
        container.layout(true, true);
        if (focused) { // the link that was followed is gone
            page.setFocus();
        }
    }

    private Label sentence(String text, String id) {
        var label = WidgetId.set(new Label(page, SWT.CENTER), id);
        label.setText(text);
        label.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.CENTER, SWT.CENTER).indent(0, BETWEEN_PARTS).applyTo(label);
        return label;
    }

    /** A command with its key. */
    private void link(String command) {
        var link = WidgetId.set(new Link(page, SWT.NONE), "empty." + command);
        link.setText("<a>" + name(command) + "</a>");
        link.setBackground(page.getBackground());
        link.addListener(SWT.Selection, event -> CommandLinks.of(window).run(command));
        boolean first = page.getChildren().length == 2; // the sentence is above it
        var place = GridDataFactory.fillDefaults().grab(true, false).indent(0, first ? BETWEEN_PARTS : 0);
        place.align(SWT.END, SWT.CENTER).applyTo(link);
        var key = WidgetId.set(new Label(page, SWT.NONE), "empty.key." + command);
        keys.put(command, key);
        key.setBackground(page.getBackground());
        dim(key);
        place.align(SWT.BEGINNING, SWT.CENTER).applyTo(key);
    }

    private void showKeys() {
        if (page.isDisposed()) {
            return;
        }
        var bindings = window.getService(IBindingService.class);
        keys.forEach((command, label) -> {
            var key = Objects.toString(bindings.getBestActiveBindingFormattedFor(command), "");
            if (!key.equals(label.getText())) {
                label.setText(key);
                label.requestLayout();
            }
        });
    }

    private static void dim(Label label) {
        CssClass.set(label, "ScholionDim"); // a theme's colour of labels would hide that of the registry
        label.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
    }

    private String name(String command) {
        if (command.equals(Situation.NEXT)) {
            return Messages.EmptyMiddle_firstArticle;
        } else if (command.equals(Situation.QUICK_ACCESS)) {
            return Messages.EmptyMiddle_quickAccess; // the platform writes its own in title case
        }
        try {
            return window.getService(ICommandService.class).getCommand(command).getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(command, e);
        }
    }

    /** In other perspectives of the window the middle belongs to others. */
    private final class Perspectives extends PerspectiveAdapter {

        @Override
        public void perspectiveActivated(IWorkbenchPage activated, IPerspectiveDescriptor perspective) {
            show(activated);
        }

        @Override
        public void perspectiveChanged(IWorkbenchPage changed, IPerspectiveDescriptor perspective, String change) {
            show(changed);
        }

        private void show(IWorkbenchPage active) {
            var perspective = active == null ? null : active.getPerspective();
            boolean ours = perspective != null && perspective.getId().equals(PERSPECTIVE);
            for (var child : container.getChildren()) {
                boolean visible = child == page == ours;
                ((GridData) child.getLayoutData()).exclude = !visible;
                child.setVisible(visible);
            }
            container.layout();
            takeDrops(ours);
        }

        private void takeDrops(boolean ours) {
            var folder = container.getParent();
            if (!ours && drops != null) {
                drops.dispose();
                drops = null;
            } else if (ours && drops == null && folder.getData(DND.DROP_TARGET_KEY) == null) {
                drops = ArticleDrop.on(folder, window);
            }
        }
    }
}
