package org.scholion.core.registers;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.edit.ReadingEdit;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.Tag;

/**
 * Edits of a codebook that annotations follow, in all articles and of all analysts. Each is one step; what needs no
 * annotation to follow is an edit of the casebook alone.
 */
public final class CodebookChanges {

    private final CasebookStore store;

    public CodebookChanges(CasebookStore store) {
        this.store = store;
    }

    /**
     * Makes one tag of two: annotations with the one, or with a tag below it, get the other; tags below it go with it.
     */
    public BulkEditOperation mergeTags(String layer, String from, String into) throws CoreException {
        var source = require(layer, from);
        var target = require(layer, into);
        if (isBelow(into, from)) {
            throw failure("A tag cannot be merged into itself or into a tag below it.");
        }
        return new BulkEditOperation(store, "Merge tag " + Codebooks.label(source) + " into " + Codebooks.label(target),
                retag(layer, path -> replace(path, from, into))).with(draft -> {
                    var edited = layer(draft.codebook(), layer);
                    var kept = TagTree.find(edited, into);
                    TagTree.unite(TagTree.remove(edited, from), kept.getChildren());
                });
    }

    /**
     * Moves a tag to another place in the tree of its layer.
     *
     * @param parent path of the tag below which it comes; empty for the top
     * @param index among its new siblings, itself not counted
     */
    public BulkEditOperation moveTag(String layer, String path, String parent, int index) throws CoreException {
        var tag = require(layer, path);
        if (isBelow(parent, path)) {
            throw failure("A tag cannot be moved below itself.");
        }
        var moved = parent.isEmpty() ? tag.getName() : parent + "/" + tag.getName();
        return new BulkEditOperation(store, "Move tag " + Codebooks.label(tag),
                moved.equals(path) ? reading -> {} : retag(layer, old -> replace(old, path, moved)))
                .in(article -> !moved.equals(path)).with(draft -> {
                    var edited = layer(draft.codebook(), layer);
                    var taken = TagTree.remove(edited, path);
                    var siblings = TagTree.children(edited, parent);
                    siblings.add(Math.clamp(index, 0, siblings.size()), taken);
                });
    }

    /** Gives a tag another identifier; its label stays. */
    public BulkEditOperation renameTag(String layer, String path, String name) throws CoreException {
        var tag = require(layer, path);
        var renamed = TagTree.parent(path).isEmpty() ? name : TagTree.parent(path) + "/" + name;
        return new BulkEditOperation(store, "Rename tag " + Codebooks.label(tag),
                retag(layer, old -> replace(old, path, renamed)))
                .with(draft -> TagTree.find(layer(draft.codebook(), layer), path).setName(name));
    }

    /**
     * Deletes a tag with those below it.
     *
     * @param instead path of the tag that their annotations get; empty for none
     */
    public BulkEditOperation deleteTag(String layer, String path, String instead) throws CoreException {
        var tag = require(layer, path);
        if (!instead.isEmpty()) {
            require(layer, instead);
            if (isBelow(instead, path)) {
                throw failure("Choose a tag that stays.");
            }
        }
        return new BulkEditOperation(store, "Delete tag " + Codebooks.label(tag),
                retag(layer, old -> isBelow(old, path) ? instead : old))
                .with(draft -> TagTree.remove(layer(draft.codebook(), layer), path));
    }

    /** Gives a layer another identifier; its label stays. */
    public BulkEditOperation renameLayer(String layer, String name) throws CoreException {
        var label = Codebooks.label(layer(codebook(), layer));
        return new BulkEditOperation(store, "Rename layer " + label,
                reading -> of(reading.elements(), layer)
                        .forEach(element -> reading.change(element, () -> element.setLayer(name))))
                .with(draft -> layer(draft.codebook(), layer).setName(name));
    }

    /** Deletes a layer with its annotations. */
    public BulkEditOperation deleteLayer(String layer) throws CoreException {
        var label = Codebooks.label(layer(codebook(), layer));
        return new BulkEditOperation(store, "Delete layer " + label, reading -> {
            var doomed = of(reading.elements(), layer);
            if (!doomed.isEmpty()) {
                reading.delete(doomed);
            }
        }).with(draft -> draft.codebook().getLayers().remove(layer(draft.codebook(), layer)));
    }

    /** Gives an attribute another identifier; its label stays. */
    public BulkEditOperation renameAttribute(String layer, String attribute, String name) throws CoreException {
        var label = Codebooks.label(attribute(codebook(), layer, attribute));
        return new BulkEditOperation(store, "Rename attribute " + label,
                reading -> withValue(reading.elements(), layer, attribute)
                        .forEach(element -> reading.change(element, () -> element.getValues().stream()
                                .filter(value -> value.getAttribute().equals(attribute))
                                .forEach(value -> value.setAttribute(name)))))
                .with(draft -> attribute(draft.codebook(), layer, attribute).setName(name));
    }

    /** Deletes an attribute with its values. */
    public BulkEditOperation deleteAttribute(String layer, String attribute) throws CoreException {
        var label = Codebooks.label(attribute(codebook(), layer, attribute));
        return new BulkEditOperation(store, "Delete attribute " + label,
                reading -> withValue(reading.elements(), layer, attribute)
                        .forEach(element -> reading.change(element, () -> element.getValues()
                                .removeIf(value -> value.getAttribute().equals(attribute)))))
                .with(draft -> layer(draft.codebook(), layer).getAttributes()
                        .remove(attribute(draft.codebook(), layer, attribute)));
    }

    private static ReadingEdit retag(String layer, UnaryOperator<String> tag) {
        return reading -> {
            for (var element : of(reading.elements(), layer)) {
                var old = element.getTag() == null ? "" : element.getTag();
                var next = tag.apply(old);
                if (!next.equals(old)) {
                    reading.change(element, () -> element.setTag(next.isEmpty() ? null : next));
                }
            }
        };
    }

    private static String replace(String path, String from, String into) {
        return isBelow(path, from) ? into + path.substring(from.length()) : path;
    }

    private static boolean isBelow(String path, String ancestor) {
        return path.equals(ancestor) || path.startsWith(ancestor + "/");
    }

    private static List<AnnotationElement> of(List<AnnotationElement> elements, String layer) {
        return elements.stream().filter(element -> layer.equals(element.getLayer())).toList();
    }

    private static List<AnnotationElement> withValue(List<AnnotationElement> elements, String layer,
            String attribute) {
        return of(elements, layer).stream().filter(element -> element.getValues().stream()
                .anyMatch(value -> value.getAttribute().equals(attribute))).toList();
    }

    private Codebook codebook() {
        return store.casebook().getCodebook();
    }

    private Tag require(String layer, String path) throws CoreException {
        return Codebooks.tag(layer(codebook(), layer), path).map(found -> found.tag())
                .orElseThrow(() -> failure("The layer " + layer + " has no tag \"" + path + "\"."));
    }

    static Layer layer(Codebook codebook, String name) throws CoreException {
        return Codebooks.layer(codebook, name)
                .orElseThrow(() -> failure("The codebook has no layer \"" + name + "\"."));
    }

    static Attribute attribute(Codebook codebook, String layer, String name) throws CoreException {
        return Codebooks.attribute(layer(codebook, layer), name)
                .orElseThrow(() -> failure("The layer " + layer + " has no attribute \"" + name + "\"."));
    }

    private static CoreException failure(String message) {
        return new CoreException(Status.error(message));
    }

    /** The tags of a layer by their paths. */
    static final class TagTree {

        private TagTree() {
        }

        static String parent(String path) {
            int slash = path.lastIndexOf('/');
            return slash < 0 ? "" : path.substring(0, slash);
        }

        static Tag find(Layer layer, String path) throws CoreException {
            return Codebooks.tag(layer, path).map(found -> found.tag())
                    .orElseThrow(() -> failure("The layer has no tag \"" + path + "\" any more."));
        }

        static EList<Tag> children(Layer layer, String path) throws CoreException {
            return path.isEmpty() ? layer.getTags() : find(layer, path).getChildren();
        }

        static Tag remove(Layer layer, String path) throws CoreException {
            var tag = find(layer, path);
            children(layer, parent(path)).remove(tag);
            return tag;
        }

        /** Brings the tags below one that goes to those that stay; the same names become one. */
        static void unite(Tag gone, EList<Tag> staying) {
            for (var child : List.copyOf(gone.getChildren())) {
                var same = staying.stream().filter(tag -> tag.getName().equals(child.getName())).findFirst();
                if (same.isPresent()) {
                    unite(child, same.get().getChildren());
                } else {
                    staying.add(child);
                }
            }
        }
    }
}
