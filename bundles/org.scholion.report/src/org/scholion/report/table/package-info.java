/** The report as tables, which the formats of tables and the tables in formats of text share. */
package org.scholion.report.table;
