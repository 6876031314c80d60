/** Files of data that people read: tables, records, drawings, shortcuts. */
package org.scholion.importer.tika.worker.data;
