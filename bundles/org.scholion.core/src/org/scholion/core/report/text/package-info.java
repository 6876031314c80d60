/** The analyst's own text of a report with its references. */
package org.scholion.core.report.text;
