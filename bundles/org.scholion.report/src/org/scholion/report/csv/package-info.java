/** The quoted passages of a report as one table of comma-separated values. */
package org.scholion.report.csv;
