package org.scholion.core.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.scholion.core.pages.PageSize;

/** The first pages of a report, laid out to be looked at. For one thread at a time; to be closed. */
public interface ReportPages extends Closeable {

    /** The size of each page, in points. */
    List<PageSize> sizes();

    /** Whether these are all. */
    boolean isWhole();

    /**
     * Draws a page as a PNG.
     *
     * @param page from 0
     * @param scale pixels a point
     */
    byte[] picture(int page, double scale) throws IOException;
}
