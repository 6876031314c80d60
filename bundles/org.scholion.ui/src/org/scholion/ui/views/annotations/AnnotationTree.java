package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Layer;
import org.scholion.model.Relation;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Excerpts;

/** The tree of annotations. It fills in only what is on screen. */
final class AnnotationTree {

    private static final int QUOTE = 160;
    /** Of both ends of a relation together: the other end shall be seen too. */
    private static final int ENDS = 48;
    private static final int TOOL_TIP = 600;

    private final Composite composite;
    private final Tree tree;
    private final LocalResourceManager images;
    private final Set<String> collapsed = new HashSet<>();
    private AnnotationOutline outline = AnnotationOutline.EMPTY;
    private AnnotationTexts texts;
    private String ownAnalyst = "";

    AnnotationTree(Composite parent) {
        composite = new Composite(parent, SWT.NONE);
        tree = new Tree(composite, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(false);
        WidgetId.set(tree, "annotations.tree");
        images = new LocalResourceManager(JFaceResources.getResources(), tree);
        var layout = new TreeColumnLayout();
        composite.setLayout(layout);
        layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(70, 140, true));
        layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(30, 70, true));
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Collapse, event -> collapsed.add(groupOf((TreeItem) event.item).layer()));
        tree.addListener(SWT.Expand, event -> collapsed.remove(groupOf((TreeItem) event.item).layer()));
        tree.addListener(SWT.MouseMove, this::showToolTip);
    }

    Composite composite() {
        return composite;
    }

    Tree control() {
        return tree;
    }

    /**
     * Shows other annotations, or the same ones with what has changed in them; what is selected stays selected where it
     * is still there, and groups stay open or closed.
     *
     * @param analyst the name of the analyst whose annotations are shown without a name
     */
    void show(AnnotationOutline next, AnnotationTexts wording, String analyst) {
        texts = wording;
        ownAnalyst = analyst;
        boolean same = next.hasSameShape(outline);
        var selected = same ? List.<AnnotationElement>of() : selected();
        tree.setRedraw(false);
        if (next.grouped() != outline.grouped()) {
            tree.removeAll(); // rows of annotations have no rows below them
        }
        outline = next;
        if (!same) {
            tree.setItemCount(rows(next));
        }
        tree.clearAll(true);
        if (!same) {
            openGroups();
            select(selected);
        }
        tree.setRedraw(true);
    }

    private static int rows(AnnotationOutline outline) {
        return outline.grouped() ? outline.groups().size() : outline.size();
    }

    private void openGroups() {
        if (outline.grouped()) {
            for (int i = 0; i < outline.groups().size(); i++) {
                var group = outline.groups().get(i);
                var item = tree.getItem(i);
                item.setItemCount(group.members().size());
                item.setExpanded(!collapsed.contains(group.layer()));
            }
        }
    }

    /** Selects these annotations alone and brings the first into view, without telling anybody. */
    void select(List<AnnotationElement> elements) {
        var items = new ArrayList<TreeItem>();
        for (var element : elements) {
            var place = outline.placeOf(element);
            if (place != null) {
                items.add(itemAt(place));
            }
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
        if (!items.isEmpty()) {
            tree.showItem(items.get(0));
        }
    }

    private TreeItem itemAt(AnnotationOutline.Place place) {
        if (!outline.grouped()) {
            return tree.getItem(place.member());
        }
        var group = tree.getItem(place.group());
        group.setExpanded(true);
        return group.getItem(place.member());
    }

    /** The annotations whose rows are selected. */
    List<AnnotationElement> selected() {
        return Arrays.stream(tree.getSelection()).map(this::elementOf).filter(Objects::nonNull).toList();
    }

    /** The selected annotations, those of selected groups included, as text: a line each. */
    String selectedText() {
        return Arrays.stream(tree.getSelection()).flatMap(this::elementsOf).distinct().map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private Stream<AnnotationElement> elementsOf(TreeItem item) {
        var element = elementOf(item);
        return element != null ? Stream.of(element) : groupOf(item).members().stream();
    }

    private String line(AnnotationElement element) {
        var columns = Stream.of(texts.layerLabel(element), texts.tagLabel(element), texts.quote(element),
                texts.analyst(element));
        return columns.map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
    }

    private AnnotationElement elementOf(TreeItem item) {
        var parent = item.getParentItem();
        if (parent == null) {
            return outline.grouped() ? null : outline.groups().get(0).members().get(tree.indexOf(item));
        }
        return groupOf(parent).members().get(parent.indexOf(item));
    }

    private AnnotationGroup groupOf(TreeItem item) {
        return outline.groups().get(tree.indexOf(item));
    }

    private void fill(Event event) {
        var item = (TreeItem) event.item;
        var parent = item.getParentItem();
        if (parent == null && outline.grouped()) {
            if (event.index < outline.groups().size()) {
                fillGroup(item, outline.groups().get(event.index));
            }
        } else {
            fillMember(item, parent == null ? 0 : tree.indexOf(parent), event.index);
        }
    }

    /** While rows are taken away, the tree may ask for one that is not there any more. */
    private void fillMember(TreeItem item, int group, int index) {
        if (group < outline.groups().size() && index < outline.groups().get(group).members().size()) {
            fillMember(item, outline.groups().get(group).members().get(index));
        }
    }

    private void fillGroup(TreeItem item, AnnotationGroup group) {
        var count = Integer.toString(group.members().size());
        item.setData(null); // the item may have been that of an annotation before
        item.setText(new String[] { group.label(), count });
        item.setImage(swatch(AnnotationOutline.layer(texts.casebook(), group)));
        item.setItemCount(group.members().size());
    }

    private void fillMember(TreeItem item, AnnotationElement element) {
        item.setData(element);
        item.setText(
                new String[] { texts.excerpt(element, element instanceof Relation ? ENDS : QUOTE), remark(element) });
        item.setImage(outline.grouped() ? null : swatch(texts.layer(element).orElse(null)));
    }

    /** Tag or, without one and without groups, layer; state; for annotations of others the analyst. */
    private String remark(AnnotationElement element) {
        var analyst = texts.analyst(element);
        var state = element.getStatus() == AnnotationStatus.PROPOSED ? Messages.AnnotationTree_proposed : "";
        var tag = texts.lastTagLabel(element);
        var kind = tag.isEmpty() && !outline.grouped() ? texts.layerLabel(element) : tag;
        return Stream.of(kind, state, analyst.equals(ownAnalyst) ? "" : analyst)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Image swatch(Layer layer) {
        return images.create(LayerSwatch.of(layer));
    }

    private void showToolTip(Event event) {
        var item = tree.getItem(new Point(event.x, event.y));
        var text = item != null && item.getData() instanceof AnnotationElement element ? toolTip(element) : null;
        if (!Objects.equals(text, tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }

    private String toolTip(AnnotationElement element) {
        var quote = Excerpts.oneLine(texts.quote(element), TOOL_TIP);
        var head = NLS.bind(Messages.AnnotationTree_toolTip, texts.layerLabel(element), texts.analyst(element));
        return Stream.of(head, quote, texts.values(element), element.getNote() == null ? "" : element.getNote())
                .filter(line -> !line.isBlank()).collect(Collectors.joining("\n")).replace("&", "&&");
    }
}
