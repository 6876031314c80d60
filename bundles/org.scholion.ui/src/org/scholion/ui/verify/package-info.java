/** Checking finished reports against the open casebook. */
package org.scholion.ui.verify;
