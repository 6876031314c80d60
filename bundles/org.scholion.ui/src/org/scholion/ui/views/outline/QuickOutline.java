package org.scholion.ui.views.outline;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.outline.ArticleOutline;
import org.scholion.core.outline.Section;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.TextFilter;

/**
 * A window over the article with its headings; typing finds headings and paragraphs by the words in them, Enter goes
 * there.
 */
final class QuickOutline extends PopupDialog {

    /** Nobody reads more at once; the more is typed, the fewer there are. */
    private static final int MOST_SHOWN = 200;
    private static final Point SIZE = new Point(480, 360);

    private final ArticleEditor editor;
    private final ReadingText text;
    private final ArticleOutline headings;
    private final ArticleOutline all;
    private Text field;
    private TreeViewer tree;

    QuickOutline(Shell parent, ArticleEditor editor) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, "",
                Messages.QuickOutline_info);
        this.editor = editor;
        this.text = editor.text();
        var segments = editor.session().article().getSegments();
        headings = ArticleOutline.of(segments, text.text());
        all = ArticleOutline.ofAll(segments, text.text());
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        field = new Text(parent, SWT.SINGLE);
        field.setMessage(Messages.QuickOutline_hint);
        WidgetId.set(field, "quickOutline.text");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addListener(SWT.Modify, event -> filter());
        field.addListener(SWT.KeyDown, this::keyDown);
        return field;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.set(tree.getTree(), "quickOutline.tree");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        tree.setContentProvider(new SectionTree());
        tree.setLabelProvider(ColumnLabelProvider.createTextProvider(section -> ((Section) section).label()));
        tree.addOpenListener(event -> go());
        show(headings.filtered(label -> true, MOST_SHOWN));
        headings.at(text.caret()).ifPresent(here -> SectionTree.select(tree, headings, here));
        return tree.getTree();
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var area = text.control();
        return area.toDisplay(Math.max(0, (area.getSize().x - size.x) / 2), 0);
    }

    private void filter() {
        var wanted = TextFilter.of(field.getText());
        if (wanted.isEmpty()) {
            show(headings.filtered(label -> true, MOST_SHOWN));
        } else {
            var found = all.filtered(label -> wanted.matches(TextFilter.fold(label)), MOST_SHOWN);
            show(found);
            found.all().filter(section -> wanted.matches(TextFilter.fold(section.label()))).findFirst()
                    .ifPresent(first -> SectionTree.select(tree, found, first));
            setInfoText(found.sections().isEmpty() ? Messages.QuickOutline_none : Messages.QuickOutline_info);
        }
    }

    private void show(ArticleOutline outline) {
        tree.getTree().setRedraw(false);
        tree.setInput(outline);
        tree.expandAll(true);
        tree.getTree().setRedraw(true);
    }

    private void keyDown(Event event) {
        int key = event.keyCode;
        if (key == SWT.CR || key == SWT.KEYPAD_CR) {
            event.doit = false;
            go();
        } else if (key == SWT.ARROW_DOWN || key == SWT.ARROW_UP) {
            event.doit = false;
            step(key == SWT.ARROW_DOWN);
        }
    }

    /** The keyboard stays in the field; the selection moves in the tree. */
    private void step(boolean down) {
        var outline = (ArticleOutline) tree.getInput();
        var sections = outline.all().toList();
        int next = sections.indexOf(tree.getStructuredSelection().getFirstElement()) + (down ? 1 : -1);
        if (next >= 0 && next < sections.size()) {
            SectionTree.select(tree, outline, sections.get(next));
        }
    }

    private void go() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Section section) {
            close();
            text.reveal(section.heading());
            editor.setFocus();
        }
    }
}
