package org.scholion.ui.views.properties;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.Attribute;

/** How the values of an attribute are written in a field. */
interface Notation {

    /** What the field shows for a stored value. */
    String shown(String value);

    /** The value that a text stands for; empty when it stands for none. */
    Optional<String> value(String typed);

    /** Why a text stands for no value, for the analyst. */
    String problem(String typed);

    /** Values that are written as they are stored, in the form that the type of the attribute asks for. */
    record Plain(Attribute attribute) implements Notation {

        @Override
        public String shown(String value) {
            return value;
        }

        @Override
        public Optional<String> value(String typed) {
            return AttributeValues.problem(attribute, typed).isEmpty() ? Optional.of(typed) : Optional.empty();
        }

        @Override
        public String problem(String typed) {
            return AttributeValues.problem(attribute, typed).orElse("");
        }
    }

    /** Entities, written by their names. */
    record OfEntities(Supplier<EntityNames> names) implements Notation {

        @Override
        public String shown(String value) {
            return names.get().name(value);
        }

        @Override
        public Optional<String> value(String typed) {
            return names.get().id(typed);
        }

        @Override
        public String problem(String typed) {
            return NLS.bind(Messages.Notation_unknownEntity, typed);
        }
    }

    /** Values that are chosen from a list, not written. */
    record Chosen(UnaryOperator<String> label) implements Notation {

        @Override
        public String shown(String value) {
            return label.apply(value);
        }

        @Override
        public Optional<String> value(String typed) {
            return Optional.of(typed);
        }

        @Override
        public String problem(String typed) {
            return "";
        }
    }
}
