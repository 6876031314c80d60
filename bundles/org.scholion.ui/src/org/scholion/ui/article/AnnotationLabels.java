package org.scholion.ui.article;

import java.util.LinkedHashMap;
import java.util.Map;

import org.scholion.core.codebook.Codebooks;
import org.scholion.core.registers.EntityLookup;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.model.Layer;

/** Attribute values as an analyst reads them. */
public final class AnnotationLabels {

    private AnnotationLabels() {
    }

    /** The values of an annotation by the labels of their attributes; several values are joined by a comma. */
    public static Map<String, String> values(AnnotationElement annotation, Layer layer, Casebook casebook) {
        var values = new LinkedHashMap<String, String>();
        for (var value : annotation.getValues()) {
            var attribute = layer == null ? null : Codebooks.attribute(layer, value.getAttribute()).orElse(null);
            var label = attribute == null ? value.getAttribute() : Codebooks.label(attribute);
            values.merge(label, shown(attribute, value.getValue(), casebook), (first, next) -> first + ", " + next);
        }
        return values;
    }

    private static String shown(Attribute attribute, String value, Casebook casebook) {
        if (value == null) {
            return "";
        }
        if (attribute != null && attribute.getType() == AttributeType.ENTITY) {
            return EntityLookup.of(casebook).find(value).map(Entity::getName).orElse(value);
        }
        return attribute == null ? value : Codebooks.choiceLabel(attribute, value);
    }
}
