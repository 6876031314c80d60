package org.scholion.core.feeds;

/**
 * A feed that somebody follows.
 *
 * @param title what it is called there; may be empty
 */
public record Subscription(String address, String title) {
}
