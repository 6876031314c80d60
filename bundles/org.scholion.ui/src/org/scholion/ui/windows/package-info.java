/** What every window of the workbench is given. */
package org.scholion.ui.windows;
