/** Finding words and patterns in the text of an article. */
package org.scholion.core.find;
