/** The window that shows where the same words stand, and marks them all. */
package org.scholion.ui.occurrences;
