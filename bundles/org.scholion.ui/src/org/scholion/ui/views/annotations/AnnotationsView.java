package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.TextFilter;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewSelection;
import org.scholion.ui.views.ViewSettings;
import org.scholion.ui.views.ViewStatus;

/**
 * Lists the annotations of the article in front. Its selection holds the {@link AnnotationElement annotations}
 * selected, and it follows that of the editor.
 */
public final class AnnotationsView extends ViewPart {

    private static final String DELETE = "org.scholion.ui.deleteAnnotation";
    private static final String GROUPED = "groupedByLayer";

    private final ViewSelection selection = new ViewSelection();
    private final ISelectionListener elsewhere = this::selectedElsewhere;
    private final OpenCasebookListener casebookListener = new OpenCasebookListener() {
        @Override
        public void casebookChanged() {
            refresh(); // names of entities and analysts
        }
    };
    private OpenCasebook casebook;
    private ActiveArticle active;
    private IDialogSettings settings;
    private FilterField filter;
    private ContentStack content;
    private AnnotationTree tree;
    private boolean grouped;
    /** What was selected last, here or elsewhere: an undone deletion or a wider filter selects it again. */
    private List<AnnotationElement> wanted = List.of();

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        settings = ViewSettings.of(getClass());
        grouped = settings.get(GROUPED) == null || settings.getBoolean(GROUPED);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        filter = new FilterField(parent, "annotations.filter", Messages.AnnotationsView_filterHint, text -> refresh());
        content = new ContentStack(parent, "annotations", link -> filter.clear());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        tree = new AnnotationTree(content.composite());
        content.setContent(tree.composite());
        filter.leadTo(tree.control());
        hookTree();
        getViewSite().getActionBars().getToolBarManager().add(groupingAction());
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(elsewhere);
        casebook.addListener(casebookListener);
        active = new ActiveArticle(getViewSite(), new ArticleEvents());
        refresh();
    }

    private void hookTree() {
        var control = tree.control();
        control.addListener(SWT.Selection, event -> selected());
        control.addListener(SWT.DefaultSelection, event -> active.focusEditor());
        new FocusedHandlers(control, getSite()).handle(IWorkbenchCommandConstants.EDIT_COPY, this::copy)
                .handle(IWorkbenchCommandConstants.EDIT_DELETE, this::delete).handle(DELETE, this::delete);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(menu, selection);
    }

    private void fillMenu(IMenuManager menu) {
        boolean any = !tree.selected().isEmpty();
        menu.add(new ViewAction(Messages.AnnotationsView_goTo, active::focusEditor).when(any));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.AnnotationsView_copy, IWorkbenchCommandConstants.EDIT_COPY, this::copy)
                .when(tree.control().getSelectionCount() > 0));
        menu.add(new ViewAction(Messages.AnnotationsView_delete, DELETE, this::delete).when(any));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IAction groupingAction() {
        var action = new Action(Messages.AnnotationsView_groupByLayer, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                grouped = isChecked();
                settings.put(GROUPED, grouped);
                refresh();
            }
        };
        ResourceLocator.imageDescriptorFromBundle(ScholionPreferences.NODE, "icons/groupByLayer.svg")
                .ifPresent(action::setImageDescriptor);
        action.setToolTipText(Messages.AnnotationsView_groupByLayer);
        action.setChecked(grouped);
        return action;
    }

    private void refresh() {
        var session = active.session();
        if (session.isEmpty()) {
            tree.show(AnnotationOutline.EMPTY, null, "");
            content.showMessage(Messages.AnnotationsView_noArticle);
        } else {
            show(session.get());
        }
    }

    private void show(ArticleSession session) {
        var texts = new AnnotationTexts(session.store().casebook());
        var outline = AnnotationOutline.of(texts.casebook(), sets(session), TextFilter.of(filter.value()), grouped);
        tree.show(outline, texts, texts.analystName(session.own().getAnalyst()));
        if (tree.selected().isEmpty() && !wanted.isEmpty()) {
            tree.select(wanted);
        }
        selection.keep(tree.selected());
        if (outline.total() == 0) {
            var keys = String.join(", ", MarkKeys.of(session.codebook(), getSite()));
            content.showMessage(keys.isEmpty() ? Messages.AnnotationsView_noneWithoutKeys
                    : NLS.bind(Messages.AnnotationsView_none, ContentStack.literal(keys)));
        } else if (outline.size() == 0) {
            content.showMessage(NLS.bind(Messages.AnnotationsView_noMatch, ContentStack.literal(filter.value())));
        } else {
            content.showContent();
        }
    }

    private static List<AnnotationSet> sets(ArticleSession session) {
        var sets = new ArrayList<AnnotationSet>();
        sets.add(session.own());
        sets.addAll(session.others());
        return sets;
    }

    /** Follows the editor, and other views that publish annotations of this article. */
    private void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
        if (part != this && selected instanceof IStructuredSelection structured && active.session().isPresent()) {
            var elements = structured.stream().filter(AnnotationElement.class::isInstance)
                    .map(AnnotationElement.class::cast).toList();
            if (elements.size() == structured.size() && !elements.equals(tree.selected())) {
                wanted = elements;
                tree.select(elements);
                selection.keep(tree.selected());
            }
        }
    }

    private void selected() {
        wanted = tree.selected();
        selection.publish(wanted);
    }

    private void delete() {
        var status = new ViewStatus(getViewSite());
        status.clear();
        var session = active.session();
        var selected = tree.selected();
        if (session.isEmpty() || selected.isEmpty()) {
            return;
        }
        var foreign = selected.stream().filter(element -> !session.get().isOwn(element)).findFirst();
        if (foreign.isPresent()) {
            var texts = new AnnotationTexts(session.get().store().casebook());
            status.complain(NLS.bind(Messages.AnnotationsView_notOwn, texts.analyst(foreign.get())));
            return;
        }
        try {
            session.get().delete(selected);
            selected();
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    private void copy() {
        ClipboardText.copy(tree.control().getDisplay(), tree.selectedText());
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            getSite().getPage().removeSelectionListener(elsewhere);
            casebook.removeListener(casebookListener);
            active.dispose();
        }
        super.dispose();
    }

    private final class ArticleEvents implements ActiveArticle.Listener {

        @Override
        public void articleActivated() {
            refresh();
        }

        @Override
        public void articleEdited() {
            refresh();
        }
    }
}
