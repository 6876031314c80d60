package org.scholion.report.pdf;

import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.VisibleText;

/**
 * The characters of a report, whatever field they are in: records are asked for their components, so that a new field
 * needs no line here.
 */
final class Characters {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final BitSet found = new BitSet();

    private Characters() {
    }

    /** All code points as the report shows them. */
    static BitSet of(CasebookReport report) {
        var characters = new Characters();
        characters.add(report);
        return characters.found;
    }

    /** Those of a text as it is shown. */
    static BitSet of(String text) {
        var characters = new Characters();
        characters.add(text);
        return characters.found;
    }

    private void add(Object part) {
        switch (part) {
            case null -> {
                // nothing
            }
            case String text -> VisibleText.of(text).codePoints().forEach(found::set);
            case Collection<?> parts -> parts.forEach(this::add);
            case Optional<?> optional -> optional.ifPresent(this::add);
            case Record fields -> addFields(fields);
            default -> {
                // numbers and dates are shown with letters that are always there; notes hold what the articles hold
            }
        }
    }

    private void addFields(Record fields) {
        for (var component : COMPONENTS.computeIfAbsent(fields.getClass(), Class::getRecordComponents)) {
            if (!component.getType().isPrimitive() && !component.getType().isEnum()) {
                try {
                    add(component.getAccessor().invoke(fields));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
