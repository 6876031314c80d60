package org.scholion.importer.tika.worker.pdf;

import java.util.List;

import org.scholion.importer.tika.worker.tags.Tag;

/** What stands together on a page. */
final class Block {

    /** What it is, as far as its looks tell. */
    enum Kind {
        TITLE, HEADING, PARAGRAPH, ITEM, CAPTION, NOTE, QUOTE, TABLE, BOILERPLATE
    }

    Kind kind;
    /** Of a heading or an item, from 1. */
    int level;
    /** The level that the file tells, from 1; 0 if it tells none. */
    int rank;
    /** What the file says that it is a part of, or {@code null}. */
    Tag source;
    final StyledText text;
    final List<List<StyledText>> table;
    final double size;
    final boolean bold;
    /** Whether its first line is set in, and whether its last one ends before the edge. */
    boolean indented;
    boolean endsShort;
    int lines;

    Block(Kind kind, StyledText text, double size, boolean bold) {
        this.kind = kind;
        this.text = text;
        this.size = size;
        this.bold = bold;
        table = null;
    }

    Block(List<List<StyledText>> table) {
        kind = Kind.TABLE;
        text = new StyledText();
        size = 0;
        bold = false;
        this.table = table;
    }
}
