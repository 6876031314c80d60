/** The sources of a report as a bibliography in a style of the Citation Style Language. */
package org.scholion.report.citation;
