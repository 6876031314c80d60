/** What the writers share: the report arranged in sections, anchors, dates, and text made safe for any format. */
package org.scholion.report.content;
