/** Feeds and lists of feeds that were saved as files. */
package org.scholion.importer.tika.worker.feeds;
