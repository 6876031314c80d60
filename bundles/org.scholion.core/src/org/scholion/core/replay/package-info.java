/** Repeating extractions, so that nobody has to take a text on trust. */
package org.scholion.core.replay;
