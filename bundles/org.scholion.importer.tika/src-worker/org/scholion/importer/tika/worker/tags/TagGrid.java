package org.scholion.importer.tika.worker.tags;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts the columns of a table while its rows are read: cells may reach over several, and down into the next rows. */
final class TagGrid {

    /** What is farther to the right is in the last column. */
    private static final int MOST = 256;
    private static final int MOST_ATTRIBUTES = 16;

    /** For each column how many rows the cell in it still reaches down. */
    private final int[] taken = new int[MOST];
    private Tag row;
    private int next;

    void row(Tag begun) {
        row = begun;
        next = 0;
        for (int i = 0; i < MOST; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    void cell(Tag cell, COSDictionary element, boolean header) {
        var around = cell.around(TagRole.ROW, false);
        if (around != row) {
            row(around); // rows that are not said to be
        }
        while (next < MOST - 1 && taken[next] > 0) {
            next++;
        }
        cell.cell(Math.min(next, MOST - 1), header);
        int columns = span(element, "ColSpan");
        int rows = span(element, "RowSpan");
        for (int i = 0; i < columns && next < MOST; i++) {
            taken[next++] = rows;
        }
    }

    private static int span(COSDictionary element, String name) {
        var attributes = element.getDictionaryObject(COSName.A);
        int span = 1;
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_ATTRIBUTES); i++) {
                span = Math.max(span, number(array.getObject(i), name));
            }
        } else {
            span = number(attributes, name);
        }
        return Math.clamp(span, 1, MOST);
    }

    private static int number(COSBase attributes, String name) {
        return attributes instanceof COSDictionary dictionary ? dictionary.getInt(name, 1) : 1;
    }
}
