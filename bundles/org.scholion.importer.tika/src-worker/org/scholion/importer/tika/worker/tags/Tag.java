package org.scholion.importer.tika.worker.tags;

/** One element of the tree of a tagged document. */
public final class Tag {

    private final Tag parent;
    private final TagRole role;
    private final int level;
    private Tag block;
    private int column;
    private boolean header;
    private String replacement;

    Tag(Tag parent, TagRole role, int level) {
        this.parent = parent;
        this.role = role;
        this.level = level;
    }

    /** In the tree, {@code null} at its root. */
    public Tag parent() {
        return parent;
    }

    /** What it says of its text. */
    public TagRole role() {
        return role;
    }

    /** Of a heading, from 1, or 0 where the tree does not tell. */
    public int level() {
        return level;
    }

    /** Of a cell: its column, from 0. */
    public int column() {
        return column;
    }

    /** Whether a cell tells what others are about. */
    public boolean isHeader() {
        return header;
    }

    /** What is to be read instead of the text, or {@code null}; only of what is no block. */
    public String replacement() {
        return replacement;
    }

    void replace(String words) {
        replacement = words;
    }

    void cell(int place, boolean heads) {
        column = place;
        header = heads;
    }

    /** The innermost element around it, or itself, that is more than a part of a line; a picture is one with all in it. */
    public Tag block() {
        if (block == null) {
            boolean inside = parent != null && role != TagRole.CAPTION
                    && (role == TagRole.INLINE || role == TagRole.LABEL || parent.block().role == TagRole.FIGURE);
            block = inside ? parent.block() : this;
        }
        return block;
    }

    /** The outermost or innermost element around it, or itself, of a role; {@code null} if there is none. */
    public Tag around(TagRole wanted, boolean outermost) {
        Tag found = null;
        for (var tag = this; tag != null && (found == null || outermost); tag = tag.parent) {
            found = tag.role == wanted ? tag : found;
        }
        return found;
    }

    /** How many elements of a role are around it, with itself. */
    public int depth(TagRole wanted) {
        int depth = 0;
        for (var tag = this; tag != null; tag = tag.parent) {
            depth += tag.role == wanted ? 1 : 0;
        }
        return depth;
    }
}
