/**
 * What is known of an article: each place in which documents tell it is asked, what it says is kept with where it stands,
 * and of what contradicts itself one value is chosen.
 */
package org.scholion.importer.tika.worker.metadata;
