package org.scholion.core.retrieving;

/** What it takes to bring something from the web. */
public record WebAccess(Retriever retriever, FeedReader feeds, RetrievalRules rules) {
}
