package org.scholion.ui.views.nodes;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.scholion.ui.style.ColumnRoom.Wish;
import org.scholion.ui.style.FittedColumns;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.style.WidgetId;

/**
 * A tree of {@link Node}s that fills in only what is on screen. What is selected and what is open stays so from one list
 * to the next.
 */
public final class NodeTree {

    private final Composite composite;
    private final Tree tree;
    private final NodeLabels labels;
    private final LocalResourceManager images;
    /** Keys of rows that the analyst opened or closed, other than they are by themselves. */
    private final Set<String> turned = new HashSet<>();
    private List<Node> rows = List.of();

    /**
     * A column.
     *
     * @param least characters that it can do with where there is little room
     * @param wanted characters that show most of what it has
     * @param weight its share of what is left over
     */
    public record Column(int least, int wanted, int weight) {
    }

    /** Creates an empty tree. */
    public NodeTree(Composite parent, String id, NodeLabels labels, Column... columns) {
        this.labels = labels;
        composite = new Composite(parent, SWT.NONE);
        composite.setLayout(new FillLayout());
        tree = new Tree(composite, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        WidgetId.set(tree, id);
        images = new LocalResourceManager(JFaceResources.getResources(), tree);
        for (int i = 0; i < columns.length; i++) {
            new TreeColumn(tree, SWT.LEFT);
        }
        FittedColumns.of(tree, Arrays.stream(columns).map(this::wish).toList());
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Collapse, event -> turned((TreeItem) event.item, false));
        tree.addListener(SWT.Expand, event -> turned((TreeItem) event.item, true));
        tree.addListener(SWT.MouseMove, this::showToolTip);
    }

    private Wish wish(Column column) {
        return Wish.text(TextWidth.ofCharacters(tree, column.least()), TextWidth.ofCharacters(tree, column.wanted()),
                column.weight());
    }

    /** Where the tree lies. */
    public Composite composite() {
        return composite;
    }

    public Tree control() {
        return tree;
    }

    public List<Node> rows() {
        return rows;
    }

    /** Shows other rows, or the same ones with what has changed in them. */
    public void show(List<Node> next) {
        if (Node.isSameShape(rows, next)) {
            rows = next;
            tree.clearAll(true);
            return;
        }
        var selected = keys(selected());
        var top = tree.getTopItem() == null ? null : node(tree.getTopItem());
        tree.setRedraw(false);
        rows = List.of();
        tree.removeAll();
        rows = next;
        tree.setItemCount(next.size());
        for (int i = 0; i < next.size(); i++) {
            open(tree.getItem(i), next.get(i));
        }
        select(selected, false);
        if (top != null && selected.isEmpty()) {
            Node.path(rows, top.key()).filter(path -> path.size() == 1)
                    .ifPresent(path -> tree.setTopItem(tree.getItem(rows.indexOf(path.getFirst()))));
        }
        tree.setRedraw(true);
    }

    private void open(TreeItem item, Node node) {
        item.setItemCount(node.children().size());
        if (!node.children().isEmpty() && isOpen(node)) {
            item.setExpanded(true);
            for (int i = 0; i < node.children().size(); i++) {
                if (!node.children().get(i).children().isEmpty()) {
                    open(item.getItem(i), node.children().get(i));
                }
            }
        }
    }

    private boolean isOpen(Node node) {
        return node.open() != turned.contains(node.key());
    }

    private void turned(TreeItem item, boolean open) {
        var node = node(item);
        if (node != null && node.open() != open) {
            turned.add(node.key());
        } else if (node != null) {
            turned.remove(node.key());
        }
    }

    private static List<String> keys(List<Node> nodes) {
        return nodes.stream().map(Node::key).toList();
    }

    /** Selects the rows of some keys alone and brings the first into view, without telling anybody. */
    public void select(Collection<String> keys) {
        select(keys, true);
    }

    private void select(Collection<String> keys, boolean opening) {
        var items = new ArrayList<TreeItem>();
        for (var key : keys) {
            Node.path(rows, key).map(path -> item(path, opening)).ifPresent(items::add);
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        if (!items.isEmpty()) {
            tree.showItem(items.getFirst());
        }
    }

    /** The item at the end of a path; null where that is closed and is to stay so. */
    private TreeItem item(List<Node> path, boolean opening) {
        var item = tree.getItem(rows.indexOf(path.getFirst()));
        for (int depth = 1; depth < path.size(); depth++) {
            var parent = path.get(depth - 1);
            if (!opening && !item.getExpanded()) {
                return null;
            }
            item.setItemCount(parent.children().size());
            if (!item.getExpanded()) {
                item.setExpanded(true);
                turned(item, true);
            }
            item = item.getItem(parent.children().indexOf(path.get(depth)));
        }
        return item;
    }

    /** The rows that are selected. */
    public List<Node> selected() {
        return Arrays.stream(tree.getSelection()).map(this::node).filter(Objects::nonNull).toList();
    }

    /** What the selected rows, and those below them, are about, where it is of a class. */
    public <T> List<T> selected(Class<T> type) {
        return selected().stream().flatMap(node -> below(node, type)).distinct().toList();
    }

    private static <T> Stream<T> below(Node node, Class<T> type) {
        return type.isInstance(node.data()) ? Stream.of(type.cast(node.data()))
                : node.children().stream().flatMap(child -> below(child, type));
    }

    /** The selected rows as text, a line each; of a row that holds others, those. */
    public String selectedText() {
        return selected().stream().flatMap(NodeTree::leaves).distinct().map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Node> leaves(Node node) {
        return node.open() && !node.children().isEmpty() || node.data() instanceof Node.Stretch
                ? node.children().stream().flatMap(NodeTree::leaves)
                : Stream.of(node);
    }

    private String line(Node node) {
        return Arrays.stream(labels.texts(node)).map(text -> text.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    private Node node(TreeItem item) {
        var parent = item.getParentItem();
        var siblings = parent == null ? rows : childrenOf(node(parent));
        int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
        return index >= 0 && index < siblings.size() ? siblings.get(index) : null;
    }

    private static List<Node> childrenOf(Node node) {
        return node == null ? List.of() : node.children();
    }

    /** While rows are taken away, the tree may ask for one that is not there any more. */
    private void fill(Event event) {
        var item = (TreeItem) event.item;
        var node = node(item);
        if (node == null) {
            return;
        }
        if (node.data() instanceof Node.Stretch stretch) {
            item.setText(
                    new String[] { MessageFormat.format(Messages.NodeTree_stretch, stretch.first(), stretch.last()) });
            item.setImage((Image) null);
        } else {
            item.setText(labels.texts(node));
            var image = labels.image(node);
            item.setImage(image == null ? null : images.create(image));
            item.setForeground(
                    labels.isFaint(node) ? tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                            : null);
        }
        if (item.getItemCount() != node.children().size()) {
            item.setItemCount(node.children().size());
        }
    }

    private void showToolTip(Event event) {
        var item = tree.getItem(new Point(event.x, event.y));
        var node = item == null ? null : node(item);
        var text = node == null || node.data() instanceof Node.Stretch ? null : labels.toolTip(node);
        text = text == null ? null : text.replace("&", "&&");
        if (!Objects.equals(text, tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }
}
