/**
 * Feeds that a casebook follows. Which they are and which of their entries came in stands in {@code feeds.json} beside the
 * casebook's main file and is shared with it; when a feed was asked last, and how that went, in {@code .scholion}.
 */
package org.scholion.core.feeds;
