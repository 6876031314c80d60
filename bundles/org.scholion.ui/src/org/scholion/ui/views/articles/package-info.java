/** The list of the articles of the open casebook. */
package org.scholion.ui.views.articles;
