/** What is painted beside the text of an article: stripes, relations, and the whole at a glance. */
package org.scholion.ui.article.margin;
