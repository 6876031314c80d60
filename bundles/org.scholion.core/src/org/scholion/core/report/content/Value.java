package org.scholion.core.report.content;

/**
 * The value of an attribute.
 *
 * @param attribute name of the attribute in its layer
 * @param label what the codebook calls it
 * @param value as stored: the identifier of an entity, a number, a date
 * @param text what a reader sees of it: the name of the entity, the label of the choice
 */
public record Value(String attribute, String label, String value, String text) {

    /** A value that is stored as it is shown. */
    public Value(String label, String text) {
        this(label, label, text, text);
    }
}
