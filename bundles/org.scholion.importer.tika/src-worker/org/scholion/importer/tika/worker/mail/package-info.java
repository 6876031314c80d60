/** Mails, the boxes that hold many, and pages that were saved as a mail. */
package org.scholion.importer.tika.worker.mail;
