/** The legend of an article: which layers and analysts there are, how they look, and which of them are shown. */
package org.scholion.ui.article.legend;
