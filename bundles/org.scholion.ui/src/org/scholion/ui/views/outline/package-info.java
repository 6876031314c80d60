/** The outline of the article in front: a view and a quick one. */
package org.scholion.ui.views.outline;
