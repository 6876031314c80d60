package org.scholion.importer.tika.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

class LanguageProfilesTest {

    @Test
    void profilesAreThoseOfTheLibrarysOwnReader() throws Exception {
        var expected = new LanguageProfileReader().readAllBuiltIn();
        var profiles = LanguageProfiles.all();
        assertThat(profiles).extracting(LanguageProfile::getLocale)
                .containsExactlyElementsOf(expected.stream().map(LanguageProfile::getLocale).toList());
        for (int i = 0; i < profiles.size(); i++) {
            for (int length : expected.get(i).getGramLengths()) {
                assertThat(grams(profiles.get(i), length)).isEqualTo(grams(expected.get(i), length));
                assertThat(profiles.get(i).getNumGramOccurrences(length))
                        .isEqualTo(expected.get(i).getNumGramOccurrences(length));
            }
        }
    }

    private static Map<String, Integer> grams(LanguageProfile profile, int length) {
        var grams = new HashMap<String, Integer>();
        profile.iterateGrams(length).forEach(gram -> grams.put(gram.getKey(), gram.getValue()));
        return grams;
    }
}
