package org.scholion.core.casebook;

/**
 * A file of a casebook that cannot be used; the rest can.
 *
 * @param file relative to the casebook
 * @param message one sentence that names the file
 */
public record CasebookProblem(String file, String message) {
}
