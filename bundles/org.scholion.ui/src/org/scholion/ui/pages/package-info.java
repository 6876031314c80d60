/** Pages of documents on the screen. */
package org.scholion.ui.pages;
