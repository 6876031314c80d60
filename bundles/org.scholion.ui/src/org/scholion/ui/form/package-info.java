/** Dialogs with labelled fields. */
package org.scholion.ui.form;
