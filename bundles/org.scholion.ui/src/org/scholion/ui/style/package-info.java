/** What the look of all parts has in common: colours of layers in both themes, keys in tooltips, names of widgets. */
package org.scholion.ui.style;
