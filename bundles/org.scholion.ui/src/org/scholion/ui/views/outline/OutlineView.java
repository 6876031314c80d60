package org.scholion.ui.views.outline;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.outline.ArticleOutline;
import org.scholion.core.outline.Section;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.ContentStack;

/** Lists the headings of the article in front with the number of annotations below each; follows the caret. */
public final class OutlineView extends ViewPart {

    private static final int EDITS_MILLIS = 200;

    private final ReadingText.Listener caret = new ReadingText.Listener() {
        @Override
        public void caretMoved() {
            follow();
        }
    };
    private final Runnable recount = this::recount;
    private ActiveArticle active;
    private ContentStack content;
    private TreeViewer tree;
    private ReadingText text;
    private ArticleOutline outline;
    private AnnotationCounts counts;
    private Section shown;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        content = new ContentStack(parent, "outline", link -> {
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var holder = new Composite(content.composite(), SWT.NONE);
        var layout = new TreeColumnLayout();
        holder.setLayout(layout);
        tree = new TreeViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        WidgetId.set(tree.getTree(), "outline.tree");
        RowToolTips.on(tree);
        createColumns(layout);
        tree.setContentProvider(new SectionTree());
        tree.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
        tree.addOpenListener(event -> active.focusEditor());
        content.setContent(holder);
        active = new ActiveArticle(getViewSite(), new ArticleEvents());
        showArticle();
    }

    private void createColumns(TreeColumnLayout layout) {
        var section = new TreeViewerColumn(tree, SWT.LEFT);
        section.getColumn().setText(Messages.OutlineView_section);
        layout.setColumnData(section.getColumn(), new ColumnWeightData(70, 100, true));
        section.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Section) element).label();
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        var number = new TreeViewerColumn(tree, SWT.RIGHT);
        number.getColumn().setText(Messages.OutlineView_annotations);
        layout.setColumnData(number.getColumn(), new ColumnWeightData(30, 96, true));
        number.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> {
            int counted = counts.in(((Section) element).span());
            return counted == 0 ? "" : Integer.toString(counted);
        }));
    }

    private void showArticle() {
        leave();
        var session = active.session();
        if (session.isPresent() && getSite().getPage().getActiveEditor() instanceof ArticleEditor editor) {
            text = editor.text();
            text.addListener(caret);
            counts = AnnotationCounts.of(session.get());
            outline = ArticleOutline.of(session.get().article().getSegments(), text.text());
            show();
        } else {
            content.showMessage(Messages.OutlineView_noArticle);
        }
    }

    private void show() {
        shown = null;
        following = true;
        tree.setInput(outline);
        tree.expandAll(true);
        following = false;
        if (outline.sections().isEmpty()) {
            content.showMessage(Messages.OutlineView_empty);
        } else {
            content.showContent();
            follow();
        }
    }

    private void leave() {
        if (text != null && !text.control().isDisposed()) {
            text.removeListener(caret);
        }
        text = null;
    }

    /** Selects the section that the caret is in. */
    private void follow() {
        var section = following || text == null ? null : outline.at(text.caret()).orElse(null);
        if (section != null && section != shown) {
            shown = section;
            following = true;
            SectionTree.select(tree, outline, section);
            following = false;
        }
    }

    private void selected(IStructuredSelection selection) {
        if (!following && selection.getFirstElement() instanceof Section section && text != null) {
            shown = section;
            following = true;
            text.reveal(section.heading());
            following = false;
        }
    }

    private void recount() {
        var session = active.session();
        if (!tree.getTree().isDisposed() && session.isPresent() && text != null) {
            counts = AnnotationCounts.of(session.get());
            var now = ArticleOutline.of(session.get().article().getSegments(), text.text());
            if (now.equals(outline)) {
                tree.refresh(true);
            } else { // a segment became boilerplate, or ceased to be it
                outline = now;
                show();
            }
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        leave();
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    private final class ArticleEvents implements ActiveArticle.Listener {

        @Override
        public void articleActivated() {
            showArticle();
        }

        @Override
        public void articleEdited() {
            tree.getTree().getDisplay().timerExec(EDITS_MILLIS, recount); // once for edits one soon after the other
        }
    }
}
