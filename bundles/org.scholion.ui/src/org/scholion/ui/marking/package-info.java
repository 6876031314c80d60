/** With which layers and tags the analyst marks now, and did before. */
package org.scholion.ui.marking;
