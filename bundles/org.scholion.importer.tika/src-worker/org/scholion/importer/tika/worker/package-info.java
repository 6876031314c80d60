/**
 * What runs in a worker process: one document after the other becomes blocks of text and metadata. On the class path of a
 * worker are this package, {@code protocol} and the jars of {@code lib}, nothing else.
 */
package org.scholion.importer.tika.worker;
