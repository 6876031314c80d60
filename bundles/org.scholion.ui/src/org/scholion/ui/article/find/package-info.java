/** The find bar of an article. */
package org.scholion.ui.article.find;
