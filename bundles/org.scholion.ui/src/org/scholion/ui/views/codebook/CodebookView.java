package org.scholion.ui.views.codebook;

import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Tag;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.WidgetId;

/** Shows with what the open casebook is annotated. Enter on a layer marks the selection in the article with it. */
public final class CodebookView extends ViewPart {

    private static final int LEAST_WIDTH = 110;
    private static final String MARK = "org.scholion.ui.mark";
    private static final String MARK_LAYER = "org.scholion.ui.mark.layer";

    private final OpenCasebookListener casebookListener = new CasebookEvents();
    private OpenCasebook casebook;
    private ContentStack content;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        content = new ContentStack(parent, "codebook", new CommandLinks(getViewSite())::run);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var composite = new Composite(content.composite(), SWT.NONE);
        viewer = new TreeViewer(composite, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.set(viewer.getTree(), "codebook.tree");
        viewer.getTree().setHeaderVisible(true);
        createColumns(composite);
        viewer.setContentProvider(new Provider());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        content.setContent(composite);
        getSite().setSelectionProvider(viewer);
        casebook.addListener(casebookListener);
        showCasebook();
    }

    private void createColumns(Composite composite) {
        var layout = new TreeColumnLayout();
        composite.setLayout(layout);
        var images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTree());
        addColumn(layout, Messages.CodebookView_name, 40, new Labels(CodebookOutline::label, images));
        addColumn(layout, Messages.CodebookView_kind, 25, new Labels(CodebookOutline::kind, null));
        addColumn(layout, Messages.CodebookView_description, 35, new Labels(CodebookOutline::description, null));
    }

    private void addColumn(TreeColumnLayout layout, String header, int weight, ColumnLabelProvider labels) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(header);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH, true));
    }

    private void showCasebook() {
        var codebook = casebook.store().map(store -> store.casebook().getCodebook());
        viewer.setInput(codebook.orElse(null));
        if (codebook.isPresent()) {
            content.showContent();
        } else {
            content.showMessage(Messages.CodebookView_noCasebook);
        }
    }

    private void open(Object node) {
        if (node instanceof Layer layer && layer.getKind() == LayerKind.SPAN) {
            new CommandLinks(getViewSite()).run(MARK, Map.of(MARK_LAYER, layer.getName()));
        } else if (node != null) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        if (casebook != null) {
            casebook.removeListener(casebookListener);
        }
        super.dispose();
    }

    private final class CasebookEvents implements OpenCasebookListener {

        @Override
        public void casebookOpened() {
            showCasebook();
        }

        @Override
        public void casebookChanged() {
            viewer.refresh();
        }
    }

    private static final class Provider implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object codebook) {
            return CodebookOutline.layers((Codebook) codebook).toArray();
        }

        @Override
        public Object[] getChildren(Object node) {
            return CodebookOutline.children(node).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return node instanceof Tag || node instanceof Attribute ? ((EObject) node).eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object node) {
            return !CodebookOutline.children(node).isEmpty();
        }
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Function<Object, String> text;
        private final ResourceManager images;

        Labels(Function<Object, String> text, ResourceManager images) {
            this.text = text;
            this.images = images;
        }

        @Override
        public String getText(Object node) {
            return text.apply(node);
        }

        @Override
        public Image getImage(Object node) {
            return images != null && node instanceof Layer layer ? images.create(LayerSwatch.of(layer)) : null;
        }

        @Override
        public String getToolTipText(Object node) {
            var description = CodebookOutline.description(node);
            return description.isEmpty() ? null : description;
        }
    }
}
