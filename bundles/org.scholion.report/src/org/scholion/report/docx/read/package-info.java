/** Reads what finished Word documents quote. */
package org.scholion.report.docx.read;
