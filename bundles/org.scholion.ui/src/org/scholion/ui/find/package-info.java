/** The find bar below a text. */
package org.scholion.ui.find;
