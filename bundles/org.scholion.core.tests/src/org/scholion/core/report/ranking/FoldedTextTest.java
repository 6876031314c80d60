package org.scholion.core.report.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | New Export  Controls on chips          | export control   | true
            en | The companies' taxes rose              | company          | true
            en | The companies' taxes rose              | tax              | true
            en | exporters control the port             | export control   | false
            en | We use AI for that                     | AI               | true
            en | It was said by us                      | US               | false
            fr | Il n’a rien dit: j'ai vu               | AI               | false
            de | Die neuen Zölle treffen Häfen          | zoll             | true
            de | Die Exportkontrollen der Behörden      | Exportkontrolle  | true
            de | Der Straßenbau                         | STRASSENBAU      | true
            fr | les banques centrales                  | banque centrale  | true
            es | nuevas sanciones a los bancos          | sanción          | true
            es | nuevas sanciones a los bancos          | banco            | true
            tr | İstanbul'da yeni liman                 | istanbul         | true
            pl | port w Łodzi                           | lodzi            | true
            ja | 新しい輸出規制が発表された             | 輸出規制         | true
            ja | 新しい輸入規制が発表された             | 輸出規制         | false
            ar | قيود جديدة على التصدير                 | التصدير          | true
            hi | नई निर्यात नीति                        | निर्यात          | true
            hi | नई निर्यात नीति                        | नरयत             | false
            """)
    void phraseIsFoundInTheFormsOfItsLanguage(String language, String text, String phrase, boolean found) {
        assertThat(FoldedText.of(text, language).hasPhrase(FoldedText.of(phrase, language))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Tessaline’s ships                      | Tessaline        | true
            de | Tessalines Schiffe                     | Tessaline        | true
            de | Die Müllen                             | Müller           | false
            en | TESSALINE HOLDING SINKS                | Tessaline Holding | true
            en | Tessaline and its holding              | Tessaline Holding | false
            en | the ibex ran                           | IBEX             | false
            es | Jose Perez llega                       | José Pérez       | true
            """)
    void nameIsFoundAsItIs(String language, String text, String name, boolean found) {
        assertThat(FoldedText.of(text, language).hasName(FoldedText.of(name, language))).isEqualTo(found);
    }
}
