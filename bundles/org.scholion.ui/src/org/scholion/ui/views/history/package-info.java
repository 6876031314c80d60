/** What was done to the annotations of the article in front, when and by whom. */
package org.scholion.ui.views.history;
