/** What the files say of the parts of their text: the tree of a tagged PDF. */
package org.scholion.importer.tika.worker.tags;
