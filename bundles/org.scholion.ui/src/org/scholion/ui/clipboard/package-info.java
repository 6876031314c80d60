/** What other programs hand over, on the clipboard or by dragging, becomes an article. */
package org.scholion.ui.clipboard;
