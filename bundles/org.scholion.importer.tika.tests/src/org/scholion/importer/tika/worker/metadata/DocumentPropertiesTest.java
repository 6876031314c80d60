package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.importer.tika.protocol.PropertyName;

class DocumentPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = { "PowerPoint-bemutat\u00f3", "Prezentacja programu PowerPoint",
            "Pr\u00e9sentation PowerPoint",
            "PowerPoint \u6f14\u793a\u6587\u7a3f", "No Slide Title", "Folie 1", "Microsoft Word - harbour.doc" })
    void titlesThatProgramsGiveAreNone(String title) {
        assertThat(DocumentProperties.title(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "How to give a better presentation than with PowerPoint alone", "PowerPoint in the harbour" })
    void titlesThatPeopleGiveStay(String title) {
        assertThat(DocumentProperties.title(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({ "Microsoft Corporation,", "Hewlett-Packard Company,", "ZZZ,", "Your Company Name,",
            "Nordhaven Port Authority, Nordhaven Port Authority", "Dellwood Press, Dellwood Press" })
    void companyIsTheSourceUnlessAProgramFilledItIn(String company, String source) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.PUBLISHER, company);
        var found = new FoundProperties();
        DocumentProperties.find(metadata, found);
        assertThat(found.first(PropertyName.SOURCE)).isEqualTo(source == null ? "" : source);
    }
}
