/** The layers, tags and attributes of the open casebook. */
package org.scholion.ui.views.codebook;
