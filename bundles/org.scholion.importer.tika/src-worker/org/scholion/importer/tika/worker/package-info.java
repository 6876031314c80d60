/**
 * What runs in a worker process: one document after the other becomes blocks of text and metadata. Here requests are taken,
 * parsers chosen and archives gone through; the packages below have the parsers, by what they read. On the class path of a
 * worker are these packages, {@code protocol} and the jars of {@code lib}, nothing else.
 */
package org.scholion.importer.tika.worker;
