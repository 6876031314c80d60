/** Checking finished reports against the casebook that they quote. */
package org.scholion.core.report.verify;
