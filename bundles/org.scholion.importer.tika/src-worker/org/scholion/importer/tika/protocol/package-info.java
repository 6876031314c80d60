/**
 * What a workbench and its worker processes say to each other: messages in frames over the worker's standard input and
 * output. Depends on nothing but the JDK, since both sides load it.
 */
package org.scholion.importer.tika.protocol;
