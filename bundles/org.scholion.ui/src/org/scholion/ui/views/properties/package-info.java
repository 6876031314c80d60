/** The properties of the selected annotation, to be read and edited. */
package org.scholion.ui.views.properties;
