/** The annotations of the article in front, of all analysts. */
package org.scholion.ui.views.annotations;
