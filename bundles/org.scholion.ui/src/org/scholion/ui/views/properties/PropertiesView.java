package org.scholion.ui.views.properties;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.ViewStatus;

/** Shows the annotation that is selected in the article in front, or in a view, and lets it be edited. */
public final class PropertiesView extends ViewPart {

    private final ISelectionListener selections = this::selectionChanged;
    private final IWorkbenchListener closing = new CommitBeforeClosing();
    private final OpenCasebookListener casebookListener = new OpenCasebookListener() {
        @Override
        public void casebookChanged() {
            form.refresh(); // names of entities and analysts
        }
    };
    private OpenCasebook casebook;
    private ActiveArticle active;
    private ContentStack content;
    private AnnotationForm form;
    private EditedAnnotation edited;
    private IWorkbenchPart selectedIn;
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        content = new ContentStack(parent, "properties", link -> {});
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        form = new AnnotationForm(content.composite(), this::tell);
        content.setContent(form.control());
        content.showMessage(Messages.PropertiesView_nothing);
        active = new ActiveArticle(getViewSite(), new ArticleEvents());
        casebook.addListener(casebookListener);
        getSite().getPage().addSelectionListener(selections);
        PlatformUI.getWorkbench().addWorkbenchListener(closing);
        selectionChanged(getSite().getPage().getActiveEditor(), getSite().getPage().getSelection());
    }

    private void tell(String problem) {
        var status = new ViewStatus(getViewSite());
        if (problem.isEmpty()) {
            status.clear();
        } else {
            status.complain(problem);
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        if (structured.getFirstElement() instanceof AnnotationElement element) {
            selectedIn = part;
            if (structured.size() > 1) {
                showMessage(NLS.bind(Messages.PropertiesView_several, structured.size()));
            } else {
                sessionOf(element).ifPresent(session -> show(new EditedAnnotation(session, element)));
            }
        } else if (structured.isEmpty() && (part == selectedIn || part instanceof IEditorPart)) {
            showMessage(Messages.PropertiesView_nothing);
        }
    }

    /** The session of the article in front, if the annotation belongs to that article. */
    private Optional<ArticleSession> sessionOf(AnnotationElement element) {
        return active.session()
                .filter(session -> session.isOwn(element) || session.others().contains(element.eContainer()));
    }

    private void show(EditedAnnotation annotation) {
        if (!annotation.equals(edited) || !content.isContentShown()) {
            form.commit();
            edited = annotation;
            showSoon();
        }
    }

    /** Lets the text be painted first: to fill and lay out the form takes longer than to mark or to go a page on. */
    private void showSoon() {
        if (!waiting) {
            waiting = true;
            content.composite().getDisplay().asyncExec(this::showNow);
        }
    }

    private void showNow() {
        if (!waiting || content.composite().isDisposed()) {
            return;
        }
        waiting = false;
        if (edited == null) {
            return; // a message is shown
        }
        if (!edited.exists()) {
            content.showMessage(Messages.PropertiesView_deleted); // until it is brought back
        } else if (content.isContentShown() && edited.equals(form.annotation())) {
            form.refresh();
        } else {
            form.show(edited);
            content.showContent();
        }
    }

    private void showMessage(String message) {
        form.commit();
        edited = null;
        content.showMessage(message);
    }

    @Override
    public void setFocus() {
        showNow();
        if (content.isContentShown()) {
            form.setFocus();
        } else {
            content.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            getSite().getPage().removeSelectionListener(selections);
            PlatformUI.getWorkbench().removeWorkbenchListener(closing);
            casebook.removeListener(casebookListener);
            active.dispose();
        }
        super.dispose();
    }

    private final class ArticleEvents implements ActiveArticle.Listener {

        @Override
        public void articleActivated() {
            if (edited != null && sessionOf(edited.element()).isEmpty()) {
                showMessage(Messages.PropertiesView_nothing);
            }
        }

        @Override
        public void articleEdited() {
            if (edited != null) {
                showSoon();
                if (form.hasFocus()) { // what is typed there next must find what was typed before
                    showNow();
                }
            }
        }
    }

    /** A field that has the focus when the workbench is closed is not left by it. */
    private final class CommitBeforeClosing implements IWorkbenchListener {

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            form.commit();
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            // all is stored by then
        }
    }
}
