/** Makes the blocks of a text, each with its kind, from the events of parsers. */
package org.scholion.importer.tika.worker.blocks;
