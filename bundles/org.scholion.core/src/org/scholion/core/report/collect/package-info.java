/** Collecting what a report says in one pass over a casebook. */
package org.scholion.core.report.collect;
