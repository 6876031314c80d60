/** Colours of layers in the light and the dark theme. */
package org.scholion.ui.style;
