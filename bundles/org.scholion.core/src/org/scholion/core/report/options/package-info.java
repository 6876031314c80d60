/** What a report is to say and how it is to look. */
package org.scholion.core.report.options;
