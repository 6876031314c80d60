/**
 * The {@link org.scholion.core.reading.DocumentReader} on Apache Tika. Documents are parsed in processes of their own, the
 * workers: a document that hangs, exhausts memory or brings its process down costs nothing but itself.
 */
package org.scholion.importer.tika;
