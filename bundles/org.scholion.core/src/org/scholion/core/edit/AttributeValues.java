package org.scholion.core.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.scholion.core.codebook.Codebooks;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.AttributeValue;

/** What values an attribute may have. */
public final class AttributeValues {

    private AttributeValues() {
    }

    /** The values that an annotation has for an attribute, in order. */
    public static List<String> of(AnnotationElement element, String attribute) {
        return element.getValues().stream().filter(value -> value.getAttribute().equals(attribute))
                .map(AttributeValue::getValue).toList();
    }

    /** The first value that an annotation has for an attribute. */
    public static Optional<String> first(AnnotationElement element, String attribute) {
        return of(element, attribute).stream().findFirst();
    }

    /** Why a value cannot be stored for an attribute, for the analyst; empty when it can. */
    public static Optional<String> problem(Attribute attribute, String value) {
        var label = Codebooks.label(attribute);
        return switch (attribute.getType()) {
            case NUMBER -> isNumber(value) ? Optional.empty()
                    : Optional.of(label + ": \"" + value + "\" is not a number. Write it as 1500 or 0.8.");
            case BOOLEAN -> value.equals("true") || value.equals("false") ? Optional.empty()
                    : Optional.of(label + " is either true or false.");
            case DATE -> isDate(value) ? Optional.empty()
                    : Optional
                            .of(label + ": \"" + value + "\" is not a date. Write it as 2026-03-04, 2026-03 or 2026.");
            case TAG -> isChoice(attribute, value) ? Optional.empty()
                    : Optional.of(label + ": \"" + value + "\" is not among the values of the codebook.");
            default -> Optional.empty();
        };
    }

    private static boolean isNumber(String value) {
        return value.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    }

    private static boolean isChoice(Attribute attribute, String value) {
        return attribute.getType() == AttributeType.TAG && (attribute.getChoices().isEmpty()
                || Codebooks.choices(attribute).stream().anyMatch(choice -> choice.value().equals(value)));
    }

    private static boolean isDate(String value) {
        return parses(() -> LocalDate.parse(value)) || parses(() -> YearMonth.parse(value))
                || value.length() == 4 && parses(() -> Year.parse(value)) || parses(() -> OffsetDateTime.parse(value));
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
