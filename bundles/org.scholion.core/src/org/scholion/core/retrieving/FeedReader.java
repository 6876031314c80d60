package org.scholion.core.retrieving;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;

/** Reads feeds: RSS and Atom. Implementations are registered as OSGi services. */
public interface FeedReader {

    /** Whether a document is a feed, to judge by how it begins. */
    boolean isFeed(Path file);

    /**
     * Reads a feed and nothing that it refers to.
     *
     * @param address from which it came: links may be relative to it
     * @param contentType as its server declared it, or empty
     * @throws CoreException when it is no feed or damaged, with a reason that an analyst understands
     */
    Feed read(Path file, String address, String contentType) throws CoreException;
}
