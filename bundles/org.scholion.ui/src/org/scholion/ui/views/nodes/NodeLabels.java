package org.scholion.ui.views.nodes;

import org.eclipse.jface.resource.ImageDescriptor;

/** How the rows of a tree look, by what they are about. Asked only for what is on screen. */
public interface NodeLabels {

    /** What stands in the columns. */
    String[] texts(Node node);

    /** The image before the first column; null for none. */
    default ImageDescriptor image(Node node) {
        return null;
    }

    /** The whole of what a row has no room for; null for nothing more. */
    default String toolTip(Node node) {
        return null;
    }

    /** Whether a row steps back behind the others. */
    default boolean isFaint(Node node) {
        return false;
    }
}
