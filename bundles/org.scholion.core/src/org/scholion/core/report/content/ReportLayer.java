package org.scholion.core.report.content;

import java.util.List;

/**
 * A layer with what the tables need.
 *
 * @param color #RRGGBB
 * @param attributes labels of the attributes that at least one annotation has, in the order of the codebook
 * @param count of annotations
 */
public record ReportLayer(String name, String label, String color, List<String> attributes, int count) {

    public ReportLayer {
        attributes = List.copyOf(attributes);
    }
}
