/** The Word document that gives a report its look: the product's own or one of a team. */
package org.scholion.report.docx.template;
