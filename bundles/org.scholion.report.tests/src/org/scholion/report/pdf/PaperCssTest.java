package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class PaperCssTest {

    private static final Map<String, String> FAMILIES = Map.of("serif", "Text", "sans-serif", "Table", "monospace",
            "Code");

    @Test
    void customPropertiesHaveTheirFirstValue() {
        assertThat(PaperCss.of(":root { --a: #123456; --b: 1px solid var(--a) } @media dark { :root { --a: red } } "
                + "p { border: var(--b); color: var(--none, blue) }", FAMILIES))
                .endsWith("p { border: 1px solid #123456; color: blue }");
    }

    @Test
    void propertiesThatNameEachOtherEnd() {
        assertThat(PaperCss.of(":root { --a: var(--b); --b: var(--a) } p { color: var(--a) }", FAMILIES))
                .contains("p { color: ");
    }

    @Test
    void largerBoundAndShippedFamiliesTakeTheirPlaces() {
        assertThat(PaperCss.of("h1 { font: 600 clamp(2rem, 1.4rem + 2.4vw, 3.1rem)/1.1 Georgia, serif } "
                + "p { font-family: system-ui, sans-serif } code { font-family: ui-monospace, monospace }", FAMILIES))
                .isEqualTo("h1 { font: 600 3.1rem/1.1 Georgia, Text } p { font-family: Table, Table } "
                        + "code { font-family: Code, Code }");
    }
}
