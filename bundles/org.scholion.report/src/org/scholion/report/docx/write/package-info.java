/** WordprocessingML as a stream: runs, paragraphs, tables, fields. Knows nothing of reports. */
package org.scholion.report.docx.write;
