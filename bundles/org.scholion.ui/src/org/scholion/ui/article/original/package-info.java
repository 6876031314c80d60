/** The pages that an article was read from, beside its text. */
package org.scholion.ui.article.original;
