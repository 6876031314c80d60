/** What became of the annotations of an article, when and by whom. */
package org.scholion.core.history;
