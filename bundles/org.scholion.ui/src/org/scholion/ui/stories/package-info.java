/** Showing which articles tell the same story. */
package org.scholion.ui.stories;
