/** The casebook that is open in the workbench. */
package org.scholion.ui.casebook;
