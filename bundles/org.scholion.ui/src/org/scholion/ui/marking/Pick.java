package org.scholion.ui.marking;

/**
 * A layer with a tag of it.
 *
 * @param tag path of the tag; empty for none
 */
public record Pick(String layer, String tag) {

    public Pick {
        tag = tag == null ? "" : tag;
    }
}
