/** Tables that stay quick however many rows there are: they make widgets only for the rows on screen. */
package org.scholion.ui.views.rows;
