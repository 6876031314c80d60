/** Asking for the passwords of protected documents. */
package org.scholion.ui.passwords;
