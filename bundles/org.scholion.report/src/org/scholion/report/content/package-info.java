/** What the writers share: the report arranged in sections, link targets, dates, and text made safe for any format. */
package org.scholion.report.content;
