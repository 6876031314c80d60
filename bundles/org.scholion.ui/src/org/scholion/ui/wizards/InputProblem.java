package org.scholion.ui.wizards;

/**
 * Why a page cannot be finished yet.
 *
 * @param message one sentence that says what to do
 * @param wrong false when something has only not been entered yet
 */
record InputProblem(String message, boolean wrong) {

    static InputProblem missing(String message) {
        return new InputProblem(message, false);
    }

    static InputProblem wrong(String message) {
        return new InputProblem(message, true);
    }
}
