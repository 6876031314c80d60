/** What a report says, as records collected in one pass over a casebook; writers turn it into a format. */
package org.scholion.core.report;
