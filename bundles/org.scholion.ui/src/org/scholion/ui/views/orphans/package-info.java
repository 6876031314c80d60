/** Annotations that have no sure place in the version of their article that came in. */
package org.scholion.ui.views.orphans;
