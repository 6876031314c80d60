/** The formats in which agencies send their articles. */
package org.scholion.importer.tika.worker.news;
