package org.scholion.ui.pages;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.pages.PageSize;
import org.scholion.core.pages.PageWord;

/** Where the pages of a document are in a column of them, in pixels at a scale. */
public final class PageLayout {

    public static final int GAP = 10;

    private final List<PageSize> sizes;
    private final double scale;
    private final int[] tops;
    private final int width;

    PageLayout(List<PageSize> sizes, double scale) {
        this.sizes = sizes;
        this.scale = scale;
        tops = new int[sizes.size() + 1];
        int widest = 0;
        int top = GAP;
        for (int i = 0; i < sizes.size(); i++) {
            tops[i] = top;
            top += (int) Math.ceil(sizes.get(i).height() * scale) + GAP;
            widest = Math.max(widest, (int) Math.ceil(sizes.get(i).width() * scale));
        }
        tops[sizes.size()] = top;
        width = widest + 2 * GAP;
    }

    double scale() {
        return scale;
    }

    int pages() {
        return sizes.size();
    }

    /** Of the whole column. */
    Point size() {
        return new Point(width, tops[sizes.size()]);
    }

    /** Where a page is; pages narrower than others are in the middle. */
    Rectangle page(int index) {
        int wide = (int) Math.ceil(sizes.get(index).width() * scale);
        return new Rectangle((width - wide) / 2, tops[index], wide, (int) Math.ceil(sizes.get(index).height() * scale));
    }

    /** The page at a height, the nearest one between two. */
    int pageAt(int y) {
        int low = 0;
        int high = sizes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops[middle] - GAP / 2 <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where a word is. */
    Rectangle box(PageWord word) {
        var page = page(word.page());
        return new Rectangle(page.x + (int) Math.floor(word.left() * scale),
                page.y + (int) Math.floor(word.top() * scale),
                (int) Math.ceil(word.width() * scale) + 1, (int) Math.ceil(word.height() * scale) + 1);
    }
}
