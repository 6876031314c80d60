/** Web pages and what is written like them, as events that know the article from its surroundings. */
package org.scholion.importer.tika.worker.page;
