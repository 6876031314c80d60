package org.scholion.ui.pick;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * Something to be chosen.
 *
 * @param label what is read first
 * @param detail what is read beside it; may be empty
 * @param key how it can be had without choosing; may be empty
 * @param image in front of the label, or null
 */
public record PickRow<T>(T value, String label, String detail, String key, ImageDescriptor image) {
}
