/** Comparing texts by the runs of words that they share, and finding the similar ones among many. */
package org.scholion.core.shingle;
