/** What a window shows in its middle while nothing is open. */
package org.scholion.ui.empty;
