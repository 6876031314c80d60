package org.scholion.importer.tika.worker.content;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** An element of the page with what is known of it. */
final class Area {

    private static final int CELL_DEPTH = 6;

    final Area parent;
    final Element element;
    final String tag;
    final int depth;
    /** The roles the element claims, by mark-up and by names. */
    final int declared;
    int named;
    /** Those of them that are believed, and with those of the elements around it. */
    int ownRoles;
    int roles;
    /** Weighted characters of long text without links inside it. */
    double mass;
    /** What its text says for its being the article; negative for links and notices. */
    double value;
    /** The same of its own paragraphs alone. */
    double ownValue;
    /** Whether it is set within the line. */
    final boolean inline;
    /** Those inside it that hold the article where it stands in several; empty where it stands in this one. */
    List<Area> parts = List.of();
    int firstBlock = -1;
    int lastBlock = -1;

    /** @param names what names of classes on this page speak of, as far as it is known */
    Area(Area parent, Element element, boolean inline, Map<String, Integer> names) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.inline = inline;
        declared = ElementRoles.declared(element);
        named = ElementRoles.named(element, names);
    }

    boolean claims(Role role) {
        return role.in(ownRoles);
    }

    /** Whether the block is inside it. Blocks of an element are neighbours, so that no walk up the tree is needed. */
    boolean holds(TextBlock block) {
        return firstBlock >= 0 && block.index >= firstBlock && block.index <= lastBlock;
    }

    /** Whether the block is inside it, or inside one of its parts where it has some. */
    boolean holdsAsText(TextBlock block) {
        if (parts.isEmpty() || !holds(block)) {
            return holds(block);
        }
        for (var part : parts) {
            if (part.holds(block)) {
                return true;
            }
        }
        return false;
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isAsideByTag() {
        return tag.equals("nav") || tag.equals("aside") || tag.equals("footer");
    }

    boolean isCell() {
        return tag.equals("td") || tag.equals("th");
    }

    boolean isInTable() {
        return table() != null;
    }

    /** The table around its text, looked for only as far as a cell's mark-up goes; {@code null} if there is none. */
    Area table() {
        var area = this;
        for (int i = 0; i < CELL_DEPTH && area != null; i++) {
            if (area.tag.equals("table")) {
                return area;
            }
            area = area.parent;
        }
        return null;
    }
}
