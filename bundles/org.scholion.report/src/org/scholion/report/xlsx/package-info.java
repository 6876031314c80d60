/** The report as a workbook of Excel: a sheet for each table, written row by row. */
package org.scholion.report.xlsx;
