package org.scholion.ui.article;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.scholion.model.SegmentKind;

/** The fonts of an article at one zoom. */
final class ReadingFonts {

    /** The font definition that the analyst can change under Colors and Fonts. */
    private static final String READING_FONT = "org.scholion.ui.readingFont";
    private static final int SMALLEST = 6;

    private final ResourceManager resources;
    private final FontDescriptor body;
    private final int size;

    /**
     * Makes the fonts.
     *
     * @param resources keeps them
     * @param size of the body, in points
     */
    ReadingFonts(ResourceManager resources, int size) {
        this.resources = resources;
        this.size = Math.max(SMALLEST, size);
        this.body = JFaceResources.getFontRegistry().defaultFontDescriptor().createFrom(
                JFaceResources.getFontRegistry().getFontData(READING_FONT)).setHeight(this.size).setStyle(SWT.NORMAL);
    }

    Font body() {
        return resources.create(body);
    }

    Font header() {
        return resources.create(body.setHeight(Math.round(size * 1.25f)).setStyle(SWT.BOLD));
    }

    Font small() {
        return resources.create(body.setHeight(Math.max(SMALLEST, Math.round(size * 0.85f))));
    }

    /** The font of a segment; null for that of the body. */
    Font of(SegmentKind kind, int level) {
        return switch (kind) {
            case TITLE -> resources.create(body.setHeight(Math.round(size * 1.6f)).setStyle(SWT.BOLD));
            case HEADING -> resources.create(body.setHeight(Math.round(size * headingScale(level))).setStyle(SWT.BOLD));
            case CAPTION ->
                resources.create(body.setHeight(Math.max(SMALLEST, Math.round(size * 0.9f))).setStyle(SWT.ITALIC));
            case QUOTE -> resources.create(body.setStyle(SWT.ITALIC));
            case BOILERPLATE -> small();
            default -> null;
        };
    }

    /** The font of a standfirst or subtitle. */
    Font subtitle() {
        return resources.create(body.setHeight(Math.round(size * 1.2f)));
    }

    private static float headingScale(int level) {
        return switch (level) {
            case 0, 1 -> 1.4f;
            case 2 -> 1.2f;
            case 3 -> 1.1f;
            default -> 1f;
        };
    }
}
