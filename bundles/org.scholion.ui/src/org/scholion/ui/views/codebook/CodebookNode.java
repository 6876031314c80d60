package org.scholion.ui.views.codebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.Tag;

/**
 * A row of the codebook by the names that lead to it: what stands behind it is another object after each edit.
 *
 * @param name path of a tag, name of an attribute, empty for the layer itself
 */
record CodebookNode(Kind kind, String layer, String name) {

    enum Kind {
        LAYER, TAG, ATTRIBUTE
    }

    static CodebookNode layer(String name) {
        return new CodebookNode(Kind.LAYER, name, "");
    }

    static CodebookNode tag(String layer, String path) {
        return new CodebookNode(Kind.TAG, layer, path);
    }

    static CodebookNode attribute(String layer, String name) {
        return new CodebookNode(Kind.ATTRIBUTE, layer, name);
    }

    boolean isTag() {
        return kind == Kind.TAG;
    }

    /** The path of the tag above; empty at the top. */
    String parentPath() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** The same thing under another name. */
    CodebookNode named(String other) {
        return switch (kind) {
            case LAYER -> layer(other);
            case ATTRIBUTE -> attribute(layer, other);
            case TAG -> tag(layer, parentPath().isEmpty() ? other : parentPath() + "/" + other);
        };
    }

    CodebookNode parent() {
        return switch (kind) {
            case LAYER -> null;
            case ATTRIBUTE -> layer(layer);
            case TAG -> parentPath().isEmpty() ? layer(layer) : tag(layer, parentPath());
        };
    }

    /** What stands behind it now; null when it is gone. */
    EObject find(Codebook codebook) {
        var found = Codebooks.layer(codebook, layer).orElse(null);
        if (found == null || kind == Kind.LAYER) {
            return found;
        }
        return kind == Kind.ATTRIBUTE ? Codebooks.attribute(found, name).orElse(null)
                : Codebooks.tag(found, name).map(tag -> tag.tag()).orElse(null);
    }

    List<CodebookNode> children(Codebook codebook) {
        var children = new ArrayList<CodebookNode>();
        for (var child : CodebookOutline.children(find(codebook))) {
            switch (child) {
                case Tag tag -> children.add(tag(layer, name.isEmpty() ? tag.getName() : name + "/" + tag.getName()));
                case Attribute attribute -> children.add(attribute(layer, attribute.getName()));
                default -> throw new IllegalStateException("No row: " + child);
            }
        }
        return children;
    }

    static List<CodebookNode> layers(Codebook codebook) {
        return codebook.getLayers().stream().map(Layer::getName).map(CodebookNode::layer).toList();
    }
}
