/** Where the same words stand in an article or the whole casebook, and marking all of them. */
package org.scholion.core.occurrences;
