/** Opens documents that a password protects, and tells those that none opens. */
package org.scholion.importer.tika.worker.protection;
