/** The report as one web page that loads nothing and runs nothing. */
package org.scholion.report.html;
