/** Choosing and ranking what the reader of a briefing is told, and saying why. */
package org.scholion.core.report.ranking;
