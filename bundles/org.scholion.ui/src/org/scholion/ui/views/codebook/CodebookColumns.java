package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.ui.casebook.UseCounter;
import org.scholion.ui.style.ColumnRoom.Wish;
import org.scholion.ui.style.FittedColumns;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.style.TextWidth;

/** What the list of the codebook says of layers, tags and attributes, and how wide. */
final class CodebookColumns {

    /** Characters. */
    private static final int LEAST_NAME = 14;
    private static final int NAME = 18;
    private static final int DESCRIPTION = 24;
    /** Pixels beside the words of a cell or header. */
    private static final int AROUND_TEXT = 11;

    private final TreeViewer viewer;
    private final Supplier<Codebook> codebook;
    private final UseCounter use;

    /** @param codebook null while no casebook is open */
    private CodebookColumns(TreeViewer viewer, Supplier<Codebook> codebook, UseCounter use) {
        this.viewer = viewer;
        this.codebook = codebook;
        this.use = use;
    }

    /**
     * Gives a tree its columns.
     *
     * @param codebook whose nodes are shown; null while no casebook is open
     */
    static void create(TreeViewer viewer, Supplier<Codebook> codebook, UseCounter use) {
        new CodebookColumns(viewer, codebook, use).create();
    }

    private void create() {
        var tree = viewer.getTree();
        var images = new LocalResourceManager(JFaceResources.getResources(), tree);
        add(Messages.CodebookView_name, new Labels(node -> CodebookOutline.label(found(node)), images));
        add(Messages.CodebookView_key, texts(CodebookOutline::key));
        add(Messages.CodebookView_use, new Labels(this::count, null));
        add(Messages.CodebookView_kind, texts(CodebookOutline::kind));
        add(Messages.CodebookView_style, texts(CodebookOutline::style));
        add(Messages.CodebookView_description, texts(CodebookOutline::description));
        var kind = whole(Stream.concat(Stream.of(Messages.CodebookView_kind, Messages.CodebookOutline_tag),
                Stream.of(LayerKind.values()).map(CodebookOutline::name)));
        var style = whole(Stream.concat(Stream.of(Messages.CodebookView_style),
                Stream.of(MarkStyle.values()).map(CodebookOutline::name)));
        FittedColumns.of(tree, List.of(
                Wish.text(TextWidth.ofCharacters(tree, LEAST_NAME), TextWidth.ofCharacters(tree, NAME), 1),
                Wish.whole(whole(Stream.of(Messages.CodebookView_key))),
                Wish.whole(whole(Stream.of(Messages.CodebookView_use))), Wish.extra(kind, 0), Wish.extra(style, 0),
                Wish.extra(TextWidth.ofCharacters(tree, DESCRIPTION), 2)));
    }

    private Labels texts(Function<Object, String> text) {
        return new Labels(node -> text.apply(found(node)), null);
    }

    /** Room for the widest of some texts: beside an article there is none to spare, and a text cut in the middle says nothing. */
    private int whole(Stream<String> texts) {
        return TextWidth.of(viewer.getTree(), texts) + AROUND_TEXT;
    }

    private void add(String header, ColumnLabelProvider labels) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(header);
        column.setLabelProvider(labels);
    }

    private Object found(CodebookNode node) {
        return node.find(codebook.get());
    }

    private String count(CodebookNode node) {
        int count = switch (node.kind()) {
            case LAYER -> use.counts().layer(node.layer());
            case TAG -> use.counts().tag(node.layer(), node.name());
            case ATTRIBUTE -> 0;
        };
        return count == 0 ? "" : String.format("%,d", count);
    }

    private final class Labels extends ColumnLabelProvider {

        private final Function<CodebookNode, String> text;
        private final ResourceManager images;

        Labels(Function<CodebookNode, String> text, ResourceManager images) {
            this.text = text;
            this.images = images;
        }

        @Override
        public String getText(Object node) {
            return codebook.get() == null ? "" : text.apply((CodebookNode) node);
        }

        @Override
        public Image getImage(Object node) {
            return images != null && codebook.get() != null && found((CodebookNode) node) instanceof Layer layer
                    ? images.create(LayerSwatch.of(layer))
                    : null;
        }

        @Override
        public String getToolTipText(Object node) {
            var words = codebook.get() == null ? "" : CodebookOutline.toolTip(found((CodebookNode) node));
            return words.isEmpty() ? null : words;
        }
    }
}
