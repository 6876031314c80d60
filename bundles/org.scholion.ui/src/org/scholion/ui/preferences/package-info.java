/** What the analyst has set for this workbench. */
package org.scholion.ui.preferences;
