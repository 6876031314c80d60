package org.scholion.core.check;

/**
 * Something wrong in a casebook.
 *
 * @param file relative to the casebook
 * @param message one sentence
 * @param repaired whether it was put right
 */
public record CheckFinding(String file, String message, boolean repaired) {
}
