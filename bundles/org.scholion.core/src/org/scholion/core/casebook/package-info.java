/**
 * A casebook on disk: its layout, opening and locking it, reading and adding articles, the catalogue that lists need.
 */
package org.scholion.core.casebook;
