/** Readers, and the choice of what each of them is told. */
package org.scholion.core.report.briefing;
