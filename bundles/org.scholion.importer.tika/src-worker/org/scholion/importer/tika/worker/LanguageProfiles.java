package org.scholion.importer.tika.worker;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;

/**
 * The profiles of languages that come with the language detector. Its own reader takes most of a second for them, which
 * every worker would pay at its first document; read as a stream it is a tenth of that.
 */
final class LanguageProfiles {

    private static final String FOLDER = "/languages/";
    /** Hundreds of thousands of names, each of them once: nothing to keep a table of. */
    private static final JsonFactory JSON = JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

    private LanguageProfiles() {
    }

    static List<LanguageProfile> all() throws IOException {
        var profiles = new ArrayList<LanguageProfile>();
        for (var language : BuiltInLanguages.getLanguages()) {
            profiles.add(read(language));
        }
        return profiles;
    }

    private static LanguageProfile read(LdLocale language) throws IOException {
        var resource = FOLDER + language;
        try (var in = LanguageProfileReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            var grams = new HashMap<Integer, Map<String, Integer>>();
            try (var json = JSON.createParser(in)) {
                while (json.nextToken() != null) {
                    if (json.currentToken() != JsonToken.FIELD_NAME || !json.currentName().equals("freq")) {
                        continue;
                    }
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        var gram = json.currentName();
                        grams.computeIfAbsent(gram.length(), length -> new HashMap<>()).put(gram,
                                json.nextIntValue(0));
                    }
                }
            }
            var occurrences = new HashMap<Integer, Long>();
            grams.forEach((length, some) -> occurrences.put(length,
                    some.values().stream().mapToLong(Integer::longValue).sum()));
            return new Profile(language, grams, occurrences);
        }
    }

    /** How often which sequences of letters occur in a language, by their length. */
    private record Profile(LdLocale locale, Map<Integer, Map<String, Integer>> grams, Map<Integer, Long> occurrences)
            implements
                LanguageProfile {

        @Override
        public LdLocale getLocale() {
            return locale;
        }

        @Override
        public List<Integer> getGramLengths() {
            return grams.keySet().stream().sorted().toList();
        }

        @Override
        public int getFrequency(String gram) {
            return of(gram.length()).getOrDefault(gram, 0);
        }

        @Override
        public int getNumGrams(int length) {
            return of(length).size();
        }

        @Override
        public int getNumGrams() {
            return grams.values().stream().mapToInt(Map::size).sum();
        }

        @Override
        public long getNumGramOccurrences(int length) {
            return occurrences.getOrDefault(length, 0L);
        }

        @Override
        public long getMinGramCount(int length) {
            return of(length).values().stream().mapToLong(Integer::longValue).min().orElse(0);
        }

        @Override
        public long getMaxGramCount(int length) {
            return of(length).values().stream().mapToLong(Integer::longValue).max().orElse(0);
        }

        @Override
        public Iterable<Map.Entry<String, Integer>> iterateGrams() {
            return () -> grams.values().stream().flatMap(some -> some.entrySet().stream()).iterator();
        }

        @Override
        public Iterable<Map.Entry<String, Integer>> iterateGrams(int length) {
            return of(length).entrySet();
        }

        private Map<String, Integer> of(int length) {
            return grams.getOrDefault(length, Map.of());
        }
    }
}
