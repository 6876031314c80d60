/** Reports as Word documents (DOCX), and what finished ones quote. */
package org.scholion.report.docx;
