/** Ranges of an article's text: spans, the anchors that find them again, and what a gesture may select. */
package org.scholion.core.span;
