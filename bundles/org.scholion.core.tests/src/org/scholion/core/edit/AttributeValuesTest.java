package org.scholion.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.ModelFactory;

class AttributeValuesTest {

    @ParameterizedTest
    @CsvSource({ "NUMBER,1500", "NUMBER,0.8", "NUMBER,-3", "NUMBER,1e9", "NUMBER,+.5", "BOOLEAN,true", "BOOLEAN,false",
            "DATE,2026-03-04",
            "DATE,2026-03", "DATE,2026", "DATE,2026-03-04T10:15Z", "DATE,2024-02-29", "TAG,reports", "TEXT,anything",
            "ENTITY,ana-ruiz" })
    void valueOfTheTypeIsTaken(AttributeType type, String value) {
        assertThat(AttributeValues.problem(attribute(type), value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "NUMBER,'1,500'", "NUMBER,about 3", "NUMBER,''", "NUMBER,.", "NUMBER,1e", "NUMBER,٣", "NUMBER,NaN",
            "BOOLEAN,yes", "BOOLEAN,TRUE",
            "DATE,4 March", "DATE,2026-13", "DATE,2026-02-30", "DATE,26", "DATE,''", "TAG,Reports", "TAG,''" })
    void valueOfAnotherTypeIsRefusedWithTheNameOfTheAttribute(AttributeType type, String value) {
        assertThat(AttributeValues.problem(attribute(type), value)).hasValueSatisfying(
                problem -> assertThat(problem).startsWith("Stance"));
    }

    private static Attribute attribute(AttributeType type) {
        var attribute = ModelFactory.eINSTANCE.createAttribute();
        attribute.setName("stance");
        attribute.setLabel("Stance");
        attribute.setType(type);
        attribute.getChoices().add("reports\tas it is");
        return attribute;
    }
}
