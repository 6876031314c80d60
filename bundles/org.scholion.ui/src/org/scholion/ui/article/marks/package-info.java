/** The marks of an article by offset: which there are, which of them are shown, and which comes next. */
package org.scholion.ui.article.marks;
