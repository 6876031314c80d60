package org.scholion.importer.tika.worker.content;

import org.jsoup.nodes.Element;

/** An element of the page with what is known of it. */
final class Area {

    final Area parent;
    final Element element;
    final String tag;
    final int depth;
    /** The roles the element itself claims; {@link #roles} also has those of the elements around it that are believed. */
    int ownRoles;
    int roles;
    /** Weighted characters of long text without links inside it. */
    double mass;
    /** What its text says for its being the article; negative for links and notices. */
    double value;
    /** Whether it is set within the line. */
    final boolean inline;
    int firstBlock = -1;
    int lastBlock = -1;

    Area(Area parent, Element element, int ownRoles, boolean inline) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.inline = inline;
        this.ownRoles = ownRoles;
    }

    boolean claims(Role role) {
        return role.in(ownRoles);
    }

    /** Whether it is the other or inside it. Blocks of an element are neighbours, so that no walk up the tree is needed. */
    boolean holds(TextBlock block) {
        return firstBlock >= 0 && block.index >= firstBlock && block.index <= lastBlock;
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isAsideByTag() {
        return tag.equals("nav") || tag.equals("aside") || tag.equals("footer");
    }
}
