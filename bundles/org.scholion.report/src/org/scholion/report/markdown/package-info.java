/** The report as Markdown in which no text of an article or analyst becomes markup. */
package org.scholion.report.markdown;
