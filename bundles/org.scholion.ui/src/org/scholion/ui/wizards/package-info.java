/** The wizards: a new casebook, importing articles, exporting a report; and the jobs that they start. */
package org.scholion.ui.wizards;
