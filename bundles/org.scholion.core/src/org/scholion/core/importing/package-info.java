/** Bringing documents into a casebook. */
package org.scholion.core.importing;
