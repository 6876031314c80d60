/** What archives hold, under which names, and which of them only another part can complete. */
package org.scholion.importer.tika.worker.archive;
