/** Folding boilerplate: what is shown of an article's text, and where its offsets are in the widget. */
package org.scholion.ui.article.fold;
