/** Articles as records of data: what programs, databases and note books export, each under names of its own. */
package org.scholion.importer.tika.worker.articles;
