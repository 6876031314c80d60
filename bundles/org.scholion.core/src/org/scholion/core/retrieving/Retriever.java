package org.scholion.core.retrieving;

/** Gets documents from the web. Implementations are registered as OSGi services. */
public interface Retriever {

    /**
     * Prepares to get documents. What is learned of a site, such as what it lets programs fetch, holds until the session
     * is closed.
     */
    RetrievalSession open(RetrievalRules rules);
}
