/** The guide: how the workbench is used, with the keys as they are set. */
package org.scholion.ui.guide;
