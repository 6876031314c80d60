/** A Word document as the parts of its package (ECMA-376, part 2), of which only small ones are held in memory. */
package org.scholion.report.docx.pack;
