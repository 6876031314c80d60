package org.scholion.core.pages;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Looks into a document with pages, such as a PDF. The document cannot harm the caller: whatever it does to its worker
 * ends in an exception here. Safe for use by several threads.
 */
public interface PageSession {

    /**
     * Finds the pages and their words.
     *
     * @throws CoreException with a reason that an analyst understands, such as "password-protected"
     * @throws OperationCanceledException when the monitor was cancelled
     */
    DocumentPages pages(Path file, IProgressMonitor monitor) throws CoreException;

    /**
     * Draws a page.
     *
     * @param page counted from 0
     * @param scale pixels a point; a page that would have too many of them is drawn smaller
     * @return a PNG picture
     */
    byte[] picture(Path file, int page, double scale, IProgressMonitor monitor) throws CoreException;

    /**
     * Reads a web page as text with its look; nothing that it refers to is loaded.
     *
     * @throws CoreException with a reason that an analyst understands
     * @throws OperationCanceledException when the monitor was cancelled
     */
    RichText rich(Path file, IProgressMonitor monitor) throws CoreException;
}
