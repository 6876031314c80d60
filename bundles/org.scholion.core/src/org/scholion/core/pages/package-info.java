/** The pages of an original document, and where on them the words of its article are. */
package org.scholion.core.pages;
