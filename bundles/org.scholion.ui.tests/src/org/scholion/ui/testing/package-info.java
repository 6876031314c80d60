/** What the tests of the workbench share. */
package org.scholion.ui.testing;
