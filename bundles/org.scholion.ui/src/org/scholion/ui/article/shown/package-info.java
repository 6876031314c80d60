/** What a widget shows of an article: some of it folded, and of a long one no more than a window. */
package org.scholion.ui.article.shown;
