package org.scholion.core.report.options;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a report looks.
 *
 * @param template a folder of templates or a .docx; empty: that of the product
 * @param citationStyle name of a style of the Citation Style Language, as in {@code apa}
 */
public record ReportDesign(Optional<Path> template, String citationStyle) {

    /** The product's own. */
    public static final ReportDesign DEFAULT = new ReportDesign(Optional.empty(), "apa");
}
